"""Reads the log from the journal, session by session."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSession, LoggedSet, SetKind
from gymtimer.domain.timing import Ms
from gymtimer.storage.reading import opened_to_read

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_SETS = "SELECT * FROM sets WHERE session = ? ORDER BY set_index"
_REPS = """SELECT set_index, rep, negative, wall, target_ms, commanded_ms, measured_ms, aborted
    FROM reps WHERE session = ? AND struck = 0 ORDER BY set_index, number"""
_RESTS = "SELECT * FROM rests WHERE session = ? ORDER BY number"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which part of the log is wanted.

    Attributes:
        since: the first day, by the clock of the gym; None for all.
        until: the last day; None for all.
        lifter: whose sets; "" for everybody's.

    """

    since: date | None = None
    until: date | None = None
    lifter: str = ""

    def has_day(self, day: date) -> bool:
        """Whether sessions of *day* are wanted."""
        return (self.since or day) <= day <= (self.until or day)


#: All there is.
EVERYTHING = Choice()


def read_log(path: Path, choice: Choice = EVERYTHING) -> Iterator[LoggedSession]:
    """Yield the sessions of the journal at *path*, newest last; no more than one is in memory.

    Struck reps are left out.  Of a session in turn with others only the sets of the
    lifter that is wanted are there, under their own numbers.  Nothing is written to
    the file; a journal that was never begun has no sessions.

    Raises:
        StorageError: gymtimer is running, or the file is damaged or too new.

    """
    if not path.exists():
        return
    with opened_to_read(path) as connection:
        for row in connection.execute("SELECT * FROM sessions ORDER BY started, key").fetchall():
            if not choice.has_day(local(row["started"], row["offset_minutes"]).date()):
                continue
            session = read_session(connection, row, choice.lifter)
            if session.sets or not choice.lifter:
                yield session


def local(wall: Ms, offset: int) -> datetime:
    """Return *wall* as a clock showed it that was *offset* minutes ahead of UTC; without a zone."""
    return (_EPOCH + timedelta(milliseconds=wall, minutes=offset)).replace(tzinfo=None)


def read_session(connection: sqlite3.Connection, row: sqlite3.Row, lifter: str = "") -> LoggedSession:
    """Return the session of *row* of the table of sessions, with the sets of *lifter*, "" for everybody's.

    The rows of *connection* have to be `sqlite3.Row`.
    """
    key = row["key"]
    reps = _reps(connection, key)
    rests = {rest["set_index"]: _rest(rest) for rest in connection.execute(_RESTS, (key,))}
    sets = (
        _set(one, tuple(reps.get(one["set_index"], ())), rests.get(one["set_index"]))
        for one in connection.execute(_SETS, (key,))
        if not lifter or one["lifter"] == lifter
    )
    return LoggedSession(
        id=row["id"],
        plan=row["plan"],
        started=row["started"],
        offset=row["offset_minutes"],
        sets=tuple(one for one in sets if _done(one)),
        lifters=tuple(json.loads(row["lifters"])),
        ended=row["ended"],
        outcome=row["outcome"],
        source=row["source"],
        notes=row["notes"],
    )


def _done(one: LoggedSet) -> bool:
    """Whether anything of the set counts: all its reps may have been struck."""
    return bool(one.reps) or one.length is not None or one.distance is not None


def _reps(connection: sqlite3.Connection, key: int) -> dict[int, list[LoggedRep]]:
    """Return the reps that count of the session with that *key*, by the index of their set."""
    # Plain tuples: a Row looks its columns up by name, a million times.
    cursor = connection.cursor()
    cursor.row_factory = None
    reps: dict[int, list[LoggedRep]] = {}
    for index, number, negative, wall, target, commanded, measured, aborted in cursor.execute(_REPS, (key,)):
        rep = LoggedRep(number, negative == 1, wall, target, commanded, measured, aborted == 1)
        reps.setdefault(index, []).append(rep)
    return reps


def _rest(row: sqlite3.Row) -> LoggedRest:
    return LoggedRest(row["wall"], row["planned_ms"], row["actual_ms"])


def _set(row: sqlite3.Row, reps: tuple[LoggedRep, ...], rest: LoggedRest | None) -> LoggedSet:
    hundredths = row["load_hundredths"]
    mass = None if hundredths is None else Mass(hundredths, Unit(row["load_unit"]))
    return LoggedSet(
        index=row["set_index"],
        exercise=row["exercise"],
        name=row["exercise_name"],
        number=row["set_number"],
        reps=reps,
        warm_up=bool(row["warm_up"]),
        side=row["side"],
        lifter=row["lifter"],
        load=LoggedLoad(row["load_text"], mass, row["percent"]),
        tempo=row["tempo"],
        rest=rest,
        kind=SetKind(row["kind"]),
        superset=row["superset"],
        rpe=row["rpe"],
        length=row["length_ms"],
        distance=row["distance_mm"],
        notes=row["notes"],
    )
