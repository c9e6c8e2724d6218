"""The maxima of a lifter: a row for each exercise, with what can be lifted and lowered."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QPushButton, QWidget

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter, OneRM, RMKind, put_one_rm
from gymtimer.domain.lifter_text import typed_day, typed_one_rm, typed_tempo
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.lifter_field import Field
from gymtimer.ui.mirroring import paragraph
from gymtimer.ui.scale import Scale

#: Above the columns.
HEADS = (
    mark("Exercise"),
    mark("1RM"),
    mark("reached on"),
    mark("tempo"),
    mark("lowered in 3 s"),
    mark("reached on"),
    "",
)
#: How wide the columns are, to each other.
WIDE, NARROW = (32, 20, 22, 14, 20, 22, 7), (22, 23, 15, 20, 23, 8, 0)
SLIM = (1, 1, 0, 0, 0, 0, 0)
ADD = mark("Add an exercise …")


class Maxima(QWidget):
    """Shows the maxima of a lifter; each row can be changed, each exercise added once.

    Signals:
        changed: the lifter with other maxima.
        refused: why a text makes no sense; "" once it does.

    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, catalogue: Catalogue, today: date, parent: QWidget | None = None) -> None:
        """Know the exercises of *catalogue*; what is new was reached *today*."""
        super().__init__(parent)
        self._catalogue, self._today = catalogue, today
        self._lifter = Lifter("")
        self.rows: list[MaximaRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._narrow = self._slim = False
        self._heads = [QLabel(tr(head), self) for head in HEADS]
        for head in self._heads:
            head.setObjectName("what")
        self.more = QComboBox(self)
        self.more.setAccessibleName(tr(ADD))
        self.more.activated.connect(self._add)

    def show_lifter(self, lifter: Lifter) -> None:
        """Show the maxima of *lifter*."""
        self._lifter = lifter
        named = {one.exercise: one.name for one in (*lifter.one_rms, *lifter.eccentric)}
        for row in self.rows[len(named) :]:
            row.take_away(self._grid)
        del self.rows[len(named) :]
        while len(self.rows) < len(named):
            self.rows.append(self._made_row())
        for row, (exercise, name) in zip(self.rows, named.items(), strict=True):
            row.show_exercise(lifter, exercise, name)
        self._show_more(set(named))
        self._lay()

    def _lay(self) -> None:
        """Lay everything into the grid: the name of an exercise beside its fields, or above them."""
        narrow, grid = self._narrow, self._grid
        for column, wide in enumerate(SLIM if self._slim else NARROW if narrow else WIDE):
            grid.setColumnStretch(column, wide)
        for row in self.rows:
            row.name_fields(self._slim)
        if self._slim:
            self._lay_slim()
            return
        for column, head in enumerate(self._heads):
            head.setVisible(column > 0 or not narrow)
            grid.addWidget(head, 0, max(0, column - 1) if narrow else column)
        for place, row in enumerate(self.rows):
            row.place(grid, 1 + (2 * place if narrow else place), narrow=narrow)
        grid.addWidget(self.more, 1 + len(self.rows) * (2 if narrow else 1), 0, 1, 3)

    def _lay_slim(self) -> None:
        """Lay one exercise below the other, each of its fields beside its name."""
        for head in self._heads:
            head.hide()
        below = 0
        for row in self.rows:
            below = row.place_slim(self._grid, below)
        self._grid.addWidget(self.more, below, 0, 1, 2)

    def _made_row(self) -> "MaximaRow":
        row = MaximaRow(self._today, self)
        row.changed.connect(self._change)
        row.refused.connect(self.refused)
        return row

    def _show_more(self, there: set[str]) -> None:
        self.more.clear()
        self.more.addItem(tr(ADD))
        for exercise in self._catalogue.exercises:
            if exercise.key not in there:
                self.more.addItem(exercise.name, exercise.key)

    @Slot(int)
    def _add(self, place: int) -> None:
        key = self.more.itemData(place)
        if key is None:
            return
        row = self._made_row()
        self.rows.append(row)
        known = self._catalogue.find(key)
        row.show_exercise(self._lifter, key, known.written if known else key)
        self._show_more({row.exercise for row in self.rows})
        self._lay()
        row.fields[0].setFocus()

    @Slot(object)
    def _change(self, lifter: Lifter) -> None:
        self._lifter = lifter
        for row in self.rows:
            row.know(lifter)
        self.changed.emit(lifter)

    def rescale(self, scale: Scale, *, narrow: bool, slim: bool = False) -> None:
        """Take all sizes from *scale*; a *narrow* page has no room for a name beside its fields.

        A *slim* one has room for one field only.
        """
        if (narrow, slim) != (self._narrow, self._slim):
            self._narrow, self._slim = narrow, slim
            self._lay()
        self._grid.setHorizontalSpacing(scale.px(14))
        self._grid.setVerticalSpacing(scale.px(10))


class MaximaRow(QObject):
    """One exercise: its widgets lie in the grid of all rows.

    Signals:
        changed: the lifter with another maximum.
        refused: why a text makes no sense; "" once it does.

    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, today: date, parent: QWidget) -> None:
        """Be empty."""
        super().__init__(parent)
        self._today = today
        self._lifter = Lifter("")
        self.exercise = self._written = ""
        self._name = QLabel(parent)
        self._name.setObjectName("exercise")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self.fields = (
            Field(tr("1RM"), self._read_one_rm, tr("100 or 5x90"), parent),
            Field(tr("1RM reached on"), self._read_day, "2026-01-31", parent),
            Field(tr("Tempo of the 1RM"), self._read_tempo, "30X0", parent),
            Field(tr("Lowered in 3 s"), self._read_eccentric, "120", parent),
            Field(tr("Eccentric 1RM reached on"), self._read_eccentric_day, "2026-01-31", parent),
        )
        self._whats = [wrapping_label(tr(head), "what", parent) for head in HEADS[1:-1]]
        self._out = QPushButton("×", parent)
        self._out.setObjectName("take-out")
        self._out.clicked.connect(self._take_out)
        for field in self.fields:
            field.refused.connect(self.refused)

    def place(self, grid: QGridLayout, row: int, *, narrow: bool) -> None:
        """Lay the parts into *row* of *grid*, and into the one below where it is *narrow*."""
        grid.addWidget(self._name, row, 0, 1, len(self.fields) if narrow else 1)
        for column, field in enumerate(self.fields):
            grid.addWidget(field, row + narrow, column + (not narrow))
        grid.addWidget(self._out, row + narrow, len(self.fields) + (not narrow))
        for part in (self._name, *self.fields, self._out):
            part.show()

    def place_slim(self, grid: QGridLayout, row: int) -> int:
        """Lay the parts into *row* of *grid* and those below it; return the next one that is free."""
        grid.addWidget(self._name, row, 0)
        grid.addWidget(self._out, row, 1, Qt.AlignmentFlag.AlignRight)
        for number, (what, field) in enumerate(zip(self._whats, self.fields, strict=True), start=row + 1):
            grid.addWidget(what, number, 0)
            grid.addWidget(field, number, 1)
        for part in (self._name, *self.fields, self._out):
            part.show()
        return row + 1 + len(self.fields)

    def name_fields(self, shown: bool) -> None:
        """Show the names of the fields beside them, where there are no heads above them."""
        for what in self._whats:
            what.setVisible(shown)

    def take_away(self, grid: QGridLayout) -> None:
        """Take the parts out of *grid* for good."""
        for part in (self._name, *self._whats, *self.fields, self._out):
            grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.deleteLater()

    def know(self, lifter: Lifter) -> None:
        """Take *lifter* with what other rows have changed."""
        self._lifter = lifter

    def show_exercise(self, lifter: Lifter, exercise: str, name: str) -> None:
        """Show the maxima of *lifter* in one exercise, which files call *name*."""
        self._lifter, self.exercise, self._written = lifter, exercise, name
        self._name.setText(paragraph(tr(name)))
        self._out.setAccessibleName(tr("Take {exercise} out", exercise=tr(name)))
        one, low = lifter.one_rm(exercise), lifter.eccentric_rm(exercise)
        texts = (*_shown(one), one.tempo if one else "", *_shown(low))
        for field, text in zip(self.fields, texts, strict=True):
            field.show_value(text)

    def _put(self, one: OneRM | None, *, eccentric: bool = False) -> None:
        """Change one of both maxima; None takes it out."""
        lifter = self._lifter
        ones = lifter.eccentric if eccentric else lifter.one_rms
        kept = tuple(other for other in ones if other.exercise != self.exercise)
        ones = kept if one is None else put_one_rm(ones, one)
        lifter = replace(lifter, eccentric=ones) if eccentric else replace(lifter, one_rms=ones)
        self.show_exercise(lifter, self.exercise, self._written)
        self.changed.emit(lifter)

    def _read_one_rm(self, text: str) -> None:
        if not text:
            self._put(None)
            return
        before = self._lifter.one_rm(self.exercise)
        one = typed_one_rm(self.exercise, self._kept_name(before), text, self._lifter.unit)
        like, tempo = (before.like, before.tempo) if before else ("", "")
        self._put(replace(one, day=self._today, like=like, tempo=tempo))

    def _read_eccentric(self, text: str) -> None:
        if not text:
            self._put(None, eccentric=True)
            return
        before = self._lifter.eccentric_rm(self.exercise)
        name = self._kept_name(before or self._lifter.one_rm(self.exercise))
        one = typed_one_rm(self.exercise, name, text, self._lifter.unit, estimates=False)
        like = before.like if before else self._like()
        self._put(replace(one, day=self._today, like=like), eccentric=True)

    def _like(self) -> str:
        one = self._lifter.one_rm(self.exercise)
        return one.like if one else ""

    def _kept_name(self, before: OneRM | None) -> str:
        return before.name if before else self._written

    def _read_day(self, text: str) -> None:
        one = self._lifter.one_rm(self.exercise)
        day = typed_day(text) if text else None
        if one is not None:
            self._put(replace(one, day=day))

    def _read_eccentric_day(self, text: str) -> None:
        one = self._lifter.eccentric_rm(self.exercise)
        day = typed_day(text) if text else None
        if one is not None:
            self._put(replace(one, day=day), eccentric=True)

    def _read_tempo(self, text: str) -> None:
        one = self._lifter.one_rm(self.exercise)
        tempo = typed_tempo(text) if text else ""
        if one is not None:
            self._put(replace(one, tempo=tempo))

    @Slot()
    def _take_out(self) -> None:
        lifter, key = self._lifter, self.exercise
        ones = tuple(one for one in lifter.one_rms if one.exercise != key)
        low = tuple(one for one in lifter.eccentric if one.exercise != key)
        self.changed.emit(replace(lifter, one_rms=ones, eccentric=low))


def _shown(one: OneRM | None) -> tuple[str, str]:
    """Return load and day as they stand in a row; an estimate has a mark."""
    if one is None:
        return "", ""
    about = "≈ " if one.kind is RMKind.ESTIMATED else ""
    return f"{about}{decimal(str(one.mass))}", one.day.isoformat() if one.day else ""
