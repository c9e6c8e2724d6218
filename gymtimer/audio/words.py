"""The texts that are known beforehand."""

from pathlib import Path

from gymtimer.domain.numbers import count_of, spell_length
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.timing import MINUTE, SECOND

#: A cue may not be longer than this, so that it is over before the next second.
SHORT = 0.6

#: A text of more letters is a sentence, and may take its time.
SHORT_TEXT = 13


#: A voice that has counted so far can count.
MOST_FIXED = 20

#: The count, one to sixty.
NUMBERS = count_of(ENGLISH)

#: The cues of every phase, with those of the catalogue's exercises.
CUES = (
    *("Lower", "Lift", "Lift off", "Up", "Hold", "Rack it", "Last one", "Hands", "Rest", "Time", "Done"),
    *("Step up", "Step down", "Stand up", "Kneel up", "Sit back", "Two up", "Put down", "Other leg", "Twist"),
    *("Slower", "Easy"),
    *("Unlock", "Lock", "Let up", "Let go", "Push down", "Push up", "Pull", "Down"),
)

#: What may take longer than a cue, or is only said within a sentence.
PHRASES = (
    *("Stop. Rack.", "one minute", "thirty seconds", "ten seconds", "seconds", "minutes"),
    *("Set", "of", "Warm-up", "Left side", "Right side"),
)


def slug(text: str) -> str:
    """Return *text* as a file name: its letters and digits, words joined by "-"."""
    plain = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return "-".join(plain.split())


def fixed_texts(phrases: Phrases) -> tuple[str, ...]:
    """Return what has to be at hand before anything is said in the language of *phrases*.

    All cues and the count, with the few phrases that every session has. Hardly anything is lowered
    for longer than twenty seconds; where it is, those numbers are spoken with the session's own texts.
    """
    lengths = (spell_length(left, phrases) for left in (MINUTE, 30 * SECOND, 10 * SECOND))
    sides = (phrases.left, phrases.right)
    count = count_of(phrases)[:MOST_FIXED]
    return tuple(dict.fromkeys((*phrases.cues, *count, phrases.stop, *lengths, *sides)))


def is_short(text: str, phrases: Phrases = ENGLISH) -> bool:
    """Return whether *text* is a cue that has to fit into `SHORT` seconds.

    A length of time is none: "ten seconds" is said in a rest. In English every single word is
    one, since names and loads are spoken like the shipped clips.
    """
    if phrases != ENGLISH:
        return text in phrases.cues or text in count_of(phrases)
    plain = not any(mark in text for mark in ".,:;?!")
    return plain and len(text) <= SHORT_TEXT and not {"minute", "seconds"} & set(text.split())


def word_file(words_dir: Path, text: str) -> Path:
    """Return where the bundled clip of *text* would be."""
    return words_dir / f"{slug(text)}.wav"
