"""Tiles: one number each, with its name above it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_panel import ChartPanel
from gymtimer.ui.fonts import Weight
from gymtimer.ui.theme import Theme

#: Left and right of the letters, in pixels of the design.
EDGE = 30


class Tile(ChartPanel):
    """Shows a number, and a few quiet words beside it."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, family, parent)
        self._name = self._value = ""
        self._beside: tuple[str, ...] = ()

    def show_number(self, name: str, value: str, *beside: str) -> None:
        """Show *value* under its *name*; *beside* says what else is to know, the first that fits."""
        self._name, self._value, self._beside = name, value, beside
        self.renew(" ".join((f"{name}: {value}", *beside[:1])).strip())

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the name, under it the number, the quiet words where there is room."""
        ink, px = self.ink, self.ink.px
        left, room = box.left() + px(EDGE), box.width() - px(2 * EDGE)
        name_at = QPointF(left, box.top() + box.height() * 0.32)
        value_at = QPointF(left, box.top() + box.height() * 0.81)
        named = min(35.0, 35.0 * room / max(1.0, ink.width(self._name, 35)))
        ink.write(painter, self._name, name_at, named, colour="quiet")
        size = min(68.0, 68.0 * room / max(1.0, ink.width(self._value, 68, Weight.SEMI_BOLD)))
        ink.write(painter, self._value, value_at, size, weight=Weight.SEMI_BOLD)
        right = box.right() - px(EDGE)
        places = (
            (value_at.y(), ink.width(self._value, size, Weight.SEMI_BOLD)),
            (name_at.y(), ink.width(self._name, 35)),
        )
        for text in self._beside:
            for y, taken in places:
                if ink.width(text, 28) <= room - taken - px(14):
                    ink.write(painter, text, QPointF(right, y), 28, colour="quiet", align=Align.RIGHT)
                    return
