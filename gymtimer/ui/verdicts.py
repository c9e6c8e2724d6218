"""Verdicts: what a scene says of a load that came down too fast."""

from collections.abc import Mapping
from dataclasses import replace

from gymtimer.domain.command import Command
from gymtimer.domain.judging import Stop, Verdict, last_negative, missed, stop_after, target_of, verdict_of
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Status
from gymtimer.domain.timeline import Kind, Phase, RepId, WorkSet
from gymtimer.domain.timing import Ms, seconds_text
from gymtimer.ui.scene import Action, Scene

TOO_HEAVY = "Load too heavy today: −5 %?"
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
            return _in_assist(shown, phase, measured)
        case Kind.RACK:
            return _in_rack(shown, phase, measured)
        case Kind.REST if not phase.in_set:
            why = why_over(phase.work, measured)
            return replace(shown, hint=why) if why and not shown.hint else shown
        case _:
            return shown


def _in_assist(shown: Scene, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with one word for the lowering before, and its time."""
    if phase.rep is None:
        return shown
    rep = RepId(phase.work.index, phase.negative, phase.rep - 1)
    word = _WORDS.get(verdict_of(phase.work, rep, measured) or Verdict.KEPT)
    if word is None:
        return shown
    time, target = measured[rep], target_of(phase.work, rep) or 0
    told = f"{word}: {seconds_text(time)} s of {seconds_text(target)} s"
    return replace(shown, small="  ·  ".join(filter(None, (told, shown.small))))


def _in_rack(shown: Scene, phase: Phase, measured: Mapping[RepId, Ms]) -> Scene:
    """Return *shown* with why the set is over, and the way on where there is one."""
    why = why_over(phase.work, measured)
    shown = replace(shown, small=why) if why else shown
    return replace(shown, actions=(GO_ON,), aside="") if phase.instead else shown


def why_over(work: WorkSet, measured: Mapping[RepId, Ms]) -> str:
    """Return why the set *work* was over: two short reps, a drop, a test that was missed; "" if it wasn't."""
    rep = last_negative(work, measured)
    if rep is None:
        return ""
    if work.test:
        missed_by = f"Missed: {seconds_text(measured[rep])} s. The heavier ones are left out."
        return missed_by if missed(work, measured) else ""
    stop = stop_after(work, rep, measured)
    return f"{stop_text(stop)} {TOO_HEAVY}" if stop else ""


def stop_text(stop: Stop) -> str:
    """Return "Two short reps: 2.4 s, 2.6 s of 4 s." or "That was a drop: 1.2 s of 4 s."."""
    times = ", ".join(f"{seconds_text(time)} s" for time in stop.times)
    what = "That was a drop" if stop.drop else "Two short reps"
    return f"{what}: {times} of {seconds_text(stop.target)} s."
