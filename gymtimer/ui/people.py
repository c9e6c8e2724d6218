"""People: one button for each lifter; those who are pressed lift in turn."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gymtimer.domain.company import MOST_LIFTERS
from gymtimer.tongue import mark, tr
from gymtimer.ui.flow import Flow

QUESTION = mark("Who lifts?")
TOO_MANY = mark("Three at most share a rack")


class People(QWidget):
    """Asks who lifts; empty where there are no lifters.

    Signals:
        answered: somebody was pressed after `ask`.
        changed: others lift than before.

    """

    answered = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nobody yet."""
        super().__init__(parent)
        self._pills: list[QPushButton] = []
        self._chosen: list[str] = []
        self._asking = False
        self.question = QLabel(tr(QUESTION), self)
        self.question.setObjectName("question")
        self.question.hide()
        self.flow = Flow(self)

    @property
    def pills(self) -> Sequence[QPushButton]:
        """One button for each lifter, the last for nobody."""
        return self._pills

    @property
    def lifters(self) -> tuple[str, ...]:
        """Who lifts, in the order in which they were pressed; empty for nobody."""
        return tuple(filter(None, self._chosen))

    @property
    def undecided(self) -> bool:
        """Whether it has to be said first who lifts."""
        return bool(self._pills) and not self._chosen

    def show_names(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        """Offer *names*; those *chosen* are pressed, or the only one there is."""
        self._clear()
        for name in names:
            self._add(name)
        if names:
            self._add("")
            self.flow.addWidget(self.question)
        there = [name for name in chosen if name in names]
        self._chosen = list(names) if len(names) == 1 else there[:MOST_LIFTERS]
        self._name_pills()

    def ask(self) -> None:
        """Ask who lifts, with the keys on the first name."""
        self._say(tr(QUESTION))
        self._asking = True
        self._pills[0].setFocus()

    def _say(self, text: str) -> None:
        self._asking = False
        self.question.setText(text)
        self.question.setVisible(bool(text))

    def _clear(self) -> None:
        self.question.hide()
        self.flow.removeWidget(self.question)
        for old in self._pills:
            self.flow.removeWidget(old)
            old.hide()  # it lives on until the event loop turns
            old.deleteLater()
        self._pills = []

    def _add(self, lifter: str) -> None:
        pill = QPushButton(self)
        pill.setCheckable(True)
        pill.setProperty("pill", True)
        pill.setProperty("lifter", lifter)
        pill.clicked.connect(self._press)
        self._pills.append(pill)
        self.flow.addWidget(pill)
        pill.show()

    def _name_pills(self) -> None:
        """Press those who lift, and number them where they lift in turn."""
        for pill in self._pills:
            name = str(pill.property("lifter"))
            place = self._chosen.index(name) + 1 if name in self._chosen else 0
            number = f"{place}  " if place and len(self._chosen) > 1 else ""
            pill.setChecked(place > 0)
            pill.setText(number + (name.replace("&", "&&") or tr("Nobody")))
            pill.setAccessibleName(name or tr("Nobody"))
            pill.setAccessibleDescription(_told(name, place, len(self._chosen)))

    @Slot()
    def _press(self) -> None:
        pill = self.sender()
        name = str(pill.property("lifter"))
        if name in self._chosen:
            self._chosen.remove(name)
        elif name and len(self.lifters) == MOST_LIFTERS:
            self._name_pills()
            self._say(tr(TOO_MANY))
            return
        else:
            self._chosen = [*self.lifters, name] if name else [""]
        self._name_pills()
        asked = self.question.isVisibleTo(self) and self._asking
        self._say("")
        self.changed.emit()
        if asked and self._chosen:
            self.answered.emit()


def _told(name: str, place: int, of: int) -> str:
    """Return what a screen reader says of the button of *name*, who lifts in *place* or not at all."""
    if not name:
        return tr("Train without a lifter: percentages stay percentages")
    if place and of > 1:
        return tr("Lifts today, number {n} of {of}", n=place, of=of)
    return tr("Lifts today") if place else tr("Does not lift today")
