"""The track: cues become samples.

A stretch, from a press to the next gate, is one piece of sound.  Inside it the
samples are the clock: what lies on sample *n* is heard *n* samples after sample 0.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from mmap import mmap

import numpy as np

from gymtimer.audio.clip import LEAD, RATE, Clip, Pcm, Samples, sample
from gymtimer.audio.output import on_each
from gymtimer.domain.cue import Cue, Ear, Sound
from gymtimer.domain.timing import Ms

#: What stands for a spoken text; None while nobody can speak it.
Clips = Callable[[str], Clip | None]

#: How long a word that is cut off takes to fade, and a resumed one to appear.
FADE_OUT: Ms = 60
FADE_IN: Ms = 3

#: From so many samples on, fresh memory from the system is quicker than cleared memory.
MANY = 20 * RATE

#: Above this level the limiter bends; full scale is never reached.
KNEE = np.float32(0.8)


class Side(StrEnum):
    """Where a clip is heard."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Desk:
    """The mixing desk: how loud and where cues are heard, and in whose voice.

    Attributes:
        gain: of everything, 1.0 as it is; what is too loud bends, so that nothing clips.
        partner_side: where the partner's cues are heard.
        partner_clips: the voice of the partner's cues; None for that of all others.

    """

    gain: float = 1.0
    partner_side: Side = Side.BOTH
    partner_clips: Clips | None = None

    def for_alarm(self) -> "Desk":
        """Return the desk for an alarm: on both sides, never quieter than full."""
        return Desk(max(1.0, self.gain))


#: The desk on which nobody has touched anything.
PLAIN = Desk()


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A clip on a track.

    Attributes:
        start: its first sample on the track; negative where its start is cut off.
        beat: the sample of its cue.
        text: what is spoken, or the name of a tone in brackets.
        samples: what is heard from *start* on.
        spoken: whether it is a word and not a tone.
        side: on which it is heard; on both unless one is said.
        gain: what its samples are multiplied by.

    """

    start: int
    beat: int
    text: str
    samples: Samples
    spoken: bool
    side: Side = Side.BOTH
    gain: float = 1.0

    @property
    def end(self) -> int:
        """The first sample after it."""
        return self.start + len(self.samples)


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """A piece of sound that is laid out, and mixed part by part when its turn comes.

    Attributes:
        placed: what is mixed into it, with the lead counted.
        count: its length in samples, mono at `RATE`.
        lead: samples before the stretch's zero.

    """

    placed: tuple[Placed, ...]
    count: int
    lead: int

    def __len__(self) -> int:
        """Return its length in samples."""
        return self.count

    def part(self, start: int, stop: int, channels: int = 1) -> Pcm:
        """Return the samples from *start* up to *stop*, mixed now; on one channel both sides are together.

        Two minutes of own reps take 8 ms to mix; while they go on, nobody waits for them.
        """
        count = min(stop, self.count) - start
        if channels == 1 or all(clip.side is Side.BOTH for clip in self.placed):
            return on_each(pour(self.placed, start, count), channels)
        left, right = (self._on(side, start, count) for side in (Side.LEFT, Side.RIGHT))
        return np.stack([left, right], axis=1).reshape(-1)

    def _on(self, side: Side, start: int, count: int) -> Pcm:
        return pour([clip for clip in self.placed if clip.side in (Side.BOTH, side)], start, count)

    @property
    def pcm(self) -> Pcm:
        """All samples."""
        return self.part(0, self.count)

    def tail(self, at: int) -> Samples | None:
        """Return what is left of the word that sounds at sample *at*, or None."""
        for clip in self.placed:
            if clip.spoken and clip.start <= at < clip.end:
                rest = clip.samples[at - clip.start :]
                return rest if clip.gain == 1 else rest * np.float32(clip.gain)
        return None


def place(
    cues: Iterable[tuple[Ms, Cue]],
    clips: Clips,
    tones: Mapping[Sound, Clip],
    lead: int = 0,
    desk: Desk = PLAIN,
) -> tuple[Placed, ...]:
    """Return the clips of *cues*, each with its mark on the sample of its time.

    The first member of a pair is the cue's time from the stretch's zero; the
    cue's own offset counts from its phase and is not read.  A text without a
    clip becomes a tick, so that its time is heard.  *lead* is in samples.
    """
    placed = []
    for at, cue in cues:
        partner = cue.ear is Ear.PARTNER
        spoken = _spoken(cue, clips, desk.partner_clips if partner else None)
        clip = spoken or tones.get(cue.sound, tones[Sound.TICK])
        beat = lead + sample(at)
        side = desk.partner_side if partner else Side.BOTH
        words = spoken is not None
        placed.append(Placed(beat - clip.mark, beat, cue.text, clip.samples, words, side, desk.gain))
    return tuple(sorted(placed, key=lambda clip: clip.start))


def _spoken(cue: Cue, clips: Clips, partner_clips: Clips | None) -> Clip | None:
    """Return the clip of *cue*, in the partner's voice where there is one that has it."""
    if cue.sound is not Sound.WORD:
        return None
    its_own = partner_clips(cue.text) if partner_clips is not None else None
    return its_own or clips(cue.text)


def limited(sound: Samples) -> Samples:
    """Return *sound* bent softly above `KNEE`, so that it stays below full scale.

    Sample by sample and without memory: it moves no onset, and cutting the
    sound into blocks does not change it.
    """
    if max(sound.max(initial=0), -sound.min(initial=0)) <= KNEE:
        return sound  # nearly always: little is as loud as the alarm
    over = np.maximum(np.abs(sound) - KNEE, 0) / (1 - KNEE)
    bent = KNEE + (1 - KNEE) * over / (1 + over)
    return np.where(over > 0, np.copysign(bent, sound), sound).astype(np.float32)


def silence(count: int) -> Pcm:
    """Return *count* silent samples; many of them cost nothing until they are heard.

    `numpy.zeros` clears memory that was used before: 10 ms for four minutes of rest.
    """
    return np.zeros(count, np.int16) if count < MANY else np.frombuffer(mmap(-1, 2 * count), np.int16)


def pour(placed: Sequence[Placed], start: int, count: int) -> Pcm:
    """Return *count* samples of the mix of *placed*, from sample *start* on.

    Only where something sounds is there anything to add up: three minutes of
    rest cost hardly more than their words.
    """
    pcm = silence(count)
    for left, right, together in _overlaps(placed, start, start + count):
        mixed = np.zeros(right - left, np.float32)
        for clip in together:
            part = clip.samples[left - clip.start : right - clip.start]
            mixed += part if clip.gain == 1 else part * np.float32(clip.gain)
        pcm[left - start : right - start] = np.rint(limited(mixed) * 32767)
    return pcm


def _overlaps(placed: Sequence[Placed], first: int, last: int) -> Iterator[tuple[int, int, list[Placed]]]:
    """Yield each stretch between *first* and *last* in which the same clips sound, at least one.

    The clips of each are in the order of *placed*: added up in another one, a sum may differ in its last bit.
    """
    edges: dict[int, list[tuple[int, Placed]]] = {}
    for number, clip in enumerate(placed):
        begin, end = max(first, clip.start), min(last, clip.end)
        if begin < end:
            edges.setdefault(begin, []).append((number, clip))
            edges.setdefault(end, []).append((number, clip))
    sounding: dict[int, Placed] = {}
    for left, right in pairwise(sorted(edges)):
        for number, clip in edges[left]:  # at its first edge a clip comes in, at its second it goes
            if sounding.pop(number, None) is None:
                sounding[number] = clip
        if sounding:
            yield left, right, [sounding[number] for number in sorted(sounding)]


def mix(
    cues: Iterable[tuple[Ms, Cue]],
    clips: Clips,
    tones: Mapping[Sound, Clip],
    length: Ms,
    lead: int = 0,
    head: Sequence[Placed] = (),
    desk: Desk = PLAIN,
) -> Track:
    """Return the track of *length* from its zero, with *lead* samples before it.

    *head* is what sounds besides the cues: an answer, the rest of a word.
    """
    placed = (*head, *place(cues, clips, tones, lead, desk))
    return Track(placed, lead + sample(length), lead)


def stretch(
    cues: Sequence[tuple[Ms, Cue]],
    clips: Clips,
    tones: Mapping[Sound, Clip],
    length: Ms,
    answer: Clip | None = None,
    tail: Samples | None = None,
    desk: Desk = PLAIN,
) -> Track:
    """Return the sound of a stretch that a command has begun.

    *answer* sounds at sample 0, the stretch's zero lies `LEAD` after it.  *tail*
    is the rest of a word that the command has interrupted: it goes on at sample
    0 and is gone when the first new word begins.
    """
    lead = sample(LEAD)
    head = [] if answer is None else [Placed(0, 0, "[answer]", answer.samples, False, gain=desk.gain)]
    if tail is not None and len(tail):
        words = [c.start for c in place(cues, clips, tones, lead) if c.text[:1] != "["]
        head.append(Placed(0, 0, "…", faded(tail, min(words, default=len(tail))), True))
    return mix(cues, clips, tones, length, lead, head, desk)


def faded(tail: Samples, room: int) -> Samples:
    """Return *tail* with a soft start, faded out within *room* samples if it is longer."""
    heard = tail[: max(0, room)].copy()
    rise = min(sample(FADE_IN), len(heard))
    heard[:rise] *= np.linspace(0, 1, rise, dtype=np.float32)
    if len(heard) < len(tail):
        fall = min(sample(FADE_OUT), len(heard))
        heard[len(heard) - fall :] *= np.linspace(1, 0, fall, dtype=np.float32)
    return heard
