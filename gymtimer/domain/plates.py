"""Plates: what hangs on each side of a bar, in words."""

from collections import Counter
from collections.abc import Iterable

from gymtimer.domain.load import Mass, Unit, grams, number_text
from gymtimer.tongue import decimal, tr

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
    return " + ".join(_name(plate, mixed=mixed) for plate in plates)


def change_text(before: tuple[Mass, ...] | None, after: tuple[Mass, ...] | None) -> str:
    """Return what to change on each side of the bar: "each side: 15 and 2.5 off, 10 on".

    What can stay on stays on. The text is "" where nothing changes, or where one of
    the two is unknown.
    """
    if before is None or after is None:
        return ""
    off, on = Counter(before) - Counter(after), Counter(after) - Counter(before)
    mixed = _mixed((*off, *on))
    if off and on:
        return tr("each side: {off} off, {on} on", off=_listed(off, mixed), on=_listed(on, mixed))
    if off:
        return tr("each side: {off} off", off=_listed(off, mixed))
    return tr("each side: {on} on", on=_listed(on, mixed)) if on else ""


def _mixed(plates: Iterable[Mass]) -> bool:
    return len({plate.unit for plate in plates}) > 1


def _listed(plates: Counter[Mass], mixed: bool) -> str:
    """Return "25, 15 and 2.5", heaviest first; with their units where these are *mixed*."""
    *those, last = [_name(plate, mixed=mixed) for plate in heaviest_first(plates.elements())]
    return tr("{those} and {last}", those=", ".join(those), last=last) if those else last


def _name(plate: Mass, *, mixed: bool) -> str:
    return plate.shown if mixed else decimal(number_text(plate.hundredths))
