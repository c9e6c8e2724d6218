"""Tapping: how late a loudspeaker is heard, from taps along with a metronome."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from gymtimer.domain.timing import SECOND, Ms

#: Between two clicks. Delays of almost a second are told from the click after.
PERIOD: Ms = SECOND
#: People tap up to this early, most of them a little; an earlier tap belongs to the click before.
EARLY: Ms = 150
#: Fewer taps than this say nothing.
FEWEST = 6
#: A tap further from the middle than so many times the usual distance is a slip, but none within this.
SLIP = 3
SURE: Ms = 25


@dataclass(frozen=True, slots=True)
class Tapped:
    """What the taps say.

    Attributes:
        delay: from the click to the tap, the median; never negative.
        spread: the usual distance of a tap from it, the median.
        used: taps that counted.
        dropped: slips.

    """

    delay: Ms
    spread: Ms
    used: int
    dropped: int


def after_click(tap: Ms, zero: Ms) -> Ms:
    """Return how long after its click *tap* came, negative for a little early; clicks began at *zero*."""
    return (tap - zero + EARLY) % PERIOD - EARLY


def tapped(taps: Iterable[Ms], zero: Ms) -> Tapped | None:
    """Return what *taps* say of clicks that began at *zero*; None where they are too few.

    The median, twice: slips are dropped by their distance from the first one. With a
    scatter of 20 ms, which is usual, twelve taps are good to about 7 ms.
    """
    late = [after_click(tap, zero) for tap in taps]
    if len(late) < FEWEST:
        return None
    middle = median(late)
    near = max(SURE, SLIP * median(abs(each - middle) for each in late))
    kept: Sequence[Ms] = [each for each in late if abs(each - middle) <= near]
    if len(kept) < FEWEST:
        return None
    delay = median(kept)
    spread = median(abs(each - delay) for each in kept)
    return Tapped(max(0, round(delay)), round(spread), len(kept), len(late) - len(kept))
