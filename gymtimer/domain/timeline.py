"""The timeline: a whole session laid end to end as phases with cues."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate
from operator import attrgetter

from gymtimer.domain.cue import Cue
from gymtimer.domain.exercise import Exercise
from gymtimer.domain.load import Mass, SetLoad
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.plan import Part
from gymtimer.domain.tempo import Tempo
from gymtimer.domain.timing import SECOND, Ms

#: Nobody gets a bar up in less; a GO so soon is a late word on the lowering before.
SURELY_NOT_UP: Ms = SECOND
#: Own reps to failure are counted to twice the expected number, and this many more.
FREE_REPS_BEYOND = 10


class Kind(StrEnum):
    """What goes on in a phase."""

    SETUP = "setup"
    ASSIST = "assist"
    SETTLE = "settle"
    LOWER = "lower"
    HOLD = "hold"
    LIFT = "lift"
    FREE = "free"
    RACK = "rack"
    REST = "rest"


class Ending(StrEnum):
    """Who ends a phase."""

    CLOCK = "clock"
    CLOCK_OR_GO = "clock or go"
    GATE = "gate"


@dataclass(frozen=True)  # no slots: see loaded
class WorkSet:
    """One set as it lies on the tape, in one of its parts: each phase has that of its own part.

    Attributes:
        index: number of the set in the session, from 0; unique.
        exercise: what is done.
        number: of this exercise, from 1; warm-ups count for themselves.
        of: how many of them there are.
        warm_up: whether it is left out of the volume.
        side: "", "left" or "right".
        tempo: of the part.
        load: of the part.
        reps: reps planned in the counted part (the negatives where there are any).
        least: reps from which an early end is a normal one.
        lifter: who lifts; "" where nobody was named.
        negative: whether the reps counted are assisted.
        lower_load: another load on the way down (weight releasers); None for the same.
        notes: the coach's words.
        parts: all parts of the set, as planned.
        to_failure: whether the part is own reps to failure.
        then_load: of the negatives to come, where it is another than that of the part; None elsewhere.
        checks: what to check before the set; empty where nothing is due.
        rest: planned for this lifter after the set.
        turn: number of the set in the plan, from 0; the same for all who do it in turn.
        group: number of the exercise in the plan, from 0; that of its first one for a superset.
        stop_below: a shorter lowering is short; None for the default rule.
        test: an eccentric test: the heavier singles after a missed one are left out.

    """

    index: int
    exercise: Exercise
    number: int
    of: int
    warm_up: bool
    side: str
    tempo: Tempo
    load: SetLoad
    reps: int
    least: int
    lifter: str
    negative: bool
    lower_load: SetLoad | None = None
    notes: str = ""
    parts: tuple[Part, ...] = ()
    to_failure: bool = False
    then_load: SetLoad | None = None
    checks: tuple[str, ...] = ()
    rest: Ms = 0
    turn: int = 0
    group: int = 0
    stop_below: Ms | None = None
    test: bool = False

    def loaded(self, load: SetLoad) -> "WorkSet":
        """Return the same set with another *load*; as `Phase.of_set`, and for as many."""
        its = object.__new__(WorkSet)
        its.__dict__.update(self.__dict__)
        its.__dict__["load"] = load
        return its

    @property
    def phrases(self) -> Phrases:
        """The language in which it is announced."""
        return self.exercise.words.phrases

    @property
    def mixed(self) -> bool:
        """Whether own reps come before the negatives."""
        return len(self.parts) > 1


@dataclass(frozen=True, slots=True, order=True)
class RepId:
    """A rep: which set, negative or own, and its number from 1."""

    set_index: int
    negative: bool
    number: int


@dataclass(frozen=True, slots=True)
class Beat:
    """One part of the rep that a `free` phase repeats.

    Attributes:
        kind: lift, lower or hold.
        length: longer than zero.
        top: a hold at the top, not at the bottom.

    """

    kind: Kind
    length: Ms
    top: bool = False


def most_own_reps(expected: int) -> int:
    """Return how many own reps are counted, aloud and on paper, where *expected* are planned."""
    return 2 * expected + FREE_REPS_BEYOND


@dataclass(frozen=True)  # no slots: see of_set
class Phase:
    """One stretch of the session in which nothing changes but the time.

    Where it lies is the timeline's business: a tape that is laid anew takes over all that stays as it is.

    Attributes:
        kind: what goes on.
        length: as planned; longer than zero unless it is a gate.
        ending: who ends it.
        work: the set it belongs to; a rest belongs to the set before it.
        cues: by offset; a gate may have some past its length.
        rep: the rep it belongs to, from 1; None outside of reps.
        of: reps laid in its part of the set; 0 outside of reps.
        negative: whether the reps of that part are assisted.
        closes: the rep that is done when this phase ends.
        lift_off: an assist before the first rep.
        top: a hold at the top, not at the bottom.
        aborted: a rack after RACK IT.
        in_set: a rest inside a cluster, which leads to the bar and not to a setup.
        pattern: the parts of one rep of a `free` phase; empty elsewhere.
        partner: an assist or rack done by a partner, not by the lifter alone.
        rester: whose rest it is, where that is not the lifter of the set before it.
        whole: the rest planned for the rester, of which a part goes by while others lift.
        ends_after: a press before this offset ends no assist or rack: nobody is so fast.
        instead: what a rule has put this phase in the place of; empty for one that was planned.

    """

    kind: Kind
    length: Ms
    ending: Ending
    work: WorkSet
    cues: tuple[Cue, ...] = ()
    rep: int | None = None
    of: int = 0
    negative: bool = False
    closes: RepId | None = None
    lift_off: bool = False
    top: bool = False
    aborted: bool = False
    in_set: bool = False
    pattern: tuple[Beat, ...] = ()
    partner: bool = False
    rester: str = ""
    whole: Ms = 0
    ends_after: Ms = SURELY_NOT_UP
    instead: tuple["Phase", ...] = ()

    def of_set(self, work: WorkSet) -> "Phase":
        """Return the same phase of the set *work*.

        Past the initialiser, which sets field by field what is frozen: a load that is changed in a rest is
        that of thousands of phases.
        """
        its = object.__new__(Phase)
        fields = its.__dict__
        fields.update(self.__dict__)
        fields["work"] = work
        return its

    @property
    def gate(self) -> bool:
        """Whether a person ends it and the playhead waits."""
        return self.ending is Ending.GATE


@dataclass(frozen=True, slots=True)
class Cut:
    """One time that the tape was laid anew, so that it can be done again.

    Attributes:
        how: which splice.
        index: of the phase at which it was made, on the tape as it was then.
        length: of a rest that was given another one; offset of a word that was put in; 0 elsewhere.
        who: the lifter that it is about; "" elsewhere.
        number: of the exercise that it is about, as in `WorkSet.group`; of the set that came down too
            fast, as in `WorkSet.index`; 0 elsewhere.
        station: whose bar was weighed; "" elsewhere.
        mass: what that bar weighs; None where it stays unknown, and elsewhere.

    """

    how: str
    index: int
    length: Ms = 0
    station: str = ""
    mass: Mass | None = None
    who: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """A session, phase by phase, without gaps.

    Attributes:
        phases: in order.
        name: of the plan.
        cuts: what made this tape of the one that was laid out first.
        starts: where each phase begins, which is where the one before it ends; then where the last one ends.

    """

    phases: tuple[Phase, ...]
    name: str = ""
    cuts: tuple[Cut, ...] = ()
    starts: tuple[Ms, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Lay the phases end to end."""
        lengths = map(attrgetter("length"), self.phases)
        object.__setattr__(self, "starts", tuple(accumulate(lengths, initial=0)))

    @property
    def length(self) -> Ms:
        """How long the session lasts if every gate takes as long as planned."""
        return self.starts[-1]

    @property
    def phrases(self) -> Phrases:
        """The language in which it is spoken; all of it in the same."""
        return self.phases[0].work.phrases if self.phases else ENGLISH

    @property
    def lifters(self) -> tuple[str, ...]:
        """Who lifts, in turn; a session of nobody in particular has one lifter without a name."""
        return tuple(dict.fromkeys(phase.work.lifter for phase in self.phases))

    def with_starts(self) -> Iterator[tuple[Ms, Phase]]:
        """Yield each phase behind the position at which it begins."""
        yield from zip(self.starts, self.phases, strict=False)

    def work_of(self, rep: RepId) -> WorkSet:
        """Return the set of *rep* in the part that the rep is in; it must be on the tape."""
        its = (phase for phase in self.phases if phase.work.index == rep.set_index)
        return next(phase.work for phase in its if phase.negative is rep.negative)

    def after_set(self, index: int) -> int:
        """Return the index of the first phase after the set that the phase at *index* is in."""
        work = self.phases[index].work
        after = index + 1
        while after < len(self.phases):
            phase = self.phases[after]
            if phase.work.index != work.index or (phase.kind is Kind.REST and not phase.in_set):
                break
            after += 1
        return after

    def next_set(self, index: int) -> WorkSet | None:
        """Return the set whose setup comes after the phase at *index*, or None."""
        for phase in self.phases[index + 1 :]:
            if phase.kind is Kind.SETUP:
                return phase.work
        return None
