"""Loading: the plates of a session in the order in which they are hung and taken off."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from gymtimer.domain import cues
from gymtimer.domain.exercise import Assist
from gymtimer.domain.hanging import plates_of, side_of
from gymtimer.domain.load import Mass, SetLoad
from gymtimer.domain.resolve import made, moved
from gymtimer.domain.timeline import Cut, Ending, Kind, Phase, Timeline, WorkSet

#: Gives a set another load, or leaves it as it is.
Change = Callable[[WorkSet], WorkSet]


def hung(phases: Sequence[Phase], start: int = 0) -> tuple[Phase, ...]:
    """Return *phases* with plates so chosen, from index *start* on, that the fewest are moved.

    Each set finds on its bar what the one before it left there, whoever lifted.
    """
    return relaid(phases, start, _same)


def relaid(phases: Sequence[Phase], start: int, change: Change) -> tuple[Phase, ...]:
    """Return *phases* with the sets from index *start* on after *change*, and hung up in turn."""
    bars = _Bars()
    new: dict[int, tuple[WorkSet, bool]] = {}
    laid: list[Phase] = []
    setup, assist = Kind.SETUP, Kind.ASSIST
    for index, phase in enumerate(phases):
        old = phase.work
        its = new.get(id(old))
        if its is None:
            # Its plates stay there until a later set moves them.
            work = bars.taken(old) if index < start else bars.hung(change(old))
            its = new[id(old)] = work, work is not old and _may_pin(work)
        work, may_pin = its
        if work is old:
            laid.append(phase)
        elif phase.kind is setup and work.load.text != old.load.text:
            laid.append(replace(phase, work=work, cues=cues.setup_cues(work, after_rest=index > 0)))
        elif may_pin and phase.kind is assist and not phase.gate:
            laid.append(replace(phase, work=work, ending=Ending.GATE))
        else:
            laid.append(phase.of_set(work))
    return tuple(laid)


def _may_pin(work: WorkSet) -> bool:
    """Return whether the load of *work* may pin the lifter: then an assist has a gate."""
    loads = (work.load, work.lower_load or work.load)
    return work.exercise.assist is not Assist.SELF and not all(load.surely_below_max for load in loads)


class _Bars:
    """What hangs on each bar while the sets of a tape are gone through."""

    def __init__(self) -> None:
        self._there: dict[tuple[str, Mass | None], tuple[Mass, ...]] = {}
        self._loads: dict[tuple[int, tuple[Mass, ...]], SetLoad] = {}

    def taken(self, work: WorkSet) -> WorkSet:
        """Return *work* as it is, after its plates were hung."""
        if work.load.bar is not None and work.load.side is not None:
            self._there[work.load.bar.place] = work.load.side
        return work

    def hung(self, work: WorkSet) -> WorkSet:
        """Return *work* with the plates that are hung for it."""
        load, bar = work.load, work.load.bar
        if bar is None or load.side is None:
            return work
        key = id(load), self._there.get(bar.place, ())
        if key not in self._loads:
            side = plates_of(bar, side_of(load.side), key[1])
            self._loads[key] = load if side == load.side else replace(load, side=side)
        chosen = self._loads[key]
        return self.taken(work if chosen is load else work.loaded(chosen))


def _same(work: WorkSet) -> WorkSet:
    return work


def on_bar(timeline: Timeline, index: int, load: SetLoad) -> tuple[Mass, ...] | None:
    """Return what hangs on each side of the bar of *load* when the phase at *index* ends.

    None means that nobody has loaded it in this session, or that it has no bar.
    """
    if load.bar is None:
        return None
    for phase in reversed(timeline.phases[: index + 1]):
        its = phase.work.load
        if its.side is not None and its.bar is not None and its.bar.place == load.bar.place:
            return its.side
    return None


def set_to_come(timeline: Timeline, index: int) -> WorkSet | None:
    """Return the set whose load can be changed in the setup or rest at *index*; None where none can."""
    first = _setup_from(timeline, index)
    return None if first is None else timeline.phases[first].work


def spoken(timeline: Timeline, index: int) -> str:
    """Return how the load of the set to come is said; "" where there is none."""
    work = set_to_come(timeline, index)
    return work.load.spoken if work else ""


def heavier(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline with the set to come one step heavier; the same one where it can't be.

    What follows of the exercise and lifter is changed with it: warm-ups with a warm-up,
    working sets with a working set.
    """
    return _stepped(timeline, Cut("heavier", index), up=True)


def lighter(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline with the set to come one step lighter, as `heavier` does it."""
    return _stepped(timeline, Cut("lighter", index), up=False)


def weighed(timeline: Timeline, index: int, station: str, bar: Mass | None) -> Timeline:
    """Return the timeline on which the empty bar of *station* has the mass *bar* from *index* on.

    None means that it stays unknown, and is not asked for again.
    """

    def reckoned(load: SetLoad) -> SetLoad:
        origin = load.origin
        if origin is None or origin.bar is None or origin.bar.station != station:
            return load
        return made(replace(origin, bar=replace(origin.bar, mass=bar, ask=False)))

    cut = Cut("weighed", index, station=station, mass=bar)
    return _reloaded(timeline, cut, index, _any, reckoned)


def _any(_: WorkSet) -> bool:
    return True


def _stepped(timeline: Timeline, cut: Cut, *, up: bool) -> Timeline:
    first = _setup_from(timeline, cut.index)
    if first is None or moved(timeline.phases[first].work.load, up=up) is None:
        return timeline
    asked = timeline.phases[first].work

    def follows(work: WorkSet) -> bool:
        same = work.exercise.key == asked.exercise.key and work.lifter == asked.lifter
        return same and work.warm_up is asked.warm_up

    changed = _reloaded(timeline, cut, first, follows, lambda load: moved(load, up=up) or load)
    return replace(changed, phases=checked(changed.phases, first))


def _setup_from(timeline: Timeline, index: int) -> int | None:
    """Return the index of the setup of the set to come, seen from a setup or the rest between sets."""
    for later in range(index, len(timeline.phases)):
        phase = timeline.phases[later]
        if phase.in_set or (later > index and phase.kind is not Kind.SETUP):
            return None
        if phase.kind is Kind.SETUP:
            return later
    return None


def _reloaded(
    timeline: Timeline,
    cut: Cut,
    first: int,
    wanted: Callable[[WorkSet], bool],
    change: Callable[[SetLoad], SetLoad],
) -> Timeline:
    """Return *timeline* with the loads of the *wanted* sets from index *first* on after *change*."""
    new: dict[int, SetLoad] = {}

    def of(load: SetLoad) -> SetLoad:
        if load.origin is None:
            return load
        if id(load.origin) not in new:  # sets of one line share it, whatever plates were chosen for each
            new[id(load.origin)] = change(load)
        return new[id(load.origin)]

    def changed(work: WorkSet) -> WorkSet:
        if not wanted(work):
            return work
        lower, then = work.lower_load, work.then_load
        return replace(work, load=of(work.load), lower_load=lower and of(lower), then_load=then and of(then))

    laid = relaid(timeline.phases, first, changed)
    return Timeline(laid, timeline.name, (*timeline.cuts, cut))


def checked(phases: tuple[Phase, ...], setup: int) -> tuple[Phase, ...]:
    """Return *phases* with the checks of the set at index *setup*: another load is looked at anew."""
    work = phases[setup].work
    if work.checks or work.warm_up:
        return phases
    its = [phase for phase in phases[setup:] if phase.work.index == work.index]
    helped = any(phase.partner for phase in its)
    exercise = work.exercise
    checks = exercise.checks + exercise.partner_checks if helped else exercise.checks
    return (
        *phases[:setup],
        replace(phases[setup], work=replace(work, checks=checks)),
        *phases[setup + 1 :],
    )
