"""The form of the editor: the plan, or one of its exercises, field by field."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QScroller, QVBoxLayout, QWidget

from gymtimer.domain.exercise import Catalogue, plain
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Unit
from gymtimer.domain.setline import set_line_text
from gymtimer.domain.stepping import Dial, dial_text, stepped
from gymtimer.tongue import mark, tr
from gymtimer.ui.editor_dials import Dials
from gymtimer.ui.editor_fields import NAMES, ChoiceField, Field, LineField, LinesField
from gymtimer.ui.editor_readings import line_of, readings_of
from gymtimer.ui.scale import Scale

#: Below this width, in pixels of the design, names stand above what they name.
NARROW = 470
_ADVANCES = (("", mark("as usual")), ("press", mark("press")), ("auto", mark("by the clock")))
_LETTERS = (("", mark("none", sense="superset")), *((letter, letter) for letter in "ABCD"))
_DIALS = (Dial.SETS, Dial.REPS, Dial.DOWN, Dial.LOAD)
#: What most exercises do without; shown where it is used, or asked for.
RARE = ("rest-in-set", "side", "stop-below", "lower-load", "role", "advance")


class Form(QScrollArea):
    """Fields one below the other, scrolled where they are more than fit.

    Signals:
        edited: the key of a field, and its new value.
        left: a field is left.
        undo_wanted: a key for undo was pressed in a field; True for redo.

    """

    edited = Signal(str, object)
    left = Signal()
    undo_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have no fields yet."""
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._scale = Scale(1.0)
        self._body = QWidget(self)
        self._body.setObjectName("form")
        self._column = QVBoxLayout(self._body)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def add(self, *fields: Field) -> None:
        """Lay *fields* below those there are."""
        for field in fields:
            self.fields[field.key] = field
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            field.undo_wanted.connect(self.undo_wanted)
            self._column.addWidget(field)

    def show_table(self, table: Mapping[str, Any], faults: Mapping[str, str]) -> None:
        """Show the values of *table*, and what is wrong with each."""
        for key, field in self.fields.items():
            field.show_value(table.get(key))
            field.show_fault(faults.get(key, ""))

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        px = scale.px
        self._column.setContentsMargins(px(24), px(18), px(24), px(18))
        self._column.setSpacing(px(12))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names above what they name where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._scale.px(NARROW)
        fields = self.fields.values()
        names = max([self._scale.px(NAMES), *(field.name_width() for field in fields)])
        for field in fields:
            field.rescale(self._scale, names, narrow=narrow)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with Tab, and keep what has the focus in sight."""
        gone = super().focusNextPrevChild(forward)
        now = self.focusWidget()
        if gone and self._body.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self._scale.px(60))
        return gone


class PlanForm(Form):
    """The keys of the whole plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have a field for each."""
        super().__init__(parent)
        self.setAccessibleName(tr("The plan"))
        partners = (
            ("none", tr("none", sense="partner")),
            ("optional", tr("optional")),
            ("required", tr("required")),
            ("two", tr("two")),
        )
        self.add(
            LineField("name", tr("Name")),
            ChoiceField("partner", tr("Partner"), partners),
            ChoiceField("unit", tr("Unit"), (("kg", "kg"), ("lb", "lb"))),
            LineField("recovery", tr("Recovery")),
            ChoiceField("advance", tr("Assist ends"), _read(_ADVANCES[1:])),
            LinesField("notes", tr("Notes"), listed=False),
        )
        self._column.addStretch(1)

    def show_plan(self, document: Mapping[str, Any], faults: Mapping[str, str]) -> None:
        """Show the keys of *document*; what is not there, as it is meant."""
        usual = {"partner": "required", "unit": "kg", "advance": "press"}
        self.show_table({**usual, **document}, faults)
        hours = document.get("recovery", 72)
        told = tr("{hours} hours until the same muscles train again", hours=hours)
        self.fields["recovery"].show_note(told)


class NameField(LineField):
    """The name of an exercise of the catalogue, as it is called on the page; files have it in English."""

    def __init__(self, key: str, name: str, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Propose the names of *catalogue*."""
        super().__init__(key, name, parent)
        self._catalogue = catalogue
        self.propose([exercise.name for exercise in catalogue.exercises])

    def show_value(self, value: object) -> None:
        """Show *value*, a name as files have it."""
        found = self._catalogue.find(value) if isinstance(value, str) else None
        super().show_value(found.name if found and value == found.written else value)

    @Slot(str)
    def _typed(self, text: str) -> None:
        found = self._catalogue.called(text)
        translated = found is not None and found.english and plain(found.name) == plain(text)
        super()._typed(found.english if found and translated else text)


class ExerciseForm(Form):
    """The keys of one exercise."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Have a field for each; the names are those of *catalogue*."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._unit = Unit.KG
        self.setAccessibleName(tr("The exercise"))
        name = NameField("name", tr("Exercise"), catalogue)
        like = NameField("like", tr("Like"), catalogue)
        self.sets = LinesField("sets", tr("Sets"), listed=True)
        self.sets.moved.connect(self._show_dials)
        self.dials = Dials((tr("sets"), tr("reps"), tr("down"), tr("load")), self)
        self.dials.turned.connect(self._turn)
        self.add(name, like, self.sets)
        self._column.addWidget(self.dials)
        self.add(
            LineField("rest", tr("Rest")),
            ChoiceField("superset", tr("Superset"), _read(_LETTERS, sense="superset")),
            LinesField("warm-up", tr("Warm-up"), listed=True),
            LinesField("notes", tr("Notes"), listed=False),
        )
        self._add_rare()
        self._column.addStretch(1)

    def _add_rare(self) -> None:
        self.more = QPushButton(tr("More: cluster, sides, limits, weight releasers"), self)
        self.more.setCheckable(True)
        self.more.setProperty("link", True)
        self.more.toggled.connect(self._show_rare)
        self._column.addWidget(self.more)
        self.add(
            LineField("rest-in-set", tr("Rest in set")),
            ChoiceField("side", tr("Sides"), (("", tr("both")), ("each", tr("each in turn")))),
            LineField("stop-below", tr("Stop below")),
            LineField("lower-load", tr("Lowered with")),
            ChoiceField("role", tr("Role"), (("", tr("training")), ("test", tr("test")))),
            ChoiceField("advance", tr("Assist ends"), _read(_ADVANCES)),
        )
        self._show_rare()

    def show_exercise(
        self, table: Mapping[str, Any], faults: Mapping[str, str], unit: Unit, lifter: Lifter | None
    ) -> None:
        """Show the keys of *table*, with the readings of its lines for *lifter*."""
        self._unit = unit
        self.show_table(table, faults)
        self.fields["rest"].show_note("" if "rest" in table else tr("3:00, the usual"))
        for key in ("sets", "warm-up"):
            said, hint = readings_of(table, key, unit, self._catalogue, lifter)
            self.fields[key].show_note("\n".join(filter(None, (said, hint))), "hint" if hint else "")
        name = table.get("name")
        unknown = not isinstance(name, str) or self._catalogue.find(name) is None
        self.fields["like"].setVisible("like" in table or (unknown and bool(name)))
        self._show_rare()
        self._show_dials()

    @Slot()
    def _show_rare(self) -> None:
        """Show the rare fields that are used, or all of them."""
        for key in RARE:
            field = self.fields[key]
            used = bool(_written(field)) or bool(field.note.text())
            field.setVisible(used or self.more.isChecked())

    @Slot()
    def _show_dials(self) -> None:
        line = line_of(self.sets.entry()[1], self._unit)
        self.dials.show_values([dial_text(line, dial) if line else "" for dial in _DIALS])

    @Slot(int, int)
    def _turn(self, place: int, by: int) -> None:
        line = line_of(self.sets.entry()[1], self._unit)
        if line is not None:
            self.sets.show_entry(set_line_text(stepped(line, _DIALS[place], by)))
            self._show_dials()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        super().rescale(scale)
        self._fit_dials()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the numbers out anew."""
        super().resizeEvent(event)
        self._fit_dials()

    def _fit_dials(self) -> None:
        self.dials.rescale(self._scale, self.viewport().width() - self._scale.px(48))


def _read(words: Sequence[tuple[str, str]], sense: str = "") -> list[tuple[str, str]]:
    """Return *words* of a plan, each with what people read for it."""
    return [(word, tr(text, sense)) for word, text in words]


def _written(field: Field) -> str:
    """Return what *field* has that is not as usual."""
    if isinstance(field, LineField):
        return field.line.text()
    if isinstance(field, ChoiceField):
        pressed = [number for number, button in enumerate(field.buttons) if button.isChecked()]
        return "" if pressed == [0] else "other"
    return ""


class Frame(QFrame):
    """A panel with a rounded edge around one widget."""

    def __init__(self, inner: QWidget, *above: QWidget, parent: QWidget | None = None) -> None:
        """Hold *inner*, the widgets *above* on top of it."""
        super().__init__(parent)
        self.setObjectName("frame")
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        for one in above:
            column.addWidget(one)
        column.addWidget(inner, 1)
