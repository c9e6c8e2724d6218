"""Faster speech at the same pitch."""

import numpy as np

from gymtimer.audio.clip import RATE, Samples

#: Pieces of 30 ms, which hold a few periods of any voice.
PIECE = RATE * 30 // 1000

#: How far a piece may be moved, either way, to fit the one before it: one
#: period of a low voice.
SEARCH = RATE * 8 // 1000


def hastened(sound: Samples, times: float) -> Samples:
    """Return *sound* spoken *times* as fast, 1.0 or more.

    WSOLA (Verhelst and Roelands, 1993): pieces are taken from the sound in
    longer steps than they are laid down in, each from where it goes on most like
    the one before, so that the waves meet.
    """
    if times <= 1:
        return sound
    half = PIECE // 2
    window = np.hanning(PIECE + 1)[:-1].astype(np.float32)
    count = int(len(sound) / times / half) + 1
    source = np.pad(sound, (half, PIECE + 2 * SEARCH + half))
    laid = np.zeros((count + 2) * half, np.float32)
    wanted = source[half : half + PIECE]
    for step in range(count + 1):
        about = round(step * half * times)
        start = about if step == 0 else _alike(source, wanted, about)
        laid[step * half : step * half + PIECE] += window * source[start : start + PIECE]
        wanted = source[start + half : start + half + PIECE]
    return laid[half : half + max(1, round(len(sound) / times))]


def _alike(source: Samples, wanted: Samples, about: int) -> int:
    """Return where, near *about*, *source* is most like *wanted*."""
    first = max(0, about - SEARCH)
    field = source[first : about + SEARCH + PIECE]
    if len(field) < PIECE:
        return min(first, len(source) - PIECE)
    likeness = np.correlate(field, wanted[: len(field)], "valid")
    power = np.convolve(field**2, np.ones(PIECE, np.float32), "valid")
    return first + int(np.argmax(likeness / np.sqrt(np.maximum(power, 1e-9))))
