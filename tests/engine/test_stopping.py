"""A load that comes down too fast ends its set, and nothing but people makes it go on."""

from contextlib import suppress
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gymtimer.domain import layout, splice
from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, MisTapped, RepDone, RepMeasured, RepStruck
from gymtimer.domain.load import SetLoad
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance
from gymtimer.domain.playhead import Status
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.engine.resuming import resume_at
from tests.gym import BENCH, CURL, PULL_UP, Floor, kilos, part, planned, sets, tape

GO, BACK, RACK_IT, GO_ON = Command.GO, Command.BACK, Command.RACK_IT, Command.GO_ON
AT_ONCE = Pacing(settle=0)
TAPPED = Pacing(settle=0, tap=True)


def bench(reps=4, tempo="40A0", pacing=AT_ONCE, exercise=BENCH, count=2, **more):
    """Return a tape of negatives that begin as soon as the bar is up."""
    return tape(planned(exercise, sets(count, part(reps, tempo)), **more), pacing=pacing)


def floor_of(timeline) -> Floor:
    """Return a floor in the first assist of *timeline*, where the load may be up."""
    floor = Floor(timeline)
    floor.press(GO)
    floor.wait(150 + 2000)
    assert floor.kind == "assist"
    return floor


def lower(floor: Floor, length: int) -> None:
    """Say that the load is up, then that it is down after *length*."""
    floor.press(GO)
    floor.wait(150 + length)
    assert floor.kind == "lower"
    floor.press(GO)


def lift(floor: Floor) -> None:
    """Let the partner take two seconds to bring the load up."""
    floor.wait(150 + 2000)


def status(floor: Floor) -> Status:
    """Return what goes on."""
    return floor.runner.moment().status


def words_since(floor: Floor, since: int) -> list[tuple[int, str]]:
    """Return the words heard after clock time *since*, with their times after it."""
    heard = floor.sound.heard(floor.clock.now() + 1)
    return [(at - since, text) for at, text in heard if at >= since and text[0] != "["]


@pytest.mark.parametrize("pacing", [AT_ONCE, TAPPED], ids=["clock", "tap"])
@pytest.mark.parametrize("exercise", [BENCH, CURL], ids=["bench", "curl"])
def test_two_short_reps_in_a_row_lead_to_the_rack(exercise, pacing):
    """The voice says "Rack it" instead of the next rep, and waits in silence for as long as it takes."""
    floor = floor_of(bench(exercise=exercise, pacing=pacing))
    lower(floor, 2400)
    lift(floor)
    assert status(floor) is Status.ASSIST
    lower(floor, 2600)
    down = floor.clock.now() + 150

    assert status(floor) is Status.STOPPED
    floor.wait(600_000)

    assert status(floor) is Status.STOPPED
    said = [(0, "Lift"), (1500, "Rack it")] if exercise is BENCH else [(0, "Rack it")]
    assert words_since(floor, down) == said
    assert len(floor.lowers_heard()) == 2


def test_a_drop_ends_the_set_at_once():
    """One is enough."""
    floor = floor_of(bench())
    lower(floor, 1699)

    assert status(floor) is Status.STOPPED


def test_a_press_just_after_the_planned_bottom_is_judged_too():
    """Late is never too fast: it only ever takes a rep off a row of short ones."""
    floor = floor_of(bench())
    lower(floor, 2400)
    lift(floor)
    floor.press(GO)
    floor.wait(150 + 4000 + 500)
    floor.press(GO)
    assert floor.of(RepMeasured)[-1].length == 4500
    lift(floor)
    lower(floor, 2400)

    assert status(floor) is Status.ASSIST


def test_a_late_press_in_the_lowering_ends_the_set_in_the_assist_it_finds():
    """The screen was frozen: "Lift" was said; "Rack it" follows, and the assist is the rack."""
    floor = floor_of(bench(exercise=CURL))
    floor.press(GO)
    floor.wait(150 + 4000 + 700)
    assert status(floor) is Status.ASSIST

    floor.press(GO, late=3300)
    floor.wait(3000)

    assert status(floor) is Status.STOPPED
    bottom = floor.clock.now() - 3700
    assert words_since(floor, bottom) == [(0, "Lift"), (1500, "Rack it")]


def test_a_late_press_never_stops_an_assist_whose_lower_has_begun_to_sound():
    """The clock ends that assist: the rep it leads to is done, and the next assist is the rack."""
    load = SetLoad("", "", percent=8000)
    with mock.patch.object(layout, "loads_of", return_value=(load, None)):
        laid = tape(planned(BENCH, sets(1, part(4, "20A0"))), pacing=AT_ONCE, advance=Advance.AUTO)
    floor = Floor(laid)
    floor.press(GO)
    floor.wait(150 + 3000 + 2000 + 2750)  # lift-off, lowering, most of the next assist: all by the clock
    assert status(floor) is Status.ASSIST

    floor.press(GO, late=3850)

    assert floor.of(RepMeasured)[-1].length == 900
    assert status(floor) is Status.ASSIST
    floor.wait(400)
    assert status(floor) is Status.LOWER
    floor.wait(2000)
    assert status(floor) is Status.STOPPED


def test_in_a_cluster_the_rack_after_the_rep_is_the_last_one():
    """It says "Rack it" anyway; the long rest follows."""
    floor = floor_of(bench(rest_in_set=15_000))
    lower(floor, 1000)
    assert status(floor) is Status.STOPPED
    floor.wait(3000)
    floor.press(GO)

    moment = floor.runner.moment()
    assert moment.status is Status.REST
    assert not moment.phase.in_set


def test_after_the_last_rep_there_is_nothing_to_end():
    """The planned rack comes, without a way to go on."""
    floor = floor_of(bench(reps=1))
    lower(floor, 1000)

    assert status(floor) is Status.RACK


@pytest.mark.parametrize(
    "laid",
    [
        tape(planned(CURL, sets(1, part(4, "40X0"))), pacing=AT_ONCE),
        tape(planned(BENCH, sets(1, part(2, "4010")), warm_ups=(sets(1, part(4, "40A0")),)), pacing=AT_ONCE),
    ],
    ids=["tempo", "warm-up"],
)
def test_tempo_sets_and_warm_ups_go_on(laid):
    """However fast they are lowered."""
    floor = Floor(laid)
    for _ in range(80):
        phase = floor.runner.moment().phase
        if phase.kind is Kind.LOWER:
            floor.wait(700)
            floor.press(GO)
        elif phase.gate:
            floor.wait(2200)
            if phase.kind is Kind.RACK:
                break
            floor.press(GO)
        floor.wait(200)

    assert len(floor.of(RepDone)) == 4
    assert all(done.lowered.measured for done in floor.of(RepDone))


@pytest.mark.parametrize("how", [GO_ON, BACK], ids=["button", "clicker"])
def test_the_partner_overrules_with_one_press_and_the_load_still_has_to_come_up(how):
    """It leads back to the assist, which says "Lift" again and waits; only "it is up" lowers it."""
    floor = floor_of(bench())
    lower(floor, 1000)
    floor.wait(2500)
    floor.press(how)
    again = floor.clock.now() + 150

    assert status(floor) is Status.ASSIST
    floor.wait(600_000)
    assert status(floor) is Status.ASSIST
    assert words_since(floor, again) == [(0, "Lift")]
    floor.press(GO)
    floor.wait(200)
    assert status(floor) is Status.LOWER
    assert floor.runner.moment().phase.rep == 2


def test_a_set_that_goes_on_ends_again_where_the_row_goes_on():
    """Three short ones in a row are two and two."""
    floor = floor_of(bench())
    lower(floor, 2400)
    lift(floor)
    lower(floor, 2400)
    floor.wait(3000)
    floor.press(GO_ON)
    lift(floor)
    lower(floor, 2400)

    assert status(floor) is Status.STOPPED


def test_a_set_that_goes_on_keeps_its_own_rack_and_rest():
    """Nothing of the set is lost by the way there and back."""
    timeline = bench()
    floor = floor_of(timeline)
    lower(floor, 1000)
    floor.wait(2500)
    floor.press(GO_ON)

    def shape(tape_):
        return [(phase.kind, phase.rep, phase.closes, phase.length) for phase in tape_.phases]

    assert shape(floor.runner.timeline) == shape(timeline)


@pytest.mark.parametrize("late", [0, 400, 1200, 2600])
def test_go_is_never_taken_for_the_way_on(late):
    """Who says "the bar is up" out of habit is not heard before "Rack it" is over; then it is racked."""
    floor = floor_of(bench())
    lower(floor, 1000)
    floor.wait(150 + 2400)
    with suppress(NotNowError):
        floor.press(GO, late=late)
    assert status(floor) is Status.STOPPED
    floor.wait(300)
    floor.press(GO)

    assert status(floor) is Status.REST


@pytest.mark.parametrize("how", [GO_ON, BACK])
def test_nobody_overrules_what_was_not_said_yet(how):
    """A press from before "Rack it", or one that comes far too late, means nothing."""
    floor = floor_of(bench())
    lower(floor, 1000)
    floor.wait(150 + 1400)
    with pytest.raises(NotNowError):
        floor.press(how)
    floor.wait(900)
    with pytest.raises(NotNowError):
        floor.press(how, late=1000)
    floor.wait(3000)
    with pytest.raises(NotNowError):
        floor.press(how, late=2500)

    assert status(floor) is Status.STOPPED


def test_back_undoes_the_racked_and_then_the_ending_and_then_the_rep():
    """Step by step, each one press."""
    floor = floor_of(bench())
    lower(floor, 1000)
    floor.wait(3000)
    floor.press(GO)
    floor.wait(1000)
    floor.press(BACK)
    assert status(floor) is Status.STOPPED
    floor.wait(3000)
    floor.press(BACK)
    assert status(floor) is Status.ASSIST
    floor.wait(1000)
    floor.press(BACK)

    assert status(floor) is Status.ASSIST
    assert len(floor.of(RepStruck)) == 1
    lift(floor)
    lower(floor, 3900)
    assert status(floor) is Status.ASSIST


def test_rack_it_at_the_rack_is_a_stop_and_leaves_no_way_on():
    """The alarm has the last word."""
    floor = floor_of(bench())
    lower(floor, 1000)
    floor.wait(3000)
    floor.press(RACK_IT)

    assert status(floor) is Status.ABORTED
    with pytest.raises(NotNowError):
        floor.press(GO_ON)


@pytest.mark.parametrize(
    ("length", "word"), [(3300, None), (3299, "Slower"), (2700, "Slower"), (2699, "Easy")]
)
@pytest.mark.parametrize("exercise", [BENCH, CURL])
def test_one_word_is_said_at_the_top(exercise, length, word):
    """After "Lift", and over before anybody could say that the bar is up."""
    floor = floor_of(bench(exercise=exercise))
    lower(floor, length)
    down = floor.clock.now() + 150
    lift(floor)

    assert words_since(floor, down) == [(0, "Lift"), *([(600, word)] if word else [])]


def test_last_one_makes_room_for_the_word():
    """Both are heard, one after the other."""
    floor = floor_of(bench(reps=2))
    lower(floor, 3000)
    down = floor.clock.now() + 150
    lift(floor)

    assert words_since(floor, down) == [(0, "Lift"), (600, "Slower"), (1200, "Last one")]


def test_the_word_belongs_to_its_rep():
    """When the rep is taken back, the assist says nothing of it any more."""
    floor = floor_of(bench())
    lower(floor, 3000)
    floor.wait(1500)
    floor.press(BACK)
    lift(floor)
    lower(floor, 3900)
    down = floor.clock.now() + 150
    lift(floor)

    assert words_since(floor, down) == [(0, "Lift")]


def test_a_press_sooner_than_any_bar_falls_is_asked_about():
    """The lowering goes on by the clock, nothing sounds anew, and the tempo's time stands."""
    floor = floor_of(bench())
    floor.press(GO)
    floor.wait(150 + 299)
    begun = len(floor.sound.begun)
    floor.press(GO)

    assert [event.length for event in floor.of(MisTapped)] == [299]
    assert status(floor) is Status.LOWER
    assert len(floor.sound.begun) == begun
    floor.wait(3701)
    assert status(floor) is Status.ASSIST
    assert floor.of(RepDone)[0].lowered.length == 4000
    assert not floor.of(RepDone)[0].lowered.measured


def in_a_test() -> Floor:
    """Return a floor before the first of four test singles, the last of them a lighter one; then curls."""
    singles = [sets(1, part(1, "30A0", kilos(number))) for number in (100, 105, 110, 95)]
    curls = planned(CURL, sets(1, part(1, "40A0")))
    return floor_of(tape(planned(BENCH, *singles, test=True), curls, pacing=AT_ONCE))


def loads_left(floor: Floor) -> list[str]:
    """Return the loads of all sets on the tape."""
    return [phase.work.load.text for phase in floor.runner.timeline.phases if phase.kind is Kind.SETUP]


def test_a_missed_test_leaves_the_heavier_singles_out():
    """What is not heavier stays, and so does the next exercise; back brings them back."""
    floor = in_a_test()
    lower(floor, 2699)
    floor.wait(150 + 2000)
    assert status(floor) is Status.RACK
    floor.press(GO)

    assert loads_left(floor) == ["100 kg", "95 kg", ""]
    assert status(floor) is Status.REST
    floor.wait(500)
    floor.press(BACK)
    assert loads_left(floor) == ["100 kg", "105 kg", "110 kg", "95 kg", ""]


def test_a_test_that_is_kept_goes_on_to_the_next_load():
    """So does one that nobody measured."""
    for length in (2700, 4000):
        floor = in_a_test()
        floor.press(GO)
        floor.wait(150 + length)
        if status(floor) is Status.LOWER:
            floor.press(GO)
        floor.wait(150 + 2000)
        floor.press(GO)

        assert status(floor) is Status.REST
        assert len(loads_left(floor)) == 5


def test_a_test_that_was_stopped_is_missed():
    """RACK IT in the lowering says so."""
    floor = in_a_test()
    floor.press(GO)
    floor.wait(150 + 1000)
    floor.press(RACK_IT)
    floor.wait(3000)
    floor.press(GO)

    assert loads_left(floor) == ["100 kg", "95 kg", ""]


def test_after_the_last_test_the_session_is_done():
    """No rest leads nowhere."""
    singles = [sets(1, part(1, "30A0", kilos(number))) for number in (100, 105)]
    floor = floor_of(tape(planned(BENCH, *singles, test=True), pacing=AT_ONCE))
    lower(floor, 2000)
    floor.wait(150 + 2000)
    floor.press(GO)

    assert status(floor) is Status.DONE


def test_an_ended_set_is_found_again_after_a_crash_without_a_way_on():
    """The rack waits; the bar that nobody could hold through a crash is not lowered again."""
    timeline = bench()
    floor = floor_of(timeline)
    lower(floor, 1000)
    floor.wait(3000)
    stand = floor.of(Commanded)[-1].stand

    found = resume_at(timeline, stand, 60_000, [RepId(0, True, 1)])

    assert found is not None
    phase = found.timeline.phases[found.here.index]
    assert phase.kind is Kind.RACK
    assert not phase.instead
    assert splice.again(timeline, stand.cuts) == floor.runner.timeline


SHORT_LINES = st.sampled_from([BENCH, CURL, PULL_UP]).flatmap(
    lambda exercise: st.builds(
        lambda reps, tempo, cluster, own: planned(
            exercise,
            sets(2, *((part(2, "20X0", to_failure=True),) if own else ()), part(reps, tempo)),
            rest_in_set=cluster,
            rest=5000,
        ),
        st.integers(2, 4),
        st.sampled_from(["40A0", "41A0", "30A1", "4-0-A2-0"]),
        st.sampled_from([0, 0, 15_000]),
        st.booleans(),
    )
)
ANY_PACING = st.builds(
    Pacing,
    settle=st.sampled_from([0, 3000]),
    settle_every_rep=st.booleans(),
    tap=st.booleans(),
    count_down=st.booleans(),
)
PRESSES = st.tuples(
    st.sampled_from([GO, GO, GO, BACK, GO_ON, RACK_IT, Command.EASE, Command.END_SET, Command.PAUSE, None]),
    st.sampled_from([1, 150, 290, 310, 700, 1001, 1200, 1500, 2600, 4000]),
    st.sampled_from([0, 0, 0, 1, 300, 900, 1600, 2500]),
)
#: A rep as people do it, with its length; a few presses of any kind.
MOVES = st.lists(
    st.one_of(st.sampled_from([1000, 2400, 2400, 2600, 3000, 3900]), PRESSES, PRESSES),
    min_size=10,
    max_size=40,
)


def presses_of(floor: Floor, move):
    """Yield what *move* is, as presses: how long to wait, what to press, how late it comes."""
    if not isinstance(move, int):
        command, by, late = move
        yield by, command, late
        return
    for _ in range(5):
        if status(floor) is Status.LOWER:
            elapsed = floor.runner.moment().here.elapsed
            yield max(1, move - elapsed), GO, 0
            return
        if status(floor) is Status.STOPPED:
            return
        moment = floor.runner.moment()
        gate = moment.phase is None or moment.phase.gate
        yield (1300, GO, 0) if gate else (max(1, moment.remaining), None, 0)


class Referee:
    """One who knows by heart when a set is over, and counts each "Lower" after that."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.lowered: dict[RepId, int] = {}
        self.read = 0
        self.over: RepId | None = None
        self.since = self.allowed = 0

    def look(self) -> None:
        """Take in what was done since the last look."""
        moment = self.floor.runner.moment()
        for event in self.floor.events[self.read :]:
            if isinstance(event, RepDone) and event.lowered.measured:
                self.lowered[event.lowered.rep] = event.lowered.length
                self.judge(event.lowered.rep, event.target, moment)
            elif isinstance(event, RepMeasured):
                self.lowered[event.rep] = event.length
                target = next(p.length for p in moment.timeline.phases if p.closes == event.rep)
                self.judge(event.rep, target, moment)
            elif isinstance(event, RepStruck):
                self.lowered.pop(event.rep, None)
                self.over = None if event.rep == self.over else self.over
        self.read = len(self.floor.events)
        if moment.phase is None or (self.over and moment.phase.work.index != self.over.set_index):
            self.over = None

    def judge(self, rep: RepId, target: int, moment) -> None:
        """Remember that the set is over, where two short ones or a drop say so."""
        times = [self.lowered.get(RepId(rep.set_index, True, n), 9999) for n in (rep.number - 1, rep.number)]
        short = 2200 if target == 3000 else 2700
        drop = 1200 if target == 3000 else 1700
        if rep.negative and (times[1] < drop or max(times) < short):
            self.over, self.since = rep, moment.now
            # What the clock has begun, or is about to, can't be called back.
            self.allowed = int(moment.phase is not None and not moment.phase.gate)

    def lowers(self) -> int:
        """Return how often "Lower" was heard since the set was over."""
        return sum(at > self.since for at in self.floor.lowers_heard())


@settings(max_examples=200)
@given(SHORT_LINES, ANY_PACING, st.sampled_from(Advance), st.sampled_from([0, 60]), MOVES)
def test_no_sequence_of_presses_lets_an_ended_set_lower_again(line, pacing, advance, latency, moves):
    """Between the moment in which a set is over and the next "Lower" of it lies a press that overrules."""
    floor = Floor(tape(line, pacing=pacing, advance=advance), latency)
    referee = Referee(floor)
    for move in moves:
        for by, command, late in presses_of(floor, move):
            was = status(floor)
            floor.wait(by)
            referee.look()
            assert was is not Status.STOPPED or status(floor) is was, "it went on by itself"
            assert referee.over is None or referee.lowers() <= referee.allowed, "an ended set lowers again"
            was = status(floor)
            with suppress(NotNowError):
                floor.press(command, late=late) if command else None
            referee.look()
            overruled = status(floor) in (Status.ASSIST, Status.RACK)  # a cluster's rack comes first
            if was is Status.STOPPED and overruled and command in (GO_ON, BACK):
                referee.over = None
                moment = floor.runner.moment()
                later = moment.head.at(moment.timeline, moment.now + 1_000_000)
                assert later.index == moment.here.index, "the way on moved by itself"
