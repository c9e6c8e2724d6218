"""One press takes the lighter load after a stopped set, and nothing else."""

import pytest

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, RepDone, RepMeasured
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Status
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.engine.resuming import resume_at
from gymtimer.engine.runner import Runner
from tests.gym import BENCH, CURL, Floor, kilos, part, planned, sets, tape

GO, BACK, EASE, LIGHTER = Command.GO, Command.BACK, Command.EASE, Command.LIGHTER


def bench(load=100, lifters=(), reps=4, rest=180_000):
    """Return three sets of negatives that begin as soon as the bar is up."""
    line = sets(3, part(reps, "40A0", kilos(load)))
    curls = planned(CURL, sets(1, part(1, "40A0", kilos(20))))
    return tape(planned(BENCH, line, rest=rest), curls, pacing=Pacing(settle=0), lifters=lifters)


def drop(floor):
    """Do a set that ends with its first rep; the press that says "it is racked" is the last one."""
    assert floor.runner.moment().status is Status.SETUP
    floor.press(GO)
    floor.wait(2150)
    floor.press(GO)
    floor.wait(150 + 1000)
    floor.press(GO)
    floor.wait(3000)
    floor.press(GO)


def in_rest(**how):
    """Return a floor in the rest after a stopped set, which everybody has seen."""
    floor = Floor(bench(**how))
    drop(floor)
    floor.wait(1000)
    assert floor.kind == "rest"
    return floor


def loads(floor):
    """Return all loads of the tape."""
    return [phase.work.load.text for phase in floor.runner.timeline.phases if phase.kind is Kind.SETUP]


def said(floor, since):
    """Return the words heard since."""
    heard = floor.sound.heard(floor.clock.now() + 3000)
    return [text for at, text in heard if at >= since and text[0] != "["]


EASED = ["100 kg", "95 kg", "95 kg", "20 kg"]
AS_IT_WAS = ["100 kg", "100 kg", "100 kg", "20 kg"]


def test_one_press_takes_it_and_says_it():
    """The rest of the exercise follows; the rest goes on."""
    floor = in_rest()
    left, now = floor.runner.moment().remaining, floor.clock.now()
    floor.press(EASE)

    assert loads(floor) == EASED
    assert said(floor, now) == ["ninety-five kilos"]
    assert (floor.kind, floor.runner.moment().remaining) == ("rest", left)
    assert floor.of(Commanded)[-1].command is EASE


def test_what_follows_is_logged_with_it():
    """The set that was too fast keeps its own load."""
    floor = in_rest()
    floor.press(EASE)
    floor.wait(200_000)
    floor.press(GO)
    floor.wait(1000)
    drop(floor)

    assert [event.work.load.text for event in floor.of(RepDone)] == ["100 kg", "95 kg"]


def test_back_takes_it_back_and_offers_it_again():
    """Said again, too."""
    floor = in_rest()
    floor.press(EASE)
    floor.wait(2000)
    now = floor.clock.now()
    floor.press(BACK)

    assert loads(floor) == AS_IT_WAS
    assert said(floor, now) == ["one hundred kilos"]
    floor.wait(1000)
    floor.press(EASE)
    assert loads(floor) == EASED


@pytest.mark.parametrize("first", [EASE, LIGHTER, Command.HEAVIER])
def test_it_is_offered_once(first):
    """A second press, or one after another load was chosen, means nothing."""
    floor = in_rest()
    floor.press(first)
    floor.wait(1000)
    before = loads(floor)
    with pytest.raises(NotNowError):
        floor.press(EASE)

    assert loads(floor) == before


def test_in_the_setup_it_is_offered_still():
    """Who went on without reading it is asked before the bar is lifted, and not after."""
    floor = in_rest()
    floor.wait(200_000)
    floor.press(GO)
    floor.wait(1000)
    floor.press(EASE)

    assert floor.kind == "setup"
    assert loads(floor) == EASED
    floor.wait(1000)
    floor.press(BACK)
    assert (floor.kind, loads(floor)) == ("setup", AS_IT_WAS)
    floor.wait(1000)
    floor.press(GO)
    floor.wait(2000)
    with pytest.raises(NotNowError):
        floor.press(EASE)


def test_a_set_that_was_kept_offers_nothing():
    """Nor does one that nobody measured."""
    floor = Floor(bench(reps=1))
    for wait in (2150, 4150, 2000):
        floor.press(GO)
        floor.wait(wait)
    floor.press(GO)
    floor.wait(1000)

    assert floor.kind == "rest"
    with pytest.raises(NotNowError):
        floor.press(EASE)


@pytest.mark.parametrize(
    ("elapsed", "late", "counts"), [(699, 0, False), (700, 0, True), (5000, 4301, False)]
)
def test_nobody_takes_what_nobody_has_read(elapsed, late, counts):
    """The second tap of a nervous finger may land where the offer has come up."""
    floor = Floor(bench())
    drop(floor)
    floor.wait(150 + elapsed)
    assert floor.kind == "rest"
    if counts:
        floor.press(EASE, late=late)
    else:
        with pytest.raises(NotNowError):
            floor.press(EASE, late=late)

    assert loads(floor) == (EASED if counts else AS_IT_WAS)


@pytest.mark.parametrize("setup", [False, True])
@pytest.mark.parametrize(("after", "counts"), [(1, False), (300, False), (699, False), (700, True)])
def test_a_finger_that_bounces_on_it_starts_nothing(setup, after, counts):
    """The button is gone when it is taken: what comes down there again would be "go on"."""
    floor = in_rest()
    floor.wait(200_000)
    if setup:
        floor.press(GO)
        floor.wait(1000)
    kind = floor.kind
    floor.press(EASE)
    floor.wait(after)
    if counts:
        floor.press(GO)
        assert floor.kind != kind
        return
    with pytest.raises(NotNowError):
        floor.press(GO)
    assert floor.kind == kind


def test_while_all_stands_still_nothing_is_taken():
    """A pause is a pause."""
    floor = in_rest()
    floor.press(Command.PAUSE)
    floor.wait(1000)
    with pytest.raises(NotNowError):
        floor.press(EASE)


def test_a_go_that_was_asked_for_again_is_forgotten():
    """ "Press again to end the rest" is not answered by it."""
    floor = in_rest()
    floor.press(GO)
    assert floor.runner.moment().head.asked is not None
    floor.wait(400)
    floor.press(EASE)
    assert floor.runner.moment().head.asked is None
    floor.wait(800)
    floor.press(GO)

    assert floor.kind == "rest"


def test_after_a_crash_it_is_as_it_was():
    """The journal knows the cut; and where it was not taken yet, it is offered again."""
    floor = in_rest()
    waiting = Runner(
        bench(),
        floor.clock,
        floor.sound,
        floor.runner.moment().here,
        done=[RepId(0, True, 1)],
        measured={RepId(0, True, 1): 1000},
    )
    floor.press(EASE)
    stand = floor.of(Commanded)[-1].stand
    resumed = resume_at(bench(), stand, 30_000, [RepId(0, True, 1)])

    assert resumed.timeline == floor.runner.timeline
    assert resumed.timeline.next_set(resumed.here.index).load.text == "95 kg"
    waiting.timeline = resume_at(bench(), floor.of(Commanded)[-2].stand, 0, [RepId(0, True, 1)]).timeline
    waiting.start()
    floor.clock.advance(1000)
    waiting.send(EASE)
    assert waiting.timeline.phases == floor.runner.timeline.phases


def test_each_lifter_has_an_own_offer():
    """Ana dropped it: in Ben's setup hers can be taken, in silence, for it is his that is to be lifted."""
    floor = Floor(bench(lifters=("Ana", "Ben")))
    drop(floor)
    floor.wait(1000)
    now = floor.clock.now()
    assert floor.runner.moment().phase.work.lifter == "Ben"
    floor.press(EASE)

    its = [p.work for p in floor.runner.timeline.phases if p.kind is Kind.SETUP]
    assert [(w.lifter, w.load.text) for w in its][:6] == [
        ("Ana", "100 kg"),
        ("Ben", "100 kg"),
        *[("Ana", "95 kg"), ("Ben", "100 kg")] * 2,
    ]
    assert not {"ninety-five kilos", "one hundred kilos"} & set(said(floor, now))
    floor.wait(1000)
    now = floor.clock.now()
    floor.press(BACK)
    assert not {"ninety-five kilos", "one hundred kilos"} & set(said(floor, now))
    assert loads(floor)[:6] == ["100 kg"] * 6


def test_before_the_own_next_set_it_is_offered_again():
    """After Ben's set, in Ana's rest."""
    floor = Floor(bench(lifters=("Ana", "Ben")))
    drop(floor)
    floor.wait(1000)
    drop(floor)
    floor.wait(1000)
    now = floor.clock.now()
    assert floor.runner.moment().phase.rester == "Ana"
    floor.press(EASE)
    assert loads(floor)[:6] == ["100 kg", "100 kg", "95 kg", "100 kg", "95 kg", "100 kg"]
    assert "ninety-five kilos" in said(floor, now)
    floor.wait(1000)
    floor.press(EASE)  # Ben's set is over just as much
    assert loads(floor)[:6] == ["100 kg", "100 kg", "95 kg", "95 kg", "95 kg", "95 kg"]


def test_what_people_correct_counts():
    """A press that came late at the bottom: the rep was not so fast; or it was."""
    rep = RepId(0, True, 1)
    floor = in_rest()
    floor.events += floor.runner.correct_length(rep, 3900).events
    with pytest.raises(NotNowError):
        floor.press(EASE)
    floor.events += floor.runner.correct_length(rep, 1000).events
    assert [event.length for event in floor.of(RepMeasured)] == [3900, 1000]
    floor.runner.correct_count(0, negative=True, by=-1)
    with pytest.raises(NotNowError):
        floor.press(EASE)
