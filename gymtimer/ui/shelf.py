"""The shelf: the plans that can be trained today, as a list for the home page."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gymtimer.domain.digest import Line, lines_of, schedule_text, size_text, style_text
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Partner, Plan
from gymtimer.domain.weeks import weeks_of
from gymtimer.domain.working import WorkingLoad, scaled, shares_of
from gymtimer.storage.shelf import Listed
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.card_rest import Rested, rested_of_all
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery

_PARTNERS = {
    Partner.NONE: mark("alone"),
    Partner.OPTIONAL: mark("partner optional"),
    Partner.REQUIRED: mark("with a partner"),
    Partner.TWO: mark("with two partners"),
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
        week: of the plan, whose loads are told; from 1.
        weeks: that the plan has loads for.

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
    week: int = 1
    weeks: int = 1

    @property
    def week_text(self) -> str:
        """Return "week 2 of 4"; "" where every week is the same."""
        return tr("week {n} of {of}", n=self.week, of=self.weeks) if self.weeks > 1 else ""


#: What stands on the shelf before the plans are read: as many as a screen shows.
BLANKS = (Card(Path(), ""),) * 4


class CardRole(IntEnum):
    """The role under which the model keeps its cards."""

    CARD = Qt.ItemDataRole.UserRole + 1


#: The first letter of a bundled plan's file: demo, beginner, intermediate, advanced, other, rehab.
LEVELS = "dbiaxr"


def place_on_shelf(recent: Sequence[str], own: Path, listed: Listed) -> tuple[int, int]:
    """Return where a plan stands: the *recent* ones first, then those in the folder *own*, then by level."""
    if str(listed.path) in recent:
        return (0, recent.index(str(listed.path)))
    return (1, 0) if listed.path.parent == own else (2, LEVELS.find(listed.path.name[0]))


def card_of(listed: Listed, week: int = 1, working: tuple[WorkingLoad, ...] = ()) -> Card:
    """Return the card of a plan file, with the loads of *week*, scaled to what is *working*."""
    if listed.plan is None:
        mistakes = listed.error.mistakes if listed.error else ()
        faults = tuple(tr("line {n}: {fault}", n=mistake.line, fault=mistake.text) for mistake in mistakes)
        return Card(listed.path, listed.path.name, faults=faults)
    shares = shares_of(working, listed.plan.name)
    return _good(listed.path, scaled(listed.plan, shares), week)


def _good(path: Path, plan: Plan, week: int) -> Card:
    timeline = lay_out(plan, Pacing(), week=week)
    card = Card(
        path=path,
        name=tr(plan.name),
        size=size_text(plan, timeline),
        style=style_text(plan, week),
        partner=" · ".join(filter(None, (tr(_PARTNERS[plan.partner]), schedule_text(plan)))),
        lines=lines_of(plan, week),
        notes=tr(plan.notes),
        muscles=tuple(dict.fromkeys(it for one in plan.exercises for it in one.exercise.primary)),
        plan=plan,
        week=week,
        weeks=weeks_of(plan),
    )
    return replace(card, size=" · ".join(filter(None, (card.size, card.week_text))))


def faults_text(card: Card) -> str:
    """Return "6 mistakes in the file"; "" for a good one."""
    count = len(card.faults)
    return tr_n(count, "{n} mistake in the file", "{n} mistakes in the file") if count else ""


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
        self._past: tuple[Mapping[str, Sequence[Recovery]], Now] = ({}, Now(0, 0))
        self._listed: dict[Path, Listed] = {}
        self._working: tuple[WorkingLoad, ...] = ()

    def put(self, plans: Iterable[Listed]) -> None:
        """Show those of *plans* that are looked for."""
        # Nobody can train a plan with mistakes, so it never stands in the way of one that is right.
        self._listed = {listed.path: listed for listed in plans}
        cards = (card_of(one, working=self._working) for one in self._listed.values())
        self._all = tuple(map(self._told, sorted(cards, key=_is_faulty)))
        self._show()

    def search(self, text: str) -> None:
        """Show the plans in which each word of *text* is found: in name, style, exercises, notes."""
        self._words = tuple(text.casefold().split())
        if self._all:
            self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self.cards = self._sought()
        self.endResetModel()

    def _sought(self) -> tuple[Card, ...]:
        return tuple(card for card in self._all if _has(card, self._words))

    def rest(self, past: Mapping[str, Sequence[Recovery]], now: Now) -> None:
        """Say on each card how rested its muscles are at *now*, after what each lifter did in the *past*."""
        self._past = (past, now)
        self._all = tuple(map(self._told, self._all))
        if self._all:  # blank cards have no muscles
            self.cards = self._sought()
        self.dataChanged.emit(self.index(0), self.index(len(self.cards) - 1))

    def _told(self, card: Card) -> Card:
        return replace(card, rested=rested_of_all(card.muscles, *self._past) if card.muscles else None)

    @property
    def plans(self) -> tuple[Listed, ...]:
        """The plans behind the cards."""
        return tuple(self._listed.values())

    def written(self, path: Path) -> Plan | None:
        """Return the plan in the file at *path* as it is written; None where it has mistakes."""
        return self._listed[path].plan if path in self._listed else None

    def set_week(self, path: Path, week: int) -> None:
        """Show the loads of *week* on the card of the plan at *path*, if it has so many weeks."""
        for card in self._all:
            if card.path == path and card.week != week and week <= card.weeks:
                self._renew(card, week)

    def set_working(self, loads: tuple[WorkingLoad, ...]) -> None:
        """Show the loads of one lifter on the cards of the plans that they belong to."""
        plans = {load.plan for load in (*self._working, *loads)}
        self._working = loads
        for card in self._all:
            if card.plan is not None and card.plan.name in plans:
                self._renew(card, card.week)

    def _renew(self, old: Card, week: int) -> None:
        new = self._told(card_of(self._listed[old.path], week, self._working))
        self._all = tuple(new if card is old else card for card in self._all)
        for row, card in enumerate(self.cards):
            if card is old:
                self.cards = (*self.cards[:row], new, *self.cards[row + 1 :])
                self.dataChanged.emit(self.index(row), self.index(row))

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
