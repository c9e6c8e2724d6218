"""History: what the journal tells of past sessions, as values that JSON knows."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from gymtimer.domain.log import LoggedRep, LoggedSession, LoggedSet
from gymtimer.domain.timing import Ms
from gymtimer.storage.log_reading import read_log

#: A value as JSON knows them.
Json = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_history(path: Path) -> list[Json]:
    """Return all sessions of the journal at *path*, newest last, with sets and reps.

    Struck reps are left out.  Nothing is written to the file; what a killed
    gymtimer had committed is there.  A journal that was never begun is empty.

    Raises:
        StorageError: gymtimer is running, or the file is damaged or too new.

    """
    return [_session(session) for session in read_log(path)]


def _session(session: LoggedSession) -> Json:
    offset = session.offset
    return {
        "id": session.id,
        "plan": session.plan,
        "lifters": list(session.lifters),
        "started": _clock(session.started, offset),
        "ended": None if session.ended is None else _clock(session.ended, offset),
        "outcome": session.outcome,
        "sets": [_set(one, offset) for one in session.sets],
    }


def _set(one: LoggedSet, offset: int) -> Json:
    mass = one.load.mass
    return {
        "index": one.index,
        "exercise": one.exercise,
        "name": one.name,
        "number": one.number,
        "warm_up": one.warm_up,
        "side": one.side,
        "lifter": one.lifter,
        "load": {
            "text": one.load.text,
            "hundredths": None if mass is None else mass.hundredths,
            "unit": None if mass is None else mass.unit.value,
            "percent_hundredths": one.load.percent,
        },
        "length_ms": one.length,
        "distance_mm": one.distance,
        "rest": None if one.rest is None else {"planned_ms": one.rest.planned, "actual_ms": one.rest.actual},
        "reps": [_rep(rep, offset) for rep in one.reps],
    }


def _rep(rep: LoggedRep, offset: int) -> Json:
    return {
        "number": rep.number,
        "negative": rep.negative,
        "at": None if rep.wall is None else _clock(rep.wall, offset),
        "target_ms": rep.target,
        "commanded_ms": rep.commanded,
        "measured_ms": rep.measured,
        "aborted": rep.aborted,
    }


def _clock(wall: Ms, offset: int) -> str:
    moment = (_EPOCH + timedelta(milliseconds=wall)).astimezone(timezone(timedelta(minutes=offset)))
    return moment.isoformat(timespec="milliseconds")
