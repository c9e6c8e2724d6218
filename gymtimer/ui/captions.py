"""Captions: the short texts that stage scenes are made of."""

from gymtimer.domain.plates import change_text, side_text
from gymtimer.domain.timeline import Kind, Phase, WorkSet
from gymtimer.domain.timing import SECOND, Ms, clock_text
from gymtimer.engine.resuming import Resumed
from gymtimer.ui.scene import Dot, Scene


def counted(number: int, one: str) -> str:
    """Return "1 rep", "2 reps"."""
    return f"{number} {one if number == 1 else one + 's'}"


def of_set(phase: Phase) -> str:
    """Return "Set 2 of 4", "Warm-up 1 of 3", with the side where there is one."""
    work = phase.work
    kind = "Warm-up" if work.warm_up else "Set"
    side = f" {work.side}" if work.side else ""
    return f"{kind} {work.number} of {work.of}{side}"


def rep_of_set(phase: Phase) -> str:
    """Return "Rep 3 of 5"; negatives after own reps are called so."""
    name = "Negative" if phase.work.mixed and phase.negative else "Rep"
    return f"{name} {phase.rep} of {phase.of}" if phase.rep and phase.of else ""


def plates(work: WorkSet) -> str:
    """Return what hangs on each side, or the other load of the lowering."""
    if work.lower_load:
        return f"lowered {work.lower_load.text}"
    return f"each side  {side_text(work.load.side)}" if work.load.side else ""


def who_and_load(work: WorkSet) -> str:
    """Return "Ana  105 kg"."""
    return "  ".join(part for part in (work.lifter, work.load.text) if part)


def dots_before(phase: Phase) -> tuple[Dot, ...]:
    """Return a dot for each rep of the part: those before the phase's own are done."""
    rep = (phase.rep or 1) - 1
    return tuple(Dot.DONE if n < rep else Dot.NOW if n == rep else Dot.LEFT for n in range(phase.of))


def who_lifts(phase: Phase) -> str:
    """Return whom an assist or a rack is for."""
    return "PARTNER" if phase.partner else "YOU"


def seconds_left(remaining: Ms) -> str:
    """Return the seconds left, never less than one."""
    return str(max(1, -(-remaining // SECOND)))


def next_set(phase: Phase, upcoming: WorkSet) -> str:
    """Return who and what is next, and what to change on the bar for it."""
    now = phase.work
    if upcoming.index == now.index:
        return "The same set goes on"
    what = [] if upcoming.exercise.key == now.exercise.key else [upcoming.exercise.name]
    if upcoming.lifter != now.lifter:
        what.insert(0, upcoming.lifter)
    if upcoming.load.text:
        what.append(upcoming.load.text)
    next_ = " — ".join(what) if what else f"set {upcoming.number} of {upcoming.of}"
    change = _change(now, upcoming)
    return f"Next: {next_}.  {change[0].upper()}{change[1:]}." if change else f"Next: {next_}."


def _change(now: WorkSet, upcoming: WorkSet) -> str:
    """Return what to change on the bar, where both sets are done with the same one."""
    same_bar = now.exercise.bar == upcoming.exercise.bar
    return change_text(now.load.side, upcoming.load.side) if same_bar else ""


def said(shown: Scene) -> str:
    """Return one sentence for a screen reader; it changes with the phase, not with the seconds."""
    running = shown.number[:1].isdigit() or shown.number[:1] == "+"
    what = shown.word if running else f"{shown.word} {shown.number}"
    return ", ".join(part for part in (what.capitalize(), shown.title, shown.load) if part)


def offer_text(plan: str, place: Resumed) -> str:
    """Return what is offered after a session was cut off: "Chest: set 2 of 4, rest 1:32 left"."""
    phase = place.timeline.phases[place.here.index]
    left = phase.length - place.here.elapsed
    if phase.kind is not Kind.REST:
        where = f"{phase.work.exercise.name}, {of_set(phase).lower()}"
    elif left > 0:
        where = f"rest after {of_set(phase).lower()}, {clock_text(left)} left"
    else:
        where = f"rest after {of_set(phase).lower()}, over"
    return f"{plan} was cut off: {where}"
