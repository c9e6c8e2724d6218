"""Tells what the muscles of a plan have had of their rest, in one line for its card."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gymtimer.ui.history_now import DAY, Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.history_texts import HOUR, counted

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: 1 January 1970 was a Thursday.
_FIRST_WEEKDAY = 3
#: From so many hours on days are told.
_LONG = 100


@dataclass(frozen=True, slots=True)
class Rested:
    """How rested the muscles of a plan are.

    Attributes:
        text: "Recovered: last negatives 5 days ago", "Chest: negatives 52 h ago — better on Tuesday".
        ready: whether the rest that is advised is over.

    """

    text: str
    ready: bool


def rested(muscles: Iterable[str], past: Iterable[Recovery], now: Now) -> Rested | None:
    """Return how rested *muscles* are at *now*, after the work in *past*; None where there was none."""
    return rested_of_all(muscles, {"": tuple(past)}, now)


def rested_of_all(muscles: Iterable[str], past: Mapping[str, Sequence[Recovery]], now: Now) -> Rested | None:
    """Return how rested *muscles* are at *now*, of the one of several who needs the longest rest.

    *past* is the work of each, by name. None where none of them has trained.
    """
    muscles, several = set(muscles), len(past) > 1
    worked = [(name, one) for name, its in past.items() for one in its if one.muscle in muscles]
    tired = [(name, one) for name, one in worked if one.left(now.wall)]
    if tired:
        name, one = max(tired, key=_over_of)
        return Rested(_tired(one, now, name if several else ""), ready=False)
    known = [name for name, its in past.items() if its]
    if not known:
        return None
    who = "All recovered" if len(known) == len(past) else f"{' and '.join(known)} recovered"
    what = who if several else "Recovered"
    hard = [one for _, one in worked if one.hard]
    return Rested(f"{what}: last negatives {_ago(max(hard, key=_last), now)}" if hard else what, ready=True)


def _over_of(named: tuple[str, Recovery]) -> int:
    return _over(named[1])


def _last(one: Recovery) -> int:
    return one.last


def _over(one: Recovery) -> int:
    """Return when the rest is over, as wall time."""
    return one.last + one.advised * HOUR


def _tired(one: Recovery, now: Now, name: str) -> str:
    work = "negatives" if one.hard else "tempo work"
    which = f"{name}, {one.muscle}" if name else one.muscle.capitalize()
    return f"{which}: {work} {_ago(one, now)} — better {_when(_over(one), now)}"


def _ago(one: Recovery, now: Now) -> str:
    hours = one.since(now.wall)
    return f"{hours} h ago" if hours < _LONG else f"{counted(hours // 24, 'day')} ago"


def _when(over: int, now: Now) -> str:
    """Return "after 18:00", "tomorrow", "on Tuesday" for the end of a rest, at most four days from *now*."""
    local = over + now.ahead
    days = local // DAY - now.day
    if days <= 0:
        hour = -(-(local % DAY) // HOUR)
        return f"after {hour}:00" if hour < 24 else "tomorrow"
    return "tomorrow" if days == 1 else f"on {_WEEKDAYS[(local // DAY + _FIRST_WEEKDAY) % 7]}"
