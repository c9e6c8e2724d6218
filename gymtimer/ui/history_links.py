"""The filter by exercise: as many links as there is room for, the others in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from gymtimer.tongue import tr

#: The key of the link that shows all exercises.
ALL = ""
#: No link is narrower: room for a finger, in pixels.
LEAST = 44


class ExerciseLinks(QWidget):
    """Offers the exercises of a lifter.

    Signals:
        chosen: the key of an exercise, "" for all.

    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._exercises: Sequence[tuple[str, str]] = ()
        self._key = ALL
        self._links: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._press)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addStretch(1)

    def show_exercises(self, exercises: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer *exercises*, keys and names, the most trained first; *chosen* is lit."""
        self._exercises, self._key = exercises, chosen
        self.lay_out()

    def lay_out(self) -> None:
        """Make the links that fit into the width; the chosen one is always among them."""
        self._clear()
        for shown in range(len(self._exercises), 0, -1):
            self._make(shown)
            if self._line.minimumSize().width() <= self.width():
                return
            if shown > 1:
                self._clear()

    def _clear(self) -> None:
        for old in self._links:
            self._group.removeButton(old)
            self._line.removeWidget(old)
            old.hide()  # it lives on until the event loop turns
            old.deleteLater()
        self._links = []

    def _make(self, shown: int) -> None:
        """Make *shown* links and a menu for the rest."""
        chosen_first = sorted(self._exercises, key=self._is_other)
        kept = chosen_first[:shown]
        for key, name in (one for one in self._exercises if one in kept):
            self._add(key, name)
        if others := chosen_first[shown:]:
            self._add_menu(others)
        self._add(ALL, tr("All"))

    def _is_other(self, exercise: tuple[str, str]) -> bool:
        return exercise[0] != self._key

    def _add(self, key: str, name: str) -> None:
        link = self._link(name)
        link.setCheckable(True)
        link.setChecked(key == self._key)
        link.setProperty("key", key)
        link.setAccessibleDescription(tr("Show this exercise") if key else tr("Show all exercises"))
        self._group.addButton(link)

    def _add_menu(self, exercises: Sequence[tuple[str, str]]) -> None:
        link = self._link(tr("More"))
        menu = QMenu(link)
        for key, name in exercises:
            menu.addAction(name).setData(key)
        menu.triggered.connect(self._pick)
        link.setMenu(menu)

    def _link(self, text: str) -> QPushButton:
        # "&" would underline the next letter of an exercise's name.
        link = QPushButton(text.replace("&", "&&"), self)
        link.setProperty("link", True)
        self._links.append(link)
        link.ensurePolished()
        link.setMinimumWidth(max(LEAST, link.sizeHint().width()))
        self._line.addWidget(link)
        link.show()
        return link

    @Slot(QPushButton)
    def _press(self, link: QPushButton) -> None:
        self.chosen.emit(link.property("key"))

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        self.chosen.emit(action.data())
