"""One loudness for everything that is spoken."""

import numpy as np

from gymtimer.audio.clip import RATE, Samples, sample

#: The loudness of speech: root mean square where it is loud, -14 dB of full scale.
TARGET = 0.2

#: No sample of speech is above this; a tick on top of it stays below full scale.
CEILING = np.float32(0.72)


def loudness(sound: Samples) -> float:
    """Return the root mean square of the loud parts of *sound*, 0 to 1.

    Of blocks of 50 ms, those within 10 dB of the loudest count, so that neither
    pauses nor the dying end of a word make it seem quiet.
    """
    size = sample(50)
    padded = np.pad(sound, (0, -len(sound) % size)).astype(np.float64)
    power = (padded.reshape(-1, size) ** 2).mean(axis=1)
    if not power.max(initial=0):
        return 0.0
    return float(np.sqrt(power[power >= 0.1 * power.max()].mean()))


def peaks(level: Samples, reach: int) -> Samples:
    """Return the largest of *level* within *reach* samples around each."""
    most = np.pad(level, reach)
    width = 1
    while width < 2 * reach + 1:
        step = min(width, 2 * reach + 1 - width)
        most = np.maximum(most[:-step], most[step:])
        width += step
    return most


def held_below(sound: Samples, ceiling: np.float32 = CEILING) -> Samples:
    """Return *sound* turned down for the moment wherever it exceeds *ceiling*.

    The gain bends over 10 ms around each peak, which distorts far less than
    cutting the peaks off.
    """
    reach = RATE // 200
    gain = ceiling / np.maximum(peaks(np.abs(sound), reach), ceiling)
    bend = np.hanning(reach + 2)[1:-1]
    smooth = np.convolve(np.pad(gain, reach, mode="edge"), bend / bend.sum(), "same")
    turned = sound * smooth[reach : reach + len(sound)]
    return np.clip(turned, -ceiling, ceiling).astype(np.float32)


def levelled(sound: Samples) -> Samples:
    """Return *sound* at the loudness `TARGET`, below `CEILING`.

    Holding the peaks down costs loudness, so it takes a few rounds.
    """
    for _ in range(4):
        now = loudness(sound)
        if not now:
            return sound
        sound = held_below(sound * np.float32(TARGET / now))
    return sound
