"""Texts that people read, in their language.

English stands in the code, as an argument of `tr`, `tr_n` or `mark`; from there
``packaging/translations.py`` gathers it for translators.
"""

import re
from collections.abc import Callable

#: A text, the sense it is meant in, and how many there are (-1 where nothing is counted) -> its
#: translation, "" where there is none.
Lookup = Callable[[str, str, int], str]

#: Languages that are read from the right, by their codes in ISO 639.
FROM_RIGHT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
#: Around what goes its own way in a text: first strong isolate and its end (Unicode, annex 9).
_APART, _TOGETHER = "\u2068", "\u2069"
#: What is filled in, with its sign; and numbers with one.
_FILLED = re.compile(r"[+−]?(?<!\{)\{[^{}]+\}(?:[/:]\{[^{}]+\})*(?!\})|[+−]\d+(?:[.,:]\d+)*")


class _Tongue:
    """The language that is spoken: one for the whole program, from its start on."""

    def __init__(self) -> None:
        self.code = "en"
        self.lookup: Lookup | None = None


_tongue = _Tongue()


def use(code: str = "en", lookup: Lookup | None = None) -> None:
    """Speak the language *code*, "de", as *lookup* knows it; without one, English."""
    _tongue.code, _tongue.lookup = code, lookup


def language() -> str:
    """Return the code of the language that is spoken: "en"."""
    return _tongue.code


def tr(text: str, /, sense: str = "", **fields: object) -> str:
    """Return *text* as it is said here, with *fields* in the places of their names in braces.

    Without fields braces mean nothing. *sense* tells apart what is one word in
    English and two elsewhere: "verb", "button".
    """
    told = _told(text, sense, -1)
    return _fenced(told).format(**fields) if fields else told


def tr_n(count: int, one: str, many: str, /, sense: str = "", **fields: object) -> str:
    """Return how *count* of something is said here; ``{n}`` is the number, if *fields* has no other.

    *one* is the English for 1, *many* for all others; a language may have more forms.
    """
    english = one if count == 1 else many
    told = _told(many, sense, count) if _tongue.lookup else english
    return _fenced(english if told == many else told).format(**{"n": count, **fields})


def mark(text: str, sense: str = "") -> str:  # noqa: ARG001 - read by those who gather texts
    """Return *text* itself: it stands in a table that is made before the language is known.

    Whoever shows it passes it through `tr`, with the same *sense*.
    """
    return text


def decimal(digits: str) -> str:
    """Return the number *digits*, "102.5", with the decimal mark of the language: "102,5"."""
    return digits.replace(".", tr(".", sense="decimal mark"))


def grouped(count: int) -> str:
    """Return *count* with its thousands apart, as the language does it: "10,000"."""
    return f"{count:,}".replace(",", tr(",", sense="thousands mark"))


def apart(text: str) -> str:
    """Return *text* so that in another one it goes its own way, from the left or from the right."""
    return f"{_APART}{text}{_TOGETHER}"


def bare(text: str) -> str:
    """Return *text* as it was before parts of it were set `apart`, for a file or to be compared."""
    return text.replace(_APART, "").replace(_TOGETHER, "")


def _fenced(told: str) -> str:
    """Return *told* with each of its fields apart, where it is read from the right."""
    return _FILLED.sub(_around, told) if _tongue.code in FROM_RIGHT else told


def _around(found: re.Match[str]) -> str:
    return apart(found[0])


def _told(text: str, sense: str, count: int) -> str:
    return (_tongue.lookup(text, sense, count) if _tongue.lookup else "") or text
