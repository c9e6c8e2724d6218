"""Words repeated in messages."""

from gymtimer.domain.mistake import LONGEST_QUOTE, quoted


def test_a_word_is_quoted_as_it_was_written():
    """A word of printable letters stands unchanged between quotation marks."""
    assert quoted("5А00 ×") == '"5А00 ×"'


def test_a_long_word_is_cut():
    """A quote has LONGEST_QUOTE characters at most; one that just fits is not cut."""
    assert quoted("7" * LONGEST_QUOTE) == f'"{"7" * LONGEST_QUOTE}"'
    assert quoted("7" * (LONGEST_QUOTE + 1)) == f'"{"7" * (LONGEST_QUOTE - 1)}…"'


def test_a_terminal_cannot_be_told_what_to_do():
    """Escape characters and line breaks are shown as question marks."""
    assert quoted("a\x1b[2J\nb") == '"a?[2J?b"'
