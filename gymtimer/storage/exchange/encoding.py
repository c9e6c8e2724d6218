"""Turns a log into plain values, for files of our own."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from gymtimer.domain.log import LoggedRep, LoggedSession, LoggedSet, SetKind
from gymtimer.domain.timing import Ms

#: A value as JSON knows them.
Json = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def session_values(session: LoggedSession) -> Json:
    """Return *session* without its sets."""
    ended = session.ended
    return {
        "id": session.id,
        "plan": session.plan,
        "started": clock_text(session.started, session.offset),
        "ended": None if ended is None else clock_text(ended, session.offset),
        "outcome": session.outcome,
        "lifters": list(session.lifters),
        "source": session.source,
        "notes": session.notes,
    }


def set_values(one: LoggedSet, started: Ms) -> Json:
    """Return the set *one* without its reps; what nobody wrote down is left out."""
    mass, rest = one.load.mass, one.rest
    values = {
        "index": one.index,
        "exercise": one.exercise,
        "name": one.name,
        "number": one.number,
        "warm_up": one.warm_up or None,
        "side": one.side or None,
        "lifter": one.lifter or None,
        "load": one.load.text or None,
        "weight": None if mass is None else hundredths_text(mass.hundredths),
        "unit": None if mass is None else mass.unit.value,
        "percent": None if one.load.percent is None else hundredths_text(one.load.percent),
        "tempo": one.tempo or None,
        "kind": None if one.kind is SetKind.NORMAL else one.kind.value,
        "superset": one.superset or None,
        "rpe_tenths": one.rpe,
        "length_ms": one.length,
        "distance_mm": one.distance,
        "notes": one.notes or None,
        "rest_after_ms": None if rest is None else rest.wall - started,
        "rest_planned_ms": None if rest is None else rest.planned,
        "rest_ms": None if rest is None else rest.actual,
    }
    return {name: value for name, value in values.items() if value is not None}


def rep_values(rep: LoggedRep, started: Ms) -> Json:
    """Return *rep*; what nobody wrote down is left out."""
    values: Json = {"number": rep.number}
    if rep.negative:
        values["negative"] = True
    if rep.wall is not None:
        values["after_ms"] = rep.wall - started
    if rep.target is not None:
        values["target_ms"] = rep.target
    if rep.commanded is not None:
        values["commanded_ms"] = rep.commanded
    if rep.measured is not None:
        values["measured_ms"] = rep.measured
    if rep.aborted:
        values["aborted"] = True
    return values


def clock_text(wall: Ms, offset: int) -> str:
    """Return *wall* as ISO 8601 says it, to the millisecond, *offset* minutes ahead of UTC."""
    moment = (_EPOCH + timedelta(milliseconds=wall)).astimezone(timezone(timedelta(minutes=offset)))
    return moment.isoformat(timespec="milliseconds")


def hundredths_text(hundredths: int) -> str:
    """Return *hundredths* of something, exactly: -1250 is ``-12.5``."""
    whole, rest = divmod(abs(hundredths), 100)
    decimals = f".{rest:02}".rstrip("0") if rest else ""
    return f"{'-' if hundredths < 0 else ''}{whole}{decimals}"
