"""Splices: the tape behind the playhead laid anew."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from gymtimer.domain import cues, easing, loading, stopping
from gymtimer.domain.cue import Cue, Sound
from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.regrouping import brought_forward, joined, one_more, without
from gymtimer.domain.resting import Set, ahead_changed, sets_of
from gymtimer.domain.timeline import Cut, Ending, Kind, Phase, Timeline, WorkSet
from gymtimer.domain.timing import Ms

#: Nobody came later.
NOBODY: Mapping[str, Timeline] = MappingProxyType({})


def _spliced(timeline: Timeline, cut: Cut, phases: tuple[Phase, ...]) -> Timeline:
    return Timeline(phases, timeline.name, (*timeline.cuts, cut))


def _homeward(timeline: Timeline, here: Phase, after: int, said: tuple[Cue, ...]) -> tuple[Phase, ...]:
    """Return the rack of the set that ends in *here*, and its rest, if one comes *after* it.

    They have the load of the part that ends, for that is what hangs on the bar.
    """
    rack = replace(timeline.phases[after - 1], work=here.work, cues=said, rep=here.rep, instead=())
    then = timeline.phases[after : after + 1]
    return (rack, *(replace(phase, work=here.work) if phase.kind is Kind.REST else phase for phase in then))


def with_rest(timeline: Timeline, index: int, length: Ms) -> Timeline:
    """Return the timeline with the rest at *index* planned to last *length*."""
    rest = timeline.phases[index]
    rest = replace(rest, length=length, cues=cues.rest_cues(length, rest.rester, rest.work.phrases))
    return _spliced(
        timeline, Cut("rest", index, length), (*timeline.phases[:index], rest, *timeline.phases[index + 1 :])
    )


def aborted(timeline: Timeline, index: int) -> Timeline:
    """Return the timeline in which the set at *index* ends now, with the alarm."""
    here = timeline.phases[index]
    # In a rack the load still has to get home, so that phase is replaced; others are kept as cut.
    kept = index if here.kind is Kind.RACK else index + 1
    after = timeline.after_set(index)
    rack, *rest = _homeward(timeline, here, after, cues.abort_cues(here.work.phrases))
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
    checked for the set is to be checked before the next one of the exercise. Where
    several lift in turn, the one after that has a rest of another length.
    """
    here = timeline.phases[index]
    if here.in_set:
        return _without_rest_of_set(timeline, index)
    if len(timeline.lifters) > 1:
        ahead = loading.hung(ahead_changed(timeline, index, _without_first), index)
        return _spliced(timeline, Cut("skipped", index), ahead)
    first = index if here.kind is Kind.SETUP else index + 1
    if first >= len(timeline.phases):
        return timeline
    after = timeline.after_set(first)
    left = timeline.phases[after + 1 :]  # the set's own rest goes with it
    kept = timeline.phases[:first] if left else timeline.phases[:index]
    unchecked = timeline.phases[first].work
    phases = loading.hung((*kept, *_checked_later(left, unchecked)), len(kept))
    return _spliced(timeline, Cut("skipped", index), phases)


def _without_first(ahead: Sequence[Set]) -> list[Set]:
    """Return the sets *ahead* without the first, whose checks go on to the next one of its lifter."""
    unchecked = ahead[0][0].work if ahead else None
    left = tuple(phase for its in ahead[1:] for phase in its)
    return sets_of(_checked_later(left, unchecked) if unchecked else left)


def _checked_later(phases: tuple[Phase, ...], skipped_set: WorkSet) -> tuple[Phase, ...]:
    """Return *phases* with the checks of *skipped_set* before the next set of its exercise."""
    for place, phase in enumerate(phases):
        same = phase.work.exercise.key == skipped_set.exercise.key
        if phase.kind is Kind.SETUP and same and phase.work.lifter == skipped_set.lifter:
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
    "heavier": loading.heavier,
    "lighter": loading.lighter,
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


def again(laid: Timeline, cuts: Iterable[Cut], own: Mapping[str, Timeline] = NOBODY) -> Timeline:
    """Return the tape that was *laid* out first with *cuts* made again in order.

    *own* has the tape of each lifter who came later, laid out for that one alone.

    Raises:
        ValueError: the tape has no such phase, there is no such splice, or no such lifter.

    """
    timeline = laid
    for cut in cuts:
        if not 0 <= cut.index < len(timeline.phases):
            raise ValueError(f"{cut} can't be made on a tape of {len(timeline.phases)} phases")
        timeline = _made_again(timeline, cut, laid, own)
    return timeline


def _made_again(timeline: Timeline, cut: Cut, laid: Timeline, own: Mapping[str, Timeline]) -> Timeline:
    match cut.how:
        case "weighed":
            return loading.weighed(timeline, cut.index, cut.station, cut.mass)
        case "eased":
            return easing.eased(timeline, cut.index, cut.number)
        case "without":
            return without(timeline, cut.index, cut.who)
        case "joined" if cut.who in own:
            return joined(timeline, cut.index, own[cut.who], cut.who)
        case "one more":
            return one_more(timeline, cut.index, own.get(cut.who, laid), cut.who, cut.number)
        case "forward":
            return brought_forward(timeline, cut.index, cut.number)
        case how if how in _AGAIN_WITH:
            return _AGAIN_WITH[how](timeline, cut.index, cut.length)
        case how if how in _AGAIN:
            return _AGAIN[how](timeline, cut.index)
        case _:
            raise ValueError(f"{cut} can't be made: it is not known here")
