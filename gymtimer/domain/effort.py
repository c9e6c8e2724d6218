"""Efforts: what each set of a tape asks of the one who lifts it."""

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from gymtimer.domain.exercise import Assist, Exercise
from gymtimer.domain.load import Basis, Load, Mass, SetLoad, Unit, grams
from gymtimer.domain.plan import Part, Partner, Purpose
from gymtimer.domain.tempo import Tempo
from gymtimer.domain.timeline import Kind, Phase, Timeline, WorkSet
from gymtimer.domain.timing import Ms

#: The whole 1RM, in hundredths of a percent: from here on a set is overloaded (handbook 5).
WHOLE = 10_000
#: As much as an empty bar where there is none, or one of the other unit only.
LIGHT = {unit: Mass(count * 100, unit) for unit, count in ((Unit.KG, 10), (Unit.LB, 25))}


@dataclass(frozen=True, slots=True)
class Effort:
    """One set, in the numbers that rules look at.

    Attributes:
        work: the set in its last part.
        begins: where its setup starts on the tape.
        ends: where it is racked.
        parts: its parts as planned.
        loads: what is lowered in each part.
        cluster: whether it has rests inside.
        overloaded: whether the lowering is 100 % of the 1RM or more, or comes after failure, as far as is
            known: a negative of which nobody knows the percentage counts (handbook 4.4).
        least: hard lowerings after which the set ends normally; 0 where it is not overloaded.
        hard: hard lowerings as laid.
        assisted: reps that a partner lifts.
        light: whether no more than an empty bar is lowered.

    """

    work: WorkSet
    begins: Ms
    ends: Ms
    parts: tuple[Part, ...]
    loads: tuple[SetLoad, ...]
    cluster: bool
    overloaded: bool
    least: int
    hard: int
    assisted: int
    light: bool

    @property
    def index(self) -> int:
        """Number of the set in the session."""
        return self.work.index

    @property
    def name(self) -> str:
        """Name of the exercise."""
        return self.work.exercise.name

    @property
    def muscles(self) -> tuple[str, ...]:
        """The muscles that do the work."""
        return self.work.exercise.primary

    @property
    def percent(self) -> int | None:
        """The most that is lowered, in hundredths of a percent of the 1RM; None where it is unknown."""
        known = [load.percent for load in self.loads if load.percent is not None]
        return max(known) if known else None

    @property
    def mass(self) -> Mass | None:
        """The heaviest thing that is lowered; None where it is unknown."""
        known = [load.mass for load in self.loads if load.mass is not None]
        return max(known, key=grams) if known else None

    @property
    def load_text(self) -> str:
        """The heaviest load, as journals have it."""
        mass = self.mass
        texts = [load.text for load in self.loads if load.mass == mass or mass is None]
        return texts[-1] if texts else ""

    @property
    def negatives(self) -> tuple[Tempo, ...]:
        """The tempos of its negatives."""
        return tuple(part.tempo for part in self.parts if part.negative)

    @property
    def most_reps(self) -> int:
        """The reps that are lowered without a rest between them, of the part with the most hard ones."""
        return 1 if self.cluster else self.hard

    @property
    def body_alone(self) -> bool:
        """Whether nothing but the lifter's own body is lowered, with or without a band."""
        return all(map(_only_body, (part.load for part in self.parts)))


def _only_body(load: Load | None) -> bool:
    return load is not None and load.basis is Basis.BODYWEIGHT and all(amount <= 0 for amount in load.amounts)


def efforts_of(timeline: Timeline, partner: Partner, purpose: Purpose, lifter: str) -> tuple[Effort, ...]:
    """Return the sets of *timeline* that *lifter* does, in order.

    In a plan for rehab a negative of unknown percentage is not taken for a heavy one.
    """
    rehab = purpose is Purpose.REHAB
    efforts: list[Effort] = []
    begins = 0
    for _, its in groupby(timeline.phases, key=attrgetter("work.index")):
        phases = tuple(its)
        if phases[0].work.lifter == lifter:
            efforts.append(_effort(begins, phases, partner, rehab=rehab))
        begins += sum(phase.length for phase in phases)
    return tuple(efforts)


def _effort(begins: Ms, phases: tuple[Phase, ...], partner: Partner, *, rehab: bool) -> Effort:
    own = [phase for phase in phases if phase.kind is not Kind.REST or phase.in_set]
    works = tuple(dict.fromkeys(phase.work for phase in own))
    last = works[-1]
    loads = tuple(work.lower_load or work.load for work in works)
    hard = [part.reps for place, part in enumerate(last.parts) if _is_hard(place, last, loads, rehab=rehab)]
    helped = last.exercise.assist is Assist.PARTNER and partner is not Partner.NONE
    return Effort(
        work=last,
        begins=begins,
        ends=begins + sum(phase.length for phase in own),
        parts=last.parts,
        loads=loads,
        cluster=any(phase.kind is Kind.REST for phase in own),
        overloaded=bool(hard),
        least=sum(reps.least for reps in hard),
        hard=sum(reps.laid for reps in hard),
        assisted=sum(part.reps.laid for part in last.parts if part.negative) if helped else 0,
        light=all(_is_light(load, last.exercise) for load in loads),
    )


def _is_hard(place: int, work: WorkSet, loads: tuple[SetLoad, ...], *, rehab: bool) -> bool:
    """Return whether the lowerings of the part at *place* are hard."""
    part, load = work.parts[place], loads[min(place, len(loads) - 1)]  # a set that was cut short has fewer
    if load.percent is not None and load.percent >= WHOLE:
        return True
    after_failure = place > 0 and work.parts[0].to_failure
    unknown = load.percent is None and not rehab
    return part.negative and (after_failure or unknown) and not _is_light(load, work.exercise)


def _is_light(load: SetLoad, exercise: Exercise) -> bool:
    """Return whether nobody calls *load* heavy: an empty bar, or ten kilos where there is none (ours)."""
    if load.mass is None or exercise.bodyweight:
        return False
    empty = (exercise.bar_lb if load.mass.unit is Unit.LB else exercise.bar) or LIGHT[load.mass.unit]
    return grams(load.mass) <= grams(empty)
