"""Finds where in a TOML text each key and each value stands.

`tomllib` tells positions only of what it can't read, and tomlkit takes twenty
seconds for the longest file a plan may be. This scanner knows just enough TOML
to step from value to value; it takes broken texts too and stops where it can't
go on, which is never before tomllib stops. Its limits keep that one linear.
"""

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from gymtimer.tongue import grouped, tr

#: The way to a value: keys of tables, numbers of list entries from 0.
Trail = tuple[str | int, ...]

#: Far more than a plan needs; tomllib would take minutes for some files beyond.
MOST_ENTRIES = 20_000
MOST_KEY_PARTS = 8
DEEPEST = 8
LONGEST_NUMBER = 100

_SPACE = re.compile(r"[ \t]*+")
_BLANK = re.compile(r"(?:[ \t\n]++|#[^\n]*+)*+")
_KEY_PART = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+'""")
_STRING = re.compile(
    r'''"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+"{3,5}|"(?:[^"\\\n]++|\\.)*+"'''
    r"""|\'\'\'(?:[^\']++|\'(?!\'\'))*+\'{3,5}|\'[^\'\n]*+\'"""
)
_BARE = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*+|[^\s,\]\[{}#=\"']++")
_LETTER = re.compile(r"\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\.|.")


class OvergrownError(Exception):
    """A text with more in it than a plan can need; it was not read to its end."""

    def __init__(self, at: int, text: str) -> None:
        super().__init__(text)
        self.at = at


@dataclass(frozen=True, slots=True)
class Place:
    """A position as people count: line and column from 1, in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Positions:
    """Where everything stands in a text.

    Attributes:
        text: with line feeds as its only line breaks.
        keys: offset of the last key of each trail; of a list entry, its own; of
            a table under ``[[name]]``, the first bracket.
        values: offset of each value, at its opening quote or bracket.
        twice: offset of the first key that was there before; None without one.
        ends: offset behind each value, and behind the header of each table.

    """

    text: str
    keys: Mapping[Trail, int]
    values: Mapping[Trail, int]
    twice: int | None
    ends: Mapping[Trail, int] = field(default_factory=dict)

    def place(self, offset: int) -> Place:
        """Return line and column of the character at *offset*."""
        before = self.text[:offset]
        return Place(before.count("\n") + 1, offset - before.rfind("\n"))

    def of_key(self, trail: Trail) -> Place:
        """Return where the key of *trail* stands, or else what it belongs to."""
        while trail and trail not in self.keys:
            trail = trail[:-1]
        return self.place(self.keys.get(trail, 0))

    def of_value(self, trail: Trail) -> Place:
        """Return where the value of *trail* stands, or else its key."""
        return self.place(self.values[trail]) if trail in self.values else self.of_key(trail)

    def inside(self, trail: Trail, index: int) -> Place:
        """Return where character *index* of a text value stands; of a text of many lines, its start."""
        start = self.values.get(trail)
        match = None if start is None else _STRING.match(self.text, start)
        if start is None or match is None or match[0].startswith(('"""', "'''")):
            return self.of_value(trail)
        if match[0].startswith("'"):
            return self.place(start + 1 + index)
        letters = _LETTER.findall(match[0][1:-1])
        return self.place(start + 1 + sum(map(len, letters[:index])))


def scan(text: str) -> Positions:
    """Return where everything stands in *text*, as far as it can be read.

    Raises OvergrownError for a text beyond the limits above.
    """
    scanner = _Scanner(text)
    with suppress(_UnreadableError):
        scanner.document()
    return Positions(text, scanner.keys, scanner.values, scanner.twice, scanner.ends)


class _UnreadableError(Exception):
    """Here the text stops being TOML."""


class _Scanner:
    """One walk through a text."""

    def __init__(self, text: str) -> None:
        self.keys: dict[Trail, int] = {}
        self.values: dict[Trail, int] = {}
        self.ends: dict[Trail, int] = {}
        self.twice: int | None = None
        self._text = text
        self._at = 0
        self._counts: dict[Trail, int] = {}
        self._headers: set[Trail] = set()

    def document(self) -> None:
        """Walk to the end."""
        table: Trail = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text.startswith("[", self._at):
                table = self._header()
            else:
                self._pair(table, 1)
            self._skip(_BLANK)

    def _header(self) -> Trail:
        """Step over ``[name]`` or ``[[name]]``; return the trail of its table."""
        start = self._at
        many = self._text.startswith("[[", start)
        self._at += 2 if many else 1
        self._skip(_SPACE)
        trail: Trail = ()
        for part, at in self._key():
            trail = self._last((*trail, part))
            self._note(self.keys, trail, at, again=True)
        if many:
            if isinstance(trail[-1], int):
                trail = trail[:-1]
            self._counts[trail] = self._counts.get(trail, 0) + 1
            trail = self._last(trail)
            self._note(self.keys, trail, start)
        elif trail in self._headers:
            self._seen(start)
        self._headers.add(trail)
        self._expect("]]" if many else "]")
        self.ends[trail] = self._at
        return trail

    def _last(self, trail: Trail) -> Trail:
        """Return the trail of the last entry so far, where *trail* is a list of tables."""
        count = self._counts.get(trail)
        return trail if count is None else (*trail, count - 1)

    def _pair(self, table: Trail, depth: int) -> None:
        """Step over ``key = value``."""
        trail = table
        at = self._at
        for part, at in self._key():
            trail = (*trail, part)
            self._note(self.keys, trail, at, again=True)
        if trail in self.values:
            self._seen(at)
        self._expect("=")
        self._skip(_SPACE)
        self._value(trail, depth)

    def _key(self) -> list[tuple[str, int]]:
        """Step over a key and the space after it; return its parts, each with its offset."""
        parts: list[tuple[str, int]] = []
        while True:
            match = _KEY_PART.match(self._text, self._at)
            if match is None:
                raise _UnreadableError
            if len(parts) == MOST_KEY_PARTS:
                raise OvergrownError(
                    self._at, tr("a key of more than {n} parts. Take a short one.", n=MOST_KEY_PARTS)
                )
            parts.append((_plain_key(match[0]), self._at))
            self._at = match.end()
            self._skip(_SPACE)
            if not self._text.startswith(".", self._at):
                return parts
            self._at += 1
            self._skip(_SPACE)

    def _value(self, trail: Trail, depth: int) -> None:
        """Step over a value."""
        if depth > DEEPEST:
            what = tr("brackets in brackets, more than {n} deep. Remove some.", n=DEEPEST)
            raise OvergrownError(self._at, what)
        self._note(self.values, trail, self._at)
        if self._text.startswith("[", self._at):
            self._list(trail, depth)
        elif self._text.startswith("{", self._at):
            self._inline_table(trail, depth)
        elif match := _STRING.match(self._text, self._at):
            self._at = match.end()
        elif match := _BARE.match(self._text, self._at):
            if len(match[0]) > LONGEST_NUMBER:
                count = grouped(len(match[0]))
                what = tr("{n} characters without quotes. Put a text in quotes.", n=count)
                raise OvergrownError(self._at, what)
            self._at = match.end()
        else:
            raise _UnreadableError
        self.ends[trail] = self._at

    def _list(self, trail: Trail, depth: int) -> None:
        """Step over ``[value, value]``."""
        index = 0
        while not self._closed("]"):
            self._note(self.keys, (*trail, index), self._at)
            self._value((*trail, index), depth + 1)
            index += 1

    def _inline_table(self, trail: Trail, depth: int) -> None:
        """Step over ``{key = value, key = value}``."""
        while not self._closed("}"):
            self._pair(trail, depth + 1)

    def _closed(self, bracket: str) -> bool:
        """Step over the opening bracket or a comma, then over *bracket* if it comes next."""
        self._skip(_BLANK)
        if self._text.startswith(("[", "{", ","), self._at):
            self._at += 1
        elif not self._text.startswith(bracket, self._at):
            raise _UnreadableError
        self._skip(_BLANK)
        if self._text.startswith(bracket, self._at):
            self._at += 1
            return True
        return False

    def _note(self, book: dict[Trail, int], trail: Trail, at: int, *, again: bool = False) -> None:
        """Keep where *trail* stands, the first time only if it may come *again*."""
        if again:
            book.setdefault(trail, at)
        else:
            book[trail] = at
        if len(self.keys) + len(self.values) > 2 * MOST_ENTRIES:
            most = grouped(MOST_ENTRIES)
            what = tr("more than {n} entries. Make more than one plan of it.", n=most)
            raise OvergrownError(at, what)

    def _seen(self, at: int) -> None:
        """Keep the first offset at which something was written again."""
        if self.twice is None:
            self.twice = at

    def _expect(self, mark: str) -> None:
        if not self._text.startswith(mark, self._at):
            raise _UnreadableError
        self._at += len(mark)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self._text, self._at)
        self._at = match.end() if match else self._at


def _plain_key(raw: str) -> str:
    """Return a key without quotes and escapes."""
    if raw[0] not in "\"'":
        return raw
    if "\\" not in raw or raw[0] == "'":
        return raw[1:-1]
    try:
        return str(tomllib.loads(f"key = {raw}")["key"])
    except ValueError as error:
        raise _UnreadableError from error
