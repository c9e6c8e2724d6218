"""The shelf: the plans that can be trained today, as a list for the home page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gymtimer.domain.digest import Line, lines_of, size_text, style_text
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner, Plan
from gymtimer.storage.shelf import Listed

_PARTNERS = {
    Partner.NONE: "alone",
    Partner.OPTIONAL: "partner optional",
    Partner.REQUIRED: "with a partner",
    Partner.TWO: "with two partners",
}


@dataclass(frozen=True, slots=True)
class Card:
    """One plan as its card shows it.

    Attributes:
        path: of its file.
        name: of the plan, or of the file where the plan has mistakes.
        size: "4 exercises · 14 sets · 48 min".
        style: "5 s lowering · 105 %".
        partner: who has to be there.
        lines: its exercises.
        notes: the coach's words.
        faults: what is wrong with the file, "line 3: …"; empty for a good one.

    """

    path: Path
    name: str
    size: str = ""
    style: str = ""
    partner: str = ""
    lines: tuple[Line, ...] = ()
    notes: str = ""
    faults: tuple[str, ...] = ()


#: What stands on the shelf before the plans are read: as many as a screen shows.
BLANKS = (Card(Path(), ""),) * 4


class CardRole(IntEnum):
    """The role under which the model keeps its cards."""

    CARD = Qt.ItemDataRole.UserRole + 1


#: The first letter of a bundled plan's file is its level: demo, beginner, intermediate, advanced, other.
LEVELS = "dbiax"


def place_on_shelf(recent: Sequence[str], own: Path, listed: Listed) -> tuple[int, int]:
    """Return where a plan stands: the *recent* ones first, then those in the folder *own*, then by level."""
    if str(listed.path) in recent:
        return (0, recent.index(str(listed.path)))
    return (1, 0) if listed.path.parent == own else (2, LEVELS.find(listed.path.name[0]))


def card_of(listed: Listed) -> Card:
    """Return the card of a plan file."""
    if listed.plan is None:
        mistakes = listed.error.mistakes if listed.error else ()
        faults = tuple(f"line {mistake.line}: {mistake.text}" for mistake in mistakes)
        return Card(listed.path, listed.path.name, faults=faults)
    return _good(listed.path, listed.plan)


def _good(path: Path, plan: Plan) -> Card:
    timeline = lay_out(plan, Pacing())
    return Card(
        path=path,
        name=plan.name,
        size=size_text(plan, timeline),
        style=style_text(plan),
        partner=_PARTNERS[plan.partner],
        lines=lines_of(plan),
        notes=plan.notes,
    )


def faults_text(card: Card) -> str:
    """Return "6 mistakes in the file"; "" for a good one."""
    count = len(card.faults)
    return f"{count} {'mistake' if count == 1 else 'mistakes'} in the file" if count else ""


def _has(card: Card, words: tuple[str, ...]) -> bool:
    """Return whether each of *words* is in what a card says, or begins the name of its file."""
    if not words:
        return True
    exercises = (line.name for line in card.lines)
    said = " ".join((card.name, card.style, card.partner, *exercises, card.notes, card.path.name)).casefold()
    return all(word in said for word in words)


def _is_faulty(card: Card) -> bool:
    return bool(card.faults)


_Index = QModelIndex | QPersistentModelIndex


class ShelfModel(QAbstractListModel):
    """The cards, in the order given, those with mistakes last."""

    def __init__(self) -> None:
        """Begin with blank cards."""
        super().__init__()
        self.cards: tuple[Card, ...] = BLANKS
        self._all: tuple[Card, ...] = ()
        self._words: tuple[str, ...] = ()

    def put(self, plans: Iterable[Listed]) -> None:
        """Show those of *plans* that are looked for."""
        # Nobody can train a plan with mistakes, so it never stands in the way of one that is right.
        self._all = tuple(sorted(map(card_of, plans), key=_is_faulty))
        self._show()

    def search(self, text: str) -> None:
        """Show the plans in which each word of *text* is found: in name, style, exercises, notes."""
        self._words = tuple(text.casefold().split())
        if self._all:
            self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self.cards = tuple(card for card in self._all if _has(card, self._words))
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, or what a screen reader says of it."""
        card = self.cards[index.row()]
        if role == CardRole.CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (card.name, card.size, card.style, faults_text(card))))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that cards can be chosen, blank ones not."""
        return super().flags(index) if self.cards[index.row()].name else Qt.ItemFlag.NoItemFlags
