"""Scenery: one moment of a session put into words for the stage."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from gymtimer.domain.command import Command
from gymtimer.domain.moment import Moment
from gymtimer.domain.plates import change_text, side_text
from gymtimer.domain.playhead import Status, free_rep
from gymtimer.domain.timeline import Kind, Phase, WorkSet
from gymtimer.domain.timing import SECOND, Ms, clock_text, seconds_text
from gymtimer.ui.scene import Action, Dot, Role, Scene

#: After this long in a rack the screen asks whether it is done.
RACKED_ASKS: Ms = 8 * SECOND
#: Where the still horizon of a rest lies.
REST_LEVEL = 0.36

GO_HINT = "Space, tap or clicker"
END_SET = Action(Command.END_SET, "end set")
SKIP_SET = Action(Command.SKIP_SET, "skip set")
REST_ACTIONS = (
    Action(Command.LESS_REST, "−15 s"),
    Action(Command.MORE_REST, "+15 s"),
    Action(Command.SKIP_SET, "skip"),
)


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done of one set.

    Attributes:
        reps: lowerings that ended.
        lowering: the sum of their lengths.

    """

    reps: int = 0
    lowering: Ms = 0


@dataclass(frozen=True, slots=True)
class Around:
    """What a moment does not know.

    Attributes:
        tallies: what was done, by index of the set.
        notice: a line that stands for a short while.
        banner: a line that stands as long as its cause.
        count_down: whether a lowering shows the seconds left.

    """

    tallies: Mapping[int, Tally] = field(default_factory=dict)
    notice: str = ""
    banner: str = ""
    count_down: bool = False

    def tally(self, work: WorkSet) -> Tally:
        """Return what was done of *work*."""
        return self.tallies.get(work.index, Tally())


def scene(moment: Moment, around: Around) -> Scene:
    """Return what the stage shows at *moment*."""
    phase = moment.phase
    if phase is None:
        shown = _done(around)
    else:
        shown = _PAINTERS[phase.kind](moment, phase, around)
        if phase.aborted:
            shown = _aborted(shown, phase)
        if moment.status in (Status.PAUSED, Status.PAUSED_RACK):
            shown = replace(shown, word="PAUSED", button="Go on", actions=(), arrows=False)
        if around.notice:
            shown = replace(shown, hint=around.notice)
    return replace(shown, banner=around.banner, said=_said(shown))


def _said(shown: Scene) -> str:
    """Return one sentence that changes with the phase, not with the seconds."""
    role_words = shown.word if shown.number[:1].isdigit() or shown.number[:1] == "+" else (
        f"{shown.word} {shown.number}"
    )
    return ", ".join(part for part in (role_words.capitalize(), shown.title, shown.load) if part)


def _of_set(phase: Phase) -> str:
    work = phase.work
    kind = "Warm-up" if work.warm_up else "Set"
    side = f" {work.side}" if work.side else ""
    return f"{kind} {work.number} of {work.of}{side}"


def _header(phase: Phase, middle: str) -> Scene:
    """Return a scene with the corners that every phase of a set has."""
    work = phase.work
    parts = (_of_set(phase), middle, f"tempo {work.tempo}")
    return Scene(
        role=Role.READY,
        word="",
        number="",
        title=work.exercise.name,
        subtitle="  ·  ".join(part for part in parts if part),
        load=" ".join(part for part in (work.lifter, work.load.text) if part),
        plates=_plates(work),
    )


def _plates(work: WorkSet) -> str:
    if work.lower_load:
        return f"lowered {work.lower_load.text}"
    return f"each side  {side_text(work.load.side)}" if work.load.side else ""


def _rep(phase: Phase) -> str:
    name = "Negative" if phase.work.negative and _has_own_reps(phase) else "Rep"
    return f"{name} {phase.rep} of {phase.work.reps}" if phase.rep else ""


def _has_own_reps(phase: Phase) -> bool:
    return phase.work.negative and phase.work.tempo.lift.value != "A"


def _dots(phase: Phase) -> tuple[Dot, ...]:
    """Return a dot for each rep: those before the phase's own are done."""
    rep = (phase.rep or 1) - 1
    return tuple(
        Dot.DONE if n < rep else Dot.NOW if n == rep else Dot.LEFT for n in range(phase.work.reps)
    )


def _then(moment: Moment, phase: Phase) -> str:
    """Return what comes after the set."""
    for later in moment.timeline.phases[moment.here.index + 1 :]:
        if later.kind is Kind.REST:
            return f"then rest {clock_text(later.length)}"
        if later.work.index != phase.work.index:
            break
    return "then done"


def _setup(moment: Moment, phase: Phase, around: Around) -> Scene:
    work = phase.work
    reps = "negatives" if work.negative else "reps"
    laid = f"{work.least}–{work.reps}" if work.least < work.reps else str(work.reps)
    return replace(
        _header(phase, f"{laid} {reps[:-1] if laid == '1' else reps}"),
        word="GET READY",
        number=work.load.text or f"SET {work.number}",
        small=work.notes,
        checks=work.exercise.checks,
        button="We are ready",
        dots=(Dot.LEFT,) * work.reps,
        hint=GO_HINT,
        actions=(SKIP_SET,),
    )


def _who(phase: Phase) -> str:
    return "PARTNER" if phase.partner else "YOU"


def _assist(moment: Moment, phase: Phase, around: Around) -> Scene:
    words = phase.work.exercise.words
    return replace(
        _header(phase, _rep(phase)),
        role=Role.LIFT,
        word=_who(phase),
        number=(words.lift_off if phase.lift_off else words.lift).upper(),
        small=f"{moment.here.elapsed // SECOND} s",
        arrows=True,
        button="Bar is up — lower" if phase.partner else "I am up — lower",
        dots=_dots(phase),
        hint=GO_HINT,
        aside=_then(moment, phase),
        actions=(END_SET,),
        corner=True,
    )


def _settle(moment: Moment, phase: Phase, around: Around) -> Scene:
    return replace(
        _header(phase, _rep(phase)),
        role=Role.READY,
        word="READY",
        number=_seconds_left(moment.remaining),
        level=0.0,
        dots=_dots(phase),
        aside=_then(moment, phase),
        corner=True,
    )


def _seconds_left(remaining: Ms) -> str:
    return str(max(1, -(-remaining // SECOND)))


def _count(elapsed: Ms, length: Ms, around: Around) -> str:
    """Return the number of a lowering: the second it is in, as it is spoken."""
    if around.count_down and elapsed < length:
        return _seconds_left(length - elapsed)
    if elapsed < length:
        return str(min(elapsed, length - 1) // SECOND + 1)
    return str(elapsed // SECOND + 1)


def _lower(moment: Moment, phase: Phase, around: Around) -> Scene:
    elapsed = moment.here.elapsed
    return replace(
        _header(phase, _rep(phase)),
        role=Role.LOWER,
        word=phase.work.exercise.words.lower.upper(),
        number=_count(elapsed, phase.length, around),
        level=min(1.0, elapsed / phase.length),
        dots=_dots(phase),
        hint=f"Press {GO_HINT.lower()} at the bottom" if phase.gate else "",
        aside=_then(moment, phase),
        corner=True,
    )


def _hold(moment: Moment, phase: Phase, around: Around) -> Scene:
    return replace(
        _header(phase, _rep(phase)),
        role=Role.HOLD,
        word="HOLD",
        number=_seconds_left(moment.remaining),
        level=0.0 if phase.top else 1.0,
        dots=_dots(phase),
        aside=_then(moment, phase),
        corner=True,
    )


def _lift(moment: Moment, phase: Phase, around: Around) -> Scene:
    elapsed = moment.here.elapsed
    return replace(
        _header(phase, _rep(phase)),
        role=Role.LIFT,
        word=phase.work.exercise.words.up.upper(),
        number=str(elapsed // SECOND + 1),
        level=1.0 - min(1.0, elapsed / phase.length),
        dots=_dots(phase),
        aside=_then(moment, phase),
        corner=True,
    )


def _free(moment: Moment, phase: Phase, around: Around) -> Scene:
    rep, beat, inside = free_rep(phase, moment.here.elapsed)
    part = phase.pattern[beat]
    as_phase = replace(phase, kind=part.kind, length=part.length, top=part.top, rep=rep, pattern=())
    here = replace(moment.here, elapsed=inside)
    inner = _PAINTERS[part.kind](_moment_of(moment, as_phase, here.elapsed), as_phase, around)
    return replace(
        inner,
        subtitle=f"{_of_set(phase)}  ·  Rep {rep}  ·  to failure",
        dots=(),
        hint="At failure: space, tap or clicker",
        button="Failure",
        aside=f"rep {rep}",
        actions=(END_SET,),
    )


def _moment_of(moment: Moment, phase: Phase, elapsed: Ms) -> Moment:
    """Return *moment* as if it stood *elapsed* into *phase* alone."""
    timeline = replace(moment.timeline, phases=(phase,))
    return replace(moment, timeline=timeline, here=replace(moment.here, index=0, elapsed=elapsed))


def _rack(moment: Moment, phase: Phase, around: Around) -> Scene:
    asks = moment.here.elapsed >= RACKED_ASKS
    rack = phase.work.exercise.words.rack.upper()
    return replace(
        _header(phase, f"{around.tally(phase.work).reps} done"),
        role=Role.LIFT,
        word=_who(phase),
        number="RACKED?" if asks else rack,
        small=f"{moment.here.elapsed // SECOND} s",
        arrows=not asks and phase.partner,
        button="It is racked",
        dots=_done_dots(phase, around),
        hint=GO_HINT,
        aside=_then(moment, phase),
        corner=True,
    )


def _done_dots(phase: Phase, around: Around) -> tuple[Dot, ...]:
    done = around.tally(phase.work).reps
    planned = max(phase.work.reps, done) if not _has_own_reps(phase) else done
    return tuple(Dot.DONE if n < done else Dot.LEFT for n in range(planned))


def _aborted(shown: Scene, phase: Phase) -> Scene:
    return replace(
        shown,
        role=Role.ALARM,
        word="STOP",
        number=phase.work.exercise.words.rack.upper(),
        small="",
        arrows=False,
        button="It is racked",
        actions=(),
        corner=False,
    )


def _rest(moment: Moment, phase: Phase, around: Around) -> Scene:
    left = moment.remaining
    tally = around.tally(phase.work)
    following = moment.timeline.next_set(moment.here.index)
    upcoming = phase.work if phase.in_set or following is None else following
    reps = "rep" if tally.reps == 1 else "reps"
    done = f"{_of_set(phase)} done  ·  {tally.reps} {reps}  ·  {seconds_text(tally.lowering)} s lowering"
    asked = moment.head.asked is not None and moment.now - moment.head.asked <= 2 * SECOND
    return Scene(
        role=Role.REST,
        word="REST",
        number=clock_text(left) if left > 0 else f"+{clock_text(-left // SECOND * SECOND)}",
        small="Press again to start now" if asked else _next(phase, upcoming),
        title=phase.work.exercise.name,
        subtitle=done,
        load=" ".join(part for part in (upcoming.lifter, upcoming.load.text) if part),
        plates=_plates(upcoming),
        level=REST_LEVEL,
        dots=_done_dots(phase, around),
        actions=REST_ACTIONS,
    )


def _next(phase: Phase, upcoming: WorkSet) -> str:
    """Return who and what is next, and what to change on the bar for it."""
    now = phase.work
    if upcoming.index == now.index:
        return "Same set goes on"
    what = [] if upcoming.exercise.key == now.exercise.key else [upcoming.exercise.name]
    if upcoming.lifter and upcoming.lifter != now.lifter:
        what.insert(0, upcoming.lifter)
    if upcoming.load.text:
        what.append(upcoming.load.text)
    said = f"Next: {' — '.join(what) if what else _of_set_work(upcoming)}."
    if now.load.side is None or upcoming.load.side is None or now.exercise.bar != upcoming.exercise.bar:
        return said
    change = change_text(now.load.side, upcoming.load.side)
    return f"{said}  {change[0].upper()}{change[1:]}." if change else said


def _of_set_work(work: WorkSet) -> str:
    return f"set {work.number} of {work.of}"


def _done(around: Around) -> Scene:
    reps = sum(tally.reps for tally in around.tallies.values())
    lowering = sum(tally.lowering for tally in around.tallies.values())
    sets = sum(1 for tally in around.tallies.values() if tally.reps)
    return Scene(
        role=Role.READY,
        word="DONE",
        number=f"{reps} {'rep' if reps == 1 else 'reps'}",
        small=f"{sets} {'set' if sets == 1 else 'sets'}, {seconds_text(lowering)} s of lowering",
        button="Finish",
        hint=GO_HINT,
    )


_PAINTERS: Mapping[Kind, Callable[[Moment, Phase, Around], Scene]] = {
    Kind.SETUP: _setup,
    Kind.ASSIST: _assist,
    Kind.SETTLE: _settle,
    Kind.LOWER: _lower,
    Kind.HOLD: _hold,
    Kind.LIFT: _lift,
    Kind.FREE: _free,
    Kind.RACK: _rack,
    Kind.REST: _rest,
}
