"""A FIT file has the sets, the rests and the names of the exercises."""

import sys
from dataclasses import replace

import pytest
from hypothesis import given

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSession, LoggedSet
from gymtimer.storage.exchange.fit import fit_bytes
from gymtimer.storage.exchange.found import ExchangeError
from gymtimer.storage.exchange.written import done_sets
from tests.storage.exchange.logs import SESSIONS

pytest.importorskip("fit_tool")

START = 1_795_000_000_000
REPS = tuple(LoggedRep(n, True, START + 60_000 + n * 9_000, 5000, None, 4200) for n in (1, 2, 3, 4))
BENCH = LoggedSet(
    0, "bench_press", "Bench press", 1, (*REPS, replace(REPS[0], aborted=True)),
    load=LoggedLoad("130 kg", Mass(13_000, Unit.KG)), rest=LoggedRest(START + 300_000, 180_000, 185_000),
)  # fmt: skip
OWN = LoggedSet(1, "sled", "Sled", 1, (LoggedRep(1),), load=LoggedLoad("100 lb", Mass(10_000, Unit.LB)))
PLANK = LoggedSet(2, "plank", "Plank", 1, (), length=90_000)
SESSION = LoggedSession(
    "342d5326-e954-4d05-a145-3ed4e437935f", "Chest", START, 60, (BENCH, OWN, PLANK), ended=START + 600_000
)


def messages(session: LoggedSession, kind: str) -> list:  # type: ignore[type-arg]
    """Return the messages of that kind in the file of *session*, decoded."""
    from fit_tool.fit_file import FitFile

    records = FitFile.from_bytes(fit_bytes(session)).records
    return [r.message for r in records if not r.is_definition and r.message.name == kind]


def test_sets_and_rests_follow_each_other() -> None:
    """Reps, weights, lengths; a rest is a set of its own, a broken off rep does not count."""
    bench, rest, own, plank = messages(SESSION, "set")
    assert [bench.set_type, rest.set_type, own.set_type, plank.set_type] == [1, 0, 1, 1]
    assert (bench.repetitions, bench.weight, bench.category, bench.category_subtype) == (4, 130.0, [0], [1])
    # FIT has whole seconds for times, milliseconds for lengths.
    assert (bench.start_time, bench.duration) == (START + 65_000, 31.2)
    assert (rest.start_time - bench.start_time, rest.duration) == (31_000, 185.0)
    assert own.weight == pytest.approx(45.36, abs=1 / 16)
    assert (own.weight_display_unit, bench.weight_display_unit) == (2, 1)
    assert (plank.repetitions, plank.duration, plank.weight) == (0, 90.0, None)


def test_exercises_that_fit_does_not_know_bring_their_titles() -> None:
    """Under a number of their own."""
    titles = [
        (t.exercise_category, t.exercise_name, t.workout_step_name)
        for t in messages(SESSION, "exercise_title")
    ]
    assert titles == [(0, 1, "Bench press"), (65534, 0, "Sled"), (65534, 1, "Plank")]
    own, plank = messages(SESSION, "set")[2:]
    assert (own.category_subtype, plank.category_subtype) == ([0], [1])


def test_it_is_one_activity_of_strength_training() -> None:
    """It begins and ends with the session; the local time is that of the gym."""
    [session] = messages(SESSION, "session")
    [activity] = messages(SESSION, "activity")
    [lap] = messages(SESSION, "lap")
    assert (session.sport, session.sub_sport, session.start_time) == (10, 20, START)
    assert session.total_elapsed_time == lap.total_elapsed_time == 600
    assert (activity.timestamp, activity.num_sessions) == (START + 600_000, 1)
    assert activity.local_timestamp == (START + 600_000 - 631_065_600_000) // 1000 + 3600


def test_the_package_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to type, and what works without it."""
    monkeypatch.setitem(sys.modules, "fit_tool.fit_file_builder", None)
    with pytest.raises(ExchangeError, match=r"pip install 'gymtimer\[fit\]', or export json or csv\."):
        fit_bytes(SESSION)


@given(SESSIONS)
def test_any_session_is_written_or_refused(session: LoggedSession) -> None:
    """Whatever was trained; as many active sets as were done."""
    try:
        sets = messages(session, "set")
    except ExchangeError:
        return
    done = [one for one, _ in done_sets(session)]
    assert sum(its.set_type == 1 for its in sets) == len(done)


@pytest.mark.parametrize("started", [0, 5_000_000_000_000])
def test_a_time_that_fit_does_not_have_is_told(started: int) -> None:
    """Its seconds begin in 1989 and have 32 bits."""
    with pytest.raises(ExchangeError, match="FIT has no other time"):
        fit_bytes(replace(SESSION, started=started))


def test_a_length_that_fit_does_not_have_is_told() -> None:
    """Fifty days on one bench are refused, not wrapped around."""
    with pytest.raises(ExchangeError, match="FIT has no such length"):
        fit_bytes(replace(SESSION, ended=SESSION.started + 50 * 86_400_000))


def test_what_does_not_fit_is_left_out() -> None:
    """A weight of tons is none; a long name is cut; no sets at all are no harm."""
    heavy = replace(BENCH, load=LoggedLoad("", Mass(100_000_000, Unit.KG)), name="ü" * 300)
    [bench, *_] = messages(replace(SESSION, sets=(heavy,)), "set")
    assert bench.weight is None
    assert messages(replace(SESSION, sets=()), "set") == []
