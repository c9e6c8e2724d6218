"""Says in a coach's words why a plan file is not TOML."""

import re
from collections.abc import Iterator

from gymtimer.domain.mistake import quoted
from gymtimer.storage.positions import Place, Positions

_WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_LOOSE_VALUE = re.compile(r"^[ \t]*[\w.-]+[ \t]*=[ \t]*(?P<value>[^\s\"'\[{#][^#]*?)[ \t]*(?:#.*)?$")
_CURLY = "“”„‟‘’‚«»‹›"

_OPEN_TEXT = 'this text is not closed. End it with the quote it began with, on the same line: "…".'
_TWICE = "this is written twice. Keep one of the two."

#: How tomllib's message begins, and what is said instead of it.
_WORDS = (
    ("Expected '=' after a key", 'a key is followed by =. Write key = value, for example rest = "3:00".'),
    (
        "Expected newline or end",
        "more text follows the value. Write one key = value a line, texts in quotes.",
    ),
    ("Expected ']]'", "the line is not complete. Write [[exercise]]."),
    ("Expected ']'", "the line is not complete. Write [[exercise]]."),
    ("Invalid value", 'a value is missing or has no quotes. Texts stand in quotes: "3:00".'),
    ("Invalid statement", "this is no key. Write key = value, a line [[exercise]], or a # before a remark."),
    ("Invalid initial character", "a name is missing. Write [[exercise]] or key = value."),
    ("Unclosed array", 'a list is not closed, or a comma is missing. Write ["one", "two"].'),
    ("Unclosed inline table", "a { is not closed. Write a table as [[exercise]] with one key a line."),
    ("Unescaped '\\'", "a backslash in a text is written twice: \\\\."),
    ("Cannot overwrite", _TWICE),
    ("Cannot declare", "this table is there already. Exercises begin with two brackets each: [[exercise]]."),
    ("Cannot mutate", "this table is there already. Exercises begin with two brackets each: [[exercise]]."),
    ("Unterminated string", _OPEN_TEXT),
    ("Illegal character '\\n'", _OPEN_TEXT),
    ('Expected "\'"', _OPEN_TEXT),
    ("Illegal character", "a character that can't be seen is not allowed here. Type the line anew."),
    ("Found invalid character", "a character that can't be seen is not allowed here. Type the line anew."),
)


def toml_fault(error: ValueError, positions: Positions) -> tuple[Place, str]:
    """Return where the text of *positions* stops being TOML, with what to write instead."""
    message = str(error)
    place = _place(message, positions)
    text = next((words for start, words in _WORDS if message.startswith(start)), None)
    if text is None:
        return place, f"this can't be read ({_WHERE.sub('', message)}). Write key = value, texts in quotes."
    if text is _TWICE and positions.twice is not None:
        return positions.place(positions.twice), text
    if text is _OPEN_TEXT and positions.values:
        return positions.place(max(positions.values.values())), text
    return next(_loose_value(place, positions), (place, text))


def _place(message: str, positions: Positions) -> Place:
    match = _WHERE.search(message)
    if match is None or match[1] is None:
        return positions.place(len(positions.text))
    return Place(int(match[1]), int(match[2]))


def _loose_value(place: Place, positions: Positions) -> Iterator[tuple[Place, str]]:
    """Yield the mistake of a text without quotes, if that is what stands at *place*."""
    line = positions.text.split("\n")[place.line - 1]
    match = _LOOSE_VALUE.match(line)
    if match is not None:
        value = match["value"].strip(_CURLY + " ")
        text = f"a text stands in straight quotes. Did you mean {quoted(value)}?"
        yield Place(place.line, match.start("value") + 1), text
