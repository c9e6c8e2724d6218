"""Says in a coach's words why a plan file is not TOML."""

import re
from collections.abc import Iterator

from gymtimer.domain.mistake import whether
from gymtimer.storage.positions import Place, Positions
from gymtimer.tongue import mark, tr

_WHERE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_LOOSE_VALUE = re.compile(r"^[ \t]*[\w.-]+[ \t]*=[ \t]*(?P<value>[^\s\"'\[{#][^#]*?)[ \t]*(?:#.*)?$")
_CURLY = "“”„‟‘’‚«»‹›"

#: What a text without quotes is told, before the question whether it was meant.
NO_QUOTES = mark("a text stands in straight quotes.")
_OPEN_TEXT = mark('this text is not closed. End it with the quote it began with, on the same line: "…".')
_TWICE = mark("this is written twice. Keep one of the two.")

#: How tomllib's message begins, and what is said instead of it.
_WORDS = (
    (
        "Expected '=' after a key",
        mark('a key is followed by =. Write key = value, for example rest = "3:00".'),
    ),
    (
        "Expected newline or end",
        mark("more text follows the value. Write one key = value a line, texts in quotes."),
    ),
    ("Expected ']]'", mark("the line is not complete. Write [[exercise]].")),
    ("Expected ']'", mark("the line is not complete. Write [[exercise]].")),
    ("Invalid value", mark('a value is missing or has no quotes. Texts stand in quotes: "3:00".')),
    (
        "Invalid statement",
        mark("this is no key. Write key = value, a line [[exercise]], or a # before a remark."),
    ),
    ("Invalid initial character", mark("a name is missing. Write [[exercise]] or key = value.")),
    ("Unclosed array", mark('a list is not closed, or a comma is missing. Write ["one", "two"].')),
    ("Unclosed inline table", mark("a { is not closed. Write a table as [[exercise]] with one key a line.")),
    ("Unescaped '\\'", mark("a backslash in a text is written twice: \\\\.")),
    ("Cannot overwrite", _TWICE),
    (
        "Cannot declare",
        mark("this table is there already. Exercises begin with two brackets each: [[exercise]]."),
    ),
    (
        "Cannot mutate",
        mark("this table is there already. Exercises begin with two brackets each: [[exercise]]."),
    ),
    ("Unterminated string", _OPEN_TEXT),
    ("Illegal character '\\n'", _OPEN_TEXT),
    ('Expected "\'"', _OPEN_TEXT),
    ("Illegal character", mark("a character that can't be seen is not allowed here. Type the line anew.")),
    (
        "Found invalid character",
        mark("a character that can't be seen is not allowed here. Type the line anew."),
    ),
)


def toml_fault(error: ValueError, positions: Positions) -> tuple[Place, str]:
    """Return where the text of *positions* stops being TOML, with what to write instead."""
    message = str(error)
    place = _place(message, positions)
    text = next((words for start, words in _WORDS if message.startswith(start)), None)
    if text is None:
        reason = _WHERE.sub("", message)
        what = tr("this can't be read ({reason}). Write key = value, texts in quotes.", reason=reason)
        return place, what
    if text is _TWICE and positions.twice is not None:
        return positions.place(positions.twice), tr(text)
    if text is _OPEN_TEXT and positions.values:
        return positions.place(max(positions.values.values())), tr(text)
    return next(_loose_value(place, positions), (place, tr(text)))


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
        text = f"{tr(NO_QUOTES)} {whether(value)}"
        yield Place(place.line, match.start("value") + 1), text
