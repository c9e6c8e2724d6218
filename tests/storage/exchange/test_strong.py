"""Strong's files are read in all three shapes, and written so that they read back."""

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, SetKind
from gymtimer.storage.exchange.found import ExchangeError
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.exchange.strong import read_strong
from gymtimer.storage.exchange.strong_writing import strong_lines
from gymtimer.storage.exchange.table import table_of
from gymtimer.storage.log_reading import local
from tests.storage.exchange.conftest import FILES
from tests.storage.exchange.logs import LOGS
from tests.storage.exchange.test_hevy import facts, hevy_set


def test_the_classic_shape_is_read(catalogue: Catalogue) -> None:
    """Commas, a duration in words, W, D and F; the unit has to be told."""
    found = read_file(FILES / "strong-classic.csv", catalogue, unit=Unit.KG)
    assert (found.source, found.refusals, found.remarks) == ("strong", (), ())
    [session] = found.sessions
    assert (session.plan, session.notes) == ("Push, day A", "felt good")
    assert local(session.started, session.offset) == datetime(2020, 3, 13, 18, 24, 36)  # noqa: DTZ001
    assert (session.ended or 0) - session.started == 158 * 60_000
    warm, bench, drop, failure, pull_up, plank = session.sets
    assert (warm.warm_up, warm.kind, drop.kind, failure.kind) == (
        True,
        SetKind.NORMAL,
        SetKind.DROP,
        SetKind.FAILURE,
    )
    assert (bench.load.mass, bench.rpe) == (Mass(10_250, Unit.KG), 80)
    assert bench.notes == 'slow "eccentric"\ntwo lines'
    assert [one.number for one in (warm, bench, drop, failure)] == [1, 1, 2, 3]
    assert (pull_up.exercise, pull_up.load) == ("wide_grip_pull_up", LoggedLoad())
    assert (plank.reps, plank.length) == ((), 60_000)


def test_weights_without_a_unit_are_not_guessed(catalogue: Catalogue) -> None:
    """Nothing of the file is taken."""
    with pytest.raises(ExchangeError) as refused:
        read_file(FILES / "strong-classic.csv", catalogue)
    assert str(refused.value) == (
        "strong-classic.csv:2: this file doesn't tell whether its weights are kilos or pounds."
        " Add --unit kg or --unit lb."
    )


def test_the_shape_with_units_is_read(catalogue: Catalogue) -> None:
    """Semicolons, decimal commas, kilos and pounds in one file; the unit given does not matter."""
    found = read_file(FILES / "strong-units.csv", catalogue, unit=Unit.LB)
    [session] = found.sessions
    first, second, run, mile = session.sets
    assert (first.load.mass, second.load.mass) == (Mass(10_250, Unit.KG), Mass(22_500, Unit.LB))
    assert (second.rpe, run.distance, run.length, mile.distance) == (75, 1_500_000, 600_000, 1_609_344)
    assert (session.ended or 0) - session.started == 45 * 60_000
    assert [str(refusal) for refusal in found.refusals] == [
        'line 6: weight unit "stone" is not kg or lbs.',
        "line 7: 7 cells where the header has 14.",
    ]


def test_the_current_shape_is_read(catalogue: Catalogue) -> None:
    """Units in the header, notes of their own, rest timers, RPE last."""
    found = read_file(FILES / "strong-current.csv", catalogue)
    [session] = found.sessions
    first, second, walk = session.sets
    assert (first.name, first.notes, second.notes) == (
        "Preacher curl",
        "elbows down",
        "last hard\nmore next time",
    )
    assert (first.load.mass, first.rpe) == (Mass(3250, Unit.KG), 90)
    assert (walk.name, walk.exercise, walk.distance) == ("Farmer's Walk", "farmer_s_walk", 30_000)
    assert (session.ended or 0) - session.started == 61 * 60_000
    assert found.remarks == ("2 rest timers left out: they say what was planned, not what was rested",)
    assert [str(refusal) for refusal in found.refusals] == [
        'line 9: set order "cooldown" is not a number, W, D, F, Rest Timer or Note.',
        'line 10: RPE "11" is not within 0 to 10.',
    ]


def test_a_note_without_its_exercise_is_told(catalogue: Catalogue) -> None:
    """It belongs to no set."""
    text = "Date,Workout Name,Exercise Name,Set Order,Reps,Notes\n2025-11-02 17:30:00,A,Squat,Note,,deep\n"
    found = read_strong(table_of("s.csv", text), "", catalogue, None)
    assert (found.sessions, found.remarks) == ((), ("1 notes left out: their exercises have no sets",))


def test_pounds_in_the_header_are_pounds(catalogue: Catalogue) -> None:
    """Whatever else was given; miles and kilometres of the classic shape follow the unit."""
    text = "Reps,Weight (lb),Set Order,Exercise Name,Workout Name,Date\n5,225,1,Squat,A,2025-11-02 17:30:00\n"
    [session] = read_strong(table_of("s.csv", text), "", catalogue, Unit.KG).sessions
    assert session.sets[0].load.mass == Mass(22_500, Unit.LB)
    run = "Date,Workout Name,Exercise Name,Set Order,Reps,Distance\n2025-11-02 17:30:00,A,Run,1,0,2\n"
    for unit, distance in ((Unit.KG, 2_000_000), (Unit.LB, 3_218_688)):
        [session] = read_strong(table_of("s.csv", run), "", catalogue, unit).sessions
        assert session.sets[0].distance == distance


@given(LOGS)
def test_what_strong_can_hold_comes_back(log: list[LoggedSession]) -> None:
    """Each weight in its own unit, unconverted."""
    log = [
        replace(
            session,
            plan=f"{n} {session.plan}",
            started=session.started // 1000 * 1000,
            ended=None,
            sets=tuple(strong_set(one) for one in map(hevy_set, session.sets)),
        )
        for n, session in enumerate(log)
        if session.started > 4e11
    ]
    found = read_strong(table_of("s.csv", "".join(strong_lines(log, frozenset()))), "", Catalogue(()), None)
    assert [r for r in found.refusals if "no name" not in r.reason and "nothing that" not in r.reason] == []
    told = {session.plan: session for session in found.sessions}
    for session in log:
        named = [one for one in session.sets if one.name.strip() and (one.reps or one.length or one.distance)]
        back = told[session.plan].sets if named else ()
        assert [facts(one) for one in back] == [facts(replace(one, superset="")) for one in named]
        if named:
            was = local(session.started, session.offset)
            assert local(told[session.plan].started, told[session.plan].offset) == was


def strong_set(one):  # type: ignore[no-untyped-def]
    """Return the set *one* with what Strong has columns for: every other one in pounds."""
    mass = one.load.mass
    unit = Unit.LB if one.index % 2 else Unit.KG
    return replace(one, load=LoggedLoad("", Mass(mass.hundredths, unit)) if mass else LoggedLoad())


def test_the_header_is_that_of_strong() -> None:
    """The Android variant of the shape with units."""
    line = "".join(strong_lines([], frozenset()))
    assert line == (FILES / "strong-units.csv").read_text().splitlines()[0] + "\r\n"


@pytest.mark.parametrize(
    ("length", "text"),
    [(9_500_000, "2h 38m"), (45 * 60_000, "45m"), (3_600_000, "1h"), (30_000, "30s"), (0, "0s")],
)
def test_a_duration_is_written_as_strong_writes_it(length: int, text: str) -> None:
    """Hours and minutes; seconds only where there is no minute."""
    from gymtimer.domain.log import LoggedSet

    one = LoggedSet(0, "a", "A", 1, (LoggedRep(1),))
    session = LoggedSession("x", "P", 1_795_000_000_000, 60, (one,), ended=1_795_000_000_000 + length)
    assert "".join(strong_lines([session], frozenset())).splitlines()[1].endswith(f";{text}")
