"""Where the ear puts the beat of a word.

Not on its first sample: an "s" or an "l" leads in.  The mark is the steepest
rise of the energy between 500 and 1500 Hz, the onset of the first vowel, which
is the usual measure in work on perceptual centres (after Marcus, 1981).
"""

import numpy as np

from gymtimer.audio.clip import LEAD, RATE, Samples
from gymtimer.domain.timing import Ms

#: The first vowel begins within the lead; a steeper rise later on belongs to
#: another syllable ("Lift off").
FIRST_SYLLABLE: Ms = LEAD

#: Quieter than this part of the peak is not heard.
FLOOR = 0.01


def audible(sound: Samples, floor: float = FLOOR) -> tuple[int, int]:
    """Return the first sample above *floor* of the peak, and the one after the last.

    Returns (0, 0) where nothing sounds.
    """
    level = np.abs(sound)
    loud = np.flatnonzero(level > floor * level.max(initial=0))
    return (int(loud[0]), int(loud[-1]) + 1) if len(loud) else (0, 0)


def vowels(sound: Samples, rate: int) -> Samples:
    """Return *sound* between 500 and 1500 Hz, with soft edges, without delay."""
    size = 1 << (len(sound) + rate // 4).bit_length()
    pitch = np.fft.rfftfreq(size, 1 / rate)
    low = 1 / (1 + np.exp(np.clip(-(pitch - 500) / 40, -50, 50)))
    high = 1 / (1 + np.exp(np.clip((pitch - 1500) / 40, -50, 50)))
    band = np.fft.irfft(np.fft.rfft(sound, size) * low * high, size)
    return band[: len(sound)].astype(np.float32)


def envelope(sound: Samples, rate: int, over: Ms) -> Samples:
    """Return the loudness of *sound* around each sample, smoothed *over* milliseconds."""
    window = np.hanning(max(1, rate * over // 1000) + 2)[1:-1]
    power = np.convolve(sound.astype(np.float64) ** 2, window / window.sum(), "same")
    return np.sqrt(np.maximum(power, 0)).astype(np.float32)


def beat(sound: Samples, rate: int = RATE, within: Ms = FIRST_SYLLABLE) -> int:
    """Return the sample of *sound* on which the ear puts its beat.

    Only the first *within* milliseconds after its audible start are searched.
    """
    head, _ = audible(sound)
    last = head + rate * within // 1000
    # The smoothing looks 15 ms ahead; silence around it keeps the edges honest.
    quiet = np.zeros(rate // 50, np.float32)
    heard = np.concatenate([quiet, sound[: last + len(quiet)], quiet])
    rise = np.diff(envelope(vowels(heard, rate), rate, 20))
    steep = np.convolve(rise, np.ones(max(1, rate // 100)), "same")
    return head + int(np.argmax(steep[head + len(quiet) : last + len(quiet)]))
