"""The program: builds every part when it is first wanted, connects them."""

import logging
import sys
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon

from gymtimer.assets import asset
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Unit
from gymtimer.domain.log import LoggedSession
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.receipt import Receipt
from gymtimer.engine.clock import SystemClock
from gymtimer.front_desk import FrontDesk
from gymtimer.pages import Pages
from gymtimer.sessions import Sessions
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.journal import Journal
from gymtimer.storage.lifters import read_lifters
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.recent import note_recent, read_recent
from gymtimer.storage.rows import SessionId
from gymtimer.storage.settings import Settings, read_settings
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.comeback import Comeback
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.fonts import load_family
from gymtimer.ui.gym_desk import GymDesk
from gymtimer.ui.history_recovery import primary_of
from gymtimer.ui.home_desk import HomeDesk
from gymtimer.ui.log_desk import LogDesk
from gymtimer.ui.news import News
from gymtimer.ui.recovery_desk import RecoveryDesk
from gymtimer.ui.shelf import place_on_shelf
from gymtimer.ui.single import Doorbell, Wish
from gymtimer.ui.theme import Theme
from gymtimer.ui.unsaved import Unsaved
from gymtimer.ui.week_desk import WeekDesk
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # what no first page needs is imported when it is wanted
    from gymtimer.ui.care_house import CareHouse
    from gymtimer.ui.history_desk import HistoryDesk
    from gymtimer.ui.lifter_desk import LifterDesk
    from gymtimer.ui.plan_desk import PlanDesk
    from gymtimer.ui.progress_desk import ProgressDesk

log = logging.getLogger(__name__)

#: Between the names of those who lifted last, in the settings; no name can have it in it.
_BETWEEN = "\t"


class Program(QObject):
    """All parts of the running program."""

    _noticed = Signal(str)  # from the journal's thread to ours

    def __init__(self, places: Places, bell: str, theme: Theme, window: Window) -> None:
        """Build what home needs; the rest follows when it is wanted."""
        super().__init__()
        self._places, self._window = places, window
        settings, faults = read_settings(places.settings)
        self._catalogue = read_catalogue(asset("exercises.toml"))
        family = load_family(asset("fonts"))
        self._pages = Pages(window, theme, family, self._catalogue)
        self._home = self._pages.home
        self._front = FrontDesk(places, window, self._pages, family, SystemClock(), settings)
        self._news = News(self._home.show_message, (*faults, *self._front.faults()), self)
        self._rests = RecoveryDesk(self._home, partial(primary_of, self._catalogue), parent=self)
        self._gym = GymDesk(window, theme, family, places.gym, window)
        self._unsaved = Unsaved(self._home.show_message, self)
        self._sessions = Sessions(
            window, self._pages, self._front, places, self._catalogue, self._gym, self._unsaved
        )
        self._lifters: tuple[Lifter, ...] = ()
        self._journal: Journal | None = None
        self._care: CareHouse | None = None
        self._receipt: Receipt | None = None
        self._comeback = Comeback(self._home.offer, self._catalogue, self._front.voices, self)
        self._log = LogDesk(self.is_training, self)
        self._weeks = WeekDesk(self._catalogue, places.working, self)
        self._plans = HomeDesk(self._home, self._made_plan_desk, self._show_library, parent=self)
        self._bell = Doorbell(bell, self._rung, self._log.serve, self)
        self._crash = CrashDesk(places.state, self.close, theme, self._letters)
        self._connect()

    def _connect(self) -> None:
        self._crash.install()
        self._window.may_close = self._may_close
        self._front.busy = self.is_training
        self._front.refused.connect(self._sessions.refuse)
        self._front.closed.connect(self._show_home)
        self._front.tour_wanted.connect(self._sessions.begin_tour)
        self._front.voices.waiting.connect(self._news.wait)
        self._pages.home_wanted.connect(self._show_home)
        self._home.start_wanted.connect(self._start_chosen)
        self._home.history_wanted.connect(self._show_history)
        self._home.lifters_wanted.connect(self._show_lifters)
        self._home.lifter_changed.connect(self._ask_weeks)
        self._weeks.weeks_found.connect(self._home.show_weeks)
        self._weeks.loads_found.connect(self._home.show_working)
        self._weeks.week_found.connect(self._start)
        self._unsaved.refused.connect(self._show_home)
        self._noticed.connect(self._news.add)
        self._comeback.accepted.connect(self._sessions.go_on)
        self._comeback.settled.connect(self._front.offer_tour)
        self._sessions.over.connect(self._home_again)
        if sys.platform == "darwin":  # elsewhere a plan comes with a second start
            from gymtimer.ui.file_open import FileOpener

            FileOpener(self._rung, self)

    def _letters(self) -> int:
        return self._settings.text

    @property
    def _settings(self) -> Settings:
        return self._front.settings

    def open(self, plan: Path | None, lifters: Sequence[str] = (), week: int | None = None) -> None:
        """Show home, or start *plan* in *week*; then open the journal, which takes a while."""
        self._window.setWindowIcon(QIcon(str(asset("icons", "gymtimer-128.png"))))
        self._show_library()
        if plan is None or self._settings.voice_language != ENGLISH.language:
            self._show_home()  # also while a voice is looked for
        if plan is None:
            QTimer.singleShot(0, self, self._open_journal_at_home)
        elif self._open_journal():
            self._start(plan, tuple(lifters), week or 0)

    def close(self) -> None:
        """Fall silent and write down what is left; a second time does nothing."""
        self._sessions.stop()
        self._plans.end()
        self._comeback.forget()
        self._weeks.close()
        self._log.close()
        self._rests.close()
        if self._care is not None:
            self._care.close()
        if self._journal is not None:
            self._journal.close()
        self._front.close()

    @Slot()
    def _open_journal_at_home(self) -> None:
        """Open the journal, and offer to go on with a session that was cut off; then look for a voice."""
        if self._open_journal() and self._journal is not None:
            self._comeback.look(self._journal)
            self._ask_weeks()
        else:
            self._front.offer_tour()
        self._front.voices.prepare(self._settings.voice_language)

    @Slot()
    def _ask_weeks(self) -> None:
        """Have home show each plan in its week; of several who lift it is that of the first."""
        if self._journal is not None:
            self._weeks.ask_all(self._journal, self._home.first, self._home.plans)

    def _open_journal(self) -> bool:
        """Return whether the journal is open; without it nothing can be trained, and home says why."""
        try:
            self._journal = Journal(self._places.journal, _saved, self._unsaved.hear, self._noticed.emit)
        except StorageError as wrong:
            self._news.add(str(wrong))
            self._log.close(str(wrong))
            self._show_home()
            return False
        self._log.open(self._journal)
        self._rests.open(self._journal)
        self._care = self._built_care(self._journal)
        self._sessions.journal, self._sessions.care = self._journal, self._care
        self._news.add(self._journal.notice)
        return True

    def _built_care(self, journal: Journal) -> "CareHouse":
        from gymtimer.ui.care_house import CareHouse  # late: the first frame needs nothing of it

        rules, working, show = asset("rules.toml"), self._places.working, self._window.show_page
        files = rules, self._catalogue, journal, self._gym, working
        return CareHouse(*files, self._pages, self._lifter_called, show, self)

    @cached_property
    def _progress(self) -> "ProgressDesk":
        from gymtimer.ui.progress_desk import ProgressDesk

        summary = self._pages.summary
        desk = ProgressDesk(summary.next_loads, self._places, self._catalogue, self)
        desk.tested.connect(summary.show_tested)
        return desk

    @cached_property
    def _past(self) -> "HistoryDesk":
        past = self._pages.past
        past.past_read.connect(self._show_summary)
        if self._journal is not None:
            past.open(self._journal)
        return past

    def _made_plan_desk(self) -> "PlanDesk":
        from gymtimer.ui.editing import made_desk

        sound, voice = self._front.output, self._front.voicebox
        theme, family = self._home.look
        desk = made_desk(self._places, theme, family, self._catalogue, self._today, sound, voice, self)
        desk.zoom = self._settings.editor_text
        desk.zoomed.connect(self._front.keep_zoom)
        desk.page_wanted.connect(self._window.show_page)
        desk.left.connect(self._show_home)
        return desk

    def _today(self) -> tuple[Pacing, tuple[Lifter, ...], str, Unit]:
        return self._settings.pacing, self._lifters, self._home.first, Unit(self._settings.unit)

    @cached_property
    def _desk(self) -> "LifterDesk":
        from gymtimer.ui.lifter_desk import LifterDesk
        from gymtimer.ui.lifter_page import LifterPage

        page = LifterPage(*self._home.look, self._catalogue, datetime.now().astimezone().date())
        page.closed.connect(self._show_home)
        desk = LifterDesk(self._places.lifters, self._catalogue, page, self)
        desk.changed.connect(self._offer_lifter)
        return desk

    def _lifter_called(self, name: str) -> Lifter | None:
        return next((one for one in self._lifters if one.name == name), None)

    def _show_library(self) -> None:
        folders = (self._places.plans, asset("plans"))
        recent = read_recent(self._places.recent, self._settings.last_plan)
        plans = sorted(
            list_plans(folders, self._catalogue),
            key=partial(place_on_shelf, recent, self._places.plans),
        )
        self._home.show_plans(plans)
        self._news.renew("gym", [self._gym.read(self._catalogue)])
        self._offer_lifters(self._settings.last_lifter.split(_BETWEEN))

    @Slot(str)
    def _offer_lifter(self, chosen: str) -> None:
        self._offer_lifters([chosen])

    def _offer_lifters(self, chosen: Sequence[str]) -> None:
        self._lifters, faults = read_lifters(self._places.lifters, self._catalogue)
        self._sessions.lifters = self._lifters
        self._news.renew("lifters", faults)
        self._home.show_lifters([lifter.name for lifter in self._lifters], chosen)  # asks for weeks, too
        self._home.tell_chosen()

    @Slot(Path, object)
    def _start_chosen(self, path: Path, names: tuple[str, ...]) -> None:
        """Begin the plan chosen on the home page, and remember who lifts."""
        self._front.keep(last_lifter=_BETWEEN.join(names), last_plan=str(path))
        note_recent(self._places.recent, path)
        self._start(path, names, self._home.week)

    @Slot(Path, object, int)
    def _start(self, path: Path, names: tuple[str, ...], week: int) -> None:
        """Begin a session of the plan at *path* in *week*, 0 for that of the journal."""
        if self._journal is not None and not week:
            self._weeks.ask(self._journal, names, path)
            return
        self._front.voices.ask(self._settings.voice_language, partial(self._begin, path, names, week))

    def _begin(self, path: Path, names: Sequence[str], week: int, language: str) -> None:
        try:
            self._sessions.start(path, names, week, language)
        except (PlanError, StorageError) as wrong:
            self._show_home()
            self._home.show_message(str(wrong).splitlines()[0])

    @Slot(object, object)
    def _home_again(self, session: SessionId | None, receipt: Receipt | None) -> None:
        self._receipt = receipt
        self._show_library()
        self._show_home()
        if session is None:  # the tour is no training
            return
        self._past.ask_past(session)
        if self._journal is not None:
            self._progress.ask(self._journal, session)

    @Slot(object)
    def _show_summary(self, session: LoggedSession | None) -> None:
        """Sum up the session that is over, if a rep was done and nobody trains again already."""
        if session is not None and session.sets and not self.is_training():
            told = self._care.after(session) if self._care is not None else ""
            self._pages.summary.show_session(session, self._receipt, told)
            self._window.show_page(self._pages.summary)

    @Slot()
    def _show_home(self) -> None:
        self._window.show_page(self._home)

    @Slot(str)
    def _show_lifters(self, chosen: str) -> None:
        self._desk.unit = Unit(self._settings.unit)
        self._desk.open(chosen)
        self._window.show_page(self._desk.page)

    @Slot(object)
    def _show_history(self, lifter: str | None) -> None:
        self._window.show_page(self._past.page)
        self._past.page.open(lifter)

    def is_training(self) -> bool:
        """Return whether a session runs."""
        return self._sessions.training is not None

    def _may_close(self) -> bool:
        saved = self._unsaved.may_close() and self._plans.may_close()
        return saved and self._sessions.may_close()

    def _rung(self, wish: Wish) -> str:
        """Come up for a second start, with its plan if nobody trains; else say why not."""
        self._window.raise_()
        self._window.activateWindow()
        if wish.plan and self.is_training():
            return "gymtimer runs a session: leave that first"
        if wish.plan:
            self._start(Path(wish.plan), wish.lifters, wish.week)
        return ""


def _saved(count: int) -> None:
    log.debug("%d rows are safe", count)
