"""The tones of the program, made from sines.

Every tone is audible from its very first sample, so that its time can be read
off a recording without tolerance.  The tones that fall on a spoken word lie
above 1.8 kHz: they neither cover the vowels nor move their measured beat, which
is sought between 500 and 1500 Hz.
"""

from collections.abc import Mapping

import numpy as np

from gymtimer.audio.clip import RATE, Clip, Pcm, Samples, sample
from gymtimer.domain.cue import Sound
from gymtimer.domain.timing import Ms

#: The peak of the hiss that wakes a loudspeaker, in steps of 16 bits.
HISS = 8

#: From the first to the second half of a double tick.
DOUBLE_GAP: Ms = 90


def sweep(start: float, end: float, length: Ms) -> Samples:
    """Return a sine that glides from *start* to *end* hertz, at full scale.

    It begins one sample after the zero crossing: sample 0 is already audible.
    """
    steps = np.arange(1, sample(length) + 1)
    glide = start * steps + (end - start) * steps**2 / (2 * len(steps))
    return np.sin(2 * np.pi * glide / RATE).astype(np.float32)


def dying(sound: Samples, half_life: float) -> Samples:
    """Return *sound* as it dies away, half as loud every *half_life* milliseconds."""
    fall = 0.5 ** (np.arange(len(sound)) * (1000 / RATE / half_life))
    return released(sound * fall.astype(np.float32))


def released(sound: Samples, over: Ms = 5) -> Samples:
    """Return *sound* with its last *over* milliseconds faded to nothing."""
    faded = sound.copy()
    faded[-sample(over) :] *= np.linspace(1, 0, sample(over), dtype=np.float32)
    return faded


def tick(pitch: float = 3200, loudness: float = 0.45, half_life: float = 6) -> Samples:
    """Return a tick of 45 ms; *pitch* in hertz, *loudness* as its peak, 0 to 1."""
    return loudness * dying(sweep(pitch, pitch, 45), half_life)


def double_tick() -> Samples:
    """Return two ticks `DOUBLE_GAP` apart, the second a little higher."""
    first, second = tick(2900, 0.5, 9), tick(3600, 0.5, 9)
    sound = np.zeros(sample(DOUBLE_GAP) + len(second), np.float32)
    sound[: len(first)] = first
    sound[sample(DOUBLE_GAP) :] += second
    return sound


def bottom() -> Samples:
    """Return the tone of the bottom: it rises, because the bar is about to."""
    return 0.4 * dying(sweep(1900, 3400, 220), 90)


def rest_tone() -> Samples:
    """Return one of the three calm tones before "Time"."""
    return 0.45 * dying(sweep(880, 880, 280), 110) + 0.15 * dying(sweep(1760, 1760, 280), 60)


def alarm(length: Ms = 540, part: Ms = 135) -> Samples:
    """Return one burst of the alarm: two tones in turn, as loud as can be, for *length*.

    "Stop" follows 0.7 s after its start and needs 150 ms of that for itself.
    1.4 and 2.2 kHz with their third harmonics: where the ear is most sensitive
    and cheap loudspeakers are loudest.  Nothing else here alternates.
    """
    sound = np.zeros(0, np.float32)
    for turn in range(-(-length // part)):
        pitch = (1400, 2200)[turn % 2]
        rough = 0.85 * sweep(pitch, pitch, part) + 0.25 * sweep(3 * pitch, 3 * pitch, part)
        sound = np.concatenate([sound, released(rough, 3)])
    return sound[: sample(length)] * np.float32(0.95 / np.abs(sound).max())


def acknowledge() -> Clip:
    """Return the short tick that answers a command; unlike every tick of the count."""
    return Clip(tick(4300, 0.3, 3))


def hiss(length: Ms) -> Pcm:
    """Return noise of *length* at -72 dB of full scale, the same each time.

    Nobody hears it in a gym; a loudspeaker that sleeps through silence does not sleep through it.
    """
    return np.random.default_rng(0).integers(-HISS, HISS, sample(length), np.int16, endpoint=True)


def tones() -> Mapping[Sound, Clip]:
    """Return the clip of every sound that is no word."""
    return {
        Sound.TICK: Clip(tick()),
        Sound.SOFT_TICK: Clip(tick(2400, 0.22)),
        Sound.DOUBLE_TICK: Clip(double_tick()),
        Sound.BOTTOM: Clip(bottom()),
        Sound.REST_TONE: Clip(rest_tone()),
        Sound.ALARM: Clip(alarm()),
    }
