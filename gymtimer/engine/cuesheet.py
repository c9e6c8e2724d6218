"""The cue sheet: what is heard in a session in which everybody takes as long as planned."""

from collections.abc import Iterator
from dataclasses import dataclass

from gymtimer.domain.cue import Cue
from gymtimer.domain.timeline import Kind, Phase, Timeline
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class PlannedStretch:
    """What sounds between two presses that come exactly when they are planned.

    Attributes:
        zero: position of its first phase.
        cues: with their positions on the timeline, in order.

    """

    zero: Ms
    cues: tuple[tuple[Ms, Cue], ...]


def heard_cues(phase: Phase) -> tuple[Cue, ...]:
    """Return the cues that are heard where *phase* takes as long as planned.

    What a gate keeps for those who take longer is left out. A cue at the very end
    belongs to the phase that begins there, as "Up" after the last own rep does to a
    rep that nobody lifts any more. Only a rest is ended by a word of its own: "Time".
    """
    # What begins a phase is its own, even where people take no time at all.
    upto = phase.length if phase.kind is Kind.REST else max(0, phase.length - 1)
    return tuple(cue for cue in phase.cues if cue.at <= upto)


def planned_stretches(timeline: Timeline) -> Iterator[PlannedStretch]:
    """Yield the stretches of *timeline*: each begins after a gate, the first at 0."""
    zero: Ms = 0
    cues: list[tuple[Ms, Cue]] = []
    for start, phase in timeline.with_starts():
        cues += ((start + cue.at, cue) for cue in heard_cues(phase))
        if phase.gate:
            yield PlannedStretch(zero, tuple(cues))
            zero, cues = start + phase.length, []
    if cues:
        yield PlannedStretch(zero, tuple(cues))
