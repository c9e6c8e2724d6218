"""Mistakes: what is wrong in a text, where, with what to write instead."""

from dataclasses import dataclass, replace

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
