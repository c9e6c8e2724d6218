"""Doses: how much of the planned rest was taken."""

from collections.abc import Iterable
from fractions import Fraction

from gymtimer.domain.log import LoggedRest

#: A rest between these shares of the planned one was kept (handbook 4.4).
REST_KEPT = (Fraction(90, 100), Fraction(125, 100))


def rest_share(rest: LoggedRest) -> Fraction | None:
    """Return how much of the planned rest was taken; None where none was planned."""
    return Fraction(rest.actual, rest.planned) if rest.planned > 0 else None


def rests_kept(rests: Iterable[LoggedRest]) -> tuple[int, int]:
    """Return how many rests were kept, 90 to 125 % of the plan, and of how many planned ones."""
    shares = [share for share in map(rest_share, rests) if share is not None]
    least, most = REST_KEPT
    return sum(least <= share <= most for share in shares), len(shares)
