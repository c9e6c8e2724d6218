"""The window: one page at a time, full screen when wished."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:  # letters of the usual size need none
    from gymtimer.ui.sheet import Sheet

#: Letters of the design's size, in percent.
USUAL = 100

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
        self._letters = USUAL
        self._sheets: dict[QWidget, Sheet] = {}
        self.addWidget(first)
        self.setWindowTitle("gymtimer")
        self.setMinimumSize(640, 400)
        self._pointer = QTimer(self, singleShot=True, interval=POINTER_STAYS)
        self._pointer.timeout.connect(self._hide_pointer)
        self.may_close: Callable[[], bool] = _always

    def show_page(self, page: QWidget) -> None:
        """Turn to *page*."""
        shown = self._with_letters(page)
        if self.indexOf(shown) < 0:
            self.addWidget(shown)
        self.setCurrentWidget(shown)
        page.setFocus()

    def set_letters(self, percent: int) -> None:
        """Show every page with letters of *percent* of the design's size, from 100 to 200."""
        if percent != self._letters:
            self._letters = percent
            page = self.currentWidget()
            if not hasattr(page, "set_letters"):
                self.show_page(page)
            for grown in (self.widget(number) for number in range(self.count())):
                if grown is not None and hasattr(grown, "set_letters"):
                    grown.set_letters(percent)

    def currentWidget(self) -> QWidget:
        """Return the page that is shown, also where it lies on a sheet."""
        shown = cast("QWidget", super().currentWidget())  # there is always a page
        return next((page for page, sheet in self._sheets.items() if sheet is shown), shown)

    def _with_letters(self, page: QWidget) -> QWidget:
        """Return what is shown of *page* with letters of the chosen size: it, or the sheet it lies on."""
        if hasattr(page, "set_letters"):  # it knows best what can grow
            page.set_letters(self._letters)
            return page
        sheet = self._sheets.get(page)
        if self._letters == USUAL:
            if sheet is not None:
                self.addWidget(sheet.release())
                self.removeWidget(self._sheets.pop(page))
            return page
        if sheet is None:
            from gymtimer.ui.sheet import Sheet

            self.removeWidget(page)
            sheet = self._sheets[page] = Sheet(page, self._letters)
        sheet.grow(self._letters)
        return sheet

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
        if before is not page:
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
