"""The house of care: all of its rooms, built once the first frame is there."""

import logging
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import Gym
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.log import LoggedSession
from gymtimer.domain.lowered import lowered_reps
from gymtimer.domain.rules import after_session
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Bookkeeper
from gymtimer.engine.clock import Clock
from gymtimer.engine.recipe import Recipe
from gymtimer.storage.errors import StorageError
from gymtimer.storage.journal import Journal
from gymtimer.storage.rulebook import read_rulebook
from gymtimer.storage.working import shares_in
from gymtimer.ui.care_desk import CareDesk
from gymtimer.ui.care_home import CareHome, Laying, LifterOf, ShowPage
from gymtimer.ui.care_watch import CareWatch
from gymtimer.ui.gym_desk import GymDesk
from gymtimer.ui.history_recovery import primary_of
from gymtimer.ui.home import Home

if TYPE_CHECKING:  # they come with a session
    from gymtimer.ui.care_setup import CareAtSetup
    from gymtimer.ui.stage import Stage
    from gymtimer.ui.transport import Transport


log = logging.getLogger(__name__)


class Rooms(Protocol):
    """The pages that are watched over."""

    home: Home

    @property
    def stage(self) -> "Stage":
        """Where sessions run."""


class CareHouse(QObject):
    """Watches over the home page and over the session that runs."""

    def __init__(
        self,
        rules: Path,
        catalogue: Catalogue,
        journal: Journal,
        gym: GymDesk,
        working: Path,
        pages: Rooms,
        lifter_of: LifterOf,
        show_page: ShowPage,
        parent: QObject | None = None,
    ) -> None:
        """Read the rules in the file *rules*; lifters' past comes from *journal*, weighed bars from *gym*.

        The folder *working* has what each lifter has come to lower.
        """
        super().__init__(parent)
        self._catalogue, self._pages = catalogue, pages
        home = pages.home
        self._rules = read_rulebook(rules)
        self._gym = gym
        self._desk = CareDesk(self._rules, self._muscles, journal, measured=self._measured, parent=self)
        gym.weighed.connect(self.weighed)
        laying = Laying(lifter_of, self._gym_there, partial(_shares, working))
        self.at_home = CareHome(home, self._desk, laying, show_page, self)
        self._watch: CareWatch | None = None
        self._setup: CareAtSetup | None = None
        home.tell_chosen()

    def _gym_there(self) -> Gym:
        return self._gym.gym

    def _measured(self) -> frozenset[str]:
        """Return the keys of exercises that are done at a station whose bar was weighed."""
        gym = self._gym_there()
        stations = ((one.key, gym.station_of(one)) for one in self._catalogue.exercises)
        return frozenset(key for key, station in stations if station is not None and station.bar is not None)

    @Slot()
    def weighed(self) -> None:
        """Look at the stations of the gym anew: a bar was weighed, or stays unknown."""
        if self._watch is not None:
            self._watch.weigh(self._measured())

    def _muscles(self, exercise: str) -> tuple[str, ...]:
        return primary_of(self._catalogue, exercise)

    def begin(
        self,
        recipe: Recipe,
        newcomers: Iterable[Lifter],
        timeline: Timeline,
        book: Bookkeeper,
        clock: Clock,
        library: tuple[Path, ...],
        past: tuple[Iterable[RepId], Mapping[RepId, Ms]],
    ) -> CareWatch:
        """Return the watch over a session; *past* are the reps from before it was cut off, and their times.

        *newcomers* came in later than those whom *recipe* has. *library* are the folders whose
        plans are known.
        """
        self.end()
        lifters = (*recipe.lifters, *newcomers)
        self._watch = self._desk.watch(
            recipe.planned(self._catalogue),
            timeline,
            {one.name: one for one in lifters} or {"": None},
            book,
            clock,
            foreign=Path(recipe.file).parent not in library,
            week=recipe.week,
        )
        self._watch.remember(*past)
        return self._watch

    def show_on(self, transport: "Transport") -> None:
        """Show the questions of the watch over the stage that *transport* fills."""
        if self._watch is not None:
            from gymtimer.ui.care_setup import CareAtSetup

            self._setup = CareAtSetup(self._watch, self._pages.stage, transport, *self._pages.home.look)

    @Slot(object, object)
    def take_in(self, lifter: Lifter, timeline: Timeline) -> None:
        """Watch over *lifter*, too, who comes in on *timeline*."""
        if self._watch is not None:
            self._desk.take_in(self._watch, lifter, timeline)

    def after(self, session: LoggedSession) -> str:
        """Return what to look out for after *session*; "" where it had no hard lowering."""
        hard = any(rep.hard for one in session.sets for rep in lowered_reps(one))
        return after_session(self._rules).text if hard else ""

    def end(self) -> None:
        """End the watch: its session is over; what stands against the next one is read anew."""
        if self._setup is not None:
            self._setup.stop()
            self._setup = None
        if self._watch is not None:
            self._desk.drop(self._watch)
            self._watch = None
            self.at_home.look_again()

    def close(self) -> None:
        """Ask nothing any more: the journal is about to be closed."""
        self._desk.forget()


def _shares(working: Path, lifter: str, plan: str) -> dict[str, int]:
    """Return what *lifter* lowers of the loads of *plan*; nothing where that can't be read."""
    try:
        return dict(shares_in(working, lifter, plan))
    except StorageError as wrong:
        log.info("no working loads: %s", wrong)  # who starts the plan is told
        return {}
