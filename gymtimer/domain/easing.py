"""Easing: less load for what is left of an exercise, after a set that came down too fast."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from gymtimer.domain.judging import last_negative, stop_after
from gymtimer.domain.load import GRAMS, Mass, SetLoad, grams
from gymtimer.domain.loading import checked, on_bar, relaid, set_to_come
from gymtimer.domain.progress import LOWER
from gymtimer.domain.resolve import brought_down
from gymtimer.domain.timeline import Cut, Kind, Phase, RepId, Timeline, WorkSet
from gymtimer.domain.timing import Ms
from gymtimer.domain.working import AS_PLANNED

#: Splices that give a set another load.
_STEPS = ("heavier", "lighter")
_EASED = "eased"


@dataclass(frozen=True, slots=True)
class Offer:
    """A lighter load that is one press away.

    Attributes:
        heavy: the set that came down too fast.
        work: the next one of its lifter and exercise, as it lies on the tape.
        load: what would be lowered in that one.
        before: what hangs on each side now; None where nobody knows, where others lift first, or where
            the set begins with another load.

    """

    heavy: WorkSet
    work: WorkSet
    load: SetLoad
    before: tuple[Mass, ...] | None


def offered(timeline: Timeline, index: int, measured: Mapping[RepId, Ms]) -> Offer | None:
    """Return what can be taken off in the setup, or in the rest between sets, at *index*; None for nothing.

    *measured* are the lowerings that presses told. It stands after a set that came down too fast, and
    again before the next one of its lifter and exercise, until a press has changed that load.
    """
    if not measured or index >= len(timeline.phases) or not _between_sets(timeline.phases[index]):
        return None
    for place in _lately(timeline, index):
        heavy = timeline.phases[place].work
        if is_stopped(heavy, measured) and not _changed_since(timeline, place):
            return proposed(timeline, index, heavy)
    return None


def is_stopped(work: WorkSet, measured: Mapping[RepId, Ms]) -> bool:
    """Return whether the set *work* was over because it came down too fast."""
    rep = last_negative(work, measured)
    return rep is not None and stop_after(work, rep, measured) is not None


def proposed(timeline: Timeline, index: int, heavy: WorkSet) -> Offer | None:
    """Return what can be lighter than *heavy* in its next set from *index* on; None where nothing can."""
    first = next_setup(timeline, index, heavy)
    if first is None:
        return None
    work = timeline.phases[first].work
    load, come = lowered_in(work), set_to_come(timeline, index)
    hangs = load is work.load and come is not None and come.index == work.index
    before = on_bar(timeline, index, load) if hangs else None
    less = lighter_than(lowered_in(heavy), load, before)
    return Offer(heavy, work, less, before) if less is not None else None


def lighter_than(heavy: SetLoad, load: SetLoad, before: tuple[Mass, ...] | None = None) -> SetLoad | None:
    """Return *load* made 5 % lighter, and at least 5 % lighter than *heavy*, by what can be hung up.

    It is the heaviest load that is no heavier than that (handbook 1.6), with *before* on each side of
    the bar. None where a mass is unknown, or nothing can be taken off.
    """
    if heavy.mass is None or load.mass is None or load.origin is None:
        return None
    least = min(grams(heavy.mass), grams(load.mass)) * (AS_PLANNED + LOWER) / AS_PLANNED
    return brought_down(load, 100 * least / GRAMS[load.origin.unit], before)


def lowered_in(work: WorkSet) -> SetLoad:
    """Return what is lowered in the negatives of *work*."""
    return work.lower_load or work.then_load or work.load


def eased(timeline: Timeline, index: int, number: int) -> Timeline:
    """Return the timeline with less load for what follows the phase at *index*, after the set *number*.

    All sets that are left of its exercise and lifter are changed, but for warm-ups; in those that
    lower another load than they lift, that one. It is the same timeline where nothing can be taken off.
    """
    heavy = next((p.work for p in reversed(timeline.phases[:index]) if p.work.index == number), None)
    if heavy is None or proposed(timeline, index, heavy) is None:
        return timeline
    first = next_setup(timeline, index, heavy)
    assert first is not None
    new: dict[int, SetLoad] = {}

    def of(load: SetLoad) -> SetLoad:
        if id(load) not in new:  # sets of one line share their load
            new[id(load)] = lighter_than(lowered_in(heavy), load, load.side) or load
        return new[id(load)]

    def change(work: WorkSet) -> WorkSet:
        if not _follows(work, heavy):
            return work
        if work.lower_load is not None:
            return replace(work, lower_load=of(work.lower_load))
        return replace(work, load=of(work.load), then_load=work.then_load and of(work.then_load))

    laid = checked(relaid(timeline.phases, first, change), first)
    return Timeline(laid, timeline.name, (*timeline.cuts, Cut(_EASED, index, number=number)))


def next_setup(timeline: Timeline, index: int, heavy: WorkSet) -> int | None:
    """Return the index of the next setup of the lifter and exercise of *heavy*, from *index* on, or None."""
    for later in range(index, len(timeline.phases)):
        phase = timeline.phases[later]
        if phase.kind is Kind.SETUP and _follows(phase.work, heavy):
            return later
    return None


def _follows(work: WorkSet, heavy: WorkSet) -> bool:
    """Return whether *work* is a working set of the same exercise and lifter as *heavy*."""
    same = work.exercise.key == heavy.exercise.key and work.lifter == heavy.lifter
    return same and not work.warm_up and not work.test


def _between_sets(phase: Phase) -> bool:
    return phase.kind is Kind.SETUP or (phase.kind is Kind.REST and not phase.in_set)


def _lately(timeline: Timeline, index: int) -> Iterator[int]:
    """Yield the index of the rack of each set that may have been too heavy, as seen from *index*.

    First the last one like the set to come, then the one that was just done.
    """
    come, last = set_to_come(timeline, index), None
    for place in range(index - 1, -1, -1):
        phase = timeline.phases[place]
        if phase.kind is not Kind.RACK:
            continue
        last = place if last is None else last
        if come is None or _follows(phase.work, come):
            yield place
            break
    if last is not None:
        yield last


def _changed_since(timeline: Timeline, rack: int) -> bool:
    """Return whether the load that follows the set that ends at *rack* was changed after it."""
    heavy = timeline.phases[rack].work
    for cut in timeline.cuts:
        if cut.index <= rack:
            continue
        if cut.how == _EASED and cut.number == heavy.index:
            return True
        changed = set_to_come(timeline, cut.index) if cut.how in _STEPS else None
        if changed is not None and _follows(changed, heavy):
            return True
    return False
