"""What an engine speaks becomes a clip that fits, is loud, has a beat."""

import struct
import wave

import numpy as np
import pytest

from gymtimer.audio.clip import RATE
from gymtimer.audio.engines import NoSpeechError
from gymtimer.audio.loudness import CEILING, TARGET, held_below, levelled, loudness
from gymtimer.audio.onset import beat
from gymtimer.audio.pace import hastened
from gymtimer.audio.resampling import resampled
from gymtimer.audio.shaping import spoken
from gymtimer.audio.soundfile import SoundFileError, read_sound


def voiced(length: float, rate: int = 24_000, pitch: float = 150) -> np.ndarray:
    """Return a vowel of *length* seconds, with silence around it."""
    time = np.arange(int(length * rate)) / rate
    sound = sum(np.sin(2 * np.pi * pitch * n * time) / n for n in range(1, 30))
    return np.pad(0.05 * sound, (6000, 5000)).astype(np.float32)


class Fake:
    """An engine that takes as long as it is told to, and notes what it was asked."""

    name = "fake"

    def __init__(self, length, faster=()):
        self.faster = faster
        self.length = length
        self.asked = []

    def speak(self, text, rate):
        self.asked.append(rate)
        return voiced(self.length / rate), 24_000


def test_a_short_cue_that_fits_is_asked_for_once():
    """Nothing is hurried without need."""
    engine = Fake(0.5, (1.5,))
    spoken(engine, "Lower")

    assert engine.asked == [1.0]


def test_a_long_cue_is_asked_for_faster_until_it_fits():
    """The engine's own rates come first."""
    engine = Fake(0.7, (1.1, 1.3, 1.5))
    clip = spoken(engine, "Lower")

    assert engine.asked == [1.0, 1.1, 1.3]
    assert 0.5 * RATE < len(clip.samples) <= 0.6 * RATE


def test_an_engine_without_rates_is_hastened():
    """A word of 0.8 s fits into 0.6 s; a sentence keeps its time."""
    assert 0.5 * RATE < len(spoken(Fake(0.8), "Lower").samples) <= 0.6 * RATE
    assert len(spoken(Fake(0.8), "Stop. Rack.").samples) > 0.75 * RATE


def test_hastening_keeps_the_pitch():
    """The strongest partial stays where it was, within 2 %."""
    sound = voiced(0.8, RATE)[6000:-5000]
    quick = hastened(sound, 1.4)
    strongest = [np.argmax(np.abs(np.fft.rfft(s, RATE))) for s in (sound, quick)]

    assert len(quick) == round(len(sound) / 1.4)
    assert abs(strongest[1] / strongest[0] - 1) < 0.02


def test_silence_is_no_speech():
    """An engine that gives silence has failed."""
    engine = Fake(0.5)
    engine.speak = lambda text, rate: (np.zeros(9000, np.float32), 24_000)

    with pytest.raises(NoSpeechError, match="silence"):
        spoken(engine, "Lower")


@pytest.mark.parametrize("level", [0.01, 0.2, 3.0])
def test_everything_spoken_is_equally_loud(level):
    """Within half a decibel, whatever came in; never above the ceiling."""
    sound = levelled(np.float32(level) * voiced(0.5, RATE))

    assert abs(20 * np.log10(loudness(sound) / TARGET)) < 0.5
    assert np.abs(held_below(sound)).max() <= CEILING


@pytest.mark.parametrize("at", [0, 30, 80, 120])
def test_the_beat_is_where_the_vowel_begins(at):
    """Behind a hiss of *at* ms the measure finds the vowel within 12 ms."""
    hiss = 0.02 * np.random.default_rng(2).standard_normal(at * 48).astype(np.float32)
    hiss = hiss - resampled(resampled(hiss, RATE, 8000), 8000, RATE)[: len(hiss)] if at else hiss
    sound = np.concatenate([hiss, voiced(0.4, RATE)[6000:]])

    assert abs(beat(sound) - at * 48) < 12 * 48


def test_resampling_keeps_pitch_and_level():
    """A sine stays the sine it was."""
    sine = np.sin(2 * np.pi * 440 * np.arange(22_050) / 22_050).astype(np.float32)
    wanted = np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)

    np.testing.assert_allclose(resampled(sine, 22_050)[2000:-2000], wanted[2000:-2000], atol=0.01)


def test_an_aiff_file_is_read_whatever_its_name(tmp_path):
    """So writes macOS: big-endian, its rate an 80 bit float."""
    pcm = np.array([0, 8192, -8192, 16384], ">i2").tobytes()
    comm = struct.pack(">HIHHQ", 1, 4, 16, 16383 + 14, 22_050 << (63 - 14))
    body = b"COMM" + struct.pack(">I", 18) + comm + b"SSND" + struct.pack(">I", 8 + len(pcm)) + bytes(8) + pcm
    (tmp_path / "a.wav").write_bytes(b"FORM" + struct.pack(">I", 4 + len(body)) + b"AIFF" + body)

    sound, rate = read_sound(tmp_path / "a.wav")
    assert rate == 22_050
    assert sound.tolist() == [0, 0.25, -0.25, 0.5]


def test_an_empty_file_is_refused(tmp_path):
    """Now and then pyttsx3 writes a header and nothing else."""
    with wave.open(str(tmp_path / "a.wav"), "wb") as empty:
        empty.setparams((1, 2, 22_050, 0, "NONE", ""))

    with pytest.raises(SoundFileError, match="empty"):
        read_sound(tmp_path / "a.wav")


def test_hastening_leaves_nothing_out():
    """What was in the middle stays in the middle: a fall to a fifth, within 20 ms."""
    sound = voiced(0.8, RATE)[6000:-5000]
    sound[len(sound) // 2 :] *= 0.2
    quick = hastened(sound, 1.4)
    loud = np.flatnonzero(np.abs(quick) > 0.5 * np.abs(sound).max())

    assert abs(int(loud[-1]) - len(quick) // 2) < 20 * 48
