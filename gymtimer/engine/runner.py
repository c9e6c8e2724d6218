"""The runner: the one object that remembers where a session is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from gymtimer.domain import loading, splice, stopping
from gymtimer.domain.allowed import ALLOWED, LOADS, NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, Event, Interrupted, RepStruck, Stand
from gymtimer.domain.load import Mass
from gymtimer.domain.moment import Moment
from gymtimer.domain.outcome import Step
from gymtimer.domain.playhead import START, Here, Playhead, Status, position, status
from gymtimer.domain.spotting import spotted
from gymtimer.domain.step import Regrouping, ease, goes_on_in_set, regroup, step, stops, weighed
from gymtimer.domain.timeline import Kind, RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.domain.undoing import gate_before, waiting_at
from gymtimer.engine import correcting
from gymtimer.engine.clock import Clock
from gymtimer.engine.deck import Deck
from gymtimer.engine.deeds import Deeds
from gymtimer.engine.lockout import Lockout
from gymtimer.engine.past import Past, Pasts
from gymtimer.engine.sounding import Sounding
from gymtimer.engine.tick import Tick

#: A GO held down this long is taken back and becomes RACK IT.
HELD: Ms = 800

_UNDO = frozenset({Status.SETUP, Status.ASSIST, Status.RACK, Status.REST, Status.DONE})
_CHECKABLE = frozenset({Status.SETUP, Status.REST, Status.PAUSED, Status.DONE})
_RESTORABLE = frozenset({Kind.SETUP, Kind.ASSIST, Kind.RACK, Kind.REST})


class Runner:
    """Moves a playhead along a timeline; any event loop can drive it.

    What happened waits in the news until a tick tells it: a press that is refused tells nothing.
    """

    def __init__(
        self,
        timeline: Timeline,
        clock: Clock,
        sounding: Sounding,
        here: Here = START,
        done: Iterable[RepId] = (),
        rested: Iterable[tuple[str, Ms]] = (),
        measured: Mapping[RepId, Ms] | None = None,
    ) -> None:
        """Stand at the start of *timeline*, or at *here* with some reps *done*; silent until `start`.

        *rested* tells how long each lifter who has racked a bar has rested since; *measured* are
        the lowering times of those reps, as far as presses told them.
        """
        self.timeline = timeline
        now = clock.now()
        resting = tuple((lifter, now - rest) for lifter, rest in rested)
        self.head = Playhead(here.index, here.elapsed, now, resting=resting, delay=sounding.delay)
        self._clock = clock
        self._deck = Deck(sounding, clock)
        self._done = Deeds(done, measured or {}, here)
        self._news: list[Event] = []
        self._past = Pasts()
        self._lockout = Lockout()
        self._obeyed: Ms | None = None

    def start(self) -> Tick:
        """Begin with the first setup, in silence until `announce`."""
        self._clock.slept()
        self.head = replace(self.head, since=self._clock.now())
        return Tick(self.moment())

    def announce(self) -> None:
        """Say what is next, if nobody has pressed anything yet; a rest says what is left of it."""
        if self._obeyed is not None:
            return
        match self.moment().status:
            case Status.SETUP:
                self.head = self._deck.play(self.timeline, replace(self.head, elapsed=0))
            case Status.REST:
                head = self.head.rebased(self.timeline, self._clock.now())
                self.head = self._deck.play(self.timeline, head)

    def sound_again(self) -> None:
        """Sound what is left of this stretch, after the sound was off; nothing moves.

        An alarm that is over is not sounded again.
        """
        if self.moment().status is not Status.ABORTED:
            now = self._clock.now()
            head = self.head if now < self.head.since else self.head.rebased(self.timeline, now)
            playing = self._deck.play(self.timeline, head)
            if playing is not head:  # what goes on keeps its past: a press from before means what it meant
                self.head = playing

    def moment(self) -> Moment:
        """Return what is to be shown now."""
        here = self.head.at(self.timeline, self._clock.now())
        return Moment(self.timeline, self.head, here, self._clock.now())

    def tick(self) -> Tick:
        """Look: what is now, and what was done since the last look."""
        now = self._clock.now()
        self._wake_up(now)
        self._look(self.head.at(self.timeline, now))
        return self._told()

    def send(self, command: Command, source: str = "key", pressed: Ms | None = None) -> Tick:
        """Obey *command*, which was given at clock time *pressed*.

        Raises:
            NotNowError: the command makes no sense now; nothing has changed.

        """
        now = self._clock.now()
        pressed = now if pressed is None else min(pressed, now)
        if self._wake_up(now):
            # Who presses a key to wake the computer has not seen what it shows.
            return self._told()
        if command is Command.GO:
            self._lockout.keep_apart(pressed, self._obeyed)
        here = self.head.at(self.timeline, now)
        back = command is Command.BACK and status(self.timeline, self.head, here) in _UNDO
        if back and not stops(self.timeline, self.head, command, pressed, now):
            return self._undo(now, source)
        return self._obey(command, source, pressed, now)

    def regroup(self, change: Regrouping, source: str = "key") -> Tick:
        """Make *change* to the sets that are ahead; back undoes it.

        Raises:
            NotNowError: somebody has a bar in the hands, or nothing would change.

        """
        now = self._clock.now()
        if self._wake_up(now):
            return self._told()
        here = self.head.at(self.timeline, now)
        where, taken = position(self.timeline, here), regroup(self.timeline, self.head, change, now)
        self._past.add(Past(Command.REGROUP, self.timeline, self.head, here, now, now, len(self._done)))
        self._move(taken)
        return self._told(*taken.events, Commanded(Command.REGROUP, source, where, self._stand()))

    def correct_count(self, set_index: int, *, negative: bool, by: int) -> Tick:
        """Count one rep more (*by* 1) or less (-1) of one kind in a set that is racked.

        Raises:
            NotNowError: somebody has a bar in the hands, or there is no such rep.

        """
        correct = correcting.one_more if by > 0 else correcting.one_less
        event, place = correct(self.moment(), self._done, set_index, negative=negative)
        self._past.count(place, by)
        if isinstance(event, RepStruck):
            self._done.measured.pop(event.rep, None)
        return self._told(event)

    def correct_length(self, rep: RepId, length: Ms) -> Tick:
        """Say that the lowering of *rep*, of a set that is racked, took *length*.

        Raises:
            NotNowError: somebody has a bar in the hands, or there is no such rep.

        """
        event = correcting.measured(self.moment(), self._done, rep, length)
        self._done.measured[rep] = length
        return self._told(event)

    def sound_check(self) -> None:
        """Say a few numbers where nobody waits for a count; all else goes on as it was.

        Raises:
            NotNowError: a bar may be moving.

        """
        if self.moment().status not in _CHECKABLE:
            raise NotNowError("a bar may be moving")
        self._deck.check(self.timeline, self.head)

    def weighed(self, station: str, bar: Mass | None, source: str = "key") -> Tick:
        """Take in what the bar of *station* weighs; NotNowError is raised where it is no setup."""
        now = self._clock.now()
        if self._wake_up(now):
            return self._told()
        where = position(self.timeline, self.head.at(self.timeline, now))
        self._move(weighed(self.timeline, self.head, station, bar, now))
        return self._told(Commanded(Command.WEIGHED, source, where, self._stand()))

    def rack_it_held(self, source: str = "key") -> Tick:
        """Take back the GO that was held down, then obey RACK IT where it means something.

        Raises:
            NotNowError: neither was possible.

        """
        now = self._clock.now()
        if self._wake_up(now):
            return self._told()
        where = position(self.timeline, self.head.at(self.timeline, now))
        go = self._held_go(now)
        if go is not None:
            self._take_back_go(go, now)
        doing = status(self.timeline, self.head, self.head.at(self.timeline, now))
        if Command.RACK_IT in ALLOWED[doing]:
            return self._obey(Command.RACK_IT, source, now, now)
        if go is None:
            raise NotNowError(f"nothing to stop in {doing}")
        self._move(Step(self.timeline, self.head.rebased(self.timeline, now)))
        return self._undone(source, where)

    def _held_go(self, now: Ms) -> Past | None:
        """Return the GO that is being held, where it is to be taken back; None where it had moved nothing.

        A count that it has begun over a racked bar is not left in silence: RACK IT stops it.
        """
        go = self._past.last
        if go is None or go.command is not Command.GO or go.pressed != self._lockout.began:
            return None
        stoppable = Command.RACK_IT in ALLOWED[status(go.timeline, go.head, go.here)]
        moving = stops(self.timeline, self.head, Command.BACK, now, now)
        return go if stoppable or not moving else None

    def _take_back_go(self, go: Past, now: Ms) -> None:
        self._past.take_last()
        self._look(self.head.at(self.timeline, now))
        self._news += self._done.strike(go.done)
        self.timeline, self.head, self._done.seen = go.timeline, go.head, go.here

    def _obey(self, command: Command, source: str, pressed: Ms, now: Ms) -> Tick:
        here = self.head.at(self.timeline, now)
        where = position(self.timeline, here)
        if command is Command.EASE:
            plain = ease(self.timeline, self.head, self._done.measured, pressed, now)
        else:
            plain = step(self.timeline, self.head, command, pressed, now, now)
        if plain.head is self.head:  # a press that was nothing
            self._look(here)
            return self._told(*plain.events)
        taken = spotted(plain, self._done.measured)
        at_press = self.head.at(self.timeline, pressed)
        early = command is Command.GO and at_press.index == here.index
        upto, at = (at_press, pressed) if early else (here, now)
        self._look(upto)
        self._news += self._done.strike_after(self.timeline, upto)
        past = Past(command, self.timeline, self.head, upto, at, pressed, len(self._done))
        self._past.remember(past, plain)
        self._lockout.followed(command, pressed)
        self._done.take(taken.events)
        self._move(taken)
        return self._told(
            *taken.events, Commanded(command, source, where, self._stand(), self._deck.began - pressed)
        )

    def _move(self, taken: Step) -> None:
        """Take the tape and the playhead of *taken*, and sound what follows."""
        self._obeyed = self._clock.now()
        self.timeline, afresh = taken.timeline, not self.head.running
        self.head = self._deck.play(
            self.timeline, taken.head, alarm=taken.alarm, said=taken.said, afresh=afresh
        )
        self._done.seen = Here(self.head.index, self.head.elapsed)

    def _stand(self) -> Stand:
        now = self._clock.now()
        rested = tuple((lifter, max(0, now - since)) for lifter, since in self.head.resting)
        return Stand(self.timeline.cuts, self.head.index, self.head.elapsed, self.head.running, rested)

    def _look(self, here: Here) -> None:
        """Count the reps that were done up to *here*."""
        self._news += self._done.look(self.timeline, here)

    def _told(self, *events: Event) -> Tick:
        """Return all that happened since the last time, and now *events*."""
        news, self._news = (*self._news, *events), []
        return Tick(self.moment(), news)

    def _undo(self, now: Ms, source: str) -> Tick:
        """Take back the last press, or the last rep where one was done since."""
        here = self.head.at(self.timeline, now)
        self._look(here)
        where = position(self.timeline, here)
        while (past := self._past.last) and past.done == len(self._done):
            kind = past.timeline.phases[past.here.index].kind
            if kind in _RESTORABLE:
                self._past.take_last()
                self._restore(past, now)
                return self._undone(source, where)
            if kind is Kind.FREE:
                raise NotNowError("own reps can not be taken up again")
            self._past.take_last()
        # In a setup or rest the bar is racked: from there no rep is taken up again.
        if not self._done or self.moment().status not in (Status.ASSIST, Status.RACK):
            raise NotNowError("there is nothing to take back")
        self._take_back_rep(now)
        return self._undone(source, where)

    def _undone(self, source: str, where: Ms) -> Tick:
        return self._told(Commanded(Command.BACK, source, where, self._stand()))

    def _restore(self, past: Past, now: Ms) -> None:
        """Stand where *past* stood, and wait there.

        Time has gone on, but for an assist: it is said again, so that everybody hears
        where we are, and a GO in its first second does not count again.
        """
        index = past.here.index
        elapsed = past.here.elapsed + now - past.at
        here = self.head.at(self.timeline, now)
        if here.index == index:  # the rest of another length, or before another set, goes on
            elapsed = here.elapsed
        timeline = waiting_at(past.timeline, index)
        if timeline.phases[index].kind is Kind.ASSIST:
            elapsed = 0
        now_said = loading.spoken(timeline, index) if past.command in LOADS else ""
        said = now_said if now_said != loading.spoken(self.timeline, here.index) else ""
        self._move(Step(timeline, past.head.moved(index, elapsed, now), said=said))

    def _take_back_rep(self, now: Ms) -> None:
        """Strike the last rep; where somebody brings the load up for it, wait there again."""
        here, timeline = self.head.at(self.timeline, now), self.timeline
        if timeline.phases[here.index].instead:  # what was said of a rep is struck with it
            timeline = stopping.as_planned(timeline, here.index)
        last = self._done.last
        before = gate_before(timeline, last, here.index) if last else None
        if before is None and goes_on_in_set(timeline, here):
            raise NotNowError("own reps can not be taken up again")  # and none may be missing in between
        self._news += self._done.strike(len(self._done) - 1)
        if before is None:
            self._move(Step(waiting_at(timeline, here.index), self.head.rebased(timeline, now)))
            return
        self._past.forget_from(before)
        self._move(Step(splice.waiting(timeline, before), self.head.moved(before, 0, now)))

    def _wake_up(self, now: Ms) -> bool:
        """Count sleep as rest; in a set, end it: nobody held a bar through a closed lid.

        Returns whether the computer has slept.
        """
        slept = self._clock.slept()
        if not slept:
            return False
        self.head = self.head.slept(slept)
        self._past.sleep(slept)
        here = self.head.at(self.timeline, now)
        doing = status(self.timeline, self.head, here)
        if doing is Status.REST:
            self._move(Step(self.timeline, self.head.moved(here.index, here.elapsed + slept, now)))
        elif Command.RACK_IT in ALLOWED[doing]:
            self._look(here)
            where = position(self.timeline, here)
            taken = step(self.timeline, self.head, Command.RACK_IT, now, now, now)
            self._past.clear()
            self._obeyed = now
            self.timeline, self.head = taken.timeline, taken.head
            self._deck.silence()
            self._done.seen = Here(self.head.index, 0)
            self._news += (*taken.events, Interrupted(where, self._stand()))
        return True
