"""Plates: what hangs on each side of a bar."""

from collections import Counter
from math import gcd

from gymtimer.domain.load import Mass, Unit, number_text

#: The plates of a usual gym (handbook 4.3, after Rogue and Eleiko).
STANDARD = {
    Unit.KG: tuple(Mass(plate, Unit.KG) for plate in (2500, 2000, 1500, 1000, 500, 250, 125)),
    Unit.LB: tuple(Mass(plate, Unit.LB) for plate in (4500, 3500, 2500, 1000, 500, 250)),
}


def side_plates(mass: Mass, bar: Mass, plates: tuple[Mass, ...] | None = None) -> tuple[Mass, ...] | None:
    """Return the plates on each side that make *mass* with *bar*, heaviest first.

    *plates* are the sizes at hand, as many of each as needed, in any order; the
    standard ones of the unit by default. The answer is None where the mass can't be
    made exactly: it is under the bar, between two steps, or in another unit.
    """
    sizes = STANDARD[mass.unit] if plates is None else plates
    sides = mass.hundredths - bar.hundredths
    if mass.unit is not bar.unit or sides < 0 or sides % 2:
        return None
    # Plates in another unit can't make an exact sum; one of nothing would never end.
    usable = {plate.hundredths for plate in sizes if plate.unit is mass.unit and plate.hundredths > 0}
    filled = _filled(sides // 2, tuple(sorted(usable, reverse=True)))
    return None if filled is None else tuple(Mass(plate, mass.unit) for plate in filled)


def _filled(rest: int, sizes: tuple[int, ...]) -> tuple[int, ...] | None:
    """Return *sizes*, heaviest first, that add up to *rest*; None where none do.

    Standard plates need no second try. Odd ones do: 30 from 20 and 15.
    """
    if not rest:
        return ()
    if not sizes or rest % gcd(*sizes):
        return None
    for count in range(rest // sizes[0], -1, -1):
        lighter = _filled(rest - count * sizes[0], sizes[1:])
        if lighter is not None:
            return sizes[:1] * count + lighter
    return None


def side_text(plates: tuple[Mass, ...]) -> str:
    """Return one side of a bar as shown, "25 + 15 + 2.5"; "" for the empty bar."""
    return " + ".join(number_text(plate.hundredths) for plate in plates)


def change_text(before: tuple[Mass, ...] | None, after: tuple[Mass, ...] | None) -> str:
    """Return what to change on each side of the bar: "each side: 15 and 2.5 off, 10 on".

    What can stay on stays on. The text is "" where nothing changes, or where one of
    the two is unknown.
    """
    if before is None or after is None:
        return ""
    off, on = Counter(before) - Counter(after), Counter(after) - Counter(before)
    mixed = len({plate.unit for plate in (*off, *on)}) > 1
    steps = [f"{_listed(plates, mixed)} {word}" for plates, word in ((off, "off"), (on, "on")) if plates]
    return f"each side: {', '.join(steps)}" if steps else ""


def _listed(plates: Counter[Mass], mixed: bool) -> str:
    """Return "25, 15 and 2.5", heaviest first; with their units where these are *mixed*."""
    heaviest_first = sorted(plates.elements(), key=lambda plate: -plate.hundredths)
    names = [str(plate) if mixed else number_text(plate.hundredths) for plate in heaviest_first]
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
