"""Circumstances: all that the rules of care look at, frozen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from gymtimer.domain.effort import Effort, efforts_of
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Mass
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import MINUTE, Ms

HOUR: Ms = 60 * MINUTE
DAY: Ms = 24 * HOUR


@dataclass(frozen=True, slots=True)
class Today:
    """What the lifter says of today.

    Attributes:
        soreness: 0 to 10 of each sore muscle.
        weaker: strength is visibly down.
        doctor: one of the PAR-Q questions is answered with yes, or pregnancy, an acute injury, a recent
            operation; which of them is nobody's business.
        signs: dark urine, severe swelling, or pain out of proportion since the last session.
        test_soon: a power or maximal test within the next two days.

    """

    soreness: Mapping[str, int] = field(default_factory=dict)
    weaker: bool = False
    doctor: bool = False
    signs: bool = False
    test_soon: bool = False


@dataclass(frozen=True, slots=True)
class Bout:
    """One exercise in one past session of the lifter; work sets alone.

    Attributes:
        exercise: key of the exercise.
        muscles: that do its work; empty for an exercise outside the catalogue.
        started: wall time of the session.
        last: wall time of the last rep.
        hard: hard lowerings.
        reps: of every kind.
        best: the heaviest load of a hard lowering, else of any; None where none is known.
        longest: the longest lowering that a press measured; 0 without one.

    """

    exercise: str
    muscles: tuple[str, ...]
    started: Ms
    last: Ms
    hard: int
    reps: int
    best: Mass | None = None
    longest: Ms = 0


@dataclass(frozen=True, slots=True)
class Live:
    """How far the session is, at the setup of a set.

    Attributes:
        at: the set that is about to begin, by index.
        hard: hard lowerings done, by index of the set.
        done: sets with at least one rep.
        rested: how long ago the last hard set of each muscle ended, with its side: ("chest", "").

    """

    at: int
    hard: Mapping[int, int] = field(default_factory=dict)
    done: frozenset[int] = frozenset()
    rested: Mapping[tuple[str, str], Ms] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """A plan as one lifter is about to train it, on a day.

    Attributes:
        plan: as its coach wrote it.
        efforts: the lifter's sets, in order.
        lifter: who; None where nobody was named.
        now: wall time.
        day: the local day.
        bouts: what the lifter has done in the last half year, in any order; None where nobody knows.
        today: what the lifter says.
        partner: who helps; None where nobody was named.
        unticked: "partner" or "safeties" where somebody said no to them.
        missing: what else on the list of the set at hand is not in order, in its own words.
        new_partner: whether the partner came in the middle of the session.
        measured: keys of exercises whose machine has a bar of known weight.
        foreign: whether the plan comes from outside of the library.
        week: of the plan, from 1.
        live: how far the session is; None before it.

    """

    plan: Plan
    efforts: tuple[Effort, ...]
    lifter: Lifter | None
    now: Ms
    day: date
    bouts: tuple[Bout, ...] | None = ()
    today: Today = Today()
    partner: Lifter | None = None
    unticked: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()
    new_partner: bool = False
    measured: frozenset[str] = frozenset()
    foreign: bool = False
    week: int = 1
    live: Live | None = None

    @property
    def overloaded(self) -> tuple[Effort, ...]:
        """The sets that are overloaded."""
        return tuple(effort for effort in self.efforts if effort.overloaded)

    @property
    def past(self) -> tuple[Bout, ...]:
        """The bouts that are known."""
        return self.bouts or ()

    def hard_days(self, muscle: str) -> tuple[Bout, ...]:
        """Return the bouts with hard lowerings of *muscle*, oldest first."""
        return tuple(bout for bout in self.trained(muscle) if bout.hard)

    def trained(self, muscle: str) -> tuple[Bout, ...]:
        """Return the bouts of *muscle*, oldest first."""
        return tuple(sorted((one for one in self.past if muscle in one.muscles), key=_time))

    def muscles(self) -> tuple[str, ...]:
        """Return the muscles that overloaded sets work, each once, in order."""
        return tuple(dict.fromkeys(muscle for effort in self.overloaded for muscle in effort.muscles))

    def sets_of(self, muscle: str) -> tuple[int, ...]:
        """Return the overloaded sets that work *muscle*, by index."""
        return indexes(effort for effort in self.overloaded if muscle in effort.muscles)

    def dose(self, muscle: str, *, first: bool = False, least: bool = False) -> int:
        """Return the hard lowerings of *muscle* in this session, of the side with more.

        A set that is done counts as it was done. *first* counts only exercises whose first muscle it
        is; *least* takes of a range of reps the lower end.
        """
        sides = {"left": 0, "right": 0}
        for effort in self.overloaded:
            muscles = effort.muscles[:1] if first else effort.muscles
            planned = effort.least if least else effort.hard
            if muscle in muscles:
                for side in [effort.work.side] if effort.work.side else sides:
                    sides[side] += self._done(effort, planned)
        return max(sides.values())

    def _done(self, effort: Effort, planned: int) -> int:
        if self.live is None or effort.index >= self.live.at:
            return planned
        return self.live.hard.get(effort.index, 0)


def indexes(efforts: Iterable[Effort]) -> tuple[int, ...]:
    """Return the indexes of *efforts*, each once."""
    return tuple(dict.fromkeys(effort.index for effort in efforts))


def circumstances_of(
    plan: Plan, timeline: Timeline, lifter: Lifter | None, now: Ms, day: date, week: int = 1
) -> Circumstances:
    """Return the bare circumstances of *lifter* on *timeline*; the rest is added with `replace`."""
    name = lifter.name if lifter else ""
    efforts = efforts_of(timeline, plan.partner, plan.purpose, name)
    return Circumstances(plan, efforts, lifter, now, day, week=week)


def _time(bout: Bout) -> Ms:
    return bout.last
