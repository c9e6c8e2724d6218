"""Care on the home page: what stands against the chosen plan, with the page that tells all of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gymtimer.domain.circumstances import Today
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.ui.care_desk import CareDesk
from gymtimer.ui.care_page import CarePage
from gymtimer.ui.home import Home

#: Returns the lifter of a name, None for nobody.
LifterOf = Callable[[str], Lifter | None]
ShowPage = Callable[[QWidget], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen on the home page."""

    plan: Plan
    timeline: Timeline
    lifter: Lifter | None

    @property
    def name(self) -> str:
        """Name of the lifter; "" for nobody."""
        return self.lifter.name if self.lifter else ""

    @property
    def muscles(self) -> tuple[str, ...]:
        """The muscles that the plan works."""
        works = (phase.work.exercise.primary for phase in self.timeline.phases)
        return tuple(dict.fromkeys(muscle for primary in works for muscle in primary))


class CareHome(QObject):
    """Keeps the home page told; its own page is made when it is wanted."""

    def __init__(
        self,
        home: Home,
        desk: CareDesk,
        lifter_of: LifterOf,
        show_page: ShowPage,
        parent: QObject | None = None,
    ) -> None:
        """Serve *home*; `show_page` turns to a page of the window."""
        super().__init__(parent)
        self._home, self._desk = home, desk
        self._lifter_of, self._show_page = lifter_of, show_page
        self._choice: Choice | None = None
        self.page: CarePage | None = None
        home.chosen.connect(self._choose)
        home.care_wanted.connect(self._open)
        desk.renewed.connect(self._renew)

    @Slot(object, str)
    def _choose(self, plan: Plan | None, name: str) -> None:
        """Look at *plan* for the lifter called *name*."""
        lifter = self._lifter_of(name)
        self._choice = None
        if plan is not None:
            self._choice = Choice(plan, lay_out(plan, Pacing(), lifter), lifter)
        self._show()

    def look_again(self) -> None:
        """Have the past of who is chosen read anew: a session is over."""
        if self._choice is not None:
            self._desk.ask(self._choice.name)

    def _show(self) -> None:
        choice = self._choice
        if choice is None:
            self._home.show_care(None)
            return
        found = self._desk.findings(choice.plan, choice.timeline, choice.lifter)
        if found is None:
            self._desk.ask(choice.name)
            return
        self._home.show_care(found)
        if self.page is not None:
            today = self._desk.today(choice.name)
            self.page.show_care(choice.plan.name, choice.name, found, choice.muscles, today)

    @Slot(str)
    def _renew(self, name: str) -> None:
        if self._choice is not None and self._choice.name == name:
            self._show()

    @Slot()
    def _open(self) -> None:
        if self.page is None:
            self.page = CarePage(*self._home.look)
            self.page.said.connect(self._say)
            self.page.closed.connect(self._close)
        self._show()
        self._show_page(self.page)

    @Slot(object)
    def _say(self, today: Today) -> None:
        if self._choice is not None:
            self._desk.say(self._choice.name, today)

    @Slot()
    def _close(self) -> None:
        self._show_page(self._home)
