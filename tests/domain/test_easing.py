"""Easing: 5 % less for what is left of an exercise, in plates that exist."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain import splice
from gymtimer.domain.easing import eased, lighter_than, lowered_in, offered
from gymtimer.domain.gym import Gym
from gymtimer.domain.hanging import side_of, stepped, total
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Basis, Load, Mass, Stock, Unit, grams
from gymtimer.domain.loading import heavier, lighter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Kind, RepId
from tests.gym import BENCH, CURL, PULL_UP, kilos, part, percent, plan, planned, sets

KG = Unit.KG
SQUAT = replace(BENCH, key="back_squat", name="Back squat")
#: A drop, in the second set that is laid out and in the first.
SECOND, FIRST = {RepId(1, True, 1): 1000}, {RepId(0, True, 1): 1000}


def who(name="Ana"):
    """Return a lifter of 80 kg with a 1RM of 100 kg."""
    keys = ("bench_press", "biceps_curl", "wide_grip_pull_up")
    return Lifter(name, body=Mass(8000, KG), one_rms=tuple(OneRM(key, key, Mass(10_000, KG)) for key in keys))


def tape(*exercises, gym=None, lifters=None, **more):
    """Return the tape of *exercises*."""
    return lay_out(plan(*exercises, **more), Pacing(), lifters or (who(),), gym=gym or Gym())


def bench(*loads, **more):
    """Return a set of negatives with each of *loads*."""
    return planned(BENCH, *(sets(1, part(4, "40A0", load)) for load in loads), **more)


def setups(timeline):
    """Return all sets, as they begin."""
    return [phase.work for phase in timeline.phases if phase.kind is Kind.SETUP]


def texts(timeline):
    """Return all loads."""
    return [work.load.text for work in setups(timeline)]


def index_of(timeline, kind, number=0):
    """Return the index of the phase of that kind and number."""
    return [i for i, phase in enumerate(timeline.phases) if phase.kind is kind and not phase.in_set][number]


def less(load, exercise=BENCH, **more):
    """Return what *load* is made."""
    work = tape(planned(exercise, sets(1, part(4, "40A0", load))), **more).phases[0].work
    return lighter_than(work.load, work.load)


@pytest.mark.parametrize(
    ("load", "exercise", "text"),
    [
        (kilos(105), BENCH, "97.5 kg"),
        (kilos(100), BENCH, "95 kg"),
        (percent(105), BENCH, "97.5 kg"),
        (kilos(50), BENCH, "47.5 kg"),
        (kilos(23), BENCH, "20 kg"),
        (kilos(21), BENCH, None),
        (kilos(20), BENCH, None),
        (kilos(20), CURL, "19 kg"),
        (kilos(1), CURL, None),
        (Load(Basis.MASS, (20_000,), Unit.LB), BENCH, "190 lb"),
        (Load(Basis.BODYWEIGHT, (1000,), KG), PULL_UP, "bodyweight + 5 kg"),
        (Load(Basis.BODYWEIGHT, (400,), KG), PULL_UP, None),
        (percent(105), PULL_UP, "bodyweight + 19 kg"),
    ],
)
def test_the_next_load_is_five_percent_less_at_the_least(load, exercise, text):
    """Never under the empty bar, and never with a band to help: that is another exercise."""
    found = less(load, exercise)

    assert (found and found.text) == text


def test_it_is_made_of_the_plates_that_the_gym_has():
    """Without the smallest ones 99.75 kg are 95."""
    gym = Gym(tuple(Stock(Mass(plate, KG), 4) for plate in (2500, 1000, 500, 250)))

    found = less(percent(105), gym=gym)

    assert found.text == "95 kg"
    assert found.of_target == 10_000


@pytest.mark.parametrize("exercise", [BENCH, PULL_UP])
def test_where_the_mass_is_unknown_nobody_can_say(exercise):
    """A percentage of nothing; a bodyweight that nobody has written down."""
    assert less(percent(105), exercise, lifters=(Lifter("Ben"),)) is None
    assert less(Load(Basis.BODYWEIGHT, (1000,), KG), PULL_UP, lifters=(Lifter("Ben"),)) is None


def test_all_that_is_left_of_the_exercise_is_lighter():
    """And said so, with its plates, and looked at anew; what was done stays, and so do other exercises."""
    squats = planned(SQUAT, sets(1, part(4, "40A0", kilos(100))))
    laid = tape(bench(*[kilos(100)] * 3, warm_ups=(sets(1, part(3, "3010", kilos(60))),)), squats, bench())
    now = eased(laid, index_of(laid, Kind.REST, 1), 1)

    assert texts(now) == ["60 kg", "100 kg", "95 kg", "95 kg", "100 kg"]
    assert [work.load.side for work in setups(now)][2] == tuple(Mass(p, KG) for p in (2000, 1500, 250))
    assert "ninety-five kilos" in now.phases[index_of(now, Kind.SETUP, 2)].cues[0].text
    assert [bool(work.checks) for work in setups(now)][2:4] == [True, False]
    assert texts_of(now)
    assert splice.again(laid, now.cuts) == now


def test_warm_ups_and_tests_that_come_later_stay():
    """The same exercise once more, with a warm-up of its own, and an eccentric test of it."""
    later = bench(kilos(90), warm_ups=(sets(1, part(3, "3010", kilos(60))),))
    laid = tape(bench(kilos(100), kilos(100)), later, bench(kilos(100), test=True))
    now = eased(laid, index_of(laid, Kind.REST), 0)

    assert texts(now) == ["100 kg", "95 kg", "60 kg", "85 kg", "100 kg"]


def test_it_can_be_said_at_once():
    """The voice knows the word before anybody presses."""
    assert "ninety-seven point five kilos" in texts_of(tape(bench(kilos(105))))
    assert "ninety-seven point five kilos" not in texts_of(
        tape(planned(BENCH, sets(1, part(4, "4010", kilos(105)))))
    )


def test_no_set_that_follows_is_nearer_to_what_was_too_heavy():
    """A heavier one comes down to the same; a lighter one by its own 5 %."""
    laid = tape(bench(kilos(100), kilos(110), kilos(80)))

    assert texts(eased(laid, index_of(laid, Kind.REST), 0)) == ["100 kg", "95 kg", "75 kg"]


def test_a_load_of_the_lowering_alone_is_what_was_too_heavy():
    """With weight releasers the bar stays as it is."""
    laid = tape(planned(BENCH, sets(2, part(4, "40A0", kilos(80))), lower_load=kilos(120)))
    now = eased(laid, index_of(laid, Kind.REST), 0)

    assert [(work.load.text, work.lower_load.text) for work in setups(now)] == [
        ("80 kg", "120 kg"),
        ("80 kg", "112.5 kg"),
    ]


def test_own_reps_before_the_negatives_become_lighter_with_them():
    """As they do when the plan's loads are scaled."""
    own, negatives = part(6, "20X0", kilos(80), to_failure=True), part(3, "40A0", kilos(100))
    laid = tape(planned(BENCH, sets(2, own, negatives)))
    now = eased(laid, index_of(laid, Kind.REST), 0)

    assert [(work.load.text, work.then_load.text) for work in setups(now)][1] == ("75 kg", "95 kg")
    assert offered(laid, index_of(laid, Kind.REST), FIRST).load.text == "95 kg"


def test_nothing_left_nothing_offered():
    """After the last set there is no next load."""
    laid = tape(bench(kilos(100)), planned(SQUAT, sets(1, part(4, "40A0", kilos(100)))))

    assert offered(laid, index_of(laid, Kind.REST), FIRST) is None
    assert eased(laid, index_of(laid, Kind.REST), 0) is laid


def test_it_is_offered_after_the_set_and_before_the_next_one():
    """In the rest and in the setup, with what to change; nowhere else."""
    laid = tape(bench(*[kilos(100)] * 3))
    rest, setup = index_of(laid, Kind.REST), index_of(laid, Kind.SETUP, 1)
    places = [i for i in range(len(laid.phases) + 1) if offered(laid, i, FIRST)]
    offer = offered(laid, rest, FIRST)

    assert places == [rest, setup]
    assert (offer.heavy.index, offer.work.index, offer.load.text) == (0, 1, "95 kg")
    assert offer.before == laid.phases[0].work.load.side
    assert offered(laid, rest, {}) is None
    assert offered(laid, rest, {RepId(0, True, 1): 3900}) is None


@pytest.mark.parametrize("change", [heavier, lighter, lambda laid, index: eased(laid, index, 0)])
def test_it_is_gone_when_the_load_is_changed(change):
    """By whatever press; it comes again after the next set that is too fast."""
    laid = tape(bench(*[kilos(100)] * 3))
    rest, setup = index_of(laid, Kind.REST), index_of(laid, Kind.SETUP, 1)

    for place in (rest, setup):
        now = change(laid, place)
        assert now is not laid
        assert offered(now, place, FIRST) is None
        assert offered(now, index_of(now, Kind.REST, 1), FIRST | SECOND) is not None


def test_changes_from_before_the_set_are_another_matter():
    """Who had made it lighter already is offered less again."""
    laid = lighter(tape(bench(*[kilos(100)] * 3)), 0)

    assert offered(laid, index_of(laid, Kind.REST), FIRST).load.text == "92.5 kg"


def two(*exercises):
    """Return a tape for two in turn."""
    return tape(*(exercises or (bench(*[kilos(100)] * 3),)), lifters=(who("Ana"), who("Ben")))


def test_it_is_for_the_one_whose_load_came_down_too_fast():
    """Offered in what follows, whoever is next, and again before the own next set; the other's stay."""
    laid = two()
    names = [
        (phase.kind, phase.work.lifter if phase.kind is Kind.SETUP else phase.rester, number)
        for number, phase in enumerate(laid.phases)
        if offered(laid, number, FIRST)
    ]
    for _, _, place in names:
        now = eased(laid, place, 0)
        loads = [(work.lifter, work.load.text) for work in setups(now)]
        assert loads == [("Ana", "100 kg"), ("Ben", "100 kg"), *[("Ana", "95 kg"), ("Ben", "100 kg")] * 2]

    # Ben, who has not lifted yet, sets up right after her.
    assert [(kind, who_) for kind, who_, _ in names] == [
        (Kind.SETUP, "Ben"),
        (Kind.REST, "Ana"),
        (Kind.SETUP, "Ana"),
    ]
    assert offered(laid, names[0][2], FIRST).before is None
    assert offered(laid, names[1][2], FIRST).before is not None


def test_a_step_of_the_other_one_takes_nothing_away():
    """Ben's load is his own business."""
    laid = two()
    setup = index_of(laid, Kind.SETUP, 1)
    ana = index_of(laid, Kind.SETUP, 2)
    now = heavier(laid, setup)

    assert offered(now, setup, FIRST).work.lifter == "Ana"
    assert offered(now, ana, FIRST).work.lifter == "Ana"
    assert offered(heavier(now, ana), ana, FIRST) is None


def test_of_two_who_were_too_fast_the_next_one_comes_first():
    """Each of them is asked before the own next set."""
    laid = two()
    ana, ben = index_of(laid, Kind.SETUP, 2), index_of(laid, Kind.SETUP, 3)
    both = FIRST | SECOND

    assert offered(laid, ana, both).work.lifter == "Ana"
    assert offered(eased(laid, ana, 0), ana, both).work.lifter == "Ben"
    assert offered(eased(laid, ana, 0), ben, both).work.lifter == "Ben"


PLATES = (2500, 2000, 1500, 1000, 500, 250, 125, 50)
STOCKS = st.lists(
    st.builds(Stock, st.sampled_from(PLATES).map(lambda plate: Mass(plate, KG)), st.integers(0, 12)),
    min_size=1,
    unique_by=lambda stock: stock.plate,
)


@given(STOCKS, st.lists(st.integers(21, 300), min_size=2, max_size=4))
def test_the_plates_sum_to_the_load_and_no_more_could_hang(stocks, loads):
    """Whatever a gym has: 5 % less at the least, and one step more would be too much."""
    laid = tape(bench(*map(kilos, loads)), gym=Gym(tuple(stocks)))
    now = eased(laid, index_of(laid, Kind.REST), 0)
    heavy = grams(lowered_in(laid.phases[0].work).mass)

    for before, after in zip(setups(laid)[1:], setups(now)[1:], strict=True):
        load, most = after.load, Fraction(95, 100) * min(heavy, grams(before.load.mass))
        if load.text == before.load.text:
            continue
        bar = load.origin.bar
        assert grams(load.mass) == total(bar, side_of(load.side)) <= most
        more = stepped(bar, side_of(load.side), KG, up=True)
        assert more is None or total(bar, more) > most
    if now is laid:
        assert offered(laid, index_of(laid, Kind.REST), FIRST) is None
