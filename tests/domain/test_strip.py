"""The strip of a session."""

from dataclasses import replace

import pytest

from gymtimer.assets import asset
from gymtimer.domain import strip
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Plan
from gymtimer.domain.setline import parse_set_line
from gymtimer.domain.strip import Bout, strip_of
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.weeks import unlike_weeks
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.planfile import read_plan
from tests.gym import BENCH, CURL, plan, planned

CATALOGUE = read_catalogue(asset("exercises.toml"))
PLANS = sorted(asset("plans").iterdir())


@pytest.mark.parametrize("path", PLANS, ids=[path.name for path in PLANS])
def test_the_strip_is_as_long_as_the_tape(path) -> None:
    """Set by set, rep by rep, in each week."""
    made = read_plan(path, CATALOGUE)
    laid: dict = {}
    for week in range(1, unlike_weeks(made) + 1):
        as_long(made, lay_out(made, Pacing(), week=week), strip_of(made, Pacing(), None, laid, week))


def as_long(made: Plan, timeline: Timeline, bouts: tuple[Bout, ...]) -> None:
    """Hold the strip to the tape of the same week."""
    assert bouts[-1].end == timeline.length
    setups = [(start, phase) for start, phase in timeline.with_starts() if phase.kind is Kind.SETUP]
    assert [bout.start for bout in bouts] == [start for start, _ in setups]
    assert [bout.load for bout in bouts] == [phase.work.load.text for _, phase in setups]
    lowered = [start for start, phase in timeline.with_starts() if phase.kind in (Kind.LOWER, Kind.FREE)]
    assert [bout.start + at for bout in bouts for at in bout.reps_at] == lowered
    assert all(sum(length for _, length in bout.runs) == bout.length for bout in bouts)
    names = [made.exercises[bout.exercise].exercise.name for bout in bouts]
    assert names == [bout.name for bout in bouts]


def test_what_did_not_change_is_not_laid_anew(monkeypatch) -> None:
    """One exercise of many is typed at."""
    line = parse_set_line("2x2 40A0")
    made = plan(planned(BENCH, line), planned(CURL, line))
    laid: dict = {}
    before = strip_of(made, Pacing(), None, laid)
    anew = []
    monkeypatch.setattr(
        strip, "lay_out", lambda plan, *rest, **how: anew.append(plan) or lay_out(plan, *rest, **how)
    )

    other = replace(made, exercises=(made.exercises[0], planned(CURL, line, rest=1000)))
    strip_of(other, Pacing(), None, laid)

    assert [len(one.exercises) for one in anew] == [1]
    assert anew[0].exercises[0].rest == 1000
    assert len(laid) == 2
    assert strip_of(made, Pacing(), None, {}) == before


def test_weeks_differ_by_loads_and_by_exercises() -> None:
    """The week after one exercise ends is another week, if others go on."""
    line = parse_set_line("2x2 40A0 100/105/110%")
    assert unlike_weeks(plan(planned(BENCH, line))) == 3
    early = replace(planned(CURL, line), in_weeks=(1, 4))
    assert unlike_weeks(plan(planned(BENCH, line), early)) == 5
    assert unlike_weeks(plan(early)) == 4
    assert unlike_weeks(plan(planned(BENCH, line), replace(early, in_weeks=(6, None)))) == 6


def test_no_exercises_no_strip() -> None:
    """And no mistake."""
    assert strip_of(plan(), Pacing(), None, {}) == ()


def test_a_set_says_what_it_is() -> None:
    """For those who can't see the strip."""
    made = plan(planned(BENCH, parse_set_line("1x2 40A0"), each_side=True))

    titles = [bout.title for bout in strip_of(made, Pacing(), None, {})]

    assert titles == ["Bench press, set 1 of 1, left", "Bench press, set 1 of 1, right"]
