"""Splices: the tape behind the playhead laid anew."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from gymtimer.domain import cues, stopping
from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.timeline import Cue, Cut, Ending, Kind, Phase, Sound, Timeline, WorkSet, end_to_end
from gymtimer.domain.timing import Ms


def _spliced(timeline: Timeline, cut: Cut, phases: tuple[Phase, ...]) -> Timeline:
    return end_to_end(phases, timeline.name, (*timeline.cuts, cut))


def _homeward(timeline: Timeline, here: Phase, after: int, said: tuple[Cue, ...]) -> tuple[Phase, ...]:
    """Return the rack of the set that ends in *here*, and its rest, if one comes *after* it.

    They have the load of the part that ends, for that is what hangs on the bar.
    """
    rack = replace(timeline.phases[after - 1], work=here.work, cues=said, rep=here.rep, instead=())
    rest = timeline.phases[after : after + 1]
    return (rack, *(replace(phase, work=here.work) for phase in rest))


def with_rest(timeline: Timeline, index: int, length: Ms) -> Timeline:
    """Return the timeline with the rest at *index* planned to last *length*."""
    rest = replace(timeline.phases[index], length=length, cues=cues.rest_cues(length))
    return _spliced(
        timeline, Cut("rest", index, length), (*timeline.phases[:index], rest, *timeline.phases[index + 1 :])
    )


def aborted(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the set at *index* ends now, with the alarm."""
    here = timeline.phases[index]
    # In a rack the load still has to get home, so that phase is replaced; others are kept as cut.
    kept = index if here.kind is Kind.RACK else index + 1
    after = timeline.after_set(index)
    rack, *rest = _homeward(timeline, here, after, cues.abort_cues())
    rack = replace(rack, aborted=True)
    return _spliced(
        timeline, Cut("aborted", index), (*timeline.phases[:kept], rack, *rest, *timeline.phases[after + 1 :])
    )


def ended(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the assist or free phase at *index* is the way to the rack.

    Amid own reps a press may have failed with the bar on the chest: that comes up first.
    """
    here = timeline.phases[index]
    after = timeline.after_set(index)
    exercise = here.work.exercise
    lift = here.kind is Kind.FREE and exercise.first_phase is FirstPhase.ECCENTRIC
    said = cues.rack_cues(exercise.words, lift=lift, bottom=False)
    phases = (
        *timeline.phases[:index],
        *_homeward(timeline, here, after, said),
        *timeline.phases[after + 1 :],
    )
    return _spliced(timeline, Cut("ended", index), phases)


def skipped(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline without the set to come, as seen from a setup or rest.

    In a setup the set is the setup's own; in a rest it is the next one, and in the
    rest inside a cluster it is what is left of the set. What comes after takes its
    place; the rest that goes on is kept, unless nothing comes after it. What nobody has
    checked for the set is to be checked before the next one of the exercise.
    """
    here = timeline.phases[index]
    if here.in_set:
        return _without_rest_of_set(timeline, index)
    first = index if here.kind is Kind.SETUP else index + 1
    if first >= len(timeline.phases):
        return timeline
    after = timeline.after_set(first)
    left = timeline.phases[after + 1 :]  # the set's own rest goes with it
    kept = timeline.phases[:first] if left else timeline.phases[:index]
    unchecked = timeline.phases[first].work
    return _spliced(timeline, Cut("skipped", index), (*kept, *_checked_later(left, unchecked)))


def _checked_later(phases: tuple[Phase, ...], skipped_set: WorkSet) -> tuple[Phase, ...]:
    """Return *phases* with the checks of *skipped_set* before the next set of its exercise."""
    for place, phase in enumerate(phases):
        if phase.kind is Kind.SETUP and phase.work.exercise.key == skipped_set.exercise.key:
            work = replace(phase.work, checks=phase.work.checks or skipped_set.checks)
            return (*phases[:place], replace(phase, work=work), *phases[place + 1 :])
    return phases


def _without_rest_of_set(timeline: Timeline, index: int) -> Timeline:
    after = timeline.after_set(index)
    if after >= len(timeline.phases):
        return _spliced(timeline, Cut("skipped", index), timeline.phases[:index])
    rest = timeline.phases[after]
    return _spliced(
        timeline, Cut("skipped", index), (*timeline.phases[:index], rest, *timeline.phases[after + 1 :])
    )


def left(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline of a session that people leave in the phase at *index*."""
    return _spliced(timeline, Cut("left", index), timeline.phases[:index])


def waiting(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the phase at *index* waits for a press.

    It was reached by an undo, not from a lowering: no tone says that this is the bottom.
    """
    said = tuple(cue for cue in timeline.phases[index].cues if cue.sound is not Sound.BOTTOM)
    gate = replace(timeline.phases[index], ending=Ending.GATE, cues=said)
    return _spliced(
        timeline, Cut("waiting", index), (*timeline.phases[:index], gate, *timeline.phases[index + 1 :])
    )


_AGAIN: Mapping[str, Callable[[Timeline, int], Timeline]] = {
    "aborted": aborted,
    "ended": ended,
    "skipped": skipped,
    "left": left,
    "waiting": waiting,
    "as planned": stopping.as_planned,
    "missed": stopping.missed,
}
#: Those that take a length or an offset.
_AGAIN_WITH: Mapping[str, Callable[[Timeline, int, Ms], Timeline]] = {
    "rest": with_rest,
    "stopped": stopping.stopped,
    "slower": stopping.slower,
    "easy": stopping.easy,
}


def again(timeline: Timeline, cuts: Iterable[Cut]) -> Timeline:
    """Return *timeline*, as it was laid out first, with *cuts* made again in order.

    Raises:
        ValueError: the tape has no such phase, or there is no such splice.

    """
    for cut in cuts:
        known = cut.how in _AGAIN or cut.how in _AGAIN_WITH
        if not known or not 0 <= cut.index < len(timeline.phases):
            raise ValueError(f"{cut} can't be made on a tape of {len(timeline.phases)} phases")
        if cut.how in _AGAIN_WITH:
            timeline = _AGAIN_WITH[cut.how](timeline, cut.index, cut.length)
        else:
            timeline = _AGAIN[cut.how](timeline, cut.index)
    return timeline
