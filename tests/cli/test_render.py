"""render: files of sound, labels, voices."""

import json
import os
import sys
import wave

import numpy as np
import pytest

from gymtimer.audio.clip import RATE
from gymtimer.audio.voice_search import Found
from gymtimer.cli import render as render_module
from gymtimer.storage.places import Places
from tests.cli.conftest import ROOT

SMALL = ROOT / "tests" / "golden" / "show" / "small.toml"


def labels_of(path):
    """Return the labels in the file at *path*, as (start, end, text)."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return [(float(start), float(end), text) for start, end, text in rows]


def samples_of(path):
    """Return the samples of the wav at *path*."""
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


@pytest.mark.parametrize(
    "words",
    [[], ["--ready", "7.25", "--assist", "1.5", "--rack", "0"], ["--ready", "0", "--assist", "0.033"]],
    ids=" ".join,
)
@pytest.mark.parametrize("plan", [SMALL, "demo", "i2-arm-finishers", "b2-first-pull-up"], ids=str)
def test_labels_and_show_agree(gymtimer, tmp_path, plan, words):
    """Every cue that show lists is a label at start plus at, to the millisecond, and no other."""
    session = json.loads(gymtimer("show", plan, "--json", *words).out)
    labels = tmp_path / "labels.txt"

    said = gymtimer("render", plan, "-o", tmp_path / "a.wav", "--labels", labels, "--voice", "none", *words)

    assert said.code == 0, said.err
    cues = [
        (1000 * (round(phase["start"] * 1000) + round(cue["at"] * 1000)), cue["text"])
        for phase in session["phases"]
        for cue in phase["cues"]
    ]
    assert sorted((round(start * 1e6), text) for start, _, text in labels_of(labels)) == sorted(cues)


def test_tones_sound_on_the_sample_of_their_labels(gymtimer, tmp_path):
    """Read back from the file: silence up to it, sound from it on."""
    path, labels = tmp_path / "a.wav", tmp_path / "labels.txt"
    gymtimer("render", SMALL, "-o", path, "--labels", labels, "--voice", "none")
    sound = samples_of(path)

    soft = [round(start * RATE) for start, _, text in labels_of(labels) if text == "[soft tick]"]

    assert len(soft) == 15
    for at in soft:
        assert not sound[at - 2400 : at].any()
        assert sound[at]


def test_the_bundled_words_are_spoken(gymtimer, tmp_path, monkeypatch):
    """Without any engine the count speaks all the same; what can't be said is told once, as ticks."""
    monkeypatch.setattr("gymtimer.audio.voicebox.installed", lambda _choice: ())
    path, labels = tmp_path / "a.wav", tmp_path / "labels.txt"

    said = gymtimer("render", SMALL, "-o", path, "--labels", labels)

    assert said.code == 0
    assert said.err.count("\n") == 1
    assert said.err.startswith('no voice can speak "Bench press. Warm-up one of one. Fifty percent.", ')
    assert said.err.rstrip().endswith("A tick stands for each.")
    lengths = {text: end - start for start, end, text in labels_of(labels)}
    assert lengths["Lower"] > 0.2
    assert lengths["Bench press. Warm-up one of one. Fifty percent."] < 0.06


def test_silence_that_was_asked_for_is_not_told(gymtimer, tmp_path):
    """--voice none is ticks, and no reason to complain."""
    said = gymtimer("render", SMALL, "-o", tmp_path / "a.wav", "--voice", "none")

    assert (said.code, said.err) == (0, "")
    assert said.out == f"{tmp_path / 'a.wav'}: 7:55 of sound.\n"


def test_a_language_that_no_voice_speaks_is_english_as_a_whole(gymtimer, tmp_path, monkeypatch):
    """Told once; no text of it is in the labels, and the count is heard."""
    nobody = "No voice of this computer speaks Deutsch: the cues are in English."
    monkeypatch.setattr("gymtimer.cli.voice.searched", lambda phrases, made: Found(reason=nobody))
    monkeypatch.setattr("gymtimer.audio.voicebox.installed", lambda _choice: ())
    labels = tmp_path / "labels.txt"

    said = gymtimer("render", SMALL, "-o", tmp_path / "a.wav", "--labels", labels, "--language", "de")

    assert said.code == 0
    assert said.err.splitlines()[0] == nobody
    texts = {text: end - start for start, end, text in labels_of(labels)}
    assert texts["Lower"] > 0.2
    assert not {"Runter", "zwei"} & set(texts)


def test_the_language_of_the_settings_is_spoken(gymtimer, tmp_path, home):
    """As ticks where no voice was asked for; the option stands over the settings."""
    Places.of(os.environ).make().settings.write_text('language = "de"\n', encoding="utf-8")
    labels = tmp_path / "labels.txt"
    words = ["render", SMALL, "-o", tmp_path / "a.wav", "--labels", labels, "--voice", "none"]

    assert gymtimer(*words).err == ""
    german = {text for _, _, text in labels_of(labels)}
    gymtimer(*words, "--language", "en")
    english = {text for _, _, text in labels_of(labels)}

    assert {"Runter", "zwei"} <= german
    assert not {"Lower", "two"} & german
    assert {"Lower", "two"} <= english
    assert "Runter" in gymtimer("show", SMALL).out


def test_the_bundled_voice_reads_no_german(gymtimer, tmp_path, monkeypatch):
    """Who asks for both gets English, and is told."""
    monkeypatch.setattr("gymtimer.audio.voicebox.installed", lambda _choice: ())
    labels = tmp_path / "labels.txt"
    words = ["render", SMALL, "-o", tmp_path / "a.wav", "--labels", labels, "--voice", "bundled"]

    said = gymtimer(*words, "--language", "de")

    assert said.err.startswith("The bundled voice speaks English: the cues are in English.")
    assert "Lower" in {text for _, _, text in labels_of(labels)}


@pytest.mark.slow
def test_a_voice_speaks_the_rest(gymtimer, tmp_path, home):
    """Names and loads are spoken, kept, and used again by the next rendering."""
    labels = tmp_path / "labels.txt"
    words = ["render", "x1-microdose", "-o", tmp_path / "a.wav", "--labels", labels, "--ready", "20"]

    said = gymtimer(*words, "--voice", "bundled")
    first = (tmp_path / "a.wav").read_bytes()
    kept = sorted((home / "cache" / "voice").iterdir())
    again = gymtimer(*words, "--voice", "bundled")

    assert (said.code, said.err, again.err) == (0, "", "")
    assert labels_of(labels)[0][1] > 1.5
    assert kept == sorted((home / "cache" / "voice").iterdir())
    assert (tmp_path / "a.wav").read_bytes() == first


@pytest.mark.parametrize(
    ("out", "what"),
    [
        ("a.txt", "no sound format"),
        ("a", "no sound format"),
        ("none/a.wav", "can't be written"),
        (".wav", "no sound format"),
    ],
)
def test_a_file_that_cannot_be_written_is_told(gymtimer, tmp_path, out, what):
    """Exit code 1, one line, and nothing is left behind."""
    said = gymtimer("render", SMALL, "-o", tmp_path / out, "--voice", "none")

    assert said.code == 1
    assert what in said.err
    assert said.err.count("\n") == 1
    assert [path for path in tmp_path.iterdir() if path.name != "home"] == []


def test_a_format_without_its_package_is_told_before_anything_is_spoken(gymtimer, tmp_path, monkeypatch):
    """Nobody waits a minute for a voice to learn that soundfile is missing."""
    monkeypatch.setitem(sys.modules, "soundfile", None)
    monkeypatch.setattr(render_module, "speak_all", lambda *_: pytest.fail("spoke"))

    said = gymtimer("render", SMALL, "-o", tmp_path / "a.mp3")

    assert said.code == 1
    assert "pip install 'gymtimer[formats]'" in said.err


def test_labels_that_cannot_be_written_are_told(gymtimer, tmp_path):
    """A folder that is not there, in a sentence."""
    words = ["-o", tmp_path / "a.wav", "--labels", tmp_path / "none" / "l.txt", "--voice", "none"]

    said = gymtimer("render", SMALL, *words)

    assert said.code == 1
    assert "l.txt: can't be written (No such file or directory)." in said.err


def test_the_plans_mistakes_are_told(gymtimer, plan_file, tmp_path):
    """As check tells them, on standard error."""
    path = plan_file('name = "Bench press"\nsets = "2x2 neg 5A00"')

    said = gymtimer("render", path, "-o", tmp_path / "a.wav")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(f"{path}:6:17: ")
