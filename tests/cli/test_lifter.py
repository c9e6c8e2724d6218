"""Who trains, from the command line."""

import os
import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

TODAY = datetime.now().astimezone().date()


@pytest.fixture
def folder() -> Path:
    """Return where this test's lifters are."""
    return Path(os.environ["GYMTIMER_HOME"]) / "data" / "lifters"


def written(folder: Path, name: str = "Ana") -> dict:
    """Return what the file of a lifter says."""
    return tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))


def test_a_lifter_is_added_with_a_name_alone(gymtimer, folder):
    """The file is told; a second one of that name is refused, whatever its case."""
    said = gymtimer("lifter", "add", "Ana")

    assert (said.code, said.out) == (0, f"{folder / 'Ana.toml'}: saved.\n")
    assert written(folder) == {"format": 1, "name": "Ana", "unit": "kg"}
    said = gymtimer("lifter", "add", "ANA")
    assert said.code == 1
    assert said.err == f'{folder / "Ana.toml"}: there is a lifter called "ANA". Type: gymtimer lifter set\n'
    assert "the name is empty" in gymtimer("lifter", "add", " ").err


def test_all_that_is_known_can_be_said(gymtimer, folder):
    """And is shown again, with the ratio of what can be lowered."""
    gymtimer(
        *(
            "lifter",
            "add",
            "Ana",
            "--body",
            "62,5",
            "--months",
            18,
            "--assist",
            "40kg",
            "--born",
            "1990-04-01",
        ),
        *("--one-rm", "bench=100 kg", "--one-rm", "Preacher curl=5x35", "--tempo", "20X0"),
    )
    old = TODAY - timedelta(days=57)
    assert gymtimer("lifter", "set", "ana", "--eccentric", "Bench press=122.5kg", "--date", old).code == 0

    its = written(folder)
    assert (its["body-weight"], its["assist"], its["born"]) == ("62.5 kg", "40 kg", date(1990, 4, 1))
    assert its["one-rm"] == {
        "Bench press": {"load": "100 kg", "kind": "tested", "date": TODAY, "tempo": "20X0"},
        "Preacher curl": {
            "load": "39.37 kg",
            "kind": "estimated",
            "date": TODAY,
            "tempo": "20X0",
            "reps": 5,
        },
    }
    lines = gymtimer("lifter", "show", "Ana").out.splitlines()
    assert lines[:3] == ["Ana", "  unit        kg", "  body weight 62.5 kg"]
    assert lines[3].startswith("  training    18 months, since ")
    assert f"  Preacher curl  39.37 kg, estimated from 5 reps, {TODAY}, tempo 20X0" in lines
    assert lines[-1] == f"  Bench press    122.5 kg, {old} (older than 8 weeks), 122 % of the 1RM"


def test_comments_of_the_file_are_kept(gymtimer, folder):
    """Only what is said changes; none takes a thing out."""
    folder.mkdir(parents=True)
    head = 'format = 1\nname = "Ana" # the strong one\nbody-weight = "60 kg"\n'
    text = head + '\n[one-rm]\nDip = "90 kg" # with a belt\n'
    (folder / "Ana.toml").write_text(text)

    gymtimer("lifter", "set", "Ana", "--body", "none", "--one-rm", "Chin-up=80kg")
    kept = (folder / "Ana.toml").read_text()
    assert "# the strong one" in kept
    assert 'Dip = "90 kg" # with a belt' in kept
    assert "body-weight" not in kept
    gymtimer("lifter", "set", "Ana", "--one-rm", "dips=none")
    assert set(written(folder)["one-rm"]) == {"Chin-up"}


def test_all_faults_are_told_at_once(gymtimer, folder):
    """And nothing is written."""
    gymtimer("lifter", "add", "Ana")
    said = gymtimer(
        *("lifter", "set", "Ana", "--body", "heavy", "--tempo", "5A00", "--one-rm", "Bensh=1", "--one-rm"),
        *("Dip=11x5kg", "--one-rm", "Dip", "--eccentric", "Dip=5x100kg", "--unit", "lb"),
    )

    assert said.code == 1
    assert [line.partition(": ")[2] for line in said.err.splitlines()] == [
        '--body "heavy": expected a mass like "62.5 kg", or none.',
        '--tempo: tempo "5A00": the second digit is a pause in seconds and can\'t be A. Did you mean "50A0"?',
        'unknown exercise "Bensh". Did you mean "Bench press" or "Dumbbell bench press"?',
        "Dip: 11 reps tell no 1RM. Take a set of 1 to 10 to failure.",
        '"Dip": expected EXERCISE=LOAD, like "Bench press=100 kg".',
        'Dip: "5x100kg" is no load. Write "100 kg".',
    ]
    assert written(folder) == {"format": 1, "name": "Ana", "unit": "kg"}


@pytest.mark.parametrize(
    "words",
    [["--months", "x"], ["--months", "-1"], ["--since", "May"], ["--months", "1", "--since", "2026-01-01"]],
)
def test_wrong_arguments_end_with_two(gymtimer, words):
    """As everywhere."""
    assert gymtimer("lifter", "add", "Ana", *words).code == 2
    assert gymtimer("lifter").code == 2


def test_a_lifter_is_renamed_and_put_aside(gymtimer, folder):
    """The file goes along; who is gone is said to be."""
    gymtimer("lifter", "add", "Ana")
    gymtimer("lifter", "add", "Bo", "--unit", "lb")
    assert gymtimer("lifter", "set", "Ana", "--name", "Zoe").code == 0
    assert gymtimer("lifter", "set", "Zoe", "--name", "Bo").err.startswith(
        'Bo.toml: there is a lifter called "Bo".'
    )
    assert gymtimer("lifter", "list").out == "Bo: 0 1RMs\nZoe: 0 1RMs\n"

    said = gymtimer("lifter", "remove", "bo")
    assert said.out.endswith("put aside as Bo.toml.bak. Rename it to undo that. The history stays.\n")
    assert gymtimer("lifter", "list").out == "Zoe: 0 1RMs\n"
    assert 'no lifter is called "Bo". There is Zoe.' in gymtimer("lifter", "show", "Bo").err


def test_a_list_tells_of_broken_files(gymtimer, folder):
    """And of the others nevertheless."""
    assert gymtimer("lifter", "list").out == "Nobody yet. Type: gymtimer lifter add NAME\n"
    gymtimer("lifter", "add", "Bo", "--body", "80")
    (folder / "Ana.toml").write_text("format = 1\n")

    said = gymtimer("lifter", "list")
    assert said.code == 1
    assert said.out == 'Ana.toml:1:1: the name is missing. Write name = "Ana".\nBo: 80 kg, 0 1RMs\n'
