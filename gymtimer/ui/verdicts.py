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
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.captions import joined, of_set
from gymtimer.ui.scene import Action, Scene

#: A word stands this long in the place of the seconds of an assist.
STANDS: Ms = 4 * SECOND
TOO_HEAVY = mark("Load too heavy today.")
TOO_HEAVY_LESS = mark("Load too heavy today: −5 %?")
NO_HEAVIER = mark("The heavier ones are left out")
GO_ON = Action(Command.GO_ON, mark("Go on"))
TEST_HINT = mark("Press at the bottom: the time is measured")

_WORDS = {
    Verdict.SLOWER: mark("Slower: {seconds} s"),
    Verdict.SHORT: mark("Easy: {seconds} s"),
    Verdict.DROP: mark("Easy: {seconds} s"),
}


def with_verdict(shown: Scene, moment: Moment, measured: Mapping[RepId, Ms], told: str = "") -> Scene:
    """Return *shown* with what the *measured* lowerings of the set at *moment* come to.

    What a rule has *told* of them comes before our own words for it.
    """
    phase = moment.phase
    if phase is None or moment.status in (Status.ABORTED, Status.PAUSED, Status.PAUSED_RACK):
        return shown
    match phase.kind:
        case Kind.LOWER if phase.work.test and not shown.hint:
            return replace(shown, hint=tr(TEST_HINT))
        case Kind.ASSIST:
            return _in_assist(shown, moment, phase, measured)
        case Kind.RACK:
            return _in_rack(shown, moment, phase, measured)
        case Kind.SETUP:
            return _with_offer(shown, moment, measured)
        case Kind.REST if not phase.in_set:
            return _with_offer(_in_rest(shown, moment, phase, measured, told), moment, measured)
        case _:
            return shown


def _in_assist(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with one word for the lowering before and its time, in the place of the seconds."""
    if phase.rep is None or moment.here.elapsed >= STANDS:
        return shown
    rep = RepId(phase.work.index, phase.negative, phase.rep - 1)
    word = _WORDS.get(verdict_of(phase.work, rep, measured) or Verdict.KEPT)
    return replace(shown, small=tr(word, seconds=_seconds(measured[rep]))) if word else shown


def _in_rack(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with why the set is over, and the way on where there is one."""
    why, then = why_over(phase.work, measured)
    if why:
        hint = then or _heavy_text(moment, phase.work)
        shown = replace(shown, small=why, hint=hint, arrows=False)
    return replace(shown, actions=(GO_ON,), aside="") if phase.instead else shown


def _in_rest(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms], told: str) -> Scene:
    """Return *shown* with why the set before was over, and what it is followed by."""
    why, then = why_over(phase.work, measured, inside=True)
    if not why:
        return shown
    then = then or _load_after(moment, phase.work, measured)
    if then and told:
        # What it was stands in the words of the rule; the times say how far it was off.
        why, then = why.partition(": ")[2], told
    over = joined(tr("{which} over", which=of_set(phase.work)), why)
    return replace(shown, subtitle=over, small=f"{shown.small}  {then}".rstrip())


def _with_offer(shown: Scene, moment: Moment, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with a button for the lighter load, where one is offered."""
    offer = offered(moment.timeline, moment.here.index, measured)
    if offer is None:
        return shown
    come = set_to_come(moment.timeline, moment.here.index)
    load = offer.load.shown
    if come is not None and come.lifter == offer.work.lifter:
        text = tr("−5 %: {load}", load=load)
    else:
        text = tr("{who} −5 %: {load}", who=offer.work.lifter, load=load).strip()
    return replace(shown, offer=Action(Command.EASE, text), offer_told=_told(offer, come), dots=())


def _told(offer: Offer, come: WorkSet | None) -> str:
    """Return what to change on the bar; where another exercise is next, which one the offer is for."""
    if come is not None and come.exercise.key != offer.work.exercise.key:
        return offer.work.exercise.name
    change = change_text(offer.before, offer.load.side)
    return f"{change[0].upper()}{change[1:]}" if change else ""


def why_over(work: WorkSet, measured: Mapping[RepId, Ms], *, inside: bool = False) -> tuple[str, str]:
    """Return why the set *work* was over, and what that means for the next tests; twice "" if it wasn't.

    *inside* of a sentence the first begins in small letters.
    """
    rep = last_negative(work, measured)
    if rep is not None and work.test and missed(work, measured):
        text = mark("missed: {time} s of {target} s") if inside else mark("Missed: {time} s of {target} s")
        time, target = _seconds(measured[rep]), _seconds(target_of(work, rep) or 0)
        return tr(text, time=time, target=target), tr(NO_HEAVIER)
    stop = stop_after(work, rep, measured) if rep is not None else None
    return (stop_text(stop, inside=inside), "") if stop else ("", "")


def _heavy_text(moment: Moment, work: WorkSet) -> str:
    """Return what could be done about the load of *work*: "Load too heavy today: −5 %, 97.5 kg?"."""
    tape, index = moment.timeline, moment.here.index
    if next_setup(tape, index, work) is None:
        return tr("Load too heavy today")
    offer = proposed(tape, index, work)
    return tr("Load too heavy today: −5 %, {load}?", load=offer.load.shown) if offer else tr(TOO_HEAVY_LESS)


def _load_after(moment: Moment, work: WorkSet, measured: Mapping[RepId, Ms]) -> str:
    """Return what is to be said of the load of *work*, which came down too fast, in the rest after it."""
    tape, index = moment.timeline, moment.here.index
    first = next_setup(tape, index, work)
    if first is None or offered(tape, index, measured) is not None:
        return tr(TOO_HEAVY)
    after, come = tape.phases[first].work, set_to_come(tape, index)
    load = lowered_in(after)
    if come is None or come.index != after.index:
        other = come is None or come.lifter != work.lifter
        whose = work.lifter if other else work.exercise.name
        return tr("{whose} then {load}.", whose=whose, load=load.shown) if load.text else tr(TOO_HEAVY)
    heavy = lowered_in(work).mass
    if load.mass is None or heavy is None:
        return tr(TOO_HEAVY_LESS)
    return "" if grams(load.mass) < grams(heavy) else tr(TOO_HEAVY)


def stop_text(stop: Stop, *, inside: bool = False) -> str:
    """Return "Two short reps: 2.4 s, 2.6 s of 4 s", or "That was a drop: 1.2 s of 4 s"."""
    if stop.drop:
        drop = mark("That was a drop: {times} of {target} s")
        text = mark("that was a drop: {times} of {target} s") if inside else drop
    else:
        short = mark("Two short reps: {times} of {target} s")
        text = mark("two short reps: {times} of {target} s") if inside else short
    times = ", ".join(f"{_seconds(time)} s" for time in stop.times)
    return tr(text, times=times, target=_seconds(stop.target))


def _seconds(length: Ms) -> str:
    return decimal(seconds_text(length))
