"""Amending the text of a plan."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.storage.amend import (
    Edit,
    add_exercise,
    amended,
    drop,
    drop_exercise,
    exercise_at,
    exercises_in,
    put,
    put_lines,
    put_text,
    swap_exercises,
    toml_text,
)
from gymtimer.storage.positions import scan

TEXT = """\
# For Ana.
format = 1
name = "Chest" # the short one

# Heavy first.
[[exercise]]
name = "Bench press"
sets = "4x4 neg 50A0 105%"   # four of four
rest = "3:00"

# Then
# light.
[[exercise]]
name = "Preacher curl"
sets = [
    "2x6 20X0 75%", # easy
    "1x6 20X0 80%",
]
"""


def change(text: str, make, *args) -> str:
    """Return *text* with the edits of *make*."""
    return amended(text, make(scan(text), *args))


def test_a_value_is_replaced_where_it_stands() -> None:
    """Nothing else moves."""
    changed = change(TEXT, put_text, ("exercise", 0, "sets"), "5x3 neg 40A0 110%")

    assert changed == TEXT.replace("4x4 neg 50A0 105%", "5x3 neg 40A0 110%")


def test_the_same_value_is_no_edit() -> None:
    """What follows the text back into the form changes nothing."""
    assert put_text(scan(TEXT), ("name",), "Chest") == ()


def test_a_new_key_stands_below_those_before_it() -> None:
    """In the order of the bundled plans, behind the remark of the line above."""
    changed = change(TEXT, put_text, ("exercise", 0, "superset"), "A")
    assert 'name = "Bench press"\nsuperset = "A"\nsets = "4x4 neg 50A0 105%"   # four of four\n' in changed

    changed = change(TEXT, put, ("exercise", 1, "stop-below"), "3")
    assert changed.endswith("]\nstop-below = 3\n")

    changed = change(TEXT, put_text, ("unit",), "lb")
    assert 'name = "Chest" # the short one\nunit = "lb"\n\n# Heavy first.' in changed


@pytest.mark.parametrize(
    "text", ["", "# only a remark\n", '[[exercise]]\nname = "Dip"', "\n\n[[exercise]]\n"]
)
def test_a_plan_key_stands_above_the_first_exercise(text: str) -> None:
    """Also where there is none yet."""
    changed = change(text, put_text, ("name",), "Chest")

    assert tomllib.loads(changed)["name"] == "Chest"


def test_a_key_is_taken_out_and_its_remark_stays() -> None:
    """On a line of its own."""
    changed = change(TEXT, drop, ("exercise", 0, "sets"))
    assert 'name = "Bench press"\n# four of four\nrest = "3:00"\n' in changed

    assert change(TEXT, put_text, ("exercise", 0, "rest"), "") == TEXT.replace('rest = "3:00"\n', "")


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["2x6 20X0 75%", "1x6 20X0 85%"], '    "2x6 20X0 75%", # easy\n    "1x6 20X0 85%",\n'),
        (["2x6 20X0 75%"], '    "2x6 20X0 75%", # easy\n]'),
        (["a", "2x6 20X0 75%", "1x6 20X0 80%"], '    "a",\n    "2x6 20X0 75%", # easy\n'),
        (["2x6 20X0 75%", "1x6 20X0 80%", "a"], '# easy\n    "1x6 20X0 80%",\n    "a",\n]'),
        (["2x6 20X0 75%", "a", "1x6 20X0 80%"], '# easy\n    "a",\n    "1x6 20X0 80%",\n'),
    ],
)
def test_a_list_keeps_the_remarks_of_the_lines_that_stay(lines: list[str], wanted: str) -> None:
    """Only the lines that differ are touched."""
    changed = change(TEXT, put_lines, ("exercise", 1, "sets"), lines)

    assert tomllib.loads(changed)["exercise"][1]["sets"] == lines
    assert wanted in changed


def test_one_line_is_a_text_and_several_are_a_list() -> None:
    """A list that stood on one line goes on doing so."""
    two = change(TEXT, put_lines, ("exercise", 0, "sets"), ["1x1 40A0", "2x2 40A0"])
    assert 'sets = [\n    "1x1 40A0",\n    "2x2 40A0",\n]   # four of four' in two

    flat = 'format = 1\n[[exercise]]\nwarm-up = ["5 30X0 50%", "1 30X0 90%"]\n'
    assert 'warm-up = ["1", "2", "3"]\n' in change(
        flat, put_lines, ("exercise", 0, "warm-up"), ["1", "2", "3"]
    )
    assert 'warm-up = "1"\n' in change(flat, put_lines, ("exercise", 0, "warm-up"), ["1"])
    assert "warm-up" not in change(flat, put_lines, ("exercise", 0, "warm-up"), [])


def test_exercises_are_added_taken_out_and_swapped_with_their_remarks() -> None:
    """What stands right above an exercise belongs to it."""
    added = change(TEXT, add_exercise, 1, 'name = "Dip"')
    assert '"3:00"\n\n[[exercise]]\nname = "Dip"\n\n# Then\n# light.\n[[exercise]]\n' in added
    assert change(TEXT, add_exercise, 2, 'name = "Dip"').endswith(']\n\n[[exercise]]\nname = "Dip"\n')
    assert change("", add_exercise, 0, 'name = "Dip"') == '[[exercise]]\nname = "Dip"\n'

    assert change(TEXT, drop_exercise, 0) == TEXT.replace(
        TEXT[TEXT.index("# Heavy") : TEXT.index("# Then")], ""
    )
    assert change(TEXT, drop_exercise, 1) == TEXT[: TEXT.index("\n# Then")]
    assert change(TEXT, drop_exercise, 2) == TEXT

    swapped = change(TEXT, swap_exercises, 0)
    names = [one["name"] for one in tomllib.loads(swapped)["exercise"]]
    assert names == ["Preacher curl", "Bench press"]
    assert swapped.count("\n\n") == TEXT.count("\n\n")
    assert swapped.index("# light.") < swapped.index("Preacher") < swapped.index("# Heavy first.")
    assert change(TEXT, swap_exercises, 1) == TEXT


def test_where_an_exercise_stands() -> None:
    """The remarks above it belong to it; above the first stands the plan."""
    at = scan(TEXT)

    assert exercises_in(at) == 2
    assert exercise_at(at, 3) is None
    assert exercise_at(at, TEXT.index("# Heavy")) == 0
    assert exercise_at(at, TEXT.index("# light") - 1) == 1
    assert exercise_at(at, len(TEXT)) == 1


def test_where_there_is_no_place_nothing_is_written() -> None:
    """Exercises inside one pair of brackets are left to the text."""
    at = scan('exercise = [{name = "Dip"}]\n')

    assert put_text(at, ("exercise", 0, "rest"), "2:00") == ()
    assert put_text(at, ("exercise", 0, "name"), "Bench") == (Edit(20, 25, '"Bench"'),)


@given(st.text())
def test_any_text_comes_back_from_its_quotes(text: str) -> None:
    """Quotes, backslashes, line breaks, what can't be seen: as TOML reads it."""
    text = text.replace("\r", "").encode("utf-8", "ignore").decode()

    assert tomllib.loads(f"a = {toml_text(text)}")["a"] == text


_LINE = st.text(alphabet='ab"\\# ,[]', max_size=4)


@given(st.lists(_LINE, min_size=1, max_size=5), st.lists(_LINE, min_size=1, max_size=5), st.booleans())
def test_whatever_list_becomes_whatever_list(before: list[str], after: list[str], remarks: bool) -> None:
    """And every remark of a line that stays in its place is still there."""
    remark = [f" # r{number}" if remarks else "" for number in range(len(before))]
    entries = "".join(f"  {toml_text(one)},{its}\n" for one, its in zip(before, remark, strict=True))
    text = f"format = 1\n[[exercise]]\nsets = [\n{entries}] # end\nrest = '3:00'\n"

    changed = change(text, put_lines, ("exercise", 0, "sets"), after)

    made = tomllib.loads(changed)["exercise"][0]
    assert made["sets"] == (after if len(after) > 1 or made["sets"] == after else after[0])
    assert made["rest"] == "3:00"
    assert "# end" in changed
    if len(after) > len(before):
        assert all(its.strip() in changed for its in remark)
