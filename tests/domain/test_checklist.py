"""The checklist: before which sets it is shown, and what is on it."""

from dataclasses import replace

from gymtimer.domain.plan import Partner
from gymtimer.domain.timeline import Kind
from tests.gym import BENCH, CURL, kilos, part, percent, planned, sets, tape


def due(*exercises, **more) -> str:
    """Return the first letters of the exercises in turn: great where there is something to check."""
    setups = [phase.work for phase in tape(*exercises, **more).phases if phase.kind is Kind.SETUP]
    return "".join(
        work.exercise.name[0].upper() if work.checks else work.exercise.name[0].lower() for work in setups
    )


def test_it_is_due_before_the_first_set_and_the_first_heavy_one():
    """Not before each warm-up, and not again while nothing changes."""
    warm_ups = (sets(1, part(5, "30X0", percent(50))), sets(1, part(3, "30X0", percent(70))))
    bench = planned(BENCH, sets(3, part(4, "40A0", percent(105))), warm_ups=warm_ups)

    assert due(bench) == "BbBbb"


def test_it_is_due_where_working_sets_change_their_load():
    """Other plates hang on the bar, or others are to come for the negatives."""
    lines = [sets(2, part(4, "4010", kilos(load))) for load in (60, 60, 65)]
    more = sets(1, part(4, "4010", kilos(65), to_failure=True), part(1, "40A0", kilos(90)))

    assert due(planned(BENCH, *lines)) == "BbbbBb"
    assert due(planned(BENCH, lines[2], lines[2], more, more)) == "BbbbBb"


def test_own_reps_with_the_whole_1rm_are_heavy():
    """At 100 percent nobody knows whether it comes up again."""
    warm_up = sets(1, part(2, "30X0", percent(95)))

    assert due(planned(BENCH, sets(2, part(1, "30X0", percent(100))), warm_ups=(warm_up,))) == "BBb"
    assert due(planned(BENCH, sets(2, part(1, "30X0", percent(99))), warm_ups=(warm_up,))) == "Bbb"


def test_each_exercise_of_a_superset_has_its_own():
    """The other one in between changes nothing."""
    a, b = (planned(one, sets(2, part(2, "40A0")), superset="A") for one in (BENCH, CURL))

    assert due(a, b) == "BBbb"


def test_the_other_side_needs_none():
    """Left, then right, with the same load."""
    assert due(planned(CURL, sets(1, part(2, "40A0")), each_side=True)) == "Bb"


def test_a_partner_is_checked_where_one_helps():
    """A curl of one's own needs none, its negatives do; a bar over the lifter always does."""
    curl = replace(CURL, partner_checks=("Palms under the bar",))
    own, negative = sets(1, part(2, "4010")), sets(1, part(2, "40A0"))
    setups = [
        phase.work.checks[1:]
        for phase in tape(planned(curl, negative, warm_ups=(own,)), planned(BENCH, own)).phases
        if phase.kind is Kind.SETUP
    ]

    assert setups == [(), ("Palms under the bar",), BENCH.partner_checks]


def test_who_has_no_partner_is_not_asked_about_one():
    """With one the list is longer."""
    bench = planned(BENCH, sets(1, part(2, "40A0")))

    lists = [tape(bench, partner=one).phases[0].work.checks for one in (Partner.NONE, Partner.OPTIONAL)]

    assert lists == [BENCH.checks, (*BENCH.checks, 'Partner knows "Stop"')]
