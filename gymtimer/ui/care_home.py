"""Care on the home page: what stands against the chosen plan, with the page that tells all of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gymtimer.domain.care import Finding, of_each
from gymtimer.domain.circumstances import Today
from gymtimer.domain.gym import Gym
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.tongue import tr
from gymtimer.ui.care_desk import CareDesk, partners_of
from gymtimer.ui.care_page import CarePage
from gymtimer.ui.home import Home

#: Returns the lifter of a name, None for nobody.
LifterOf = Callable[[str], Lifter | None]
#: Returns what a lifter has come to lower of the loads of a plan, by exercise.
SharesOf = Callable[[str, str], Mapping[str, int]]
ShowPage = Callable[[QWidget], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen on the home page.

    Attributes:
        plan: as its coach wrote it.
        timeline: of all who lift.
        lifters: in turn, by name; nobody has the name "".
        week: of the plan.

    """

    plan: Plan
    timeline: Timeline
    lifters: Mapping[str, Lifter | None]
    week: int

    @property
    def muscles(self) -> tuple[str, ...]:
        """The muscles that the plan works."""
        works = (phase.work.exercise.primary for phase in self.timeline.phases)
        return tuple(dict.fromkeys(muscle for primary in works for muscle in primary))


@dataclass(frozen=True, slots=True)
class Laying:
    """Lays a plan out as it would be trained now."""

    lifter_of: LifterOf
    gym: Callable[[], Gym]
    shares_of: SharesOf

    def choice(self, plan: Plan, names: Sequence[str], week: int) -> Choice:
        """Return *plan* in its *week* for those called *names*, each with the loads of their own."""
        named = {name: self.lifter_of(name) for name in names}
        there = {name: lifter for name, lifter in named.items() if lifter is not None}
        shares = {name: self.shares_of(name, plan.name) for name in there}
        timeline = lay_out(plan, Pacing(), tuple(there.values()), week, self.gym(), shares)
        return Choice(plan, timeline, there or {"": None}, week)


class CareHome(QObject):
    """Keeps the home page told; its own page is made when it is wanted."""

    def __init__(
        self,
        home: Home,
        desk: CareDesk,
        laying: Laying,
        show_page: ShowPage,
        parent: QObject | None = None,
    ) -> None:
        """Serve *home*, whose plans are laid out by *laying*; `show_page` turns to a page of the window."""
        super().__init__(parent)
        self._home, self._desk = home, desk
        self._laying, self._show_page = laying, show_page
        self._choice: Choice | None = None
        self._whose = ""
        self.page: CarePage | None = None
        home.chosen.connect(self._choose)
        home.care_wanted.connect(self._open)
        desk.renewed.connect(self._renew)

    @Slot(object, object)
    def _choose(self, _: Plan | None, names: tuple[str, ...]) -> None:
        """Look at the plan as it is written for each of the lifters called *names*."""
        plan = self._home.written
        self._choice = self._laying.choice(plan, names, self._home.week) if plan is not None else None
        self._show()

    def look_again(self) -> None:
        """Have the past of who is chosen read anew: a session is over."""
        for name in self._choice.lifters if self._choice is not None else ():
            self._desk.ask(name)

    def _show(self) -> None:
        """Show what stands against the plan for all who lift; of today one of them speaks at a time."""
        choice = self._choice
        if choice is None:
            self._home.show_care(None)
            return
        known = self._known(choice)
        if known is None:
            return
        findings = of_each(known)
        self._home.show_care(findings)
        names = tuple(choice.lifters)
        self._whose = self._whose if self._whose in names else names[0]
        if self.page is not None:
            today = self._desk.today(self._whose)
            self.page.show_care(tr(choice.plan.name), self._whose, findings, choice.muscles, today, names)

    def _known(self, choice: Choice) -> dict[str, tuple[Finding, ...]] | None:
        """Return the findings of each who lifts; None where the past of one is still to be read."""
        partners = partners_of(choice.lifters)
        known: dict[str, tuple[Finding, ...]] = {}
        for name, lifter in choice.lifters.items():
            its = self._desk.findings(choice.plan, choice.timeline, lifter, partners.get(name), choice.week)
            if its is None:
                self._desk.ask(name)
                return None
            known[name] = its
        return known

    @Slot(str)
    def _renew(self, name: str) -> None:
        if self._choice is not None and name in self._choice.lifters:
            self._show()

    @Slot()
    def _open(self) -> None:
        if self.page is None:
            self.page = CarePage(*self._home.look)
            self.page.said.connect(self._say)
            self.page.turned.connect(self._turn)
            self.page.closed.connect(self._close)
        self._show()
        self._show_page(self.page)

    @Slot(object)
    def _say(self, today: Today) -> None:
        if self._choice is not None:
            self._desk.say(self._whose, today)

    @Slot(str)
    def _turn(self, name: str) -> None:
        """Let the one called *name* speak of today."""
        self._whose = name
        self._show()

    @Slot()
    def _close(self) -> None:
        self._show_page(self._home)
