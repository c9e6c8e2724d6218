# ruff: noqa: N802 -- the fakes have the names of Qt's methods
"""The Qt device watches itself; what it was given is what it is measured by."""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtMultimedia import QtAudio

from gymtimer.audio import qt_output
from gymtimer.audio.clip import RATE
from gymtimer.audio.output import OutputError, Ready
from gymtimer.audio.qt_output import QtOutput
from gymtimer.audio.sound_server import SoundServer


class FakeSink:
    """A sink whose playback is moved by hand."""

    def __init__(self, *args):
        self.log, self.played, self.fault = [], 0, QtAudio.Error.NoError

    def setBufferSize(self, size):
        self.log.append(size)

    def start(self, buffer):
        self.buffer = buffer
        self.log.append("start")

    def stop(self):
        self.log.append("stop")

    def error(self):
        return self.fault

    def processedUSecs(self):
        return self.played * 1000

    def deleteLater(self):
        pass


class FakeDevice:
    """A device that takes anything, or nothing."""

    def __init__(self, null=False):
        self.null = null

    def isNull(self):
        return self.null

    def isFormatSupported(self, wanted):
        return True

    def description(self):
        return "Headphones"


@pytest.fixture
def here():
    """Return the time, as a list of one."""
    return [1000]


@pytest.fixture
def output(qapp, monkeypatch, here):
    """Return an output on a fake device and sink."""
    monkeypatch.setattr(qt_output, "QAudioSink", FakeSink)
    monkeypatch.setattr(qt_output.QMediaDevices, "defaultAudioOutput", FakeDevice)
    return QtOutput(SoundServer(lambda: ""), now=lambda: here[0])


def test_what_stalls_is_stopped_before_it_can_be_late(output):
    """A lag of 100 ms passes, 101 ms is stopped and lost."""
    assert output.play(Ready(np.ones(RATE, np.int16))) == 1000
    output._sink.played = 400

    assert output.health(1500).ok
    assert output._sink.log[-1] == "start"
    assert "stutters" in output.health(1501).reason
    assert output._sink.log[-1] == "stop"
    assert output.play(Ready(np.ones(RATE, np.int16))) is None


def test_a_piece_that_has_ended_is_no_stall(output):
    """A minute later the device is as healthy as at its end."""
    output.play(Ready(np.ones(RATE, np.int16)))
    output._sink.played = 1000

    assert output.health(61_000).ok


def test_a_device_that_fails_is_lost(output):
    """An error of the device is told at once; an underrun at the end is none."""
    output.play(Ready(np.ones(RATE, np.int16)))
    output._sink.fault = QtAudio.Error.UnderrunError
    assert output.health(1001).ok
    output._sink.fault = QtAudio.Error.IOError

    assert output.health(1001).reason == "Headphones has failed"


def test_a_device_that_starts_late_is_counted_with(output, here):
    """The delay found at the wake-up is in the time that play returns."""
    output.wake()
    output._sink.played = 10
    output.health(1190)
    here[0] = 2000

    assert output.play(Ready(np.ones(RATE, np.int16))) == 2180
    assert "180 ms" in output.detail


def test_a_prompt_device_starts_now(output, here):
    """A few milliseconds of a window's own tick are not taken for a delay."""
    output.wake()
    output._sink.played = 10
    output.health(1045)

    assert output.play(Ready(np.ones(RATE, np.int16))) == 1000


def test_a_long_rest_is_handed_over_in_portions(output):
    """The first ten seconds at once, then a second each time, every sample once."""
    pcm = np.random.default_rng(3).integers(-9, 9, 15 * RATE).astype(np.int16)
    output.play(Ready(pcm))
    assert output._buffer.size() == 2 * 10 * RATE
    output._buffer.seek(5000)
    while output._feed.isActive():
        output._hand_over()

    assert output._buffer.pos() == 5000
    assert bytes(output._buffer.data()) == pcm.tobytes()
    assert output._sink.log[-2] == 2 * 4 * RATE


def test_a_stretch_lies_in_the_sink_as_a_whole(output):
    """Up to ten seconds no stalled window can tear it."""
    output.play(Ready(np.ones(6 * RATE, np.int16)))

    assert output._sink.log[-2:] == [2 * 6 * RATE, "start"]
    assert not output._feed.isActive()


def test_no_device_is_put_into_words(qapp, monkeypatch):
    """Not a crash, not a silent success."""
    monkeypatch.setattr(qt_output.QMediaDevices, "defaultAudioOutput", lambda: FakeDevice(null=True))

    with pytest.raises(OutputError, match="no sound device is connected"):
        QtOutput(SoundServer(lambda: ""))


def test_after_the_sound_server_has_gone_nothing_is_started(output):
    """Qt would abort the program."""
    answers = iter(["one", ""])
    output._server = SoundServer(lambda: next(answers))
    output._server.gone()

    assert output.play(Ready(np.ones(RATE, np.int16))) is None
    assert "start" not in output._sink.log
    assert "start gymtimer again" in output.health(1001).reason


def test_the_script_of_the_sound_card_can_be_run():
    """It is there and executable."""
    assert os.access(Path(__file__).parents[1] / "sound_card.sh", os.X_OK)
