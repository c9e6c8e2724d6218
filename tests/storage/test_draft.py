"""Drafts: plans while they are written."""

import pytest

from gymtimer.assets import asset
from gymtimer.storage.amend import amended
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.draft import draft_of, fixes_of, span_of

CATALOGUE = read_catalogue(asset("exercises.toml"))
HEAD = 'format = 1\nname = "A"\n[[exercise]]\nname = "Bench press"\n'


def first_mistake(text: str):
    """Return the first mistake of *text*."""
    return draft_of(text, CATALOGUE).mistakes[0]


def test_a_right_plan_has_everything() -> None:
    """Plan, tables and places, no mistakes."""
    draft = draft_of(f'{HEAD}sets = "4x4 50A0"\n', CATALOGUE)

    assert draft.plan is not None
    assert draft.plan.exercises[0].exercise.name == "Bench press"
    assert draft.exercises[0]["sets"] == "4x4 50A0"
    assert draft.mistakes == ()


def test_a_plan_with_a_mistake_still_has_its_tables() -> None:
    """The form shows what is written, wrong or not."""
    draft = draft_of(f'{HEAD}sets = "4x4 5A00"\n', CATALOGUE)

    assert draft.plan is None
    assert draft.exercises[0]["sets"] == "4x4 5A00"
    assert draft.mistakes


@pytest.mark.parametrize(
    "text", ["name = ", "[[exercise]\n", "a = " + "[" * 200, "exercise = 3", "x" * 2_000_000, ""]
)
def test_what_is_no_plan_has_a_mistake_and_no_exercises(text: str) -> None:
    """And nothing breaks."""
    draft = draft_of(text, CATALOGUE)

    assert draft.mistakes
    assert draft.exercises == ()


@pytest.mark.parametrize(
    ("text", "word", "fixed"),
    [
        (f'{HEAD}sets = "4x4 5A00 105%"\n', "5A00", "4x4 50A0 105%"),
        (f'{HEAD}sets = "4x4 50A0 105"\n', "105", "4x4 50A0 105%"),
        (HEAD.replace("Bench press", "Bensh press") + 'sets = "1x1 40A0"\n', "Bensh press", '"Bench press"'),
        (f'{HEAD}sets = "1x1 40A0"\nrest = "3 min"\n', "3 min", 'rest = "3:00"'),
        (f'{HEAD}sets = "1x1 40A0"\nrests = "3:00"\n', "rests", 'rest = "3:00"'),
        (f"{HEAD}sets = 4x4 50A0 # heavy\n", "4x4", 'sets = "4x4 50A0" # heavy'),
    ],
)
def test_the_wrong_word_is_found_and_put_right(text: str, word: str, fixed: str) -> None:
    """By the very word that the mistake asks for."""
    wrong = first_mistake(text)
    start, end = span_of(text, wrong)

    assert text[start:end] == word
    _, edit = fixes_of(text, wrong)[0]
    assert fixed in amended(text, [edit])


@pytest.mark.parametrize("text", ["", "\n", HEAD, f'{HEAD}sets = ""\n', f'{HEAD}sets = "4x4"', "name = "])
def test_what_is_missing_is_shown_at_what_stands_before_it(text: str) -> None:
    """Each mistake has a place inside the text, on one line, that can be underlined."""
    for wrong in draft_of(text, CATALOGUE).mistakes:
        start, end = span_of(text, wrong)
        assert 0 <= start <= end <= len(text)
        assert "\n" not in text[start:end]
        assert end > start or not text.strip() or not text.splitlines()[wrong.line - 1].strip()


def test_what_asks_nothing_offers_nothing() -> None:
    """A missing key has to be written by its author."""
    assert fixes_of(HEAD, first_mistake(HEAD)) == ()
