"""Doses: hard reps of each muscle, rests that were kept, the time that partners lifted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from statistics import median_low

from gymtimer.domain.log import LoggedRest
from gymtimer.domain.lowered import LoweredRep
from gymtimer.domain.timing import Ms

#: A rest between these shares of the planned one was kept (handbook 4.4).
REST_KEPT = (Fraction(90, 100), Fraction(125, 100))


def hard_reps(reps: Iterable[LoweredRep]) -> int:
    """Return the hard eccentric reps: negatives at 100 % of the 1RM or more, or after failure.

    Negatives of which nobody knows the percentage count only after failure.
    """
    return sum(rep.hard for rep in reps)


def hard_by_muscle(sets: Iterable[tuple[Sequence[str], Sequence[LoweredRep]]]) -> Mapping[str, int]:
    """Return the hard eccentric reps of each muscle, from the muscles and the reps of each set.

    For one session give its sets, for seven days theirs.  A rep counts once for each muscle.
    """
    found: Counter[str] = Counter()
    for muscles, reps in sets:
        hard = hard_reps(reps)
        found.update(dict.fromkeys(muscles, hard) if hard else {})
    return dict(found)


def rest_share(rest: LoggedRest) -> Fraction | None:
    """Return how much of the planned rest was taken; None where none was planned."""
    return Fraction(rest.actual, rest.planned) if rest.planned > 0 else None


def rests_kept(rests: Iterable[LoggedRest]) -> tuple[int, int]:
    """Return how many rests were kept, 90 to 125 % of the plan, and of how many planned ones."""
    shares = [share for share in map(rest_share, rests) if share is not None]
    least, most = REST_KEPT
    return sum(least <= share <= most for share in shares), len(shares)


def assist_time(reps: Iterable[LoweredRep]) -> Ms | None:
    """Return the A time: the median of the partner's times from bottom to confirmed top.

    Of two in the middle the shorter one; None where none was written down.
    """
    times = [rep.assist for rep in reps if rep.assist is not None and not rep.aborted]
    return median_low(times) if times else None
