"""Hevy's files are read with all their quirks, and written so that they read back."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, LoggedSet, SetKind
from gymtimer.storage.exchange.hevy import read_hevy
from gymtimer.storage.exchange.hevy_writing import hevy_lines
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.exchange.table import table_of
from gymtimer.storage.importing import import_sessions
from gymtimer.storage.log_reading import local, read_log
from tests.storage.exchange.conftest import FILES
from tests.storage.exchange.logs import LOGS, WORDS

NOBODY: frozenset[str] = frozenset()


def kg(hundredths: int) -> Mass:
    """Return so many hundredths of a kilo."""
    return Mass(hundredths, Unit.KG)


def test_the_kilo_form_is_read(catalogue: Catalogue) -> None:
    """Quoted newlines, warm-ups, drops, failure, supersets, timed sets, distances."""
    found = read_file(FILES / "hevy-kg.csv", catalogue, "Ana")
    assert (found.source, found.refusals, found.remarks) == ("hevy", (), ())
    chest, run = found.sessions
    assert (chest.plan, chest.notes) == ("Chest, heavy", 'Slept "badly"\nbut went anyway')
    assert (chest.lifters, chest.outcome, chest.source) == (("Ana",), "finished", "hevy")
    assert [one.name for one in chest.sets] == [
        "Bench press",
        "Bench press",
        "Dumbbell bench press",
        "Pull Up (Assisted)",
        "Plank",
    ]
    warm, bench, dumbbell, pull_up, plank = chest.sets
    assert (warm.warm_up, warm.number, bench.warm_up, bench.number) == (True, 1, False, 1)
    assert (bench.exercise, bench.load, bench.rpe, bench.lifter) == (
        "bench_press",
        LoggedLoad("102.5 kg", kg(10_250)),
        85,
        "Ana",
    )
    assert (dumbbell.kind, dumbbell.superset, pull_up.kind, pull_up.superset) == (
        SetKind.DROP,
        "0",
        SetKind.FAILURE,
        "0",
    )
    assert pull_up.exercise == "pull_up_assisted"
    assert (plank.reps, plank.length, plank.load) == ((), 90_000, LoggedLoad())
    assert (run.sets[0].distance, run.sets[0].length) == (5_020_000, 2_400_000)


def test_a_note_of_ours_is_a_tempo_again(catalogue: Catalogue) -> None:
    """ "negative 50A0, partner": the reps were planned with five seconds, and nobody measured them."""
    bench = read_file(FILES / "hevy-kg.csv", catalogue).sessions[0].sets[1]
    assert (bench.tempo, bench.notes) == ("50A0", "")
    assert bench.reps == tuple(LoggedRep(number, True, target=5000) for number in (1, 2, 3, 4))


def test_times_are_those_of_this_computers_zone(catalogue: Catalogue) -> None:
    """In winter one hour ahead, in summer two: the day decides, not today."""
    chest, run = read_file(FILES / "hevy-kg.csv", catalogue).sessions
    assert f"{local(chest.started, chest.offset):%Y-%m-%d %H:%M}" == "2026-01-12 12:17"
    assert f"{local(run.started, run.offset):%Y-%m-%d %H:%M}" == "2025-09-03 07:05"
    assert (chest.ended or 0) - chest.started == 48 * 60_000
    import time

    if hasattr(time, "tzset"):
        assert (chest.offset, run.offset) == (60, 120)


def test_the_pound_form_is_read_with_its_refusals(catalogue: Catalogue) -> None:
    """Other order, byte order mark, miles; each row that makes no sense with its line."""
    found = read_file(FILES / "hevy-lbs.csv", catalogue)
    assert [str(refusal) for refusal in found.refusals] == [
        'line 2: "Feb 30" is not a time. Write it as "2026-01-12 12:17:00".',
        'line 5: "many" is not a number.',
    ]
    [session] = found.sessions
    assert [one.load.mass for one in session.sets] == [
        Mass(22_500, Unit.LB),
        Mass(22_750, Unit.LB),
        None,
    ]
    assert session.sets[2].distance == 1_609_344


def test_a_second_import_adds_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    """Also where somebody mended a set in between, or sits in another zone."""
    journal = tmp_path / "journal.sqlite"
    first = read_file(FILES / "hevy-kg.csv", catalogue)
    assert import_sessions(journal, first.sessions, merge=False).new == 2
    before = list(read_log(journal))
    file = tmp_path / "again.csv"
    file.write_text((FILES / "hevy-kg.csv").read_text(encoding="utf-8").replace("102.5", "105"))
    again = import_sessions(journal, read_file(file, catalogue).sessions, merge=False)
    assert (again.new, again.sets, again.known) == (0, 0, 2)
    assert list(read_log(journal)) == before


def test_two_lifters_who_trained_together_are_two_sessions(catalogue: Catalogue) -> None:
    """Same title, same minute: a partner's log is not lost."""
    ana, bo = (read_file(FILES / "hevy-kg.csv", catalogue, name).sessions for name in ("Ana", "Bo"))
    assert {one.id for one in ana}.isdisjoint(one.id for one in bo)


def test_unknown_kinds_of_sets_are_refused(catalogue: Catalogue) -> None:
    """With the kinds that are known."""
    text = 'title,start_time,exercise_title,reps,set_type\nA,"1 May 2026, 10:00",Squat,5,mystery\nA,x\n'
    found = read_hevy(table_of("h.csv", text), "", catalogue)
    assert [str(refusal) for refusal in found.refusals] == [
        'line 2: set_type "mystery" is not one of normal, warmup, dropset, failure.',
        "line 3: 2 cells where the header has 5.",
    ]


def test_a_negative_set_is_written_with_its_tempo_in_the_notes(catalogue: Catalogue) -> None:
    """`set_type` stays normal; quoted like Hevy's own; reps that were broken off do not count."""
    reps = (LoggedRep(1, True), LoggedRep(2, True), LoggedRep(3, True, aborted=True))
    one = LoggedSet(
        0,
        "bench_press",
        "Bench press",
        1,
        reps,
        load=LoggedLoad("105 kg", kg(10_500)),
        tempo="50A0",
        notes="-easy",
    )
    chin = replace(one, index=1, exercise="chin_up", name="Chin-up", load=LoggedLoad(), notes="")
    session = LoggedSession("x", "Chest", 1_795_000_000_000, 60, (one, chin), ended=1_795_003_600_000)
    header, first, second = "".join(hevy_lines([session], frozenset({"chin_up"}))).splitlines()
    assert header == (FILES / "hevy-kg.csv").read_text(encoding="utf-8").splitlines()[0]
    assert first == (
        '"Chest","18 Nov 2026, 12:06","18 Nov 2026, 13:06","","Bench press","",'
        '"negative 50A0, partner; -easy",'
        '"0","normal","105","2","","",""'
    )
    assert '"Chin-up","","negative 50A0","0","normal","","2"' in second


def test_finishing_negatives_say_how_many_were_own() -> None:
    """One set there, with all its reps."""
    reps = (LoggedRep(1), LoggedRep(2), LoggedRep(1, True, target=4000))
    one = LoggedSet(0, "curl", "Curl", 1, reps, tempo="20X0")
    session = LoggedSession("x", "Arms", 1_795_000_000_000, 60, (one,))
    line = "".join(hevy_lines([session], NOBODY)).splitlines()[1]
    assert '"2 own reps 20X0, then 1 negatives 4 s, partner","0","normal","","3"' in line


def test_one_unit_goes_for_the_whole_file(catalogue: Catalogue) -> None:
    """The first weight decides; the others are converted once, exactly, to a hundredth."""
    one = LoggedSet(0, "squat", "Squat", 1, (LoggedRep(1),))
    masses = (None, Mass(22_500, Unit.LB), kg(10_000))
    sessions = [
        LoggedSession(str(n), "Legs", 1_795_000_000_000, 0, (replace(one, load=LoggedLoad("", mass)),))
        for n, mass in enumerate(masses)
    ]
    header, *lines = "".join(hevy_lines(sessions, NOBODY)).splitlines()
    assert "weight_lbs" in header
    assert "distance_miles" in header
    assert [line.split('","')[9] for line in lines] == ["", "225", "220.46"]


def whole_minutes(session: LoggedSession) -> LoggedSession:
    """Return *session* as Hevy can hold it."""
    started = session.started // 60_000 * 60_000
    unguarded_sets = tuple(hevy_set(one) for one in session.sets)
    return replace(session, started=started, ended=started, sets=unguarded_sets)


def hevy_set(one: LoggedSet) -> LoggedSet:
    """Return the set *one* with what Hevy has columns for."""
    mass = one.load.mass
    return replace(
        one,
        reps=tuple(LoggedRep(number + 1) for number in range(len(one.reps))),
        load=LoggedLoad("", kg(abs(mass.hundredths))) if mass and mass.hundredths else LoggedLoad(),
        tempo="",
        side="",
        superset=one.superset.strip(),
        kind=SetKind.NORMAL if one.warm_up else one.kind,
        length=one.length or None,
        distance=one.distance or None,
        notes=f"n {one.notes}",
    )


@given(LOGS)
def test_what_hevy_can_hold_comes_back(catalogue: Catalogue, log: list[LoggedSession]) -> None:
    """Order, names, kinds, reps, weights, lengths, distances, effort, notes."""
    log = [whole_minutes(session) for session in log]
    log = [
        replace(session, plan=f"{n} {session.plan}")
        for n, session in enumerate(log)
        if session.started > 4e11
    ]
    log = [
        replace(session, sets=tuple(one for one in session.sets if one.reps or one.length or one.distance))
        for session in log
    ]
    found = read_hevy(table_of("h.csv", "".join(hevy_lines(log, NOBODY))), "", Catalogue(()))
    assert [r for r in found.refusals if "no name" not in r.reason] == []
    told = {session.plan: session for session in found.sessions}
    for session in log:
        named = [one for one in session.sets if one.name.strip()]
        back = told[session.plan].sets if named else ()
        assert [facts(one) for one in back] == [facts(one) for one in named]
        if named:
            was = local(session.started, session.offset)
            assert local(told[session.plan].started, told[session.plan].offset) == was


def facts(one: LoggedSet) -> tuple[object, ...]:
    """Return what of the set *one* goes through Hevy."""
    name = " ".join(one.name.split())
    weight = one.load.mass
    about = (one.warm_up, one.kind, one.superset, one.rpe, one.length, one.distance, one.notes)
    return (name, len(one.reps), weight, *about)


@given(WORDS, st.booleans())
def test_any_note_may_follow_the_tempo(notes: str, negative: bool) -> None:
    """It is given back without the tempo."""
    from gymtimer.storage.exchange.tempo_note import read_note, written_note

    one = LoggedSet(0, "a", "A", 1, (LoggedRep(1, negative),), tempo="50A0", notes=notes)
    assert read_note(written_note(one, partner=True)) == ("50A0", negative, 5000, notes)


@pytest.mark.parametrize("text", ["negative", "negative slow", "tempo 5A00", "negatively", "; negatives"])
def test_a_note_that_is_none_of_ours_stays(text: str) -> None:
    """Nothing is read into it."""
    from gymtimer.storage.exchange.tempo_note import read_note

    assert read_note(text) == ("", False, None, text)
