"""Captions: the short texts that stage scenes are made of."""

from gymtimer.domain.command import Command
from gymtimer.domain.load import Mass, SetLoad, number_text
from gymtimer.domain.plan import Part
from gymtimer.domain.plates import change_text, side_text
from gymtimer.domain.resolve import moved
from gymtimer.domain.timeline import Kind, Phase, WorkSet
from gymtimer.domain.timing import SECOND, Ms, clock_text, seconds_text
from gymtimer.engine.resuming import Resumed
from gymtimer.tongue import decimal, mark, tr, tr_n
from gymtimer.ui.history_texts import on_side
from gymtimer.ui.scene import Action, Dot, Scene


def of_set(work: WorkSet) -> str:
    """Return "Set 2 of 4", "Warm-up 1 of 3", with the side where there is one."""
    if work.warm_up:
        return on_side(tr("Warm-up {n} of {of}", n=work.number, of=work.of), work.side)
    return on_side(tr("Set {n} of {of}", n=work.number, of=work.of), work.side)


def inside_of_set(work: WorkSet) -> str:
    """Return the same as it stands inside a sentence: "set 2 of 4", "warm-up 1 of 3"."""
    if work.warm_up:
        return on_side(tr("warm-up {n} of {of}", n=work.number, of=work.of), work.side)
    return on_side(tr("set {n} of {of}", n=work.number, of=work.of), work.side)


def rep_of_set(phase: Phase) -> str:
    """Return "Rep 3 of 5"; negatives after own reps are called so, and failure has no number."""
    if not phase.rep or not phase.of:
        return ""
    if phase.work.to_failure:
        return joined(tr("Rep {n}", n=phase.rep), tr("to failure"))
    if phase.work.mixed and phase.negative:
        return tr("Negative {n} of {of}", n=phase.rep, of=phase.of)
    return tr("Rep {n} of {of}", n=phase.rep, of=phase.of)


def joined(*parts: str) -> str:
    """Return *parts* in one line; what is empty has no dot."""
    return "  ·  ".join(part for part in parts if part)


def set_planned(work: WorkSet) -> str:
    """Return "Set 1 of 3 · 8 to failure + 3 negatives · 20X0, 40A0"."""
    tempos = ", ".join(str(part.tempo) for part in work.parts)
    tempo = tempos if work.mixed else tr("tempo {tempo}", tempo=tempos)
    return joined(of_set(work), " + ".join(map(_part_planned, work.parts)), tempo)


def _part_planned(part: Part) -> str:
    least, laid = part.reps.least, part.reps.laid
    span = f"{least}–{laid}" if least < laid else f"{laid}"
    if part.to_failure:
        return tr("{reps} to failure", reps=span)
    if part.negative:
        return tr_n(laid, "{reps} negative", "{reps} negatives", reps=span)
    return tr_n(laid, "{reps} rep", "{reps} reps", reps=span)


def set_over(phase: Phase, reps: int, lowered: Ms, *, stopped: bool) -> str:
    """Return "Set 2 of 4 done · 5 reps · 25.3 s lowering", as it is said in the rest *phase*."""
    lowering = tr("{seconds} s lowering", seconds=decimal(seconds_text(lowered)))
    if phase.in_set:
        done = tr_n(phase.of, "{rep} of {n} rep", "{rep} of {n} reps", rep=phase.rep)
        return joined(of_set(phase.work), done, lowering)
    # Where somebody else rests now, that one's name is on the screen, too.
    who = phase.work.lifter if phase.rester else ""
    which = of_set(phase.work)
    over = tr("{which} stopped", which=which) if stopped else tr("{which} done", which=which)
    return joined(who, over, tr_n(reps, "{n} rep", "{n} reps"), lowering)


def plates(work: WorkSet) -> str:
    """Return what hangs on each side, or the other load of the lowering."""
    if work.lower_load:
        return tr("lowered {load}", load=work.lower_load.shown)
    load = work.load
    if load.side is None:
        return of_target(load)
    collars = tr("collars on") if load.bar and load.bar.collars else ""
    side = tr("each side  {plates}", plates=side_text(load.side)) if load.side else ""
    return joined(side, collars, of_target(load))


def of_target(load: SetLoad) -> str:
    """Return "97.8 % of target" where what can be hung is not what was planned; else ""."""
    share = load.of_target
    tenths = None if share is None else (share + 5) // 10
    if tenths in (None, 1000):
        return ""
    return tr("{number} % of target", number=decimal(number_text(10 * tenths)))


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
    return f"{'+' if change > 0 else '−'}{Mass(abs(change), then.origin.unit).shown}"


def who_and_load(work: WorkSet) -> str:
    """Return "Ana  105 kg"."""
    return "  ".join(part for part in (work.lifter, work.load.shown) if part)


def dots_before(phase: Phase) -> tuple[Dot, ...]:
    """Return a dot for each rep of the part: those before the phase's own are done."""
    rep = (phase.rep or 1) - 1
    return tuple(Dot.DONE if n < rep else Dot.NOW if n == rep else Dot.LEFT for n in range(phase.of))


def who_and_load_after(now: WorkSet, upcoming: WorkSet) -> str:
    """Return "Ben  90 kg", as next where it stands beside the name of another exercise."""
    text = who_and_load(upcoming)
    return tr("next  {what}", what=text) if text and upcoming.exercise.key != now.exercise.key else text


def who_lifts(phase: Phase) -> str:
    """Return whom an assist or a rack is for."""
    return tr("PARTNER") if phase.partner else tr("YOU")


def seconds_left(remaining: Ms) -> str:
    """Return the seconds left, never less than one."""
    return str(max(1, -(-remaining // SECOND)))


def next_set(phase: Phase, upcoming: WorkSet, there: tuple[Mass, ...] | None) -> str:
    """Return who and what is next, which set of it, and what to change on the bar for it.

    *there* is what hangs on each side of the bar now; None where nobody knows.
    """
    now = phase.work
    if upcoming.index == now.index:
        return tr("The same set goes on")
    what = [
        upcoming.lifter if upcoming.lifter != now.lifter else "",
        upcoming.exercise.name if upcoming.exercise.key != now.exercise.key else "",
        inside_of_set(upcoming),
        upcoming.load.shown,
    ]
    next_ = tr("Next: {what}.", what=", ".join(part for part in what if part))
    change = change_text(there, upcoming.load.side)
    return f"{next_}  {change[0].upper()}{change[1:]}." if change else next_


def said(shown: Scene) -> str:
    """Return one sentence for a screen reader; it changes with the phase, not with the seconds."""
    running = shown.number[:1].isdigit() or shown.number[:1] == "+"
    what = shown.word if running else f"{shown.word} {shown.number}"
    what = what[:1] + what[1:].lower()
    offer = shown.offer.text if shown.offer else ""
    return ", ".join(part for part in (what, shown.title, shown.load, offer) if part)


def offer_text(plan: str, place: Resumed) -> str:
    """Return what is offered after a session was cut off: "Chest: set 2 of 4, rest 1:32 left"."""
    phase = place.timeline.phases[place.here.index]
    left = phase.length - place.here.elapsed
    which = inside_of_set(phase.work)
    if phase.kind is not Kind.REST:
        name = phase.work.exercise.name
        return tr("{plan} was cut off: {exercise}, {which}", plan=tr(plan), exercise=name, which=which)
    if left > 0:
        text = mark("{plan} was cut off: rest after {which}, {left} left")
    else:
        text = mark("{plan} was cut off: rest after {which}, over")
    return tr(text, plan=tr(plan), which=which, left=clock_text(left))
