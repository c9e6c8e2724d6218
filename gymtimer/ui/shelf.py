"""The shelf: the plans that can be trained today, as a list for the home page."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gymtimer.domain.digest import Line, lines_of, schedule_text, size_text, style_text
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner, Plan
from gymtimer.storage.shelf import Listed
from gymtimer.ui.card_rest import Rested, rested
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery

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
        muscles: that do the work in it.
        rested: how rested these are; None where nobody knows.
        plan: itself; None where the file has mistakes.

    """

    path: Path
    name: str
    size: str = ""
    style: str = ""
    partner: str = ""
    lines: tuple[Line, ...] = ()
    notes: str = ""
    faults: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    rested: Rested | None = None
    plan: Plan | None = None


#: What stands on the shelf before the plans are read: as many as a screen shows.
BLANKS = (Card(Path(), ""),) * 4


class CardRole(IntEnum):
    """The role under which the model keeps its cards."""

    CARD = Qt.ItemDataRole.UserRole + 1


#: The first letter of a bundled plan's file: demo, beginner, intermediate, advanced, other, rehab.
LEVELS = "dbiaxr"


def place_on_shelf(last_plan: str, own: Path, listed: Listed) -> tuple[int, int]:
    """Return where a plan stands: the last one first, then those in the folder *own*, then by level."""
    if str(listed.path) == last_plan:
        return (0, 0)
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
        partner=" · ".join(filter(None, (_PARTNERS[plan.partner], schedule_text(plan)))),
        lines=lines_of(plan),
        notes=plan.notes,
        muscles=tuple(dict.fromkeys(it for one in plan.exercises for it in one.exercise.primary)),
        plan=plan,
    )


def faults_text(card: Card) -> str:
    """Return "6 mistakes in the file"; "" for a good one."""
    count = len(card.faults)
    return f"{count} {'mistake' if count == 1 else 'mistakes'} in the file" if count else ""


def _is_faulty(card: Card) -> bool:
    return bool(card.faults)


_Index = QModelIndex | QPersistentModelIndex


class ShelfModel(QAbstractListModel):
    """The cards, in the order given, those with mistakes last."""

    def __init__(self) -> None:
        """Begin with blank cards."""
        super().__init__()
        self.cards: tuple[Card, ...] = BLANKS
        self._past: tuple[tuple[Recovery, ...], Now] = ((), Now(0, 0))

    def put(self, plans: Iterable[Listed]) -> None:
        """Show *plans*."""
        self.beginResetModel()
        # Nobody can train a plan with mistakes, so it never stands in the way of one that is right.
        self.cards = tuple(map(self._told, sorted(map(card_of, plans), key=_is_faulty)))
        self.endResetModel()

    def rest(self, past: tuple[Recovery, ...], now: Now) -> None:
        """Say on each card how rested its muscles are at *now*, after the work in *past*."""
        self._past = (past, now)
        self.cards = tuple(map(self._told, self.cards))
        self.dataChanged.emit(self.index(0), self.index(len(self.cards) - 1))

    def _told(self, card: Card) -> Card:
        return replace(card, rested=rested(card.muscles, *self._past) if card.muscles else None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many cards there are."""
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the card, or what a screen reader says of it."""
        card = self.cards[index.row()]
        if role == CardRole.CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            rest = card.rested.text if card.rested else ""
            return ", ".join(filter(None, (card.name, card.size, card.style, rest, faults_text(card))))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that cards can be chosen, blank ones not."""
        return super().flags(index) if self.cards[index.row()].name else Qt.ItemFlag.NoItemFlags
