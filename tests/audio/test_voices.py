"""The voices of the computer are asked for in a child process that may do what it likes."""

import subprocess
import sys
from pathlib import Path

from gymtimer.audio.voicebox import Voicebox
from gymtimer.audio.voices import PATIENCE, Voice, VoiceList

#: A child that knows two voices, and says something else besides.
FAKE = """
import json, sys
assert json.load(sys.stdin) == {"list": True}
print(json.dumps({"id": "gmw/en", "name": "English (Great Britain)", "language": "en-gb"}))
print("espeak: something is odd")
print(json.dumps({"id": "gmw/de", "name": "German", "language": "de"}))
"""


def answer(source, now=lambda: 0):
    """Return what is told of a child that does *source*; the wait is for the process, not for time."""
    asked = VoiceList((sys.executable, "-c", source), now)
    if asked._child is not None:
        asked._child.wait(timeout=30)
    voices = asked.poll()
    asked.close()
    return voices


def test_the_voices_are_told_by_name():
    """With what each of them speaks."""
    english, german = answer(FAKE)

    assert english == Voice("gmw/en", "English (Great Britain)", "en-gb")
    assert english.speaks("en")
    assert not german.speaks("en")


def test_a_voice_that_does_not_say_what_it_speaks_is_offered():
    """Those of Windows don't."""
    assert Voice("x", "Zira", "").speaks("en")


def test_a_child_that_crashes_knows_no_voices():
    """Nobody waits, nothing is raised."""
    assert answer("import os; os.abort()") == ()


def test_a_child_that_does_not_start_knows_no_voices():
    """No speech engine at all."""
    asked = VoiceList(("/nowhere/at/all",))
    assert asked.poll() == ()
    asked.close()


def test_a_child_that_hangs_is_ended():
    """After its patience; until then there is no answer."""
    here = [0]
    asked = VoiceList((sys.executable, "-c", "import time; time.sleep(60)"), lambda: here[0])
    child = asked._child
    assert asked.poll() is None
    here[0] = PATIENCE + 1

    assert asked.poll() == ()

    assert child is not None
    assert child.poll() is not None
    asked.close()


def test_the_real_child_answers_in_its_protocol():
    """Whatever voices there are here: each line can be read, the code is 0."""
    done = subprocess.run(
        [sys.executable, "-m", "gymtimer.audio.speech"],
        input=b'{"list": true}',
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0
    assert all(line.startswith(b"{") for line in done.stdout.splitlines())


def test_another_rate_is_kept_apart(tmp_path: Path, words_dir: Path):
    """A phrase that was spoken slowly is no phrase that was spoken fast; short words are bundled."""
    slow, fast = Voicebox(tmp_path, words_dir, "neural", rate=80), Voicebox(tmp_path, words_dir, "neural")

    assert slow._kept("neural", "Ana") != fast._kept("neural", "Ana")
    assert slow.prepare(["two"]) == fast.prepare(["two"]) == ()
    assert fast.prepare(["one minute"]) == ()
    assert slow.prepare(["one minute"]) == ("one minute",)
