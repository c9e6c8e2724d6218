"""The strip: the whole session of a plan as a row of sets, for one look."""

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass, replace
from itertools import accumulate, groupby, islice

from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.order import turns
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Plan
from gymtimer.domain.timeline import Kind, Phase
from gymtimer.domain.timing import Ms
from gymtimer.tongue import tr


@dataclass(frozen=True, slots=True)
class Bout:
    """One set with the rest after it.

    Attributes:
        exercise: its number in the plan, from 0.
        name: of the exercise.
        number: of the set among those of the exercise, from 1; warm-ups count for themselves.
        of: how many of them there are.
        warm_up: whether it is a warm-up.
        side: "", "left" or "right".
        reps: planned, counted part.
        load: as shown.
        start: position in the session.
        length: with the rest after it.
        runs: what goes on, each with its length; the rest is the last one.
        reps_at: offsets from *start* at which the reps begin to be lowered.

    """

    exercise: int
    name: str
    number: int
    of: int
    warm_up: bool
    side: str
    reps: int
    load: str
    start: Ms
    length: Ms
    runs: tuple[tuple[Kind, Ms], ...]
    reps_at: tuple[Ms, ...]

    @property
    def end(self) -> Ms:
        """The position behind it."""
        return self.start + self.length

    @property
    def title(self) -> str:
        """The set in a few words: "Bench press, set 2 of 4"."""
        if self.warm_up:
            title = tr("{name}, warm-up {n} of {of}", name=self.name, n=self.number, of=self.of)
        else:
            title = tr("{name}, set {n} of {of}", name=self.name, n=self.number, of=self.of)
        side = {"left": tr("left"), "right": tr("right")}.get(self.side, "")
        return f"{title}, {side}" if side else title


#: Keeps what was laid out, so that one changed exercise is the only one laid anew.
Laid = MutableMapping[object, tuple[Bout, ...]]


def strip_of(
    plan: Plan, pacing: Pacing, lifter: Lifter | None, laid: Laid, week: int = 1
) -> tuple[Bout, ...]:
    """Return all sets of *plan* in its *week*, counted from 1, in their order; as long as the tape.

    *laid* is read and filled: what is not in this plan is taken out of it.
    """
    bouts: list[Bout] = []
    fresh: dict[object, tuple[Bout, ...]] = {}
    frame = replace(plan, name="", notes="", exercises=())
    its_week = plan.in_week(week)
    kept = {id(one) for one in its_week.exercises}
    numbers = iter([number for number, one in enumerate(plan.exercises) if id(one) in kept])
    start = 0
    for group in _groups(its_week):
        key = (frame, group.exercises, pacing, lifter, week)
        its = laid.get(key) or _laid_out(group, pacing, lifter, week)
        fresh[key] = its
        theirs = [*islice(numbers, len(group.exercises))]
        bouts += (replace(one, start=start + one.start, exercise=theirs[one.exercise]) for one in its)
        start += its[-1].end
    laid.clear()
    laid.update(fresh)
    return (*bouts[:-1], _without_rest(bouts[-1])) if bouts else ()


def _groups(plan: Plan) -> Iterator[Plan]:
    """Yield a plan for each exercise or superset of *plan*."""
    groups = groupby(enumerate(plan.exercises), key=lambda item: item[1].superset or item[0])
    for _, group in groups:
        yield replace(plan, exercises=tuple(planned for _, planned in group))


def _laid_out(plan: Plan, pacing: Pacing, lifter: Lifter | None, week: int) -> tuple[Bout, ...]:
    """Return the sets of *plan*, all of them of its *week*, the last one with its rest."""
    timeline = lay_out(plan, pacing, [lifter] if lifter else (), week=week)
    bouts: list[Bout] = []
    sets = groupby(timeline.phases, key=lambda phase: phase.work.index)
    for turn, (_, phases) in zip(turns(plan), sets, strict=True):
        number = next(n for n, one in enumerate(plan.exercises) if one is turn.planned)
        bouts.append(_bout(number, bouts[-1].end if bouts else 0, tuple(phases)))
    rest = tuple(turns(plan))[-1].rest
    last = bouts[-1]
    if rest:
        bouts[-1] = replace(last, length=last.length + rest, runs=(*last.runs, (Kind.REST, rest)))
    return tuple(bouts)


def _bout(exercise: int, start: Ms, phases: tuple[Phase, ...]) -> Bout:
    work = phases[0].work
    runs: list[tuple[Kind, Ms]] = []
    for kind, its in groupby(phases, key=lambda phase: phase.kind):
        length = sum(phase.length for phase in its)
        runs += [(kind, length)] if length else []
    lowered = (Kind.LOWER, Kind.FREE)
    *ats, length = accumulate((phase.length for phase in phases), initial=0)
    reps_at = tuple(at for at, phase in zip(ats, phases, strict=True) if phase.kind in lowered)
    return Bout(
        exercise,
        work.exercise.name,
        work.number,
        work.of,
        work.warm_up,
        work.side,
        work.reps,
        work.load.shown,
        start,
        length,
        tuple(runs),
        reps_at,
    )


def _without_rest(bout: Bout) -> Bout:
    """Return the last set of a session: nobody rests after it."""
    if not bout.runs or bout.runs[-1][0] is not Kind.REST:
        return bout
    return replace(bout, length=bout.length - bout.runs[-1][1], runs=bout.runs[:-1])
