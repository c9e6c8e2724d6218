"""Steps: what a command does to the tape and to the playhead."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gymtimer.domain import splice
from gymtimer.domain.command import Command
from gymtimer.domain.event import Event, RepAborted, RepDone, RepMeasured, Rested
from gymtimer.domain.playhead import (
    Here,
    Lowered,
    Playhead,
    Status,
    free_rep,
    phase_at,
    status,
)
from gymtimer.domain.timeline import Kind, Phase, RepId, Timeline
from gymtimer.domain.timing import SECOND, Ms

#: Nobody gets a bar up in less; a GO so soon is a late word on the lowering before.
SURELY_NOT_UP: Ms = SECOND
#: A rest with more left than this asks for a second GO …
LONG_REST: Ms = 10 * SECOND
#: … within this time.
CONFIRM_WITHIN: Ms = 2 * SECOND
REST_STEP: Ms = 15 * SECOND

_STOP = frozenset({Command.RACK_IT, Command.BACK})

#: Which commands make sense when. Keys, buttons, help page and tests all read this table.
ALLOWED: Mapping[Status, frozenset[Command]] = {
    Status.SETUP: frozenset({Command.GO, Command.BACK, Command.SKIP_SET, Command.PAUSE, Command.LEAVE}),
    Status.ASSIST: _STOP | {Command.GO, Command.END_SET},
    Status.SETTLE: _STOP,
    Status.LOWER: _STOP | {Command.GO},
    Status.HOLD: _STOP | {Command.GO},
    Status.LIFT: _STOP,
    Status.FREE: _STOP | {Command.GO, Command.END_SET},
    Status.RACK: _STOP | {Command.GO, Command.PAUSE},
    Status.ABORTED: frozenset({Command.GO}),
    Status.REST: frozenset(
        {
            Command.GO,
            Command.BACK,
            Command.LESS_REST,
            Command.MORE_REST,
            Command.SKIP_SET,
            Command.PAUSE,
            Command.LEAVE,
        }
    ),
    Status.PAUSED: frozenset({Command.GO, Command.PAUSE, Command.LEAVE}),
    Status.PAUSED_RACK: frozenset({Command.GO, Command.PAUSE, Command.RACK_IT}),
    Status.DONE: frozenset({Command.BACK, Command.LEAVE}),
}

#: Where back means "stop": a load is moving, or its count is running.
_MOVING = frozenset({Status.LOWER, Status.HOLD, Status.LIFT, Status.FREE})


class NotNowError(Exception):
    """A command makes no sense now; nothing has changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a command led to.

    Attributes:
        timeline: the tape, perhaps laid anew.
        head: the playhead from then on.
        events: what happened by the command itself.
        alarm: whether the sound begins with the alarm, without lead.

    """

    timeline: Timeline
    head: Playhead
    events: tuple[Event, ...] = ()
    alarm: bool = False


def step(timeline: Timeline, head: Playhead, command: Command, pressed: Ms, now: Ms, when: Ms) -> Step:
    """Return what *command*, pressed at *pressed*, leads to from clock time *when* on.

    A press may reach us late. What stops is judged by where we are *now*; a GO
    means what it meant when it was pressed, and never moves a tape that went on since.

    BACK in setup, assist, rack, rest and done is an undo, which needs the past:
    the runner does it.

    Raises:
        NotNowError: the command is not in `ALLOWED`, or means nothing here.

    """
    here = head.at(timeline, now)
    doing = status(timeline, head, here)
    if command is Command.GO:
        at_press = head.at(timeline, pressed)
        if at_press.index != here.index:
            return _late_go(timeline, head, at_press, when)
        here = at_press
    if command is Command.BACK and status(timeline, head, head.at(timeline, pressed)) in _MOVING:
        return _abort(timeline, here, when)
    if command not in ALLOWED[doing]:
        raise NotNowError(f"{command} means nothing in {doing}")
    if command is Command.RACK_IT or (command is Command.BACK and doing in _MOVING):
        return _abort(timeline, here, when)
    match command, doing:
        case (Command.PAUSE, _) | (Command.GO, Status.PAUSED | Status.PAUSED_RACK):
            return _pause(timeline, head, when)
        case Command.GO, _:
            return _go(timeline, head, here, pressed, when)
        case Command.BACK, Status.SETTLE:
            return _back_to_gate(timeline, here, when)
        case ((Command.LESS_REST | Command.MORE_REST), _):
            return _other_rest(timeline, head, here, command, when)
        case Command.END_SET, _:
            return Step(splice.ended(timeline, here.index), Playhead(here.index, 0, when))
        case Command.SKIP_SET, _:
            return _skip(timeline, head, here, when)
        case _:
            raise NotNowError(f"{command} is not a step in {doing}")


def _pause(timeline: Timeline, head: Playhead, when: Ms) -> Step:
    here = head.at(timeline, when)
    return Step(timeline, Playhead(here.index, here.elapsed, when, running=not head.running))


def _go(timeline: Timeline, head: Playhead, here: Here, pressed: Ms, when: Ms) -> Step:
    phase = timeline.phases[here.index]
    onward = Playhead(here.index + 1, 0, when)
    match phase.kind:
        case Kind.ASSIST | Kind.RACK if here.elapsed < SURELY_NOT_UP:
            return Step(timeline, head.rebased(timeline, when), _measured(timeline, head, here))
        case Kind.LOWER if phase.closes:
            lowered = Lowered(phase.closes, here.elapsed, measured=True)
            return Step(timeline, onward, (RepDone(phase.work, lowered, phase.length),))
        case Kind.REST:
            if phase.length - here.elapsed > LONG_REST and not _confirmed(head, pressed):
                return Step(timeline, replace(head.rebased(timeline, when), asked=pressed))
            return Step(timeline, onward, (_rested(phase, here),))
        case _:
            return Step(timeline, onward)


def _late_go(timeline: Timeline, head: Playhead, at_press: Here, when: Ms) -> Step:
    """Return the step of a GO that arrives after the clock has ended its phase."""
    phase = timeline.phases[at_press.index]
    if phase.kind is not Kind.LOWER or phase.closes is None:
        raise NotNowError("this press came too late")
    measured = RepMeasured(phase.closes, at_press.elapsed)
    return Step(timeline, head.rebased(timeline, when), (measured,))


def _confirmed(head: Playhead, pressed: Ms) -> bool:
    return head.asked is not None and pressed - head.asked <= CONFIRM_WITHIN


def _rested(phase: Phase, here: Here) -> Rested:
    return Rested(phase.work, phase.length, here.elapsed)


def _measured(timeline: Timeline, head: Playhead, here: Here) -> tuple[Event, ...]:
    """Return the real time of the lowering that the clock ended just before *here*, if any."""
    before = timeline.phases[here.index - 1] if here.index else None
    by_clock = head.index < here.index
    if before and by_clock and before.kind is Kind.LOWER and before.closes:
        return (RepMeasured(before.closes, before.length + here.elapsed),)
    raise NotNowError("nobody gets a bar up in so short a time")


def _back_to_gate(timeline: Timeline, here: Here, when: Ms) -> Step:
    """Return from the count to the start to where the bar is brought up; it waits, silent."""
    index = here.index - 1
    gate = splice.waiting(timeline, index)
    return Step(gate, Playhead(index, gate.phases[index].length, when))


def _other_rest(timeline: Timeline, head: Playhead, here: Here, command: Command, when: Ms) -> Step:
    length = timeline.phases[here.index].length
    if command is Command.MORE_REST:
        length = max(length, here.elapsed) + REST_STEP
    else:
        length = min(length, max(here.elapsed, length - REST_STEP))
    spliced = splice.with_rest(timeline, here.index, length)
    return Step(spliced, replace(head.rebased(spliced, when), asked=None))


def _skip(timeline: Timeline, head: Playhead, here: Here, when: Ms) -> Step:
    spliced = splice.skipped(timeline, here.index)
    if timeline.phases[here.index].kind is Kind.SETUP or here.index >= len(spliced.phases):
        return Step(spliced, Playhead(here.index, 0, when))
    return Step(spliced, replace(head.rebased(spliced, when), asked=None))


def _abort(timeline: Timeline, here: Here, when: Ms) -> Step:
    spliced = splice.aborted(timeline, here.index)
    index = next(i for i in range(here.index, len(spliced.phases)) if spliced.phases[i].aborted)
    return Step(spliced, Playhead(index, 0, when), _cut_short(timeline, here), alarm=True)


def _cut_short(timeline: Timeline, here: Here) -> tuple[Event, ...]:
    """Return the rep that was begun and will not be done."""
    phase = phase_at(timeline, here)
    if phase is None:
        return ()
    ahead = (
        later
        for later in timeline.phases[here.index :]
        if later.work.index == phase.work.index and later.closes
    )
    if phase.kind is Kind.FREE:
        return _cut_short_free(phase, here)
    lower = next(ahead, None)
    if phase.kind is Kind.ASSIST or lower is None or lower.closes is None or lower.rep != phase.rep:
        return ()
    length = here.elapsed if phase.kind is Kind.LOWER else 0
    return (RepAborted(phase.work, lower.closes, length, lower.length),)


def _cut_short_free(phase: Phase, here: Here) -> tuple[Event, ...]:
    number, beat, inside = free_rep(phase, here.elapsed)
    lowering = next(i for i, part in enumerate(phase.pattern) if part.kind is Kind.LOWER)
    if beat > lowering:
        return ()
    rep = RepId(phase.work.index, negative=False, number=number)
    length = inside if beat == lowering else 0
    return (RepAborted(phase.work, rep, length, phase.pattern[lowering].length),)
