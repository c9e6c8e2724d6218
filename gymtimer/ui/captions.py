"""Captions: the short texts that stage scenes are made of."""

from gymtimer.domain.command import Command
from gymtimer.domain.load import Mass, SetLoad, number_text
from gymtimer.domain.numbers import counted
from gymtimer.domain.plan import Part
from gymtimer.domain.plates import change_text, side_text
from gymtimer.domain.resolve import moved
from gymtimer.domain.timeline import Kind, Phase, WorkSet
from gymtimer.domain.timing import SECOND, Ms, clock_text, seconds_text
from gymtimer.engine.resuming import Resumed
from gymtimer.ui.scene import Action, Dot, Scene


def of_set(work: WorkSet) -> str:
    """Return "Set 2 of 4", "Warm-up 1 of 3", with the side where there is one."""
    kind = "Warm-up" if work.warm_up else "Set"
    side = f" {work.side}" if work.side else ""
    return f"{kind} {work.number} of {work.of}{side}"


def rep_of_set(phase: Phase) -> str:
    """Return "Rep 3 of 5"; negatives after own reps are called so, and failure has no number."""
    if not phase.rep or not phase.of:
        return ""
    if phase.work.to_failure:
        return joined(f"Rep {phase.rep}", "to failure")
    name = "Negative" if phase.work.mixed and phase.negative else "Rep"
    return f"{name} {phase.rep} of {phase.of}"


def joined(*parts: str) -> str:
    """Return *parts* in one line; what is empty has no dot."""
    return "  ·  ".join(part for part in parts if part)


def set_planned(work: WorkSet) -> str:
    """Return "Set 1 of 3 · 8 to failure + 3 negatives · 20X0, 40A0"."""
    tempos = ", ".join(str(part.tempo) for part in work.parts)
    tempo = tempos if work.mixed else f"tempo {tempos}"
    return joined(of_set(work), " + ".join(map(_part_planned, work.parts)), tempo)


def _part_planned(part: Part) -> str:
    least, laid = part.reps.least, part.reps.laid
    span = f"{least}–{laid}" if least < laid else f"{laid}"
    if part.to_failure:
        return f"{span} to failure"
    return f"{span} {'negative' if part.negative else 'rep'}{'' if span == '1' else 's'}"


def set_over(phase: Phase, reps: int, lowered: Ms, *, stopped: bool) -> str:
    """Return "Set 2 of 4 done · 5 reps · 25.3 s lowering", as it is said in the rest *phase*."""
    lowering = f"{seconds_text(lowered)} s lowering"
    if phase.in_set:
        done = f"{phase.rep} of {counted(phase.of, 'rep')}"
        return joined(of_set(phase.work), done, lowering)
    # Where somebody else rests now, that one's name is on the screen, too.
    who = phase.work.lifter if phase.rester else ""
    over = f"{of_set(phase.work)} {'stopped' if stopped else 'done'}"
    return joined(who, over, counted(reps, "rep"), lowering)


def plates(work: WorkSet) -> str:
    """Return what hangs on each side, or the other load of the lowering."""
    if work.lower_load:
        return f"lowered {work.lower_load.text}"
    load = work.load
    if load.side is None:
        return of_target(load)
    collars = "collars on" if load.bar and load.bar.collars else ""
    side = f"each side  {side_text(load.side)}" if load.side else ""
    return joined(side, collars, of_target(load))


def of_target(load: SetLoad) -> str:
    """Return "97.8 % of target" where what can be hung is not what was planned; else ""."""
    share = load.of_target
    tenths = None if share is None else (share + 5) // 10
    return "" if tenths in (None, 1000) else f"{number_text(10 * tenths)} % of target"


def steps_of(load: SetLoad) -> tuple[Action, ...]:
    """Return the buttons for one step less or more than *load*; none where neither is possible."""
    steps = Action(Command.LIGHTER, _step(load, up=False)), Action(Command.HEAVIER, _step(load, up=True))
    return steps if any(step.text for step in steps) else ()


def _step(load: SetLoad, *, up: bool) -> str:
    """Return what a press makes of *load*: "+2.5 kg"; "" where there is no such load."""
    then = moved(load, up=up)
    if then is None or then.origin is None or load.origin is None:
        return ""
    if then.origin.added is not None and load.origin.added is not None:
        change = then.origin.added - load.origin.added
    elif then.mass and load.mass:
        change = then.mass.hundredths - load.mass.hundredths
    else:
        return ""
    return f"{'+' if change > 0 else '−'}{Mass(abs(change), then.origin.unit)}"


def who_and_load(work: WorkSet) -> str:
    """Return "Ana  105 kg"."""
    return "  ".join(part for part in (work.lifter, work.load.text) if part)


def dots_before(phase: Phase) -> tuple[Dot, ...]:
    """Return a dot for each rep of the part: those before the phase's own are done."""
    rep = (phase.rep or 1) - 1
    return tuple(Dot.DONE if n < rep else Dot.NOW if n == rep else Dot.LEFT for n in range(phase.of))


def who_and_load_after(now: WorkSet, upcoming: WorkSet) -> str:
    """Return "Ben  90 kg", as next where it stands beside the name of another exercise."""
    text = who_and_load(upcoming)
    return f"next  {text}" if text and upcoming.exercise.key != now.exercise.key else text


def who_lifts(phase: Phase) -> str:
    """Return whom an assist or a rack is for."""
    return "PARTNER" if phase.partner else "YOU"


def seconds_left(remaining: Ms) -> str:
    """Return the seconds left, never less than one."""
    return str(max(1, -(-remaining // SECOND)))


def next_set(phase: Phase, upcoming: WorkSet, there: tuple[Mass, ...] | None) -> str:
    """Return who and what is next, which set of it, and what to change on the bar for it.

    *there* is what hangs on each side of the bar now; None where nobody knows.
    """
    now = phase.work
    if upcoming.index == now.index:
        return "The same set goes on"
    which = of_set(upcoming)
    what = [
        upcoming.lifter if upcoming.lifter != now.lifter else "",
        upcoming.exercise.name if upcoming.exercise.key != now.exercise.key else "",
        which[0].lower() + which[1:],
        upcoming.load.text,
    ]
    next_ = f"Next: {', '.join(part for part in what if part)}."
    change = change_text(there, upcoming.load.side)
    return f"{next_}  {change[0].upper()}{change[1:]}." if change else next_


def said(shown: Scene) -> str:
    """Return one sentence for a screen reader; it changes with the phase, not with the seconds."""
    running = shown.number[:1].isdigit() or shown.number[:1] == "+"
    what = shown.word if running else f"{shown.word} {shown.number}"
    offer = shown.offer.text if shown.offer else ""
    return ", ".join(part for part in (what.capitalize(), shown.title, shown.load, offer) if part)


def offer_text(plan: str, place: Resumed) -> str:
    """Return what is offered after a session was cut off: "Chest: set 2 of 4, rest 1:32 left"."""
    phase = place.timeline.phases[place.here.index]
    left = phase.length - place.here.elapsed
    which = of_set(phase.work).lower()
    if phase.kind is not Kind.REST:
        where = f"{phase.work.exercise.name}, {which}"
    elif left > 0:
        where = f"rest after {which}, {clock_text(left)} left"
    else:
        where = f"rest after {which}, over"
    return f"{plan} was cut off: {where}"
