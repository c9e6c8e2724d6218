"""Where things stand in a TOML text."""

import time
import tomllib
from contextlib import suppress

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.storage.positions import OvergrownError, Place, Trail, scan

TEXT = """\
# a remark with "quotes" and [brackets]
format = 1
name = "Chest \\"and\\" arms" # x = 3

[[exercise]]
  name = 'Bench'
sets = [
  "4x4 50A0", # first
  '3x3 \u00fc 40A0',
]
[[exercise]]
rest = "3:00"
"odd key" . inner = { a = [1, 2], b = 1979-05-27 07:32:00 }
notes = \"\"\"
Two lines,
one "quote\\"\"\"\"
after = true
[plain.table]
z = -1.5e3
"""


def test_every_value_is_found_where_it_stands() -> None:
    """Keys and values are found in tables, lists of tables, lists and inline tables."""
    found = scan(TEXT)
    assert found.of_key(("name",)) == Place(3, 1)
    assert found.of_value(("name",)) == Place(3, 8)
    assert found.of_key(("exercise", 0)) == Place(5, 1)
    assert found.of_key(("exercise", 0, "name")) == Place(6, 3)
    assert found.of_value(("exercise", 0, "sets", 1)) == Place(9, 3)
    assert found.of_value(("exercise", 1, "rest")) == Place(12, 8)
    assert found.of_value(("exercise", 1, "odd key", "inner", "a", 1)) == Place(13, 31)
    assert found.of_value(("exercise", 1, "odd key", "inner", "b")) == Place(13, 39)
    assert found.of_value(("exercise", 1, "after")) == Place(17, 9)
    assert found.of_value(("plain", "table", "z")) == Place(19, 5)


def test_what_is_missing_stands_where_it_belongs() -> None:
    """The place of an absent key is the head of its table; of an absent table, the start of the file."""
    found = scan(TEXT)
    assert found.of_value(("exercise", 1, "sets")) == Place(11, 1)
    assert found.of_key(("partner",)) == Place(1, 1)


@pytest.mark.parametrize(
    ("text", "index", "column"),
    [
        ('k = "4x4 neg 5A00"', 8, 14),
        ("k = '4x4 neg 5A00'", 8, 14),
        ('k = "ü\\t\\u00e4\\U0001F600x"', 4, 25),
        ('k = "\\\\\\"x"', 2, 10),
        ('k = ""', 0, 6),
        ('k = """abc"""', 2, 5),
        ("k = '''abc'''", 2, 5),
        ("k = 3", 2, 5),
    ],
)
def test_characters_inside_a_text_are_counted_as_written(text: str, index: int, column: int) -> None:
    """The quote and every escape are counted; a text of three quotes is told by its start."""
    assert scan(text).inside(("k",), index) == Place(1, column)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = 2\na = 3", 3),
        ("[[e]]\na = 1\n[[e]]\na = 1\n'a' = 2", 5),
        ("[t]\n[u]\n[t]", 3),
        ("a.b = 1\na.c = 2\na.b = 3", 3),
    ],
)
def test_a_key_written_twice_is_found(text: str, line: int) -> None:
    """Of two equal keys the second is told, also when tables differ in between."""
    found = scan(text)
    assert found.twice is not None
    assert found.place(found.twice).line == line


def test_equal_keys_of_different_tables_are_no_twins() -> None:
    """Each exercise has a name of its own."""
    assert scan(TEXT).twice is None


@pytest.mark.parametrize(
    "text",
    [
        "a." * 8 + "a = 1",
        "[" + ".".join("abcdefghi") + "]",
        "a = " + "[" * 9,
        "a = " + "{a=" * 9,
        "a=1\n" * 41_000,
    ],
)
def test_more_than_a_plan_needs_is_refused(text: str) -> None:
    """Deep brackets, long dotted keys and endless lists are stopped before tomllib chokes on them."""
    text = "".join(
        line.replace("a", f"a{number}", 1) for number, line in enumerate(text.splitlines(keepends=True))
    )
    with pytest.raises(OvergrownError):
        scan(text)


def test_many_entries_are_refused() -> None:
    """A list of twenty thousand and one entries is more than a plan needs."""
    with pytest.raises(OvergrownError):
        scan("a = [" + "1," * 20_001 + "]")


def trails(value: object, trail: Trail = ()) -> set[Trail]:
    """Return the trails of all values in a document that are not tables."""
    if isinstance(value, dict):
        return {inner for key, entry in value.items() for inner in trails(entry, (*trail, key))}
    if isinstance(value, list):
        entries = enumerate(value)
        found = {inner for index, entry in entries for inner in trails(entry, (*trail, index))}
        return found if any(isinstance(entry, dict) for entry in value) else found | {trail}
    return {trail}


plain_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
scalars = st.one_of(
    plain_text, st.integers(-99, 10**9), st.booleans(), st.datetimes(), st.floats(allow_nan=False)
)
values = st.one_of(scalars, st.lists(scalars, max_size=3))
tables = st.dictionaries(st.one_of(st.sampled_from("abc"), plain_text), values, max_size=3)
documents = st.dictionaries(
    plain_text, st.one_of(values, tables, st.lists(tables, min_size=1, max_size=3)), max_size=4
)


@given(documents)
def test_all_that_tomllib_reads_is_found(document: dict[str, object]) -> None:
    """Every value of a valid text has a place, and the text there is that value."""
    text = tomlkit.dumps(document)
    found = scan(text.replace("\r\n", "\n"))
    read = tomllib.loads(text)
    assert trails(read) <= set(found.values)
    assert found.twice is None
    for trail in trails(read):
        value: object = read
        for step in trail:
            value = value[step]  # type: ignore[index]
        if isinstance(value, str) and value:
            start = found.values[trail]
            assert found.text[start] in "\"'"


@given(st.text(st.sampled_from("ab=.[]{}\"'\\#,\n1 "), max_size=60))
def test_any_text_is_walked_to_an_end(text: str) -> None:
    """Whatever is scanned, the walk ends, and valid TOML is walked completely."""
    found = scan(text)
    try:
        read = tomllib.loads(text)
    except ValueError:
        return
    assert {trail for trail in trails(read) if trail} <= set(found.values)


@pytest.mark.parametrize(
    "piece",
    ['"', "'", '"""', "'''", "[", "{", "a=", "a.", "#", "\\", " ", "\n", '"\\', "a=[", 'a="', "=", "[[a]]"],
)
def test_the_longest_hostile_text_is_walked_once(piece: str) -> None:
    """A mebibyte of anything is walked once: again and again would take hours, not seconds."""
    text = piece * ((1 << 20) // len(piece))
    for hostile in (text, "a = " + text, 'a = "' + text, 'a = """' + text, "a = [" + text):
        began = time.process_time()
        with suppress(OvergrownError):
            scan(hostile)
        assert time.process_time() - began < 60
