"""The texts that are known beforehand."""

from pathlib import Path

from gymtimer.domain.numbers import spell

#: A cue may not be longer than this, so that it is over before the next second.
SHORT = 0.6

#: A text of more letters is a sentence, and may take its time.
SHORT_TEXT = 13


#: The count, one to sixty.
NUMBERS = tuple(spell(value) for value in range(1, 61))

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


def is_short(text: str) -> bool:
    """Return whether *text* is a cue that has to fit into `SHORT` seconds.

    A length of time is none: "ten seconds" is said in a rest.
    """
    plain = not any(mark in text for mark in ".,:;?!")
    return plain and len(text) <= SHORT_TEXT and not {"minute", "seconds"} & set(text.split())


def word_file(words_dir: Path, text: str) -> Path:
    """Return where the bundled clip of *text* would be."""
    return words_dir / f"{slug(text)}.wav"
