"""Presses: key events turned into commands that know when they were pressed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent

from gymtimer.domain.command import Command
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import HELD
from gymtimer.ui.keys import Act, KeyTable

#: Events older than this carry the time of another clock.
OLDEST: Ms = 30_000

#: Nothing was learned.
AS_THEY_ARE = KeyTable()

_LOOP = 1 << 32


def pressed_at(stamp: int, now: Ms) -> Ms:
    """Return the clock time of an event stamped *stamp*, in ms of the system's clock.

    Where the two clocks share no origin the event counts as just made. Stamps are
    32 bits wide on some systems.
    """
    age = (now - stamp) % _LOOP
    return now - age if age <= OLDEST else now


class Presses(QObject):
    """Watches the keys of a window while a session runs.

    A key acts when it goes down, and once: repeats only tell that it is held. A GO held
    for 0.8 s becomes RACK IT, if the key is known to tell when it goes up.

    Signals:
        commanded: a `Command`, and the clock time of the press.
        acted: an `Act`.
        held: GO was held long enough to mean RACK IT.
        away: True when the keys go to another window, False when they come here again.

    """

    commanded = Signal(object, object)
    acted = Signal(object)
    held = Signal()
    away = Signal(bool)

    def __init__(
        self, clock: Clock, parent: QObject | None = None, held: Ms = HELD, keys: KeyTable = AS_THEY_ARE
    ) -> None:
        """Tell times by *clock*; a GO held for *held* becomes RACK IT; *keys* says what each means."""
        super().__init__(parent)
        self._clock = clock
        self._held_for = held
        self._keys = keys
        self._down: int | None = None
        self._tells_release: set[int] = set()
        self._repeats = False
        self._hold = QTimer(self, singleShot=True)
        self._hold.timeout.connect(self._held_long)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something; let all others pass."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key_down(event)
            if event.type() == QEvent.Type.KeyRelease:
                return self._key_up(event)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._let_go()
            self.away.emit(True)
        elif event.type() == QEvent.Type.WindowActivate:
            self.away.emit(False)
        return super().eventFilter(watched, event)

    def _key_down(self, event: QKeyEvent) -> bool:
        meaning = self._meaning(event)
        if meaning is None:
            return False
        if event.isAutoRepeat():
            self._repeated(event.key())
        elif isinstance(meaning, Act):
            self.acted.emit(meaning)
        else:
            when = pressed_at(event.timestamp(), self._clock.now())
            if meaning is Command.GO:
                self._begin_hold(event.key(), when)
            self.commanded.emit(meaning, when)
        return True

    def _meaning(self, event: QKeyEvent) -> Command | Act | None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control:
            return Command.LEAVE if event.key() == Qt.Key.Key_Q else None
        return self._keys.meaning(event)

    def _key_up(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True
        self._tells_release.add(event.key())
        if event.key() == self._down:
            self._let_go()
        return self._meaning(event) is not None

    def _begin_hold(self, key: int, when: Ms) -> None:
        self._down, self._repeats = key, False
        self._hold.start(max(0, self._held_for - (self._clock.now() - when)))

    @Slot()
    def begin_touch(self) -> None:
        """Begin a hold with a finger or mouse button; both always tell when they go up."""
        self._down, self._repeats = None, True
        self._hold.start(self._held_for)

    @Slot()
    def end_touch(self) -> None:
        """End that hold."""
        self._let_go()

    def _let_go(self) -> None:
        self._hold.stop()
        self._down, self._repeats = None, False

    def _repeated(self, key: int) -> None:
        if key == self._down and not self._repeats:
            self._repeats = True
            if not self._hold.isActive():
                self._held_long()

    @Slot()
    def _held_long(self) -> None:
        """Tell of the hold, if there is a sign that the key is still down."""
        if self._repeats or self._down in self._tells_release:
            self._let_go()
            self.held.emit()
