"""Resting: the rests between sets, each on the clock of the one who lifts next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from gymtimer.domain import cues
from gymtimer.domain.timeline import Ending, Kind, Phase, Timeline, WorkSet
from gymtimer.domain.timing import Ms

#: The phases of one set, from its setup to its rack.
Set = Sequence[Phase]


def with_rests(sets: Iterable[Set], before: Iterable[Set] = ()) -> Iterator[Phase]:
    """Yield the phases of *sets* with a rest before each set whose lifter has lifted already.

    *before* are sets that come before them and are not given again; they tell who rests
    since when. A rest is planned from the lifter's own rack on: of what others take
    meanwhile nothing is added, and the first set of each lifter waits for nobody's rest.
    """
    done = [*before]
    for its in sets:
        if done:
            yield from _rest_before(its, done)
        yield from its
        done.append(its)


def _rest_before(its: Set, done: Sequence[Set]) -> Iterator[Phase]:
    last, lifter = done[-1][-1].work, its[0].work.lifter
    if last.lifter == lifter:
        yield rest(last, last.rest)
        return
    meanwhile: Ms = 0
    for others in reversed(done):
        its_work = others[-1].work
        if its_work.lifter == lifter:
            left = max(0, its_work.rest - meanwhile)
            yield rest(last, left, rester=lifter, whole=its_work.rest)
            return
        meanwhile += sum(phase.length for phase in others)


def rest(work: WorkSet, length: Ms, rester: str = "", whole: Ms = 0) -> Phase:
    """Return a rest of *length* after the set *work*; of the lifter *rester*, where that is another."""
    said = cues.rest_cues(length, rester, work.phrases)
    return Phase(Kind.REST, length, Ending.GATE, work, said, rester=rester, whole=whole)


def sets_of(phases: Iterable[Phase]) -> list[Set]:
    """Return *phases* set by set, without the rests between them."""
    lifted = (phase for phase in phases if phase.kind is not Kind.REST or phase.in_set)
    return [tuple(its) for _, its in groupby(lifted, key=_number)]


def _number(phase: Phase) -> int:
    return phase.work.index


def ahead_changed(
    timeline: Timeline, index: int, change: Callable[[Sequence[Set]], Sequence[Set]]
) -> tuple[Phase, ...]:
    """Return the phases of *timeline* with *change* made to the sets ahead of the setup or rest at *index*.

    What comes first of them keeps the rest that goes on, and so does another set of the one who
    rests; that of somebody else has the rest that this one still needs. In a setup the rest is
    over, but for somebody else's.
    """
    here = timeline.phases[index]
    first = index if here.kind is Kind.SETUP else index + 1
    done, ahead = sets_of(timeline.phases[:index]), sets_of(timeline.phases[first:])
    left = change(ahead)
    if left and ahead and left[0] == ahead[0]:
        kept = timeline.phases[: first + len(ahead[0])]
        return (*kept, *with_rests(left[1:], [*done, ahead[0]]))
    return (*timeline.phases[:index], *_going_on(timeline, here, tuple(with_rests(left, done))))


def _going_on(timeline: Timeline, here: Phase, phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """Return *phases*, which take the place of *here*, with the rest at their head as it goes on."""
    if not phases or phases[0].kind is not Kind.REST:
        return phases
    first, *then = phases
    lifter = then[0].work.lifter
    if here.kind is Kind.REST and lifter == (here.rester or here.work.lifter):
        return (here, *then)
    if len(timeline.lifters) < 2:
        return tuple(then)
    said = cues.rest_cues(first.length, lifter, first.work.phrases)
    return (replace(first, rester=lifter, whole=first.whole or first.length, cues=said), *then)
