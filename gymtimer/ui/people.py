"""People: one button for each lifter, one of which says who lifts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from gymtimer.ui.flow import Flow


class People(QWidget):
    """Asks who lifts; empty where there are no lifters.

    Signals:
        answered: somebody was pressed after `ask`.
        pressed: somebody was pressed.

    """

    answered = Signal()
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nobody yet."""
        super().__init__(parent)
        self._pills: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._press)
        self.question = QLabel("Who lifts?", self)
        self.question.setObjectName("question")
        self.question.hide()
        self.flow = Flow(self)

    @property
    def pills(self) -> Sequence[QPushButton]:
        """One button for each lifter, the last for nobody."""
        return self._pills

    @property
    def lifter(self) -> str:
        """Who lifts; "" for nobody."""
        pressed = self._group.checkedButton()
        return str(pressed.property("lifter")) if pressed is not None else ""

    @property
    def undecided(self) -> bool:
        """Whether it has to be said first who lifts."""
        return bool(self._pills) and self._group.checkedButton() is None

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """Offer *names*; *chosen* is pressed, or the only one there is."""
        self._clear()
        for name in names:
            pill = self._add(name.replace("&", "&&"), name, "Lifts today")
            pill.setChecked(name == chosen or len(names) == 1)
        if names:
            self._add("Nobody", "", "Train without a lifter: percentages stay percentages")
            self.flow.addWidget(self.question)

    def ask(self) -> None:
        """Ask who lifts, with the keys on the first name."""
        self.question.show()
        self._pills[0].setFocus()

    def _clear(self) -> None:
        self.question.hide()
        self.flow.removeWidget(self.question)
        for old in self._pills:
            self._group.removeButton(old)
            self.flow.removeWidget(old)
            old.hide()  # it lives on until the event loop turns
            old.deleteLater()
        self._pills = []

    def _add(self, text: str, lifter: str, told: str) -> QPushButton:
        pill = QPushButton(text, self)
        pill.setCheckable(True)
        pill.setProperty("pill", True)
        pill.setProperty("lifter", lifter)
        pill.setAccessibleDescription(told)
        self._group.addButton(pill)
        self._pills.append(pill)
        self.flow.addWidget(pill)
        pill.show()
        return pill

    @Slot()
    def _press(self) -> None:
        if self.question.isVisibleTo(self):
            self.question.hide()
            self.answered.emit()
        self.pressed.emit()
