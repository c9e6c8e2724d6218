"""What an engine speaks becomes a clip."""

import numpy as np

from gymtimer.audio.clip import LEAD, RATE, Clip, Samples, sample
from gymtimer.audio.engines import Engine, NoSpeechError
from gymtimer.audio.loudness import levelled
from gymtimer.audio.onset import audible, beat
from gymtimer.audio.pace import hastened
from gymtimer.audio.resampling import resampled
from gymtimer.audio.words import SHORT, is_short
from gymtimer.tongue import mark

#: Soft edges, so that a cut makes no click.
EDGE = sample(3)

#: Below this peak an engine has not spoken.
SILENCE = 0.01


def spoken(engine: Engine, text: str, *, short: bool | None = None) -> Clip:
    """Return *text* as *engine* speaks it: trimmed, levelled, with its beat marked.

    *short* is whether it has to fit into `SHORT` seconds; None asks the text. A
    short cue that is too long is asked for at each of the engine's faster
    rates; if that is not enough it is hastened.

    Raises:
        NoSpeechError: the engine gave nothing that can be heard.

    """
    sound = trimmed(*engine.speak(text, 1.0))
    if is_short(text) if short is None else short:
        for rate in engine.faster:
            if len(sound) <= SHORT * RATE:
                break
            sound = min(sound, trimmed(*engine.speak(text, rate)), key=len)
        if len(sound) > SHORT * RATE:
            sound = trimmed(hastened(sound, len(sound) / (SHORT * RATE - 2 * EDGE)), RATE)
            sound = sound[: int(SHORT * RATE)]
    return shaped(sound)


def trimmed(sound: Samples, rate: int) -> Samples:
    """Return *sound* at `RATE`, without the silence around it.

    Raises:
        NoSpeechError: there is nothing but silence.

    """
    if not len(sound) or float(np.abs(sound).max()) < SILENCE:
        raise NoSpeechError(mark("the voice gave silence"))
    full = resampled(sound, rate)
    head, end = audible(full)
    return full[max(0, head - EDGE) : end + EDGE]


def shaped(sound: Samples) -> Clip:
    """Return the clip of *sound*, at one loudness, its beat at most `LEAD` after its start."""
    level = levelled(sound)
    at = beat(level)
    cut = max(0, at - sample(LEAD))
    level = level[cut:].copy()
    fade = np.linspace(0, 1, EDGE, dtype=np.float32)
    level[:EDGE] *= fade
    level[-EDGE:] *= fade[::-1]
    return Clip(level, at - cut)
