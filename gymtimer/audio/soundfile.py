"""Sound files as speech engines write them: WAV, and AIFF on macOS."""

import struct
import wave
from pathlib import Path

import numpy as np

from gymtimer.audio.clip import Samples


class SoundFileError(Exception):
    """A file without sound that can be read."""


def read_sound(path: Path) -> tuple[Samples, int]:
    """Return the sound in *path* as mono, with its samples a second.

    Raises:
        SoundFileError: neither WAV nor AIFF, not 16 bit, or empty.

    """
    try:
        raw = path.read_bytes()
        sound, rate, channels = _aiff(raw) if raw[:4] == b"FORM" else _wav(path)
    except (OSError, EOFError, wave.Error, struct.error, KeyError, ValueError) as wrong:
        raise SoundFileError(f"{path.name}: {wrong}") from wrong
    if len(sound) < channels or not rate:
        raise SoundFileError(f"{path.name}: empty")
    whole = sound[: len(sound) - len(sound) % channels].reshape(-1, channels)
    return whole.mean(axis=1).astype(np.float32) / np.float32(32768), rate


def _wav(path: Path) -> tuple[Samples, int, int]:
    with wave.open(str(path), "rb") as file:
        if file.getsampwidth() != 2:
            raise ValueError("not 16 bit")
        frames = file.readframes(file.getnframes())
        sound = np.frombuffer(frames, "<i2").astype(np.float32)
        return sound, file.getframerate(), file.getnchannels()


def _aiff(raw: bytes) -> tuple[Samples, int, int]:
    """Read AIFF or AIFF-C; pyttsx3 writes it on macOS whatever the file's name."""
    chunks, at = {}, 12
    while at + 8 <= len(raw):
        kind, size = struct.unpack(">4sI", raw[at : at + 8])
        chunks[kind] = raw[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    channels, _, bits, exponent, fraction = struct.unpack(">HIHHQ", chunks[b"COMM"][:18])
    if bits != 16:
        raise ValueError("not 16 bit")
    order = "<i2" if chunks[b"COMM"][18:22] == b"sowt" else ">i2"
    body = chunks[b"SSND"][8:]
    sound = np.frombuffer(body[: len(body) // 2 * 2], order).astype(np.float32)
    # The rate is an 80 bit float: mantissa times a power of two.
    return sound, round(fraction * 2.0 ** (exponent - 16383 - 63)), channels
