"""The editor: a plan as a form and as text, side by side."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.positions import Trail
from gymtimer.tongue import tr
from gymtimer.ui.editor_changes import Changes
from gymtimer.ui.editor_drafting import Drafting
from gymtimer.ui.editor_fields import LineField
from gymtimer.ui.editor_finder import Finder
from gymtimer.ui.editor_following import Following
from gymtimer.ui.editor_form import ExerciseForm, Frame, PlanForm
from gymtimer.ui.editor_head import Head
from gymtimer.ui.editor_hearing import Hearing
from gymtimer.ui.editor_keys import add_keys
from gymtimer.ui.editor_layout import EditorLayout
from gymtimer.ui.editor_mistakes import Mistakes
from gymtimer.ui.editor_outline import Outline
from gymtimer.ui.editor_parts import OutlineButtons, Player
from gymtimer.ui.editor_pasting import Pasting
from gymtimer.ui.editor_question import Question
from gymtimer.ui.editor_strip import Strip
from gymtimer.ui.editor_style import editor_style
from gymtimer.ui.editor_text import PlanText
from gymtimer.ui.mirroring import sheet
from gymtimer.ui.theme import Theme

#: How large the letters can be made, in parts of the usual size.
ZOOMS = (1.0, 1.25, 1.5, 2.0)


class Editor(QWidget):
    """One plan while it is written.

    Signals:
        closed: the way out was pressed; what is not saved has to be asked about.
        save_wanted: the text is to be saved.
        lifter_chosen: the name of whose loads are told; "" for nobody.
        modified: whether there is something to save has changed.
        zoomed: how many times as large as those of other pages its letters are now.

    """

    closed = Signal()
    save_wanted = Signal()
    lifter_chosen = Signal(str)
    modified = Signal()
    zoomed = Signal(float)

    def __init__(
        self, theme: Theme, family: str, catalogue: Catalogue, pacing: Pacing, parent: QWidget | None = None
    ) -> None:
        """Show an empty text until there is one."""
        super().__init__(parent)
        self.setObjectName("editor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._family = theme, family
        self.catalogue = catalogue
        self._file = ""
        self.zoom, self._letters = 1.0, 1.0
        self._make()
        self.drafting = Drafting(self.text, catalogue, pacing, self)
        self.changes = Changes(self.drafting, self)
        self.finder = Finder(
            self.text, self.mistakes, self.drafting, self.changes, self.layouts.show_text, self
        )
        self.following = Following(self)
        self.pasting = Pasting(self)
        self.hearing = Hearing(self)
        self._connect()
        add_keys(self)

    def _make(self) -> None:
        theme, family = self._theme, self._family
        self.head, self.question = Head(self), Question(self)
        self.outline = Outline(theme, family, self)
        self.outline_buttons = OutlineButtons(self)
        self.plan_form, self.exercise_form = PlanForm(self), ExerciseForm(self.catalogue, self)
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
        self.layouts = EditorLayout(self)

    def _connect(self) -> None:
        self.head.asked.connect(self._do)
        self.head.part_chosen.connect(self.layouts.show_part)
        self.head.lifter_chosen.connect(self.lifter_chosen)
        self.outline.moved.connect(self._move)
        self.outline.dropped.connect(self._drop)
        self.outline.added.connect(self.add_exercise)
        self.outline_buttons.asked.connect(self._do)
        for form in (self.plan_form, self.exercise_form):
            form.edited.connect(self._put)
            form.left.connect(self.drafting.end_step)
            form.undo_wanted.connect(self._undo_or_redo)
        document = self.text.document()
        document.undoAvailable.connect(self.head.undo.setEnabled)
        document.redoAvailable.connect(self.head.redo.setEnabled)
        document.modificationChanged.connect(self._show_state)

    def open(self, text: str, file: str) -> None:
        """Show *text*, which is to be called *file*; nothing of it can be undone."""
        self.following.at, self.drafting.asked_week = -1, 1
        self.question.hide()
        self.text.load(text)
        self.name_file(file)
        self.drafting.settle()
        self.layouts.show_part(0)

    def begin(self, line: int = 0) -> None:
        """Put the keys on the first mistake, or that on *line*; where there is none, on the outline."""
        if self.drafting.draft.mistakes:
            self.finder.go_to_line(line)
        else:
            self.outline.show_chosen(self.following.at)
            self.outline.setFocus()

    def ask_for_name(self) -> None:
        """Put the keys on the name of the plan, ready to be written over."""
        self.following.go_to(-1)
        self.layouts.show_part(1)
        name = cast("LineField", self.plan_form.fields["name"])
        name.setFocus()
        name.line.selectAll()

    @property
    def plan_name(self) -> str:
        """The name of the plan, as far as it can be read."""
        if not self.drafting.is_fresh:
            self.drafting.check()
        name = (self.drafting.draft.document or {}).get("name")
        return name.strip() if isinstance(name, str) and name.strip() else "Plan"

    def forget(self) -> None:
        """Fall silent, and hold that nothing is left to be saved."""
        self.text.document().setModified(False)
        self.pasting.put_away()
        self.hearing.stop()

    def end(self) -> None:
        """Let go of everything."""
        self.hearing.end()

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
            self.following.show_section(self.drafting.draft)
            self.drafting.settle()

    @Slot()
    def _show_state(self) -> None:
        kept = tr("saved") if self._file else tr("new")
        saved = tr("not saved") if self.is_modified else kept
        self.head.state.say(f"{self._file or tr('a new plan')}   ·   {saved}")
        self.head.save.setEnabled(self.is_modified or not self._file)
        self.modified.emit()

    @Slot(str)
    def _do(self, word: str) -> None:
        match word:
            case "Save":
                self.save_wanted.emit()
            case "Close":
                self.leave()
            case "Undo":
                self.text.undo()
            case "Redo":
                self.text.redo()
            case "Paste lines":
                self.pasting.open_clipboard()
            case "Add":
                self.add_exercise()
            case "↑" | "↓":
                self._move(-1 if word == "↑" else 1)
            case "×":
                self._drop()

    @Slot()
    def leave(self) -> None:
        """Close a list that popped up, a question, the sheet for pasting; else ask to be left."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self.question.asks:
            self.question.take_back()
        elif self.pasting.is_open:
            self.pasting.put_away()
        else:
            self.closed.emit()

    @Slot(bool)
    def _undo_or_redo(self, redo: bool) -> None:
        """Obey a key that was pressed in a field, and show the outcome there at once."""
        if redo:
            self.text.redo()
        else:
            self.text.undo()
        self.drafting.check()
        self.following.follow_text()

    @Slot(str, object)
    def _put(self, key: str, value: object) -> None:
        trail: Trail = (key,) if self.following.at < 0 else ("exercise", self.following.at, key)
        self.changes.put(trail, value)

    @Slot()
    def add_exercise(self) -> None:
        """Add an exercise behind the chosen one, its name ready to be written over."""
        self.following.at = self.changes.add(self.following.at + 1)
        self.drafting.check()
        self.following.go_to(self.following.at)
        self.layouts.show_part(1)
        name = cast("LineField", self.exercise_form.fields["name"])
        name.setFocus()
        name.line.selectAll()

    def add_blocks(self, blocks: tuple[str, ...]) -> None:
        """Add an exercise for each of *blocks* behind the chosen one."""
        first = self.following.at + 1
        self.changes.add_all(first, blocks)
        self.drafting.check()
        self.following.go_to(first)

    @Slot(int)
    def _move(self, by: int) -> None:
        if self.changes.move(self.following.at, by):
            self.following.at += by
            self.drafting.check()
            self.following.go_to(self.following.at)

    @Slot()
    def _drop(self) -> None:
        if self.following.at >= 0:
            self.changes.drop(self.following.at)
            self.drafting.check()
            self.following.go_to(min(self.following.at, len(self.drafting.draft.exercises) - 1))

    @Slot()
    def larger(self) -> None:
        """Make all letters larger, up to twice their size."""
        self._zoom(1)

    @Slot()
    def smaller(self) -> None:
        """Make all letters smaller, down to their usual size."""
        self._zoom(-1)

    def _zoom(self, by: int) -> None:
        place = ZOOMS.index(self.zoom) + by if self.zoom in ZOOMS else 0
        self.zoom = ZOOMS[max(0, min(place, len(ZOOMS) - 1))]
        self.fit()
        self.zoomed.emit(self.zoom)

    def set_letters(self, percent: int) -> None:
        """Make letters as large as on other pages, *percent* of the design's; its own zoom comes on top."""
        if percent != round(self._letters * 100):
            self._letters = percent / 100
            self.fit()

    def set_zoom(self, percent: int) -> None:
        """Make its letters *percent* of those of other pages, as far as there is such a size."""
        zoom = min(ZOOMS, key=lambda one: abs(one - percent / 100))
        if zoom != self.zoom:
            self.zoom = zoom
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Take all sizes from the window and the zoom."""
        scale = self.layouts.scale_for(self.zoom * self._letters)
        self.setStyleSheet(sheet(editor_style(self._theme, self._family, scale)))
        self.layouts.fit(scale)
        self.pasting.fit(scale)
        QTimer.singleShot(0, self, self.text.ensureCursorVisible)
