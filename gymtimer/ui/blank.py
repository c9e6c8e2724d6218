"""Blank: what the window shows until the program is there."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gymtimer.ui.mirroring import turn
from gymtimer.ui.scale import Scale, scale_of
from gymtimer.ui.theme import Theme

#: Where home has its cards, in pixels of the design: what is drawn here is there to stay.
LEFT, TOP, BOTTOM = 63, 174, 94
#: Above the cards: the search, and the gap below it.
SEARCH = 112 + 16
BETWEEN = 46
CARD, PITCH = 182, 204
RADIUS = 22


class Blank(QWidget):
    """The empty shelf of plans; it needs no letters and no plans, so it is there at once.

    Signals:
        painted: the first frame is on the screen; given once.

    """

    painted = Signal()

    def __init__(self, theme: Theme, *, shelf: bool, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme*; without *shelf* only the ground, as before a stage."""
        super().__init__(parent)
        self._theme = theme
        self._shelf = shelf
        self._told = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and on it the outlines of what comes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        if self._shelf:
            scale = scale_of(self.width(), self.height())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, QRectF(self.rect()))
            painter.setPen(QPen(QColor(self._theme.edge), scale.px(2)))
            painter.setBrush(QColor(self._theme.panel))
            for box in self.boxes(scale):
                painter.drawRoundedRect(box, scale.px(RADIUS), scale.px(RADIUS))
        painter.end()
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self._tell_painted)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()

    def boxes(self, scale: Scale) -> list[QRectF]:
        """Return where the cards of home and its details will be."""
        left, top, between = scale.px(LEFT), scale.px(TOP), scale.px(BETWEEN)
        wide, high = self.width() - 2 * left, self.height() - top - scale.px(BOTTOM)
        if self.height() > self.width():
            plans = (high - between) * 10 // 26
            cards = QRectF(left, top, wide, plans)
            details = QRectF(left, top + plans + between, wide, high - plans - between)
        else:
            plans = (wide - between) * 17 // 27
            cards = QRectF(left, top, plans, high)
            details = QRectF(left + plans + between, top, wide - plans - between, high)
        cards.setTop(cards.top() + scale.px(SEARCH))
        pitch, line = scale.px(PITCH), scale.px(2)
        card = QRectF(left + line, cards.top() + line, cards.width() - 2 * line, scale.px(CARD) - line)
        return [
            *(card.translated(0, number * pitch) for number in range(int(cards.height()) // pitch)),
            details.adjusted(line, line, -line, -line),
        ]
