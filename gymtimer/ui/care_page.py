"""The page of care: all that stands against a plan today, and what the lifter says of today."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gymtimer.domain.care import Finding
from gymtimer.domain.circumstances import Today
from gymtimer.domain.rules_lifter import SORE
from gymtimer.tongue import mark, tr
from gymtimer.ui.care_rows import FindingRow, label, scrolled
from gymtimer.ui.care_strip import FINE
from gymtimer.ui.care_style import care_style
from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.folding import fold
from gymtimer.ui.history_texts import muscle_text
from gymtimer.ui.mirroring import margins, paragraph
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme

#: The questions of one press each: what the button says, the field of `Today` it is for.
QUESTIONS = (
    (mark("Weaker than usual"), "weaker"),
    (mark("A test within two days"), "test_soon"),
    (mark("One of those below"), "doctor"),
    (mark("Dark urine, severe swelling, such pain"), "signs"),
)
#: What a doctor should hear first, as the PAR-Q asks (handbook 1.8, S53).
DOCTOR = mark(
    "A doctor should hear first: a heart condition, chest pain at rest or in effort, dizziness, a joint or"
    " bone that training makes worse, pills for blood pressure or heart, any other reason; pregnancy, an"
    " acute injury, a recent operation. Nobody asks which."
)
#: So much of it is in sight at once in large letters, in pixels of the design.
INSIDE = 420
FOOT = mark("What is said here is of today, and forgotten tomorrow   ·   Esc goes back")


class CarePage(QWidget):
    """Shows findings, with buttons for what the lifter says of today.

    Signals:
        said: the lifter says something else of today, a `Today`.
        turned: the name of another one of several, who speaks of today.
        closed: back to the home page.

    """

    said = Signal(object)
    turned = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Be empty until something is shown."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._today = Today()
        self.rows: list[FindingRow] = []
        self.muscles: dict[str, QPushButton] = {}
        self._heading = label("", "heading", self)
        self._under = label("", "title", self)
        self._sheet = QWidget(self)
        self._sheet.setObjectName("sheet")
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._sheet)
        self._list, self._said = QVBoxLayout(), QVBoxLayout()
        self._fine = label(tr(FINE), "fine", self._sheet)
        self._whose = QWidget(self._sheet)
        self._names = Flow(self._whose)
        self.names: dict[str, QPushButton] = {}
        self._how = label("", "who", self._sheet)
        self._sore = label(tr("Sore today, {n} of 10 or more", n=SORE), "who", self._sheet)
        self._pills = QWidget(self._sheet)
        self._flow = Flow(self._pills)
        self._asked = QWidget(self._sheet)
        self._asks = Flow(self._asked)
        self.buttons = {field: self._pill(tr(text), self._asked) for text, field in QUESTIONS}
        self._back = QPushButton(tr("Home"), self)
        self._back.setObjectName("go")
        self._back.clicked.connect(self.closed)
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _pill(self, text: str, parent: QWidget) -> QPushButton:
        pill = QPushButton(text, parent)
        pill.setCheckable(True)
        pill.clicked.connect(self._say)
        return pill

    def _lay(self) -> None:
        for pill in self.buttons.values():
            self._asks.addWidget(pill)
        self._list.addWidget(self._fine)
        self._list.addStretch(1)
        parts = (
            *(self._whose, self._sore, self._pills, self._how, self._asked),
            label(tr(DOCTOR), "source", self._sheet),
        )
        for part in parts:
            self._said.addWidget(part)
        self._said.addStretch(1)
        self._body.addLayout(self._list, 11)
        self._body.addLayout(self._said, 9)
        self._bottom = QHBoxLayout()
        self._bottom.addWidget(label(tr(FOOT), "foot", self), 1)
        self._bottom.addWidget(self._back)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._under)
        self._area = scrolled(self._sheet, self)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(self._bottom)

    def show_care(
        self,
        plan: str,
        lifter: str,
        findings: Sequence[Finding],
        muscles: Sequence[str],
        today: Today,
        names: Sequence[str] = (),
    ) -> None:
        """Show what stands against *plan*; *muscles* are those that may be sore.

        *today* is what *lifter* says, one of all *names* that lift in turn.
        """
        self._heading.setText(paragraph(plan))
        who = ", ".join(names) or lifter
        self._under.setText(tr("{who}, today", who=who) if lifter else tr("Today"))
        self._how.setText(tr("How is {who} today?", who=lifter) if len(names) > 1 else tr("How is today?"))
        self._show_names(lifter, names if len(names) > 1 else ())
        self._show_rows(findings)
        self._today = today
        self._show_muscles(muscles)
        for field, pill in self.buttons.items():
            pill.setChecked(bool(getattr(today, field)))
        told = [row.accessibleName() for row in self.rows] or [tr(FINE)]
        self.setAccessibleName(". ".join([plan, *told]))
        self._fit()

    def _show_rows(self, findings: Sequence[Finding]) -> None:
        for old in self.rows:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [FindingRow(self._theme, finding, self._sheet) for finding in findings]
        for place, row in enumerate(self.rows):
            self._list.insertWidget(place, row)
        self._fine.setVisible(not findings)

    def _show_names(self, lifter: str, names: Sequence[str]) -> None:
        """Offer *names*, of whom *lifter* speaks of today."""
        if list(self.names) != list(names):
            for old in self.names.values():
                self._names.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.names = {name: self._made_name(name) for name in names}
        for name, pill in self.names.items():
            pill.setChecked(name == lifter)
        self._whose.setVisible(bool(names))

    def _made_name(self, name: str) -> QPushButton:
        pill = QPushButton(name.replace("&", "&&"), self._whose)
        pill.setCheckable(True)
        pill.setAccessibleDescription(tr("What {name} says of today", name=name))
        pill.clicked.connect(partial(self.turned.emit, name))
        self._names.addWidget(pill)
        pill.show()
        return pill

    def _show_muscles(self, muscles: Sequence[str]) -> None:
        if list(self.muscles) != list(muscles):
            for old in self.muscles.values():
                self._flow.removeWidget(old)
                old.hide()
                old.deleteLater()
            self.muscles = {one: self._pill(muscle_text(one), self._pills) for one in muscles}
            for pill in self.muscles.values():
                self._flow.addWidget(pill)
                pill.show()
        for muscle, pill in self.muscles.items():
            pill.setChecked(self._today.soreness.get(muscle, 0) >= SORE)
        self._sore.setVisible(bool(muscles))
        self._pills.setVisible(bool(muscles))

    @Slot()
    def _say(self) -> None:
        soreness = dict(self._today.soreness)
        for muscle, pill in self.muscles.items():
            was = soreness.pop(muscle, 0)
            if pill.isChecked():
                soreness[muscle] = max(was, SORE)
        said = {field: pill.isChecked() for field, pill in self.buttons.items()}
        self._today = replace(self._today, soreness=soreness, **said)
        self.said.emit(self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc, press with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif (button := button_for(event, self)) is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = scale_in(self)
        px = scale.px
        self.setStyleSheet(care_style(self._theme, self._family, scale))
        slim = scale.slim(self.width())
        edge = px(36 if slim else 63)
        self._column.setContentsMargins(edge, px(30), edge, px(24))
        self._column.setSpacing(px(14))
        self._heading.setWordWrap(slim)
        self._area.setMinimumHeight(px(INSIDE) if slim else 0)
        fold([*self.buttons.values(), *self.muscles.values()], self.width() - 2 * edge - px(60))
        beside = self.width() > self.height() and not slim
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._body.setContentsMargins(margins(0, px(14), px(24), 0))
        self._body.setSpacing(px(70) if beside else px(40))
        self._list.setSpacing(px(24))
        self._said.setSpacing(px(18))
        self._list.setContentsMargins(0, 0, 0, px(18))
        self._flow.setSpacing(px(20))
        self._asks.setSpacing(px(20))
        self._names.setSpacing(px(20))
        self._flow.between = self._asks.between = self._names.between = px(14) if slim else 0
        for row in self.rows:
            row.rescale(scale)
