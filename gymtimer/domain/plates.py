"""Plates: what hangs on each side of a bar, in words."""

from collections import Counter
from collections.abc import Iterable

from gymtimer.domain.load import Mass, Unit, grams, number_text

#: The plates of a usual gym (handbook 4.3, after Rogue and Eleiko).
STANDARD = {
    Unit.KG: tuple(Mass(plate, Unit.KG) for plate in (2500, 2000, 1500, 1000, 500, 250, 125)),
    Unit.LB: tuple(Mass(plate, Unit.LB) for plate in (4500, 3500, 2500, 1000, 500, 250)),
}


def heaviest_first(plates: Iterable[Mass]) -> tuple[Mass, ...]:
    """Return *plates* by what they really weigh, whatever their units."""
    listed = list(plates)
    alike = len({plate.unit for plate in listed}) < 2  # then their numbers tell, and are faster
    return tuple(sorted(listed, key=_hundredths if alike else grams, reverse=True))


def _hundredths(plate: Mass) -> int:
    return plate.hundredths


def side_text(plates: tuple[Mass, ...]) -> str:
    """Return one side of a bar as shown, "25 + 15 + 2.5"; "" for the empty bar.

    Where both units hang together, each plate has its own: "20 kg + 5 lb".
    """
    mixed = _mixed(plates)
    return " + ".join(str(plate) if mixed else number_text(plate.hundredths) for plate in plates)


def change_text(before: tuple[Mass, ...] | None, after: tuple[Mass, ...] | None) -> str:
    """Return what to change on each side of the bar: "each side: 15 and 2.5 off, 10 on".

    What can stay on stays on. The text is "" where nothing changes, or where one of
    the two is unknown.
    """
    if before is None or after is None:
        return ""
    off, on = Counter(before) - Counter(after), Counter(after) - Counter(before)
    mixed = _mixed((*off, *on))
    steps = [f"{_listed(plates, mixed)} {word}" for plates, word in ((off, "off"), (on, "on")) if plates]
    return f"each side: {', '.join(steps)}" if steps else ""


def _mixed(plates: Iterable[Mass]) -> bool:
    return len({plate.unit for plate in plates}) > 1


def _listed(plates: Counter[Mass], mixed: bool) -> str:
    """Return "25, 15 and 2.5", heaviest first; with their units where these are *mixed*."""
    names = [
        str(plate) if mixed else number_text(plate.hundredths) for plate in heaviest_first(plates.elements())
    ]
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
