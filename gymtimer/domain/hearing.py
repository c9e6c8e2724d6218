"""Hearing: which cues are heard by whom, as people chose it."""

from collections.abc import Iterator
from enum import StrEnum

from gymtimer.domain.cue import Cue, Ear, Sound, tone
from gymtimer.domain.numbers import count_of
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.timeline import Kind, Phase, Timeline
from gymtimer.domain.timing import Ms

#: The words of these phases are the partner's where a partner helps; so are those two of a lowering.
_HANDS = frozenset({Kind.ASSIST, Kind.RACK})

Timed = tuple[tuple[Ms, Cue], ...]


class Spoken(StrEnum):
    """Which words are spoken; each leaves out what the one before does, and more."""

    ALL = "all"
    CUES = "cues"  # no announcements
    COMMANDS = "commands"  # no numbers either
    NOTHING = "nothing"


def ear_of(phase: Phase, cue: Cue, *, helped: bool) -> Ear:
    """Return whom *cue* of *phase* is for; *helped* tells whether a partner takes the load next."""
    if phase.aborted or phase.kind in (Kind.SETUP, Kind.REST):
        return Ear.BOTH
    if phase.kind in _HANDS:
        return Ear.PARTNER if phase.partner and cue.sound is not Sound.BOTTOM else Ear.BOTH
    warns = cue.sound is Sound.DOUBLE_TICK or cue.text == phase.work.phrases.hands
    return Ear.PARTNER if warns and helped else Ear.LIFTER


def heard(cues: Timed, spoken: Spoken, *, ticks: bool, phrases: Phrases = ENGLISH) -> Timed:
    """Return what is left of *cues* where only *spoken* is spoken.

    A word that is not spoken becomes a tick, so that its time is heard, unless a tone is there
    already; an announcement hangs on no second and just goes. Without *ticks* a spoken word has
    no tick below it; all other ticks stay. "Stop. Rack." is always spoken.
    """
    toned = {at for at, cue in cues if cue.sound is not Sound.WORD}
    kept: list[tuple[Ms, Cue]] = []
    for at, cue in cues:
        if cue.sound is not Sound.WORD or is_spoken(cue.text, spoken, phrases):
            kept.append((at, cue))
        elif not is_announcement(cue.text, phrases) and at not in toned:
            kept.append((at, tone(cue.at, Sound.TICK)))
    if ticks:
        return tuple(kept)
    worded = {at for at, cue in kept if cue.sound is Sound.WORD}
    return tuple((at, cue) for at, cue in kept if cue.sound is not Sound.TICK or at not in worded)


def is_spoken(text: str, spoken: Spoken, phrases: Phrases = ENGLISH) -> bool:
    """Return whether *text* is said where only *spoken* is."""
    if text == phrases.stop or spoken is Spoken.ALL:
        return True
    if spoken is Spoken.NOTHING or is_announcement(text, phrases):
        return False
    return spoken is Spoken.CUES or text not in count_of(phrases)


def is_announcement(text: str, phrases: Phrases = ENGLISH) -> bool:
    """Return whether *text* is what is said before a set: sentences."""
    return text.endswith(".") and text != phrases.stop


def partner_texts(timeline: Timeline) -> tuple[str, ...]:
    """Return every text of *timeline* that is the partner's, once."""
    return tuple(dict.fromkeys(_partner_texts(timeline)))


def _partner_texts(timeline: Timeline) -> Iterator[str]:
    for phase in timeline.phases:
        for cue in phase.cues:
            if cue.sound is Sound.WORD and ear_of(phase, cue, helped=True) is Ear.PARTNER:
                yield cue.text
