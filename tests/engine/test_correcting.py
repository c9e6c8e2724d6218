"""What people correct of a set, once it is racked."""

import pytest

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import RepDone, RepMeasured, RepStruck
from gymtimer.domain.playhead import START, Here, Status
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.deeds import Deeds
from gymtimer.engine.runner import Runner
from tests.gym import BENCH, Silent, part, planned, sets, tape

OWN, NEGATIVE = RepId(0, False, 1), RepId(0, True, 1)


@pytest.fixture
def clock():
    """Return a clock that stands."""
    return ManualClock(10_000)


@pytest.fixture
def runner(clock):
    """Return a runner in the rest after a set to failure: one own rep, two negatives."""
    finishing = sets(2, part(3, "20X0", to_failure=True), part(2, "40A0"))
    timeline = tape(planned(BENCH, finishing, rest=60_000))
    racked = Here(next(i for i, p in enumerate(timeline.phases) if p.kind is Kind.RACK), 5000)
    made = Runner(timeline, clock, Silent(clock), racked, [OWN, NEGATIVE, RepId(0, True, 2)])
    made.send(Command.GO)
    assert made.moment().status is Status.REST
    return made


def test_own_reps_that_the_clock_did_not_see_are_added(runner):
    """The negatives after them stay what they are."""
    (event,) = runner.correct_count(0, negative=False, by=1).events

    assert isinstance(event, RepDone)
    assert event.lowered.rep == RepId(0, False, 2)
    assert (event.lowered.length, event.target) == (2000, 2000)
    assert event.work.to_failure


def test_a_rep_too_many_is_struck(runner):
    """The last one of its kind; below none there is nothing."""
    assert runner.correct_count(0, negative=False, by=-1).events == (RepStruck(OWN),)
    with pytest.raises(NotNowError):
        runner.correct_count(0, negative=False, by=-1)


def test_a_lowering_took_as_long_as_people_say(runner):
    """Of a rep that counts."""
    assert runner.correct_length(NEGATIVE, 3500).events == (RepMeasured(NEGATIVE, 3500),)
    for rep, length in ((RepId(0, True, 9), 3500), (NEGATIVE, 0)):
        with pytest.raises(NotNowError):
            runner.correct_length(rep, length)


def test_back_still_takes_back_the_press_at_the_rack(runner, clock):
    """A correction is none of the reps that a press can take back."""
    runner.correct_count(0, negative=False, by=1)
    clock.advance(1000)

    tick = runner.send(Command.BACK)

    assert tick.moment.status is Status.RACK
    assert not [event for event in tick.events if isinstance(event, RepStruck)]


def test_nothing_is_corrected_while_a_bar_may_move(runner, clock):
    """Nor the set that is still to come."""
    with pytest.raises(NotNowError):
        runner.correct_count(1, negative=True, by=1)
    clock.advance(60_000)
    runner.send(Command.GO)
    clock.advance(1000)
    runner.send(Command.GO)
    assert runner.moment().status is Status.ASSIST

    with pytest.raises(NotNowError):
        runner.correct_count(0, negative=True, by=1)


def test_deeds_keep_the_order_of_the_tape():
    """Whatever is put in comes after the others of its set."""
    deeds = Deeds([OWN, NEGATIVE, RepId(2, True, 1)], {}, START)

    assert deeds.put_in(RepId(0, False, 2)) == 1
    assert deeds.take_out(NEGATIVE) == 2
    assert deeds.place_of(RepId(2, True, 1)) == 2
