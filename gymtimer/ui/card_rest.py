"""Tells what the muscles of a plan have had of their rest, in one line for its card."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.history_now import DAY, Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.history_texts import HOUR

_ON = (
    mark("on Monday"),
    mark("on Tuesday"),
    mark("on Wednesday"),
    mark("on Thursday"),
    mark("on Friday"),
    mark("on Saturday"),
    mark("on Sunday"),
)
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
    hard = [one for _, one in worked if one.hard]
    ago = _ago(max(hard, key=_last), now) if hard else ""
    if several and len(known) < len(past):
        who = tr("{those} and {last}", those=", ".join(known[:-1]), last=known[-1]) if known[1:] else known[0]
        text = mark("{who} recovered: last negatives {ago}") if hard else mark("{who} recovered")
        return Rested(tr(text, who=who, ago=ago), ready=True)
    if several:
        text = mark("All recovered: last negatives {ago}") if hard else mark("All recovered")
    else:
        text = mark("Recovered: last negatives {ago}") if hard else mark("Recovered")
    return Rested(tr(text, ago=ago), ready=True)


def _over_of(named: tuple[str, Recovery]) -> int:
    return _over(named[1])


def _last(one: Recovery) -> int:
    return one.last


def _over(one: Recovery) -> int:
    """Return when the rest is over, as wall time."""
    return one.last + one.advised * HOUR


def _tired(one: Recovery, now: Now, name: str) -> str:
    text = mark("{muscle}: tempo work {ago} — better {when}")
    if one.hard:
        text = mark("{muscle}: negatives {ago} — better {when}")
    muscle = tr(one.muscle)
    which = f"{name}, {muscle}" if name else f"{muscle[:1].upper()}{muscle[1:]}"
    return tr(text, muscle=which, ago=_ago(one, now), when=_when(_over(one), now))


def _ago(one: Recovery, now: Now) -> str:
    hours = one.since(now.wall)
    if hours < _LONG:
        return tr("{hours} h ago", hours=hours)
    return tr_n(hours // 24, "{n} day ago", "{n} days ago")


def _when(over: int, now: Now) -> str:
    """Return "after 18:00", "tomorrow", "on Tuesday" for the end of a rest, at most four days from *now*."""
    local = over + now.ahead
    days = local // DAY - now.day
    if days <= 0:
        hour = -(-(local % DAY) // HOUR)
        return tr("after {hour}:00", hour=hour) if hour < 24 else tr("tomorrow")
    return tr("tomorrow") if days == 1 else tr(_ON[(local // DAY + _FIRST_WEEKDAY) % 7])
