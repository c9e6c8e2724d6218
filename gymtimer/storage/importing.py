"""Writes sessions from elsewhere into the journal: all of them or none."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Set
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.storage.opening import DamagedError, explained, open_file
from gymtimer.storage.reading import opened_to_read, refused
from gymtimer.storage.schema import last_number

#: The state of a session that no tape can be laid of again: it is history, not to be gone on with.
NO_STATE = "{}"

# One that was imported while it was not ended may have come to its end since.
_PUT_SESSION = f"""INSERT INTO sessions
    (id, plan, lifters, started, offset_minutes, state, ended, outcome, source, notes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET ended = excluded.ended, outcome = excluded.outcome
    WHERE ended IS NULL AND state = '{NO_STATE}'"""

#: Which sets the journal has of each session.
Known = Mapping[str, Set[int]]


@dataclass(frozen=True, slots=True)
class News:
    """What a file has that the journal lacks.

    Attributes:
        sessions: that are new, whole; of known ones those sets that are new.
        new: how many of them are new.
        known: how many sessions of the file have nothing new.

    """

    sessions: tuple[LoggedSession, ...]
    new: int
    known: int

    @property
    def sets(self) -> int:
        """How many sets are new."""
        return sum(len(session.sets) for session in self.sessions)

    @property
    def reps(self) -> int:
        """How many reps are new."""
        return sum(len(one.reps) for session in self.sessions for one in session.sets)


def known_sets(path: Path) -> Known:
    """Return which sets of which sessions the journal at *path* has; nothing where there is none.

    Raises:
        StorageError: gymtimer is running, or the file is damaged or too new.

    """
    if not path.exists():
        return {}
    with opened_to_read(path) as connection:
        return _known(connection)


def news(sessions: Iterable[LoggedSession], known: Known, *, merge: bool) -> News:
    """Return what of *sessions* is not *known*.

    With *merge* known sessions get the sets they lack: a file of ours may have been only one
    lifter's part.  Sets of other programs have no numbers that could be trusted for that.
    """
    found: dict[str, LoggedSession] = {}
    new = left = 0
    for session in sessions:
        has = known.get(session.id)
        if has is None and session.id not in found:
            new += 1
            found[session.id] = session
            continue
        lacking = tuple(one for one in session.sets if one.index not in (has or ()))
        if has is None or not merge or not lacking:
            left += 1
        else:
            found[session.id] = replace(session, sets=lacking)
    return News(tuple(found.values()), new, left)


def import_sessions(path: Path, sessions: Iterable[LoggedSession], *, merge: bool) -> News:
    """Write what is new of *sessions* into the journal at *path*, in one transaction; return it.

    The journal is begun where there is none.  *merge* as in `news`.

    Raises:
        StorageError: gymtimer is running, the file is damaged or too new, or the disk is full.

    """
    try:
        with closing(open_file(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            found = news(sessions, _known(connection), merge=merge)
            numbers = count(last_number(connection) + 1)
            for session in found.sessions:
                _write(connection, session, numbers)
            connection.execute("COMMIT")
    except DamagedError as wrong:
        raise refused(path, wrong) from wrong
    except sqlite3.Error as error:
        wrong_file = explained(path, error)
        raise (refused(path, wrong_file) if isinstance(wrong_file, DamagedError) else wrong_file) from error
    return found


def _known(connection: sqlite3.Connection) -> Known:
    known: dict[str, set[int]] = {
        str(name): set() for (name,) in connection.execute("SELECT id FROM sessions")
    }
    pairs = connection.execute("SELECT id, set_index FROM sets JOIN sessions ON key = session")
    for name, index in pairs:
        known[name].add(index)
    return known


def _write(connection: sqlite3.Connection, session: LoggedSession, numbers: "count[int]") -> None:
    lifters = json.dumps(session.lifters, ensure_ascii=False)
    values = (
        session.id, session.plan, lifters, session.started, session.offset, NO_STATE, session.ended,
        session.outcome, session.source, session.notes,
    )  # fmt: skip
    connection.execute(_PUT_SESSION, values)
    [(key,)] = connection.execute("SELECT key FROM sessions WHERE id = ?", (session.id,))
    for one in session.sets:
        _write_set(connection, key, one, numbers)


def _write_set(connection: sqlite3.Connection, key: int, one: LoggedSet, numbers: "count[int]") -> None:
    load, mass = one.load, one.load.mass
    values = (
        key, one.index, one.exercise, one.name, one.number, one.warm_up, one.side, one.lifter, load.text,
        None if mass is None else mass.hundredths, None if mass is None else mass.unit.value, load.percent,
        one.tempo, one.kind.value, one.superset, one.rpe, one.length, one.distance, one.notes,
    )  # fmt: skip
    connection.execute(f"INSERT INTO sets VALUES ({', '.join('?' * len(values))})", values)
    reps = (
        (
            next(numbers), key, one.index, rep.negative, rep.number, rep.wall, rep.target, rep.commanded,
            rep.measured, rep.aborted,
        )
        for rep in one.reps
    )  # fmt: skip
    connection.executemany("INSERT INTO reps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)", reps)
    if one.rest is not None:
        rest = (next(numbers), key, one.index, one.rest.wall, one.rest.planned, one.rest.actual)
        connection.execute("INSERT INTO rests VALUES (?, ?, ?, ?, ?, ?)", rest)
