"""However people fiddle: no "Lower" over a bar that is not held, no rep lost or counted twice."""

from contextlib import suppress
from dataclasses import dataclass, field, replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from gymtimer.audio.clip import LEAD
from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.cue import Sound, tone
from gymtimer.domain.event import (
    Commanded,
    Interrupted,
    RepAborted,
    RepDone,
    RepMeasured,
    RepStruck,
    Rested,
)
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Status
from gymtimer.domain.regrouping import brought_forward, joined, one_more, without
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.timeline import Kind, Phase, Timeline
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.runner import Runner
from tests.gym import Silent
from tests.tapes import heavy_tapes, sets_of, tapes

LATE = st.sampled_from([0, 0, 0, 0, 1, 40, 300, 999, 1001, 1600, 2500, 5000]) | st.integers(0, 3000)
COUNT = {"Lower", "Up", "Hold", "Hands", "Lift", "Lift off", "Step up", "two", "three", "four"}
#: What is said in an assist after the word with which it begins.
MORE_IN_ASSIST = {"Last one", "Slower", "Easy"}
COUNT |= {"[tick]", "[soft tick]", "[double tick]", "[bottom]"}


@dataclass(frozen=True)
class Heard:
    """A cue that came out of the loudspeaker, and the phase that it told of."""

    at: int
    text: str
    moment: Moment
    begun: int


@dataclass(frozen=True)
class Pressed:
    """A press that was obeyed."""

    at: int
    command: Command
    pressed: int
    before: Moment
    after: Moment


@dataclass
class Room(Silent):
    """A loudspeaker with the vices of the real one.

    The start of a word sounds up to `LEAD` before its beat, and a word that has
    started is finished unless an alarm or silence cuts it. What has left for a
    loudspeaker that is late is heard, whatever is pressed meanwhile.
    """

    cuts: list[tuple[int, bool]] = field(default_factory=list)
    after: list[Moment] = field(default_factory=list)

    def begin(self, stretch: Stretch) -> int:
        """Note when, and whether it cuts the word that sounds."""
        self.cuts.append((self.clock.now(), stretch.alarm))
        return super().begin(stretch)

    def silence(self) -> None:
        """Note when."""
        self.cuts.append((self.clock.now(), True))
        super().silence()

    def words(self, until: int) -> list[Heard]:
        """Return all that was heard, word by word."""
        ends = [*self.cuts[1:], (until, True)]
        found = []
        begins = zip(self.begun, self.cuts, ends, self.after, strict=True)
        for number, ((zero, stretch), (begun, _), (end, hard), after) in enumerate(begins):
            silent_from = next((at for at, its_hard in self.cuts[number + 1 :] if its_hard), until)
            for at, cue in stretch.cues:
                early = 0 if hard or cue.sound is not Sound.WORD else LEAD
                played = zero + at - self.delay
                if played - early - (0 if hard else self.latency) < end and played <= silent_from:
                    here = after.head.at(after.timeline, zero + at)
                    moment = Moment(after.timeline, after.head, here, zero + at)
                    found.append(Heard(zero + at, cue.text, moment, begun))
        return found


def assist_before(moment: Moment) -> Phase | None:
    """Return the assist that brought the load up for the lowering at *moment*."""
    for phase in reversed(moment.timeline.phases[: moment.here.index]):
        if phase.kind is Kind.ASSIST:
            return phase
        if phase.kind in (Kind.LOWER, Kind.RACK, Kind.SETUP, Kind.FREE):
            return None
    return None


def alone(laid: Timeline, lifter: str) -> Timeline:
    """Return the tape of *lifter*, who does what the first one on the tape *laid* does."""
    first = laid.lifters[0]
    works = {id(p.work): replace(p.work, lifter=lifter) for p in laid.phases if p.work.lifter == first}
    return Timeline(tuple(p.of_set(works[id(p.work)]) for p in laid.phases if p.work.lifter == first))


class Fiddling(RuleBasedStateMachine):
    """A session in the hands of people who press anything at any time."""

    @initialize(
        timeline=tapes(),
        latency=st.sampled_from([0, 10, 60]),
        delay=st.sampled_from([0, 0, 0, 150, 800, 2000]),
    )
    def begin(self, timeline, latency, delay):
        self.clock, self.other_clock = ManualClock(10_000), ManualClock(10_000)
        self.room = Room(self.clock, latency, delay)
        self.laid = timeline
        self.runner = Runner(timeline, self.clock, self.room)
        self.twin = Runner(timeline, self.other_clock, Silent(self.other_clock, latency, delay))
        self.runner.start()
        self.twin.start()
        self.runner.announce()
        self.twin.announce()
        self.note()
        self.log: list[Pressed] = []
        self.events: list[object] = []
        self.twin_events: list[object] = []
        self.live: list = []
        self.cut: list = []
        self.rest_from = 0
        self.racked: dict[str, int] = {}
        self.paused_at = 0
        self.last_ask = None

    # What people and computers do.

    @rule(late=LATE)
    def go(self, late):
        self.press(Command.GO, late)

    @rule(command=st.sampled_from(Command), late=LATE)
    def command(self, command, late):
        self.press(command, late)

    @rule(gap=st.sampled_from([1, 200, 260, 500, 990]), again=st.sampled_from([Command.GO, Command.BACK]))
    def twice(self, gap, again):
        self.press(Command.GO)
        self.pass_by(gap)
        self.press(again)

    @rule(gap=st.sampled_from([100, 300, 900]), late=LATE)
    def two_presses_handed_over_at_once(self, gap, late):
        self.press(Command.GO, late + gap)
        self.press(Command.GO, late)

    @rule()
    def go_held(self):
        self.press(Command.GO)
        self.pass_by(800)
        with suppress(NotNowError):
            self.obey(lambda runner: runner.rack_it_held(), Command.RACK_IT, self.clock.now())

    @rule(pick=st.integers(0, 5), nudge=st.sampled_from([-1, 0, 1, 120]), look=st.booleans())
    def time_passes_to_an_edge(self, pick, nudge, look):
        moment = self.runner.moment()
        ahead = []
        if moment.phase is not None:
            left = moment.phase.length - moment.here.elapsed
            ahead = [left - 140, left, 1000 - moment.here.elapsed]
            for phase in moment.timeline.phases[moment.here.index + 1 :][:3]:
                ahead += [left + 1000, left + phase.length]
                left += phase.length
        edges = [edge for edge in ahead if edge > 1] or [1000]
        self.pass_by(edges[pick % len(edges)] + nudge, look=look)

    @rule(by=st.integers(1, 5000), look=st.booleans())
    def time_passes(self, by, look):
        self.pass_by(by, look=look)

    @rule(by=st.integers(1, 3000))
    def the_sound_is_off_for_a_while(self, by):
        """Amid a phase, for nobody knows what to do who has not heard how it began."""
        moment = self.runner.moment()
        gate = moment.phase is None or moment.phase.gate
        if moment.here.elapsed < 500 or not (gate or by + 500 < moment.remaining):
            return
        self.room.silence()
        self.note()
        self.pass_by(by)
        self.twin.sound_again()
        self.runner.sound_again()
        self.note()
        self.pass_by(1)

    @rule()
    def people_do_what_they_should(self):
        self.pass_by(1100)
        moment = self.runner.moment()
        if moment.phase is not None and not moment.phase.gate:
            self.pass_by(max(1, moment.phase.length - moment.here.elapsed))
        elif moment.status is Status.REST:
            self.pass_by(max(1, moment.remaining))
            self.press(Command.GO)
        else:
            self.press(Command.GO)

    @rule(which=st.sampled_from(["without", "joined", "one more", "forward"]), pick=st.integers(0, 2))
    def the_sets_ahead_are_changed(self, which, pick):
        laid, new = self.laid, ("Dan", "Eve")[pick % 2]
        there = self.runner.timeline.lifters
        who = laid.lifters[pick % len(laid.lifters)]
        if which == "joined" and new in there:
            return
        changes = {
            "without": lambda tape, index: without(tape, index, (*there, who)[pick % (len(there) + 1)]),
            "joined": lambda tape, index: joined(tape, index, alone(laid, new), new),
            "one more": lambda tape, index: one_more(tape, index, laid, who, tape.phases[index].work.turn),
            "forward": lambda tape, index: brought_forward(tape, index, pick),
        }
        with suppress(NotNowError):
            now = self.clock.now()
            self.obey(lambda runner: runner.regroup(changes[which]), Command.REGROUP, now)

    @rule(by=st.sampled_from([2500, 6000, 9000]))
    def the_computer_stalls(self, by):
        self.pass_by(by, look=False)

    @rule(by=st.sampled_from([1000, 600_000]), press=st.sampled_from([None, *Command]))
    def the_computer_sleeps_until_a_look_or_a_press(self, by, press):
        before = self.runner.moment()
        self.clock.sleep(by)
        self.other_clock.sleep(by)
        if before.status is Status.REST:
            self.rest_from -= by
        self.racked = {lifter: at - by for lifter, at in self.racked.items()}
        if press is not None:
            self.press(press)
        self.look(self.twin)
        self.look(self.runner)

    # What they do it with.

    def pass_by(self, by, look=True):
        before = self.runner.moment()
        self.clock.advance(by)
        self.other_clock.advance(by)
        after = self.runner.moment()
        if before.phase is None or before.phase.gate or not before.head.running:
            assert after.here.index == before.here.index, "a gate ended by the clock"
        if look:
            self.look(self.runner)

    def look(self, runner):
        self.take(runner, runner.tick().events)

    def press(self, command, late=0):
        pressed = self.clock.now() - late
        with suppress(NotNowError):
            self.obey(lambda runner: runner.send(command, pressed=pressed), command, pressed)

    def obey(self, send, command, pressed):
        """Give a command to both runners: they agree on whether it means anything."""
        before = self.runner.moment()
        twin_refused = False
        try:
            self.take(self.twin, send(self.twin).events)
        except NotNowError:
            twin_refused = True
        try:
            events = send(self.runner).events
        except NotNowError:
            assert twin_refused
            raise
        assert not twin_refused
        self.take(self.runner, events)
        said = [event for event in events if isinstance(event, Commanded)]
        if not said:
            return  # the press that woke the computer
        done = Pressed(self.clock.now(), said[-1].command, pressed, before, self.runner.moment())
        self.log.append(done)
        self.check_rest(done, events)
        if done.command is Command.BACK:
            self.check_back(done)
        if done.command is Command.EASE:
            self.check_ease(done)
        undone = done.command is Command.BACK and done.before.status in (
            Status.REST,
            Status.SETUP,  # of the one who lifts next, where nobody has to rest
            Status.PAUSED,
            Status.DONE,
        )
        if done.after.status is Status.ABORTED and done.command is not Command.GO and not undone:
            zero, stretch = self.room.begun[-1]
            assert zero == self.clock.now() + self.room.latency + self.room.delay
            assert stretch.alarm
            assert stretch.cues[0] == (0, tone(0, Sound.ALARM))

    def take(self, runner, events):
        """Write down what a runner said."""
        if runner is self.twin:
            self.twin_events += events
            return
        self.note()
        for event in events:
            self.events.append(event)
            if isinstance(event, RepDone):
                rep = event.lowered.rep
                its = next(p.work for p in runner.timeline.phases if p.work.index == rep.set_index)
                assert event.work.lifter == its.lifter, "a rep was given to somebody else"
                earlier = [r for r in self.live if r.set_index == rep.set_index]
                like = [r for r in earlier if r.negative == rep.negative]
                assert rep.number == len(like) + 1, "a rep was lost, or done twice"
                order = list(dict.fromkeys(phase.work.index for phase in runner.timeline.phases))
                places = [(order.index(one.set_index), one) for one in [*self.live[-1:], rep]]
                assert places == sorted(places), "out of order"
                assert rep not in self.cut
                self.live.append(rep)
            elif isinstance(event, RepStruck):
                assert self.live.pop() == event.rep
            elif isinstance(event, RepAborted):
                assert event.rep not in self.live
                assert event.length >= 0
                self.cut.append(event.rep)
            elif isinstance(event, RepMeasured):
                assert event.rep in self.live
            elif isinstance(event, Interrupted):
                at = self.clock.now()
                self.log.append(Pressed(at, Command.RACK_IT, at, self.runner.moment(), self.runner.moment()))
                assert self.room.cuts[-1] == (at, True)

    def note(self):
        """Remember what tape each stretch of sound belongs to."""
        while len(self.room.after) < len(self.room.begun):
            self.room.after.append(self.runner.moment())

    # What must hold.

    def check_back(self, done):
        phase = done.after.phase
        assert phase is None or phase.gate or not done.after.head.running
        later = done.after.head.at(done.after.timeline, self.clock.now() + 10_000_000)
        assert later.index == done.after.here.index, "what was undone moved by itself"

    def check_ease(self, done):
        """Nothing moves, and nobody gets more to lower; the one whom it is for gets less."""
        before, after = done.before, done.after
        assert before.status is after.status
        assert before.status in (Status.REST, Status.SETUP)
        assert (before.here.index, before.phase.length) == (after.here.index, after.phase.length)
        assert after.here.elapsed >= before.here.elapsed
        old, new = before.timeline.phases, after.timeline.phases
        assert [(p.kind, p.length, p.rep, p.closes) for p in old] == [
            (p.kind, p.length, p.rep, p.closes) for p in new
        ]
        assert all(n.ending is o.ending or n.gate for o, n in zip(old, new, strict=True))
        changed = [
            (o.work, n.work) for o, n in zip(old, new, strict=True) if o.work.load.text != n.work.load.text
        ]
        assert len({(o.lifter, o.exercise.key) for o, _ in changed}) == 1
        for o, n in changed:
            assert not o.warm_up
            assert n.load.mass.hundredths * 100 <= o.load.mass.hundredths * 95
        assert old[: before.here.index] == new[: before.here.index]

    def check_rest(self, done, events):
        before, after, now = done.before, done.after, self.clock.now()
        resting = before.phase is not None and before.phase.kind is Kind.REST
        rests = after.phase is not None and after.phase.kind is Kind.REST
        if done.command is Command.GO and rests and not resting:
            self.rest_from = now
        self.check_turns(done, events)
        if not resting and any(isinstance(event, Rested) for event in events):
            return  # a rest that was over when the one before racked
        if (
            done.command in (Command.PAUSE, Command.GO)
            and resting
            and before.head.running != after.head.running
        ):
            if before.head.running:
                self.paused_at = now
            else:
                self.rest_from += now - self.paused_at
        rested = [event for event in events if isinstance(event, Rested)]
        ends = (Command.GO, Command.SKIP_SET, Command.LEAVE, Command.REGROUP)
        left = resting and not rests and done.command in ends
        assert len(rested) == left
        if left and before.head.running and before.phase.rester:
            its = rested[0].work.lifter
            # Where the set before which somebody rests is skipped, another's rest may be over at once.
            assert its in (before.phase.rester, after.phase.work.lifter if after.phase else "")
            assert its != before.phase.rester or rested[0].actual >= before.here.elapsed
        elif left and before.head.running and rested[0].work.lifter == before.phase.work.lifter:
            # In a cluster that is left it may be the rest of the next one that is over.
            assert rested[0].actual <= now - self.rest_from
        if left and done.command is Command.GO and before.remaining > 10_000:
            assert self.last_ask is not None
            assert 0 <= done.pressed - self.last_ask <= 2000
        if done.command is Command.GO and resting and rests and before.head.running:
            self.last_ask = done.pressed

    def check_turns(self, done, events):
        """Each lifter has had the whole rest before a setup that no press for less of it has brought."""
        before, after, now = done.before, done.after, self.clock.now()
        if done.command is Command.SKIP_SET and before.phase and before.phase.in_set:
            self.racked[before.phase.work.lifter] = now - before.here.elapsed
        if len(after.timeline.lifters) < 2 or done.command is not Command.GO:
            return
        moved = before.here.index != after.here.index
        racks = before.phase is not None and before.phase.kind is Kind.RACK and moved
        if racks and not (after.phase and after.phase.in_set):
            self.racked[before.phase.work.lifter] = now
        if before.status not in (Status.RACK, Status.ABORTED) or after.phase is None:
            return
        lifter = after.phase.rester or after.phase.work.lifter
        if after.status is Status.SETUP and lifter in self.racked and lifter != before.phase.work.lifter:
            (rested,) = [event for event in events if isinstance(event, Rested)]
            assert rested.work.lifter == lifter
            assert rested.actual == now - self.racked[lifter]
            assert rested.actual >= rested.planned == rested.work.rest, "a rest was cut short"
        if after.status is Status.REST and after.phase.rester:
            assert after.remaining == after.phase.whole - (now - self.racked[lifter])

    @invariant()
    def the_tape_is_whole(self):
        """Each set has a rack that waits."""
        for phases in sets_of(self.runner.timeline):
            assert phases[-1].kind is Kind.RACK
            assert phases[-1].gate
            assert phases[0].kind is Kind.SETUP

    @invariant()
    def the_playhead_is_on_the_tape(self):
        """There is always a moment to be shown."""
        moment = self.runner.moment()
        assert 0 <= moment.here.index <= len(moment.timeline.phases)
        assert moment.here.elapsed >= 0
        assert isinstance(moment.remaining, int)

    def teardown(self):
        if not hasattr(self, "log"):
            return
        self.look(self.runner)
        self.look(self.twin)
        self.check_what_was_heard()
        assert written(self.events) == written(self.twin_events), "looking changed what happened"

    def check_what_was_heard(self):
        """Walk through presses and words as they came."""
        words = self.room.words(self.clock.now())
        story = sorted([*self.log, *words], key=lambda item: (item.at, rank(item)))
        ear = Ear(self.room)
        for item in story:
            if isinstance(item, Heard):
                ear.hears(item)
            else:
                ear.knows(item)


def rank(item):
    """Return what comes first within a millisecond: what sounded, a press, what it began."""
    return 1 if isinstance(item, Pressed) else 2 * (item.begun == item.at)


class Ear:
    """A lifter who hears every word, and knows what was really pressed."""

    def __init__(self, room):
        self.latency, self.delay = room.latency, room.delay
        self.up = False
        self.stopped = True
        self.alarmed = False
        self.stop = -1
        self.lift = None
        self.pressed = 0

    def knows(self, press):
        """Follow the bar: only the partner's word, given in time, says that it is up."""
        before, after = press.before, press.after
        self.pressed = press.at
        moved = before.here.index != after.here.index
        if press.command is not Command.GO:
            stays = not moved and after.timeline is before.timeline
            self.up = self.up and stays
            self.alarmed = after.status is Status.ABORTED
            self.stop = press.at if self.alarmed else self.stop
            if after.status in (Status.ABORTED, Status.RACK, Status.REST, Status.SETUP, Status.DONE):
                self.stopped = True
            elif after.status is Status.ASSIST:
                self.stopped = False
            return
        if before.status is Status.ASSIST and moved:
            assert self.lift is not None
            assert press.pressed - self.lift >= 1000, "nobody gets a bar up in so short a time"
            self.up = True
        if before.status is Status.SETUP or (before.status is Status.REST and before.phase.in_set):
            self.stopped = not moved
        if after.status in (Status.RACK, Status.REST, Status.SETUP, Status.DONE):
            self.stopped = True
        if after.status is not Status.ABORTED:
            self.alarmed = False

    def hears(self, heard):
        """Be told to lower only what is held at the top."""
        phase = heard.moment.phase
        if self.alarmed and heard.begun >= self.pressed:
            # An undo that leads back to here sounds no alarm, and a word that has begun is finished.
            assert heard.text not in COUNT, "counted on after the alarm"
        if phase is not None and phase.kind is Kind.ASSIST:
            self.lift = heard.at if heard.text not in MORE_IN_ASSIST else self.lift
        if heard.text != "Lower":
            return
        own = phase is not None and phase.kind is Kind.FREE
        # "Rack it" or "Lift" begins at once, and fades out what had begun of it. All that is heard
        # comes out late by the latency, the new word too: so it is that much later that it takes over.
        later = self.latency + LEAD + self.delay
        if own and heard.begun < self.pressed <= heard.at <= self.pressed + later:
            return
        if self.delay and heard.begun < self.stop <= heard.at <= self.stop + later:
            return  # nothing takes back what was on its way when the alarm was asked for
        assert not self.stopped, "told to lower a racked bar"
        assert heard.moment.status in (Status.LOWER, Status.FREE)
        assert heard.moment.head.running
        if phase.kind is Kind.FREE or not phase.closes.negative:
            return
        assist = assist_before(heard.moment)
        assert assist is not None
        if assist.gate:
            assert self.up, "nobody said that the bar is up"
        else:
            assert heard.at - self.lift >= 1000
        self.up = False


def written(events):
    """Return what stays in the books: reps that were not struck, stops, rests, commands."""
    reps: list[tuple] = []
    other = []
    for event in events:
        if isinstance(event, RepDone):
            reps.append((event.lowered, event.target))
        elif isinstance(event, RepStruck):
            reps.pop()
        else:
            other.append(event)
    return reps, other


Fiddling.TestCase.settings = settings(max_examples=150, stateful_step_count=30, report_multiple_bugs=False)
TestFiddling = Fiddling.TestCase


class TooHeavy(Fiddling):
    """The same in a session in which loads come down too fast, and less of them is offered."""

    @initialize(
        timeline=heavy_tapes(), latency=st.sampled_from([0, 10, 60]), delay=st.sampled_from([0, 150, 2000])
    )
    def begin(self, timeline, latency, delay):
        super().begin(timeline, latency, delay)

    @rule(length=st.sampled_from([700, 1400]), late=LATE)
    def a_set_comes_down_too_fast_and_less_is_taken(self, length, late):
        for _ in range(12):
            moment = self.runner.moment()
            if moment.status in (Status.STOPPED, Status.RACK, Status.REST, Status.DONE, Status.PAUSED):
                break
            lowers = moment.status is Status.LOWER
            gate = moment.phase.gate and not lowers
            left = moment.phase.length - moment.here.elapsed
            self.pass_by(1100 if gate else max(1, min(left, length) if lowers else left))
            if gate or lowers:
                self.press(Command.GO)
        self.pass_by(3000)
        if self.runner.moment().status in (Status.STOPPED, Status.RACK):
            self.press(Command.GO)
        self.pass_by(1000)
        self.press(Command.EASE, late)


TooHeavy.TestCase.settings = settings(max_examples=100, stateful_step_count=20, report_multiple_bugs=False)
TestTooHeavy = TooHeavy.TestCase
