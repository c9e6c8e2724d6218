"""Plates on the end of a bar, drawn in the colours that they have in a gym."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gymtimer.domain.load import Mass, Unit, grams, number_text
from gymtimer.tongue import decimal
from gymtimer.ui.fonts import Weight
from gymtimer.ui.stage_paint import Palette
from gymtimer.ui.stage_text import Lettering, Line, Style

LETTERS = Style(Weight.BOLD)


class Paint(NamedTuple):
    """The colour of a plate, and of the number on it: at least 4.5 to 1."""

    face: str
    number: str


_DARK, _LIGHT = "#0C0F14", "#FFFFFF"
RED, BLUE = Paint("#CE2B37", _LIGHT), Paint("#2A68CF", _LIGHT)
YELLOW, GREEN = Paint("#F2C230", _DARK), Paint("#35A85B", _DARK)
WHITE, SILVER, STEEL = Paint("#F0F3F6", _DARK), Paint("#AEB9C4", _DARK), Paint("#56616E", _LIGHT)

#: Large plates in kilos as the IWF has them, in pounds as most makers colour theirs; hundredths. Small ones
#: are of metal, so that none is taken for the large one of its colour.
COLOURS: Mapping[Unit, Mapping[int, Paint]] = {
    Unit.KG: {2500: RED, 2000: BLUE, 1500: YELLOW, 1000: GREEN, 500: WHITE, 250: STEEL, 125: SILVER},
    Unit.LB: {5500: RED, 4500: BLUE, 3500: YELLOW, 2500: GREEN, 1000: WHITE, 500: STEEL, 250: SILVER},
}

#: How much of the bar is drawn before its ring, in pixels of the design.
SHAFT = 40

#: In the design, in pixels: the width of a plate and the gap after it, its number; the ring before the
#: plates, how thick the sleeve is, how far it sticks out.
_WIDE, _GAP, _CAP, _RING, _SLEEVE, _OUT = 50, 4, 28, 14, 20, 26


@dataclass(frozen=True, slots=True)
class End:
    """One end of a bar on the screen.

    Attributes:
        box: where the plates have room; the middle of its height is that of the bar; pixels.
        unit: pixels per pixel of the design.
        mirrored: it is the left end.
        shaft: how much of the box the bar takes before its ring, in pixels of the design.

    """

    box: QRectF
    unit: float
    mirrored: bool = False
    shaft: float = 0.0

    def across(self, start: float, length: float, high: float) -> QRectF:
        """Return what begins *start* after the inner edge, *high* in the middle of the box; pixels."""
        left = self.box.right() - start - length if self.mirrored else self.box.left() + start
        return QRectF(left, self.box.center().y() - high / 2, length, high)


def colours_of(plate: Mass) -> Paint:
    """Return the colours of *plate*; those of no standard size are of metal."""
    known = COLOURS[plate.unit].get(plate.hundredths)
    return known or (STEEL if grams(plate) >= 2_000 else SILVER)


def places(plates: tuple[Mass, ...], end: End) -> tuple[QRectF, ...]:
    """Return where each of *plates* is drawn: the first one innermost, heavier ones higher."""
    u, inner = end.unit, (end.shaft + _RING + _GAP) * end.unit
    step = min((_WIDE + _GAP) * u, (end.box.width() - inner - _OUT * u) / max(1, len(plates)))
    rects = []
    for number, plate in enumerate(plates):
        # A third as high as a plate of 25 kg at least: the number has to stand on it.
        share = 0.34 + 0.66 * min(1.0, float(grams(plate)) / 25_000) ** 0.6
        wide = step * _WIDE / (_WIDE + _GAP)
        rects.append(end.across(inner + number * step, wide, end.box.height() * share))
    return tuple(rects)


def paint_plates(
    painter: QPainter, plates: tuple[Mass, ...], end: End, palette: Palette, lettering: Lettering
) -> None:
    """Put *plates* on the end of the bar, each with its number."""
    rects = places(plates, end)
    _sleeve(painter, end, palette)
    mixed = len({plate.unit for plate in plates}) > 1
    for plate, rect in zip(plates, rects, strict=True):
        colours = colours_of(plate)
        painter.setPen(QPen(palette.ground, 2 * end.unit))
        painter.setBrush(QColor(colours.face))
        painter.drawRoundedRect(rect, 7 * end.unit, 7 * end.unit)
        texts = [decimal(number_text(plate.hundredths)), *([plate.unit.value] if mixed else [])]
        for line in numbers(texts, rect, end.unit, lettering):
            painter.save()
            painter.translate(line.x, line.baseline)
            painter.fillPath(lettering.outline(line), QColor(colours.number))
            painter.restore()


def numbers(texts: list[str], rect: QRectF, unit: float, lettering: Lettering) -> list[Line]:
    """Return *texts* one below the other in the middle of the plate at *rect*."""
    widest = max(lettering.width(text, LETTERS) for text in texts)
    cap = min(_CAP * unit, 0.86 * rect.width() / widest, rect.height() / (1.6 * len(texts)))
    step = 1.4 * cap
    top = rect.center().y() - (len(texts) - 1) * step / 2 + cap / 2
    lines = []
    for number, text in enumerate(texts):
        wide = lettering.width(text, LETTERS) * cap
        x = rect.center().x() - wide / 2
        lines.append(Line("plate", text, LETTERS, cap, x, top + number * step, wide, "ink"))
    return lines


def _sleeve(painter: QPainter, end: End, palette: Palette) -> None:
    """Put the shaft, the ring before the plates, the sleeve under them and beyond."""
    u, shaft = end.unit, end.shaft * end.unit
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.quiet)
    painter.drawRect(end.across(0, shaft, 10 * u))
    painter.drawRect(end.across(shaft, end.box.width() - shaft, _SLEEVE * u))
    painter.drawRoundedRect(end.across(shaft, _RING * u, 52 * u), 4 * u, 4 * u)
