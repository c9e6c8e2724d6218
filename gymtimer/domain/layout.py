"""Layout: a plan unrolled into a timeline."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from gymtimer.domain import cues
from gymtimer.domain.checklist import checks_of
from gymtimer.domain.cue import Cue
from gymtimer.domain.exercise import Assist, FirstPhase, Words
from gymtimer.domain.gym import ANY_GYM, Gym
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import SetLoad
from gymtimer.domain.loading import hung
from gymtimer.domain.order import Turn, turns
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.plan import Advance, Part, Plan
from gymtimer.domain.resting import rest, with_rests
from gymtimer.domain.tempo import ASSISTED, Lift
from gymtimer.domain.timeline import (
    SURELY_NOT_UP,
    Beat,
    Ending,
    Kind,
    Phase,
    RepId,
    Timeline,
    WorkSet,
    most_own_reps,
)
from gymtimer.domain.timing import Ms
from gymtimer.domain.working import AS_PLANNED, scaled_part
from gymtimer.domain.workload import loads_of

#: Everybody lowers what the plan says.
AS_WRITTEN: Mapping[str, Mapping[str, int]] = MappingProxyType({})


def lay_out(
    plan: Plan,
    pacing: Pacing,
    lifters: Sequence[Lifter] = (),
    week: int = 1,
    gym: Gym = ANY_GYM,
    shares: Mapping[str, Mapping[str, int]] = AS_WRITTEN,
    phrases: Phrases = ENGLISH,
) -> Timeline:
    """Return the whole session of *plan* as phases, end to end; each set is done by all *lifters* in turn.

    The seconds of people's gates are those of *pacing*: planned, never enforced. Loads are
    made of what *gym* has, scaled to the *shares* of each lifter, by name and key of the exercise.
    All of it is said in the language of *phrases*.
    """
    plan = plan.in_week(week).spoken_in(phrases)
    sets: list[list[Phase]] = []
    in_turn = [
        _Lifting(plan, lifter, week, gym, shares.get(lifter.name if lifter else "", {}))
        for lifter in lifters or (None,)
    ]
    for number, turn in enumerate(turns(plan)):
        for one in in_turn:
            first, *then = _work_sets(len(sets), number, turn, one)
            first = replace(first, checks=checks_of(first, one.earlier, plan.partner))
            one.earlier.append(first)
            sets.append(_Layer(turn, (first, *then), pacing, plan).set_phases())
    return Timeline(hung(tuple(with_rests(sets))), plan.name)


class _Lifting:
    """One who lifts in turn: the loads, which all sets of a line share, and the sets so far."""

    def __init__(
        self, plan: Plan, lifter: Lifter | None, week: int, gym: Gym, shares: Mapping[str, int]
    ) -> None:
        self._plan, self._lifter, self._week, self._gym, self._shares = plan, lifter, week, gym, shares
        self._known: dict[tuple[int, int, bool], tuple[SetLoad, SetLoad | None]] = {}
        self.name = lifter.name if lifter else ""
        self.earlier: list[WorkSet] = []

    def loads(self, turn: Turn, part: Part) -> tuple[SetLoad, SetLoad | None]:
        """Return what `loads_of` does, reckoned once."""
        key = id(turn.planned), id(part), turn.warm_up
        if key not in self._known:
            share = self._shares.get(turn.planned.exercise.key, AS_PLANNED)
            planned, its = scaled_part(turn.planned, part, AS_PLANNED if turn.warm_up else share)
            scaled = replace(turn, planned=planned)
            self._known[key] = loads_of(scaled, its, self._plan.unit, self._lifter, self._week, self._gym)
        return self._known[key]


def _work_sets(index: int, number: int, turn: Turn, one: _Lifting) -> Iterator[WorkSet]:
    """Yield the set of *turn*, the plan's *number*, as it is for *one* in each of its parts."""
    parts = turn.line.parts
    counted = parts[-1]
    loads = [one.loads(turn, part) for part in parts]
    whole = WorkSet(
        index=index,
        exercise=turn.planned.exercise,
        number=turn.number,
        of=turn.of,
        warm_up=turn.warm_up,
        side=turn.side,
        tempo=counted.tempo,
        load=loads[-1][0],
        reps=counted.reps.laid,
        least=counted.reps.least,
        lifter=one.name,
        negative=counted.negative,
        notes=turn.planned.notes,
        parts=parts,
        rest=turn.rest,
        turn=number,
        group=turn.group,
        stop_below=turn.planned.stop_below,
        test=turn.planned.test and not turn.warm_up,
    )
    for part, (load, lower_load) in zip(parts, loads, strict=True):
        yield replace(
            whole,
            tempo=part.tempo,
            load=load,
            lower_load=lower_load,
            to_failure=part.to_failure,
            then_load=whole.load if whole.load != load else None,
        )


@dataclass(frozen=True, slots=True)
class _Layer:
    """Lays the phases of one set."""

    turn: Turn
    works: tuple[WorkSet, ...]
    pacing: Pacing
    plan: Plan

    @property
    def work(self) -> WorkSet:
        """The set as it is in its first part."""
        return self.works[0]

    @property
    def _words(self) -> Words:
        return self.work.exercise.words

    @property
    def _eccentric_first(self) -> bool:
        return self.work.exercise.first_phase is FirstPhase.ECCENTRIC

    def _helped(self, part: Part) -> bool:
        return self.plan.partner.helps(self.work.exercise, negative=part.negative)

    def set_phases(self) -> list[Phase]:
        """Return the phases of the set, from setup to rack."""
        first, *then = self.turn.line.parts
        phases = [self._setup(), *self._marked(0, self._first_part(first, goes_on=bool(then)))]
        for place, part in enumerate(then, start=1):
            after_lower = phases[-1].kind is Kind.LOWER
            phases += self._marked(place, self._next_part(part, bottom=after_lower))
        last = then[-1] if then else first
        return [*phases, *self._marked(-1, [self._rack(phases[-1], last)])]

    def _marked(self, place: int, phases: Iterable[Phase]) -> Iterator[Phase]:
        """Yield *phases* with what they have from the part of the set at *place*, that they are in."""
        part, work = self.turn.line.parts[place], self.works[place]
        for phase in phases:
            yield replace(phase, work=work, of=part.reps.laid, negative=part.negative)

    def _first_part(self, part: Part, *, goes_on: bool) -> Iterator[Phase]:
        if self._eccentric_first or part.negative:
            yield self._assist(part, lift_off=True, rep=1)
        yield from self._settle(rep=1, first=True)
        yield from self._free(part) if part.to_failure else self._reps(part, goes_on=goes_on)

    def _next_part(self, part: Part, *, bottom: bool) -> Iterator[Phase]:
        yield self._assist(part, rep=1, last=part.reps.laid == 1, bottom=bottom)
        yield from self._settle(rep=1, first=False)
        yield from self._reps(part, goes_on=False)

    def _setup(self) -> Phase:
        said = cues.setup_cues(self.work, after_rest=self.work.index > 0)
        return Phase(Kind.SETUP, self.pacing.ready, Ending.GATE, self.work, said)

    def _assist(
        self,
        part: Part,
        *,
        rep: int,
        lift_off: bool = False,
        last: bool = False,
        bottom: bool = False,
    ) -> Phase:
        planned = part.tempo.concentric if part.tempo.lift is Lift.ASSISTED else None
        by_clock = self._by_clock(planned)
        length = planned or (ASSISTED if by_clock else self.pacing.assist)
        last = last and not (by_clock and length < cues.LAST_ONE_AFTER_LIFT + cues.WORD_ROOM)
        return Phase(
            Kind.ASSIST,
            length,
            Ending.CLOCK_OR_GO if by_clock else Ending.GATE,
            self.work,
            cues.assist_cues(self._words, lift_off=lift_off, last=last, bottom=bottom),
            rep=rep,
            lift_off=lift_off,
            partner=self._helped(part),
        )

    def _by_clock(self, planned: Ms | None) -> bool:
        """Return whether the clock ends an assist of *planned* length; None where it has none.

        Under a load that can pin the lifter nobody but the partner knows that the bar is
        up. The negatives after own reps are such a load whatever its percentage is: the
        lifter has just failed under it.
        """
        advance = self.turn.planned.advance or self.plan.advance
        wanted = advance is Advance.AUTO if planned is None else planned >= SURELY_NOT_UP
        loads = (self.work.load, self.work.lower_load or self.work.load)
        light = len(self.turn.line.parts) == 1 and all(load.surely_below_max for load in loads)
        return wanted and (self.work.exercise.assist is Assist.SELF or light)

    def _settle(self, rep: int, *, first: bool) -> Iterator[Phase]:
        length = self.pacing.settle
        if length and (first or self.pacing.settle_every_rep):
            its_cues = cues.settle_cues(length)
            yield Phase(Kind.SETTLE, length, Ending.CLOCK, self.work, its_cues, rep=rep)

    def _hold(self, length: Ms, rep: int, *, top: bool) -> Iterator[Phase]:
        if length:
            its_cues = cues.hold_cues(length, top=top, phrases=self._words.phrases)
            ending = Ending.CLOCK_OR_GO
            yield Phase(Kind.HOLD, length, ending, self.work, its_cues, rep=rep, top=top)

    def _lower(self, part: Part, rep: int) -> Phase:
        length, tap = part.tempo.eccentric, self.pacing.tap
        return Phase(
            Kind.LOWER,
            length,
            Ending.GATE if tap else Ending.CLOCK_OR_GO,
            self.work,
            cues.lower_cues(
                length,
                self._words,
                partner=part.negative and self._helped(part),
                count_down=self.pacing.count_down,
                tap=tap,
            ),
            rep=rep,
            closes=RepId(self.work.index, part.negative, rep),
        )

    def _own_lift_length(self, part: Part) -> Ms:
        return part.tempo.concentric or self.pacing.own_lift

    def _own_lift(self, part: Part, rep: int) -> Phase:
        length = self._own_lift_length(part)
        # A concentric first lift of all, and one after a rest, is not at the end of a lowering.
        after_rep = self._eccentric_first or (rep > 1 and not self.turn.planned.rest_in_set)
        its_cues = cues.lift_cues(length, self._words, bottom=after_rep and not part.tempo.stretched)
        return Phase(Kind.LIFT, length, Ending.CLOCK, self.work, its_cues, rep=rep)

    def _reps(self, part: Part, *, goes_on: bool) -> Iterator[Phase]:
        """Yield the reps of *part* without the assist or rack that ends the last one."""
        for rep in range(1, part.reps.laid + 1):
            last = rep == part.reps.laid
            yield from self._rep(part, rep, lift_after=not (last and goes_on))
            if not last:
                yield from self._between(part, rep + 1)

    def _rep(self, part: Part, rep: int, *, lift_after: bool) -> Iterator[Phase]:
        own = not part.negative
        if own and not self._eccentric_first:
            yield self._own_lift(part, rep)
        yield from self._hold(part.tempo.contracted, rep, top=True)
        yield self._lower(part, rep)
        yield from self._hold(part.tempo.stretched, rep, top=False)
        if own and self._eccentric_first and lift_after:
            yield self._own_lift(part, rep)

    def _between(self, part: Part, rep: int) -> Iterator[Phase]:
        """Yield what leads from one rep to *rep*."""
        cluster = self.turn.planned.rest_in_set
        last = rep == part.reps.laid
        if cluster:
            yield self._cluster_rack(part, rep - 1)
            yield replace(rest(self.works[-1], cluster), rep=rep - 1, in_set=True)
        if cluster and (self._eccentric_first or part.negative):
            yield self._assist(part, rep=rep, lift_off=True, last=last)
        elif part.negative:
            bottom = not part.tempo.stretched
            yield self._assist(part, rep=rep, last=last, bottom=bottom)
        if cluster or part.negative:
            yield from self._settle(rep, first=bool(cluster))

    def _cluster_rack(self, part: Part, rep: int) -> Phase:
        lift = part.negative and self._eccentric_first
        bottom = not part.tempo.stretched and (part.negative or not self._eccentric_first)
        said = cues.rack_cues(self._words, lift=lift, bottom=bottom)
        return self._racked(said, part, rep)

    def _rack(self, before: Phase, part: Part) -> Phase:
        lift = self._eccentric_first and before.kind is not Kind.LIFT
        said = cues.rack_cues(self._words, lift=lift, bottom=before.kind is Kind.LOWER)
        return self._racked(said, part, part.reps.laid)

    def _racked(self, said: tuple[Cue, ...], part: Part, rep: int) -> Phase:
        return Phase(
            Kind.RACK,
            self.pacing.rack,
            Ending.GATE,
            self.work,
            said,
            rep=rep,
            partner=self._helped(part),
        )

    def _free(self, part: Part) -> Iterator[Phase]:
        """Yield own reps to failure, for which the planned number is an expectation."""
        tempo = part.tempo
        lift = [Beat(Kind.LIFT, self._own_lift_length(part))]
        down = [Beat(Kind.HOLD, tempo.contracted, top=True)] if tempo.contracted else []
        down.append(Beat(Kind.LOWER, tempo.eccentric))
        down += [Beat(Kind.HOLD, tempo.stretched)] if tempo.stretched else []
        pattern = tuple([*down, *lift] if self._eccentric_first else [*lift, *down])
        laid = part.reps.laid
        yield Phase(
            Kind.FREE,
            laid * sum(beat.length for beat in pattern),
            Ending.GATE,
            self.work,
            cues.free_cues(pattern, self._words, most_own_reps(laid)),
            pattern=pattern,
        )
