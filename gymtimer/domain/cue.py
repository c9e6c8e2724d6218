"""Cues: what is heard, at which offset, by whom."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from gymtimer.domain.timing import Ms


class Sound(StrEnum):
    """What a cue sounds like; a WORD is spoken, all others are tones."""

    WORD = "word"
    TICK = "tick"
    SOFT_TICK = "soft tick"
    DOUBLE_TICK = "double tick"
    BOTTOM = "bottom"
    REST_TONE = "rest tone"
    ALARM = "alarm"


class Ear(StrEnum):
    """Whom a cue is for."""

    BOTH = "both"
    LIFTER = "lifter"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or a tone at an offset.

    Attributes:
        at: offset from the start of the phase; past its length it is for those who wait.
        sound: word or tone.
        text: what is spoken; the name of a tone in brackets, "[tick]".
        ear: whom it is for; known once it sounds, since that depends on who helps.

    """

    at: Ms
    sound: Sound
    text: str
    ear: Ear = field(default=Ear.BOTH, compare=False)


@cache
def tone(at: Ms, sound: Sound) -> Cue:
    """Return the cue of a tone, named in brackets."""
    return Cue(at, sound, f"[{sound.value}]")


def word(at: Ms, text: str) -> Cue:
    """Return the cue of a spoken word or phrase."""
    return Cue(at, Sound.WORD, text)
