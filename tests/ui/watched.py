"""A session with its watch, for tests of what is asked, and when."""

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.circumstances import circumstances_of
from gymtimer.domain.command import Command
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Status
from gymtimer.ui.care_watch import QUIET, CareWatch
from tests.care import ANA, NOW, RULES, TODAY, USED, negatives
from tests.gym import BENCH, Floor, plan, planned

GO = Command.GO


class Gym:
    """A session with its watch; nothing runs by itself."""

    def __init__(self, *exercises, bouts=USED, lifter=ANA, rules=RULES, **more) -> None:
        its = plan(*exercises, **more)
        timeline = lay_out(its, Pacing(settle=0), [lifter] if lifter else [])
        name = lifter.name if lifter else ""
        bare = circumstances_of(its, timeline, lifter, NOW, TODAY)
        self.floor = Floor(timeline)
        self.written: list[dict] = []
        self.watch = CareWatch({name: bare}, rules, self, self.floor.clock)
        self.seen = 0
        self.watch.look(self.floor.runner.moment())
        if bouts != "unread":
            self.watch.know(name, bouts)

    def care(self, answer) -> None:
        """Write *answer* down."""
        self.written.append(dict(answer))

    @property
    def status(self) -> Status:
        """What the session is doing."""
        return self.floor.runner.moment().status

    @property
    def asked(self) -> list[str]:
        """The ids of what is asked, or who goes through a list."""
        question = self.watch.question
        if question is None:
            return []
        return [one.id for one in question.findings] + [share.who for share in question.shares]

    def press(self, command: Command = GO, *, after: int = QUIET) -> bool:
        """Press a while later; return whether the session obeyed."""
        self.floor.clock.advance(after)
        self.look()
        obeyed = not self.watch.holds(command, self.floor.clock.now())
        if obeyed:
            try:
                self.floor.press(command)
            except NotNowError:
                obeyed = False
        self.look()
        return obeyed

    def look(self) -> None:
        """Look once, and hand on what happened."""
        self.floor.look()
        self.watch.take(self.floor.events[self.seen :])
        self.seen = len(self.floor.events)
        self.watch.look(self.floor.runner.moment())

    def do_set(self, lowering: int = 4500) -> None:
        """Go from setup to the rest after the set; each press comes *lowering* ms after the last."""
        while self.status is not Status.REST:
            self.floor.clock.advance(lowering)
            self.look()
            self.press(after=300)

    def end_rest(self, after: int = 240_000) -> None:
        """End the rest when it is over."""
        self.floor.clock.advance(after)
        self.look()
        while self.status is Status.REST:
            self.press(after=300)


def heavy(load=105, reps=3, count=2, **more):
    """Return bench negatives without a warm-up: one question more."""
    return planned(BENCH, negatives(reps, load, count=count), rest=240_000, **more)
