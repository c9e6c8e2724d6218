"""The real program on a screen and a sound card that exist only in memory, with keys pressed from outside."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import pytest

from gymtimer.assets import asset
from gymtimer.audio.clip import RATE
from gymtimer.ui.theme import Theme
from tests.whole import ears, rig
from tests.whole.partner import WORDS_WITHIN, Partner, label_lines, planned_stretches
from tests.whole.rig import ROOT, Screen, SoundCard

pytestmark = [pytest.mark.screen, pytest.mark.slow]

COLOURS = Theme.read(asset("themes", "dark.toml"))

#: All that is said in this plan, and what could be mistaken for it.
PHRASES = (
    *("lower", "two", "three", "four", "lift off", "lift", "last one", "rack it", "stop rack", "time"),
    *("rest four seconds", "bench press", "set", "one", "of", "sixty kilos"),
)

STALLING = (sys.executable, "-m", "tests.whole.stalling")


def begin(partner: Partner) -> None:
    """Press through setup and lift-off, before there is a voice for the announcement."""
    partner.program.wait_for_colour(COLOURS.ready)
    partner.press()
    partner.listen(1.1)


def exact(partner: Partner, planned: list) -> None:
    """Hold every stretch that was heard to what was planned."""
    for heard, plan in zip(partner.heard, planned, strict=False):
        late = partner.errors(heard, plan)
        assert not any(late["tones"]), late
        assert all(abs(by) <= WORDS_WITHIN for by in late["words"]), late


@pytest.mark.sound
def test_a_session_is_heard_seen_and_written_down(
    screen: Screen, card: SoundCard, home: Path, plan: Path, tmp_path: Path
) -> None:
    """What was planned is what is heard and seen; what was done is what the journal tells."""
    with rig.program(home, screen, card.runtime, "run", str(plan)) as program:
        partner = Partner(program, card)
        begin(partner)
        partner.press()  # the bar is up
        program.wait_for_colour(COLOURS.lower)
        partner.listen(4)
        program.wait_for_colour(COLOURS.lift)
        partner.listen(5.8)
        partner.press()
        partner.listen(5)
        partner.press()  # it is racked
        program.wait_for_colour(COLOURS.rest)
        partner.listen(4.8)
        partner.press()  # rested
        program.wait_for_colour(COLOURS.ready)
        partner.listen(0.5)  # a press within 250 ms of another is the same press
        partner.press()
        partner.listen(1.1)
        partner.press()
        partner.listen(1 + 1.4)
        alarm = partner.press("Escape", "[alarm]")
        program.wait_for_colour(COLOURS.alarm_ground, least=100_000)
        partner.listen(3.8)
        partner.press()
        assert program.quit() == 0
        assert not program.errors

    planned = planned_stretches(home, plan)
    exact(partner, planned[1:5])  # the first set and its rest
    _labels_agree(home, plan, planned, tmp_path)
    _understood(partner, planned[1:5], partner.heard[0].answer, partner.heard[4].answer)
    _nothing_of_the_count(card, alarm.answer)
    assert partner.latency(alarm) < 0.1

    done = rig.reps(home)
    assert [(rep["set"], rep["number"], rep["aborted"]) for rep in done] == [
        (1, 1, False),
        (1, 2, False),
        (2, 1, True),
    ]
    assert [rep["commanded_ms"] for rep in done[:2]] == [3000, 3000]
    assert abs(done[2]["commanded_ms"] - 1400) < 300


def _labels_agree(home: Path, plan: Path, planned: list, tmp_path: Path) -> None:
    """`render --labels` and `show --json` tell of the same cues at the same samples."""
    labels = tmp_path / "labels.txt"
    told = rig.said(home, "render", str(plan), "-o", str(tmp_path / "whole.wav"), "--labels", str(labels))
    assert told.returncode == 0, told.stderr
    from_labels = [text for _, _, text in label_lines(labels)]
    assert sorted(from_labels) == sorted(text for its in planned for _, text in its.cues)


def _understood(partner: Partner, planned: list, start: int, stop: int) -> None:
    """A listener understands the count and the cues, in order."""
    pytest.importorskip("pocketsphinx")
    recording = partner.card.heard(start, stop)
    cues = [
        (heard.zero - start + at, text)
        for heard, its in zip(partner.heard, planned, strict=False)
        for at, text in [(heard.answer - heard.zero, "[answer]"), *its.cues]
        if heard.zero + at + RATE < stop
    ]
    words = iter(ears.understood(ears.without_tones(recording, 0, cues), PHRASES).split())
    for word in ("lower", "two", "three", "lift", "two", "three", "lift", "rack", "rest"):
        assert word in words, f"{word!r} is not understood, or in another place"


def _nothing_of_the_count(card: SoundCard, alarm: int) -> None:
    """After the alarm there are its own two tones and words, and silence between them."""
    its = [(0, "[alarm]"), (19 * RATE // 10, "[alarm]")]
    assert [by for _, by in ears.errors(card.heard(alarm, alarm + 3 * RATE), 0, its)] == [0, 0]
    rest = ears.without_tones(card.heard(alarm, alarm + 3 * RATE), 0, its)
    # "three" with its double tick was due 0.6 s after the press, "Lift" with its tone at 1.6 s.
    assert np.abs(rest[: RATE // 2]).max() < 0.01
    assert np.abs(rest[165 * RATE // 100 : 185 * RATE // 100]).max() < 0.01


@pytest.mark.sound
def test_two_lift_in_turn(screen: Screen, card: SoundCard, home: Path, plan: Path) -> None:
    """Ben sets up as soon as Ana has racked; when he has, what is left of her rest is there."""
    (home / "data" / "lifters").mkdir(parents=True)
    for name in ("Ana", "Ben"):
        text = f'format = 1\nname = "{name}"\n'
        (home / "data" / "lifters" / f"{name}.toml").write_text(text, encoding="utf-8")
    plan.write_text(plan.read_text().replace('rest = "4s"', 'rest = "30s"'))
    words = ("--lifter", "Ana", "--lifter", "Ben")
    with rig.program(home, screen, card.runtime, "run", str(plan), *words) as program:
        partner = Partner(program, card)
        for lifter in range(2):
            if lifter == 0:
                begin(partner)
            else:
                program.wait_for_colour(COLOURS.ready)
                partner.listen(0.5)
                partner.press()
                partner.listen(1.1)
            partner.press()
            partner.listen(5.8)
            partner.press()
            partner.listen(5)
            partner.press()  # it is racked
        program.wait_for_colour(COLOURS.rest)
        partner.listen(1)
        assert program.quit(times=2) == 0
        assert not program.errors

    planned = planned_stretches(home, plan, *words)
    exact(partner, planned[1:4])
    done = rig.reps(home)
    assert [(rep["lifter"], rep["set"], rep["number"]) for rep in done] == [
        ("Ana", 1, 1),
        ("Ana", 1, 2),
        ("Ben", 1, 1),
        ("Ben", 1, 2),
    ]


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep every core of the computer busy."""
    with ExitStack() as stack:
        for _ in range(rig.cores()):
            stack.enter_context(rig.running([sys.executable, "-c", "while True: pass"]))
        yield


@pytest.mark.sound
@pytest.mark.parametrize("trouble", ["stalls", "busy cores"])
def test_trouble_moves_no_sound_and_a_kill_loses_no_rep(
    trouble: str, screen: Screen, card: SoundCard, home: Path, plan: Path
) -> None:
    """A window that hangs and a computer that is busy are not heard; kill -9 loses nothing that was done."""
    start = STALLING if trouble == "stalls" else (sys.executable, "-m", "gymtimer")
    with rig.program(home, screen, card.runtime, "run", str(plan), start=start) as program:
        partner = Partner(program, card)
        begin(partner)
        with busy_cores() if trouble == "busy cores" else ExitStack():
            partner.press()
            partner.listen(5.8)
        partner.press()
        partner.listen(1.5)
        program.process.kill()
        program.process.wait()
        if trouble == "stalls":
            assert program.errors.count("stalled") > 10
    exact(partner, planned_stretches(home, plan)[1:3])
    assert [(rep["number"], rep["aborted"]) for rep in rig.reps(home)] == [(1, False)]


def test_without_sound_it_runs_with_a_banner(screen: Screen, home: Path, plan: Path, tmp_path: Path) -> None:
    """Where nothing can sound the program says so and counts for the eye; a rep is a rep."""
    with rig.program(home, screen, tmp_path, "run", str(plan)) as program:
        program.wait_for_colour(COLOURS.ready)
        program.wait_for_colour(COLOURS.alarm_ground, least=20_000)
        pressed = program.press("space")
        program.wait_for_colour(COLOURS.lift)
        rig.wait_for(lambda: time.monotonic() > pressed + 1.3, "the bar is up")
        program.press("space")
        program.wait_for_colour(COLOURS.lower)
        program.wait_for_colour(COLOURS.lift)
        assert screen.count(COLOURS.alarm_ground) >= 20_000
        program.press("alt+F4")  # nobody leaves a bar
        pressed = program.press("Escape")
        program.wait_for_colour(COLOURS.alarm_ground, least=100_000)
        rig.wait_for(lambda: time.monotonic() > pressed + 1.3, "the bar is racked")
        program.press("space")
        program.wait_for_colour(COLOURS.rest)
        assert program.quit(times=2) == 0
    assert [(rep["number"], rep["aborted"]) for rep in rig.reps(home)] == [(1, False)]


def test_f11_leaves_and_fills_the_screen(screen: Screen, home: Path, tmp_path: Path) -> None:
    """The program opens full screen; F11 turns that off, and on again."""
    whole = (0, 0, 1024, 600)
    with rig.program(home, screen, tmp_path) as program:
        rig.wait_for(lambda: program.place == whole, "it fills the screen")
        program.press("F11")
        rig.wait_for(lambda: program.place not in (None, whole), "it leaves the full screen")
        program.press("F11")
        rig.wait_for(lambda: program.place == whole, "it fills the screen again")
        assert program.quit() == 0


def test_a_second_start_hands_its_plan_over(screen: Screen, home: Path, plan: Path, tmp_path: Path) -> None:
    """Started again, the program that runs takes the plan, and the new one ends with 0."""
    with rig.program(home, screen, tmp_path) as program:
        program.wait_for_colour(COLOURS.ink)
        assert screen.count(COLOURS.alarm_ground) < 20_000
        variables = rig.variables_of(home, screen, tmp_path)
        second = subprocess.run(
            [sys.executable, "-m", "gymtimer", "run", str(plan)], cwd=ROOT, env=variables, check=False
        )
        assert second.returncode == 0
        program.wait_for_colour(COLOURS.alarm_ground, least=20_000)  # the stage, with its banner
        assert program.quit(times=2) == 0


def test_a_broken_plan_is_told_without_a_window(home: Path, tmp_path: Path) -> None:
    """Every mistake is told with its place, nothing opens: there is not even a screen."""
    home.mkdir()
    plan = home / "broken.toml"
    plan.write_text(
        'format = 1\nname = "Broken"\n[[exercise]]\nname = "Bench press"\nsets = "4x4 neg 5A00 60kg"\n'
    )
    told = rig.said(home, "run", str(plan))
    assert told.returncode == 1
    assert "broken.toml:5:17: " in told.stderr
    assert "50A0" in told.stderr
