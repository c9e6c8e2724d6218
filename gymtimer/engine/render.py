"""Renders a whole session as sound, block by block.

It is the sound of the running program with presses that come exactly when they
are planned, but for the ticks that answer them, for nobody presses here: a phrase
that still sounds is gone when the first word of the next stretch begins.
"""

import math
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from gymtimer.audio.clip import RATE, Clip, Pcm, Samples, sample
from gymtimer.audio.track import FADE_IN, FADE_OUT, Clips, Placed, place, pour
from gymtimer.domain.cue import Sound
from gymtimer.domain.timeline import Timeline
from gymtimer.engine.cuesheet import planned_stretches

#: Samples that are mixed at a time: an hour of sound never lies in memory as a whole.
BLOCK = 4 * RATE


@dataclass(frozen=True, slots=True)
class Label:
    """Where a word or a tone is heard.

    Attributes:
        start: sample of its beat; sample 0 is the start of the session.
        end: the first sample after its sound.
        text: what is spoken, or the name of a tone in brackets.

    """

    start: int
    end: int
    text: str

    def __str__(self) -> str:
        """Return a line of a label file: start, end, text; in seconds, with tabs between."""
        return f"{self.start / RATE:.6f}\t{self.end / RATE:.6f}\t{self.text}"


@dataclass(frozen=True, slots=True, eq=False)
class Rendering:
    """A session that is ready to be mixed.

    Attributes:
        placed: all that sounds, by start.
        count: samples from the start of the session to its end, or to its last sound.

    """

    placed: tuple[Placed, ...]
    count: int

    def blocks(self) -> Iterator[Pcm]:
        """Yield the samples, `BLOCK` at a time."""
        waiting = deque(self.placed)
        sounding: list[Placed] = []
        for start in range(0, self.count, BLOCK):
            end = min(start + BLOCK, self.count)
            while waiting and waiting[0].start < end:
                sounding.append(waiting.popleft())
            yield pour(sounding, start, end - start)
            sounding = [clip for clip in sounding if clip.end > end]

    def labels(self) -> tuple[Label, ...]:
        """Return a label for each cue, by beat."""
        in_order = sorted(self.placed, key=lambda clip: clip.beat)
        return tuple(Label(clip.beat, max(clip.beat, clip.end), clip.text) for clip in in_order)


def render(timeline: Timeline, clips: Clips, tones: Mapping[Sound, Clip]) -> Rendering:
    """Return the sound of *timeline* with every gate as long as planned.

    A word without a clip becomes a tick. The first word loses what of it would come
    before the start of the session.
    """
    sounding = [place(stretch.cues, clips, tones) for stretch in planned_stretches(timeline)]
    placed: list[Placed] = []
    for its, silent_from in zip(sounding, _silent_from(sounding), strict=True):
        placed += (_whole_or_cut(clip, silent_from) for clip in its)
    in_order = sorted(placed, key=lambda clip: clip.start)
    end = max((clip.end for clip in in_order), default=0)
    return Rendering(tuple(in_order), max(end, sample(timeline.length)))


def _silent_from(sounding: Sequence[Sequence[Placed]]) -> list[float]:
    """Return for each stretch of *sounding* the first sample of a word of those after it."""
    found: list[float] = []
    first = math.inf
    for its in reversed(sounding):
        found.append(first)
        first = min([first, *(clip.start for clip in its if clip.spoken)])
    return found[::-1]


def _whole_or_cut(clip: Placed, silent_from: float) -> Placed:
    """Return *clip* inside the session, and a word faded out by the sample *silent_from*."""
    if clip.start < 0:
        clip = replace(clip, start=0, samples=_risen(clip.samples[-clip.start :]))
    if not clip.spoken or clip.end <= silent_from:
        return clip
    return replace(clip, samples=_fallen(clip.samples[: max(0, int(silent_from) - clip.start)]))


def _risen(sound: Samples) -> Samples:
    """Return *sound* with a soft start."""
    soft = sound.copy()
    rise = min(sample(FADE_IN), len(soft))
    soft[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    return soft


def _fallen(sound: Samples) -> Samples:
    """Return *sound* faded out at its end."""
    soft = sound.copy()
    fall = min(sample(FADE_OUT), len(soft))
    soft[len(soft) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
    return soft
