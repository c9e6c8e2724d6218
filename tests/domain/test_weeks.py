"""Weeks: which exercises a plan has in which of them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.digest import lines_of, schedule_text, size_text
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Schedule
from tests.gym import BENCH, CURL, PULL_UP, part, plan, planned, sets

WEEKS = st.tuples(st.integers(1, 6), st.none() | st.integers(0, 6)).map(
    lambda drawn: (drawn[0], None if drawn[1] is None else drawn[0] + drawn[1])
)
LINE = sets(1, part(2, "40A0"))
GROWING = plan(
    planned(replace(BENCH, name="Angled press"), LINE, in_weeks=(1, 1)),
    planned(CURL, LINE, in_weeks=(2, 3)),
    planned(PULL_UP, LINE, in_weeks=(1, 3)),
)


def names(week: int, of=GROWING) -> str:
    """Return the first letters of the exercises that are laid out in *week*."""
    works = {phase.work.index: phase.work for phase in lay_out(of, Pacing(), week=week).phases}
    return "".join(work.exercise.name[0] for work in works.values())


def test_a_week_has_its_exercises():
    """And none of another week; the last week goes on for ever."""
    assert [names(week) for week in (1, 2, 3, 4, 50)] == ["AW", "BW", "BW", "BW", "BW"]


def test_an_exercise_without_an_end_goes_on():
    """Those with an end are over."""
    endless = plan(planned(BENCH, LINE, in_weeks=(1, 2)), planned(CURL, LINE, in_weeks=(1, None)))

    assert [len(endless.in_week(week).exercises) for week in (1, 2, 3, 99)] == [2, 2, 1, 1]


@given(st.lists(WEEKS, min_size=1, max_size=4), st.integers(1, 20))
def test_what_is_laid_belongs_to_the_week(weeks, week):
    """Up to the last one that is written; after that the last one is repeated."""
    its = plan(*(planned(BENCH, LINE, in_weeks=one) for one in weeks))
    last = max(end or 10**6 for _, end in weeks)

    assert [one.in_weeks for one in its.in_week(week).exercises] == [
        (first, end) for first, end in weeks if first <= min(week, last) <= (end or 10**6)
    ]


def test_the_card_tells_of_the_first_week():
    """No exercise twice."""
    timeline = lay_out(GROWING, Pacing())

    assert [line.name for line in lines_of(GROWING)] == ["Angled press", "Wide-grip pull-up"]
    assert size_text(GROWING, timeline).startswith("2 exercises · 2 sets")


@pytest.mark.parametrize(
    ("schedule", "text"),
    [
        (Schedule(), ""),
        (Schedule(1, 3, 4), "3 days a week · 4 weeks"),
        (Schedule(2, 7, 12), "twice a day · 7 days a week · 12 weeks"),
        (Schedule(3, 1, 1), "3 times a day · 1 day a week · 1 week"),
    ],
)
def test_a_schedule_is_told(schedule, text):
    """Once a day goes without saying."""
    assert schedule_text(plan(planned(BENCH, LINE), schedule=schedule)) == text


def test_one_side_is_trained_alone():
    """It is said and shown as one of two would be."""
    right = plan(planned(CURL, sets(2, part(2, "40A0")), side="right"))
    works = {phase.work.index: phase.work for phase in lay_out(right, Pacing()).phases}

    assert [work.side for work in works.values()] == ["right", "right"]
