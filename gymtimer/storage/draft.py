"""A draft: the text of a plan while it is written, right or wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.mistake import around_meant
from gymtimer.domain.plan import Plan
from gymtimer.storage.amend import Edit, toml_text
from gymtimer.storage.planfile import PlanMistake, read_through
from gymtimer.storage.positions import OvergrownError, Positions, scan
from gymtimer.storage.tomlfault import NO_QUOTES
from gymtimer.tongue import tr

_WORD = re.compile(r"[^\s\"',\]}#]+")
_QUOTED = re.compile(r'"([^"]*)"')
_LOOSE = re.compile(r"[^#\n]*[^#\s]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with all that can be read in it.

    Attributes:
        text: with line feeds as its only line breaks.
        positions: where everything stands, as far as it can be read.
        document: what TOML made of it; None where it isn't TOML.
        plan: None where there are mistakes.
        mistakes: all of them, in the order of the text.

    """

    text: str
    positions: Positions
    document: Mapping[str, Any] | None
    plan: Plan | None
    mistakes: tuple[PlanMistake, ...]

    @property
    def exercises(self) -> tuple[Mapping[str, Any], ...]:
        """The tables of the exercises, raw; none where they can't be told."""
        tables = (self.document or {}).get("exercise", ())
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            return ()
        return tuple(tables)


def draft_of(text: str, catalogue: Catalogue, file: str = "") -> Draft:
    """Return what can be read in *text*; its mistakes name *file*."""
    read = read_through(text, catalogue, file)
    return Draft(text, read.positions, read.document, read.plan, read.mistakes)


def places_of(text: str) -> Positions:
    """Return where everything stands in *text*; nothing in one that is longer than any plan."""
    try:
        return scan(text)
    except OvergrownError:
        return Positions(text, {}, {}, None)


def span_of(text: str, mistake: PlanMistake) -> tuple[int, int]:
    """Return the offsets of the wrong word; where something is missing, of what stands before it."""
    start = _offset(text, mistake)
    wrong = _wrong_word(mistake)
    if wrong and text.startswith(wrong, start):
        return start, start + len(wrong)
    if word := _WORD.match(text, start):
        return start, word.end()
    if start < len(text) and text[start] != "\n":
        return start, start + 1
    return max(text.rfind("\n", 0, start) + 1, start - 1), start


def fixes_of(text: str, mistake: PlanMistake) -> tuple[tuple[str, Edit], ...]:
    """Return what the mistake asks whether it was meant, each with the edit that makes it so."""
    before, after = around_meant()
    _, asked, question = mistake.text.partition(before)
    if not asked:
        return ()
    meant = _QUOTED.findall(question.partition(after)[0])
    start = _offset(text, mistake)
    if mistake.text.startswith(tr(NO_QUOTES)):
        loose = _LOOSE.match(text, start)
        return ((meant[0], Edit(start, loose.end(), toml_text(meant[0]))),) if loose and meant else ()
    wrong = _wrong_word(mistake)
    if not wrong or not text.startswith(wrong, start):
        return ()
    return tuple((word, Edit(start, start + len(wrong), toml_text(word)[1:-1])) for word in meant)


def _wrong_word(mistake: PlanMistake) -> str:
    """Return the word that the mistake repeats first; "" where it repeats none."""
    said = _QUOTED.search(mistake.text.partition(around_meant()[0])[0])
    return said[1] if said else ""


def _offset(text: str, mistake: PlanMistake) -> int:
    at = 0
    for _ in range(mistake.line - 1):
        following = text.find("\n", at)
        if following < 0:
            break
        at = following + 1
    return min(at + mistake.column - 1, len(text))
