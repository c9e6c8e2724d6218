"""Following: outline, form, text and strip all show the same part of the plan."""

from collections import Counter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from gymtimer.domain.strip import Bout
from gymtimer.storage.amend import exercise_at
from gymtimer.storage.draft import Draft
from gymtimer.tongue import mark, tr
from gymtimer.ui.editor_outline import rows_of
from gymtimer.ui.editor_readings import unit_of

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor

_KEYS = mark(
    "No mistakes   ·   F6 next part   ·   Ctrl+S saves   ·   Ctrl+R hears the rep   ·   Esc goes back"
)


class Following(QObject):
    """Lets every part of the editor follow the draft and the chosen exercise.

    Attributes:
        at: the number of the chosen exercise, from 0; -1 for the plan itself.

    """

    def __init__(self, page: "Editor") -> None:
        """Follow on *page*."""
        super().__init__(page)
        self._page = page
        self.at = -1
        page.outline.chosen.connect(self.go_to)
        page.drafting.drafted.connect(self._show_draft)
        page.drafting.laid.connect(self._show_bouts)
        page.strip.chosen.connect(self._choose_bout)
        page.text.cursorPositionChanged.connect(self._follow_cursor)

    @Slot(int)
    def go_to(self, number: int) -> None:
        """Choose an exercise, -1 for the plan, and show it in the text."""
        self.at = number
        positions = self._page.drafting.draft.positions
        where = positions.keys.get(("exercise", number, "name"), positions.keys.get(("exercise", number)))
        self._page.text.blockSignals(True)
        self._page.text.show_from(0 if where is None else where)
        self._page.text.blockSignals(False)
        self.show_section(self._page.drafting.draft)
        self._page.outline.show_chosen(number)
        self._page.strip.choose(number)

    @Slot()
    def _follow_cursor(self) -> None:
        """Choose the exercise in which a person puts the cursor of the text."""
        if self._page.drafting.is_fresh and self._page.text.hasFocus():
            self.follow_text()

    def follow_text(self) -> None:
        """Choose the exercise in which the cursor of the text stands."""
        number = exercise_at(self._page.drafting.draft.positions, self._page.text.offset)
        number = -1 if number is None else number
        if number != self.at:
            self.at = number
            self.show_section(self._page.drafting.draft)
            self._page.outline.show_chosen(number)
            self._page.strip.choose(number)

    @Slot(int)
    def _choose_bout(self, number: int) -> None:
        self._page.player.show_bout(self._page.strip)
        exercise = self._page.strip.bouts[number].exercise
        if exercise != self.at:
            self.go_to(exercise)

    @Slot(object)
    def _show_draft(self, draft: Draft) -> None:
        self._page.finder.show(draft)
        if draft.document is not None:
            self.at = max(-1, min(self.at, len(draft.exercises) - 1))
            counts = Counter(self._exercise_of(draft, start) for start, _, _ in self._page.finder.spans)
            self._page.outline.show_rows(rows_of(draft.document, draft.exercises, counts), self.at)
            self._page.head.title.say(self._page.outline.rows[0].title)
            self.show_section(draft)
        self._lock(draft)
        if draft.plan is None:
            self._page.strip.show_stale()
            self._page.player.show_ready(ready=False)
        else:
            self._page.mistakes.show_calm(tr(_KEYS))

    @staticmethod
    def _exercise_of(draft: Draft, offset: int) -> int:
        number = exercise_at(draft.positions, offset)
        return -1 if number is None else number

    def _lock(self, draft: Draft) -> None:
        """Let nobody type into a form that can't follow the text."""
        lost = draft.document is None
        line = draft.mistakes[0].line if draft.mistakes else 1
        self._page.locked.setText(
            tr("Line {n} of the text can't be read. Put it right there; the form follows.", n=line)
        )
        self._page.locked.setVisible(lost)
        self._page.forms.setEnabled(not lost)
        self._page.outline_buttons.setEnabled(not lost)

    def show_section(self, draft: Draft) -> None:
        """Show the chosen part in the form."""
        if draft.document is None:
            return
        faults = self._page.finder.faults(draft, () if self.at < 0 else ("exercise", self.at))
        if self.at < 0:
            self._page.plan_form.show_plan(draft.document, faults)
            self._page.forms.setCurrentWidget(self._page.plan_form)
        else:
            unit = unit_of(draft.document)
            self._page.exercise_form.show_exercise(
                draft.exercises[self.at], faults, unit, self._page.drafting.lifter
            )
            self._page.forms.setCurrentWidget(self._page.exercise_form)

    @Slot(object)
    def _show_bouts(self, bouts: object) -> None:
        self._page.strip.show_bouts(cast("tuple[Bout, ...]", bouts))
        self._page.player.show_week(self._page.drafting.week, self._page.drafting.weeks)
        self._page.strip.choose(self.at)
        self._page.player.show_bout(self._page.strip)
