"""Reads the typed fields of one table of a plan file."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from gymtimer.domain.mistake import one_of, quoted, whether
from gymtimer.domain.timing import Ms
from gymtimer.storage.duration import DurationError, parse_duration
from gymtimer.storage.positions import Trail
from gymtimer.tongue import grouped, tr

#: Longest text of a plan, in characters: a note that fits on the setup screen.
LONGEST_TEXT = 200
#: Longest list of set lines or warm-ups.
LONGEST_LIST = 100
#: Whole numbers of so many digits are not repeated in a message.
HUGE = 10**12
#: After so many slips the rest of the file is left alone.
MOST_SLIPS = 100

_JOINERS = "\u200c\u200d"  # invisible, but Persian, Hindi and many pictures need them
_FORBIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Slip:
    """One thing the author of a plan has to change.

    Attributes:
        trail: the value it is about.
        text: what is wrong, and what to write instead.
        on_key: whether the key is wrong, or lacks something; else the value is.
        inside: offset of the wrong word inside a text value; None for values of other types.

    """

    trail: Trail
    text: str
    on_key: bool = False
    inside: int | None = None


class EnoughError(Exception):
    """As many slips were found as anybody wants to read at once."""


class Section:
    """One table of a plan file, read key by key.

    A reader of a field returns None where the key is absent or its value is
    wrong; in the second case it has added a slip to the list it was given.
    """

    def __init__(self, table: Mapping[str, object], trail: Trail, slips: list[Slip]) -> None:
        self._table = table
        self._trail = trail
        self._slips = slips

    def __contains__(self, key: str) -> bool:
        return key in self._table

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def raw(self, key: str) -> object:
        """Return the value of *key* as TOML gave it, None without one."""
        return self._table.get(key)

    def wrong(self, key: str, text: str, *, on_key: bool = False, at: int = 0) -> None:
        """Add a slip about the value of *key*, or about the key itself.

        With an empty key it is about the table, at its head. *at* is an offset in
        a text value, from its first character that isn't blank.
        """
        trail = (*self._trail, key) if key else self._trail
        value = self._table.get(key)
        inside = None
        if isinstance(value, str):
            inside = at + (len(value) - len(value.lstrip()) if value.strip() else 0)
        self.slip(Slip(trail, text, on_key or not key, inside))

    def slip(self, slip: Slip) -> None:
        """Add *slip*; raise EnoughError at the last one that anybody reads."""
        self._slips.append(slip)
        if len(self._slips) == MOST_SLIPS:
            raise EnoughError

    def text(self, key: str, *, lines: bool = False) -> str | None:
        """Return a text without blanks at its ends, of several *lines* if it may."""
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            self.wrong(key, tr("{key}: expected a text in quotes, got {got}.", key=key, got=got(value)))
            return None
        return value.strip() if self._clean((*self._trail, key), key, value, lines=lines) else None

    def filled(self, key: str) -> str | None:
        """Return a text that has something in it."""
        text = self.text(key)
        if text == "":
            self.wrong(key, tr("{key} is empty. Write one, or leave the key out.", key=key))
            return None
        return text

    def choice(self, key: str, kind: type[Choice]) -> Choice | None:
        """Return one of the words of *kind*."""
        word = self._word(key, kind)
        words = [member.value for member in kind]
        if word is None or word in words:
            return None if word is None else kind(word)
        what = tr("{key} {word}: expected {choice}.", key=key, word=quoted(word), choice=one_of(words))
        self.wrong(key, f"{what}{did_you_mean(word, words)}")
        return None

    def _word(self, key: str, kind: type[StrEnum]) -> str | None:
        value = self._table.get(key)
        if value is not None and not isinstance(value, str):
            words = [member.value for member in kind]
            what = tr("{key}: expected {choice}, got {got}.", key=key, choice=one_of(words), got=got(value))
            self.wrong(key, what)
            return None
        return self.text(key)

    def duration(self, key: str) -> Ms | None:
        """Return a duration, 0 to 60 minutes."""
        value = self._table.get(key)
        if value is not None and not isinstance(value, str):
            what = tr('{key}: expected a text like "3:00", got {got}.', key=key, got=got(value))
            self.wrong(key, what)
            return None
        text = self.text(key)
        if text is None:
            return None
        try:
            return parse_duration(text)
        except DurationError as error:
            self.wrong(key, f"{key} {error}")
            return None

    def number(self, key: str, low: float, high: float, unit: str) -> int | float | None:
        """Return a number from *low* to *high*, which are in *unit*, in English."""
        value = self._table.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            said = {"key": key, "unit": tr(unit, sense="a number of"), "got": got(value)}
            self.wrong(key, tr("{key}: expected a number of {unit} without quotes, got {got}.", **said))
            return None
        if not low <= value <= high:  # also true of nan
            limits = {"low": f"{low:g}", "high": f"{high:g}", "unit": tr(unit, sense="a number of")}
            self.wrong(
                key, tr("{key}: {got} is not from {low} to {high} {unit}.", key=key, got=got(value), **limits)
            )
            return None
        return value

    def whole(self, key: str, low: int, high: int, unit: str) -> int | None:
        """Return a whole number from *low* to *high*, which are in *unit*."""
        value = self.number(key, low, high, unit)
        if isinstance(value, float):
            said = {"key": key, "unit": tr(unit, sense="a number of"), "got": got(value)}
            self.wrong(key, tr("{key}: expected a whole number of {unit}, got {got}.", **said))
            return None
        return value

    def lines(self, key: str, example: str) -> tuple[tuple[Trail, str | None], ...]:
        """Return the texts of a list, or one text as a list of one, each with its trail.

        Where an entry is wrong its text is None; an absent key has no entries.
        """
        value = self._table.get(key, [])
        trail = (*self._trail, key)
        if not isinstance(value, list):
            return ((trail, self._line(trail, key, value, example)),)
        if key in self._table and not 1 <= len(value) <= LONGEST_LIST:
            said = {"key": key, "example": f"[{example}]"}
            what = tr(
                "{key}: a list of {n} lines. Write 1 to {most}, like {example}.",
                n=len(value),
                most=LONGEST_LIST,
                **said,
            )
            self.wrong(key, what)
            return ((trail, None),)
        entries = [((*trail, index), entry) for index, entry in enumerate(value)]
        return tuple((where, self._line(where, key, entry, example)) for where, entry in entries)

    def _line(self, trail: Trail, key: str, value: object, example: str) -> str | None:
        """Return one line of a list."""
        if not isinstance(value, str):
            said = {"key": key, "example": example, "got": got(value)}
            self.slip(Slip(trail, tr("{key}: expected a text like {example}, got {got}.", **said)))
            return None
        return value if self._clean(trail, key, value) else None

    def missing(self, key: str, text: str) -> None:
        """Add a slip about the absence of *key*, unless it seems to be there with a typing error."""
        spellings = [_spelling(written) for written in self._table]
        if key not in self._table and not get_close_matches(key, spellings, n=1, cutoff=0.75):
            self.wrong("", text)

    def unknown(self, known: Collection[str], hints: Mapping[str, str]) -> None:
        """Add a slip for every key that is not *known*; *hints* say where some of them belong."""
        for key in self._table:
            if key not in known:
                hint = hints.get(key.casefold(), "")
                hint = f" {hint}" if hint else did_you_mean(key, known)
                hint = hint or f" {tr('Known here: {keys}.', keys=', '.join(sorted(known)))}"
                self.wrong(key, f"{tr('unknown key {word}.', word=quoted(key))}{hint}", on_key=True)

    def _clean(self, trail: Trail, key: str, text: str, *, lines: bool = False) -> bool:
        """Tell whether *text* is short enough and free of characters that play tricks."""
        if len(text) > LONGEST_TEXT:
            count = grouped(len(text))
            what = tr("{key}: {n} characters. Write {most} at the most.", key=key, n=count, most=LONGEST_TEXT)
            self.slip(Slip(trail, what, inside=0))
            return False
        for index, letter in enumerate(text):
            if unicodedata.category(letter) in _FORBIDDEN and letter not in _JOINERS + "\n" * lines:
                what = tr(
                    "{key}: the invisible character {code} can't stand in a text. Type it anew.",
                    key=key,
                    code=f"U+{ord(letter):04X}",
                )
                self.slip(Slip(trail, what, inside=index))
                return False
        return True


def got(value: object) -> str:
    """Return what TOML made of a value, as people say it."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() if abs(value) >= HUGE:
            return tr("a huge number")
        case int() | float():
            return tr("the number {value}", value=value)
        case str():
            return tr("the text {value}", value=quoted(value))
        case list():
            return tr("a list")
        case dict():
            return tr("a table")
    return tr("the date or time {value}", value=value)


def did_you_mean(word: str, words: Collection[str]) -> str:
    """Return a question with the one of *words* that is nearest to *word*, or nothing."""
    asked = _spelling(word)
    spellings = {_spelling(known): known for known in words}
    close = get_close_matches(asked, spellings, n=1, cutoff=0.6) if len(asked) <= LONGEST_TEXT else []
    return f" {whether(spellings[close[0]])}" if close else ""


def _spelling(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")
