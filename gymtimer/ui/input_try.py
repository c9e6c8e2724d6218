"""The place where a button is pressed: shows which key it is, for how long it is held."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import HELD
from gymtimer.tongue import mark, tr
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.keys import KeyTable, Meaning, name_of
from gymtimer.ui.mirroring import turn, upright
from gymtimer.ui.theme import Theme

#: So long a key is waited for, in ms.
PATIENCE: Ms = 10_000
#: A key that has not gone up after this does not tell when it does.
SILENT: Ms = 1500
FRAME: Ms = 16

IDLE = mark("Press here, then your button")
LISTENING = mark("Press your button now")


class TryButton(QWidget):
    """Listens for one key after it was pressed itself.

    Signals:
        pressed: the name of the key, and what it means (a `Command`, an `Act` or None).
        released: how long it was held, in ms; None for one that does not tell.

    """

    pressed = Signal(str, object)
    released = Signal(object)

    def __init__(self, theme: Theme, family: str, clock: Clock, parent: QWidget | None = None) -> None:
        """Wait to be pressed."""
        super().__init__(parent)
        self._theme, self._family, self._clock = theme, family, clock
        self._size = 40
        self._text = tr(IDLE)
        self._listening = False
        self._key: str | None = None
        self._down: Ms = 0
        self._held: Ms = 0
        self.table = KeyTable()
        self._give_up = QTimer(self, singleShot=True, interval=PATIENCE)
        self._give_up.timeout.connect(self.stop)
        self._frames = QTimer(self, interval=FRAME)
        self._frames.timeout.connect(self._fill)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say(tr(IDLE))

    @property
    def listening(self) -> bool:
        """Whether the next key is caught, whatever it is."""
        return self._listening

    @property
    def filled(self) -> float:
        """How much of the ring is full, 0.0 to 1.0."""
        return min(1.0, self._held / HELD)

    def fit(self, size: int) -> None:
        """Write in letters of *size* pixels."""
        self._size = size
        self.setFixedHeight(round(size * 3.6))

    def sizeHint(self) -> QSize:
        """Return a broad button."""
        return QSize(self._size * 14, round(self._size * 3.6))

    def listen(self) -> None:
        """Catch the next key."""
        self._listening, self._key, self._held = True, None, 0
        self._give_up.start()
        self._say(tr(LISTENING))
        self.setFocus()

    @Slot()
    def stop(self) -> None:
        """Catch no more keys."""
        self._listening, self._key = False, None
        self._give_up.stop()
        self._frames.stop()
        self._say(tr(IDLE))

    def _say(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take every key while listening: also Tab, Esc and shortcuts."""
        if self._listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._key_down(event)
                return True
            if event.type() == QEvent.Type.KeyRelease:
                self._key_up(event)
                return True
        return super().event(event)

    def _key_down(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat() or self._key is not None:
            return
        self._key = name_of(event)
        meaning: Meaning | None = self.table.meaning(event)
        self._down = self._clock.now()
        self._give_up.start(SILENT)
        self._frames.start()
        self._say(self._key)
        self.pressed.emit(self._key, meaning)

    def _key_up(self, event: QKeyEvent) -> None:
        event.accept()
        if event.isAutoRepeat() or self._key != name_of(event):
            return
        held = self._clock.now() - self._down
        self._end()
        self.released.emit(held)

    def _end(self) -> None:
        name = self._key or tr(IDLE)
        self.stop()
        self._held = 0
        self._say(tr("{key} — press here for another", key=name))

    @Slot()
    def _fill(self) -> None:
        self._held = self._clock.now() - self._down
        if self._held > SILENT:
            self._end()
            self.released.emit(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to listen with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.listen()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to listen, or stop."""
        if self._listening:
            self.stop()
        else:
            self.listen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Catch no keys of others."""
        super().focusOutEvent(event)
        if self._listening and self._key is None:
            self.stop()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button with the ring that fills while a key is held."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        theme, size = self._theme, self._size
        line = max(2.0, size / 12)
        edge = theme.ready if self._listening else theme.ink if self.hasFocus() else theme.edge
        painter.setPen(QPen(QColor(edge), line))
        painter.setBrush(QColor(theme.ground))
        box = QRectF(self.rect()).adjusted(line, line, -line, -line)
        painter.drawRoundedRect(box, size / 2, size / 2)
        ring = QRectF(0, 0, 1.9 * size, 1.9 * size)
        ring.moveCenter(box.center())
        ring.moveLeft(box.left() + size)
        with upright(painter, ring):  # it fills as clocks go
            self._ring(painter, ring)
        painter.setFont(font(self._family, Weight.SEMI_BOLD, size))
        painter.setPen(QColor(theme.ink))
        words = box.adjusted(4 * size, 0, -size, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        with upright(painter, words):
            painter.drawText(words, flags, self._text)

    def _ring(self, painter: QPainter, ring: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.off), self._size / 4))
        painter.drawEllipse(ring)
        if self._key is not None:
            full = self.filled >= 1
            painter.setPen(QPen(QColor(self._theme.alarm if full else self._theme.ready), self._size / 4))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * self.filled))
