"""show: the session as a table and as JSON."""

import json
import os

import pytest
from hypothesis import given

from gymtimer.cli.show import json_lines, text_lines
from gymtimer.domain.timing import SECOND
from tests.cli.conftest import ROOT
from tests.tapes import tapes

GOLDEN = ROOT / "tests" / "golden" / "show"
SMALL = GOLDEN / "small.toml"
LINE = {"kind", "start", "length", "gate", "exercise", "set", "rep", "lifter", "cues"}


def shown(gymtimer, *words):
    """Return the object that show --json prints."""
    said = gymtimer("show", *words, "--json")
    assert said.code == 0, said.err
    return json.loads(said.out)


@pytest.mark.parametrize(("words", "name"), [([], "small.txt"), (["--json"], "small.json")])
def test_the_small_plan_is_shown_as_approved(gymtimer, words, name):
    """The whole output, to the letter; GYMTIMER_GOLDEN=1 writes it anew."""
    said = gymtimer("show", SMALL, *words)

    approved = GOLDEN / name
    if os.environ.get("GYMTIMER_GOLDEN"):
        approved.write_text(said.out, encoding="utf-8", newline="\n")
    assert said.out == approved.read_text(encoding="utf-8")


def test_a_four_second_lowering_says_each_second(gymtimer):
    """Lower at 0, two at 1, three at 2, four at 3, and the double tick with the four."""
    lower = next(phase for phase in shown(gymtimer, "demo")["phases"] if phase["length"] == 4)

    assert [(cue["at"], cue["text"]) for cue in lower["cues"] if cue["text"][0] != "["] == [
        (0, "Lower"),
        (1, "two"),
        (2, "three"),
        (3, "four"),
    ]
    assert {"at": 3.0, "text": "[double tick]"} in lower["cues"]


def test_a_phase_begins_where_the_one_before_ends(gymtimer):
    """In whole milliseconds, up to the length of the session."""
    session = shown(gymtimer, "i2-arm-finishers")
    at = 0
    for phase in session["phases"]:
        assert set(phase) == LINE
        assert round(phase["start"] * SECOND) == at
        at += round(phase["length"] * SECOND)
    assert round(session["length"] * SECOND) == at


def test_the_waits_are_the_lengths_of_the_gates(gymtimer):
    """--ready, --assist and --rack say how long people take; nothing else changes."""
    session = shown(gymtimer, SMALL, "--ready", "7.25", "--assist", "1,5", "--rack", "0")

    lengths = {
        kind: {p["length"] for p in session["phases"] if p["kind"] == kind}
        for kind in ("setup", "assist", "rack")
    }
    assert lengths == {"setup": {7.25}, "assist": {1.5, 4.0}, "rack": {0.0}}  # 4.0 is planned by A4


def test_a_rest_is_ended_by_its_last_word(gymtimer):
    """ "Time" at the very end is in."""
    rest = next(phase for phase in shown(gymtimer, "demo")["phases"] if phase["kind"] == "rest")

    assert rest["cues"][-1] == {"at": rest["length"], "text": "Time"}


def test_nothing_is_heard_beyond_the_planned_end(gymtimer):
    """Own reps to failure are said for twice as many as planned; only the planned ones are shown."""
    session = shown(gymtimer, SMALL)
    free = next(phase for phase in session["phases"] if phase["kind"] == "free")

    assert free["gate"]
    assert [cue["text"] for cue in free["cues"]].count("Up") == 2
    for phase in session["phases"]:
        last = phase["length"] if phase["kind"] == "rest" else phase["length"] - 0.001
        assert all(cue["at"] <= last for cue in phase["cues"])


def test_the_lifters_loads_are_said(gymtimer, home):
    """A percentage becomes a load where the 1RM is known."""
    folder = home / "data" / "lifters"
    folder.mkdir(parents=True)
    (folder / "Ana.toml").write_text(
        'format = 1\nname = "Ana"\n[one-rm]\n"Bench press" = "100 kg"\n', encoding="utf-8"
    )

    session = shown(gymtimer, SMALL, "--lifter", "Ana")

    said = [phase["cues"][0]["text"] for phase in session["phases"] if phase["kind"] == "setup"]
    assert session["lifter"] == "Ana"
    assert said[1] == "Bench press. Set one of one. Ana, one hundred and five kilos."


def test_the_chosen_pacing_is_shown(gymtimer, home):
    """What the athlete set for the window counts here, too; what is wrong with it is told."""
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text(
        "format = 1\n[pacing]\nsettle = 5000\nready = 1000\nrack = -1\n", encoding="utf-8"
    )

    said = gymtimer("show", SMALL, "--ready", "4", "--json")

    lengths = {phase["kind"]: phase["length"] for phase in json.loads(said.out)["phases"]}
    assert (lengths["settle"], lengths["setup"], lengths["rack"]) == (5, 4, 3)
    assert "rack: expected a whole number" in said.err


@given(tape=tapes())
def test_any_tape_can_be_shown(tape):
    """A row for each phase in the table, an object for each in the JSON."""
    session = json.loads("\n".join(json_lines(tape)))
    lines = list(text_lines(tape))

    assert len(session["phases"]) == len(tape.phases)
    assert sum(line[:6].strip()[:1].isdigit() for line in lines[1:]) == len(tape.phases)


def test_the_week_says_which_load(gymtimer):
    """The first one without it; no plan has a week that it has no load for."""
    name = "i3-bench-negatives-starter"

    loads = [gymtimer("show", name, *words).out for words in ((), ("--week", "1"), ("--week", "2"))]
    assert loads[0] == loads[1] != loads[2]
    said = gymtimer("show", name, "--week", "9")
    assert said.code == 1
    assert said.err == "--week 9: Pure bench negatives, starter has 4 weeks.\n"
    said = gymtimer("show", "demo", "--week", "2")
    assert "is the same every week" in said.err
