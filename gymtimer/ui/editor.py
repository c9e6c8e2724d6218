"""The editor: a plan as a form and as text, side by side."""

from collections import Counter
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.strip import Bout
from gymtimer.storage.amend import exercise_at
from gymtimer.storage.draft import Draft
from gymtimer.storage.positions import Trail
from gymtimer.ui.editor_changes import Changes
from gymtimer.ui.editor_drafting import Drafting
from gymtimer.ui.editor_fields import LineField
from gymtimer.ui.editor_finder import Finder
from gymtimer.ui.editor_form import ExerciseForm, Frame, PlanForm
from gymtimer.ui.editor_head import Head
from gymtimer.ui.editor_layout import EditorLayout
from gymtimer.ui.editor_mistakes import Mistakes
from gymtimer.ui.editor_outline import Outline, rows_of
from gymtimer.ui.editor_parts import OutlineButtons, Player
from gymtimer.ui.editor_question import Question
from gymtimer.ui.editor_readings import unit_of
from gymtimer.ui.editor_strip import Strip
from gymtimer.ui.editor_style import editor_style
from gymtimer.ui.editor_text import PlanText
from gymtimer.ui.theme import Theme

#: How large the letters can be made, in parts of the usual size.
ZOOMS = (1.0, 1.25, 1.5, 2.0)
_KEYS = "No mistakes   ·   F6 next part   ·   Ctrl+S saves   ·   Ctrl+R hears the rep   ·   Esc goes back"


class Editor(QWidget):
    """One plan while it is written.

    Signals:
        closed: the way out was pressed; what is not saved has to be asked about.
        save_wanted: the text is to be saved.
        lifter_chosen: the name of whose loads are told; "" for nobody.
        paste_wanted: the lines of a coach are to be taken in; "" for those of the clipboard.
        modified: whether there is something to save has changed.

    """

    closed = Signal()
    save_wanted = Signal()
    lifter_chosen = Signal(str)
    paste_wanted = Signal(str)
    modified = Signal()

    def __init__(
        self, theme: Theme, family: str, catalogue: Catalogue, pacing: Pacing, parent: QWidget | None = None
    ) -> None:
        """Show an empty text until there is one."""
        super().__init__(parent)
        self.setObjectName("editor")
        self._theme, self._family = theme, family
        self._catalogue = catalogue
        self._at = -1
        self._file = ""
        self.zoom = 1.0
        self._make()
        self.drafting = Drafting(self.text, catalogue, pacing, self)
        self.changes = Changes(self.drafting, self)
        self.finder = Finder(
            self.text, self.mistakes, self.drafting, self.changes, self._layout.show_text, self
        )
        self._connect()
        self._add_keys()

    def _make(self) -> None:
        theme, family = self._theme, self._family
        self.head, self.question = Head(self), Question(self)
        self.outline = Outline(theme, family, self)
        self.outline_buttons = OutlineButtons(self)
        self.plan_form, self.exercise_form = PlanForm(self), ExerciseForm(self._catalogue, self)
        self.forms = QStackedWidget(self)
        self.forms.addWidget(self.plan_form)
        self.forms.addWidget(self.exercise_form)
        self.locked = QLabel("", self)
        self.locked.setObjectName("locked")
        self.locked.setWordWrap(True)
        self.locked.hide()
        self.text = PlanText(theme, self)
        self.text.setObjectName("text")
        self.form_frame, self.text_frame = (
            Frame(self.forms, self.locked, parent=self),
            Frame(self.text, parent=self),
        )
        self.mistakes = Mistakes(self)
        self.strip = Strip(theme, family, self)
        self.player = Player(self)
        self._layout = EditorLayout(self)

    def _connect(self) -> None:
        self.head.asked.connect(self._do)
        self.head.part_chosen.connect(self._layout.show_part)
        self.head.lifter_chosen.connect(self.lifter_chosen)
        self.outline.chosen.connect(self._go_to_exercise)
        self.outline.moved.connect(self._move)
        self.outline.dropped.connect(self._drop)
        self.outline.added.connect(self.add_exercise)
        self.outline_buttons.asked.connect(self._do)
        for form in (self.plan_form, self.exercise_form):
            form.edited.connect(self._put)
            form.left.connect(self.drafting.end_step)
            form.undo_wanted.connect(self._undo_or_redo)
        self.drafting.drafted.connect(self._show_draft)
        self.drafting.laid.connect(self._show_bouts)
        self.strip.chosen.connect(self._choose_bout)
        self.text.coach_pasted.connect(self.paste_wanted)
        self.text.cursorPositionChanged.connect(self._follow_cursor)
        document = self.text.document()
        document.undoAvailable.connect(self.head.undo.setEnabled)
        document.redoAvailable.connect(self.head.redo.setEnabled)
        document.modificationChanged.connect(self._show_state)

    def _add_keys(self) -> None:
        for keys, slot in (
            ("Ctrl+S", self.save_wanted.emit),
            ("Esc", self._leave),
            ("F6", self._layout.next_part),
            ("Shift+F6", self._layout.part_before),
            ("F8", self.finder.next),
            ("Shift+F8", self.finder.before),
            ("Ctrl+.", self.mistakes.fix_first),
            ("Ctrl+Return", self.add_exercise),
            ("Ctrl+Shift+V", self._paste),
            ("Ctrl+Z", self.text.undo),
            ("Ctrl+Y", self.text.redo),
            ("Ctrl+Shift+Z", self.text.redo),
            ("Ctrl+R", self.player.rep.click),
            ("Ctrl+Shift+R", self.player.session.click),
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
        ):
            pressed = QShortcut(QKeySequence(keys), self)
            pressed.activated.connect(slot)

    def open(self, text: str, file: str, line: int = 0) -> None:
        """Show *text*, which is to be called *file*, at *line* if there is one; nothing of it is undone."""
        self._at = -1
        self.text.load(text)
        self.name_file(file)
        self.drafting.settle()
        if self.drafting.draft.mistakes:
            self.finder.go_to_line(line)
        else:
            self.outline.show_chosen(self._at)
            self.outline.setFocus()

    def name_file(self, file: str) -> None:
        """Say that the text is that of *file*; "" while it has none."""
        self._file = file
        self._show_state()

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self.text.document().isModified()

    def show_saved(self, file: str) -> None:
        """Say that what is seen is in *file* now."""
        self.text.document().setModified(False)
        self.name_file(file)

    def show_lifters(self, lifters: Sequence[Lifter], name: str) -> None:
        """Tell loads for the one of *lifters* that has that *name*."""
        chosen = next((one for one in lifters if one.name == name), None)
        self.drafting.lifter = chosen
        self.head.show_lifters([one.name for one in lifters], chosen.name if chosen else "")
        if self.text.document().characterCount() > 1:
            self._show_section(self.drafting.draft)
            self.drafting.settle()

    @Slot()
    def _show_state(self) -> None:
        saved = "not saved" if self.is_modified else "saved" if self._file else "new"
        self.head.state.say(f"{self._file or 'a new plan'}   ·   {saved}")
        self.head.save.setEnabled(self.is_modified or not self._file)
        self.modified.emit()

    @Slot(str)
    def _do(self, word: str) -> None:
        match word:
            case "Save":
                self.save_wanted.emit()
            case "Close":
                self._leave()
            case "Undo":
                self.text.undo()
            case "Redo":
                self.text.redo()
            case "Paste lines":
                self._paste()
            case "Add":
                self.add_exercise()
            case "↑" | "↓":
                self._move(-1 if word == "↑" else 1)
            case "×":
                self._drop()

    @Slot()
    def _leave(self) -> None:
        """Take a question back, or ask to be left."""
        if self.question.asks:
            self.question.take_back()
        else:
            self.closed.emit()

    @Slot()
    def _paste(self) -> None:
        self.paste_wanted.emit("")

    @Slot(bool)
    def _undo_or_redo(self, redo: bool) -> None:
        """Obey a key that was pressed in a field, and show the outcome there at once."""
        if redo:
            self.text.redo()
        else:
            self.text.undo()
        self.drafting.check()

    @Slot(str, object)
    def _put(self, key: str, value: object) -> None:
        trail: Trail = (key,) if self._at < 0 else ("exercise", self._at, key)
        self.changes.put(trail, value)

    @Slot()
    def add_exercise(self) -> None:
        """Add an exercise behind the chosen one, its name ready to be written over."""
        self._at = self.changes.add(self._at + 1)
        self.drafting.check()
        self._go_to_exercise(self._at)
        self._layout.show_part(1)
        name = cast("LineField", self.exercise_form.fields["name"])
        name.setFocus()
        name.line.selectAll()

    @Slot(int)
    def _move(self, by: int) -> None:
        if self.changes.move(self._at, by):
            self._at += by
            self.drafting.check()
            self._go_to_exercise(self._at)

    @Slot()
    def _drop(self) -> None:
        if self._at >= 0:
            self.changes.drop(self._at)
            self.drafting.check()
            self._go_to_exercise(min(self._at, len(self.drafting.draft.exercises) - 1))

    @Slot(int)
    def _go_to_exercise(self, number: int) -> None:
        """Choose an exercise, -1 for the plan, and show it in the text."""
        self._at = number
        positions = self.drafting.draft.positions
        where = positions.keys.get(("exercise", number, "name"), positions.keys.get(("exercise", number)))
        self.text.blockSignals(True)
        self.text.show_from(0 if where is None else where)
        self.text.blockSignals(False)
        self._show_section(self.drafting.draft)
        self.outline.show_chosen(number)
        self.strip.choose(number)

    @Slot()
    def _follow_cursor(self) -> None:
        """Choose the exercise in which the cursor of the text stands."""
        if self.drafting.is_fresh and self.text.hasFocus():
            number = exercise_at(self.drafting.draft.positions, self.text.offset)
            number = -1 if number is None else number
            if number != self._at:
                self._at = number
                self._show_section(self.drafting.draft)
                self.outline.show_chosen(number)
                self.strip.choose(number)

    @Slot(int)
    def _choose_bout(self, number: int) -> None:
        self.player.show_bout(self.strip)
        exercise = self.strip.bouts[number].exercise
        if exercise != self._at:
            self._go_to_exercise(exercise)

    @Slot(object)
    def _show_draft(self, draft: Draft) -> None:
        self.finder.show(draft)
        if draft.document is not None:
            self._at = max(-1, min(self._at, len(draft.exercises) - 1))
            counts = Counter(self._exercise_of(draft, start) for start, _, _ in self.finder.spans)
            self.outline.show_rows(rows_of(draft.document, draft.exercises, counts), self._at)
            self.head.title.say(self.outline.rows[0].title)
            self._show_section(draft)
        self._lock(draft)
        if draft.plan is None:
            self.strip.show_stale()
            self.player.show_ready(ready=False)
        else:
            self.mistakes.show_calm(_KEYS)

    @staticmethod
    def _exercise_of(draft: Draft, offset: int) -> int:
        number = exercise_at(draft.positions, offset)
        return -1 if number is None else number

    def _lock(self, draft: Draft) -> None:
        """Let nobody type into a form that can't follow the text."""
        lost = draft.document is None
        line = draft.mistakes[0].line if draft.mistakes else 1
        self.locked.setText(f"Line {line} of the text can't be read. Put it right there; the form follows.")
        self.locked.setVisible(lost)
        self.forms.setEnabled(not lost)
        self.outline_buttons.setEnabled(not lost)

    def _show_section(self, draft: Draft) -> None:
        """Show the chosen part in the form."""
        if draft.document is None:
            return
        faults = self.finder.faults(draft, () if self._at < 0 else ("exercise", self._at))
        if self._at < 0:
            self.plan_form.show_plan(draft.document, faults)
            self.forms.setCurrentWidget(self.plan_form)
        else:
            unit = unit_of(draft.document)
            self.exercise_form.show_exercise(draft.exercises[self._at], faults, unit, self.drafting.lifter)
            self.forms.setCurrentWidget(self.exercise_form)

    @Slot(object)
    def _show_bouts(self, bouts: object) -> None:
        self.strip.show_bouts(cast("tuple[Bout, ...]", bouts))
        self.strip.choose(self._at)
        self.player.show_bout(self.strip)

    @Slot()
    def _larger(self) -> None:
        self._zoom(1)

    @Slot()
    def _smaller(self) -> None:
        self._zoom(-1)

    def _zoom(self, by: int) -> None:
        place = ZOOMS.index(self.zoom) + by if self.zoom in ZOOMS else 0
        self.zoom = ZOOMS[max(0, min(place, len(ZOOMS) - 1))]
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take all sizes from the window and the zoom."""
        scale = self._layout.scale_for(self.zoom)
        self.setStyleSheet(editor_style(self._theme, self._family, scale))
        self._layout.fit(scale)
        QTimer.singleShot(0, self, self.text.ensureCursorVisible)
