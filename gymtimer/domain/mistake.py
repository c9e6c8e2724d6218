"""Mistakes: what is wrong in a text, where, with what to write instead."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from gymtimer.tongue import tr

#: Longer words are cut when they are repeated in a message.
LONGEST_QUOTE = 40


@dataclass(frozen=True, slots=True)
class Mistake:
    """One error inside a text.

    Attributes:
        at: offset of the first character of the wrong word, in characters; where
            something is missing, the end of the text before it.
        length: of the wrong word, in characters; 0 where something is missing.
        text: one line, "what. What instead.", fit to be shown to a coach.

    """

    at: int
    length: int
    text: str

    def moved(self, by: int) -> "Mistake":
        """Return the same mistake in a text that has *by* characters more before it."""
        return replace(self, at=self.at + by)


def quoted(word: str) -> str:
    """Return *word* in quotation marks, fit for one line of a message.

    It is shortened to `LONGEST_QUOTE` characters; what a terminal could obey
    instead of show becomes a question mark.
    """
    shown = "".join(letter if letter.isprintable() else "?" for letter in word)
    if len(shown) > LONGEST_QUOTE:
        shown = shown[: LONGEST_QUOTE - 1] + "…"
    return f'"{shown}"'


def one_of(words: Collection[str]) -> str:
    """Return *words*, of which there is one at least, as a choice: "none", "optional" or "required"."""
    *those, last = map(quoted, words)
    return tr("{those} or {last}", those=", ".join(those), last=last) if those else last


def whether(*words: str) -> str:
    """Return the question whether one of *words* was meant: 'Did you mean "4x4"?'.

    It is asked in the same words everywhere: `around_meant` finds what was meant in a message.
    """
    return tr("Did you mean {meant}?", meant=one_of(words))


def around_meant() -> tuple[str, str]:
    """Return what stands before and after the words in the question of `whether`."""
    before, _, after = tr("Did you mean {meant}?", meant="\0").partition("\0")
    return before, after
