"""The playhead: where on the timeline a session is."""

from dataclasses import dataclass, replace
from enum import StrEnum

from gymtimer.domain.timeline import Kind, Phase, RepId, Timeline, most_own_reps
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Here:
    """A place on a timeline.

    Attributes:
        index: of the phase; the count of phases when all are done.
        elapsed: time in that phase; past its length while people take their time at a gate.

    """

    index: int
    elapsed: Ms


#: The start of every tape.
START = Here(0, 0)


@dataclass(frozen=True, slots=True)
class Playhead:
    """A playhead that was *elapsed* into phase *index* at clock time *since*.

    It rolls one millisecond per millisecond through the phases that end by the
    clock and stays in the first gate that it comes to.

    Attributes:
        index: of a phase.
        elapsed: time in that phase.
        since: clock time of that instant; may lie a little ahead.
        running: False while paused.
        asked: when a GO asked to cut a long rest short; None otherwise.
        resting: each lifter who has racked a bar, with the clock time of that.
        delay: how much later than it is played its sound is heard; so long nothing can be taken back.

    """

    index: int
    elapsed: Ms
    since: Ms
    running: bool = True
    asked: Ms | None = None
    resting: tuple[tuple[str, Ms], ...] = ()
    delay: Ms = 0

    def moved(self, index: int, elapsed: Ms, when: Ms) -> "Playhead":
        """Return the playhead elsewhere, running; who rests goes on resting."""
        return Playhead(index, elapsed, when, resting=self.resting, delay=self.delay)

    def racked(self, lifter: str, when: Ms) -> "Playhead":
        """Return the same playhead with the rest of *lifter* begun at *when*."""
        others = tuple(one for one in self.resting if one[0] != lifter)
        return replace(self, resting=(*others, (lifter, when))) if lifter else self

    def rested(self, lifter: str, when: Ms) -> Ms | None:
        """Return how long *lifter* has rested at clock time *when*; None for one who has not racked yet."""
        return next((when - since for name, since in self.resting if name == lifter), None)

    def slept(self, by: Ms) -> "Playhead":
        """Return the same playhead after a sleep of *by* that its clock did not count."""
        return replace(self, resting=tuple((lifter, since - by) for lifter, since in self.resting))

    def at(self, timeline: Timeline, now: Ms) -> Here:
        """Return the place at clock time *now*."""
        index, elapsed = self.index, self.elapsed
        if self.running:
            elapsed += max(0, now - self.since)
        phases = timeline.phases
        while index < len(phases) and not phases[index].gate and elapsed >= phases[index].length:
            elapsed -= phases[index].length
            index += 1
        return Here(index, elapsed)

    def rebased(self, timeline: Timeline, when: Ms) -> "Playhead":
        """Return the same playhead as seen from clock time *when*; nothing moves."""
        here = self.at(timeline, when)
        return replace(self, index=here.index, elapsed=here.elapsed, since=when)


class Status(StrEnum):
    """What the playhead is doing, as far as commands care."""

    SETUP = "setup"
    ASSIST = "assist"
    SETTLE = "settle"
    LOWER = "lower"
    HOLD = "hold"
    LIFT = "lift"
    FREE = "free"
    RACK = "rack"
    STOPPED = "stopped"
    ABORTED = "aborted"
    REST = "rest"
    PAUSED = "paused"
    PAUSED_RACK = "paused rack"
    DONE = "done"


def phase_at(timeline: Timeline, here: Here) -> Phase | None:
    """Return the phase of *here*, or None when the session is done."""
    return timeline.phases[here.index] if here.index < len(timeline.phases) else None


def status(timeline: Timeline, head: Playhead, here: Here) -> Status:
    """Return what the playhead *head*, being *here*, is doing."""
    phase = phase_at(timeline, here)
    if phase is None:
        return Status.DONE
    if not head.running:
        return Status.PAUSED_RACK if phase.kind is Kind.RACK else Status.PAUSED
    if phase.kind is Kind.RACK and phase.instead:
        return Status.STOPPED
    return Status.ABORTED if phase.aborted else Status(phase.kind.value)


def position(timeline: Timeline, here: Here) -> Ms:
    """Return the position on the timeline: gates do not move it past their planned end."""
    phase = phase_at(timeline, here)
    return timeline.length if phase is None else timeline.starts[here.index] + min(here.elapsed, phase.length)


@dataclass(frozen=True, slots=True)
class Lowered:
    """A rep whose lowering ended.

    Attributes:
        rep: which one.
        length: how long the lowering took.
        measured: whether a press marked the bottom; otherwise *length* is the tempo's.

    """

    rep: RepId
    length: Ms
    measured: bool = False


def closed(timeline: Timeline, start: Here, end: Here) -> tuple[Lowered, ...]:
    """Return the reps whose lowering the clock ended after *start*, up to *end*."""
    done: list[Lowered] = []
    for index in range(start.index, min(end.index + 1, len(timeline.phases))):
        phase = timeline.phases[index]
        if phase.kind is Kind.FREE:
            after = start.elapsed if index == start.index else -1
            upto = end.elapsed if index == end.index else phase.length
            done += _closed_free(phase, after, upto)
        elif phase.closes and index < end.index:
            done.append(Lowered(phase.closes, phase.length))
    return tuple(done)


def free_rep(phase: Phase, elapsed: Ms) -> tuple[int, int, Ms]:
    """Return rep (from 1), index of the beat, and time in the beat of a free phase."""
    whole = sum(beat.length for beat in phase.pattern)
    rep, rest = divmod(max(0, elapsed), whole)
    beat = 0
    while rest >= phase.pattern[beat].length:
        rest -= phase.pattern[beat].length
        beat += 1
    return rep + 1, beat, rest


def _closed_free(phase: Phase, after: Ms, upto: Ms) -> list[Lowered]:
    whole = sum(beat.length for beat in phase.pattern)
    at = lowering = 0
    for beat in phase.pattern:
        at += beat.length
        if beat.kind is Kind.LOWER:
            lowering = beat.length
            break
    first = max(0, (after - at) // whole + 1)
    # Who forgot to say "failure" hears no more words after that, and does no more reps.
    last = min((upto - at) // whole, most_own_reps(phase.length // whole) - 1)
    return [
        Lowered(RepId(phase.work.index, negative=False, number=rep + 1), lowering)
        for rep in range(first, last + 1)
    ]
