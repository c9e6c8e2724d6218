"""The program: builds every part when it is first wanted, connects them."""

import logging
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.assets import asset
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.log import LoggedSession
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import START
from gymtimer.domain.receipt import Receipt
from gymtimer.domain.timeline import RepId
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Book, Bookkeeper, Slate, wall_time
from gymtimer.engine.clock import SystemClock
from gymtimer.engine.recipe import Recipe
from gymtimer.engine.resuming import Resumed
from gymtimer.front_desk import FrontDesk
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.journal import Journal
from gymtimer.storage.lifters import list_lifters, read_lifter
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError, read_text, shown
from gymtimer.storage.rows import SessionId, SessionStart
from gymtimer.storage.settings import Settings, read_settings
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.comeback import Comeback
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.fonts import load_family
from gymtimer.ui.home import Home
from gymtimer.ui.shelf import place_on_shelf
from gymtimer.ui.single import Doorbell, Wish
from gymtimer.ui.theme import Theme
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # what no first page needs is imported when it is wanted
    from gymtimer.ui.history_desk import HistoryDesk
    from gymtimer.ui.stage import Stage
    from gymtimer.ui.summary import Summary
    from gymtimer.ui.training import Training

log = logging.getLogger(__name__)


class Program(QObject):
    """All parts of the running program."""

    _told = Signal(str)  # from the journal's thread to ours
    _noticed = Signal(str)  # likewise

    def __init__(self, places: Places, bell: str, theme: Theme, window: Window) -> None:
        """Build what home needs; the rest follows when it is wanted."""
        super().__init__()
        self._places = places
        self._window = window
        settings, self._faults = read_settings(places.settings)
        self._clock = SystemClock()
        self._catalogue = read_catalogue(asset("exercises.toml"))
        self._family = load_family(asset("fonts"))
        self._home = Home(theme, self._family)
        self._front = FrontDesk(places, window, self._home, theme, self._family, self._clock, settings)
        self._faults += self._front.faults()
        self._lifters: tuple[Lifter, ...] = ()
        self._journal: Journal | None = None
        self._training: Training | None = None
        self._receipt: Receipt | None = None
        self._session: SessionId | None = None
        self._comeback = Comeback(self._home.offer, self._catalogue, self)
        self._bell = Doorbell(bell, self._rung, self)
        self._crash = CrashDesk(places.state, self.close, theme)
        self._connect()

    def _connect(self) -> None:
        self._crash.install()
        self._window.may_close = self._may_close
        self._front.busy = self._is_training
        self._front.refused.connect(self._refuse)
        self._front.closed.connect(self._show_home)
        self._front.tour_wanted.connect(self._begin_tour)
        self._home.start_wanted.connect(self._start_chosen)
        self._home.history_wanted.connect(self._show_history)
        self._told.connect(self._banner)
        self._noticed.connect(self._add_news)
        self._comeback.accepted.connect(self._train)

    @property
    def _settings(self) -> Settings:
        return self._front.settings

    @property
    def _theme(self) -> Theme:
        return self._front.theme

    def open(self, plan: Path | None, lifter: str | None) -> None:
        """Show home, or start *plan*; then open the journal, which takes a while."""
        self._show_library()
        if plan is None:
            self._window.show_page(self._home)
            self._front.offer_tour()
            QTimer.singleShot(0, self, self._open_journal_at_home)
        elif self._open_journal():
            self._start(plan, lifter)

    def close(self) -> None:
        """Fall silent and write down what is left; a second time does nothing."""
        self._stop_training()
        self._comeback.forget()
        if self._journal is not None:
            self._journal.close()
        self._front.close()

    @Slot()
    def _open_journal_at_home(self) -> None:
        """Open the journal, and offer to go on with a session that was cut off."""
        if self._open_journal() and self._journal is not None:
            self._comeback.look(self._journal)

    def _open_journal(self) -> bool:
        """Return whether the journal is open; without it nothing can be trained, and home says why."""
        try:
            self._journal = Journal(self._places.journal, _saved, self._trouble, self._noticed.emit)
        except StorageError as wrong:
            self._add_news(str(wrong))
            self._window.show_page(self._home)
            return False
        self._add_news(self._journal.notice)
        return True

    @cached_property
    def _stage(self) -> "Stage":
        from gymtimer.ui.stage import Stage

        return Stage(self._theme, self._family)

    @cached_property
    def _summary(self) -> "Summary":
        from gymtimer.ui.summary import Summary

        summary = Summary(self._theme, self._family)
        summary.closed.connect(self._show_home)
        return summary

    @cached_property
    def _past(self) -> "HistoryDesk":
        from gymtimer.ui.history import History
        from gymtimer.ui.history_desk import HistoryDesk
        from gymtimer.ui.history_recovery import primary_of

        page = History(self._theme, self._family, partial(primary_of, self._catalogue))
        page.closed.connect(self._show_home)
        past = HistoryDesk(page, self)
        past.past_read.connect(self._show_summary)
        if self._journal is not None:
            past.open(self._journal)
        return past

    def _show_library(self) -> None:
        folders = (self._places.plans, asset("plans"))
        plans = sorted(
            list_plans(folders, self._catalogue),
            key=partial(place_on_shelf, self._settings.last_plan, self._places.plans),
        )
        self._home.show_plans(plans)
        self._lifters = tuple(self._read_lifters())
        self._home.show_lifters([lifter.name for lifter in self._lifters], self._settings.last_lifter)

    def _read_lifters(self) -> Iterator[Lifter]:
        """Yield the lifters whose files are right; tell of the others."""
        for path in list_lifters(self._places.lifters):
            try:
                yield read_lifter(path, self._catalogue)
            except StorageError as wrong:
                self._faults = (*self._faults, str(wrong).splitlines()[0])

    @Slot(str)
    def _add_news(self, text: str) -> None:
        """Show on the home page what there is to know about the files, *text* before the rest."""
        self._faults = tuple(filter(None, (text, *self._faults)))
        self._home.show_message("  ".join(self._faults))

    def _trouble(self, text: str) -> None:
        """Show what the journal has to say; comes on its own thread."""
        log.warning("journal: %s", text)
        self._told.emit(text)

    @Slot(str)
    def _banner(self, text: str) -> None:
        if self._training is not None:
            self._training.transport.show_banner("journal", text)

    @Slot(Path, str)
    def _start_chosen(self, path: Path, name: str) -> None:
        """Begin the plan chosen on the home page, and remember who lifts."""
        self._front.keep(last_lifter=name, last_plan=str(path))
        self._start(path, name)

    def _start(self, path: Path, name: str | None = None) -> None:
        """Begin a session of the plan at *path*."""
        if self._journal is None:
            return
        lifter = next((one for one in self._lifters if one.name == name), None)
        try:
            recipe = Recipe(read_text(path), shown(path), self._settings.pacing, lifter)
            timeline = recipe.lay_out(self._catalogue)
        except PlanError as wrong:
            self._window.show_page(self._home)
            self._home.show_message(str(wrong.mistakes[0]))
            return
        offset = datetime.now().astimezone().utcoffset() or timedelta()
        lifters = (lifter.name,) if lifter else ()
        minutes = round(offset / timedelta(minutes=1))
        start = SessionStart(timeline.name, lifters, wall_time(), minutes, recipe.text())
        self._train(self._journal.begin(start), Resumed(timeline, START), recipe.pacing, {})

    def _train(self, session: SessionId, place: Resumed, pacing: Pacing, done: Mapping[RepId, Ms]) -> None:
        """Turn to the stage, and go on with *session* at *place*."""
        if self._journal is None:
            return
        self._session = session
        self._take_stage(place, pacing, done, Bookkeeper(self._journal, session))

    def _take_stage(self, place: Resumed, pacing: Pacing, done: Mapping[RepId, Ms], book: Book) -> None:
        from gymtimer.ui.training import Training

        self._front.leave()
        self._training = Training(
            place.timeline,
            self._stage,
            self._front.room,
            book,
            self._clock,
            here=place.here,
            done=done,
            parent=self,
        )
        self._training.left.connect(self._home_again)
        self._training.full_screen.connect(self._window.turn_full_screen)
        self._training.help_wanted.connect(self._front.show_keys)
        self._window.show_stage(self._stage)
        self._training.start(count_down=pacing.count_down)

    @Slot()
    def _begin_tour(self) -> None:
        from gymtimer.ui.practice import practice_timeline
        from gymtimer.ui.tour import Tour

        pacing, self._session = self._settings.pacing, None
        self._take_stage(Resumed(practice_timeline(pacing), START), pacing, {}, Slate())
        if self._training is not None:
            Tour(self._training.transport, self._training)

    @Slot(bool)
    def _home_again(self, done: bool) -> None:
        self._receipt = self._training.transport.receipt if self._training is not None else None
        self._drop_training()
        self._show_library()
        self._window.show_page(self._home)
        if self._session is not None:
            self._past.ask_past(self._session)

    @Slot(object)
    def _show_summary(self, session: LoggedSession | None) -> None:
        """Sum up the session that is over, if a rep was done and nobody trains again already."""
        if session is not None and session.sets and self._training is None:
            self._summary.show_session(session, self._receipt)
            self._window.show_page(self._summary)

    @Slot()
    def _show_home(self) -> None:
        self._window.show_page(self._home)

    def _is_training(self) -> bool:
        return self._training is not None

    @Slot(str)
    def _refuse(self, text: str) -> None:
        if self._training is not None:
            self._training.transport.notice(text)

    @Slot(str)
    def _show_history(self, lifter: str) -> None:
        self._window.show_page(self._past.page)
        self._past.page.open(lifter or None)

    def _may_close(self) -> bool:
        return self._training is None or self._training.may_close()

    @Slot()
    def _stop_training(self) -> None:
        """End a session that is cut off: what was done is in the journal already."""
        if self._training is not None:
            self._training.stop()
            self._drop_training()

    def _drop_training(self) -> None:
        if self._training is not None:
            self._training.deleteLater()
            self._training = None

    def _rung(self, wish: Wish) -> str:
        """Come up for a second start, with its plan if nobody trains; else say why not."""
        self._window.raise_()
        self._window.activateWindow()
        if wish.plan and self._training is not None:
            return "gymtimer runs a session: leave that first"
        if wish.plan:
            self._start(Path(wish.plan), wish.lifter)
        return ""


def _saved(count: int) -> None:
    log.debug("%d rows are safe", count)
