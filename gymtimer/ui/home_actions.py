"""What can be done with plans on the home page, besides starting them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gymtimer.tongue import tr
from gymtimer.ui.enter import ENTER
from gymtimer.ui.mirroring import sheet
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: In the list of plans these letters are keys of their own: H opens the history, L the lifters …
OWN_KEYS = frozenset("hlcw?")
_TO_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
#: Who presses these may want to edit the plan they come to.
_NEAR = _TO_LIST | {Qt.Key.Key_Control}
#: No button is narrower: room for a finger, in pixels.
LEAST = 44
_WATCHED = frozenset({QEvent.Type.KeyPress, QEvent.Type.Enter, QEvent.Type.MouseButtonPress})


class PlanActions(QWidget):
    """Searches the shelf, makes and changes plans.

    Signals:
        searched: the words that are looked for.
        new_wanted: a new plan is to be written.
        open_wanted: a file is to be chosen and copied in.
        edit_wanted: the chosen plan is to be edited.
        duplicate_wanted: likewise copied.
        delete_wanted: likewise thrown away.
        undo_wanted: the plan that was thrown away last is to come back.
        approached: somebody is about to use one of them; given once, early enough to get ready.

    """

    searched = Signal(str)
    new_wanted = Signal()
    open_wanted = Signal()
    edit_wanted = Signal()
    duplicate_wanted = Signal()
    delete_wanted = Signal()
    undo_wanted = Signal()
    approached = Signal()

    def __init__(self, shelf: QWidget, page: QWidget) -> None:
        """Search for what is typed into *shelf*, the list of plans on *page*."""
        super().__init__(page)
        self._shelf = shelf
        self._near = False
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setPlaceholderText(tr("Search: type, or /"))
        self.search.setAccessibleName(tr("Search the plans"))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(self.searched)
        self.search.installEventFilter(self)
        shelf.installEventFilter(self)
        self._row, self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight, self), QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.search, 1)
        self._row.addLayout(self._links)
        self.new = self._button(tr("New"), tr("Write a new plan (Ctrl+N)"), self.new_wanted)
        self.edit = self._button(tr("Edit"), tr("Edit the chosen plan (Ctrl+E)"), self.edit_wanted)
        self.duplicate = self._button(
            tr("Duplicate"), tr("Copy the chosen plan (Ctrl+D)"), self.duplicate_wanted
        )
        self.delete = self._button(tr("Delete"), tr("Throw the chosen plan away (Del)"), self.delete_wanted)
        for keys, signal in (
            ("Ctrl+N", self.new_wanted),
            ("Ctrl+O", self.open_wanted),
            ("Ctrl+E", self.edit_wanted),
            ("F2", self.edit_wanted),
            ("Ctrl+D", self.duplicate_wanted),
            ("Ctrl+Z", self.undo_wanted),
        ):
            pressed = QShortcut(QKeySequence(keys), page)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(signal)

    def _button(self, text: str, told: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("link", True)
        button.setAccessibleDescription(told)
        button.setToolTip(told)
        button.setMinimumWidth(LEAST)
        button.clicked.connect(signal)
        button.installEventFilter(self)
        self._links.addWidget(button)
        return button

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """What can be pressed, from left to right."""
        return self.new, self.edit, self.duplicate, self.delete

    def show_choice(self, *, chosen: bool, copied: bool) -> None:
        """Offer what can be done with the chosen plan: one with mistakes can't be *copied*."""
        self.edit.setEnabled(chosen)
        self.duplicate.setEnabled(copied)
        self.delete.setEnabled(chosen)

    @Slot()
    def begin_search(self) -> None:
        """Put the keys into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Search for what is typed into the list; from the search, go back to it."""
        if event.type() not in _WATCHED:  # others also come while the page is taken apart
            return False
        if not self._near and watched is not self.search and _comes_near(event):
            self._near = True
            self.approached.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self._shelf:
                return self._typed_into_list(event)
            if watched is self.search:
                return self._typed_into_search(event)
        return super().eventFilter(watched, event)

    def _typed_into_list(self, event: QKeyEvent) -> bool:
        keys = Qt.KeyboardModifier
        letter = event.text().casefold()
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
            return True
        if event.modifiers() & (keys.ControlModifier | keys.AltModifier | keys.MetaModifier):
            return False
        if letter == "/":
            self.begin_search()
            return True
        if letter.strip() and letter.isprintable() and letter not in OWN_KEYS:
            self.search.setFocus()
            self.search.insert(event.text())
            return True
        return False

    def _typed_into_search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            self._shelf.setFocus()
            return True
        if event.key() in _TO_LIST or event.key() in ENTER:
            self._shelf.setFocus()
            return event.key() in ENTER
        return False

    def rescale(self, scale: Scale, *, slim: bool = False) -> None:
        """Take all sizes from *scale*; in a *slim* page the search has a line of its own."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._row.setAlignment(self._links, Qt.AlignmentFlag.AlignLeft if slim else Qt.AlignmentFlag(0))
        self._row.setSpacing(0 if slim else scale.px(36))
        self._links.setSpacing(scale.px(28 if slim else 36))


def _comes_near(event: QEvent) -> bool:
    """Return whether *event* comes before a press: the pointer, a finger, Ctrl, a look at other plans."""
    if isinstance(event, QKeyEvent):
        return event.key() in _NEAR
    return event.type() in (QEvent.Type.Enter, QEvent.Type.MouseButtonPress)


class FileDrop(QObject):
    """Takes in files that are dropped on a page.

    Signals:
        dropped: the path of one of them.
        hovered: whether something that can be taken in is held over the page.

    """

    dropped = Signal(Path)
    hovered = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        """Watch *page*."""
        super().__init__(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files; leave all else."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = _files(event)
            self.hovered.emit(False)
            event.acceptProposedAction()
            for path in paths:
                self.dropped.emit(path)
            return True
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if _files(event):
                event.acceptProposedAction()
                self.hovered.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return super().eventFilter(watched, event)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def actions_style(theme: Theme, scale: Scale) -> str:
    """Return what the style sheet of home has to say about them."""
    px = scale.px
    pill = (px(74) + 2 * px(3)) // 2  # a radius over half the height would make corners
    return sheet(f"""
    QLineEdit#search {{
        background: {theme.ground}; border: {px(3)}px solid {theme.edge};
        border-radius: {(px(66) + 2 * px(3)) // 2}px;
        min-height: {px(66)}px; padding: 0 {px(32)}px; margin: {px(20)}px 0; font-size: {px(36)}px;
        placeholder-text-color: {theme.quiet};
        selection-background-color: {theme.rest}; selection-color: {theme.ground};
    }}
    QLineEdit#search:focus {{ border-color: {theme.ink}; }}
    QPushButton[link="true"]:disabled {{ color: {theme.off}; }}
    QLabel#nothing {{ font-size: {px(40)}px; color: {theme.quiet}; padding: {px(60)}px; }}
    QWidget#takeback {{
        background: {theme.panel}; border: {px(2)}px solid {theme.edge}; border-radius: {px(22)}px;
    }}
    QWidget#takeback QLabel {{ font-size: {px(36)}px; padding-left: {px(24)}px; }}
    QWidget#takeback QPushButton#undo {{
        border: {px(3)}px solid {theme.ready}; border-radius: {pill}px; min-height: {px(74)}px;
        padding: 0 {px(48)}px; margin: {px(16)}px 0; font-size: {px(40)}px; font-weight: 600;
        background: {theme.ground}; color: {theme.ready};
    }}
    QWidget#takeback QPushButton#undo:focus {{ border-color: {theme.ink}; }}
    """)
