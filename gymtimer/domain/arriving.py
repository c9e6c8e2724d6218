"""Arriving: what a rest has been when the playhead comes to what is after it."""

from dataclasses import replace

from gymtimer.domain import splice
from gymtimer.domain.event import Event, Rested
from gymtimer.domain.outcome import Step
from gymtimer.domain.playhead import Here, Playhead, phase_at
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.timing import Ms


def arrived(timeline: Timeline, head: Playhead) -> Step:
    """Return the step to *head*; a rest there that went on while others lifted has what is left of it.

    Where nothing is left of it the next one's setup is there at once.
    """
    phase = phase_at(timeline, Here(head.index, 0))
    if phase is None or not phase.rester:
        return Step(timeline, head)
    rested = head.rested(phase.rester, head.since)
    left = phase.length if rested is None else phase.whole - rested
    if left > 0:
        return Step(splice.with_rest(timeline, head.index, left), head)
    over = rest_over(timeline, head, Here(head.index, 0), head.since, planned=phase.whole)
    return Step(timeline, head.moved(head.index + 1, 0, head.since), (over,))


def in_place_of(timeline: Timeline, changed: Timeline, head: Playhead, here: Here, when: Ms) -> Step:
    """Return the step to what *changed* has in place of *here*; a rest there ends, unless one goes on."""
    there = arrived(changed, head.moved(here.index, 0, when))
    after = phase_at(changed, Here(here.index, 0))
    if after is not None and after.kind is Kind.REST:
        return there
    return replace(there, events=(*left_behind(timeline, head, here, when), *there.events))


def left_behind(timeline: Timeline, head: Playhead, here: Here, when: Ms) -> tuple[Event, ...]:
    """Return the rest that ends where the session does."""
    rests = timeline.phases[here.index].kind is Kind.REST
    return (rest_over(timeline, head, here, when),) if rests else ()


def rest_over(timeline: Timeline, head: Playhead, here: Here, when: Ms, planned: Ms | None = None) -> Rested:
    """Return the rest that ends at *here*: all of it, also what went by while others lifted."""
    phase = timeline.phases[here.index]
    rested = head.rested(phase.rester, when) if phase.rester else None
    if rested is None:
        return Rested(phase.work, phase.length, here.elapsed)
    its = next(one.work for one in timeline.phases[here.index :: -1] if one.work.lifter == phase.rester)
    return Rested(its, rested - here.elapsed + phase.length if planned is None else planned, rested)
