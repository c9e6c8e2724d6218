"""Clips come from memory, disk and the program; a child process speaks the rest."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest

from gymtimer.audio.clip import RATE, Clip
from gymtimer.audio.clipfile import ClipError, read_clip, write_clip
from gymtimer.audio.voicebox import Voicebox

#: A child that speaks nothing but hiss, keeping to the protocol.
FAKE = """
import json, sys, numpy as np
from pathlib import Path
from gymtimer.audio.clip import Clip
from gymtimer.audio.clipfile import write_clip
for phrase in json.load(sys.stdin)["phrases"]:
    if phrase["text"] == "mute":
        print(json.dumps({"text": "mute", "reason": "no tongue"}))
        continue
    sound = np.random.default_rng(1).uniform(-.5, .5, 9000).astype("f4")
    write_clip(Path(phrase["paths"]["neural"]), Clip(sound, 100))
    print(json.dumps({"text": phrase["text"], "engine": "neural"}))
"""


def ended(speaking):
    """Poll until the child has ended; the wait is for the process, not for time."""
    while not (progress := speaking.poll()).finished:
        if speaking._child is not None:
            speaking._child.wait(timeout=30)
    return progress


@pytest.fixture
def box(tmp_path, words_dir):
    return Voicebox(tmp_path, words_dir, "neural", command=(sys.executable, "-c", FAKE))


def test_bundled_words_need_nobody_to_speak(tmp_path, words_dir):
    """Without any engine the count can be heard; names cannot."""
    box = Voicebox(tmp_path, words_dir, "none")

    assert box.prepare(["Lower", "two", "twenty-one", "Ana"]) == ("Ana",)
    assert box.clip("lower") is not None
    assert box.clip("Ana") is None


def test_what_is_missing_is_put_together_from_words_meanwhile(tmp_path, words_dir):
    """A rest's length is heard even where only its words are known."""
    box = Voicebox(tmp_path, words_dir, "none")
    text = "Rest, three minutes"

    assert box.prepare([text]) == (text,)
    box.prepare(parts := ["Rest", "three", "minutes"])
    whole = sum(len(box.clip(part).samples) for part in parts)
    assert 0 < len(box.clip(text).samples) - whole < RATE // 2


def test_speaking_goes_on_in_a_child_and_is_kept(box, tmp_path, words_dir):
    """The clip is there when the child has ended, and for the next program without it."""
    assert box.clip("Ana") is None
    progress = ended(box.speak(["Lower", "Ana", "Ben"]))

    assert (progress.done, progress.total, progress.reason) == (2, 2, "")
    assert box.clip("Ana").mark == 100
    again = Voicebox(tmp_path, words_dir, "neural", command=("false",))
    assert again.prepare(["Ana", "Ben"]) == ()


def test_asking_never_waits_for_the_child(tmp_path, words_dir):
    """A child that hangs costs nothing but its texts, and is ended when patience is over."""
    time = [0]
    hanging = (sys.executable, "-c", "import time; time.sleep(600)")
    box = Voicebox(tmp_path, words_dir, "neural", command=hanging, now=lambda: time[0])
    speaking = box.speak(["Ana"])

    assert not speaking.poll().finished
    time[0] = 31_000
    speaking.poll()
    progress = ended(speaking)
    assert "hangs" in progress.reason


def test_a_reason_is_said_once(box):
    """What could not be spoken is explained, once, and not tried again."""
    progress = ended(box.speak(["mute"]))

    assert progress.reason == "no tongue"
    assert [box.say_once(progress), box.say_once(progress)] == ["no tongue", ""]
    assert ended(box.speak(["mute"])).total == 0


def test_a_child_that_crashes_is_put_into_words(tmp_path, words_dir):
    """The last line of its errors is the reason."""
    crash = (sys.executable, "-c", "raise SystemExit('out of breath')")
    box = Voicebox(tmp_path, words_dir, "neural", command=crash)

    assert ended(box.speak(["Ana"])).reason == "the voice ended with code 1: out of breath"


def test_a_child_that_does_not_exist_is_put_into_words(tmp_path, words_dir):
    """A missing program is no traceback."""
    box = Voicebox(tmp_path, words_dir, "neural", command=(str(tmp_path / "nobody"),))

    assert "does not start" in ended(box.speak(["Ana"])).reason


@pytest.mark.parametrize("harm", [b"", b"RIFF", b"no sound at all" * 9])
def test_a_damaged_file_is_made_anew(box, tmp_path, words_dir, harm):
    """It counts as missing, and the next speaking replaces it."""
    ended(box.speak(["Ana"]))
    (kept,) = tmp_path.glob("*.wav")
    kept.write_bytes(harm)
    other = Voicebox(tmp_path, words_dir, "neural", command=(sys.executable, "-c", FAKE))

    assert other.prepare(["Ana"]) == ("Ana",)
    assert ended(other.speak(["Ana"])).done == 1
    assert read_clip(kept).mark == 100


def test_a_file_that_was_cut_off_is_refused(tmp_path):
    """Half a file is no clip."""
    path = tmp_path / "a.wav"
    write_clip(path, Clip(np.full(9000, 0.5, np.float32), 100))
    os.truncate(path, path.stat().st_size - 100)

    with pytest.raises(ClipError, match="complete"):
        read_clip(path)


@pytest.mark.parametrize("rate", [20_000, 24_000, 48_000])
def test_a_clip_comes_back_from_its_file(tmp_path, vowel, rate):
    """Mark and length stay within the file's own sample; nothing else lies beside it."""
    write_clip(tmp_path / "a.wav", vowel, rate)
    again = read_clip(tmp_path / "a.wav")

    assert abs(again.mark - vowel.mark) <= 3
    assert abs(len(again.samples) - len(vowel.samples)) <= 6
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.wav"]


def speech(request):
    """Run the real child."""
    command = [sys.executable, "-m", "gymtimer.audio.speech"]
    return subprocess.run(command, input=request, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ["neural", "system"])
def test_the_real_child_speaks(tmp_path, engine):
    """Each engine that is installed writes a clip that fits, and says so."""
    path = tmp_path / "six.wav"
    phrases = [{"text": "twenty-seven", "paths": {engine: str(path)}}]
    run = speech(json.dumps({"voice": "", "engines": [engine], "phrases": phrases}))

    assert (run.returncode, json.loads(run.stdout)) == (0, {"text": "twenty-seven", "engine": engine})
    assert len(read_clip(path).samples) <= 0.6 * RATE + 48


def test_the_child_refuses_nonsense():
    """It ends with 2 and says nothing on its report."""
    run = speech("[]")

    assert (run.returncode, run.stdout) == (2, "")
    assert "not a request" in run.stderr


def test_the_window_never_loads_the_engines():
    """Importing the voicebox imports neither onnxruntime nor the engines, nor Qt."""
    code = (
        "import sys, gymtimer.audio.voicebox, gymtimer.audio.track, gymtimer.audio.reopening;"
        "print([m for m in ('onnxruntime', 'hibari', 'pyttsx3', 'PySide6') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
