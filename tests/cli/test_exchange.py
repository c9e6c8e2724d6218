"""export and import: the log, out of one gymtimer and into another."""

import json
import os
import shutil
from pathlib import Path

import pytest

from gymtimer.storage.journal import Journal
from gymtimer.storage.log_reading import read_log
from tests.storage.exchange.conftest import FILES

OLD = Path(__file__).parents[1] / "storage" / "fixtures" / "journal-1.sqlite"


@pytest.fixture
def journal(home):
    """Return the path of a journal with two sessions."""
    path = home / "data" / "journal.sqlite"
    path.parent.mkdir(parents=True)
    shutil.copyfile(OLD, path)
    return path


@pytest.fixture
def moved(home, monkeypatch, tmp_path):
    """Return what moves to a computer without a journal; it returns where that will be."""

    def move():
        monkeypatch.setenv("GYMTIMER_HOME", str(tmp_path / "elsewhere"))
        return tmp_path / "elsewhere" / "data" / "journal.sqlite"

    return move


@pytest.mark.parametrize("form", ["json", "csv"])
def test_the_log_moves_to_another_computer(gymtimer, journal, moved, tmp_path, form):
    """Nothing of it changes, and a second import adds nothing."""
    file = tmp_path / "log.out"
    assert gymtimer("export", "--format", form, "-o", file).code == 0
    there = list(read_log(journal))
    elsewhere = moved()
    preview = gymtimer("import", file, "--preview")
    assert (
        preview.out == "gymtimer: 2 sessions, 3 sets, 5 reps would be imported; 0 sessions already there.\n"
    )
    assert not elsewhere.exists()
    assert gymtimer("import", file).out == (
        "gymtimer: 2 sessions, 3 sets, 5 reps imported; 0 sessions already there.\n"
    )
    assert list(read_log(elsewhere)) == there
    again = gymtimer("import", file)
    assert (again.code, again.out) == (
        0,
        "gymtimer: 0 sessions, 0 sets, 0 reps imported; 2 sessions already there.\n",
    )
    assert list(read_log(elsewhere)) == there


@pytest.mark.parametrize("form", ["json", "csv", "hevy", "strong"])
def test_what_is_printed_is_what_is_written(gymtimer, journal, tmp_path, form):
    """Also where the terminal ends its lines otherwise."""
    file = tmp_path / "log.out"
    gymtimer("export", "--format", form, "-o", file)
    assert gymtimer("export", "--format", form).out.encode() == file.read_bytes()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["log.out"]


def test_days_and_lifters_are_chosen(gymtimer, journal):
    """The last day belongs to the period."""

    def plans(*words):
        sessions = json.loads(gymtimer("export", *words).out)["sessions"]
        return [(session["plan"], len(session["sets"])) for session in sessions]

    assert plans() == [("Chest", 2), ("Arms", 1)]
    assert plans("--until", "2026-11-18") == [("Chest", 2)]
    assert plans("--since", "2026-11-19", "--until", "2026-11-19") == [("Arms", 1)]
    assert plans("--lifter", "Bo") == [("Chest", 1)]
    assert plans("--since", "2030-01-01") == []
    assert gymtimer("export", "--since", "yesterday").code == 2


def test_fit_is_a_file_for_each_session(gymtimer, journal, tmp_path):
    """In a folder; without one it is told where to put them."""
    pytest.importorskip("fit_tool")
    assert gymtimer("export", "--format", "fit", "-o", tmp_path / "fit").code == 0
    assert sorted(path.name for path in (tmp_path / "fit").iterdir()) == [
        "20261118-1206-342d5326.fit",
        "20261119-1206-6ded3b9c.fit",
    ]
    said = gymtimer("export", "--format", "fit")
    assert (said.code, said.err) == (1, "FIT has a file for each session. Add -o FOLDER.\n")


def test_an_export_that_cannot_be_written_is_told(gymtimer, journal, tmp_path):
    """With the place, and nothing is left behind."""
    said = gymtimer("export", "-o", tmp_path / "nowhere" / "log.json")
    assert said.code == 1
    assert said.err.endswith(
        "nowhere/log.json: can't be written (No such file or directory).\n".replace("/", os.sep)
    )


def test_a_running_gymtimer_keeps_its_journal(gymtimer, home, tmp_path):
    """Neither export nor import nor its preview opens the file beside it; no empty file is left."""
    (home / "data").mkdir(parents=True)
    out = tmp_path / "log.json"
    with Journal(home / "data" / "journal.sqlite", lambda _: None, print):
        for words in (("export",), ("export", "-o", out), ("import", FILES / "hevy-kg.csv", "--preview")):
            said = gymtimer(*words)
            assert (said.code, said.out) == (1, "")
            assert said.err == "journal.sqlite: gymtimer is running; close it first.\n"
    assert not out.exists()


def test_an_import_tells_what_became_of_the_exercises(gymtimer, home):
    """Those of the catalogue, those that keep their own name, with the nearest one."""
    said = gymtimer("import", FILES / "hevy-kg.csv", "--lifter", "Ana")
    assert said.code == 0
    head, *names = said.out.splitlines()
    assert head == "hevy: 2 sessions, 6 sets, 28 reps imported; 0 sessions already there."
    assert "  Bench press: in the catalogue." in names
    assert (
        '  Pull Up (Assisted): kept by its own name; the nearest one in the catalogue is "Wide-grip pull-up".'
        in names
    )
    assert "  Treadmill: kept by its own name." in names
    assert {one.lifter for session in read_log(home / "data" / "journal.sqlite") for one in session.sets} == {
        "Ana"
    }


def test_refused_rows_are_told_and_the_others_taken(gymtimer):
    """Exit code 1: not all of the file is in the journal."""
    said = gymtimer("import", FILES / "strong-units.csv")
    assert said.code == 1
    assert "strong: 1 session, 4 sets, 10 reps imported" in said.out
    assert said.err.splitlines() == [
        'strong-units.csv: line 6: weight unit "stone" is not kg or lbs.',
        "strong-units.csv: line 7: 7 cells where the header has 14.",
    ]


def test_a_file_that_is_not_understood_writes_nothing(gymtimer, home, tmp_path):
    """Not even an empty journal."""
    file = tmp_path / "holiday.jpg"
    file.write_bytes(bytes(range(256)))
    said = gymtimer("import", file)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("holiday.jpg:2: not a text in UTF-8")
    assert not (home / "data").exists()


def test_the_lifters_of_our_own_files_are_not_changed(gymtimer, journal, tmp_path):
    """They are in the file."""
    gymtimer("export", "-o", tmp_path / "log.json")
    said = gymtimer("import", tmp_path / "log.json", "--lifter", "Cy")
    assert said.code == 1
    assert said.err.endswith("log.json: this file says itself who lifted. Leave out --lifter.\n")
    assert gymtimer("import", FILES / "hevy-kg.csv", "--lifter", " ").err.startswith(
        "--lifter: the name is empty."
    )


def test_imported_reps_have_no_times_in_the_history(gymtimer):
    """They are counted, and nobody pretends to know how long they were lowered."""
    gymtimer("import", FILES / "strong-classic.csv", "--unit", "kg")
    said = gymtimer("history").out
    assert "  Bench press, set 1        102.5 kg: 5 reps\n" in said
    assert "  Plank, set 1              1:00\n" in said
