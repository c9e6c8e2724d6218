"""Tapping along: a large target that measures how late the loudspeaker is heard."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from gymtimer.domain.tapping import PERIOD
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.tongue import tr
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.presses import pressed_at
from gymtimer.ui.theme import Theme

_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
#: How long it is lit, in ms.
LIT: Ms = 120


class TapTarget(QWidget):
    """Takes taps with the time at which they were made; lights up where a click should be heard.

    Signals:
        tapped: the clock time of a press.

    """

    tapped = Signal(object)

    def __init__(self, theme: Theme, family: str, clock: Clock, parent: QWidget | None = None) -> None:
        """Tell times by *clock*."""
        super().__init__(parent)
        self._theme, self._family, self._clock = theme, family, clock
        self._text, self._size = "", 40
        self._lit = False
        self._zero: Ms | None = None
        self._out = QTimer(self, singleShot=True, interval=LIT)
        self._out.timeout.connect(self._go_out)
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self._beat)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAccessibleName(tr("Tap here with every click"))

    @property
    def lit(self) -> bool:
        """Whether it is lit."""
        return self._lit

    def say(self, text: str) -> None:
        """Show *text*."""
        self._text = text
        self.setAccessibleDescription(text)
        self.update()

    def fit(self, size: int) -> None:
        """Write in letters of *size* pixels."""
        self._size = size
        self.setMinimumHeight(round(size * 4.2))

    def blink(self, zero: Ms | None) -> None:
        """Light up with each click from clock time *zero* on; None for no more."""
        self._zero = zero
        if zero is None:
            self._next.stop()
        else:
            self._wait()

    def _wait(self) -> None:
        now = self._clock.now()
        first = max(0, self._zero - now) if self._zero is not None else 0
        self._next.start(first or PERIOD - (now - (self._zero or 0)) % PERIOD)

    @Slot()
    def _beat(self) -> None:
        self._light()
        if self._zero is not None:
            self._wait()

    def _light(self) -> None:
        self._lit = True
        self._out.start()
        self.update()

    @Slot()
    def _go_out(self) -> None:
        self._lit = False
        self.update()

    def _take(self, stamp: int) -> None:
        if self._zero is None:
            self._light()
        self.tapped.emit(pressed_at(stamp, self._clock.now()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space and Enter as taps, when they go down."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._take(event.timestamp())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click, unless it is a touch that was told already."""
        if event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            self._take(event.timestamp())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count the second of two quick ones, too."""
        self.mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take fingers when they come down."""
        if isinstance(event, QTouchEvent):
            if any(point.state() == QEventPoint.State.Pressed for point in event.points()):
                self._take(event.timestamp())
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the target, full while it is lit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        edge = QColor(theme.ink if self.hasFocus() else theme.edge)
        painter.setPen(QPen(edge, max(2, self._size / 12)))
        painter.setBrush(QColor(theme.ready if self._lit else theme.ground))
        box = QRectF(self.contentsRect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, self._size / 2, self._size / 2)
        painter.setFont(font(self._family, Weight.SEMI_BOLD, self._size))
        painter.setPen(QColor(theme.ground if self._lit else theme.ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box.adjusted(20, 0, -20, 0), flags, self._text)
