"""Changes: what people do in the form, as edits of the text."""

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from gymtimer.storage.amend import (
    Edit,
    add_exercise,
    drop,
    drop_exercise,
    exercises_in,
    put,
    put_lines,
    put_text,
    swap_exercises,
)
from gymtimer.storage.positions import Positions, Trail
from gymtimer.ui.editor_drafting import Drafting

#: What a new exercise begins with: the usual dose of pure negatives (handbook, 1.4).
NEW = 'name = "Bench press"\nsets = "3x4 neg 40A0 105%"\nrest = "3:00"\n'
#: These are written without quotes.
_NUMBERS = frozenset({"recovery", "stop-below"})
_NUMBER = re.compile(r"\d{1,4}(?:\.\d+)?")
#: What stands for "nothing written" in the plan itself.
_USUAL = {"advance": "press"}


class Changes(QObject):
    """Carries out one change after the other."""

    def __init__(self, drafting: Drafting, parent: QObject | None = None) -> None:
        """Change the text that *drafting* follows."""
        super().__init__(parent)
        self._drafting = drafting

    def put(self, trail: Trail, value: object) -> None:
        """Write *value*, a text or a list of texts, at *trail*; typing on is one step."""
        self._drafting.amend(partial(_edits, trail=trail, value=value), joins=trail)

    def carry_out(self, edit: Edit) -> None:
        """Carry out an edit of the text as it was last checked."""
        self._drafting.amend(partial(_only, edit))

    def add(self, index: int, lines: str = NEW) -> int:
        """Make *lines* the exercise number *index*, or the last one; return its number."""
        count = exercises_in(self._drafting.draft.positions)
        place = max(0, min(index, count))
        self._drafting.amend(partial(add_exercise, index=place, lines=lines))
        return place

    def add_all(self, index: int, blocks: Sequence[str]) -> None:
        """Make *blocks* the exercises from number *index* on, all in one step."""
        self._drafting.end_step()
        for place, lines in enumerate(blocks, start=max(0, index)):
            self._drafting.amend(partial(add_exercise, index=place, lines=lines), joins=blocks)
        self._drafting.end_step()

    def drop(self, index: int) -> None:
        """Take an exercise out."""
        self._drafting.amend(partial(drop_exercise, index=index))

    def move(self, index: int, by: int) -> bool:
        """Put an exercise one up or one down; return whether there was room."""
        upper = index if by > 0 else index - 1
        if not 0 <= upper < exercises_in(self._drafting.draft.positions) - 1:
            return False
        self._drafting.amend(partial(swap_exercises, index=upper))
        return True


def _only(edit: Edit, positions: Positions) -> tuple[Edit, ...]:
    return (edit,) if edit.end <= len(positions.text) else ()


def _edits(positions: Positions, *, trail: Trail, value: object) -> tuple[Edit, ...]:
    if isinstance(value, list):
        return put_lines(positions, trail, value)
    text, key = str(value), trail[-1]
    if key in _NUMBERS and _NUMBER.fullmatch(text.strip()):
        return put(positions, trail, _plain(text.strip()))
    if len(trail) == 1 and _USUAL.get(str(key)) == text:
        return drop(positions, trail)
    return put_text(positions, trail, text)


def _plain(number: str) -> str:
    """Return *number* as TOML takes it: without zeros before it."""
    return number.lstrip("0") if number.strip("0.") and not number.startswith("0.") else number or "0"
