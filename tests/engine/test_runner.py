"""The runner: one set from the first press to the rest, and all that can go wrong in it."""

import pytest

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, RepAborted, RepDone, RepMeasured, RepStruck, Rested
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance
from gymtimer.domain.playhead import Status
from tests.gym import BENCH, CURL, PULL_UP, Floor, kilos, negatives, part, planned, sets, tape

GO, BACK, RACK_IT = Command.GO, Command.BACK, Command.RACK_IT


def floor(**more) -> Floor:
    """Return a floor with two sets of two bench negatives, at its first setup."""
    return Floor(negatives(**more))


def lowering(**more) -> Floor:
    """Return a floor in the middle of its first lowering, two seconds down."""
    it = floor(**more)
    it.wait(3000)
    it.press(GO)
    it.wait(2000)
    it.press(GO)
    it.wait(150 + 3000 + 2000)
    assert it.kind == "lower"
    return it


def lifting(**more) -> Floor:
    """Return a floor just after the bottom of its first lowering."""
    it = lowering(**more)
    it.wait(2000 + 400)
    assert it.kind == "assist"
    return it


def racking() -> Floor:
    """Return a floor three seconds into the rack of the first set."""
    it = lifting()
    it.wait(2000)
    it.press(GO)
    it.wait(150 + 4000 + 3000)
    assert it.kind == "rack"
    return it


def resting() -> Floor:
    """Return a floor twenty seconds into the first rest."""
    it = racking()
    it.press(GO)
    it.wait(150 + 20_000)
    assert it.kind == "rest"
    return it


def test_a_set_runs_from_setup_to_rest_by_the_partners_presses():
    """Two negatives are two reps, each 4.000 s, and the rest starts at racked."""
    it = resting()

    assert [(done.lowered.rep.number, done.lowered.length) for done in it.of(RepDone)] == [
        (1, 4000),
        (2, 4000),
    ]
    assert it.runner.moment().remaining == 160_000


def test_the_count_is_heard_a_lead_after_the_press_and_then_on_each_second():
    """From the zero of the stretch the words are whole seconds apart."""
    it = racking()
    zero = it.of(Commanded)

    heard = [
        (at, text)
        for at, text in it.sound.heard(it.clock.now())
        if text in ("Lower", "two", "three", "four", "Lift")
    ]
    first = heard[0][0]
    assert [(at - first, text) for at, text in heard[:5]] == [
        (0, "Lower"), (1000, "two"), (2000, "three"), (3000, "four"), (4000, "Lift"),
    ]  # fmt: skip
    assert len(zero) == 3


def test_rack_it_stops_the_count_and_sounds_the_alarm_at_once():
    """The alarm begins in the very instant, and "Stop. Rack." is said twice."""
    it = lowering()
    pressed = it.clock.now()

    it.press(RACK_IT)
    it.clock.advance(20_000)

    after = [(at - pressed, text) for at, text in it.sound.heard(it.clock.now()) if at >= pressed]
    assert after[0] == (0, "[alarm]")
    assert [text for _, text in after].count("Stop. Rack.") == 2
    assert not {"three", "four", "Lift", "Lower"} & {text for _, text in after}


def test_a_rep_cut_short_is_logged_as_aborted():
    """RACK IT two seconds into a lowering logs that rep with two seconds, and not as done."""
    it = lowering()

    it.press(RACK_IT)

    (cut,) = it.of(RepAborted)
    assert (cut.rep.number, cut.length, cut.target) == (1, 2000, 4000)
    assert not it.of(RepDone)


@pytest.mark.parametrize("command", [c for c in Command if c is not GO])
def test_after_rack_it_only_racked_means_anything(command):
    """No other command leaves the alarm, and GO leads to rest, not to a lowering."""
    it = lowering()
    it.press(RACK_IT)
    it.wait(3000)

    with pytest.raises(NotNowError):
        it.press(command)
    it.press(GO)

    assert it.kind == "rest"
    assert len(it.lowers_heard()) == 1


def test_a_press_within_a_second_of_the_bottom_is_the_real_bottom():
    """It measures the lowering, and does not say that the bar is up."""
    it = lifting()

    it.press(GO)

    (measured,) = it.of(RepMeasured)
    assert measured.length == 4400
    assert it.kind == "assist"


def test_a_second_press_within_that_second_changes_nothing():
    """A bounce after the bottom neither measures again nor ends the assist."""
    it = lifting()
    it.press(GO)
    it.clock.advance(300)

    with pytest.raises(NotNowError):
        it.press(GO)

    assert it.kind == "assist"


def test_a_press_in_the_lowering_keeps_the_real_time():
    """The bar is down already: the rep is done, measured, and "Lift" comes."""
    it = lowering()

    it.press(GO)
    it.wait(150)

    (done,) = it.of(RepDone)
    assert (done.lowered.length, done.lowered.measured) == (2000, True)
    assert it.kind == "assist"


def test_one_press_never_ends_a_lowering_and_starts_the_next():
    """After a GO in the lowering a whole second of presses is not heard as "up"."""
    it = lowering()
    it.press(GO)

    for _ in range(4):
        it.clock.advance(270)
        with pytest.raises(NotNowError):
            it.press(GO)

    assert it.kind == "assist"


def test_a_press_that_bounces_counts_once():
    """GO after GO within 250 ms is the same press, whatever the second one would mean."""
    it = floor()
    it.wait(3000)
    it.press(GO)
    it.clock.advance(249)

    with pytest.raises(NotNowError):
        it.press(GO)

    assert it.kind == "assist"


def test_rack_it_and_back_are_never_locked_out():
    """They are obeyed in the same millisecond as a GO."""
    it = lifting()
    it.wait(2000)
    it.press(GO)
    it.press(RACK_IT)

    assert it.runner.moment().status is Status.ABORTED


def test_a_press_made_in_the_lowering_but_handled_late_never_starts_the_next():
    """A frozen screen hands the press over in the assist: it measures, it does not say "up"."""
    it = lowering()
    it.clock.advance(4000)

    it.press(GO, late=3000)

    assert it.kind == "assist"
    assert [measured.length for measured in it.of(RepMeasured)] == [3000]
    assert len(it.of(RepDone)) == 1
    assert len(it.lowers_heard()) == 1


def test_back_in_the_count_to_the_start_returns_to_the_lift_off_and_waits():
    """The bar was not up: silence until the next press."""
    it = floor()
    it.wait(3000)
    it.press(GO)
    it.wait(2000)
    it.press(GO)
    it.wait(1000)

    it.press(BACK)
    it.wait(600_000)

    assert it.kind == "assist"
    assert it.lowers_heard() == []


def test_back_handled_late_in_a_lowering_stops_it():
    """Pressed in the count to the start, handled when the voice said "Lower": that is a stop."""
    it = floor()
    it.wait(3000)
    it.press(GO)
    it.wait(2000)
    it.press(GO)
    it.clock.advance(150 + 3000 + 200)

    it.press(BACK, late=1000)

    assert it.runner.moment().status is Status.ABORTED


@pytest.mark.parametrize("command", [BACK, RACK_IT])
def test_back_in_a_lowering_is_rack_it(command):
    """Whatever the lowering was, it is over, with the alarm."""
    it = lowering()

    it.press(command)

    assert it.runner.moment().status is Status.ABORTED
    assert it.sound.begun[-1][1].alarm


def test_back_in_an_assist_strikes_the_rep_and_waits_where_the_bar_is_brought_up():
    """The rep can be done again, after a press and not before."""
    it = lifting()
    it.wait(1000)

    it.press(BACK)
    it.wait(60_000)

    assert [struck.rep.number for struck in it.of(RepStruck)] == [1]
    assert it.runner.moment().phase.lift_off
    assert len(it.lowers_heard()) == 1


def test_back_in_rest_returns_to_the_rack():
    """It was not racked yet; the rest starts when it is."""
    it = resting()

    it.press(BACK)
    it.wait(1000)
    assert it.kind == "rack"
    it.press(GO)
    it.wait(150)

    assert it.runner.moment().remaining == 180_000


def test_back_in_setup_returns_to_a_rest_that_went_on():
    """An accidental press costs no rest."""
    it = resting()
    it.wait(155_000)
    it.press(GO)
    assert it.kind == "setup"
    it.wait(2000)

    it.press(BACK)

    assert it.kind == "rest"
    assert it.runner.moment().remaining == pytest.approx(3000, abs=160)


def test_back_at_the_very_start_means_nothing():
    """There is nothing to take back."""
    it = floor()
    with pytest.raises(NotNowError):
        it.press(BACK)


def test_a_long_rest_is_cut_short_by_two_presses_only():
    """The first asks, the second within two seconds starts; the rest is written down."""
    it = resting()

    it.press(GO)
    assert it.kind == "rest"
    it.wait(1000)
    it.press(GO)

    assert it.kind == "setup"
    (rested,) = it.of(Rested)
    assert (rested.planned, rested.actual) == (180_000, 21_000)


def test_a_second_press_after_two_seconds_asks_again():
    """A pocketed clicker does not add up."""
    it = resting()
    it.press(GO)
    it.wait(2001)

    it.press(GO)

    assert it.kind == "rest"


def test_no_loaded_set_starts_by_itself():
    """An hour after "Time" it is still rest, counting up."""
    it = resting()

    it.wait(3_600_000)

    assert it.kind == "rest"
    assert it.runner.moment().remaining < 0


def test_fifteen_seconds_less_and_more_are_exact():
    """The rest ends 15 s earlier or later, its reminders move with it, and back undoes it."""
    it = resting()
    it.press(Command.MORE_REST)
    assert it.runner.moment().remaining == 175_000
    it.press(Command.LESS_REST)
    it.press(Command.LESS_REST)
    assert it.runner.moment().remaining == 145_000
    it.press(BACK)

    assert it.runner.moment().remaining == 160_000


def test_more_rest_in_overtime_counts_from_now():
    """Plus fifteen means fifteen seconds from the press."""
    it = resting()
    it.wait(200_000)

    it.press(Command.MORE_REST)

    assert it.runner.moment().remaining == 15_000


def test_pause_in_rest_stands_still_and_goes_on():
    """A minute of pause is not a minute of rest."""
    it = resting()
    it.press(Command.PAUSE)
    it.wait(60_000)
    assert it.runner.moment().remaining == 160_000
    it.press(GO)
    it.wait(150)

    assert it.kind == "rest"
    assert it.runner.moment().remaining == pytest.approx(160_000, abs=310)


@pytest.mark.parametrize("make", [lowering, lifting])
def test_pause_means_nothing_while_a_bar_moves(make):
    """From assist to hold only RACK IT stops."""
    it = make()
    with pytest.raises(NotNowError):
        it.press(Command.PAUSE)


def test_end_set_in_an_assist_leads_to_the_rack_and_keeps_what_was_done():
    """One rep was done; the set is racked, and rested."""
    it = lifting()
    it.wait(1000)

    it.press(Command.END_SET)
    it.wait(2000)
    assert it.kind == "rack"
    it.press(GO)

    assert it.kind == "rest"
    assert len(it.of(RepDone)) == 1
    assert it.runner.timeline.next_set(it.runner.head.index).number == 2


def test_skip_in_a_setup_goes_to_the_next_one_and_back_undoes_it():
    """What a skip jumps over was not done."""
    it = floor()

    it.press(Command.SKIP_SET)
    assert it.runner.moment().phase.work.number == 2
    it.press(BACK)

    assert it.runner.moment().phase.work.number == 1
    assert not it.of(RepDone)


def test_skipping_the_last_set_in_rest_ends_the_session():
    """Nothing is left to rest for."""
    it = resting()

    it.press(Command.SKIP_SET)

    assert it.kind == "done"


def test_go_held_down_becomes_rack_it_and_takes_back_what_it_began():
    """In a lowering the held GO measured nothing: the rep is aborted."""
    it = lowering()
    it.press(GO)
    it.clock.advance(800)

    it.events += it.runner.rack_it_held().events

    assert it.runner.moment().status is Status.ABORTED
    assert [struck.rep.number for struck in it.of(RepStruck)] == [1]
    assert [cut.rep.number for cut in it.of(RepAborted)] == [1]


def test_go_held_down_in_a_setup_only_takes_itself_back():
    """There is nothing to rack: the session stands where it stood."""
    it = floor()
    it.wait(3000)
    it.press(GO)
    it.clock.advance(800)

    it.events += it.runner.rack_it_held().events
    it.wait(60_000)

    assert it.kind == "setup"


def test_a_closed_lid_in_a_lowering_ends_the_set_in_silence():
    """After waking nothing is counted on: the stage waits for "racked"."""
    it = lowering()
    it.clock.sleep(600_000)

    it.wait(16)

    assert it.runner.moment().status is Status.ABORTED
    assert it.sound.silenced == 1
    assert it.of(RepAborted)


def test_a_closed_lid_in_rest_counts_as_rest():
    """A minute asleep is a minute rested."""
    it = resting()
    it.clock.sleep(60_000)

    it.wait(16)

    assert it.runner.moment().remaining == pytest.approx(100_000, abs=170)


def test_an_assist_never_ends_by_the_clock_under_a_load_that_may_be_overloaded():
    """Auto advance waits all the same: nobody knows that the bar is up."""
    it = Floor(tape(planned(BENCH, sets(1, part(2, "40A4"))), advance=Advance.AUTO))
    it.press(GO)

    it.wait(600_000)

    assert it.kind == "assist"
    assert it.lowers_heard() == []


def test_the_lifters_own_box_may_bring_him_up_by_the_clock():
    """Pull-up negatives alone run through without a hand."""
    it = Floor(tape(planned(PULL_UP, sets(1, part(2, "40A0"))), advance=Advance.AUTO))
    it.press(GO)

    it.wait(150 + 3000 + 3000 + 4000 + 3000 + 4000)

    assert it.kind == "rack"
    assert len(it.of(RepDone)) == 2


def test_back_makes_an_assist_that_ended_by_the_clock_wait():
    """What was undone does not go on by itself."""
    it = Floor(tape(planned(PULL_UP, sets(1, part(2, "40A0"))), advance=Advance.AUTO))
    it.press(GO)
    it.wait(150 + 3000 + 1000)
    assert it.kind == "settle"

    it.press(BACK)
    it.wait(60_000)

    assert it.kind == "assist"


def test_free_reps_are_counted_at_each_lowering_until_failure():
    """Bench to failure: down 2 s, up 2 s; failure in the third rep's lift leads to "Lift"."""
    line = sets(1, part(8, "20X0", to_failure=True), part(1, "40A0"))
    it = Floor(tape(planned(BENCH, line)))
    it.press(GO)
    it.wait(2000)
    it.press(GO)
    it.wait(150 + 3000 + 2 * 4000 + 2500)
    assert it.kind == "free"

    it.press(GO)
    it.wait(150)

    assert it.kind == "assist"
    assert [(done.lowered.rep.negative, done.lowered.rep.number) for done in it.of(RepDone)] == [
        (False, 1), (False, 2), (False, 3),
    ]  # fmt: skip
    assert it.sound.heard(it.clock.now() + 1)[-1][1] == "Lift"


def test_tap_mode_waits_at_the_bottom_for_the_press():
    """The count goes on past the target, and at twice the target the voice says to rack."""
    it = Floor(negatives(pacing=Pacing(tap=True)))
    it.press(GO)
    it.wait(2000)
    it.press(GO)
    it.wait(150 + 3000 + 9000)
    assert it.kind == "lower"

    it.press(GO)

    (done,) = it.of(RepDone)
    assert (done.lowered.length, done.lowered.measured, done.target) == (9000, True, 4000)
    assert "Rack it" in [text for _, text in it.sound.heard(it.clock.now())]


def test_a_device_that_is_late_delays_the_count_and_the_picture_alike():
    """The lowering begins when it is heard, not when the key went down."""
    it = Floor(negatives(pacing=Pacing(settle=0)), latency=40)
    it.press(GO)
    it.wait(2000)
    it.press(GO)

    it.clock.advance(189)
    assert it.runner.moment().here.elapsed == 0
    it.clock.advance(101)

    assert it.runner.moment().here.elapsed == 100
    assert it.kind == "lower"


def test_a_curl_begins_with_the_lift_and_ends_with_the_rack():
    """Concentric first: assist, lower, assist, lower, rack."""
    timeline = tape(planned(CURL, sets(1, part(2, "40A0"))), pacing=Pacing(settle=0))

    assert [phase.kind.value for phase in timeline.phases] == [
        "setup", "assist", "lower", "assist", "lower", "rack",
    ]  # fmt: skip


def test_each_rep_is_told_with_the_load_of_its_part():
    """Own reps and negatives of one set may be done with different loads; the journal keeps both."""
    own, negative = part(1, "10X0", kilos(70), to_failure=True), part(1, "10A0", kilos(90))
    it = Floor(tape(planned(BENCH, sets(1, own, negative)), pacing=Pacing(settle=0)))
    while it.kind != "done":
        it.press(Command.GO)
        it.wait(1500)

    done = [(rep.work.load.text, str(rep.work.tempo)) for rep in it.of(RepDone)]

    assert done == [("70 kg", "10X0"), ("90 kg", "10A0")]


def test_no_own_rep_of_a_cluster_is_struck_from_between_the_others():
    """Nobody could do it again: the next one would be the second without a first."""
    its = planned(CURL, sets(1, part(3, "1111")), rest_in_set=15_000)
    floor = Floor(tape(its, pacing=Pacing(settle=0, tap=True)))
    floor.press(Command.GO)
    floor.wait(3300)
    floor.press(Command.GO)
    floor.wait(1500)
    assert floor.kind == "rack"

    with pytest.raises(NotNowError, match="can not be taken up again"):
        floor.press(Command.BACK)
    assert floor.of(RepStruck) == []


def test_sleep_counts_as_rest_in_what_back_brings_back_too():
    """Ana has rested while the lid was closed, whether Ben's set is over once or twice."""
    its = planned(BENCH, sets(2, part(1, "20A0")), rest=60_000)
    floor = Floor(tape(its, pacing=Pacing(settle=0), lifters=("Ana", "Ben")))
    for wait in (0, 1200, 3400):  # setup, lift-off, the lowering and the rack of Ana
        floor.wait(wait)
        floor.press(Command.GO)
    racked = floor.clock.now()
    floor.wait(1200)
    floor.press(Command.GO)
    floor.press(Command.RACK_IT)
    floor.wait(1100)
    floor.press(Command.GO)
    floor.clock.sleep(7000)
    floor.press(Command.LESS_REST)  # the press that wakes the computer means nothing else
    floor.press(Command.BACK)
    floor.wait(1100)
    floor.press(Command.GO)

    moment = floor.runner.moment()
    assert (moment.phase.rester, moment.status) == ("Ana", Status.REST)
    assert moment.remaining == 60_000 - 7000 - (floor.clock.now() - racked)
