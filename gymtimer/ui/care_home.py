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
from gymtimer.tongue import tr
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


def _choice(plan: Plan, lifter: Lifter | None) -> Choice:
    return Choice(plan, lay_out(plan, Pacing(), (lifter,) if lifter else ()), lifter)


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
        self._choices: tuple[Choice, ...] = ()
        self.page: CarePage | None = None
        home.chosen.connect(self._choose)
        home.care_wanted.connect(self._open)
        desk.renewed.connect(self._renew)

    @Slot(object, object)
    def _choose(self, plan: Plan | None, names: tuple[str, ...]) -> None:
        """Look at *plan* for each of the lifters called *names*."""
        lifters = tuple(map(self._lifter_of, names)) or (None,)
        self._choices = tuple(_choice(plan, lifter) for lifter in lifters) if plan is not None else ()
        self._show()

    def look_again(self) -> None:
        """Have the past of who is chosen read anew: a session is over."""
        for choice in self._choices:
            self._desk.ask(choice.name)

    def _show(self) -> None:
        """Show what stands against the plan for all; the page is about who lifts first."""
        found = [self._desk.findings(one.plan, one.timeline, one.lifter) for one in self._choices]
        for choice, its in zip(self._choices, found, strict=True):
            if its is None:
                self._desk.ask(choice.name)
                return
        known = [its for its in found if its is not None]
        self._home.show_care(tuple(dict.fromkeys(one for its in known for one in its)) if known else None)
        if self.page is not None and known:
            first = self._choices[0]
            today = self._desk.today(first.name)
            self.page.show_care(tr(first.plan.name), first.name, known[0], first.muscles, today)

    @Slot(str)
    def _renew(self, name: str) -> None:
        if name in (choice.name for choice in self._choices):
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
        if self._choices:
            self._desk.say(self._choices[0].name, today)

    @Slot()
    def _close(self) -> None:
        self._show_page(self._home)
