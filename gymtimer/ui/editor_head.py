"""The head of the editor: what is written, whether it is saved, what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from gymtimer.tongue import mark, tr
from gymtimer.ui.editor_mistakes import Elided
from gymtimer.ui.scale import Scale

#: The parts of the page, of which a narrow one shows one at a time.
PARTS = (mark("Parts"), mark("Form"), mark("Text"), mark("Session"))
#: No link is narrower: room for a finger, in pixels.
LEAST = 44


class Head(QWidget):
    """Title and buttons.

    Signals:
        asked: the word of a button.
        part_chosen: the number of one of `PARTS`.
        lifter_chosen: whose loads are told; "" for nobody.

    """

    asked = Signal(str)
    part_chosen = Signal(int)
    lifter_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an untitled plan."""
        super().__init__(parent)
        self.title, self.state = Elided(self), Elided(self)
        self.title.setObjectName("title")
        self.state.setObjectName("state")
        self.lifter = self._link(tr("for nobody"), tr("Whose loads are told"))
        self.lifter.clicked.connect(self._offer_lifters)
        self.undo, self.redo = (
            self._link(tr("Undo"), tr("Ctrl+Z"), "Undo"),
            self._link(tr("Redo"), tr("Ctrl+Y"), "Redo"),
        )
        self.paste = self._link(
            tr("Paste lines"), tr("Take in the lines of a coach (Ctrl+Shift+V)"), "Paste lines"
        )
        self.close_button = self._link(tr("Close"), tr("Back to the plans (Esc)"), "Close")
        self.more = self._link(tr("More"), tr("Undo, redo, paste lines, whose loads are told"))
        self.more.clicked.connect(self._open_more)
        self.save = QPushButton(tr("Save"), self)
        self.save.setProperty("word", "Save")
        self.save.setObjectName("save")
        self.save.setAccessibleDescription(tr("Ctrl+S"))
        for button in (self.undo, self.redo, self.paste, self.close_button, self.save):
            button.clicked.connect(self._press)
        self.parts = QButtonGroup(self)
        self.tabs = QWidget(self)
        self._lay_tabs()
        self._names: tuple[str, ...] = ()
        self._lay()

    def _link(self, text: str, told: str, word: str = "") -> QPushButton:
        """Return a button that shows *text* and asks for *word*."""
        button = QPushButton(text, self)
        button.setProperty("word", word)
        button.setProperty("link", True)
        button.setAccessibleDescription(told)
        button.setToolTip(told)
        return button

    def _lay_tabs(self) -> None:
        self._tab_row = QHBoxLayout(self.tabs)
        self._tab_row.setContentsMargins(0, 0, 0, 0)
        for number, name in enumerate(PARTS):
            tab = QPushButton(tr(name), self.tabs)
            tab.setCheckable(True)
            tab.setProperty("small", True)
            self.parts.addButton(tab, number)
            self._tab_row.addWidget(tab)
        self.parts.idClicked.connect(self.part_chosen)

    def _lay(self) -> None:
        self._titles = QVBoxLayout()
        self._titles.setSpacing(0)
        self._titles.addWidget(self.title)
        self._titles.addWidget(self.state)
        self._links = QHBoxLayout()
        for button in (
            self.lifter,
            self.undo,
            self.redo,
            self.paste,
            self.more,
            self.close_button,
            self.save,
        ):
            self._links.addWidget(button)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def wide(self, scale: Scale) -> int:
        """Return how wide the links are side by side in *scale*, in pixels."""
        links = (self.lifter, self.undo, self.redo, self.paste, self.close_button, self.save)
        for link in links:
            link.ensurePolished()
        return sum(link.sizeHint().width() for link in links) + 5 * scale.px(34)

    def fit(self, scale: Scale, *, tight: bool, upright: bool) -> None:
        """Take all sizes from *scale*; *tight* shows tabs instead of a title."""
        px = scale.px
        self._links.setSpacing(px(20 if tight else 34))
        self._titles.setContentsMargins(0, px(8), 0, px(8))
        self._tab_row.setSpacing(px(10))
        for part in (self._titles, self._links, self.tabs):
            if isinstance(part, QWidget):
                self._grid.removeWidget(part)
            else:
                self._grid.removeItem(part)
        for button in (self.lifter, self.undo, self.redo, self.paste):
            button.setVisible(not tight)
        for link in (self.undo, self.redo, self.paste, self.more, self.close_button):
            link.ensurePolished()
            link.setMinimumWidth(max(LEAST, link.sizeHint().width()))
        self.more.setVisible(tight)
        self.tabs.setVisible(tight)
        self.state.setVisible(not tight)
        two_rows = tight and upright
        self.title.setVisible(not tight)
        if tight:
            self._grid.addWidget(self.tabs, 0, 0)
            self._grid.addLayout(self._links, 1 if two_rows else 0, 0 if two_rows else 1)
        else:
            self._grid.addLayout(self._titles, 0, 0)
            self._grid.addLayout(self._links, 1 if upright else 0, 0 if upright else 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(px(40))
        self._grid.setVerticalSpacing(0)

    def show_lifters(self, names: Sequence[str], chosen: str) -> None:
        """Offer *names* for whose loads are told."""
        self._names = tuple(names)
        self.lifter.setText(_for(chosen))
        self.lifter.setEnabled(bool(names))

    @Slot()
    def _press(self) -> None:
        self.asked.emit(self.sender().property("word"))

    def _lifter_actions(self, menu: QMenu) -> None:
        for name in (*self._names, ""):
            action = menu.addAction(_for(name))
            action.setData(name)
        menu.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.data() is not None:
            self.lifter_chosen.emit(action.data())
        else:
            self.asked.emit(action.property("word"))

    @Slot()
    def _offer_lifters(self) -> None:
        menu = QMenu(self)
        self._lifter_actions(menu)
        menu.popup(self.lifter.mapToGlobal(QPoint(0, self.lifter.height())))

    @Slot()
    def _open_more(self) -> None:
        menu = QMenu(self)
        for button in (self.undo, self.redo, self.paste):
            action = menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.setProperty("word", button.property("word"))
        if self._names:
            menu.addSeparator()
        self._lifter_actions(menu)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


def _for(name: str) -> str:
    """Return for whom loads are told, as a button shows it; "" for nobody."""
    return tr("for {name}", name=name).replace("&", "&&") if name else tr("for nobody")
