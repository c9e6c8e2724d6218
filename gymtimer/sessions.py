"""Sessions: begins one, runs it on the stage, ends it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.playhead import START
from gymtimer.domain.timeline import RepId
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Book, Bookkeeper, Slate, beginning
from gymtimer.engine.recipe import Recipe
from gymtimer.engine.resuming import Resumed
from gymtimer.front_desk import FrontDesk
from gymtimer.pages import Pages
from gymtimer.storage.journal import Journal
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import read_text, shown
from gymtimer.storage.rows import SessionId
from gymtimer.storage.working import shares_in
from gymtimer.tongue import mark, tr
from gymtimer.ui.gym_desk import GymDesk
from gymtimer.ui.unsaved import Unsaved
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # what no first page needs is imported when it is wanted
    from gymtimer.ui.care_house import CareHouse
    from gymtimer.ui.care_watch import CareWatch
    from gymtimer.ui.changing import Changing
    from gymtimer.ui.training import Training

#: Why a session is in English, where nobody has said that a voice can not be found.
NOT_READY = mark("The voice is not ready yet: the cues are in English.")


class Sessions(QObject):
    """Runs one session at a time.

    Signals:
        over: a session has ended: its `SessionId`, and the `Receipt` of its timing or None.

    Attributes:
        lifters: who could lift.
        journal: into which it is written; None while there is none, and then nothing begins.
        care: what watches over the sets; None while there is no journal.
        training: the session that runs, or None.
        clock: of the whole program.

    """

    over = Signal(object, object)

    def __init__(
        self,
        window: Window,
        pages: Pages,
        front: FrontDesk,
        places: Places,
        catalogue: Catalogue,
        gym: GymDesk,
        unsaved: Unsaved,
    ) -> None:
        """Show sessions on the stage of *pages* in *window*."""
        super().__init__(window)
        self._window, self._pages, self._places, self._catalogue = window, pages, places, catalogue
        self._gym, self._unsaved = gym, unsaved
        self._front = front
        self.lifters: tuple[Lifter, ...] = ()
        self.journal: Journal | None = None
        self.care: CareHouse | None = None
        self.training: Training | None = None
        self.clock = front.clock
        self._changing: Changing | None = None
        self._session: SessionId | None = None

    def start(self, path: Path, names: Sequence[str], week: int, language: str = ENGLISH.language) -> None:
        """Begin a session of the plan at *path*, in its *week*; those called *names* lift in turn.

        *language* is one in which cues can be heard.

        Raises:
            PlanError: the plan has mistakes.
            StorageError: what a lifter has come to lower in it can't be read.

        """
        if self.journal is None:
            return
        known = {one.name: one for one in self.lifters}
        lifters = tuple(known[name] for name in names if name in known)
        pacing, gym = self._front.settings.pacing, self._gym.gym
        recipe = Recipe(read_text(path), shown(path), pacing, lifters, gym=gym, week=week, language=language)
        plan = recipe.planned(self._catalogue).name
        working = self._places.working
        shares = tuple((one.name, shares_in(working, one.name, plan)) for one in lifters)
        recipe = replace(recipe, shares=shares)
        place = Resumed(recipe.lay_out(self._catalogue), START)
        self.go_on(self.journal.begin(beginning(recipe, plan)), place, recipe, {}, {})

    @Slot(object, object, object, object, object)
    def go_on(
        self,
        session: SessionId,
        place: Resumed,
        recipe: Recipe,
        done: Mapping[RepId, Ms],
        joined: Mapping[str, Recipe],
    ) -> None:
        """Turn to the stage with *session*, at *place*; *done* and *joined* are from before a cut."""
        if self.journal is None:
            return
        self._session = session
        book = Bookkeeper(self.journal, session)
        care = self._watched(place, recipe, book, done, joined)
        training = self._take_stage(place, book, done, care)
        self._gym.serve(training)
        if self.care is not None:
            self.care.show_on(training.transport)
        self._changing = self._made_changing(training, book, recipe, joined, care)
        training.start(count_down=recipe.pacing.count_down)
        if training.language != self._front.settings.voice_language:
            english = training.language == ENGLISH.language
            training.tell_language(self._front.room.unheard or (tr(NOT_READY) if english else ""))

    @Slot()
    def begin_tour(self) -> None:
        """Practise one rep with an empty bar, written down nowhere."""
        self._front.voices.ask(self._front.settings.voice_language, self._take_tour)

    def _take_tour(self, language: str) -> None:
        from gymtimer.ui.practice import practice_timeline
        from gymtimer.ui.tour import Tour

        pacing, self._session = self._front.settings.pacing, None
        timeline = practice_timeline(pacing, language)
        training = self._take_stage(Resumed(timeline, START), Slate(), {}, None)
        training.start(count_down=pacing.count_down)
        Tour(training.transport, training)

    def _take_stage(
        self, place: Resumed, book: Book, done: Mapping[RepId, Ms], care: "CareWatch | None"
    ) -> "Training":
        """Return the session at *place*, ready to start, on the stage."""
        from gymtimer.ui.training import Training

        self._front.leave()
        self.training = training = Training(
            place.timeline,
            self._pages.stage,
            self._front.room,
            book,
            self.clock,
            here=place.here,
            done=done,
            rested=place.rested,
            measured=place.measured,
            care=care,
            parent=self,
        )
        training.left.connect(self._left)
        training.full_screen.connect(self._window.turn_full_screen)
        training.help_wanted.connect(self._front.show_keys)
        training.changes_wanted.connect(self._show_changes)
        self._unsaved.show_on(training.transport)
        self._window.show_stage(self._pages.stage)
        return training

    def _watched(
        self,
        place: Resumed,
        recipe: Recipe,
        book: Bookkeeper,
        done: Mapping[RepId, Ms],
        joined: Mapping[str, Recipe],
    ) -> "CareWatch | None":
        if self.care is None:
            return None
        newcomers = [lifter for own in joined.values() for lifter in own.lifters]
        library = (self._places.plans, asset("plans"))
        past = done, place.measured
        return self.care.begin(recipe, newcomers, place.timeline, book, self.clock, library, past)

    def _made_changing(
        self,
        training: "Training",
        book: Bookkeeper,
        recipe: Recipe,
        joined: Mapping[str, Recipe],
        care: "CareWatch | None",
    ) -> "Changing":
        from gymtimer.ui.changing import Changing

        own = {name: its.lay_out(self._catalogue) for name, its in joined.items()}
        page, known = self._pages.changes, self.lifters
        changing = Changing(page, training, book, recipe, self._catalogue, known, own, care)
        if self.care is not None:
            changing.came.connect(self.care.take_in)
        return changing

    @Slot(bool)
    def _left(self, done: bool) -> None:
        receipt = self.training.transport.receipt if self.training is not None else None
        self._drop()
        self.over.emit(self._session, receipt)

    @Slot()
    def _show_changes(self) -> None:
        if self._changing is not None:
            self._changing.show()
            self._window.show_over(self._pages.changes)

    def may_close(self) -> bool:
        """Return whether the window may be closed; ask, or say why not."""
        return self.training is None or self.training.may_close()

    @Slot()
    def stop(self) -> None:
        """End a session that is cut off: what was done is in the journal already."""
        if self.training is not None:
            self.training.stop()
            self._drop()

    def _drop(self) -> None:
        if self.training is not None:
            self._unsaved.show_on(None)
            self.training.deleteLater()
            self.training = self._changing = None
        if self.care is not None:
            self.care.end()

    @Slot(str)
    def refuse(self, text: str) -> None:
        """Say why something is not done while a session runs."""
        if self.training is not None:
            self.training.transport.notice(text)
