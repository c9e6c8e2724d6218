"""The week desk: in which week of each plan a lifter is, as the journal knows."""

import logging
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.plan import Plan
from gymtimer.domain.weeks import week_on, weeks_of
from gymtimer.domain.working import WorkingLoad
from gymtimer.storage.errors import StorageError
from gymtimer.storage.plan_days import PlanDays, read_plan_days
from gymtimer.storage.planfile import PlanError, read_plan
from gymtimer.storage.question import OnAnswer
from gymtimer.storage.shelf import Listed
from gymtimer.storage.working import loads_in
from gymtimer.ui.answers import Answers

log = logging.getLogger(__name__)


class WeekDesk(QObject):
    """Asks the journal on which days plans were trained; the window never waits.

    Signals:
        loads_found: the working loads of who lifts.
        weeks_found: the week of each plan that has more than one, by its path.
        week_found: the path of a plan, the names of those who lift, and the week to start it in.

    """

    loads_found = Signal(object)
    weeks_found = Signal(object)
    week_found = Signal(Path, object, int)
    _all_read = Signal(object, object)  # from the journal's thread to ours
    _one_read = Signal(object, object)

    def __init__(self, catalogue: Catalogue, working: Path, parent: QObject | None = None) -> None:
        """Read plans by *catalogue*, working loads from the folder *working*."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._working = working
        queued = Qt.ConnectionType.QueuedConnection
        self._all_read.connect(self._tell_all, queued)
        self._one_read.connect(self._tell_one, queued)

    def ask_all(self, journal: Answers, lifter: str, plans: Iterable[Listed]) -> None:
        """Find the weeks and loads of *plans* for *lifter*, "" for nobody."""
        self.loads_found.emit(self._loads_of(lifter))
        several = {one.path: one.plan for one in plans if one.plan is not None and weeks_of(one.plan) > 1}
        if several:
            journal.ask(
                partial(read_plan_days, lifter=lifter), partial(self._all_read.emit, several), _refused
            )

    def _loads_of(self, lifter: str) -> tuple[WorkingLoad, ...]:
        try:
            return loads_in(self._working, lifter)
        except StorageError as wrong:
            log.info("no working loads: %s", wrong)  # who starts a plan is told
            return ()

    def ask(self, journal: Answers, names: tuple[str, ...], path: Path) -> None:
        """Find the week in which the first of *names* starts the plan at *path*; at once where it has one."""
        try:
            plan = read_plan(path, self._catalogue)
        except PlanError:
            plan = None  # who starts it tells what is wrong with it
        if plan is None or weeks_of(plan) == 1:
            self.week_found.emit(path, names, 1)
            return
        first = names[0] if names else ""
        answer = partial(self._one_read.emit, (path, names, plan))
        journal.ask(partial(read_plan_days, lifter=first), answer, partial(_unknown, answer))

    def close(self) -> None:
        """Tell nothing more: an answer on its way may find no window."""
        self.blockSignals(True)

    @Slot(object, object)
    def _tell_all(self, plans: Mapping[Path, Plan], days: PlanDays) -> None:
        self.weeks_found.emit({path: _week(plan, days) for path, plan in plans.items()})

    @Slot(object, object)
    def _tell_one(self, wanted: tuple[Path, tuple[str, ...], Plan], days: PlanDays) -> None:
        path, names, plan = wanted
        self.week_found.emit(path, names, _week(plan, days))


def _week(plan: Plan, days: PlanDays) -> int:
    return week_on(_today(), days.get(plan.name, ()), weeks_of(plan))


def _today() -> date:
    return datetime.now().astimezone().date()


def _refused(text: str) -> None:
    log.info("no weeks: %s", text)


def _unknown(answer: OnAnswer[PlanDays], text: str) -> None:
    """Start in the first week where the journal does not answer."""
    _refused(text)
    answer({})
