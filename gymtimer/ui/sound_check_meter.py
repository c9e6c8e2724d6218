"""The level meter of the sound check."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gymtimer.audio.metering import FLOOR
from gymtimer.tongue import tr
from gymtimer.ui.mirroring import turn
from gymtimer.ui.theme import Theme

#: So many lamps; the last ones tell of sound that bends.
LAMPS = 30
LOUD = -2.0
#: How fast the lamps go out, in dB at each look.
FALL = 2.5


class Meter(QWidget):
    """Shows how loud what is sent is: lamps from -60 dB to full scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show silence."""
        super().__init__(parent)
        self._theme = theme
        self._level = FLOOR
        self.setAccessibleName(tr("Level of what is sent"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(16)

    @property
    def lit(self) -> int:
        """How many lamps are lit."""
        return round((self._level - FLOOR) / -FLOOR * LAMPS)

    def show_level(self, level: float) -> None:
        """Show *level*, in dB of full scale: at once where it rises, falling slowly where it falls."""
        shown = max(level, self._level - FALL, FLOOR)
        if shown != self._level:
            self._level = shown
            self.update()

    def sizeHint(self) -> QSize:
        """Return a flat bar."""
        return QSize(200, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lamps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        step = self.width() / LAMPS
        theme, lit = self._theme, self.lit
        for lamp in range(LAMPS):
            loud = FLOOR + (lamp + 1) / LAMPS * -FLOOR > LOUD
            on = theme.alarm if loud else theme.ready
            painter.fillRect(
                QRectF(lamp * step, 0, step * 0.78, self.height()), QColor(on if lamp < lit else theme.off)
            )
