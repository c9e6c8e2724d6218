"""Scenery: one moment of a session put into words for the stage."""

from dataclasses import dataclass, replace

from gymtimer.domain.command import Command
from gymtimer.domain.exercise import FirstPhase
from gymtimer.domain.loading import on_bar, set_to_come
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Here, Status, free_rep
from gymtimer.domain.step import CONFIRM_WITHIN
from gymtimer.domain.timeline import Beat, Ending, Kind, Phase, most_own_reps
from gymtimer.domain.timing import SECOND, Ms, clock_text, seconds_text
from gymtimer.tongue import decimal, mark, tr, tr_n
from gymtimer.ui.around import Around
from gymtimer.ui.captions import (
    dots_before,
    joined,
    next_set,
    of_set,
    plates,
    rep_of_set,
    said,
    seconds_left,
    set_over,
    set_planned,
    steps_of,
    who_and_load,
    who_and_load_after,
    who_lifts,
)
from gymtimer.ui.scene import REST_LEVEL, Action, Dot, Role, Scene
from gymtimer.ui.verdicts import with_verdict

#: After this long in a rack the screen asks whether it is done.
RACKED_ASKS: Ms = 8 * SECOND
ASKED = mark("Press again to end the rest")
GO_HINT = mark("Space, tap or clicker")
END_SET = Action(Command.END_SET, mark("End set"))
SKIP_SET = Action(Command.SKIP_SET, mark("Skip set"))
CHANGE = Action(Command.REGROUP, mark("Change"))
#: The same page, where something waits for an answer on it.
ANSWER = Action(Command.REGROUP, mark("Answer"))
REST_ACTIONS = (
    Action(Command.LESS_REST, "−15 s"),
    Action(Command.MORE_REST, "+15 s"),
    Action(Command.SKIP_SET, mark("Skip")),
)


def scene(moment: Moment, around: Around) -> Scene:
    """Return what the stage shows at *moment*."""
    phase = moment.phase
    shown = _done(moment.timeline.name, around) if phase is None else _View(moment, phase, around).scene()
    shown = with_verdict(shown, moment, around.measured, around.told)
    hint = around.notice or shown.hint
    return replace(shown, banner=around.banner, guided=around.guided, hint=hint, said=said(shown))


def _done(name: str, around: Around) -> Scene:
    """Return the last page of a session."""
    tallies = [tally for tally in around.tallies.values() if tally.reps]
    lowering = decimal(seconds_text(sum(tally.lowering for tally in tallies)))
    return Scene(
        role=Role.READY,
        word=tr("DONE"),
        title=tr(name),
        number=tr_n(sum(tally.reps for tally in tallies), "{n} rep", "{n} reps"),
        small=tr_n(
            len(tallies),
            "{n} set, {seconds} s of lowering",
            "{n} sets, {seconds} s of lowering",
            seconds=lowering,
        ),
        button=tr("Finish"),
        hint=tr(GO_HINT),
        actions=(ANSWER,) if around.asked else (),
    )


@dataclass(frozen=True, slots=True)
class _View:
    """One moment in one phase, and the scene for each kind of it."""

    moment: Moment
    phase: Phase
    around: Around

    @property
    def _elapsed(self) -> Ms:
        return self.moment.here.elapsed

    def scene(self) -> Scene:
        """Return the scene, with what an alarm or a pause changes in it."""
        shown = self._of_kind()
        if self.phase.aborted:
            shown = self._aborted(shown)
        if self.moment.status in (Status.PAUSED, Status.PAUSED_RACK):
            shown = self._paused(shown)
        return shown

    def _paused(self, shown: Scene) -> Scene:
        """Return *shown* while all stands still; a rest keeps the room of its number, without a button."""
        paused = replace(shown, word=tr("PAUSED"), actions=(), steps=(), arrows=False)
        if self.phase.kind is Kind.REST:
            return replace(paused, hint=tr("Go on: space, tap or clicker"))
        return replace(paused, button=tr("Go on"))

    def _of_kind(self) -> Scene:
        match self.phase.kind:
            case Kind.SETUP:
                return self._setup()
            case Kind.ASSIST:
                return self._assist()
            case Kind.SETTLE:
                return self._settle()
            case Kind.LOWER:
                return self._lower()
            case Kind.HOLD:
                return self._hold()
            case Kind.LIFT:
                return self._lift()
            case Kind.FREE:
                return self._free()
            case Kind.RACK:
                return self._rack()
            case Kind.REST:
                return self._rest()

    def _header(self, middle: str) -> Scene:
        """Return a scene with the upper corners that every phase of a set has."""
        work = self.phase.work
        return Scene(
            role=Role.READY,
            word="",
            number="",
            title=work.exercise.name,
            subtitle=joined(of_set(work), middle, tr("tempo {tempo}", tempo=work.tempo)),
            load=who_and_load(work),
            plates=plates(work),
        )

    def _in_rep(self) -> Scene:
        """Return a scene with all that is the same throughout a rep."""
        return replace(
            self._header(rep_of_set(self.phase)),
            dots=() if self.phase.work.to_failure else dots_before(self.phase),
            aside=self._then(),
            corner=True,
        )

    def _then(self) -> str:
        """Return what comes after the set."""
        for later in self.moment.timeline.phases[self.moment.here.index + 1 :]:
            if later.kind is Kind.REST:
                return tr("then rest {length}", length=clock_text(later.length))
            if later.work.index != self.phase.work.index:
                break
        return tr("then done")

    def _setup(self) -> Scene:
        work = self.phase.work
        then = work.then_load.shown if work.then_load else ""
        return replace(
            self._header(""),
            subtitle=set_planned(work),
            word=tr("GET READY"),
            number=work.load.shown or tr("SET {n}", n=work.number),
            load="  ".join(part for part in (work.lifter, then and tr("then {load}", load=then)) if part),
            small=self.around.told or tr(work.notes),
            checks=() if self.around.checked == work.index else work.checks,
            button=tr("We are ready"),
            dots=() if work.mixed or work.to_failure else (Dot.LEFT,) * work.reps,
            hint=tr(GO_HINT),
            actions=(SKIP_SET, self._change()),
            plates_drawn=work.load.side,
            steps=steps_of(work.load),
        )

    def _assist(self) -> Scene:
        words = self.phase.work.exercise.words
        partner = self.phase.partner
        shown = replace(
            self._in_rep(),
            role=Role.LIFT,
            word=who_lifts(self.phase),
            number=(words.lift_off if self.phase.lift_off else words.lift).upper(),
            small=f"{self._elapsed // SECOND} s",
            arrows=True,
            button=tr("Bar is up — lower") if partner else tr("I am up — lower"),
            hint=tr(GO_HINT),
            actions=(END_SET,),
        )
        if self.phase.gate:
            return shown
        small = tr("{n} s left", n=seconds_left(self.moment.remaining))
        button = tr("Bar is up — now") if partner else tr("I am up — now")
        return replace(shown, small=small, button=button, hint=tr("Goes on by itself"))

    def _settle(self) -> Scene:
        number = seconds_left(self.moment.remaining)
        first = self.phase.work.exercise.first_phase
        # The own reps of a curl begin with the bar down, its negatives with the bar up.
        down = first is FirstPhase.CONCENTRIC and not self.phase.negative
        return replace(self._in_rep(), word=tr("READY"), number=number, level=1.0 if down else 0.0)

    def _lower(self) -> Scene:
        return replace(
            self._in_rep(),
            role=Role.LOWER,
            word=self.phase.work.exercise.words.lower.upper(),
            number=self._count(),
            level=min(1.0, self._elapsed / self.phase.length),
            hint=tr("Press space, tap or clicker at the bottom") if self.phase.gate else "",
        )

    def _count(self) -> str:
        """Return the number of a lowering: the second it is in, as it is spoken."""
        if self.around.count_down and self._elapsed < self.phase.length:
            return seconds_left(self.moment.remaining)
        return str(self._elapsed // SECOND + 1)

    def _hold(self) -> Scene:
        number = seconds_left(self.moment.remaining)
        level = 0.0 if self.phase.top else 1.0
        return replace(self._in_rep(), role=Role.HOLD, word=tr("HOLD"), number=number, level=level)

    def _lift(self) -> Scene:
        return replace(
            self._in_rep(),
            role=Role.LIFT,
            word=self.phase.work.exercise.words.up.upper(),
            number=str(self._elapsed // SECOND + 1),
            level=1.0 - min(1.0, self._elapsed / self.phase.length),
        )

    def _free(self) -> Scene:
        """Return the scene of the part of the rep that goes on, with the way out at failure."""
        rep, beat, inside = free_rep(self.phase, self._elapsed)
        if rep > most_own_reps(self.phase.of):
            # The voice has stopped, and nobody knows where the bar is.
            word, number = tr("COUNT IS OVER"), tr("FAILURE?")
            shown = replace(self._in_rep(), role=Role.LIFT, word=word, number=number)
        else:
            shown = self._beat(rep, self.phase.pattern[beat], inside)
        hint = tr("At failure: space, tap or clicker")
        return replace(shown, hint=hint, button=tr("Failure"), actions=(END_SET,))

    def _beat(self, rep: int, part: Beat, inside: Ms) -> Scene:
        """Return the scene *inside* one part of an own rep."""
        phase = replace(
            self.phase,
            kind=part.kind,
            length=part.length,
            top=part.top,
            rep=rep,
            pattern=(),
            ending=Ending.CLOCK,
        )
        tape = replace(self.moment.timeline, phases=(phase,))
        moment = replace(self.moment, timeline=tape, here=Here(0, inside))
        return replace(self, moment=moment, phase=phase).scene()

    def _rack(self) -> Scene:
        asks = self._elapsed >= RACKED_ASKS
        words = self.phase.work.exercise.words
        return replace(
            self._header(tr("{n} done", n=self.around.tally(self.phase.work).reps)),
            role=Role.LIFT,
            word=who_lifts(self.phase),
            number=f"{words.racked.split()[-1]}?".upper() if asks else words.rack.upper(),
            small=f"{self._elapsed // SECOND} s",
            arrows=not asks and self.phase.partner,
            button=words.racked,
            dots=self._done_dots(),
            hint=tr(GO_HINT),
            aside=self._then(),
            corner=True,
        )

    def _done_dots(self) -> tuple[Dot, ...]:
        done = self.around.tally(self.phase.work).reps
        work = self.phase.work
        of = done if work.mixed or work.to_failure else max(work.reps, done)
        return tuple(Dot.DONE if n < done else Dot.LEFT for n in range(of))

    def _aborted(self, shown: Scene) -> Scene:
        return replace(
            shown,
            role=Role.ALARM,
            word=tr("STOP"),
            number=self.phase.work.exercise.words.rack.upper(),
            small="",
            arrows=False,
            corner=False,
        )

    def _rest(self) -> Scene:
        left = self.moment.remaining
        work = self.phase.work
        tally = self.around.tally(work)
        tape, index = self.moment.timeline, self.moment.here.index
        following = tape.next_set(index)
        upcoming = work if self.phase.in_set or following is None else following
        there, to_come = on_bar(tape, index, upcoming.load), set_to_come(tape, index)
        return Scene(
            role=Role.REST,
            word=tr("REST") if left > 0 else tr("TIME"),
            number=clock_text(left) if left > 0 else f"+{clock_text(-left // SECOND * SECOND)}",
            small=tr(ASKED) if self._asked() else next_set(self.phase, upcoming, there),
            title=work.exercise.name,
            subtitle=set_over(self.phase, tally.reps, tally.lowering, stopped=self._stopped()),
            load=who_and_load_after(work, upcoming),
            plates=plates(upcoming),
            level=REST_LEVEL,
            dots=self._done_dots(),
            hint="" if left > 0 else tr("Press to get ready"),
            actions=(*REST_ACTIONS, self._change()),
            plates_drawn=upcoming.load.side,
            steps=steps_of(to_come.load) if to_come else (),
        )

    def _change(self) -> Action:
        return ANSWER if self.around.asked else CHANGE

    def _stopped(self) -> bool:
        """Return whether RACK IT ended the set before this rest."""
        index = self.moment.here.index
        return index > 0 and self.moment.timeline.phases[index - 1].aborted

    def _asked(self) -> bool:
        asked = self.moment.head.asked
        return asked is not None and self.moment.now - asked <= CONFIRM_WITHIN
