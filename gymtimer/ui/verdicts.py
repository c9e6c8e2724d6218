"""Verdicts: what a scene says of a load that came down too fast."""

from collections.abc import Mapping
from dataclasses import replace

from gymtimer.domain.command import Command
from gymtimer.domain.easing import Offer, lowered_in, next_setup, offered, proposed
from gymtimer.domain.judging import Stop, Verdict, last_negative, missed, stop_after, target_of, verdict_of
from gymtimer.domain.load import grams
from gymtimer.domain.loading import set_to_come
from gymtimer.domain.moment import Moment
from gymtimer.domain.plates import change_text
from gymtimer.domain.playhead import Status
from gymtimer.domain.timeline import Kind, Phase, RepId, WorkSet
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.ui.captions import joined, of_set
from gymtimer.ui.scene import Action, Scene

#: A word stands this long in the place of the seconds of an assist.
STANDS: Ms = 4 * SECOND
TOO_HEAVY = "Load too heavy today"
LESS = "−5 %"
NO_HEAVIER = "The heavier ones are left out"
GO_ON = Action(Command.GO_ON, "Go on")
TEST_HINT = "Press at the bottom: the time is measured"

_WORDS = {Verdict.SLOWER: "Slower", Verdict.SHORT: "Easy", Verdict.DROP: "Easy"}


def with_verdict(shown: Scene, moment: Moment, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with what the *measured* lowerings of the set at *moment* come to."""
    phase = moment.phase
    if phase is None or moment.status in (Status.ABORTED, Status.PAUSED, Status.PAUSED_RACK):
        return shown
    match phase.kind:
        case Kind.LOWER if phase.work.test and not shown.hint:
            return replace(shown, hint=TEST_HINT)
        case Kind.ASSIST:
            return _in_assist(shown, moment, phase, measured)
        case Kind.RACK:
            return _in_rack(shown, moment, phase, measured)
        case Kind.SETUP:
            return _with_offer(shown, moment, measured)
        case Kind.REST if not phase.in_set:
            return _with_offer(_in_rest(shown, moment, phase, measured), moment, measured)
        case _:
            return shown


def _in_assist(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with one word for the lowering before and its time, in the place of the seconds."""
    if phase.rep is None or moment.here.elapsed >= STANDS:
        return shown
    rep = RepId(phase.work.index, phase.negative, phase.rep - 1)
    word = _WORDS.get(verdict_of(phase.work, rep, measured) or Verdict.KEPT)
    return replace(shown, small=f"{word}: {seconds_text(measured[rep])} s") if word else shown


def _in_rack(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with why the set is over, and the way on where there is one."""
    why, then = why_over(phase.work, measured)
    if why:
        hint = then or _heavy_text(moment, phase.work)
        shown = replace(shown, small=why, hint=hint, arrows=False)
    return replace(shown, actions=(GO_ON,), aside="") if phase.instead else shown


def _in_rest(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with why the set before was over, and what it is followed by."""
    why, then = why_over(phase.work, measured)
    if not why:
        return shown
    over = joined(f"{of_set(phase.work)} over", f"{why[0].lower()}{why[1:]}")
    then = then or _load_after(moment, phase.work, measured)
    return replace(shown, subtitle=over, small=f"{shown.small}  {then}".rstrip())


def _with_offer(shown: Scene, moment: Moment, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with a button for the lighter load, where one is offered."""
    offer = offered(moment.timeline, moment.here.index, measured)
    if offer is None:
        return shown
    come = set_to_come(moment.timeline, moment.here.index)
    who = "" if come is not None and come.lifter == offer.work.lifter else offer.work.lifter
    text = f"{f'{who} {LESS}'.strip()}: {offer.load.text}"
    return replace(shown, offer=Action(Command.EASE, text), offer_told=_told(offer, come), dots=())


def _told(offer: Offer, come: WorkSet | None) -> str:
    """Return what to change on the bar; where another exercise is next, which one the offer is for."""
    if come is not None and come.exercise.key != offer.work.exercise.key:
        return offer.work.exercise.name
    change = change_text(offer.before, offer.load.side)
    return f"{change[0].upper()}{change[1:]}" if change else ""


def why_over(work: WorkSet, measured: Mapping[RepId, Ms]) -> tuple[str, str]:
    """Return why the set *work* was over, and what that means for the next tests; twice "" if it wasn't."""
    rep = last_negative(work, measured)
    if rep is not None and work.test and missed(work, measured):
        time, target = seconds_text(measured[rep]), seconds_text(target_of(work, rep) or 0)
        return f"Missed: {time} s of {target} s", NO_HEAVIER
    stop = stop_after(work, rep, measured) if rep is not None else None
    return (stop_text(stop), "") if stop else ("", "")


def _heavy_text(moment: Moment, work: WorkSet) -> str:
    """Return what could be done about the load of *work*: "Load too heavy today: −5 %, 97.5 kg?"."""
    tape, index = moment.timeline, moment.here.index
    if next_setup(tape, index, work) is None:
        return TOO_HEAVY
    offer = proposed(tape, index, work)
    return f"{TOO_HEAVY}: {LESS}, {offer.load.text}?" if offer else f"{TOO_HEAVY}: {LESS}?"


def _load_after(moment: Moment, work: WorkSet, measured: Mapping[RepId, Ms]) -> str:
    """Return what is to be said of the load of *work*, which came down too fast, in the rest after it."""
    tape, index = moment.timeline, moment.here.index
    first = next_setup(tape, index, work)
    if first is None or offered(tape, index, measured) is not None:
        return f"{TOO_HEAVY}."
    after, come = tape.phases[first].work, set_to_come(tape, index)
    load = lowered_in(after)
    if come is None or come.index != after.index:
        other = come is None or come.lifter != work.lifter
        whose = work.lifter if other else work.exercise.name
        return f"{whose} then {load.text}." if load.text else f"{TOO_HEAVY}."
    heavy = lowered_in(work).mass
    if load.mass is None or heavy is None:
        return f"{TOO_HEAVY}: {LESS}?"
    return "" if grams(load.mass) < grams(heavy) else f"{TOO_HEAVY}."


def stop_text(stop: Stop) -> str:
    """Return "Two short reps: 2.4 s, 2.6 s of 4 s", or "That was a drop: 1.2 s of 4 s"."""
    times = ", ".join(f"{seconds_text(time)} s" for time in stop.times)
    what = "That was a drop" if stop.drop else "Two short reps"
    return f"{what}: {times} of {seconds_text(stop.target)} s"
