"""Tells what the muscles of a plan have had of their rest, in one line for its card."""

from collections.abc import Iterable
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
    past = tuple(past)
    if not past:
        return None
    worked = [one for one in past if one.muscle in set(muscles)]
    tired = [one for one in worked if one.left(now.wall)]
    if tired:
        return Rested(_tired(max(tired, key=_over), now), ready=False)
    hard = [one for one in worked if one.hard]
    if not hard:
        return Rested(tr("Recovered"), ready=True)
    last = max(hard, key=_last)
    return Rested(tr("Recovered: last negatives {ago}", ago=_ago(last, now)), ready=True)


def _last(one: Recovery) -> int:
    return one.last


def _over(one: Recovery) -> int:
    """Return when the rest is over, as wall time."""
    return one.last + one.advised * HOUR


def _tired(one: Recovery, now: Now) -> str:
    text = mark("{muscle}: tempo work {ago} — better {when}")
    if one.hard:
        text = mark("{muscle}: negatives {ago} — better {when}")
    name = tr(one.muscle)
    return tr(text, muscle=name[:1].upper() + name[1:], ago=_ago(one, now), when=_when(_over(one), now))


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
