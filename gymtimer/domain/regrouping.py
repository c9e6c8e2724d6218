"""Regrouping: the sets ahead in another order, with others to lift them, or with one more."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import Any

from gymtimer.domain import cues
from gymtimer.domain.loading import hung
from gymtimer.domain.resting import Set, ahead_changed, sets_of
from gymtimer.domain.timeline import Cut, Kind, Phase, Timeline, WorkSet

#: What changes the sets that are ahead; the first of them is the next one to be done.
Change = Callable[[Sequence[Set]], Sequence[Set]]


def may_regroup(timeline: Timeline, index: int) -> bool:
    """Return whether nobody has a bar in the hands in the phase at *index*, and a set may come after it."""
    if index >= len(timeline.phases):
        return False
    phase = timeline.phases[index]
    return phase.kind is Kind.SETUP or (phase.kind is Kind.REST and not phase.in_set)


def sets_ahead(timeline: Timeline, index: int) -> list[Set]:
    """Return the sets that are still to be done, as seen from the setup or rest at *index*."""
    first = index if timeline.phases[index].kind is Kind.SETUP else index + 1
    return sets_of(timeline.phases[first:])


def without(timeline: Timeline, index: int, lifter: str) -> Timeline:
    """Return the timeline in which *lifter* goes home in the setup or rest at *index*."""
    return _changed(timeline, Cut("without", index, who=lifter), partial(_of_others, lifter))


def joined(timeline: Timeline, index: int, own: Timeline, lifter: str) -> Timeline:
    """Return the timeline in which *lifter* comes in at the setup or rest at *index*.

    *own* is the tape of the same plan laid out for that lifter alone. The newcomer does
    the sets that the others still have, after them in each turn; the warm-ups of the present
    exercise that the others have behind them come first, in the turns of its other sets.
    """
    number = _next_number(timeline)
    coming = [_renumbered(number + place, its) for place, its in enumerate(sets_of(own.phases))]
    return _changed(timeline, Cut("joined", index, who=lifter), partial(_in_turn, coming))


def one_more(timeline: Timeline, index: int, laid: Timeline, lifter: str, turn: int) -> Timeline:
    """Return the timeline with one more working set of *lifter*, like that of the plan's *turn*.

    It comes after the lifter's last one of that exercise, or next where that is done; both
    sides where it has sides. *laid*, a tape as it was laid out first, shows what it is made of.
    A warm-up is not done once more.
    """
    its = [one for one in sets_of(laid.phases) if one[0].work.lifter == lifter]
    asked = next((one[0].work for one in its if one[0].work.turn == turn), None)
    if asked is None or asked.warm_up:
        return timeline
    there = (phase.work.of for phase in timeline.phases if _is_like(asked, phase.work))
    of = 1 + max(there, default=0)  # all of them may have been skipped
    models = [one for one in its if _is_like(asked, one[0].work) and one[0].work.number == asked.number]
    first, loads = _next_number(timeline), _loads_of(timeline, asked)
    more = [
        _renumbered(first + place, _loaded(one, loads), number=of, of=of, checks=())
        for place, one in enumerate(models)
    ]
    cut = Cut("one more", index, who=lifter, number=turn)
    return _changed(timeline, cut, partial(_with_more, more))


def brought_forward(timeline: Timeline, index: int, group: int) -> Timeline:
    """Return the timeline in which the exercise *group*, with its superset, is the next to be done."""
    return _changed(timeline, Cut("forward", index, number=group), partial(_first, group))


def _changed(timeline: Timeline, cut: Cut, change: Change) -> Timeline:
    phases = hung(ahead_changed(timeline, cut.index, change), cut.index)
    return Timeline(phases, timeline.name, (*timeline.cuts, cut))


def _of_others(lifter: str, ahead: Sequence[Set]) -> Sequence[Set]:
    return [its for its in ahead if its[0].work.lifter != lifter]


def _first(group: int, ahead: Sequence[Set]) -> Sequence[Set]:
    return sorted(ahead, key=lambda its: its[0].work.group != group)


def _in_turn(coming: Sequence[Set], ahead: Sequence[Set]) -> Sequence[Set]:
    """Return *ahead* with the sets of one who is *coming*, after those of the others in each turn."""
    if not ahead:
        return ahead
    now, turns = ahead[0][0].work, {its[0].work.turn for its in ahead}
    queues: dict[int, list[Set]] = {}
    for its in coming:
        if _is_missed(its[0].work, now) or its[0].work.turn in turns:
            queues.setdefault(its[0].work.group, []).append(its)
    mixed: list[Set] = []
    for group, block in groupby(ahead, key=lambda its: its[0].work.group):
        queue = queues.pop(group, [])
        for _, those in groupby(block, key=lambda its: its[0].work.turn):
            mixed += those
            mixed += queue[:1]
            del queue[:1]
        mixed += queue
    return mixed


def _is_missed(work: WorkSet, now: WorkSet) -> bool:
    return work.warm_up and work.group == now.group and work.turn < now.turn


def _with_more(more: Sequence[Set], ahead: Sequence[Set]) -> Sequence[Set]:
    """Return *ahead* with the sets *more* after the last one like them; next where none is left."""
    work = more[0][0].work
    like = [place for place, its in enumerate(ahead) if _is_like(work, its[0].work)]
    after = like[-1] + 1 if like else 0
    counted = [
        _renumbered(its[0].work.index, its, of=work.of) if place in like else its
        for place, its in enumerate(ahead)
    ]
    return [*counted[:after], *more, *counted[after:]]


def _loads_of(timeline: Timeline, asked: WorkSet) -> dict[bool, WorkSet]:
    """Return the last set like *asked*, as it is in its part to failure and in the other: its load counts."""
    its = (phase.work for phase in timeline.phases if _is_like(asked, phase.work))
    return {work.to_failure: work for work in its}


def _loaded(its: Set, loads: dict[bool, WorkSet]) -> Set:
    """Return the set *its* with the loads that people have come to since it was laid out."""

    def loaded(work: WorkSet) -> WorkSet:
        now = loads.get(work.to_failure, work)
        return replace(work, load=now.load, lower_load=now.lower_load, then_load=now.then_load)

    return _each(its, loaded)


def _is_like(work: WorkSet, other: WorkSet) -> bool:
    """Return whether *other* is a working set of the exercise and the lifter of *work*."""
    same = (work.lifter, work.group, work.exercise.key) == (other.lifter, other.group, other.exercise.key)
    return same and not other.warm_up


def _next_number(timeline: Timeline) -> int:
    return 1 + max(phase.work.index for phase in timeline.phases)


def _renumbered(index: int, its: Set, **changes: Any) -> Set:
    """Return the set *its* under the number *index*, with *changes* to what is known of it."""
    return _each(its, partial(replace, index=index, **changes))


def _each(its: Set, change: Callable[[WorkSet], WorkSet]) -> Set:
    """Return the set *its* after *change* to it as it is in each part; phases of a part go on sharing it."""
    changed = {id(work): change(work) for work in {id(phase.work): phase.work for phase in its}.values()}
    return tuple(_as_of(phase, changed[id(phase.work)]) for phase in its)


def _as_of(phase: Phase, work: WorkSet) -> Phase:
    closes = replace(phase.closes, set_index=work.index) if phase.closes else None
    said = cues.setup_cues(work, after_rest=True) if phase.kind is Kind.SETUP else phase.cues
    return replace(phase, work=work, closes=closes, cues=said)
