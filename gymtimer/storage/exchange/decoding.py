"""Makes a log of the plain values that stand in files of our own."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSession, LoggedSet, SetKind
from gymtimer.domain.mistake import quoted
from gymtimer.domain.timing import Ms
from gymtimer.storage.exchange.encoding import Json
from gymtimer.storage.exchange.found import RowError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

#: What SQLite keeps as a whole number, and nobody's log comes near.
_MOST = 1 << 53
_HUNDREDTHS = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,2}))?")
_OUTCOMES = ("finished", "left", "discarded")


def session_of(values: Json) -> LoggedSession:
    """Return the session that `session_values` made *values* of, without sets.

    Raises:
        RowError: something is missing, or is not what it should be.

    """
    started, offset = _moment(values, "started")
    outcome = _text(values, "outcome") or None
    if outcome not in (*_OUTCOMES, None):
        raise RowError(f"outcome {quoted(outcome)} is not one of {', '.join(_OUTCOMES)}.")
    return LoggedSession(
        id=_uuid(_text(values, "id")),
        plan=_text(values, "plan"),
        started=started,
        offset=offset,
        sets=(),
        lifters=_texts(values, "lifters"),
        ended=_moment(values, "ended")[0] if values.get("ended") else None,
        outcome=outcome,
        source=_text(values, "source"),
        notes=_text(values, "notes"),
    )


def set_of(values: Json, reps: tuple[LoggedRep, ...], started: Ms) -> LoggedSet:
    """Return the set that `set_values` made *values* of, with *reps*.

    Raises:
        RowError: something is missing, or is not what it should be.

    """
    one = LoggedSet(
        index=_needed(values, "index"),
        exercise=_filled(values, "exercise"),
        name=_filled(values, "name"),
        number=_needed(values, "number"),
        reps=reps,
        warm_up=_flag(values, "warm_up"),
        side=_text(values, "side"),
        lifter=_text(values, "lifter"),
        load=LoggedLoad(_text(values, "load"), _mass(values), _hundredths(values, "percent")),
        tempo=_text(values, "tempo"),
        rest=_rest(values, started),
        kind=_kind(_text(values, "kind")),
        superset=_text(values, "superset"),
        rpe=_whole(values, "rpe_tenths"),
        length=_whole(values, "length_ms"),
        distance=_whole(values, "distance_mm"),
        notes=_text(values, "notes"),
    )
    if not one.reps and one.length is None and one.distance is None:
        raise RowError("no reps, no length, no distance: nothing that could be logged.")
    return one


def rep_of(values: Json, started: Ms) -> LoggedRep:
    """Return the rep that `rep_values` made *values* of.

    Raises:
        RowError: something is missing, or is not what it should be.

    """
    after = _whole(values, "after_ms")
    return LoggedRep(
        number=_needed(values, "number"),
        negative=_flag(values, "negative"),
        wall=None if after is None else started + after,
        target=_whole(values, "target_ms"),
        commanded=_whole(values, "commanded_ms"),
        measured=_whole(values, "measured_ms"),
        aborted=_flag(values, "aborted"),
    )


def _text(values: Json, name: str) -> str:
    text = values.get(name)
    if text is None:
        return ""
    if not isinstance(text, str):
        raise RowError(f"{name} is not a text.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RowError(f"{name} has half a character in it.") from None
    return text


def _filled(values: Json, name: str) -> str:
    text = _text(values, name)
    if not text:
        raise RowError(f"{name} is missing.")
    return text


def _texts(values: Json, name: str) -> tuple[str, ...]:
    texts: Any = values.get(name) or []
    if isinstance(texts, str):
        try:
            texts = json.loads(texts)
        except (ValueError, RecursionError):
            texts = None
    if not isinstance(texts, list):
        raise RowError(f'{name} is not a list like ["Ana", "Bo"].')
    return tuple(_text({name: text if text is not None else 0}, name) for text in texts)


def _whole(values: Json, name: str) -> int | None:
    number = values.get(name)
    if number is None or number == "":
        return None
    if isinstance(number, str) and re.fullmatch("-?[0-9]{1,16}", number):
        number = int(number)
    if isinstance(number, bool) or not isinstance(number, int) or abs(number) > _MOST:
        raise RowError(f"{name} is not a whole number: {quoted(str(number))}.")
    return number


def _needed(values: Json, name: str) -> int:
    number = _whole(values, name)
    if number is None:
        raise RowError(f"{name} is missing.")
    return number


def _flag(values: Json, name: str) -> bool:
    match values.get(name):
        case None | "" | False | "no":
            return False
        case True | "yes":
            return True
        case other:
            raise RowError(f"{name} is neither yes nor no: {quoted(str(other))}.")


def _hundredths(values: Json, name: str) -> int | None:
    text = _text(values, name)
    if not text:
        return None
    found = _HUNDREDTHS.fullmatch(text)
    if found is None:
        raise RowError(f"{name} is not a number with at most two decimals: {quoted(text)}.")
    hundredths = int(found[2]) * 100 + int((found[3] or "0").ljust(2, "0"))
    return -hundredths if found[1] else hundredths


def _mass(values: Json) -> Mass | None:
    hundredths, unit = _hundredths(values, "weight"), _text(values, "unit")
    if hundredths is None:
        return None
    if unit not in list(Unit):
        raise RowError(f"unit {quoted(unit)} is not kg or lb.")
    return Mass(hundredths, Unit(unit))


def _rest(values: Json, started: Ms) -> LoggedRest | None:
    after = _whole(values, "rest_after_ms")
    if after is None:
        return None
    return LoggedRest(started + after, _needed(values, "rest_planned_ms"), _needed(values, "rest_ms"))


def _kind(text: str) -> SetKind:
    try:
        return SetKind(text or SetKind.NORMAL)
    except ValueError:
        raise RowError(f"kind {quoted(text)} is not one of {', '.join(SetKind)}.") from None


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise RowError(f"id {quoted(text)} is not the name of a session.") from None


def _moment(values: Json, name: str) -> tuple[Ms, int]:
    """Return the time in ms since 1970, with the minutes that the clock was ahead of UTC."""
    text = _text(values, name)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise RowError(f"{name} is not a time like 2026-11-18T12:06:40.000+01:00: {quoted(text)}.") from None
    ahead = moment.utcoffset()
    if ahead is None or ahead % timedelta(minutes=1):
        raise RowError(f"{name} doesn't say which zone it is of: {quoted(text)}. Add +01:00 or the like.")
    try:
        return (moment - _EPOCH) // timedelta(milliseconds=1), ahead // timedelta(minutes=1)
    except OverflowError:
        raise RowError(f"{name} is no time of this world: {quoted(text)}.") from None
