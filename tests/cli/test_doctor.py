"""doctor: what works, and what happens instead; never a traceback."""

import os
import subprocess
import sys
from importlib import metadata

import pytest

from gymtimer import __version__
from gymtimer.audio.output import Health, NullOutput, OutputError
from gymtimer.audio.voice_search import Found
from gymtimer.cli import doctor as doctor_module
from gymtimer.cli import soundtest
from gymtimer.cli.doctor import apart, survived
from gymtimer.cli.finding import fails, works
from gymtimer.cli.installation import installation
from gymtimer.cli.screentest import no_display
from gymtimer.cli.voicetest import voices
from gymtimer.storage.places import Places


class Device(NullOutput):
    """A device that notes what it plays, and is well until its clock stops."""

    name = "Test"

    def __init__(self, reason=""):
        super().__init__()
        self.played = []
        self.reason = reason

    def play(self, piece):
        """Note it."""
        self.played.append(piece.part(0, len(piece)))
        return super().play(piece)

    def health(self, now):
        """Be lost once something plays, if there is a reason."""
        return Health(not (self.reason and self.played), self.reason if self.played else "")


@pytest.fixture
def hasty(monkeypatch):
    """Let no real time pass."""
    monkeypatch.setattr(soundtest, "WAKE", 0)
    monkeypatch.setattr(soundtest, "_wait", lambda output, _length: output.health(0).reason)


def devices(monkeypatch, *openers):
    """Let the sound test find these ways out."""
    named = [(f"way {number}", opener) for number, opener in enumerate(openers, start=1)]
    monkeypatch.setattr(soundtest, "_devices", lambda _choice: named)


def refuse():
    """Be no device."""
    raise OutputError("no sound device is connected")


@pytest.mark.slow
def test_all_that_can_be_known_is_reported(process):
    """With every part run for real, without a screen, each line is ok or no, and the exit code 0."""
    said = process("doctor", "--silent", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    lines = said.out.splitlines()
    assert said.code == 0
    assert all(line.startswith(("ok: ", "no: ")) for line in lines)
    assert "Traceback" not in said.out + said.err
    assert not [line for line in lines if "check itself failed" in line]
    for word in (
        f"gymtimer {__version__}",
        "Python",
        "PySide6",
        "numpy",
        "voice",
        "folder for data",
        "journal",
        "screen",
        "sound",
    ):
        assert [line for line in lines if word in line], word


def test_a_part_that_fails_is_a_line_of_the_report():
    """The others go on."""

    def part():
        yield works("one thing")
        raise RuntimeError("of all\nthings")

    first, second = (str(finding) for finding in survived("voices", part))

    assert first == "ok: one thing"
    assert second.startswith("no: voices: this check itself failed (RuntimeError: of all things). ")


def test_every_part_may_fail(gymtimer, monkeypatch):
    """The report ends with 0 all the same."""
    for name in ("_installation", "_files", "_voices"):
        monkeypatch.setattr(doctor_module, name, lambda: 1 // 0)
    monkeypatch.setattr(doctor_module, "apart", lambda *_: 1 // 0)

    said = gymtimer("doctor")

    assert said.code == 0
    assert said.out.count("no: ") == 5


def test_the_screen_is_found_in_a_process_of_its_own():
    """The offscreen platform has one."""
    (finding,) = apart("screen")

    assert finding.ok
    assert "Qt platform offscreen" in finding.text


def test_a_screen_that_takes_its_process_along_is_told(monkeypatch):
    """Qt aborts where there is no such platform; the report goes on."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")

    (finding,) = apart("screen")

    assert not finding.ok
    assert "could not" in finding.text.casefold()


def test_a_part_without_an_answer_is_given_up(monkeypatch):
    """A driver that hangs does not hang the report."""

    def hang(*_, **more):
        raise subprocess.TimeoutExpired("x", more["timeout"])

    monkeypatch.setattr(subprocess, "run", hang)

    (finding,) = apart("sound")

    assert finding == fails("sound: no answer within 40 seconds. Restarting the computer may help.")


@pytest.mark.parametrize(
    ("system", "environment", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_linux_needs_a_display(system, environment, seen):
    """Elsewhere there is always one, or Qt says more."""
    assert (no_display(system, environment) == "") is seen


@pytest.mark.usefixtures("hasty")
def test_the_test_cue_takes_the_way_of_the_stage(monkeypatch):
    """Answer, lead, words and ticks: more than silence, as long as the cue."""
    device = Device()
    devices(monkeypatch, lambda: device)

    chosen, played = soundtest.sound(silent=False)

    assert (chosen.ok, played.ok) == (True, True)
    assert "“Lower, two, three” was played" in played.text
    (pcm,) = device.played
    assert len(pcm) == 48 * (150 + 3000)
    assert abs(pcm[150 * 48 :][: 48 * 300]).max() > 5000


@pytest.mark.usefixtures("hasty")
def test_silent_plays_silence(monkeypatch):
    """--silent tests the device without a sound."""
    device = Device()
    devices(monkeypatch, lambda: device)

    _, played = soundtest.sound(silent=True)

    assert played.ok
    assert not device.played[0].any()


@pytest.mark.usefixtures("hasty")
def test_the_next_device_is_tried(monkeypatch):
    """The one that failed is told, too."""
    devices(monkeypatch, refuse, Device)

    first, chosen, played = soundtest.sound(silent=True)

    assert first.text.startswith("sound through way 1: no sound device is connected.")
    assert (chosen.ok, played.ok) == (True, True)


@pytest.mark.usefixtures("hasty")
def test_a_device_whose_clock_stands_is_told(monkeypatch):
    """With its reason."""
    devices(monkeypatch, lambda: Device("Test stutters"))

    _, played = soundtest.sound(silent=False)

    assert str(played).startswith("no: sound: Test stutters. ")


def test_without_a_device_the_report_says_what_happens(monkeypatch):
    """Silence is no crash."""
    devices(monkeypatch, refuse)

    assert str(list(soundtest.sound(silent=True))[-1]).startswith(
        "no: sound: no device plays. Everything is shown"
    )


def test_qt_below_6_12_is_asked_for_on_old_pythons():
    """PySide6 6.12 crashes CPython 3.11."""
    said = [str(finding) for finding in installation(lambda _: "6.12.0", (3, 11, 7))]

    assert [line for line in said if "crashes Python before 3.12" in line]
    assert not [line for line in map(str, installation(lambda _: "6.12.0", (3, 12, 1))) if line[:2] == "no"]


def test_a_missing_package_is_told_with_what_is_lost():
    """Each has a sentence."""

    def version(name):
        raise metadata.PackageNotFoundError(name)

    said = [str(finding) for finding in installation(version, (3, 10, 0))]

    assert [line[:3] for line in said] == ["ok:"] + ["no:"] * (len(said) - 1)
    assert "no: wakepy is not installed. The screen may turn itself off in a session." in said
    assert [line for line in said if "gymtimer needs 3.11 or newer" in line]


def test_a_voice_that_is_not_installed_is_told(monkeypatch):
    """And that the fixed words are heard all the same."""
    monkeypatch.setattr("gymtimer.audio.voicebox.installed", lambda _choice: ())

    found = list(voices())

    assert [finding.ok for finding in found] == [True, False, False, False]
    assert "The fixed words and the tones are heard all the same." in found[-1].text


@pytest.mark.parametrize("voice", ["gmw/de", ""])
def test_it_tells_whether_the_chosen_language_is_heard(monkeypatch, voice):
    """English needs no line; any other one by the voice that has spoken all cues, or by why none has."""
    monkeypatch.setattr("gymtimer.audio.voicebox.installed", lambda _choice: ())
    monkeypatch.setattr(
        "gymtimer.cli.voicetest.searched",
        lambda phrases, made: Found(voice, reason="" if voice else "Nobody."),
    )
    assert len(list(voices())) == 4
    Places.of(os.environ).make().settings.write_text('language = "de"\n', encoding="utf-8")

    *_, last = voices()

    assert str(last) == ("ok: Deutsch: all cues are spoken by the voice gmw/de" if voice else "no: Nobody.")


def test_folders_that_cannot_be_written_are_told(gymtimer, monkeypatch, tmp_path):
    """With the variable that helps."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("GYMTIMER_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(doctor_module, "_voices", tuple)
    monkeypatch.setattr(doctor_module, "apart", lambda *_: ())

    said = gymtimer("doctor")

    assert said.code == 0
    assert said.out.count("can't be written. Set GYMTIMER_HOME to a folder that can.") == 5


def test_broken_files_are_told(gymtimer, monkeypatch, home):
    """Journal, plan and lifter, each with what is wrong."""
    for folder in ("plans", "lifters"):
        (home / "data" / folder).mkdir(parents=True)
    (home / "data" / "journal.sqlite").write_bytes(b"x" * 4096)
    (home / "data" / "plans" / "a.gymplan.toml").write_text("format = 1\n", encoding="utf-8")
    (home / "data" / "lifters" / "Ana.toml").write_text("format = 1\n", encoding="utf-8")
    monkeypatch.setattr(doctor_module, "_voices", tuple)
    monkeypatch.setattr(doctor_module, "apart", lambda *_: ())

    out = gymtimer("doctor").out

    assert "no: journal: journal.sqlite: is damaged." in out
    assert "no: plan " in out
    assert "no: lifter: Ana.toml" in out


def test_a_program_without_a_console_runs_its_parts_itself(monkeypatch):
    """A frozen gymtimer has no -m."""
    started = []

    def note(command, **_):
        started.append(command)
        return subprocess.CompletedProcess(command, 0, "ok: fine\nnoise\n", "")

    monkeypatch.setattr(subprocess, "run", note)
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert list(apart("sound", ["--silent"])) == [works("fine")]
    assert started == [[sys.executable, "doctor", "--part", "sound", "--silent"]]
