"""The sheet on which a coach's lines become exercises."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gymtimer.domain.coach import Prescription, prescriptions, shared_groups
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.domain.setline import set_line_text
from gymtimer.storage.coachlines import Named, blocks, duration_text, named, proposals
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.editor_mistakes import Elided
from gymtimer.ui.editor_readings import readings_of
from gymtimer.ui.enter import button_for
from gymtimer.ui.mirroring import margins
from gymtimer.ui.scale import Scale

#: The lines are read when nobody has typed for so long, in ms.
READ_AFTER = 200
_HELP = "B1. Back Squat @30X0; 4-6 reps x5 sets; rest 2m\nB2. Chin-ups, 4 x [6-8], 30X1, rest 90s"
_TITLE = mark("Paste a coach's lines")


class PrescriptionRow(QFrame):
    """One exercise as it was understood, with the choice of what it is where that is not known.

    Signals:
        named: another name was chosen.

    """

    named = Signal()

    def __init__(self, one: Prescription, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Show *one*; propose names of *catalogue* for an unknown exercise."""
        super().__init__(parent)
        self.setObjectName("frame")
        self.one = one
        self._catalogue = catalogue
        self.choice: Named | None = named(one.name, catalogue)
        self._proposals: tuple[Named, ...] = ()
        if self.choice is None:
            self._proposals = proposals(one.name, catalogue)
        self.name = QPushButton("", self)
        self.name.clicked.connect(self._offer)
        self.sets, self.told = Elided(self), QLabel("", self)
        self.sets.setObjectName("value")
        self.told.setObjectName("note")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self._row = QHBoxLayout()
        self._row.addWidget(self.name, 2)
        self._row.addWidget(self.sets, 3)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.told)
        self._show()

    def _show(self) -> None:
        one = self.one
        line = one.set_line
        self.name.setEnabled(bool(self._proposals))
        text = _named_text(self.choice) if self.choice else tr("{name}: which exercise?", name=one.name)
        self.name.setText(text.replace("&", "&&"))
        self.name.setAccessibleName(f"{one.name}: {text}")
        self.name.setProperty("asks", self.choice is None)
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)
        rest = "" if one.rest is None else f"   {tr('rest {length}', length=duration_text(one.rest))}"
        self.sets.say(f"{set_line_text(line)}{rest}" if line else tr("no number of reps: left out"))
        table: dict[str, str] = {}
        if line and self.choice:
            table = {"name": self.choice.name, "like": self.choice.like, "sets": set_line_text(line)}
        reading, hint = readings_of(table, "sets", Unit.KG, self._catalogue, None)
        kind = "hint" if one.assumed or one.asks or hint or not line else ""
        noted = tr("Note: {notes}", notes="; ".join(one.notes)) if one.notes else ""
        assumed = (
            [tr("{assumed}: this is taken", assumed=_capital(text)) for text in one.assumed] if line else []
        )
        said = [reading, ". ".join(filter(None, (*assumed, one.asks, hint.rstrip("."), noted)))]
        self.told.setText("\n".join(filter(None, said)))
        self.told.setProperty("kind", kind)

    @Slot()
    def _offer(self) -> None:
        menu = QMenu(self)
        near = 2 * sum(not one.like for one in self._proposals)
        for number, one in enumerate(self._proposals[:near]):
            menu.addAction(_named_text(one).replace("&", "&&")).setData(number)
        others = menu.addMenu(tr("{name}, like …", name=self.one.name).replace("&", "&&"))
        for number, one in enumerate(self._proposals[near:], start=near):
            others.addAction(tr(one.like)).setData(number)
        menu.triggered.connect(self._choose)
        menu.popup(self.name.mapToGlobal(self.name.rect().bottomLeft()))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.data() is not None:
            self.take(self._proposals[action.data()])

    def take(self, choice: Named) -> None:
        """Call the exercise so."""
        self.choice = choice
        self._show()
        self.named.emit()

    @property
    def offered(self) -> tuple[Named, ...]:
        """What the exercise may be, where it is unknown."""
        return self._proposals

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        px = scale.px
        self._column.setContentsMargins(px(20), px(6), px(20), px(14))
        self._column.setSpacing(0)
        self._row.setSpacing(px(24))


class PasteSheet(QWidget):
    """Lines at the left, what was understood at the right; over the whole editor.

    Signals:
        added: the lines of each exercise, as a tuple of texts.
        left: the sheet is to be put away.

    """

    added = Signal(object)
    left = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setObjectName("paste")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalogue = catalogue
        self._taken = ""
        self._read = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._read.timeout.connect(self.read)
        self.rows: list[PrescriptionRow] = []
        self._scale = Scale(1.0)
        self._make()
        self._lay()

    def _make(self) -> None:
        self.title = Elided(self)
        self.title.setObjectName("title")
        self.title.say(tr(_TITLE))
        self.lines = QPlainTextEdit(self)
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(tr("Lines of the coach"))
        self.lines.setPlaceholderText(_HELP)
        self.lines.textChanged.connect(self._read.start)
        self.state = QLabel("", self)
        self.state.setObjectName("calm")
        self.add = QPushButton(tr("Add"), self)
        self.add.setObjectName("add")
        self.add.clicked.connect(self._add)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self.left)
        self._list = QWidget(self)
        self._list.setObjectName("form")
        self._rows = QVBoxLayout(self._list)
        self._rows.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidget(self._list)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _lay(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self.lines, 5)
        self._body.addWidget(self.area, 8)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.state, 1)
        self._foot.addWidget(self.cancel)
        self._foot.addWidget(self.add)
        self._whole = QVBoxLayout(self)
        self._whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._whole.addWidget(self.title)
        self._whole.addLayout(self._body, 1)
        self._whole.addLayout(self._foot)

    def open(self, text: str, taken: str) -> None:
        """Show *text*; the letters of supersets in *taken* are the plan's already."""
        self._taken = taken
        self.lines.setPlainText(text)
        self.read()
        self.show()
        self.raise_()
        asks = next((row.name for row in self.rows if row.choice is None), None)
        (asks or (self.add if self.add.isEnabled() else self.lines)).setFocus()

    @Slot()
    def read(self) -> None:
        """Read the lines."""
        self._read.stop()
        chosen = {row.one.name: row.choice for row in self.rows}
        for row in self.rows:
            self._rows.removeWidget(row)
            row.deleteLater()
        made = prescriptions(self.lines.toPlainText())
        self.rows = [PrescriptionRow(one, self._catalogue, self._list) for one in made]
        for place, row in enumerate(self.rows):
            before = chosen.get(row.one.name)
            if row.choice is None and before is not None:
                row.take(before)
            row.named.connect(self._show_state)
            row.rescale(self._scale)
            self._rows.insertWidget(place, row)
            row.show()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        whole = [row for row in self.rows if row.one.set_line is not None]
        open_names = [row.one.name for row in whole if row.choice is None]
        groups = [group for group in shared_groups(tuple(row.one for row in whole)) if group]
        self.add.setEnabled(bool(whole) and not open_names)
        count = tr_n(len(whole), "Add {n} exercise", "Add {n} exercises")
        self.add.setText(count if whole else tr("Add"))
        if open_names:
            self.state.setText(tr("Say which exercise {name} is.", name=open_names[0]))
        elif whole:
            count = tr_n(len(set(groups)), "{n} superset", "{n} supersets")
            self.state.setText(count if groups else "")
        else:
            self.state.setText(tr("One exercise a line, in the coach's own words."))

    @Slot()
    def _add(self) -> None:
        self.added.emit(self.blocks())

    def blocks(self) -> tuple[str, ...]:
        """Return the lines of each exercise that is understood and known."""
        known = [(row.one, row.choice) for row in self.rows if row.choice is not None]
        return tuple(blocks([one for one, _ in known], [choice for _, choice in known], self._taken))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab through the lines, what is asked, the buttons; and not below the sheet."""
        names = (row.name for row in self.rows)
        stops = [one for one in (self.lines, *names, self.cancel, self.add) if one.isEnabled()]
        here = stops.index(self.focusWidget()) if self.focusWidget() in stops else -1
        stop = stops[(here + (1 if forward else -1)) % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if self._list.isAncestorOf(stop):
            self.area.ensureWidgetVisible(stop)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter what has the focus."""
        if (button := button_for(event, self)) is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lines above what was understood where it is upright or narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        below = self.height() > self.width() or self.width() < self._scale.px(1100)
        self._body.setDirection(ways.TopToBottom if below else ways.LeftToRight)

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        px = scale.px
        self._scale = scale
        self._whole.setContentsMargins(px(63), px(24), px(63), px(14))
        self._whole.setSpacing(px(20))
        self._body.setSpacing(px(24))
        self._foot.setSpacing(px(20))
        self._rows.setContentsMargins(margins(0, 0, px(8), 0))
        self._rows.setSpacing(px(14))
        for row in self.rows:
            row.rescale(scale)


def letters_in(tables: Iterable[object]) -> str:
    """Return the letters of the supersets of *tables*."""
    found: Sequence[str] = [str(table.get("superset", "")) for table in tables if isinstance(table, dict)]
    return "".join(found).upper()


def _named_text(one: Named) -> str:
    return tr("{name}, like {other}", name=one.name, other=tr(one.like)) if one.like else tr(one.name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
