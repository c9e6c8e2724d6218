"""Resuming: a session that was cut off goes on where it stood, and never in motion."""

from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gymtimer.domain import splice
from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, RepDone, RepStruck, Stand
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.playhead import Here, Status
from gymtimer.domain.timeline import Cut, Kind
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.resuming import resume_at, resume_at_next_setup
from gymtimer.engine.runner import Runner
from tests.gym import Floor, Silent, negatives

GO = Command.GO


def stand_of(floor: Floor) -> Stand:
    """Return where the journal says that the session stands."""
    return floor.of(Commanded)[-1].stand


def done_of(floor: Floor) -> list:
    """Return the reps that count."""
    done = []
    for event in floor.events:
        if isinstance(event, RepDone):
            done.append(event.lowered.rep)
        elif isinstance(event, RepStruck):
            done.remove(event.rep)
    return done


def to_rest(floor: Floor) -> None:
    """Do the first set, and rest for twenty seconds."""
    floor.wait(3000)
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2000)
    floor.press(GO)
    floor.wait(150 + 4000 + 3000)
    floor.press(GO)
    floor.wait(150 + 20_000)


def test_a_rest_went_on_while_the_computer_was_off():
    """Cut off at the start of the rest, a minute later a minute is rested."""
    floor = Floor(negatives())
    to_rest(floor)

    resumed = resume_at(negatives(), stand_of(floor), 60_000, done_of(floor))

    assert resumed.timeline.phases[resumed.here.index].kind is Kind.REST
    assert resumed.here.elapsed == 60_000


def test_a_clock_that_was_set_back_makes_no_rest_longer():
    """An hour back, as seen from the journal, is no time at all."""
    floor = Floor(negatives())
    to_rest(floor)

    resumed = resume_at(negatives(), stand_of(floor), -3_600_000, done_of(floor))

    assert resumed.here.elapsed == stand_of(floor).elapsed


def test_a_paused_rest_stood_still():
    """A pause is a pause, also over a crash."""
    floor = Floor(negatives())
    to_rest(floor)
    floor.press(Command.PAUSE)

    resumed = resume_at(negatives(), stand_of(floor), 60_000, done_of(floor))

    assert resumed.here.elapsed == 20_000


def test_a_changed_rest_keeps_its_length():
    """Fifteen seconds more are there again."""
    floor = Floor(negatives())
    to_rest(floor)
    floor.press(Command.MORE_REST)

    resumed = resume_at(negatives(), stand_of(floor), 0, done_of(floor))

    assert resumed.timeline.phases[resumed.here.index].length == 195_000


def test_a_lowering_that_was_cut_off_is_a_set_that_is_over():
    """The stage waits for "racked"; the rep that was under way is not done."""
    floor = Floor(negatives())
    floor.wait(3000)
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 2000)

    resumed = resume_at(negatives(), stand_of(floor), 5000, done_of(floor))

    assert resumed.timeline.phases[resumed.here.index].aborted


def test_a_set_whose_reps_are_done_waits_in_its_rack():
    """Nothing was broken off: it only has to be racked."""
    floor = Floor(negatives(reps=1))
    floor.wait(3000)
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 1000)

    resumed = resume_at(negatives(reps=1), stand_of(floor), 5000, done_of(floor))

    phase = resumed.timeline.phases[resumed.here.index]
    assert (phase.kind, phase.aborted) == (Kind.RACK, False)


def test_a_session_that_was_done_has_nothing_to_resume():
    """The last press led past the last phase."""
    assert resume_at(negatives(), Stand((), len(negatives().phases), 0), 0, ()) is None


def test_a_stand_of_another_tape_is_refused():
    """A cut at a phase that is not there."""
    with pytest.raises(ValueError, match="can't be made"):
        resume_at(negatives(), Stand((Cut("ended", 900),), 0, 0), 0, ())
    with pytest.raises(ValueError, match="can't be made"):
        resume_at(negatives(), Stand((Cut("burned", 1),), 0, 0), 0, ())


def test_another_layout_resumes_at_the_next_setup():
    """Two reps of the first set were done: the second set is next."""
    floor = Floor(negatives())
    to_rest(floor)

    resumed = resume_at_next_setup(negatives(), done_of(floor))

    phase = resumed.timeline.phases[resumed.here.index]
    assert (phase.kind, phase.work.number) == (Kind.SETUP, 2)


def test_after_the_last_set_another_layout_has_nothing_to_resume():
    """No setup is left."""
    floor = Floor(negatives(count=1))
    to_rest(floor)

    assert resume_at_next_setup(negatives(count=1), done_of(floor)) is None


@given(st.lists(st.tuples(st.sampled_from(Command), st.integers(0, 9000)), max_size=25))
@settings(max_examples=60)
def test_however_people_fiddled_the_same_tape_is_laid_again(presses):
    """The cuts that the journal has make the very tape that was left, and it waits, silent."""
    laid = negatives()
    floor = Floor(laid)
    for command, wait in presses:
        floor.wait(wait)
        try:
            floor.press(command)
        except NotNowError:
            continue
    if not floor.of(Commanded):
        return

    assert splice.again(laid, floor.runner.timeline.cuts) == floor.runner.timeline

    resumed = resume_at(laid, stand_of(floor), 1000, done_of(floor))
    if resumed is None:
        return
    clock = ManualClock(0)
    sound = Silent(clock)
    runner = Runner(resumed.timeline, clock, sound, resumed.here, done_of(floor))
    runner.start()
    runner.announce()
    clock.advance(600_000)
    tick = runner.tick()
    assert tick.moment.status in (Status.SETUP, Status.REST, Status.RACK, Status.ABORTED)
    assert tick.events == ()
    assert not [text for _, text in sound.heard(600_000) if text in ("Lower", "Lift", "Lift off")]


def test_a_resumed_runner_goes_on_by_presses():
    """From the rack of a cut-off set to its rest, then to the next setup."""
    laid = negatives()
    resumed = resume_at(laid, Stand((), 3, 0), 0, ())
    clock = ManualClock(0)
    runner = Runner(resumed.timeline, clock, Silent(clock), resumed.here)
    runner.start()
    clock.advance(2000)

    tick = runner.send(GO)

    assert tick.moment.phase.kind is Kind.REST
    assert replace(tick.moment.here, elapsed=0) == Here(resumed.here.index + 1, 0)


def test_a_stand_survives_json():
    """It is written as plain numbers and words."""
    bar = Mass(1250, Unit.KG)
    cuts = Cut("rest", 7, 165_000), Cut("weighed", 9, station="Smith machine", mass=bar)
    stand = Stand(cuts, 7, 20_000, running=False, rested=(("Ana", 5000),))
    nobody = {"who": "", "number": 0}

    assert asdict(stand) == {
        "cuts": (
            {"how": "rest", "index": 7, "length": 165_000, "station": "", "mass": None, **nobody},
            {
                "how": "weighed",
                "index": 9,
                "length": 0,
                "station": "Smith machine",
                "mass": {"hundredths": 1250, "unit": "kg"},
                **nobody,
            },
        ),
        "index": 7,
        "elapsed": 20_000,
        "running": False,
        "rested": (("Ana", 5000),),
    }
