"""Advising: from the journal of a session to the load of the next one."""

import pytest

from gymtimer.assets import asset
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, LoggedSet
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.progress import Advice
from gymtimer.engine.advising import advised, reported
from gymtimer.engine.recipe import Recipe
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.course import Course, Leg

CATALOGUE = read_catalogue(asset("exercises.toml"))
PLAN = """format = 1
name = "Bench"
[[exercise]]
name = "Bench press"
sets = "{}"
{}
"""


#: Of the plan's loads, what Ana lowers.
ANAS = (("Ana", (("bench_press", 10_250),)),)


def recipe(sets="2x2 neg 40A0 105%", more="", **given):
    """Return the recipe of a session of Ana."""
    return Recipe(PLAN.format(sets, more), "bench.toml", Pacing(), (Lifter("Ana"),), **given)


def leg(its, *times, kg=105):
    """Return a session of *its*, with the times of the reps of each set; None was not measured."""
    load = LoggedLoad(f"{kg} kg", Mass(kg * 100, Unit.KG))
    sets = tuple(
        LoggedSet(
            index,
            "bench_press",
            "Bench press",
            index + 1,
            tuple(LoggedRep(n, True, None, 4000, None, one) for n, one in enumerate(reps, start=1)),
            lifter="Ana",
            load=load,
        )
        for index, reps in enumerate(times)
    )
    return Leg(LoggedSession("id", "Bench", 0, 0, sets, ("Ana",)), its.text())


GOOD, ENDED, UNKNOWN = (4000, 4100), (2000, 2000), (None, None)


def load_after(its, *times, before=None):
    """Return the one proposal after a session."""
    (load,) = advised(Course(leg(its, *times), before), CATALOGUE).loads
    return load


@pytest.mark.parametrize(
    ("its", "times", "title", "share"),
    [
        (recipe(), (GOOD, GOOD), "Bench press: 105 % → 107.62 %", 10_250),
        (
            recipe(shares=(("Ana", (("bench_press", 10_250),)),)),
            (GOOD, GOOD),
            "Bench press: 107.62 % → 110.31 %",
            10_506,
        ),
        (recipe(), (ENDED, ENDED), "Bench press: 105 % → 99.75 %", 9_500),
        (recipe(), (GOOD, ENDED), "Bench press: 105 %", None),
        (recipe("2x2 neg 40A0 85kg"), (GOOD, GOOD), "Bench press: 85 kg → 87.5 kg", 10_295),
        (recipe("2x2 neg 40A0 max"), (GOOD, GOOD), "Bench press: max", None),
        (
            recipe("2x2 neg 40A0 80%", 'lower-load = "120%"'),
            (GOOD, GOOD),
            "Bench press: 80 %, lowered 120 % → 80 %, lowered 123 %",
            10_250,
        ),
    ],
)
def test_the_title_says_what_would_change(its, times, title, share):
    """From what was trained to what is proposed."""
    load = load_after(its, *times)

    assert (load.title, load.next_share) == (title, share)


def test_the_week_to_come_is_the_raise_that_was_earned():
    """The plan's own step is never taken twice."""
    by_week = "2x2 neg 40A0 105/107.5/110%"
    earned = load_after(recipe(by_week), GOOD, GOOD)
    assert (earned.next_share, earned.why.endswith("Week 2 brings 107.5 %, as planned.")) == (None, True)

    held = load_after(recipe(by_week, week=2), GOOD, ENDED)
    assert (held.next_share, held.why) == (None, "One set ended early. Better repeat week 2.")

    last = load_after(recipe(by_week, week=3), GOOD, GOOD)
    assert last.next_share == 10_250
    assert last.title == "Bench press: 110 % → 112.75 %"


def test_the_block_is_over_after_two_sessions_that_ended():
    """The one before has to be of the same exercise, and known."""
    before = leg(recipe(), ENDED, ENDED)
    assert "end the block" in load_after(recipe(), ENDED, ENDED, before=before).why
    assert "end the block" not in load_after(recipe(), ENDED, ENDED).why
    unknown = Leg(before.session, "{}")
    assert "end the block" not in load_after(recipe(), ENDED, ENDED, before=unknown).why


def test_what_was_reported_is_proposed():
    """Only after the question."""
    asked = load_after(recipe(), UNKNOWN, UNKNOWN)
    assert (asked.proposal.advice, asked.next_share) == (Advice.ASK, None)

    answered = reported(recipe(), CATALOGUE, asked, 4)

    assert (answered.next_share, answered.why) == (10_250, "4 of 4 reps controlled, as reported.")
    assert reported(recipe(), CATALOGUE, asked, 1).next_share == 9_500


def test_a_test_gives_a_maximum_and_no_proposal():
    """The heaviest of its singles."""
    test = recipe('1x1 30A0 105%", "1x1 30A0 110%', 'role = "test"')
    test = Recipe(
        test.plan.replace('sets = "', 'sets = ["').replace('110%"', '110%"]'), test.file, test.pacing, ()
    )
    found = advised(Course(leg(test, (3100,), (2000,))), CATALOGUE)

    assert found.loads == ()
    assert [(one.mass, one.length) for one in found.tested] == [(Mass(10_500, Unit.KG), 3100)]


def test_the_next_session_starts_from_what_was_accepted():
    """A recipe keeps it, and lays it out."""
    its = recipe(shares=ANAS)
    laid = its.lay_out(CATALOGUE)

    assert laid.phases[0].work.load.text == "107.62 %"
    assert its.planned(CATALOGUE).exercises[0].sets[0].parts[0].load.amounts == (10_500,)
