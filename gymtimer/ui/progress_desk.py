"""The progress desk: between the summary, the journal and what a lifter lowers from now on."""

import json
import logging
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.tested import Tested
from gymtimer.domain.timing import seconds_text
from gymtimer.domain.working import WorkingLoad
from gymtimer.engine.advising import NextLoad, advised, reported
from gymtimer.engine.bookkeeper import wall_time
from gymtimer.engine.recipe import Recipe, recipe_of
from gymtimer.storage.course import Course, read_course
from gymtimer.storage.eccentric import keep_eccentric
from gymtimer.storage.errors import StorageError
from gymtimer.storage.journal import Journal
from gymtimer.storage.lifters import lifter_path
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.rows import Happening, SessionId
from gymtimer.storage.working import read_working, save_working, with_load
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.history_texts import load_text
from gymtimer.ui.next_loads import NextLoads

log = logging.getLogger(__name__)

NOBODY = mark("Say on the home page who lifts, and it can be kept.")


class ProgressDesk(QObject):
    """Asks the journal what a session says about the next one; keeps what is accepted.

    Signals:
        tested: sentences about what a test found, one a line; "" for nothing.

    """

    tested = Signal(str)
    _read = Signal(object)  # from the journal's thread to ours

    def __init__(
        self, page: NextLoads, places: Places, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        """Serve *page*."""
        super().__init__(parent)
        self._page = page
        self._places = places
        self._catalogue = catalogue
        self._journal: Journal | None = None
        self._session: SessionId | None = None
        self._recipe: Recipe | None = None
        self._read.connect(self._show, Qt.ConnectionType.QueuedConnection)
        page.accepted.connect(self._accept)
        page.taken_back.connect(self._take_back)
        page.reported.connect(self._take_report)

    def ask(self, journal: Journal, session: SessionId) -> None:
        """Find out what *session*, which is over, says; until then nothing is shown."""
        self._journal, self._session = journal, session
        self._page.show_loads(())
        self.tested.emit("")
        journal.ask(partial(read_course, session=session), self._read.emit, _refused)

    @Slot(object)
    def _show(self, course: Course | None) -> None:
        if course is None or course.now.session.id != self._session:
            return
        try:
            self._recipe = recipe_of(course.now.state)
            found = advised(course, self._catalogue)
        except (ValueError, PlanError) as wrong:
            log.info("no proposals: %s", wrong)
            return
        self._page.show_loads([self._for_somebody(load) for load in found.loads])
        self.tested.emit("\n".join(self._keep(one) for one in found.tested))

    def _for_somebody(self, load: NextLoad) -> NextLoad:
        """Return *load*, without anything to accept where nobody was named."""
        if load.proposal.trained.lifter or load.next_share is None:
            return load
        return replace(load, next_share=None, why=f"{load.why} {tr(NOBODY)}")

    def _keep(self, one: Tested) -> str:
        """Keep the result of a test; return what to say of it."""
        told = tr(
            "{exercise}, eccentric 1RM: {load}, lowered in {seconds} s",
            exercise=one.name,
            load=load_text(one.mass),
            seconds=decimal(seconds_text(one.length)),
        )
        if not one.lifter:
            return f"{told}. {tr(NOBODY)}"
        path = lifter_path(self._places.lifters, one.lifter)
        try:
            keep_eccentric(path, self._catalogue, one.name, one.mass, _today())
        except StorageError as wrong:
            return f"{told}. {tr('Not kept: {why}', why=wrong)}"
        return f"{told}. {tr('Kept for {name}.', name=one.lifter)}"

    @Slot(object)
    def _accept(self, load: NextLoad) -> None:
        if load.next_share is not None:
            self._put(load, load.next_share, "load accepted")

    @Slot(object)
    def _take_back(self, load: NextLoad) -> None:
        self._put(load, load.share, "load taken back")

    def _put(self, load: NextLoad, share: int, kind: str) -> None:
        """Write down that *share* of the plan's load is lowered from now on."""
        trained = load.proposal.trained
        path = self._path(trained.lifter)
        new = WorkingLoad(load.plan, trained.exercise, share, _today(), load.proposal.why)
        try:
            save_working(path, with_load(read_working(path), new))
        except (StorageError, OSError) as wrong:
            self._page.refuse(tr("Not kept: {why}", why=wrong))
            return
        self._note(kind, trained.lifter, {"plan": load.plan, "exercise": trained.exercise, "share": share})

    @Slot(object, int)
    def _take_report(self, load: NextLoad, controlled: int) -> None:
        """Write down what the lifter says, and show what follows from it."""
        if self._recipe is None:
            return
        trained = load.proposal.trained
        told = {"exercise": trained.exercise, "controlled": controlled, "of": len(trained.times)}
        self._note("reported", trained.lifter, told)
        answer = reported(self._recipe, self._catalogue, load, controlled)
        self._page.answer_with(self._for_somebody(answer))

    def _note(self, kind: str, lifter: str, told: dict[str, object]) -> None:
        if self._journal is not None and self._session is not None:
            payload = json.dumps({"lifter": lifter, **told}, ensure_ascii=False)
            self._journal.event(Happening(self._session, wall_time(), 0, kind, "", payload))

    def _path(self, lifter: str) -> Path:
        return lifter_path(self._places.working, lifter)


def _today() -> date:
    return datetime.now().astimezone().date()


def _refused(text: str) -> None:
    log.info("no proposals: %s", text)
