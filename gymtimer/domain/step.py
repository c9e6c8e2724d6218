"""Steps: what a command does to the tape and to the playhead."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from gymtimer.domain import easing, loading, splice, stopping
from gymtimer.domain.allowed import ALLOWED, LOADS, NotNowError
from gymtimer.domain.arriving import arrived, in_place_of, left_behind, rest_over
from gymtimer.domain.command import Command
from gymtimer.domain.event import Event, MisTapped, RepAborted, RepDone, RepMeasured
from gymtimer.domain.judging import is_mis_tap
from gymtimer.domain.load import Mass
from gymtimer.domain.outcome import Step
from gymtimer.domain.playhead import (
    Here,
    Lowered,
    Playhead,
    Status,
    free_rep,
    phase_at,
    status,
)
from gymtimer.domain.regrouping import may_regroup
from gymtimer.domain.timeline import Kind, Phase, RepId, Timeline
from gymtimer.domain.timing import SECOND, Ms

#: A GO that reaches us later than this starts nothing: who got no answer has done something else.
TOO_OLD: Ms = 2 * SECOND
#: The word "Lower" may have begun this long before its time, and is not cut: too late for "not up".
#: A late loudspeaker has begun it earlier by its delay, and what is on its way can't be taken back.
#: That never goes past a gate: over a bar that is racked, or waits to be lifted, nothing is on its
#: way, and before one that is held a press that comes too late is a stop. What is left: for as long
#: as the delay "Lower" may be heard after RACK IT, and amid own reps after "failure"; the words of these
#: are as late.
LOWER_BEGUN: Ms = 300
#: A rest with more left than this asks for a second GO …
LONG_REST: Ms = 10 * SECOND
#: … within this time.
CONFIRM_WITHIN: Ms = 2 * SECOND
REST_STEP: Ms = 15 * SECOND
#: Nobody has read sooner what is offered: the press was meant for what was there before.
READ_AFTER: Ms = 700

#: Changes the tape from the phase of that index on.
Regrouping = Callable[[Timeline, int], Timeline]

#: Where back means "stop": a load is moving, or its count is running.
_MOVING = frozenset({Status.LOWER, Status.HOLD, Status.LIFT, Status.FREE})
#: The phases after which a lowering may begin by the clock.
_BEFORE_LOWER = frozenset({Kind.ASSIST, Kind.SETTLE, Kind.HOLD})
#: What a GO ends here may be ended by an old one, too: it stops, and starts nothing that moves.
_STOPPED_BY_GO = frozenset({Kind.LOWER, Kind.FREE, Kind.RACK})


def step(timeline: Timeline, head: Playhead, command: Command, pressed: Ms, now: Ms, when: Ms) -> Step:
    """Return what *command*, pressed at *pressed*, leads to from clock time *when* on.

    A press may reach us late. What stops is judged by where we are *now*; a GO
    means what it meant when it was pressed, and never moves a tape that went on since.

    BACK in setup, assist, rack, rest and done is an undo, which needs the past:
    the runner does it, unless `stops` says that it is too late for that. REGROUP
    needs to know how: see `regroup`; EASE what was measured: see `ease`.

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
    if stops(timeline, head, command, pressed, now):
        return _abort(timeline, head, here, when)
    if command not in ALLOWED[doing]:
        raise NotNowError(f"{command} means nothing in {doing}")
    match command, doing:
        case (Command.PAUSE, _) | (Command.GO, Status.PAUSED | Status.PAUSED_RACK):
            return _pause(timeline, head, when)
        case Command.GO, _:
            return _go(timeline, head, here, pressed, when)
        case ((Command.GO_ON | Command.BACK), (Status.SETTLE | Status.STOPPED)):
            to_assist = _back_to_gate if doing is Status.SETTLE else _overruled
            return to_assist(timeline, head, here, pressed, when)
        case ((Command.LESS_REST | Command.MORE_REST | Command.HEAVIER | Command.LIGHTER), _):
            other = _other_load if command in LOADS else _other_rest
            return other(timeline, head, here, command, when)
        case Command.END_SET, _:
            return Step(splice.ended(timeline, here.index), head.moved(here.index, 0, when))
        case Command.SKIP_SET, _:
            return _skip(timeline, head, here, when)
        case Command.LEAVE, _:
            return _leave(timeline, head, here, when)
        case _:
            raise NotNowError(f"{command} is not a step in {doing}")


def regroup(timeline: Timeline, head: Playhead, change: Regrouping, when: Ms) -> Step:
    """Return what *change* to the sets ahead leads to from clock time *when* on.

    Raises:
        NotNowError: somebody has a bar in the hands, all stands still, or nothing would change.

    """
    here = head.at(timeline, when)
    if Command.REGROUP not in ALLOWED[status(timeline, head, here)] or not may_regroup(timeline, here.index):
        raise NotNowError("the sets ahead can't be changed now")
    changed = change(timeline, here.index)
    if changed is timeline or changed.phases == timeline.phases:
        raise NotNowError("nothing would change")
    if changed.phases[here.index : here.index + 1] == timeline.phases[here.index : here.index + 1]:
        return Step(changed, head.rebased(changed, when))
    return in_place_of(timeline, changed, head, here, when)


def stops(timeline: Timeline, head: Playhead, command: Command, pressed: Ms, now: Ms) -> bool:
    """Return whether *command* means "stop": RACK IT, and BACK once a load may be moving.

    BACK stops where a load moves, where one moved when it was pressed, and where
    the voice has begun, or went on, to say "Lower" since.
    """
    here = head.at(timeline, now)
    doing = status(timeline, head, here)
    if command is Command.RACK_IT:
        return command in ALLOWED[doing]
    if doing is Status.ABORTED:
        return False
    if command is Command.END_SET:
        return doing is Status.ASSIST and lower_begun(timeline, head, now)
    if command is not Command.BACK:
        return False
    at_press = head.at(timeline, pressed)
    before = status(timeline, head, at_press)
    went_on = before is Status.SETTLE and doing is not Status.SETTLE
    return doing in _MOVING or before in _MOVING or went_on or lower_begun(timeline, head, now)


def lower_begun(timeline: Timeline, head: Playhead, when: Ms) -> bool:
    """Return whether at clock time *when* the voice has begun to say what the clock is about to begin."""
    here = head.at(timeline, when)
    phase = phase_at(timeline, here)
    if phase is None or phase.kind not in _BEFORE_LOWER:
        return False
    said = head.at(timeline, when + head.delay + LOWER_BEGUN - 1)
    return any(ahead.kind is not Kind.SETTLE for ahead in timeline.phases[here.index + 1 : said.index + 1])


def _pause(timeline: Timeline, head: Playhead, when: Ms) -> Step:
    here = head.at(timeline, when)
    moved = head.moved(here.index, here.elapsed, when)
    return Step(timeline, replace(moved, running=not head.running))


def _go(timeline: Timeline, head: Playhead, here: Here, pressed: Ms, when: Ms) -> Step:
    phase = timeline.phases[here.index]
    onward = head.moved(here.index + 1, 0, when)
    if when - pressed > TOO_OLD and phase.kind not in _STOPPED_BY_GO:
        raise NotNowError("this press came too late")
    if lower_begun(timeline, head, when):
        raise NotNowError("the count begins by itself")
    match phase.kind:
        case Kind.ASSIST | Kind.RACK if here.elapsed < phase.ends_after:
            return Step(timeline, head.rebased(timeline, when), _measured(timeline, head, here))
        case Kind.LOWER if phase.closes and is_mis_tap(here.elapsed):
            return Step(timeline, head, (MisTapped(phase.closes, here.elapsed),))
        case Kind.LOWER if phase.closes:
            lowered = Lowered(phase.closes, here.elapsed, measured=True)
            return Step(timeline, onward, (RepDone(phase.work, lowered, phase.length),))
        case Kind.REST:
            if phase.length - here.elapsed > LONG_REST and not _confirmed(head, pressed):
                return Step(timeline, replace(head.rebased(timeline, when), asked=pressed))
            return Step(timeline, onward, (rest_over(timeline, head, here, when),))
        case Kind.RACK if not goes_on_in_set(timeline, here):
            return arrived(timeline, onward.racked(phase.work.lifter, when))
        case _:
            return Step(timeline, onward)


def goes_on_in_set(timeline: Timeline, here: Here) -> bool:
    """Return whether the rack at *here* is one inside a cluster."""
    after = phase_at(timeline, Here(here.index + 1, 0))
    return after is not None and after.in_set


def _late_go(timeline: Timeline, head: Playhead, at_press: Here, when: Ms) -> Step:
    """Return the step of a GO that arrives after the clock has ended its phase."""
    phase = timeline.phases[at_press.index]
    if phase.kind is not Kind.LOWER or phase.closes is None:
        raise NotNowError("this press came too late")
    if is_mis_tap(at_press.elapsed):
        return Step(timeline, head, (MisTapped(phase.closes, at_press.elapsed),))
    measured = RepMeasured(phase.closes, at_press.elapsed)
    return Step(timeline, head.rebased(timeline, when), (measured,))


def _confirmed(head: Playhead, pressed: Ms) -> bool:
    return head.asked is not None and 0 <= pressed - head.asked <= CONFIRM_WITHIN


def _measured(timeline: Timeline, head: Playhead, here: Here) -> tuple[Event, ...]:
    """Return the real time of the lowering that the clock ended just before *here*, if any."""
    before = timeline.phases[here.index - 1] if here.index else None
    by_clock = head.index < here.index
    if before and by_clock and before.kind is Kind.LOWER and before.closes:
        return (RepMeasured(before.closes, before.length + here.elapsed),)
    raise NotNowError("nobody gets a bar up in so short a time")


def _overruled(timeline: Timeline, head: Playhead, here: Here, pressed: Ms, when: Ms) -> Step:
    """Return to the assist in place of which the set was to end: it waits for "the bar is up".

    So this press alone starts nothing, and nobody overrules what was not said yet.
    """
    told = max((cue.at for cue in timeline.phases[here.index].cues), default=0)
    at_press = head.at(timeline, pressed)
    late = when - pressed > TOO_OLD
    if late or pressed < head.since or at_press.index != here.index or at_press.elapsed < told:
        raise NotNowError("this press was meant for what was before")
    planned = splice.waiting(stopping.as_planned(timeline, here.index), here.index)
    return Step(planned, head.moved(here.index, 0, when))


def _back_to_gate(timeline: Timeline, head: Playhead, here: Here, _pressed: Ms, when: Ms) -> Step:
    """Return from the count to the start to where the count was let go."""
    index = here.index - 1
    gate = splice.waiting(timeline, index)
    phase = gate.phases[index]
    # An assist is said again, and a GO in its first second does not count again.
    elapsed = 0 if phase.kind is Kind.ASSIST else phase.length
    return Step(gate, head.moved(index, elapsed, when))


def _other_rest(timeline: Timeline, head: Playhead, here: Here, command: Command, when: Ms) -> Step:
    length = timeline.phases[here.index].length
    if command is Command.MORE_REST:
        length = max(length, here.elapsed) + REST_STEP
    else:
        # What ends now is heard that much later.
        length = min(length, max(here.elapsed + head.delay, length - REST_STEP))
    spliced = splice.with_rest(timeline, here.index, length)
    return Step(spliced, replace(head.rebased(spliced, when), asked=None))


def _other_load(timeline: Timeline, head: Playhead, here: Here, command: Command, when: Ms) -> Step:
    change = loading.heavier if command is Command.HEAVIER else loading.lighter
    spliced = change(timeline, here.index)
    if spliced is timeline:
        raise NotNowError("there is no such load")
    said = loading.spoken(spliced, here.index)
    return Step(spliced, replace(head.rebased(spliced, when), asked=None), said=said)


def ease(timeline: Timeline, head: Playhead, measured: Mapping[RepId, Ms], pressed: Ms, when: Ms) -> Step:
    """Return the step to the lighter load that is offered after what was *measured*; nothing else moves.

    It is said where it is the next one to be lifted.

    Raises:
        NotNowError: none is offered, or it was not when this was pressed.

    """
    here, at_press = head.at(timeline, when), head.at(timeline, pressed)
    allowed = Command.EASE in ALLOWED[status(timeline, head, here)]
    offer = easing.offered(timeline, here.index, measured) if allowed else None
    if offer is None:
        raise NotNowError("no lighter load is offered")
    if at_press.index != here.index or at_press.elapsed < READ_AFTER:
        raise NotNowError("this press was meant for what was before")
    spliced = easing.eased(timeline, here.index, offer.heavy.index)
    before, now_said = loading.spoken(timeline, here.index), loading.spoken(spliced, here.index)
    said = now_said if now_said != before else ""
    return Step(spliced, replace(head.rebased(spliced, when), asked=None), said=said)


def weighed(timeline: Timeline, head: Playhead, station: str, bar: Mass | None, when: Ms) -> Step:
    """Return the step of having weighed the empty bar of *station*; None leaves it unknown.

    Raises:
        NotNowError: it is no setup in which that can be said.

    """
    here = head.at(timeline, when)
    if Command.WEIGHED not in ALLOWED[status(timeline, head, here)]:
        raise NotNowError("bars are weighed in a setup")
    spliced = loading.weighed(timeline, here.index, station, bar)
    now_said = loading.spoken(spliced, here.index)
    said = now_said if now_said != loading.spoken(timeline, here.index) else ""
    return Step(spliced, head.rebased(spliced, when), said=said)


def _skip(timeline: Timeline, head: Playhead, here: Here, when: Ms) -> Step:
    spliced = splice.skipped(timeline, here.index)
    there, before = head.moved(here.index, 0, when), timeline.phases[here.index]
    if before.in_set:
        there = there.racked(before.work.lifter, when - here.elapsed)
    after = phase_at(spliced, Here(here.index, 0))
    if before.kind is Kind.REST and after and after.kind is Kind.REST and not after.rester:
        return Step(spliced, replace(there, elapsed=here.elapsed))
    return in_place_of(timeline, spliced, there, here, when)


def _leave(timeline: Timeline, head: Playhead, here: Here, when: Ms) -> Step:
    if phase_at(timeline, here) is None:
        return Step(timeline, head.rebased(timeline, when))
    left = splice.left(timeline, here.index)
    return Step(left, head.moved(len(left.phases), 0, when), left_behind(timeline, head, here, when))


def _abort(timeline: Timeline, head: Playhead, here: Here, when: Ms) -> Step:
    spliced = splice.aborted(timeline, here.index)
    index = next(i for i in range(here.index, len(spliced.phases)) if spliced.phases[i].aborted)
    return Step(spliced, head.moved(index, 0, when), _cut_short(timeline, here), alarm=True)


def _cut_short(timeline: Timeline, here: Here) -> tuple[Event, ...]:
    """Return the rep that was begun and will not be done."""
    began = phase_at(timeline, here)
    on_the_way = (Kind.SETTLE, Kind.HOLD, Kind.LIFT)
    ahead = (phase for phase in timeline.phases[here.index :] if phase.kind not in on_the_way)
    phase = next(ahead, None)
    if began is None or phase is None:
        return ()
    if phase.kind is Kind.FREE:
        return _cut_short_free(phase, here.elapsed if phase is began else 0)
    if phase.kind is not Kind.LOWER or phase.closes is None or phase.rep != began.rep:
        return ()
    length = here.elapsed if phase is began else 0
    return (RepAborted(phase.work, phase.closes, length, phase.length),)


def _cut_short_free(phase: Phase, elapsed: Ms) -> tuple[Event, ...]:
    number, beat, inside = free_rep(phase, elapsed)
    lowering = next(i for i, part in enumerate(phase.pattern) if part.kind is Kind.LOWER)
    if beat > lowering:
        return ()
    rep = RepId(phase.work.index, negative=False, number=number)
    length = inside if beat == lowering else 0
    return (RepAborted(phase.work, rep, length, phase.pattern[lowering].length),)
