"""Clips as files: 16 bit mono WAV with the beat 150 ms after the start.

A fixed place for the beat needs no second file and no private chunk, and any
player and editor can open what is kept.
"""

import os
import wave
from pathlib import Path

import numpy as np

from gymtimer.audio.clip import LEAD, RATE, Clip
from gymtimer.audio.resampling import resampled

#: The longest that is ever spoken, in seconds; a longer file is no clip of ours.
LONGEST = 30


class ClipError(Exception):
    """A file that is no sound clip."""


def write_clip(path: Path, clip: Clip, rate: int = RATE) -> None:
    """Write *clip* to *path* at *rate*, all of it or nothing."""
    factor = rate / RATE
    sound = resampled(clip.samples, RATE, rate)
    lead = rate * LEAD // 1000 - round(clip.mark * factor)
    pcm = np.concatenate([np.zeros(max(0, lead)), sound[max(0, -lead) :]])
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with wave.open(str(part), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(np.rint(np.clip(pcm, -1, 1) * 32767).astype("<i2").tobytes())
    part.replace(path)


def read_clip(path: Path) -> Clip:
    """Return the clip in *path*, at `RATE`.

    Raises:
        ClipError: the file cannot be read, is cut off, or holds no sound.

    """
    try:
        with wave.open(str(path), "rb") as file:
            rate, count = file.getframerate(), file.getnframes()
            plain = (file.getnchannels(), file.getsampwidth()) == (1, 2)
            raw = file.readframes(min(count, LONGEST * rate))
    except (OSError, wave.Error, EOFError) as wrong:
        raise ClipError(f"{path}: {wrong}") from wrong
    if not plain or not 8000 <= rate <= RATE or len(raw) != 2 * count:
        raise ClipError(f"{path}: no complete mono sound of 16 bits; delete it")
    pcm = np.frombuffer(raw, "<i2")
    loud = np.flatnonzero(pcm)
    if not len(loud) or np.abs(pcm.astype(np.int32)).max() < 1000:
        raise ClipError(f"{path}: holds silence; delete it")
    head = min(int(loud[0]), rate * LEAD // 1000)
    sound = resampled(pcm[head:].astype(np.float32) / np.float32(32767), rate)
    return Clip(sound, round((rate * LEAD // 1000 - head) * RATE / rate))
