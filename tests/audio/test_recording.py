"""What comes out of a real sound path is what was mixed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.hear import recording, understood

HERE = Path(__file__).parent
MISSING = [name for name in ("pulseaudio", "pactl", "parec") if shutil.which(name) is None]

pytestmark = [
    pytest.mark.sound,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


def played(what: str, room: Path) -> tuple[np.ndarray, dict]:
    """Return the recording and the report of the script.

    A busy machine can starve the sound server itself; then the output stops as
    it should, which proves nothing about samples, and the script plays again.
    """
    for _ in range(3):
        sound, report = played_once(what, room)
        if not any("stutters" in reason for reason in report["reasons"]):
            break
    return sound, report


def played_once(what: str, room: Path) -> tuple[np.ndarray, dict]:
    """Run the script on a sound card of its own; return the recording and its report."""
    raw = room / "audio.raw"
    command = ["sh", HERE.parent / "sound_card.sh", sys.executable, HERE / "play_stretches.py", what]
    environment = {
        **os.environ,
        "AUDIO_RAW": str(raw),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(HERE.parents[1]),
    }
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    return recording(raw), json.loads(run.stdout.splitlines()[-1])


def starts(sound: np.ndarray, quiet: int = 4800) -> np.ndarray:
    """Return each sample that sounds after at least *quiet* silent ones."""
    loud = np.flatnonzero(sound)
    return loud[np.flatnonzero(np.diff(loud, prepend=-quiet - 1) > quiet)]


def test_every_tick_of_a_stretch_is_on_its_sample(tmp_path):
    """Answer, then four ticks a second apart: not one sample off, twice."""
    wanted = [0, 7200, 55_200, 103_200, 151_200]
    for _ in range(3):  # a server without real-time rights tears by itself while every core is busy
        sound, report = played("ticks", tmp_path)
        found = starts(sound)
        inside = [(found[first : first + 5] - found[first]).tolist() for first in (0, 5)]
        if inside == [wanted, wanted]:
            break

    assert report["reasons"] == ["", "", ""]
    assert inside == [wanted, wanted]


def test_the_partners_ticks_are_on_the_right_alone(tmp_path):
    """Left: the answer and the lifter's ticks; right: all of them; each on its sample."""
    everything, lifters = [0, 7200, 55_200, 103_200, 151_200], [0, 7200, 103_200]
    for _ in range(3):  # as above
        _, report = played("sides", tmp_path)
        left, right = np.fromfile(tmp_path / "audio.raw", "<i2").reshape(-1, 2).T
        begin = np.flatnonzero(left)[0]
        heard = [(starts(side)[:count] - begin).tolist() for side, count in ((left, 3), (right, 5))]
        if heard == [lifters, everything]:
            break

    assert report["reasons"] == ["", "", ""]
    assert heard == [lifters, everything]
    long = starts(left)[3]
    assert (starts(right)[5:9] - long).tolist() == [0, 48_000, 96_000, 144_000]


def test_a_listener_understands_the_count(tmp_path):
    """The recording says lower, two, three, four."""
    sound, report = played("count", tmp_path)

    assert report["reasons"] == ["", ""]
    assert understood(sound, ["lower", "two", "three", "four", "five", "lift", "rest", "hold"]) == [
        "lower",
        "two",
        "three",
        "four",
    ]


def test_rack_it_cuts_the_word_and_alarms(tmp_path):
    """The old word is gone when the alarm begins; no call holds up the window."""
    sound, report = played("rack", tmp_path)
    alarm = np.abs(sound) > 0.75  # no word is as loud
    found = starts(alarm, 48_000 // 2)

    assert report["reasons"] == [""] * 7
    assert len(found) == 3
    assert np.median(report["took"]) < 10
