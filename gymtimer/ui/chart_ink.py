"""Chart ink: letters and cards on a painter, in the sizes of the design."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.mirroring import write
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: Round corners of a card, in pixels of the design.
RADIUS = 22


class Align(Enum):
    """Where a line of text stands, seen from its point."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Ink:
    """What a chart is drawn with.

    Attributes:
        theme: its colours.
        family: its letters.
        scale: pixels for each pixel of the design.

    """

    theme: Theme
    family: str
    scale: Scale

    def px(self, design: float) -> float:
        """Return *design* pixels of the design, not rounded: nothing here has to meet a widget."""
        return design * self.scale.unit

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour of the theme with that name; *alpha* 0.0 to 1.0."""
        made = QColor(getattr(self.theme, name))
        made.setAlphaF(alpha)
        return made

    def pen(self, name: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a round pen, *width* in pixels of the design, at least one of the screen."""
        join, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
        return QPen(self.colour(name), max(1.0, self.px(width)), style, cap, join)

    def width(self, text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
        """Return how wide *text* is in letters of *size* pixels of the design."""
        return QFontMetricsF(font(self.family, weight, self.px(size))).horizontalAdvance(text)

    def write(
        self,
        painter: QPainter,
        text: str,
        at: QPointF,
        size: float,
        *,
        weight: Weight = Weight.REGULAR,
        colour: str = "ink",
        align: Align = Align.LEFT,
        room: float | None = None,
    ) -> None:
        """Write *text* on the baseline at *at*; what is wider than *room* pixels loses its end."""
        letters = font(self.family, weight, self.px(size))
        metrics = QFontMetricsF(letters)
        if room is not None:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        share = {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[align]
        painter.setFont(letters)
        painter.setPen(self.colour(colour))
        write(painter, QPointF(at.x() - share * metrics.horizontalAdvance(text), at.y()), text)

    def card(self, painter: QPainter, box: QRectF, *, edge: str = "edge") -> None:
        """Paint a panel that fills *box*."""
        line = max(1.0, self.px(2))
        half = line / 2
        painter.setPen(QPen(self.colour(edge), line))
        painter.setBrush(self.colour("panel"))
        radius = self.px(RADIUS)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
