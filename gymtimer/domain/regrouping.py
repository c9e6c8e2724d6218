"""Regrouping: the sets ahead in another order, with others to lift them, once more, or fewer."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from gymtimer.domain import cues
from gymtimer.domain.resting import Set, ahead_changed, sets_of
from gymtimer.domain.timeline import Cut, Kind, Phase, Timeline, WorkSet, end_to_end


def may_regroup(timeline: Timeline, index: int) -> bool:
    """Return whether the phase at *index* is one in which people stand around: no bar is held."""
    if index >= len(timeline.phases):
        return False
    phase = timeline.phases[index]
    return phase.kind is Kind.SETUP or (phase.kind is Kind.REST and not phase.in_set)


def without(timeline: Timeline, index: int, lifter: str) -> Timeline:
    """Return the timeline in which *lifter* goes home in the setup or rest at *index*."""
    return _changed(timeline, Cut("without", index, who=lifter), lambda ahead: _of_others(ahead, lifter))


def joined(timeline: Timeline, index: int, own: Timeline, lifter: str) -> Timeline:
    """Return the timeline in which *lifter* comes in at the setup or rest at *index*.

    *own* is the tape of the same plan laid out for that lifter alone. The newcomer does
    the sets that the others still have, after them in each turn; warm-ups of the present
    exercise that the others have behind them come first, in the turns of its working sets.
    """
    number = 1 + max(phase.work.index for phase in timeline.phases)
    coming = [_numbered(its, number + place) for place, its in enumerate(sets_of(own.phases))]
    return _changed(timeline, Cut("joined", index, who=lifter), lambda ahead: _in_turn(ahead, coming))


def repeated(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the set to come is done once more, seen from the setup or rest at *index*."""
    return _changed(timeline, Cut("repeated", index), lambda ahead: _once_more(timeline, ahead))


def postponed(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the exercise to come is done after the one that follows it.

    Where no other follows, nothing changes.
    """
    return _changed(timeline, Cut("postponed", index), _next_first)


def _changed(timeline: Timeline, cut: Cut, change) -> Timeline:  # type: ignore[no-untyped-def]
    phases = ahead_changed(timeline, cut.index, change)
    return end_to_end(phases, timeline.name, (*timeline.cuts, cut))
