"""Why a file is not TOML, in a coach's words."""

import tomllib

import pytest

from gymtimer.storage.positions import scan
from gymtimer.storage.tomlfault import toml_fault


def told(text: str) -> str:
    """Return what is told about *text*."""
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads(text)
    place, what = toml_fault(caught.value, scan(text))
    return f"{place.line}:{place.column}: {what}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a = 1\nrest = 3:00 # x\n", '2:8: a text stands in straight quotes. Did you mean "3:00"?'),
        ("rest = 90s", '1:8: a text stands in straight quotes. Did you mean "90s"?'),
        ("name = Bench press", '1:8: a text stands in straight quotes. Did you mean "Bench press"?'),
        ("name = \u201cBench\u201d", '1:8: a text stands in straight quotes. Did you mean "Bench"?'),
        ("rest =", '1:7: a value is missing or has no quotes. Texts stand in quotes: "3:00".'),
        ("rest", '1:5: a key is followed by =. Write key = value, for example rest = "3:00".'),
        ('warm up = "x"', '1:6: a key is followed by =. Write key = value, for example rest = "3:00".'),
        ('name: "x"', '1:5: a key is followed by =. Write key = value, for example rest = "3:00".'),
        ('a = "x" b', "1:9: more text follows the value. Write one key = value a line, texts in quotes."),
        ("[[exercise]", "1:11: the line is not complete. Write [[exercise]]."),
        ("[exercise", "1:10: the line is not complete. Write [[exercise]]."),
        ('a = ["x" "y"]', '1:10: a list is not closed, or a comma is missing. Write ["one", "two"].'),
        (
            'a = "x\nb = 1',
            '1:5: this text is not closed. End it with the quote it began with, on the same line: "\u2026".',
        ),
        ("a = 1\n\na = 2", "3:1: this is written twice. Keep one of the two."),
        (
            "[[e]]\n[e]",
            "2:3: this table is there already. Exercises begin with two brackets each: [[exercise]].",
        ),
        (r'a = "x\y"', r"1:9: a backslash in a text is written twice: \\."),
        ('a = "x\x07"', "1:7: a character that can't be seen is not allowed here. Type the line anew."),
        ("# \x07", "1:3: a character that can't be seen is not allowed here. Type the line anew."),
        ("= 3", "1:1: this is no key. Write key = value, a line [[exercise]], or a # before a remark."),
    ],
)
def test_a_fault_is_told_with_what_to_write(text: str, expected: str) -> None:
    """Each fault that tomllib names is told in words of the gym, where the wrong word begins."""
    assert told(text) == expected


def test_an_unknown_fault_is_passed_on() -> None:
    """What a later Python may say is told as it is, with its place."""
    place, what = toml_fault(ValueError("Something new (at line 2, column 3)"), scan("a = 1\nb = 2"))
    assert (place.line, place.column) == (2, 3)
    assert what == "this can't be read (Something new). Write key = value, texts in quotes."
