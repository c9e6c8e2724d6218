"""Presses that come late, at once, or after an undo: none of them may say "Lower" too soon."""

from unittest import mock

import pytest

from gymtimer.domain import layout
from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, Interrupted, RepAborted, RepDone, RepMeasured, RepStruck, Rested
from gymtimer.domain.load import SetLoad
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance
from gymtimer.domain.playhead import Here, Status
from gymtimer.domain.timeline import Kind
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.runner import Runner
from tests.gym import BENCH, CURL, PULL_UP, Floor, Silent, negatives, part, planned, sets, tape

GO, BACK, RACK_IT, END_SET = Command.GO, Command.BACK, Command.RACK_IT, Command.END_SET
LEAVE, PAUSE, MORE_REST = Command.LEAVE, Command.PAUSE, Command.MORE_REST
NO_COUNT = Pacing(settle=0)


def refused(it: Floor, command: Command, late: int = 0) -> None:
    """Press what must mean nothing."""
    with pytest.raises(NotNowError):
        it.press(command, late=late)


def lifting_off(timeline=None, *, delay: int = 0, **more) -> Floor:
    """Return a floor three seconds into the first lift-off, as it is heard."""
    it = Floor(timeline or negatives(**more), delay=delay)
    it.press(GO)
    it.wait(150 + delay + 3000)
    return it


def at_the_bottom(after: int, **more) -> Floor:
    """Return a floor *after* milliseconds past the bottom of its first lowering, nothing counted first."""
    it = lifting_off(pacing=NO_COUNT, **more)
    it.press(GO)
    it.wait(150 + 4000 + after)
    assert it.kind == "assist"
    return it


def pulling_up(pacing: Pacing, seconds: int = 3):
    """Return a tape on which the clock ends each step up after some *seconds*."""
    return tape(planned(PULL_UP, sets(1, part(2, f"4-0-A{seconds}-0"))), pacing=pacing)


def resting(**more) -> Floor:
    """Return a floor that has just begun to rest after one rep."""
    it = at_the_bottom(2000, **more)
    it.press(END_SET)
    it.wait(2000)
    it.press(GO)
    it.wait(150)
    assert it.kind == "rest"
    return it


def test_a_queue_of_presses_from_a_frozen_screen_never_lowers_the_bar_again():
    """Two presses in the lowering, handed over two seconds after the bottom: the first measures."""
    it = at_the_bottom(2000)

    it.press(GO, late=3000)
    refused(it, GO, late=2500)
    it.wait(1000)

    assert it.kind == "assist"
    assert len(it.lowers_heard()) == 1


def test_a_queue_of_young_presses_never_lowers_the_bar_again():
    """The second one was meant for the lowering, too, though the bar has been up for a second since."""
    it = at_the_bottom(1200)

    it.press(GO, late=1900)
    refused(it, GO, late=1600)
    it.wait(1000)

    assert [measured.length for measured in it.of(RepMeasured)] == [3300]
    assert it.kind == "assist"
    assert len(it.lowers_heard()) == 1


def test_a_press_from_before_the_last_one_was_obeyed_means_nothing():
    """Whoever pressed at the bottom did not see that somebody took the rep back since."""
    it = at_the_bottom(3000)
    it.press(BACK)
    it.wait(1500)

    refused(it, GO, late=1600)

    assert it.kind == "assist"
    assert len(it.lowers_heard()) == 1


def test_a_press_that_nobody_answered_for_two_seconds_starts_nothing():
    """Who got no answer has done something else with the bar."""
    it = at_the_bottom(6000)

    refused(it, GO, late=2001)
    it.press(GO, late=1740)

    assert it.kind == "lower"


def test_an_old_press_still_says_racked():
    """It stops, and starts nothing that moves."""
    it = at_the_bottom(2000)
    it.press(END_SET)
    it.wait(9000)

    it.press(GO, late=5000)

    assert it.kind == "rest"


@pytest.mark.parametrize("after", [300, 3000])
def test_a_press_in_the_second_after_an_undo_does_not_say_that_the_bar_is_up(after):
    """Back strikes the rep; a measuring press that follows at once starts no lowering."""
    it = at_the_bottom(after)
    it.press(BACK)
    it.wait(600)

    refused(it, GO)
    it.wait(30_000)

    assert it.kind == "assist"
    assert len(it.lowers_heard()) == 1


def test_an_undone_end_of_set_is_told_by_sound_and_waits_a_second():
    """After back "Lift" is heard again, and a press meant for "racked" is not heard as "up"."""
    it = at_the_bottom(5000)
    it.press(END_SET)
    it.wait(1000)
    it.press(BACK)
    it.wait(400)

    refused(it, GO)

    assert it.sound.heard(it.clock.now())[-1][1] == "Lift"
    assert it.kind == "assist"


def test_back_at_the_very_end_of_the_count_is_a_stop():
    """The voice may have begun to say "Lower", and finishes words: only the alarm cuts them."""
    it = lifting_off()
    it.press(GO)
    it.wait(150 + 2850)

    it.press(BACK)

    assert it.runner.moment().status is Status.ABORTED


def test_back_pressed_in_the_count_and_handled_a_lowering_later_is_a_stop():
    """Whoever said "not up" never wanted that lowering."""
    it = lifting_off(tempo="10A0")
    it.press(GO)
    it.clock.advance(150 + 3000 + 1000 + 500)

    it.press(BACK, late=1700)

    assert it.runner.moment().status is Status.ABORTED


def test_go_after_go_within_the_lockout_is_one_press_in_whatever_order_it_comes():
    """Two devices hand over their presses in the wrong order."""
    it = resting()
    it.wait(20_000)
    it.press(GO)

    refused(it, GO, late=100)

    assert it.kind == "rest"


def test_a_held_press_that_was_refused_takes_back_nobody_elses():
    """A GO held in the first second of the lift-off is an alarm, and does not return to the setup."""
    it = Floor(negatives())
    it.press(GO)
    it.clock.advance(600)
    refused(it, GO)
    it.clock.advance(800)

    it.events += it.runner.rack_it_held().events

    assert it.runner.moment().status is Status.ABORTED


def test_a_held_press_that_only_takes_itself_back_is_written_down():
    """The journal reads it as a back."""
    it = Floor(negatives())
    it.press(GO)
    it.clock.advance(800)

    it.events += it.runner.rack_it_held().events

    assert [said.command for said in it.of(Commanded)] == [GO, BACK]


def test_the_press_that_wakes_the_computer_starts_nothing():
    """A closed lid in an assist ends the set, and the key that opened it does not say "up"."""
    it = at_the_bottom(5000)
    it.clock.sleep(60_000)

    it.press(GO)

    assert it.of(Interrupted)
    assert it.runner.moment().status is Status.ABORTED
    assert len(it.lowers_heard()) == 1


def test_the_press_that_wakes_the_computer_starts_no_set():
    """The sleep counts as rest; who opened the lid has not seen that the rest is over."""
    it = resting()
    it.clock.sleep(600_000)

    it.press(GO)

    assert it.kind == "rest"
    assert it.runner.moment().remaining < 0


def test_a_paused_rack_can_be_stopped():
    """RACK IT needs no resume first."""
    it = at_the_bottom(2000)
    it.press(END_SET)
    it.wait(1000)
    it.press(PAUSE)

    it.press(RACK_IT)

    assert it.runner.moment().status is Status.ABORTED
    assert it.runner.head.running


def test_undoing_more_rest_keeps_a_pause_out_of_the_rest():
    """A minute of pause is not a minute of rest, whatever is undone after it."""
    it = resting()
    it.press(MORE_REST)
    it.press(PAUSE)
    it.wait(60_000)
    it.press(GO)
    it.press(BACK)

    assert it.runner.moment().here.elapsed == 0


def test_an_undone_late_press_costs_no_rest():
    """A rest that goes on after back has not run while the press was under way."""
    it = resting()
    it.wait(172_000)
    it.press(GO, late=1900)
    assert it.kind == "setup"

    it.press(BACK)

    assert it.runner.moment().here.elapsed == 172_000


def test_failure_pressed_before_a_look_counted_the_rep_takes_it_out():
    """How often we look does not change how many reps were done."""
    it = lifting_off(tape(planned(BENCH, sets(1, part(8, "20X0", to_failure=True)))))
    it.press(GO)
    it.wait(150 + 3000 + 2000 + 50)
    assert len(it.of(RepDone)) == 1

    it.press(GO, late=100)

    assert [struck.rep.number for struck in it.of(RepStruck)] == [1]
    assert it.kind == "rack"


def test_who_forgets_to_say_failure_does_no_more_reps_than_were_counted_aloud():
    """After twice the number and ten more the voice is silent, and so is the journal."""
    it = lifting_off(tape(planned(BENCH, sets(1, part(1, "20X0", to_failure=True)))))
    it.press(GO)
    it.wait(3_600_000)

    assert len(it.of(RepDone)) == len(it.lowers_heard()) == 12


@pytest.mark.parametrize("command", [Command.SKIP_SET, LEAVE])
def test_a_rest_that_ends_with_the_session_is_written_down(command):
    """Skipping the last set and leaving are ways out of a rest, too."""
    it = resting()
    it.wait(20_000)

    it.press(command)

    assert it.kind == "done"
    assert [rested.actual for rested in it.of(Rested)] == [20_000]


def test_leaving_can_be_undone():
    """Back in the last picture stands in the setup again."""
    it = Floor(negatives())
    it.press(LEAVE)
    assert it.kind == "done"

    it.press(BACK)

    assert it.kind == "setup"


def test_stopping_at_the_bottom_of_the_last_own_rep_cuts_no_negative_short():
    """The rep was done; the negative after it had not begun."""
    it = lifting_off(tape(planned(BENCH, sets(1, part(1, "22X0"), part(1, "20A0")))))
    it.press(GO)
    it.wait(150 + 3000 + 2000 + 1000)
    assert it.kind == "hold"

    it.press(RACK_IT)

    assert not it.of(RepAborted)


def test_a_lift_by_the_clock_is_never_shorter_than_anybody_can_lift():
    """A planned half second waits for a press; auto without a number takes three seconds."""
    half = tape(planned(PULL_UP, sets(1, part(1, "2-0-A0.5-0"))))
    auto = tape(planned(PULL_UP, sets(1, part(1, "20A0"))), pacing=Pacing(assist=0), advance=Advance.AUTO)

    assert half.phases[1].gate
    assert not auto.phases[1].gate
    assert auto.phases[1].length == 3000


def test_negatives_after_failure_are_never_lifted_by_the_clock():
    """Below 100 percent, too: the lifter has just failed under that bar."""
    line = sets(1, part(3, "20X0", to_failure=True), part(2, "40A0"))
    with mock.patch.object(layout, "loads_of", return_value=(SetLoad("", "", percent=7000), None)):
        timeline = tape(planned(BENCH, line), advance=Advance.AUTO)

    assert all(phase.gate for phase in timeline.phases if phase.kind == "assist")


def test_back_that_strikes_an_own_rep_stops_the_clock_of_the_assist():
    """Nothing goes on by itself after an undo."""
    it = Floor(tape(planned(PULL_UP, sets(1, part(1, "10X0"), part(1, "20A3"))), advance=Advance.AUTO))
    it.press(GO)
    it.wait(150 + 3000 + 2000 + 1000 + 500)
    assert it.kind == "assist"

    it.press(BACK)
    it.wait(60_000)

    assert it.kind == "assist"


def test_a_press_after_the_voice_has_begun_to_say_lower_does_not_make_it_say_so_twice():
    """In the last moments of a lift by the clock a GO has nothing left to start."""
    it = Floor(tape(planned(PULL_UP, sets(1, part(2, "40A0"))), pacing=NO_COUNT, advance=Advance.AUTO))
    it.press(GO)
    it.wait(150 + 2900)

    refused(it, GO)
    it.wait(2000)

    assert len(it.lowers_heard()) == 1


def test_measuring_twice_measures_once():
    """The first press after the bottom tells the length."""
    it = at_the_bottom(400)
    it.press(GO)
    it.wait(300)

    refused(it, GO)

    assert [measured.length for measured in it.of(RepMeasured)] == [4400]


def test_back_in_a_rest_without_a_past_takes_no_racked_bar_up_again():
    """After a restart the presses are forgotten, the reps are not: the bar stays where it is."""
    it = resting()
    it.runner._past.clear()

    refused(it, BACK)

    assert it.kind == "rest"


def test_a_bounce_held_down_does_not_take_back_the_press_before_it():
    """A press that was locked out and stays down is RACK IT where a bar moves, and undoes nothing."""
    it = Floor(tape(planned(CURL, sets(1, part(2, "20X0"))), pacing=NO_COUNT))
    it.press(GO)
    it.wait(200)
    refused(it, GO)
    it.wait(800)

    it.events += it.runner.rack_it_held().events

    assert it.runner.moment().status is Status.ABORTED
    assert it.sound.begun[-1][1].alarm


def test_a_refused_back_loses_no_rep_that_nobody_has_seen_yet():
    """In the moment between the bottom and the next look, too: how often we look changes nothing."""
    it = Floor(tape(planned(CURL, sets(1, part(2, "1010")), rest_in_set=15_000), pacing=NO_COUNT))
    it.press(GO)
    it.clock.advance(150 + 2000 + 10)
    assert it.kind == "rack"

    refused(it, BACK)
    it.look()

    assert [done.lowered.rep.number for done in it.of(RepDone)] == [1]


@pytest.mark.parametrize("delay", [0, 300, 2000])
def test_back_in_the_count_is_a_stop_as_soon_as_lower_is_on_its_way(delay):
    """A late loudspeaker has played "Lower" long before it is heard, and nothing takes it back."""
    for early in (1, 0):
        it = lifting_off(delay=delay)
        it.press(GO)
        it.wait(150 + delay + 3000 - 300 - delay + 1 - early)
        assert it.kind == "settle"

        it.press(BACK)
        it.wait(10_000)

        assert it.runner.moment().status is (Status.ASSIST if early else Status.ABORTED)
        assert not it.lowers_heard()


def test_back_is_a_stop_where_a_late_loudspeaker_has_said_lower_after_the_whole_count():
    """The lift goes on for half a second, the count takes one: with two seconds that is all on its way."""
    it = Floor(pulling_up(Pacing(settle=1000, settle_every_rep=True)), delay=2000)
    it.press(GO)
    it.wait(150 + 2000 + 3000 + 1000 + 4000 + 2500)
    assert it.kind == "assist"

    it.press(BACK)

    assert it.runner.moment().status is Status.ABORTED


@pytest.mark.parametrize("delay", [0, 300, 2000])
def test_what_is_heard_after_a_measuring_press_is_where_the_tape_is(delay):
    """The count goes on as it was, however late the loudspeaker is: the next tap is judged by it."""
    it = Floor(pulling_up(NO_COUNT), delay=delay)
    it.press(GO)
    start = it.clock.now() + 150 + delay + 3000
    it.wait(150 + delay + 3000 + 4000 + 400)

    it.press(GO)
    it.wait(6000)

    assert [measured.length for measured in it.of(RepMeasured)] == [4400]
    assert it.runner.head.at(it.runner.timeline, start + 7000).elapsed == 0
    assert it.lowers_heard() == [start, start + 7000]


def test_rack_it_after_a_drop_is_said_late_and_not_left_out():
    """Words for a moment that is heard already come as soon as a late loudspeaker can say them."""
    it = lifting_off(tape(planned(BENCH, sets(1, part(3, "20A0"))), pacing=NO_COUNT), delay=2000)
    it.press(GO)
    it.wait(150 + 2000 + 2000 + 100)

    it.press(GO, late=1200)
    it.wait(10_000)

    assert it.runner.moment().status is Status.STOPPED
    assert it.sound.heard(it.clock.now())[-1][1] == "Rack it"


def test_a_drop_ends_the_set_in_the_next_lift_however_late_the_loudspeaker_is():
    """Nothing of what a press begins is on its way yet."""
    it = Floor(pulling_up(NO_COUNT, seconds=2), delay=2000)
    it.press(GO)
    it.wait(150 + 2000 + 2000 + 1200)

    it.press(GO)

    assert it.runner.moment().status is Status.STOPPED


def test_a_late_press_means_what_it_meant_though_the_sound_was_turned_on_since():
    """Sound that goes on is no reason to take a press for a later one."""
    it = lifting_off(pacing=NO_COUNT)
    it.press(GO)
    it.wait(150 + 4000 + 1000)
    it.runner.sound_again()
    assert it.kind == "assist"

    it.press(GO, late=500)

    assert [measured.length for measured in it.of(RepMeasured)] == [4500]
    assert it.kind == "assist"


@pytest.mark.parametrize("delay", [0, 800])
def test_a_held_press_that_has_begun_a_count_stops_it_with_the_alarm(delay):
    """Back in the setup nobody would expect the "Lower" that a late loudspeaker is about to say."""
    it = Floor(tape(planned(CURL, sets(1, part(2, "0.5-0-0.5-0"))), pacing=NO_COUNT), delay=delay)
    it.press(GO)
    it.clock.advance(800)

    it.events += it.runner.rack_it_held().events

    assert it.runner.moment().status is Status.ABORTED
    assert it.sound.begun[-1][1].alarm


@pytest.mark.parametrize("delay", [0, 160, 800])
def test_a_late_loudspeaker_still_says_that_the_rest_is_over(delay):
    """Whether the rest is cut short within its last seconds, or goes on after a pause there."""
    tape = negatives()
    rest = next(place for place, phase in enumerate(tape.phases) if phase.kind is Kind.REST)
    for left, presses in ((9000, [Command.LESS_REST]), (400, [PAUSE, PAUSE])):
        clock = ManualClock(10_000)
        room = Silent(clock, 10, delay)
        runner = Runner(tape, clock, room, Here(rest, tape.phases[rest].length - left))
        runner.start()
        runner.announce()
        for press in presses:
            clock.advance(50)
            runner.send(press)
        assert "Time" in [cue.text for _, cue in room.begun[-1][1].cues]
