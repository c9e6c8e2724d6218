"""A row of the page of changes: what a rule asks about a set that is over."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gymtimer.domain.care import Severity
from gymtimer.tongue import tr
from gymtimer.ui.care_after import Asked
from gymtimer.ui.care_panel import LONGEST_REASON, REASONS
from gymtimer.ui.care_rows import FindingRow, label
from gymtimer.ui.flow import Flow
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme


class AnswerRow(QWidget):
    """Shows a finding, with the one press or the line of text that it asks for.

    Signals:
        answered: the key of what was asked, and the reason, "" for a plain yes.

    """

    answered = Signal(object, str)

    def __init__(self, theme: Theme, asked: Asked, parent: QWidget | None = None) -> None:
        """Ask *asked*."""
        super().__init__(parent)
        self._asked = asked
        self._finding = FindingRow(theme, asked.finding, self)
        self.reason = QLineEdit(self)
        self.go = QPushButton(tr("I know"), self)
        self.chips: list[QPushButton] = []
        self._row, self._flow = QHBoxLayout(), QWidget(self)
        self._chips = Flow(self._flow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(asked.title, "section", self))
        self._column.addWidget(self._finding)
        wants_reason = asked.finding.severity is Severity.REASON
        self.reason.setVisible(wants_reason)
        self._flow.setVisible(wants_reason)
        if wants_reason:
            self._ask_why()
        self._row.addWidget(self.reason, 1)
        self._row.addWidget(self.go)
        self._row.addStretch(0 if wants_reason else 1)
        self._column.addLayout(self._row)
        self.go.clicked.connect(self._press)
        self.go.setAccessibleName(f"{self.go.text()}: {asked.finding.text}")

    def _ask_why(self) -> None:
        self.go.setText(tr("Note it"))
        self.go.setEnabled(False)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(tr("Why? One line for the journal"))
        self.reason.setAccessibleName(
            tr("Reason, kept in the journal: {finding}", finding=self._asked.finding.text)
        )
        self.reason.textChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._press)
        for text in map(tr, REASONS):
            chip = QPushButton(text, self._flow)
            chip.clicked.connect(partial(self.reason.setText, text))
            self.chips.append(chip)
            self._chips.addWidget(chip)
        self._column.addWidget(self._flow)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))

    @Slot()
    def _press(self) -> None:
        if self.go.isEnabled():
            self.answered.emit(self._asked.key, self.reason.text().strip())

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._finding.rescale(scale)
        self._column.setSpacing(scale.px(18))
        self._row.setSpacing(scale.px(24))
        self._chips.setSpacing(scale.px(20))
