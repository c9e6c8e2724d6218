"""The finder: goes from mistake to mistake."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from gymtimer.storage.amend import Edit
from gymtimer.storage.draft import Draft, span_of
from gymtimer.ui.editor_changes import Changes
from gymtimer.ui.editor_drafting import Drafting
from gymtimer.ui.editor_mistakes import Mistakes
from gymtimer.ui.editor_text import PlanText, Span


class Finder(QObject):
    """Shows the mistakes in the text and in their list.

    Attributes:
        spans: where the mistakes stand, in the order of the text.

    """

    def __init__(
        self,
        text: PlanText,
        mistakes: Mistakes,
        drafting: Drafting,
        changes: Changes,
        show_text: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Find in *text*; *show_text* brings it into sight."""
        super().__init__(parent)
        self._text, self._mistakes = text, mistakes
        self._drafting, self._changes = drafting, changes
        self._show_text = show_text
        self.spans: tuple[Span, ...] = ()
        mistakes.wanted.connect(self.go_to)
        mistakes.fixed.connect(self.fix)

    def show(self, draft: Draft) -> None:
        """Underline and list what is wrong with *draft*."""
        self.spans = tuple((*span_of(draft.text, mistake), mistake.text) for mistake in draft.mistakes)
        self._text.show_spans(self.spans)
        self._mistakes.show_mistakes(draft.mistakes, draft.text)

    def faults(self, draft: Draft, table: tuple[str | int, ...]) -> dict[str, str]:
        """Return what is wrong with each key of *table*, the first thing of each."""
        faults: dict[str, str] = {}
        for start, _, text in self.spans:
            for trail, end in draft.positions.ends.items():
                at = draft.positions.keys.get(trail, end)
                if trail and trail[:-1] == table and at <= start <= end:
                    faults.setdefault(str(trail[-1]), text)
        return faults

    @Slot(int)
    def go_to(self, number: int) -> None:
        """Mark the mistake of that *number* in the text."""
        if 0 <= number < len(self.spans):
            self._mistakes.choose(number)
            self._show_text()
            self._text.setFocus()
            self._text.go_to(*self.spans[number][:2])

    def go_to_line(self, line: int) -> None:
        """Mark the first mistake on that *line*, counted from 1; else the first of all."""
        lines = [mistake.line for mistake in self._drafting.draft.mistakes]
        self.go_to(lines.index(line) if line in lines else 0)

    @Slot()
    def next(self) -> None:
        """Go to the mistake behind the cursor, from the last to the first."""
        self._drafting.settle()
        here = self._text.offset
        self.go_to(next((n for n, span in enumerate(self.spans) if span[0] >= here), 0))

    @Slot()
    def before(self) -> None:
        """Go to the mistake before the cursor, from the first to the last."""
        self._drafting.settle()
        here = self._text.textCursor().selectionStart()
        earlier = [number for number, span in enumerate(self.spans) if span[0] < here]
        self.go_to(earlier[-1] if earlier else len(self.spans) - 1)

    @Slot(object)
    def fix(self, edit: Edit) -> None:
        """Put a mistake right, and go on to the next one."""
        self._changes.carry_out(edit)
        self._drafting.check()
        if self.spans:
            self.go_to(next((n for n, span in enumerate(self.spans) if span[0] >= edit.start), 0))
