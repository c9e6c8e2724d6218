"""Devices come and go; sound that would be late never sounds."""

from importlib.metadata import PackageNotFoundError

import numpy as np
import pytest

from gymtimer.audio import simpleaudio_output
from gymtimer.audio.output import Health, NullOutput, OutputError, Ready
from gymtimer.audio.reopening import ReopeningOutput
from gymtimer.audio.simpleaudio_output import SimpleaudioOutput, refusal
from gymtimer.audio.sound_server import SoundServer, answering, server_socket

PCM = Ready(np.ones(48_000, np.int16))


class Clock:
    """Stands still until it is set."""

    def __init__(self):
        self.time = 0

    def __call__(self):
        return self.time


class Device:
    """A device with a fault that can be switched on."""

    name, detail = "speaker", "fake"

    def __init__(self, clock):
        self.clock, self.fault, self.log = clock, "", []

    def play(self, piece):
        self.log.append("play")
        return None if self.fault else self.clock()

    def stop(self):
        self.log.append("stop")

    def wake(self):
        self.log.append("wake")

    def health(self, now):
        return Health(not self.fault, self.fault)

    def close(self):
        self.log.append("close")


class Socket:
    """A place into which devices are plugged."""

    def __init__(self, clock):
        self.clock, self.opened, self.empty = clock, [], False

    def __call__(self):
        if self.empty:
            raise OutputError("no sound device is connected")
        self.opened.append(Device(self.clock))
        return self.opened[-1]


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def socket(clock):
    return Socket(clock)


def test_silence_keeps_the_time(clock):
    """What is played into the void starts now."""
    clock.time = 77
    output = NullOutput(now=clock)

    assert output.play(PCM) == 77
    assert output.health(77) == Health()


def test_silence_with_a_reason_is_no_health():
    """Where silence was not wished for, health says why."""
    assert NullOutput("unplugged").health(0) == Health(ok=False, reason="unplugged")


def test_a_fresh_device_is_warmed_up(clock, socket):
    """Its first start is its slowest, so that is spent on silence."""
    ReopeningOutput(socket, clock)

    assert socket.opened[0].log == ["wake"]


def test_without_a_device_the_program_runs_on_with_a_reason(clock, socket):
    """Playing gives None, health the words."""
    socket.empty = True
    output = ReopeningOutput(socket, clock)

    assert output.play(PCM) is None
    assert output.health(0) == Health(ok=False, reason="no sound device is connected")


def test_sound_comes_back_by_itself(clock, socket):
    """Every two seconds of health it looks, not before, and then plays."""
    socket.empty = True
    output = ReopeningOutput(socket, clock)
    socket.empty = False

    assert not output.health(1_999).ok
    assert not socket.opened
    assert output.health(2_000).ok
    assert output.play(PCM) == 0


def test_a_device_that_fails_is_closed_and_told(clock, socket):
    """The loss is told once before a new one is tried; the old one plays no more."""
    output = ReopeningOutput(socket, clock)
    socket.opened[0].fault = "speaker stutters"

    assert output.health(500) == Health(ok=False, reason="speaker stutters")
    assert socket.opened[0].log[-1] == "close"
    assert not output.health(2_499).ok
    assert output.health(2_500).ok
    assert len(socket.opened) == 2


def test_a_device_that_cannot_start_is_lost(clock, socket):
    """None from a device makes the output look for another."""
    output = ReopeningOutput(socket, clock)
    socket.opened[0].fault = "busy"

    assert output.play(PCM) is None
    assert output.health(0).reason == "busy"


@pytest.mark.parametrize(
    ("installed", "python", "words"),
    [
        ({"simpleaudio"}, (3, 12), "crashes"),
        ({"simpleaudio"}, (3, 13), "crashes"),
        ({"simpleaudio", "simpleaudio-patched"}, (3, 12), "crashes"),
        ({"simpleaudio"}, (3, 11), ""),
        ({"simpleaudio-patched"}, (3, 13), ""),
        ({"simpleaudio-312compat"}, (3, 12), ""),
        (set(), (3, 11), "not installed"),
    ],
)
def test_the_simpleaudio_that_crashes_is_refused(installed, python, words):
    """A crash can't be caught, so the distribution's name decides before any import."""

    def version(name):
        if name not in installed:
            raise PackageNotFoundError(name)
        return "1.0.4"

    reason = refusal(version, python)
    assert words in reason
    assert bool(words) == bool(reason)


def test_what_is_refused_is_never_imported(monkeypatch):
    """The output gives the reason and leaves the package alone."""
    monkeypatch.setattr(simpleaudio_output, "import_module", pytest.fail)

    with pytest.raises(OutputError, match="crashes"):
        SimpleaudioOutput(refused=lambda: "simpleaudio crashes")


def test_simpleaudio_that_falls_silent_early_is_lost(monkeypatch, clock):
    """It must play until 100 ms before its end."""

    class Package:
        playing = True

        def play_buffer(self, *args):
            return self

        def is_playing(self):
            return self.playing

        def stop(self):
            pass

    package = Package()
    monkeypatch.setattr(simpleaudio_output, "import_module", lambda name: package)
    output = SimpleaudioOutput(clock, lambda: "")

    assert output.play(PCM) == 0
    assert output.health(500).ok
    package.playing = False
    assert output.health(950).ok
    assert not output.health(899).ok


def test_a_server_that_goes_or_changes_is_gone_for_good():
    """Qt would abort; where none was ever seen, none can go."""
    answers = iter(["", "", "one", "one", "", "one", "two"])
    server = SoundServer(lambda: next(answers))

    assert [server.gone() for _ in range(7)] == [False, False, False, False, True, True, True]


def test_the_servers_socket_is_found_as_its_own_clients_find_it(tmp_path):
    """Named, or in the runtime folder; a server elsewhere cannot be asked."""
    assert str(server_socket({"PULSE_SERVER": "unix:/x/native"})) == "/x/native"
    assert server_socket({"PULSE_SERVER": "tcp:box"}) is None
    assert server_socket({"XDG_RUNTIME_DIR": "/run"}).as_posix() == "/run/pulse/native"
    assert server_socket({}) is None
    assert answering(None) == answering(tmp_path / "nobody") == ""
