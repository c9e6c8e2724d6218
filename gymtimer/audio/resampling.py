"""Sound at another sample rate."""

import numpy as np

from gymtimer.audio.clip import RATE, Samples


def resampled(sound: Samples, rate: int, wanted: int = RATE) -> Samples:
    """Return *sound*, given at *rate* samples a second, at *wanted*.

    Through its spectrum, which is exact for a clip with silence around it; the
    20 ms of silence are added and taken away here.
    """
    if rate == wanted or not len(sound):
        return sound
    quiet = rate // 50
    padded = np.pad(sound, quiet)
    size = round(len(padded) * wanted / rate)
    again = np.fft.irfft(np.fft.rfft(padded), size) * (size / len(padded))
    start = round(quiet * wanted / rate)
    return again[start : start + round(len(sound) * wanted / rate)].astype(np.float32)
