"""The lifters page: who trains here, and what is known of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter, months_before, name_fault
from gymtimer.domain.lifter_text import TypedError, typed_day, typed_mass, typed_months
from gymtimer.domain.load import Mass, Unit
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.care_rows import scrolled
from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.lifter_field import Field
from gymtimer.ui.lifter_maxima import Maxima
from gymtimer.ui.lifter_style import lifter_style
from gymtimer.ui.mirroring import paragraph
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme

#: So much of one lifter is in sight at once in large letters, in pixels of the design.
INSIDE = 420
#: From this width on, in pixels of the design, two facts stand side by side in large letters.
TWO = 800
FOOT = mark("All is kept at once, in a file of one's own   ·   Esc goes back")
NOBODY = mark("Nobody yet. Add whoever trains here: loads in percent become kilos then.")


class LifterPage(QWidget):
    """Shows lifters, one of them in full; what is typed is handed on at once.

    Signals:
        kept: a lifter as changed, and the name that its file has.
        added: a lifter to begin a file for; answered with `show_lifters`.
        removed: the name of a lifter to put aside.
        undone: bring the one back that was put aside last.
        closed: back to the home page.

    """

    kept = Signal(object, str)
    added = Signal()
    removed = Signal(str)
    undone = Signal()
    closed = Signal()

    def __init__(
        self, theme: Theme, family: str, catalogue: Catalogue, today: date, parent: QWidget | None = None
    ) -> None:
        """Be empty until lifters are shown."""
        super().__init__(parent)
        self._theme, self._family, self._today = theme, family, today
        self._lifters: dict[str, Lifter] = {}
        self._name = ""
        self.pills: list[QPushButton] = []
        self._title = self._label(tr("Lifters"), "title")
        self._people = QWidget(self)
        self._flow = Flow(self._people)
        self.add = self._button(tr("+  Add"), self.added)
        self.message = self._label("", "message")
        self.message.setWordWrap(True)
        self.undo = self._button(tr("Undo"), self.undone)
        self.undo.setObjectName("undo")
        self._sheet = QWidget(self)
        self._sheet.setObjectName("sheet")
        self.fields = self._made_fields()
        self.units = [self._unit(unit) for unit in Unit]
        self.remove = QPushButton(tr("Remove"), self._sheet)
        self.remove.clicked.connect(self._ask_removal)
        self.maxima = Maxima(catalogue, today, self._sheet)
        self.maxima.changed.connect(self._keep)
        self.maxima.refused.connect(self._refuse)
        self._home = self._button(tr("Home"), self.closed)
        self._home.setObjectName("home")
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(pressed)
        return button

    def _made_fields(self) -> dict[str, Field]:
        reads = {
            mark("Name"): (self._read_name, "Ana"),
            mark("Body weight"): (self._read_body, decimal("62.5 kg")),
            mark("Months of training"): (self._read_months, "18"),
            mark("Born"): (self._read_born, "1990-04-01"),
            mark("Lifts off another's bar"): (self._read_assist, "40 kg"),
        }
        made = {name: Field(tr(name), read, hint, self._sheet) for name, (read, hint) in reads.items()}
        for field in made.values():
            field.refused.connect(self._refuse)
        return made

    def _unit(self, unit: Unit) -> QPushButton:
        pill = QPushButton(unit.value, self._sheet)
        pill.setCheckable(True)
        pill.setAutoExclusive(True)
        pill.setProperty("pill", True)
        pill.setProperty("unit", unit.value)
        pill.setAccessibleName(tr("Loads in {unit}", unit=unit.value))
        pill.clicked.connect(self._take_unit)
        return pill

    def _lay(self) -> None:
        self._lay_sheet()
        self._area = scrolled(self._sheet, self)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._news, self._bottom = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._people, 1)
        self._news.addWidget(self.message, 1)
        self._news.addWidget(self.undo)
        self._foot = self._label(tr(FOOT), "foot")
        self._foot.setWordWrap(True)
        self._bottom.addWidget(self._foot, 1)
        self._bottom.addWidget(self._home)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._column.addLayout(self._top)
        self._column.addLayout(self._news)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(self._bottom)

    def _lay_sheet(self) -> None:
        self._facts = QGridLayout()
        self._whats = [QLabel(tr(name), self._sheet) for name in self.fields]
        for what in self._whats:
            what.setObjectName("what")
        self._last = QHBoxLayout()
        for part in (*self.units, self.remove):
            self._last.addWidget(part)
        self._last.addStretch(1)
        self._place_facts(3)
        self._card = QVBoxLayout(self._sheet)
        self._card.addLayout(self._facts)
        self._card.addWidget(self.maxima)
        self._card.addStretch(1)

    def _place_facts(self, columns: int) -> None:
        """Put the facts into so many *columns*, each below its name, the units after the last."""
        self._facts.removeItem(self._last)
        for place, (what, field) in enumerate(zip(self._whats, self.fields.values(), strict=True)):
            row, column = divmod(place, columns)
            for part, at in ((what, 2 * row), (field, 2 * row + 1)):
                self._facts.removeWidget(part)
                self._facts.addWidget(part, at, column)
        row, column = divmod(len(self.fields), columns)
        self._facts.addLayout(self._last, 2 * row + 1, column)
        for column in range(3):
            self._facts.setColumnStretch(column, 1 if column < columns else 0)

    def show_lifters(self, lifters: Sequence[Lifter], chosen: str) -> None:
        """Show *lifters*, the one called *chosen* in full, or the first."""
        self._lifters = {lifter.name: lifter for lifter in lifters}
        for old in self.pills:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._flow.removeWidget(self.add)
        self.pills = [self._pill(lifter.name) for lifter in lifters]
        for pill in (*self.pills, self.add):
            self._flow.addWidget(pill)
            pill.show()
        self._choose(chosen if chosen in self._lifters else next(iter(self._lifters), ""))

    def _pill(self, name: str) -> QPushButton:
        pill = QPushButton(name.replace("&", "&&"), self._people)
        pill.setCheckable(True)
        pill.setAutoExclusive(True)
        pill.setProperty("pill", True)
        pill.setProperty("lifter", name)
        pill.clicked.connect(self._press)
        return pill

    @Slot()
    def _press(self) -> None:
        pill = self.sender()
        if isinstance(pill, QPushButton):
            self._choose(str(pill.property("lifter")))

    def _choose(self, name: str) -> None:
        self._name = name
        lifter = self._lifters.get(name)
        self._area.setVisible(lifter is not None)
        if lifter is None:
            self.tell(tr(NOBODY))
            return
        for pill in self.pills:
            pill.setChecked(pill.property("lifter") == name)
        self._show_facts(lifter)
        self.maxima.show_lifter(lifter)

    def _show_facts(self, lifter: Lifter) -> None:
        months = lifter.months(self._today)
        texts = {
            "Name": lifter.name,
            "Body weight": _text(lifter.body),
            "Months of training": "" if months is None else str(months),
            "Born": lifter.born.isoformat() if lifter.born else "",
            "Lifts off another's bar": _text(lifter.assist),
        }
        for what, text in texts.items():
            self.fields[what].show_value(text)
        for pill in self.units:
            pill.setChecked(pill.property("unit") == lifter.unit.value)

    def name_anew(self) -> None:
        """Put the keys on the name of the one who was added."""
        self.fields["Name"].setFocus()
        self.fields["Name"].selectAll()

    def tell(self, text: str, *, alarm: bool = False, undo: bool = False) -> None:
        """Show a sentence, "" for none; *undo* offers to bring somebody back."""
        self.message.setText(paragraph(text))
        self.message.setProperty("alarm", alarm)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(text))
        self.undo.setVisible(undo)

    @Slot(str)
    def _refuse(self, why: str) -> None:
        self.tell(why, alarm=bool(why))

    @Slot(object)
    def _keep(self, lifter: Lifter) -> None:
        before, self._lifters = self._lifters, {**self._lifters, lifter.name: lifter}
        rows = {one.exercise for one in (*lifter.one_rms, *lifter.eccentric)}
        if len(rows) != len(self.maxima.rows) and before.get(lifter.name) != lifter:
            self.maxima.show_lifter(lifter)
        self.tell("")
        self.kept.emit(lifter, self._name)

    def _change(self, **facts: object) -> None:
        lifter = replace(self._lifters[self._name], **facts)  # type: ignore[arg-type]
        self._keep(lifter)
        self._show_facts(lifter)
        self.maxima.show_lifter(lifter)

    def _read_name(self, text: str) -> None:
        if fault := name_fault(text):
            raise TypedError(fault[:1].upper() + fault[1:])
        if any(text.casefold() == other.casefold() for other in self._lifters if other != self._name):
            raise TypedError(tr("There is a lifter called {name}. Take another name.", name=text))
        lifter = self._lifters.pop(self._name)
        self.kept.emit(replace(lifter, name=text), self._name)

    def _read_body(self, text: str) -> None:
        self._change(body=typed_mass(text, self._lifters[self._name].unit) if text else None)

    def _read_assist(self, text: str) -> None:
        self._change(assist=typed_mass(text, self._lifters[self._name].unit) if text else None)

    def _read_months(self, text: str) -> None:
        self._change(since=months_before(self._today, typed_months(text)) if text else None)

    def _read_born(self, text: str) -> None:
        self._change(born=typed_day(text) if text else None)

    @Slot()
    def _take_unit(self) -> None:
        pill = self.sender()
        if isinstance(pill, QPushButton):
            self._change(unit=Unit(str(pill.property("unit"))))

    @Slot()
    def _ask_removal(self) -> None:
        self.removed.emit(self._name)

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
        scale = scale_in(self)
        px = scale.px
        self.setStyleSheet(lifter_style(self._theme, self._family, scale))
        slim = scale.slim(self.width())
        edge = px(36 if slim else 63)
        self._column.setContentsMargins(edge, px(30), edge, px(24))
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._area.setMinimumHeight(px(INSIDE) if slim else 0)
        self._place_facts(3 if not slim else 2 if self.width() >= px(TWO) else 1)
        self._column.setSpacing(px(14))
        self._top.setSpacing(px(14 if slim else 60))
        self._flow.setSpacing(px(20))
        self._card.setContentsMargins(px(24 if slim else 40), px(28), px(24 if slim else 40), px(28))
        self._card.setSpacing(px(28))
        self._facts.setHorizontalSpacing(px(28))
        self._facts.setVerticalSpacing(px(8))
        self._last.setSpacing(px(16))
        self.maxima.rescale(scale, narrow=slim or self.height() > self.width(), slim=slim)


def _text(mass: Mass | None) -> str:
    return "" if mass is None else decimal(str(mass))
