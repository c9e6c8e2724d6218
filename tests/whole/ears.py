"""Ears: when a tone or a word is heard in a recording, and what was said."""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gymtimer.audio.clip import RATE, Clip, Pcm
from gymtimer.audio.onset import beat
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import limited

#: Every tone by the name that labels give it.
TONES = {**{f"[{sound}]": clip for sound, clip in tones().items()}, "[answer]": acknowledge()}

#: How far around its time a tone is looked for, in samples: 100 ms.
REACH = RATE // 10

#: A word's beat is sought from this long before its time, in samples, …
BEFORE = RATE * 15 // 100
#: … to this long after it.
AFTER = RATE * 45 // 100

#: What the recogniser wants.
HEARING = 16_000

Sound = NDArray[np.float64]


def found(heard: Pcm, tone: Clip) -> tuple[int, float]:
    """Return the sample on which *tone* begins most likely, and how like it is: 1 for a copy.

    A loud word is not like a quiet tone, however much it has of its pitch; but a tone may
    have up to three times its own power of a word's hiss around it.
    """
    wanted = _sharpened(tone.samples.astype(np.float64))
    if len(heard) < len(tone.samples):
        return 0, 0.0
    sharp = _sharpened(heard.astype(np.float64) / 32767)
    match = np.correlate(sharp, wanted, "valid")
    place = int(np.argmax(match))
    there = sharp[place : place + len(wanted)]
    whole, its = float(np.dot(wanted, wanted)), float(np.dot(there, there))
    alike = float(match[place])
    return place, min(alike / whole, 2 * alike / max(1e-12, whole * its) ** 0.5)


def tone_at(heard: Pcm, tone: Clip, expected: int, reach: int = REACH) -> int:
    """Return the sample on which *tone* begins, within *reach* of *expected*."""
    start = max(0, expected - reach)
    return start + found(heard[start : expected + reach + len(tone.samples)], tone)[0]


def beat_at(heard: Pcm, expected: int) -> int:
    """Return the sample on which the ear puts the beat of the word around *expected*."""
    start = max(0, expected - BEFORE)
    return start + beat(heard[start : expected + AFTER].astype(np.float32) / 32767)


def errors(heard: Pcm, zero: int, cues: Iterable[tuple[int, str]]) -> Iterator[tuple[str, int]]:
    """Yield each of *cues* with how many samples late it is heard.

    *zero* is the sample of the stretch's zero, the first member of a cue its planned sample from there.
    """
    for at, text in cues:
        tone = TONES.get(text)
        planned = zero + at
        yield text, (tone_at(heard, tone, planned) if tone else beat_at(heard, planned)) - planned


def without_tones(heard: Pcm, start: int, cues: Iterable[tuple[int, str]]) -> Sound:
    """Return what of *heard* was spoken: all but the tones of *cues*, whose samples count from *start*."""
    spoken = heard.astype(np.float64) / 32767
    for at, text in cues:
        tone = TONES.get(text)
        if tone is not None:
            place = tone_at(heard, tone, start + at)
            spoken[place : place + len(tone.samples)] -= limited(tone.samples)
    return spoken


def understood(spoken: Sound, phrases: Sequence[str]) -> str:
    """Return the words of *phrases* that a listener understands, in the order in which they were said."""
    from pocketsphinx import Config, Decoder

    with tempfile.NamedTemporaryFile("w", suffix=".gram") as grammar:
        grammar.write(f"#JSGF V1.0;\ngrammar cues;\npublic <cue> = ({' | '.join(phrases)})+;\n")
        grammar.flush()
        decoder = Decoder(Config(jsgf=grammar.name, lm=None, loglevel="FATAL"))
        return " ".join(filter(None, (_word(decoder, piece) for piece in _pieces(spoken))))


def _sharpened(sound: Sound) -> Sound:
    """Return *sound* without what lies low: a word under a tone then hardly counts."""
    return np.diff(sound, 3)


def _pieces(spoken: Sound, gap: float = 0.25, floor: float = 0.02) -> Iterator[Sound]:
    """Yield what lies between silences of at least *gap* seconds."""
    import soxr

    sound = soxr.resample(spoken, RATE, HEARING)
    sound *= 0.7 / max(1e-9, np.abs(sound).max())
    loud = np.flatnonzero(np.abs(sound) > floor)
    for piece in np.split(loud, np.flatnonzero(np.diff(loud) > gap * HEARING) + 1):
        if len(piece):
            around = np.zeros(HEARING // 4)
            some = sound[max(0, piece[0] - HEARING // 10) : piece[-1] + HEARING // 10]
            yield np.concatenate([around, some, around])


def _word(decoder: Any, piece: Sound) -> str:
    decoder.start_utt()
    decoder.process_raw((piece * 32767).astype("<i2").tobytes(), full_utt=True)
    decoder.end_utt()
    return decoder.hyp().hypstr if decoder.hyp() else ""
