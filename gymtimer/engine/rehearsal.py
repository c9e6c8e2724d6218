"""Rehearsal: a part of a session, or all of it faster, as sound that can still be understood.

No word is ever played faster than it was spoken. Faster, a session is heard phase by phase in
a fraction of its time; counts that would run into each other become ticks, and a phase whose
first words need longer gets the time they need.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from gymtimer.audio.clip import Clip, milliseconds, sample
from gymtimer.audio.track import Clips, Track, place
from gymtimer.domain.cue import Cue, Sound, tone
from gymtimer.domain.timeline import Kind, Phase, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.cuesheet import heard_cues

#: Between two words.
BREATH: Ms = 60
#: After the last sound.
TAIL: Ms = 700
#: What begins here is said in full; in other phases all but the first word are counts.
_TOLD = frozenset({Kind.SETUP, Kind.REST})


@dataclass(frozen=True, slots=True)
class Passage:
    """One phase in a rehearsal.

    Attributes:
        start: its position in the session.
        length: in the session.
        begins: when it is heard, from the start of the rehearsal.
        lasts: how long.

    """

    start: Ms
    length: Ms
    begins: Ms
    lasts: Ms


@dataclass(frozen=True, slots=True, eq=False)
class Rehearsal:
    """What is heard, and where in the session it is at each time.

    Attributes:
        track: the sound.
        passages: one for each phase, in order; at least one.

    """

    track: Track
    passages: tuple[Passage, ...]

    @property
    def lasts(self) -> Ms:
        """How long it lasts, without its last echo."""
        return self.passages[-1].begins + self.passages[-1].lasts

    def position(self, at: Ms) -> Ms:
        """Return the position in the session that is heard *at* so long after the start."""
        number = bisect_right(self.passages, max(0, at), key=lambda passage: passage.begins) - 1
        its = self.passages[max(0, number)]
        share = min(1.0, max(0, at - its.begins) / max(1, its.lasts))
        return its.start + round(share * its.length)


def rehearse(
    timeline: Timeline,
    first: int,
    last: int,
    clips: Clips,
    tones: Mapping[Sound, Clip],
    *,
    speed: int = 1,
) -> Rehearsal:
    """Return the phases *first* to *last* of *timeline*, *speed* times as fast.

    At speed 1 the clock's own phases are exact to the sample; those that people end last as
    long as their words. The first word of the phase behind *last* is heard, too: "Lift" is what
    a lowering ends with.
    """
    passages: list[Passage] = []
    heard: list[tuple[Ms, Cue]] = []
    at: Ms = 0
    for start, phase in islice(timeline.with_starts(), first, last + 1):
        its, lasts = _passage(phase, clips, speed)
        passages.append(Passage(start, phase.length, at, lasts))
        heard += ((at + offset, cue) for offset, cue in its)
        at += lasts
    heard += ((at, cue) for cue in _first_words(timeline, last + 1))
    placed = place(heard, clips, tones, sample(BREATH))
    end = max([sample(at), *(clip.end for clip in placed)])
    return Rehearsal(Track(placed, end + sample(TAIL), 0), tuple(passages))


def _first_words(timeline: Timeline, index: int) -> Iterator[Cue]:
    """Yield what is heard as the phase at *index* begins."""
    if index < len(timeline.phases):
        phase = timeline.phases[index]
        if phase.kind not in _TOLD:
            yield from (cue for cue in heard_cues(phase) if cue.at == 0)


def _passage(phase: Phase, clips: Clips, speed: int) -> tuple[list[tuple[Ms, Cue]], Ms]:
    """Return what is heard of *phase*, with offsets, and how long it lasts."""
    cues = heard_cues(phase)
    lasts = -(-phase.length // speed)
    if speed > 1 or phase.gate:
        needed = max((cue.at // speed + _length(cue, clips) for cue in cues if _told(phase, cue)), default=0)
        lasts = max(lasts, needed)
    offsets = [(cue.at // speed, cue) for cue in cues]
    return (offsets if speed == 1 else list(_thinned(phase, offsets, clips, lasts))), lasts


def _told(phase: Phase, cue: Cue) -> bool:
    """Return whether *cue* is more than a count."""
    return cue.sound is Sound.WORD and (cue.at == 0 or phase.kind in _TOLD)


def _length(cue: Cue, clips: Clips) -> Ms:
    """Return how long *cue* is heard, with the breath after it; 0 for a tone."""
    clip = clips(cue.text) if cue.sound is Sound.WORD else None
    return 0 if clip is None else milliseconds(len(clip.samples)) + BREATH


def _thinned(
    phase: Phase, offsets: Sequence[tuple[Ms, Cue]], clips: Clips, lasts: Ms
) -> Iterator[tuple[Ms, Cue]]:
    """Yield *offsets* with a tick for each count that has no room before the next words."""
    free: Ms = 0
    starts = [at for at, cue in offsets if _told(phase, cue)]
    for at, cue in offsets:
        if cue.sound is not Sound.WORD:
            yield at, cue
            continue
        until = next((start for start in starts if start > at), lasts)
        fits = at >= free and at + _length(cue, clips) <= until
        if _told(phase, cue) or fits:
            free = max(free, at + _length(cue, clips))
            yield at, cue
        else:
            yield at, tone(cue.at, Sound.TICK)


def phases_of_set(timeline: Timeline, number: int) -> tuple[int, int]:
    """Return the first and the last phase of the set of that *number*, without the rest after it."""
    its = [i for i, phase in enumerate(timeline.phases) if phase.work.index == number]
    if len(its) > 1 and timeline.phases[its[-1]].kind is Kind.REST:
        its.pop()
    return its[0], its[-1]


def phases_of_rep(timeline: Timeline, number: int, place: int) -> tuple[int, int]:
    """Return the first and last phase of a rep: the one that is lowered at *place*, from 0, in its set.

    What leads to the lowering belongs to it: the lift before, the count to the start. Reps to
    failure are one phase, and heard as one.
    """
    first, last = phases_of_set(timeline, number)
    lowered = [i for i in range(first, last + 1) if timeline.phases[i].kind in (Kind.LOWER, Kind.FREE)]
    place = max(0, min(place, len(lowered) - 1))
    begin = _bottom(timeline, lowered[place - 1], last) + 1 if place else first + 1
    while timeline.phases[begin].kind in (Kind.RACK, Kind.REST, Kind.SETUP) and begin < lowered[place]:
        begin += 1
    return begin, _bottom(timeline, lowered[place], last)


def _bottom(timeline: Timeline, lowered: int, last: int) -> int:
    """Return the last phase of a rep whose lowering is the phase at *lowered*: the pause at the bottom."""
    after = timeline.phases[lowered + 1] if lowered < last else None
    return lowered + 1 if after is not None and after.kind is Kind.HOLD and not after.top else lowered
