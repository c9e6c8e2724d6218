"""The page of keys: what to press, on one screen."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.keys import HELP
from gymtimer.ui.scale import scale_of
from gymtimer.ui.theme import Theme


class KeyPage(QWidget):
    """Shows the keys; any key or press closes it.

    Signals:
        closed: back to where it was opened.

    """

    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Keys. " + ". ".join(f"{what}: {keys}" for what, keys in HELP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table."""
        painter = QPainter(self)
        scale = scale_of(self.width(), self.height())
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        left = scale.px(63)
        self._write(painter, left, scale.px(118), scale.px(68), Weight.SEMI_BOLD, self._theme.ink, "Keys")
        top = scale.px(220)
        row = (self.height() - top - scale.px(110)) / len(HELP)
        middle = left + self.width() * 0.42
        for number, (what, keys) in enumerate(HELP):
            line = top + number * row + row / 2
            colour = self._theme.alarm if number == 1 else self._theme.ink
            self._write(painter, left, line, scale.px(46), Weight.SEMI_BOLD, colour, what)
            self._write(painter, middle, line, scale.px(42), Weight.REGULAR, self._theme.quiet, keys)
        foot = self.height() - scale.px(50)
        self._write(painter, left, foot, scale.px(34), Weight.REGULAR, self._theme.quiet, "Any key goes back")

    def _write(
        self, painter: QPainter, left: float, line: float, size: int, weight: Weight, colour: str, text: str
    ) -> None:
        letters = font(self._family, weight, size)
        width = QRectF(self.rect()).right() - left
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QPointF(left, line), fitting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        if not event.isAutoRepeat():
            self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.closed.emit()
