"""Verdicts: what a scene says of a load that came down too fast."""

from collections.abc import Mapping
from dataclasses import replace

from gymtimer.domain.command import Command
from gymtimer.domain.easing import eased
from gymtimer.domain.judging import Stop, Verdict, last_negative, missed, stop_after, target_of, verdict_of
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Status
from gymtimer.domain.timeline import Kind, Phase, RepId, WorkSet
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.ui.captions import joined, of_set
from gymtimer.ui.scene import Action, Scene

#: A word stands this long in the place of the seconds of an assist.
STANDS: Ms = 4 * SECOND
TOO_HEAVY = "Load too heavy today: −5 %"
NO_HEAVIER = "The heavier ones are left out"
GO_ON = Action(Command.GO_ON, "Go on")
TEST_HINT = "Press at the bottom: the time is measured"

_WORDS = {Verdict.SLOWER: "Slower", Verdict.SHORT: "Easy", Verdict.DROP: "Easy"}


def with_verdict(shown: Scene, moment: Moment, measured: Mapping[RepId, Ms], told: str = "") -> Scene:
    """Return *shown* with what the *measured* lowerings of the set at *moment* come to.

    What a rule has *told* of them comes before our own words for it.
    """
    phase = moment.phase
    if phase is None or moment.status in (Status.ABORTED, Status.PAUSED, Status.PAUSED_RACK):
        return shown
    match phase.kind:
        case Kind.LOWER if phase.work.test and not shown.hint:
            return replace(shown, hint=TEST_HINT)
        case Kind.ASSIST:
            return _in_assist(shown, moment, phase, measured)
        case Kind.RACK:
            return _in_rack(shown, phase, measured)
        case Kind.REST if not phase.in_set:
            return _in_rest(shown, phase, measured, told)
        case _:
            return shown


def _in_assist(shown: Scene, moment: Moment, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with one word for the lowering before and its time, in the place of the seconds."""
    if phase.rep is None or moment.here.elapsed >= STANDS:
        return shown
    rep = RepId(phase.work.index, phase.negative, phase.rep - 1)
    word = _WORDS.get(verdict_of(phase.work, rep, measured) or Verdict.KEPT)
    return replace(shown, small=f"{word}: {seconds_text(measured[rep])} s") if word else shown


def _in_rack(shown: Scene, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with why the set is over, and the way on where there is one."""
    why, then = why_over(phase.work, measured)
    if why:
        shown = replace(shown, small=why, hint=then, arrows=False)
    return replace(shown, actions=(GO_ON,), aside="") if phase.instead else shown


def _in_rest(shown: Scene, phase: Phase, measured: Mapping[RepId, Ms], told: str) -> Scene:
    """Return *shown* with why the set before was over, and what could be done about it."""
    why, then = why_over(phase.work, measured)
    if not why:
        return shown
    # What it was stands in the words of the rule; the times say how far it was off.
    facts = why.partition(": ")[2] if told else f"{why[0].lower()}{why[1:]}"
    over = joined(f"{of_set(phase.work)} over", facts)
    return replace(shown, subtitle=over, small=f"{shown.small} {told or then}")


def why_over(work: WorkSet, measured: Mapping[RepId, Ms]) -> tuple[str, str]:
    """Return why the set *work* was over, and what that means for the next ones; twice "" if it wasn't."""
    rep = last_negative(work, measured)
    if rep is not None and work.test and missed(work, measured):
        time, target = seconds_text(measured[rep]), seconds_text(target_of(work, rep) or 0)
        return f"Missed: {time} s of {target} s", NO_HEAVIER
    stop = stop_after(work, rep, measured) if rep is not None else None
    return (stop_text(stop), heavy_text(work)) if stop else ("", "")


def heavy_text(work: WorkSet) -> str:
    """Return what could be done about the load of *work*: "Load too heavy today: −5 %, 97.5 kg?"."""
    less = eased(work)
    return f"{TOO_HEAVY}, {less}?" if less else f"{TOO_HEAVY}?"


def stop_text(stop: Stop) -> str:
    """Return "Two short reps: 2.4 s, 2.6 s of 4 s", or "That was a drop: 1.2 s of 4 s"."""
    times = ", ".join(f"{seconds_text(time)} s" for time in stop.times)
    what = "That was a drop" if stop.drop else "Two short reps"
    return f"{what}: {times} of {seconds_text(stop.target)} s"
