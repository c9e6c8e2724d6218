"""Working loads: the plan scaled to what a lifter lowers."""

import pytest

from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.working import LEAST, MOST, WorkingLoad, can_grow, moved, scaled, scaled_load, shares_of
from tests.gym import BENCH, CURL, kilos, part, percent, plan, planned, sets


def load_of(its, exercise=0):
    """Return the load of the first set of an exercise."""
    return its.exercises[exercise].sets[0].parts[-1].load


def bench(load, **more):
    """Return bench negatives with a load."""
    return planned(BENCH, sets(3, part(4, "40A0", load)), **more)


@pytest.mark.parametrize(
    ("load", "share", "then"),
    [
        (percent(105), 10_250, (10_762,)),
        (percent(105), 9_500, (9_975,)),
        (Load(Basis.PERCENT, (10_500, 11_000)), 10_250, (10_762, 11_275)),
        (percent(190), 15_000, (20_000,)),
        (kilos(85), 10_250, (8_500,)),
        (kilos(85), 10_300, (8_750,)),
        (kilos(2), 5_000, (250,)),
        (Load(Basis.MASS, (20_000,), Unit.LB), 10_250, (20_500,)),
        (Load(Basis.BODYWEIGHT, (500,), Unit.KG), 10_250, (500,)),
        (Load(Basis.MAX), 10_250, ()),
    ],
)
def test_a_load_is_scaled_and_rounded_down(load, share, then):
    """Masses to what can be hung on a bar; bodyweight and a partner's strength not at all."""
    its = scaled(plan(bench(load)), {BENCH.key: share})

    assert load_of(its).amounts == then
    assert load_of(its).basis is load.basis


def test_as_planned_nothing_changes():
    """Not even a mass that no plates make."""
    its = plan(bench(kilos(83)))

    assert scaled(its, {}) == its
    assert scaled(its, {BENCH.key: 10_000}) == its
    assert scaled_load(Load(Basis.MASS, (8_300,), Unit.KG), 10_000, 250).amounts == (8_300,)


def test_only_the_work_of_that_exercise_is_scaled():
    """Warm-ups, other exercises and tests stay; the lowering's own load is what grows."""
    warm = (sets(1, part(3, "30X0", percent(70))),)
    its = plan(bench(percent(105), warm_ups=warm), planned(CURL, sets(1, part(3, "40A0", percent(100)))))
    then = scaled(its, {BENCH.key: 11_000})

    assert load_of(then).amounts == (11_550,)
    assert load_of(then, 1).amounts == (10_000,)
    assert then.exercises[0].warm_ups == warm
    test = plan(bench(percent(105), test=True))
    assert scaled(test, {BENCH.key: 11_000}) == test
    released = scaled(plan(bench(percent(80), lower_load=percent(120))), {BENCH.key: 11_000})
    assert load_of(released).amounts == (8_000,)
    assert released.exercises[0].lower_load.amounts == (13_200,)


@pytest.mark.parametrize(
    ("load", "share", "by", "then"),
    [
        (percent(105), 10_000, 250, 10_250),
        (percent(105), 10_250, 250, 10_506),
        (percent(105), 10_000, -500, 9_500),
        (percent(105), MOST, 250, None),
        (percent(105), LEAST, -500, None),
        # 85 kg and 2.5 % more is no step: the step of 2.5 kg is 2.9 %, and taken.
        (kilos(85), 10_000, 250, 10_295),
        (kilos(100), 10_000, 250, 10_250),
        # A step of 2.5 kg on 20 kg would be 12.5 %.
        (kilos(20), 10_000, 250, None),
        (kilos(25), 10_000, 250, 11_000),
        (kilos(20), 10_000, -500, 9_500),
    ],
)
def test_a_load_moves_by_a_step_that_can_be_hung_up(load, share, by, then):
    """At most 10 % at once, and not further than half from the plan."""
    its = bench(load)

    assert moved(its, share, by, 1) == then
    if then and load.basis is Basis.MASS and by > 0:
        before = load_of(scaled(plan(its), {BENCH.key: share})).amounts[0]
        after = load_of(scaled(plan(its), {BENCH.key: then})).amounts[0]
        assert after - before == 250


@pytest.mark.parametrize(
    ("load", "grows"),
    [(percent(105), True), (kilos(85), True), (Load(Basis.MAX), False), (None, False)],
)
def test_what_can_grow(load, grows):
    """A percentage or a mass; or that of the lowering alone."""
    assert can_grow(bench(load)) is grows
    assert can_grow(bench(load, lower_load=percent(120)))


def test_shares_are_those_of_one_plan():
    """By exercise."""
    loads = (WorkingLoad("A", "bench_press", 10_250), WorkingLoad("B", "bench_press", 9_500))

    assert shares_of(loads, "A") == {"bench_press": 10_250}
    assert shares_of(loads, "C") == {}
