"""Moving: how few plates have to be moved to make a sum of plates."""

from functools import cache, lru_cache
from typing import NamedTuple


class Kind(NamedTuple):
    """Plates of one size.

    Attributes:
        size: in hundredths of their unit, above zero.
        most: how many can be taken; None for as many as needed.

    """

    size: int
    most: int | None = None


@lru_cache(maxsize=1024)  # a tape is full of the same few changes
def fewest_moved(kinds: tuple[Kind, ...], wanted: int, before: tuple[int, ...]) -> tuple[int, ...] | None:
    """Return how many of each of *kinds* make *wanted*, with the fewest put on or taken off.

    Among equals the fewest plates hang in the end, and of those the heaviest ones.

    Args:
        kinds: heaviest first.
        wanted: the sum, in hundredths.
        before: how many of each hang there now.

    Returns:
        a count for each kind; None where nothing makes the sum.

    """
    if not kinds:
        return None if wanted else ()
    # What is left to be changed when the kinds before *place* are settled.
    there = [
        sum(kind.size * n for kind, n in zip(kinds[i:], before[i:], strict=True)) for i in range(len(kinds))
    ]

    def least(place: int, rest: int) -> int:
        return -(-abs(rest - there[place]) // kinds[place].size)

    @cache
    def best(place: int, rest: int, moves: int) -> tuple[int, tuple[int, ...]] | None:
        """Return how many plates, and of each kind from *place* on, make *rest* with exactly *moves*."""
        if place == len(kinds):
            return None if rest or moves else (0, ())
        if rest < 0 or least(place, rest) > moves:
            return None
        size, most = kinds[place]
        upper = min(before[place] + moves, rest // size if most is None else min(most, rest // size))
        found: tuple[int, tuple[int, ...]] | None = None
        for count in range(upper, max(0, before[place] - moves) - 1, -1):
            lighter = best(place + 1, rest - count * size, moves - abs(count - before[place]))
            if lighter is not None and (found is None or lighter[0] + count < found[0]):
                found = lighter[0] + count, (count, *lighter[1])
        return found

    # All of them off and others on: nobody ever has to move more.
    for moves in range(least(0, wanted), sum(before) + wanted // kinds[-1].size + 1):
        made = best(0, wanted, moves)
        if made is not None:
            return made[1]
    return None
