"""Weeks: the days of a plan's sessions say in which week it is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Basis, Load
from gymtimer.domain.weeks import week_on, weeks_of
from tests.gym import BENCH, CURL, part, percent, plan, planned, sets

TODAY = date(2026, 11, 25)


def by_week(*percents):
    """Return a load by week."""
    return Load(Basis.PERCENT, tuple(100 * one for one in percents))


@pytest.mark.parametrize(
    ("ago", "weeks", "week"),
    [
        ([], 4, 1),
        ([0], 4, 1),
        ([6], 4, 1),
        ([7], 4, 2),
        ([13], 4, 2),
        # A pause of two weeks starts anew.
        ([14], 4, 1),
        ([20, 7], 4, 3),
        ([27, 13], 4, 2),
        ([26, 13], 4, 4),
        ([34, 20, 7], 4, 3),
        # So does the end of the weeks.
        ([27, 20, 13, 6], 4, 4),
        ([28, 21, 14, 7], 4, 1),
        ([29, 22, 15, 8, 1], 4, 1),
        ([35, 28, 21, 14, 7], 4, 2),
        ([21, 14, 7], 2, 2),
        ([7], 1, 1),
    ],
)
def test_the_week_is_one_more_than_the_whole_weeks_of_the_run(ago, weeks, week):
    """However the days of the sessions are ordered."""
    days = [TODAY - timedelta(days=one) for one in ago]

    assert week_on(TODAY, days, weeks) == week
    assert week_on(TODAY, reversed(days), weeks) == week


@given(st.lists(st.integers(0, 120)), st.integers(1, 8))
def test_the_week_is_always_one_of_the_plan(ago, weeks):
    """And a session on the same day changes nothing."""
    days = [TODAY - timedelta(days=one) for one in ago]
    week = week_on(TODAY, days, weeks)

    assert 1 <= week <= weeks
    assert week_on(TODAY, [*days, TODAY], weeks) == week


def test_what_lies_ahead_counts_for_nothing():
    """A clock may have been wrong."""
    assert week_on(TODAY, [TODAY + timedelta(days=3)], 4) == 1


@pytest.mark.parametrize(
    ("exercises", "weeks"),
    [
        ([planned(BENCH, sets(1, part(1, "40A0")))], 1),
        ([planned(BENCH, sets(1, part(1, "40A0", percent(105))))], 1),
        ([planned(BENCH, sets(1, part(1, "40A0", by_week(105, 107, 110))))], 3),
        (
            [
                planned(BENCH, sets(1, part(1, "40A0", by_week(105, 107)))),
                planned(CURL, sets(1, part(1, "30X1", percent(80))), lower_load=by_week(1, 2, 3, 4)),
            ],
            4,
        ),
    ],
)
def test_a_plan_has_as_many_weeks_as_its_longest_load(exercises, weeks):
    """That of the lowering alone among them."""
    assert weeks_of(plan(*exercises)) == weeks
