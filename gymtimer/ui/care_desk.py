"""The desk of care: brings together plan, lifter, past and what is said of today."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.domain.care import Finding, Rulebook
from gymtimer.domain.circumstances import Bout, Circumstances, Today, circumstances_of
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.plan import Plan
from gymtimer.domain.rules import against_plan
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import wall_time
from gymtimer.engine.clock import Clock
from gymtimer.storage.bouts import MusclesOf, read_bouts
from gymtimer.storage.question import OnAnswer, OnRefusal, Query
from gymtimer.ui.care_after import Answers
from gymtimer.ui.care_watch import CareWatch

T = TypeVar("T")

log = logging.getLogger(__name__)


class Journal(Protocol):
    """What can be asked; a `Journal` of the storage."""

    def ask(self, query: Query[T], on_answer: OnAnswer[T], on_refusal: OnRefusal) -> None:
        """Have *query* answered, on a thread of its own."""


@dataclass(frozen=True, slots=True)
class Past:
    """What a lifter has done; None for `bouts` where the journal can't be read."""

    lifter: str
    bouts: tuple[Bout, ...] | None


class CareDesk(QObject):
    """Knows what stands against a plan today; the window never waits for the journal.

    Signals:
        renewed: the name of a lifter of whom more is known now.

    """

    renewed = Signal(str)
    _read = Signal(object)  # from the journal's thread to ours

    def __init__(
        self,
        rules: Rulebook,
        muscles_of: MusclesOf,
        journal: Journal | None = None,
        wall: Callable[[], Ms] = wall_time,
        measured: Callable[[], frozenset[str]] = frozenset,
        parent: QObject | None = None,
    ) -> None:
        """Go by *rules*; ask *journal* for the past, *measured* for exercises whose bar was weighed."""
        super().__init__(parent)
        self._rules, self._muscles_of, self._journal, self._wall = rules, muscles_of, journal, wall
        self._measured = measured
        self._past: dict[str, tuple[Bout, ...] | None] = {}
        self._today: dict[tuple[str, date], Today] = {}
        self._watches: list[CareWatch] = []
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def forget(self) -> None:
        """Ask nothing any more: the journal is about to be closed."""
        self._journal = None

    def ask(self, lifter: str) -> None:
        """Have the past of *lifter* read anew; `renewed` follows."""
        if self._journal is None:
            self._take(Past(lifter, None))
            return
        query = partial(read_bouts, lifter=lifter, now=self._wall(), muscles_of=self._muscles_of)
        answer, refusal = partial(self._answered, lifter), partial(self._refused, lifter)
        self._journal.ask(query, answer, refusal)

    def _answered(self, lifter: str, bouts: tuple[Bout, ...]) -> None:
        self._read.emit(Past(lifter, bouts))

    def _refused(self, lifter: str, text: str) -> None:
        log.info("the rules know nothing of the past: %s", text)
        self._read.emit(Past(lifter, None))

    @Slot(object)
    def _take(self, past: Past) -> None:
        self._past[past.lifter] = past.bouts
        for watch in self._watches:
            watch.know(past.lifter, past.bouts)
        self.renewed.emit(past.lifter)

    def today(self, lifter: str) -> Today:
        """Return what *lifter* said of today."""
        return self._today.get((lifter, self._day()), Today())

    def say(self, lifter: str, today: Today) -> None:
        """Take what *lifter* says of today; it is forgotten tomorrow."""
        self._today = {key: kept for key, kept in self._today.items() if key[1] == self._day()}
        self._today[lifter, self._day()] = today
        self.renewed.emit(lifter)

    def findings(
        self,
        plan: Plan,
        timeline: Timeline,
        lifter: Lifter | None,
        partner: Lifter | None = None,
        week: int = 1,
    ) -> tuple[Finding, ...] | None:
        """Return what stands against *plan* today for *lifter*, in its *week*; None until the past was read.

        *partner* is who helps, where that is known.
        """
        name = lifter.name if lifter else ""
        if name not in self._past:
            return None
        it = replace(self._bare(plan, timeline, lifter, week), bouts=self._past[name], partner=partner)
        return against_plan(it, self._rules)

    def _bare(self, plan: Plan, timeline: Timeline, lifter: Lifter | None, week: int = 1) -> Circumstances:
        it = circumstances_of(plan, timeline, lifter, self._wall(), self._day(), week)
        today = self.today(lifter.name if lifter else "")
        return replace(it, today=today, measured=self._measured())

    def _day(self) -> date:
        return datetime.fromtimestamp(self._wall() / 1000).astimezone().date()

    def watch(
        self,
        plan: Plan,
        timeline: Timeline,
        lifters: Mapping[str, Lifter | None],
        book: Answers,
        clock: Clock,
        *,
        foreign: bool = False,
        week: int = 1,
    ) -> CareWatch:
        """Return the watch over a session of *lifters*, by name; their past is asked for.

        *foreign* tells that the plan comes from outside of the library, *week* which of its weeks it is.
        """
        bare = {name: self._bare(plan, timeline, lifter, week) for name, lifter in lifters.items()}
        others = partners_of(lifters)
        its = {name: replace(one, foreign=foreign, partner=others.get(name)) for name, one in bare.items()}
        watch = CareWatch(its, self._rules, book, clock, self)
        self._watches.append(watch)
        for name in its:
            self.ask(name)
        return watch

    def take_in(self, watch: CareWatch, lifter: Lifter, timeline: Timeline) -> None:
        """Have *watch* watch over *lifter*, too, whose past is asked for."""
        watch.take_in(lifter.name, self._bare(watch.plan, timeline, lifter, watch.week))
        self.ask(lifter.name)

    def drop(self, watch: CareWatch) -> None:
        """End *watch*: its session is over."""
        if watch in self._watches:
            self._watches.remove(watch)
        watch.deleteLater()


def partners_of(lifters: Mapping[str, Lifter | None]) -> dict[str, Lifter | None]:
    """Return the partner of each of *lifters*, by name: of two who lift in turn each is the other's."""
    return dict(zip(lifters, reversed([*lifters.values()]), strict=True)) if len(lifters) == 2 else {}
