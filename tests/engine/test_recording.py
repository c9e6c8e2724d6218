"""Recordings: sound written into files, all of it or nothing."""

import sys
import wave

import numpy as np
import pytest

from gymtimer.audio.clip import RATE
from gymtimer.engine.recording import MOST_WAV, RecordingError, fault_of, write_recording

SOUND = (np.sin(np.arange(RATE) / 9) * 9000).astype(np.int16)
BLOCKS = np.array_split(SOUND, 7)


def test_a_wav_holds_the_samples(tmp_path):
    """48 kHz, mono, 16 bit, sample for sample."""
    path = tmp_path / "a.wav"

    write_recording(path, BLOCKS, len(SOUND))

    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48_000, 1, 2)
        assert np.array_equal(np.frombuffer(file.readframes(RATE), "<i2"), SOUND)


@pytest.mark.parametrize("ending", [".flac", ".ogg", ".mp3", ".FLAC"])
def test_other_formats_hold_the_sound(tmp_path, ending):
    """flac sample for sample; ogg and mp3 as they can."""
    soundfile = pytest.importorskip("soundfile")
    path = tmp_path / f"a{ending}"

    write_recording(path, BLOCKS, len(SOUND))

    sound, rate = soundfile.read(path, dtype="int16")
    assert rate == 48_000
    if ending.lower() == ".flac":
        assert np.array_equal(sound, SOUND)
    assert abs(len(sound) - len(SOUND)) < 5000
    assert 4000 < np.abs(sound).max() < 14_000


def test_without_soundfile_only_wav_is_written(tmp_path, monkeypatch):
    """What to install is said."""
    monkeypatch.setitem(sys.modules, "soundfile", None)

    with pytest.raises(RecordingError, match=r"pip install 'gymtimer\[formats\]'"):
        write_recording(tmp_path / "a.flac", BLOCKS, len(SOUND))
    write_recording(tmp_path / "a.wav", BLOCKS, len(SOUND))

    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


@pytest.mark.parametrize("name", ["a", "a.txt", "wav"])
def test_an_unknown_ending_is_refused(tmp_path, name):
    """The known ones are said."""
    assert "Name it .wav, .flac, .ogg or .mp3." in fault_of(tmp_path / name)


def test_a_wav_has_a_longest(tmp_path):
    """Its sizes are 32 bits wide; flac has no such limit."""
    assert "longer" in fault_of(tmp_path / "a.wav", MOST_WAV + 1)
    assert not fault_of(tmp_path / "a.wav", MOST_WAV)
    assert not fault_of(tmp_path / "a.flac", MOST_WAV + 1)


@pytest.mark.parametrize("ending", [".wav", ".flac"])
def test_a_folder_that_is_not_there_is_told(tmp_path, ending):
    """As a sentence, and nothing is left."""
    with pytest.raises(RecordingError, match="can't be written"):
        write_recording(tmp_path / "none" / f"a{ending}", BLOCKS, len(SOUND))


def test_what_fails_half_way_leaves_the_old_file(tmp_path):
    """Nothing is replaced before all is written."""
    path = tmp_path / "a.wav"
    path.write_bytes(b"old")

    def failing():
        yield BLOCKS[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_recording(path, failing(), len(SOUND))

    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("a.wav", b"old")]
