"""The window: one page at a time, full screen when wished."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

#: The pointer hides on the stage after this long without a move, in ms.
POINTER_STAYS = 3000


class Window(QStackedWidget):
    """Holds the pages; each comes in when it is first shown.

    Signals:
        help_wanted: the key for help was pressed.
        keys_wanted: the key for the page of keys was pressed.
        settings_wanted: the key for the settings was pressed.

    Attributes:
        may_close: says whether the window may be closed now.

    """

    help_wanted = Signal()
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, first: QWidget, parent: QWidget | None = None) -> None:
        """Show the page *first*."""
        super().__init__(parent)
        self._stage: QWidget | None = None
        self._below: list[QWidget] = []
        self.addWidget(first)
        self.setWindowTitle("gymtimer")
        self.setMinimumSize(640, 400)
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_STAYS)
        self._pointer.timeout.connect(self._hide_pointer)
        self.may_close: Callable[[], bool] = _always

    def show_page(self, page: QWidget) -> None:
        """Turn to *page*."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def show_stage(self, stage: QWidget) -> None:
        """Turn to *stage*, whose keys are taken on the window."""
        self._stage = stage
        self.show_page(stage)
        self.setFocus()
        self._pointer.start()

    @property
    def on_stage(self) -> bool:
        """Whether the stage is what is seen."""
        return self._stage is not None and self.currentWidget() is self._stage

    @property
    def covers_stage(self) -> bool:
        """Whether what is seen lies over the stage."""
        return self._stage is not None and self._stage in self._below

    def show_over(self, page: QWidget) -> None:
        """Turn to *page* until it is closed."""
        before = self.currentWidget()
        if before is not None and before is not page:
            self._below.append(before)
        self.show_page(page)

    @Slot()
    def turn_back(self) -> None:
        """Turn back to what is below the page that was shown over it."""
        if self._below:
            self.show_page(self._below.pop())

    @Slot()
    def turn_full_screen(self) -> None:
        """Fill the screen, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of every page; the stage's own were taken before."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_F11:
            self.turn_full_screen()
        elif event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit()
        elif event.key() == Qt.Key.Key_Question:
            self.keys_wanted.emit()
        elif control and event.key() == Qt.Key.Key_Comma:
            self.settings_wanted.emit()
        elif control and event.key() == Qt.Key.Key_Q:
            self.close()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the pointer while it moves."""
        if event.type() == QEvent.Type.HoverMove:
            self.unsetCursor()
            self._pointer.start()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless somebody has a bar in the hands."""
        event.setAccepted(self.may_close())

    @Slot()
    def _hide_pointer(self) -> None:
        if self.on_stage:
            self.setCursor(Qt.CursorShape.BlankCursor)


def _always() -> bool:
    return True
