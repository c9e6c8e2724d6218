"""Stretches: what sounds from a command to the next gate."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gymtimer.domain.cue import Cue, Ear, Sound, tone, word
from gymtimer.domain.hearing import ear_of
from gymtimer.domain.numbers import spell
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import SECOND, Ms


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the tape that sounds without anybody's help.

    Attributes:
        cues: with their times from the stretch's zero, in order.
        length: up to the end of the last phase, or of its last cue.
        alarm: whether it begins with the alarm, at once and without an answering tick.

    """

    cues: tuple[tuple[Ms, Cue], ...]
    length: Ms
    alarm: bool = False


#: How long it takes to say a load: "bodyweight plus twelve point five kilos".
ROOM_FOR_A_LOAD: Ms = 3500

#: Room after the last cue, for the longest phrase.
LAST_WORD: Ms = 8 * SECOND


def stretch_from(timeline: Timeline, head: Playhead, *, before: Ms = 0, alarm: bool = False) -> Stretch:
    """Return what sounds from *head* on: through the next gate, and all who wait there hear.

    Cues up to *before* earlier are in it too, at times below zero. A paused
    playhead is silent; past the last phase there is one word.
    """
    if not head.running:
        return Stretch((), 0)
    if head.index >= len(timeline.phases):
        return Stretch(((0, word(0, timeline.phrases.done)),), LAST_WORD)
    sounding = tuple(_cues(timeline, head, before))
    end = max((at for at, _ in sounding), default=0)
    return Stretch(sounding, end + LAST_WORD, alarm)


def with_check(stretch: Stretch, phrases: Phrases = ENGLISH) -> Stretch:
    """Return *stretch* with the words of a sound check at its head; never the word "Lower"."""
    check = tuple((SECOND * n, cue) for n in range(3) for cue in _check_second(n, phrases))
    return Stretch((*check, *stretch.cues), max(stretch.length, LAST_WORD))


def with_word(stretch: Stretch, text: str) -> Stretch:
    """Return *stretch* with *text* said at its head; other words wait for nobody, and are left out."""
    first = word(0, text)
    later = ((at, cue) for at, cue in stretch.cues if cue.sound is not Sound.WORD or at >= ROOM_FOR_A_LOAD)
    return Stretch(((0, first), *later), max(stretch.length, LAST_WORD))


def _check_second(n: int, phrases: Phrases) -> tuple[Cue, Cue]:
    return word(0, spell(n + 1, phrases)), tone(0, Sound.TICK)


def _cues(timeline: Timeline, head: Playhead, before: Ms) -> Iterator[tuple[Ms, Cue]]:
    start = -head.elapsed
    gate = next((phase for phase in timeline.phases[head.index :] if phase.gate), None)
    helped = gate is not None and gate.partner
    for phase in timeline.phases[head.index :]:
        for cue in phase.cues:
            if start + cue.at >= -before and (phase.gate or cue.at < phase.length):
                yield start + cue.at, _meant(cue, ear_of(phase, cue, helped=helped))
        if phase.gate:
            return
        start += phase.length


def _meant(cue: Cue, ear: Ear) -> Cue:
    return cue if cue.ear is ear else replace(cue, ear=ear)
