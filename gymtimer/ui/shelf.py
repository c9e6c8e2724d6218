"""The shelf: the plans that can be trained today, as a list for the home page."""

from collections.abc import Iterable
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
        faults: what is wrong with the file; empty for a good one.

    """

    path: Path
    name: str
    size: str = ""
    style: str = ""
    partner: str = ""
    lines: tuple[Line, ...] = ()
    notes: str = ""
    faults: tuple[str, ...] = ()


class CardRole(IntEnum):
    """The role under which the model keeps its cards."""

    CARD = Qt.ItemDataRole.UserRole + 1


def card_of(listed: Listed) -> Card:
    """Return the card of a plan file."""
    if listed.plan is None:
        faults = tuple(str(mistake) for mistake in listed.error.mistakes) if listed.error else ()
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


_Index = QModelIndex | QPersistentModelIndex


class ShelfModel(QAbstractListModel):
    """The cards, in the order given."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.cards: tuple[Card, ...] = ()

    def put(self, plans: Iterable[Listed]) -> None:
        """Show *plans*."""
        self.beginResetModel()
        self.cards = tuple(map(card_of, plans))
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
            return ", ".join(part for part in (card.name, card.size, card.style) if part)
        return None
