"""Lifters: experience, age, how old a 1RM is, and what a set to failure tells of it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.estimate import MOST_REPS, estimated
from gymtimer.domain.lifter import Lifter, OneRM, RMKind, months_before, put_one_rm
from gymtimer.domain.load import Mass, Unit

TODAY = date(2026, 11, 25)


def kg(hundredths: int) -> Mass:
    """Return a mass in kilograms."""
    return Mass(hundredths, Unit.KG)


@pytest.mark.parametrize(
    ("since", "months"),
    [
        (date(2026, 5, 25), 6),
        (date(2026, 5, 26), 5),
        (date(2025, 11, 25), 12),
        (date(2027, 1, 1), 0),
        (None, None),
    ],
)
def test_months_are_whole(since: date | None, months: int | None) -> None:
    """One day less is one month less; nobody trains since tomorrow."""
    assert Lifter("Ana", since=since).months(TODAY) == months


def test_the_last_day_of_a_month_makes_it_whole() -> None:
    """Who began on the 31st does not wait for another 31st."""
    assert Lifter("Ana", since=date(2026, 1, 31)).months(date(2026, 2, 28)) == 1
    assert Lifter("Ana", since=date(2026, 1, 30)).months(date(2026, 2, 27)) == 0


def test_age_is_reached_on_the_birthday() -> None:
    """Not a day before."""
    assert Lifter("Ana", born=date(2010, 11, 25)).age(TODAY) == 16
    assert Lifter("Ana", born=date(2010, 11, 26)).age(TODAY) == 15
    assert Lifter("Ana").age(TODAY) is None


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 1200))
def test_months_before_are_months(today: date, months: int) -> None:
    """What was typed as months is read as these months on the same day."""
    assert Lifter("Ana", since=months_before(today, months)).months(today) == months


def test_a_1rm_is_stale_after_eight_weeks() -> None:
    """One without a day always is."""
    one = OneRM("bench_press", "Bench press", kg(10_000), day=TODAY - timedelta(days=56))
    assert not one.stale(TODAY)
    assert one.stale(TODAY + timedelta(days=1))
    assert OneRM("bench_press", "Bench press", kg(10_000)).stale(TODAY)


@pytest.mark.parametrize(
    ("reps", "hundredths"), [(1, 10_000), (2, 10_285), (5, 11_250), (8, 12_413), (9, 12_857), (10, 13_333)]
)
def test_an_estimate_is_the_lower_of_two_formulas(reps: int, hundredths: int) -> None:
    """Brzycki up to 9 reps, at 10 both are one; one rep is the 1RM itself (handbook 4.1)."""
    assert estimated(kg(10_000), reps) == kg(hundredths)


@pytest.mark.parametrize("reps", [0, -1, 11, 37])
def test_many_reps_tell_no_1rm(reps: int) -> None:
    """Eleven are too many."""
    with pytest.raises(ValueError, match="Take a set of 1 to 10"):
        estimated(kg(10_000), reps)


@given(st.integers(1, 100_000), st.integers(1, MOST_REPS), st.sampled_from(Unit))
def test_more_reps_are_a_greater_1rm(hundredths: int, reps: int, unit: Unit) -> None:
    """In the unit it was lifted in, and never less than what was lifted."""
    one = estimated(Mass(hundredths, unit), reps)
    assert one.unit is unit
    assert hundredths <= one.hundredths <= hundredths * 4 // 3
    if reps < MOST_REPS:
        assert estimated(Mass(hundredths, unit), reps + 1).hundredths >= one.hundredths


def test_one_exercise_has_one_1rm() -> None:
    """A new one takes the place of the old one."""
    bench, curl = (OneRM(key, key, kg(100)) for key in ("bench_press", "biceps_curl"))
    better = OneRM("bench_press", "Bench", kg(200), RMKind.ESTIMATED)
    assert put_one_rm((bench, curl), better) == (better, curl)
    assert put_one_rm((curl,), bench) == (curl, bench)
