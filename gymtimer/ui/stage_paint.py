"""Painting of the stage: each function puts one kind of thing on a painter."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from gymtimer.ui.scene import Dot, Role, Scene
from gymtimer.ui.stage_places import Layout
from gymtimer.ui.stage_text import Lettering, Line
from gymtimer.ui.theme import Theme

#: Half a plate and half the bar in the design, in pixels.
PLATE, BAR, REST_BAR = 60, 5.5, 3.0


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one role.

    Attributes:
        ground: behind everything.
        panel: small buttons.
        edge: their outline.
        off: what is not lit.
        ink: what is read from afar.
        quiet: what is read from one metre.
        accent: the colour of the phase.
        on_accent: letters on it.
        alarm: the red corner.
        on_alarm: letters on it.
        alarm_edge: its outline.

    """

    ground: QColor
    panel: QColor
    edge: QColor
    off: QColor
    ink: QColor
    quiet: QColor
    accent: QColor
    on_accent: QColor
    alarm: QColor
    on_alarm: QColor
    alarm_edge: QColor

    @classmethod
    def of(cls, theme: Theme, role: Role) -> Self:
        """Return the colours of *role*: in an alarm all of the screen turns."""
        if role is Role.ALARM:
            red, ink = QColor(theme.alarm_ground), QColor(theme.ink)
            deep = mixed(red, QColor(theme.ground), 0.45)
            return cls(red, deep, ink, deep, ink, ink, ink, red, deep, ink, ink)
        ground, accent = QColor(theme.ground), QColor(getattr(theme, role.value))
        return cls(
            ground,
            QColor(theme.panel),
            QColor(theme.edge),
            QColor(theme.off),
            QColor(theme.ink),
            QColor(theme.quiet),
            accent,
            ground,
            QColor(theme.alarm_ground),
            QColor(theme.ink),
            QColor(theme.alarm),
        )


def mixed(ground: QColor, over: QColor, share: float) -> QColor:
    """Return *ground* with *share* (0.0 to 1.0) of *over*."""
    parts = zip(_channels(ground), _channels(over), strict=True)
    red, green, blue = (a + (b - a) * share for a, b in parts)
    return QColor.fromRgbF(red, green, blue)


def horizon_fill(layout: Layout, palette: Palette) -> QBrush:
    """Return what is under the horizon: it stands still, so that a sinking bar only uncovers it."""
    middle = layout.middle
    stops = ((0.0, 0.36), (0.45, 0.28), (1.0, 0.1))
    return _fade(middle.top, middle.area.bottom(), palette, stops)


def glow_fill(layout: Layout, palette: Palette) -> QBrush:
    """Return the tint of a stage without a bar, from nothing at the top."""
    area = layout.middle.area
    return _fade(area.top(), area.bottom(), palette, ((0.0, 0.0), (1.0, 0.23)))


def _fade(top: float, bottom: float, palette: Palette, stops: tuple[tuple[float, float], ...]) -> QBrush:
    """Return a vertical gradient of the accent over the ground; *stops* are (place, share)."""
    gradient = QLinearGradient(0, top, 0, bottom)
    tint = (brightened if palette.ground.lightnessF() > 0.5 else deepened)(palette.accent)
    for place, share in stops:
        gradient.setColorAt(place, mixed(palette.ground, tint, share))
    return QBrush(gradient)


def deepened(colour: QColor) -> QColor:
    """Return *colour* darker where it is weak: over a dark ground it then stays a colour, not a grey.

    White and yellow are dimmed besides: a white number stands on the tint.
    """
    strong = [part**1.8 for part in _channels(colour)]
    dim = min(1.0, 1.5 / sum(strong))
    red, green, blue = (part * dim for part in strong)
    return QColor.fromRgbF(red, green, blue)


def brightened(colour: QColor) -> QColor:
    """Return *colour* as light as its hue goes: over a light ground a dark tint would be a grey."""
    return QColor.fromHsvF(max(0.0, colour.hsvHueF()), colour.hsvSaturationF(), 1.0)


def _channels(colour: QColor) -> tuple[float, float, float]:
    """Return red, green, blue of *colour*, each 0.0 to 1.0."""
    return colour.redF(), colour.greenF(), colour.blueF()


def text(painter: QPainter, line: Line, lettering: Lettering, palette: Palette) -> None:
    """Put *line* in its place."""
    painter.save()
    painter.translate(line.x, line.baseline)
    painter.fillPath(lettering.outline(line), getattr(palette, line.ink))
    painter.restore()


def bar(painter: QPainter, layout: Layout, palette: Palette, y: float, *, plates: bool) -> None:
    """Put the bar across the stage with its middle at *y*, with plates at both ends where wanted."""
    u, width = layout.unit, layout.middle.area.width()
    half = (BAR if plates else REST_BAR) * u
    painter.fillRect(QRectF(0, y - half, width, 2 * half), palette.accent)
    if not plates:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.accent)
    for x, tall in ((81, PLATE), (107, PLATE), (133, 42)):
        for left in (x * u, width - (x + 20) * u):
            painter.drawRoundedRect(QRectF(left, y - tall * u, 20 * u, 2 * tall * u), 5 * u, 5 * u)


def chevrons(painter: QPainter, layout: Layout, palette: Palette, number: QRectF) -> None:
    """Put three chevrons on each side of *number*, in a high window under it; the lowest is the faintest."""
    u = layout.unit
    width, small = layout.middle.area.width(), layout.middle.small
    wing, rise = (68, 54) if layout.wide else (74, 50)
    centre = (56 * u + number.left()) / 2 if layout.wide else width * 0.26
    middle = number.center().y() if layout.wide else small.baseline - small.cap / 2
    for n, share in enumerate((1.0, 0.7, 0.42)):
        pen = QPen(mixed(palette.ground, palette.accent, share), 17 * u)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tip = middle + ((n - 1) * 1.4 - 0.5) * rise * u
        for x in (centre, width - centre):
            ends = (x - wing * u, tip + rise * u), (x, tip), (x + wing * u, tip + rise * u)
            painter.drawPolyline([QPointF(*end) for end in ends])


def button(painter: QPainter, box: QRectF, palette: Palette) -> None:
    """Put the big button: a pill in the colour of the phase."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.accent)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


def action(painter: QPainter, box: QRectF, palette: Palette, unit: float) -> None:
    """Put a small button: a quiet panel that keeps clear of the edge of the window."""
    painter.setPen(QPen(palette.edge, 2 * unit))
    painter.setBrush(palette.panel)
    painter.drawRoundedRect(box.adjusted(unit, 12 * unit, -unit, -12 * unit), 18 * unit, 18 * unit)


def offer(painter: QPainter, box: QRectF, palette: Palette, unit: float) -> None:
    """Put the button for what is proposed: as quiet as a small one, but with the edge of the phase."""
    painter.setPen(QPen(palette.accent, 4 * unit))
    painter.setBrush(palette.panel)
    inside = box.adjusted(2 * unit, 8 * unit, -2 * unit, -8 * unit)
    painter.drawRoundedRect(inside, 18 * unit, 18 * unit)


def corner(painter: QPainter, box: QRectF, palette: Palette, unit: float) -> None:
    """Put the red corner, flush with two edges of the window, where a hand finds it blind."""
    at_left = box.left() <= 0
    # The outline is 7:1 on the ground, which no red deep enough for white letters can be.
    painter.setPen(QPen(palette.alarm_edge, 4 * unit))
    painter.setBrush(palette.alarm)
    # Only the inner corner is seen; the other three lie outside of the window.
    round_ = 36 * unit
    inner, outer = 2 * unit, round_
    sides = (-outer, -inner) if at_left else (inner, outer)
    painter.drawRoundedRect(box.adjusted(sides[0], inner, sides[1], outer), round_, round_)


def dots(painter: QPainter, scene: Scene, layout: Layout, palette: Palette) -> None:
    """Put one dot per rep: full, a ring, or dark."""
    box, count = layout.foot.dots, len(scene.dots)
    if not count:
        return
    step = min(64 * layout.unit, box.width() / count)
    radius = min(20 * layout.unit, step * 0.36)
    for n, dot in enumerate(scene.dots):
        along = radius * 1.12 + n * step
        middle = QPointF(box.right() - along if layout.from_right else box.left() + along, box.center().y())
        if dot is Dot.NOW:
            painter.setPen(QPen(palette.accent, radius * 0.24))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.accent if dot is Dot.DONE else palette.off)
        painter.drawEllipse(middle, radius, radius)


def checks(painter: QPainter, lines: list[Line], palette: Palette, *, from_right: bool) -> None:
    """Put an empty box before each line of the checklist: the press that says "ready" ticks them."""
    for line in lines:
        cap = line.cap
        painter.setPen(QPen(palette.accent, cap * 0.14))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        side = 1.16 * cap
        left = line.x + line.width + 2.1 * cap - side if from_right else line.x - 2.1 * cap
        box = QRectF(left, line.baseline - (cap + side) / 2, side, side)
        painter.drawRoundedRect(box, 0.26 * cap, 0.26 * cap)


def rule(painter: QPainter, layout: Layout, palette: Palette) -> None:
    """Put a hairline over the foot of an alarm, whose parts are all of one colour."""
    painter.setPen(QPen(palette.edge, 3 * layout.unit))
    top = layout.foot.top
    painter.drawLine(QLineF(0, top, layout.middle.area.width(), top))
