"""The program: builds every part, connects them, runs."""

import logging
import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLoggingCategory, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gymtimer import __version__
from gymtimer.assets import asset
from gymtimer.audio.output import NullOutput, Output, OutputError
from gymtimer.audio.reopening import ReopeningOutput
from gymtimer.audio.simpleaudio_output import SimpleaudioOutput, refusal
from gymtimer.audio.sound_server import SoundServer
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.log import LoggedSession
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.receipt import Receipt
from gymtimer.domain.timeline import RepId
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Bookkeeper, wall_time
from gymtimer.engine.clock import SystemClock
from gymtimer.engine.recipe import Recipe
from gymtimer.engine.resuming import Resumed
from gymtimer.engine.runner import START
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.instance import Lock
from gymtimer.storage.journal import Journal
from gymtimer.storage.lifters import list_lifters, read_lifter
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError, read_text, shown
from gymtimer.storage.rows import SessionId, SessionStart
from gymtimer.storage.settings import read_settings, save_settings
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.comeback import Comeback
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.fonts import load_family
from gymtimer.ui.guard import LOSES_NONE, loses_none
from gymtimer.ui.history import History
from gymtimer.ui.history_desk import HistoryDesk
from gymtimer.ui.history_recovery import primary_of
from gymtimer.ui.home import Home
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.shelf import place_on_shelf
from gymtimer.ui.single import Doorbell, Wish, hand_over
from gymtimer.ui.stage import Stage
from gymtimer.ui.summary import Summary
from gymtimer.ui.theme import Theme
from gymtimer.ui.training import Training
from gymtimer.ui.transport import NOTHING_DONE
from gymtimer.ui.window import Window

log = logging.getLogger(__name__)

#: Qt lists the sound and video libraries that it would also take; nobody needs to know.
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"


def open_window(plan: Path | None = None, lifters: tuple[str, ...] = ()) -> int:
    """Open the program, straight on *plan* if there is one; return the exit code."""
    QLoggingCategory.setFilterRules(QUIET)
    places = Places.of(os.environ).make()
    lock = Lock.take(places.lock)
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("gymtimer")
    qt.setApplicationDisplayName("gymtimer")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("io.github.gymtimer.gymtimer")
    bell = str(places.runtime / "gymtimer.socket")
    if lock is None:
        return _handed_over(bell, plan, lifters)
    with lock:
        if loses_none():
            sys.stderr.write(f"{LOSES_NONE}\n")
            return 1
        program = Program(places, bell)
        program.open(plan, lifters[0] if lifters else None)
        code = qt.exec()
        program.close()
    return code


def _handed_over(bell: str, plan: Path | None, lifters: tuple[str, ...]) -> int:
    """Let the program that runs already do what is wished for; return the exit code."""
    answer = hand_over(bell, Wish(str(plan.absolute()) if plan else "", lifters[0] if lifters else ""))
    if answer is None:
        answer = "gymtimer is running already and does not answer. End it, then try again"
    if answer:
        sys.stderr.write(f"{answer}.\n")
    return 1 if answer else 0


class Program(QObject):
    """All parts of the running program."""

    _told = Signal(str)  # from the journal's thread to ours
    _noticed = Signal(str)  # likewise

    def __init__(self, places: Places, bell: str) -> None:
        """Build what the first frame needs; the rest follows it."""
        super().__init__()
        self._places = places
        self._settings, self._faults = read_settings(places.settings)
        self._clock = SystemClock()
        self._catalogue = read_catalogue(asset("exercises.toml"))
        theme = Theme.read(asset("themes", "dark.toml"))
        family = load_family(asset("fonts"))
        self._home = Home(theme, family)
        self._stage = Stage(theme, family)
        self._history = History(theme, family, partial(primary_of, self._catalogue))
        self._summary = Summary(theme, family)
        self._past = HistoryDesk(self._history, self)
        keys = KeyPage(theme, family)
        self._window = Window(self._home, self._stage, keys, self._history, self._summary)
        self._lifters: tuple[Lifter, ...] = ()
        self._output: ReopeningOutput | None = None
        self._voicebox: Voicebox | None = None
        self._journal: Journal | None = None
        self._training: Training | None = None
        self._receipt: Receipt | None = None
        self._session: SessionId | None = None
        self._comeback = Comeback(self._home.offer, self._catalogue, self)
        self._wanted: tuple[Path, str | None] | None = None
        self._bell = Doorbell(bell, self._rung, self)
        self._crash = CrashDesk(places.state, self.close)
        self._connect()

    def _connect(self) -> None:
        self._crash.install()
        self._home.start_wanted.connect(self._start_chosen)
        self._window.painted.connect(self._after_first_frame)
        self._window.may_close = self._may_close
        self._told.connect(self._banner)
        self._noticed.connect(self._add_news)
        self._comeback.accepted.connect(self._train)
        self._home.history_wanted.connect(self._show_history)
        self._past.past_read.connect(self._show_summary)
        if sys.platform == "darwin":  # elsewhere a plan comes with a second start
            from gymtimer.ui.file_open import FileOpener

            FileOpener(self._rung, self)

    def open(self, plan: Path | None, lifter: str | None) -> None:
        """Show the window; start *plan* once it is there."""
        if plan is not None:
            self._wanted = (plan, lifter)
            self._window.show_stage()
        if self._settings.full_screen:
            self._window.showFullScreen()
        else:
            self._window.resize(1280, 720)
            self._window.show()

    def close(self) -> None:
        """Fall silent and write down what is left; a second time does nothing."""
        self._stop_training()
        self._comeback.forget()
        if self._journal is not None:
            self._journal.close()
        if self._output is not None:
            self._output.close()
            self._output = None

    @Slot()
    def _after_first_frame(self) -> None:
        """Open what takes a while: the plans, the journal, the sound."""
        self._show_library()
        journal = self._places.journal
        try:
            self._journal = Journal(journal, _saved, self._trouble, self._noticed.emit)
        except StorageError as wrong:
            self._add_news(str(wrong))
            self._window.show_home()
            return
        self._past.open(self._journal)
        self._add_news(self._journal.notice)
        self._output = ReopeningOutput(partial(open_device, self._settings.sound, SoundServer()))
        self._voicebox = Voicebox(self._places.cache / "voice", asset("words", "en"), self._settings.voice)
        if self._wanted is not None:
            self._start(*self._wanted)
        else:
            self._window.show_home()
            self._comeback.look(self._journal)

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
        self._settings = replace(self._settings, last_lifter=name, last_plan=str(path))
        try:
            save_settings(self._places.settings, self._settings)
        except StorageError as wrong:
            log.warning("%s", wrong)
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
            self._window.show_home()
            self._home.show_message(str(wrong.mistakes[0]))
            return
        offset = datetime.now().astimezone().utcoffset() or timedelta()
        lifters = (lifter.name,) if lifter else ()
        minutes = round(offset / timedelta(minutes=1))
        start = SessionStart(timeline.name, lifters, wall_time(), minutes, recipe.text())
        self._train(self._journal.begin(start), Resumed(timeline, START), recipe.pacing, NOTHING_DONE)

    def _train(self, session: SessionId, place: Resumed, pacing: Pacing, done: Mapping[RepId, Ms]) -> None:
        """Turn to the stage, and go on with *session* at *place*."""
        if self._journal is None or self._output is None or self._voicebox is None:
            return
        self._session = session
        self._training = Training(
            place.timeline,
            self._stage,
            self._output,
            self._voicebox,
            Bookkeeper(self._journal, session),
            self._clock,
            delay=self._settings.output_delay,
            here=place.here,
            done=done,
            parent=self,
        )
        self._training.left.connect(self._home_again)
        self._training.full_screen.connect(self._window.turn_full_screen)
        self._training.help_wanted.connect(self._window.show_help)
        self._window.show_stage()
        self._training.start(count_down=pacing.count_down)

    @Slot(bool)
    def _home_again(self, done: bool) -> None:
        self._receipt = self._training.transport.receipt if self._training is not None else None
        self._drop_training()
        self._show_library()
        self._window.show_home()
        if self._session is not None:
            self._past.ask_past(self._session)

    @Slot(object)
    def _show_summary(self, session: LoggedSession | None) -> None:
        """Sum up the session that is over, if a rep was done and nobody trains again already."""
        if session is not None and session.sets and self._training is None:
            self._summary.show_session(session, self._receipt)
            self._window.show_summary()

    @Slot(str)
    def _show_history(self, lifter: str) -> None:
        self._window.show_history()
        self._history.open(lifter or None)

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


def open_device(choice: str, server: SoundServer) -> Output:
    """Open the sound device of *choice*: "auto", "qt", "simpleaudio" or "none".

    *server* is one and the same for all devices of a program.

    Raises:
        OutputError: there is none, in words.

    """
    if choice == "none":
        return NullOutput()
    if choice == "simpleaudio":
        return SimpleaudioOutput()
    try:
        from gymtimer.audio.qt_output import QtOutput  # late: it needs a sound library to import
    except ImportError as wrong:
        if choice == "qt" or refusal():
            raise OutputError(f"Qt's sound is not installed completely ({wrong})") from wrong
        return SimpleaudioOutput()
    return QtOutput(server)


def _saved(count: int) -> None:
    log.debug("%d rows are safe", count)
