"""A finding of the doctor: something that works, or what happens instead."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report.

    Attributes:
        ok: whether it works.
        text: what works; else what does not, with what happens or what to do instead.

    """

    ok: bool
    text: str

    def __str__(self) -> str:
        """Return the line, without characters that would break it."""
        line = " ".join(self.text.split())
        return f"{'ok' if self.ok else 'no'}: {line}"


def works(text: str) -> Finding:
    """Return the finding that something works."""
    return Finding(True, text)


def fails(text: str) -> Finding:
    """Return the finding that something does not work; *text* says what happens instead."""
    return Finding(False, text)
