"""Splices: the tape behind the playhead laid anew."""

from dataclasses import replace

from gymtimer.domain import cues
from gymtimer.domain.timeline import Ending, Kind, Phase, Sound, Timeline, end_to_end
from gymtimer.domain.timing import Ms


def _spliced(timeline: Timeline, phases: tuple[Phase, ...]) -> Timeline:
    return end_to_end(phases, timeline.name)


def _after_set(timeline: Timeline, index: int) -> int:
    """Return the index of the first phase after the set that the phase at *index* is in."""
    work = timeline.phases[index].work
    after = index + 1
    while after < len(timeline.phases):
        phase = timeline.phases[after]
        if phase.work.index != work.index or (phase.kind is Kind.REST and not phase.in_set):
            break
        after += 1
    return after


def with_rest(timeline: Timeline, index: int, length: Ms) -> Timeline:
    """Return the timeline with the rest at *index* planned to last *length*."""
    rest = replace(timeline.phases[index], length=length, cues=cues.rest_cues(length))
    return _spliced(timeline, (*timeline.phases[:index], rest, *timeline.phases[index + 1 :]))


def aborted(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the set at *index* ends now, with the alarm."""
    here = timeline.phases[index]
    # In a rack the load still has to get home, so that phase is replaced; others are kept as cut.
    kept = index if here.kind is Kind.RACK else index + 1
    after = _after_set(timeline, index)
    own = timeline.phases[after - 1]
    rack = replace(own, cues=cues.abort_cues(), rep=here.rep, aborted=True)
    return _spliced(timeline, (*timeline.phases[:kept], rack, *timeline.phases[after:]))


def ended(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the assist or free phase at *index* is the way to the rack."""
    here = timeline.phases[index]
    after = _after_set(timeline, index)
    said = cues.rack_cues(here.work.exercise.words, lift=False, bottom=False)
    rack = replace(timeline.phases[after - 1], cues=said, rep=here.rep)
    return _spliced(timeline, (*timeline.phases[:index], rack, *timeline.phases[after:]))


def skipped(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline without the set to come, as seen from a setup or rest.

    In a setup the set is the setup's own; in a rest it is the next one, and in the
    rest inside a cluster it is what is left of the set. What comes after takes its
    place; the rest that goes on is kept, unless nothing comes after it.
    """
    here = timeline.phases[index]
    if here.in_set:
        return _without_rest_of_set(timeline, index)
    first = index if here.kind is Kind.SETUP else index + 1
    if first >= len(timeline.phases):
        return timeline
    after = _after_set(timeline, first)
    left = timeline.phases[after + 1 :]  # the set's own rest goes with it
    kept = timeline.phases[:first] if left else timeline.phases[:index]
    return _spliced(timeline, (*kept, *left))


def _without_rest_of_set(timeline: Timeline, index: int) -> Timeline:
    after = _after_set(timeline, index)
    if after >= len(timeline.phases):
        return _spliced(timeline, timeline.phases[:index])
    rest = timeline.phases[after]
    return _spliced(timeline, (*timeline.phases[:index], rest, *timeline.phases[after + 1 :]))


def left(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline of a session that people leave in the phase at *index*."""
    return _spliced(timeline, timeline.phases[:index])


def waiting(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the phase at *index* waits for a press.

    It was reached by an undo, not from a lowering: no tone says that this is the bottom.
    """
    said = tuple(cue for cue in timeline.phases[index].cues if cue.sound is not Sound.BOTTOM)
    gate = replace(timeline.phases[index], ending=Ending.GATE, cues=said)
    return _spliced(timeline, (*timeline.phases[:index], gate, *timeline.phases[index + 1 :]))
