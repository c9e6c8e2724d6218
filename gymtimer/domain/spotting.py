"""Spotting: a step with all that follows from the lowering it told of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from gymtimer.domain import stopping
from gymtimer.domain.arriving import arrived
from gymtimer.domain.event import Event, RepDone, RepMeasured
from gymtimer.domain.judging import Verdict, missed, stop_after, verdict_of
from gymtimer.domain.outcome import Step
from gymtimer.domain.playhead import phase_at
from gymtimer.domain.step import lower_begun
from gymtimer.domain.timeline import Kind, RepId, Timeline
from gymtimer.domain.timing import Ms

_FEEDBACK = {Verdict.SLOWER: stopping.slower, Verdict.SHORT: stopping.easy}


def measured_in(events: Iterable[Event]) -> Iterator[tuple[RepId, Ms]]:
    """Yield each rep whose lowering *events* tell the real time of, with that time."""
    for event in events:
        match event:
            case RepDone(lowered=lowered) if lowered.measured:
                yield lowered.rep, lowered.length
            case RepMeasured(rep=rep, length=length):
                yield rep, length


def spotted(taken: Step, measured: Mapping[RepId, Ms]) -> Step:
    """Return *taken* with a set that ends or a word that is said because a load came down too fast.

    *measured* are the lowerings known before it. Nothing is laid anew where a load may be
    moving: it is the next assist that changes. After a test that was missed its heavier
    singles are left out as soon as the bar is racked.
    """
    known = {**measured, **dict(measured_in(taken.events))}
    for rep, _ in measured_in(taken.events):
        taken = _after_rep(taken, rep, known)
    return _after_test(taken, known)


def _after_rep(taken: Step, rep: RepId, known: Mapping[RepId, Ms]) -> Step:
    timeline, head = taken.timeline, taken.head
    work = timeline.work_of(rep)
    index = _next_home(timeline, taken)
    if index is None or timeline.phases[index].work.index != rep.set_index:
        return taken
    goes_on = index == head.index and head.elapsed > 0
    elapsed = head.elapsed + head.delay if goes_on else 0  # what is said now is heard that much later
    if stop_after(work, rep, known):
        at = stopping.rack_word_at(timeline, index, elapsed)
        return replace(taken, timeline=stopping.stopped(timeline, index, at))
    say = _FEEDBACK.get(verdict_of(work, rep, known) or Verdict.KEPT)
    at_top = stopping.feedback_at(timeline, index, elapsed)
    phase = timeline.phases[index]
    if say is None or at_top is None or phase.kind is not Kind.ASSIST or phase.instead:
        return taken
    return replace(taken, timeline=say(timeline, index, at_top))


def _next_home(timeline: Timeline, taken: Step) -> int | None:
    """Return where the set can end: never in an assist that the clock is about to end."""
    here = taken.head.at(timeline, taken.head.since)
    if phase_at(timeline, here) is None:
        return None
    begun = here.elapsed > 0 and lower_begun(timeline, taken.head, taken.head.since)
    return stopping.home_after(timeline, here.index + 1 if begun else here.index)


def _after_test(taken: Step, known: Mapping[RepId, Ms]) -> Step:
    """Return *taken* without the heavier singles of a test, where it is now the rest after a missed one."""
    index, phases = taken.head.index, taken.timeline.phases
    if not 0 < index < len(phases) or taken.head.elapsed:
        return taken
    here, rack = phases[index], phases[index - 1]
    if here.kind not in (Kind.REST, Kind.SETUP) or here.in_set or rack.kind is not Kind.RACK:
        return taken
    if not rack.work.test or (not rack.aborted and not missed(rack.work, known)):
        return taken
    then = arrived(stopping.missed(taken.timeline, index), taken.head)
    return replace(taken, timeline=then.timeline, head=then.head, events=(*taken.events, *then.events))
