"""A load that is changed between sets: what follows, what is said, what a crash leaves of it."""

from dataclasses import replace

import pytest

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, RepDone
from gymtimer.domain.gym import Gym, Station
from gymtimer.domain.load import Mass, Stock, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.timeline import Kind
from gymtimer.engine.recipe import Recipe, recipe_of
from gymtimer.engine.resuming import resume_at
from tests.gym import BENCH, Floor, kilos, part, planned, sets, tape

GO, BACK, HEAVIER, LIGHTER = Command.GO, Command.BACK, Command.HEAVIER, Command.LIGHTER
SMITH = replace(BENCH, key="smith_press", name="Smith press", bar=None, station="Smith machine")


def bench(count=3, load=100):
    return tape(planned(BENCH, sets(count, part(1, "40A0", kilos(load)))))


def load_of(floor):
    """What is hung for the set that is next, or goes on."""
    moment = floor.runner.moment()
    following = moment.timeline.phases[moment.here.index :]
    return next(phase.work.load.text for phase in following if phase.kind is Kind.SETUP)


def do_a_set(floor):
    for wait in (3000, 9500, 3000):
        floor.press(GO)
        floor.wait(wait)


def in_rest():
    floor = Floor(bench())
    do_a_set(floor)
    assert floor.kind == "rest"
    return floor


def said(floor, since):
    return [
        text for at, text in floor.sound.heard(floor.clock.now() + 3000) if at >= since and text[0] != "["
    ]


@pytest.mark.parametrize(
    ("command", "text", "spoken"),
    [
        (HEAVIER, "102.5 kg", "one hundred and two point five kilos"),
        (LIGHTER, "97.5 kg", "ninety-seven point five kilos"),
    ],
)
def test_a_press_in_rest_changes_what_comes_and_says_it(command, text, spoken):
    """The new load is heard at once, instead of the words that sound; the rest goes on."""
    floor = in_rest()
    before, now = floor.runner.moment(), floor.clock.now()
    floor.press(command)

    assert load_of(floor) == text
    assert said(floor, now) == [spoken]
    assert floor.kind == "rest"
    assert floor.runner.moment().remaining <= before.remaining


def test_the_next_rep_is_logged_with_the_new_load():
    """What was done before stays with the old one."""
    floor = in_rest()
    floor.press(HEAVIER)
    floor.wait(200_000)
    floor.press(GO)
    floor.wait(3000)
    do_a_set(floor)

    assert [event.work.load.text for event in floor.of(RepDone)] == ["100 kg", "102.5 kg"]


def test_back_takes_a_change_back_and_says_so():
    """Two steps up and one back are one step up; the rest has gone on."""
    floor = in_rest()
    floor.press(HEAVIER)
    floor.wait(1000)
    floor.press(HEAVIER)
    floor.wait(5000)
    left, now = floor.runner.moment().remaining, floor.clock.now()
    floor.press(BACK)

    assert load_of(floor) == "102.5 kg"
    assert said(floor, now) == ["one hundred and two point five kilos"]
    assert 0 <= left - floor.runner.moment().remaining <= 150
    floor.wait(1000)
    floor.press(BACK)
    assert load_of(floor) == "100 kg"


def test_back_in_setup_takes_back_the_load_before_the_press_that_led_there():
    """In the first setup a change can be undone, and the tape is the first one again."""
    floor = Floor(bench())
    laid = floor.runner.timeline
    floor.press(LIGHTER)
    floor.wait(1000)
    floor.press(BACK)

    assert floor.runner.timeline is laid


def test_a_change_survives_a_crash():
    """The journal knows the cut; the tape made again has the load, and the set to come its plates."""
    floor = in_rest()
    floor.press(HEAVIER)
    floor.press(HEAVIER)
    stand = floor.of(Commanded)[-1].stand

    resumed = resume_at(bench(), stand, 30_000, [event.lowered.rep for event in floor.of(RepDone)])

    assert resumed.timeline == floor.runner.timeline
    assert resumed.timeline.next_set(resumed.here.index).load.text == "105 kg"


@pytest.mark.parametrize("wait", [0, 3000, 4000])
def test_no_load_changes_under_the_bar(wait):
    """From assist to rack the keys mean nothing."""
    floor = Floor(bench())
    floor.press(GO)
    floor.wait(2000)
    if wait:
        floor.press(GO)
        floor.wait(wait)
    for command in (HEAVIER, LIGHTER):
        with pytest.raises(NotNowError):
            floor.press(command)
    with pytest.raises(NotNowError):
        floor.runner.weighed("Smith machine", Mass(1250, Unit.KG))


def test_a_weighed_bar_is_written_down():
    """From the setup in which it was said on there are plates; after a crash, too."""
    laid = tape(planned(SMITH, sets(2, part(1, "40A0", kilos(62)))))
    floor = Floor(laid)
    floor.wait(3000)
    floor.events += floor.runner.weighed("Smith machine", Mass(1200, Unit.KG)).events
    commanded = floor.of(Commanded)[-1]

    work = floor.runner.moment().phase.work
    assert work.load.side == (Mass(2500, Unit.KG),)
    assert commanded.command is Command.WEIGHED
    assert resume_at(laid, commanded.stand, 0, ()).timeline == floor.runner.timeline
    with pytest.raises(NotNowError):  # it is no press to be taken back: the bar weighs what it weighs
        floor.press(BACK)


def test_the_gym_is_a_part_of_the_recipe():
    """A session is laid out again with the plates that there were, whatever was bought since."""
    gym = Gym(
        (Stock(Mass(2500, Unit.KG), 4), Stock(Mass(4500, Unit.LB))),
        Mass(250, Unit.KG),
        (Station("Smith machine", None), Station("EZ bar", Mass(800, Unit.KG), ("curl",), Mass(50, Unit.KG))),
    )
    recipe = Recipe("plan", "file", Pacing(), (), gym=gym)
    older = recipe.text().replace('"gym"', '"gymnasium"')

    assert recipe_of(recipe.text()) == recipe
    assert recipe_of(older).gym == Gym()
