"""The window: one page at a time, full screen when wished."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gymtimer.assets import asset
from gymtimer.ui.history import History
from gymtimer.ui.home import Home
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.stage import Stage
from gymtimer.ui.summary import Summary

#: The pointer hides on the stage after this long without a move, in ms.
POINTER_STAYS = 3000


class Window(QStackedWidget):
    """Holds the pages.

    Signals:
        painted: the first frame is on the screen; given once.

    Attributes:
        may_close: says whether the window may be closed now.

    """

    painted = Signal()

    def __init__(
        self,
        home: Home,
        stage: Stage,
        keys: KeyPage,
        history: History,
        summary: Summary,
        parent: QWidget | None = None,
    ) -> None:
        """Show *home* first."""
        super().__init__(parent)
        self.home = home
        self.stage = stage
        self.keys = keys
        self.history = history
        self.summary = summary
        self._before: QWidget = home
        for page in (home, stage, keys, history, summary):
            self.addWidget(page)
        for page in (home, stage, keys):
            page.installEventFilter(self)
        self.setWindowTitle("gymtimer")
        self.setMinimumSize(640, 400)
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_STAYS)
        self._pointer.timeout.connect(self._hide_pointer)
        self.may_close: Callable[[], bool] = _always
        keys.closed.connect(self.close_help)
        keys.about_wanted.connect(self.show_about)
        history.closed.connect(self.show_home)
        summary.closed.connect(self.show_home)

    @Slot()
    def show_home(self) -> None:
        """Turn to the home page."""
        self.setCurrentWidget(self.home)
        self.home.setFocus()

    def show_stage(self) -> None:
        """Turn to the stage."""
        self.setCurrentWidget(self.stage)
        self.setFocus()
        self._pointer.start()

    def show_history(self) -> None:
        """Turn to the history, which asks for what it shows."""
        self.setCurrentWidget(self.history)
        self.history.setFocus()

    def show_summary(self) -> None:
        """Turn to the summary of the session that is over."""
        self.setCurrentWidget(self.summary)
        self.summary.setFocus()

    @property
    def on_stage(self) -> bool:
        """Whether the stage is what is seen."""
        return self.currentWidget() is self.stage

    @Slot()
    def show_help(self) -> None:
        """Turn to the page of keys."""
        before = self.currentWidget()
        if before is not None and before is not self.keys:
            self._before = before
        self.setCurrentWidget(self.keys)
        self.keys.setFocus()

    @Slot()
    def close_help(self) -> None:
        """Turn back to where help was asked for."""
        if self.currentWidget() is self.keys:
            self.setCurrentWidget(self._before)
            self._before.setFocus()

    @Slot()
    def show_about(self) -> None:
        """Turn to the page about the program, which is built only now; from the stage turn back to it."""
        if self._before is self.stage:
            self.close_help()
            return
        from gymtimer.ui.about import About  # late: nobody needs it for the first frame

        page = About(self.keys.theme, self.keys.family, self)
        page.closed.connect(self._close_about)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    @Slot()
    def _close_about(self) -> None:
        page = self.currentWidget()
        self.setCurrentWidget(self._before)
        self._before.setFocus()
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

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
        elif event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.show_help()
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the first frame of a page: where it covers the window, the window itself paints none."""
        if event.type() == QEvent.Type.Paint:
            for page in (self.home, self.stage, self.keys):
                page.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
        self.setWindowIcon(QIcon(str(asset("icons", "gymtimer-128.png"))))  # no frame waits for it

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless somebody has a bar in the hands."""
        event.setAccepted(self.may_close())

    @Slot()
    def _hide_pointer(self) -> None:
        if self.on_stage:
            self.setCursor(Qt.CursorShape.BlankCursor)


def _always() -> bool:
    return True
