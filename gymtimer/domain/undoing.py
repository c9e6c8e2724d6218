"""Undoing: where people stand again after a press or a rep was taken back."""

from gymtimer.domain import splice
from gymtimer.domain.timeline import Kind, RepId, Timeline


def gate_before(timeline: Timeline, rep: RepId, index: int) -> int | None:
    """Return the assist before phase *index* from which *rep* was lowered.

    None where the rep has none of its own, as in a tempo set.
    """
    index -= 1
    while index >= 0 and timeline.phases[index].closes != rep:
        index -= 1
    while index > 0:
        index -= 1
        phase = timeline.phases[index]
        if phase.kind is Kind.ASSIST:
            return index
        if phase.closes or phase.kind in (Kind.SETUP, Kind.REST, Kind.FREE):
            return None
    return None


def waiting_at(timeline: Timeline, index: int) -> Timeline:
    """Return *timeline* with a gate at *index*: what was undone never goes on by itself."""
    phase = timeline.phases[index]
    return timeline if phase.gate and phase.kind is not Kind.ASSIST else splice.waiting(timeline, index)
