"""Texts in the reader's language."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.tongue import apart, bare, decimal, language, mark, tr, tr_n, use

GERMAN = {
    ("Set {n} of {of}", ""): "Satz {n} von {of}",
    ("Set", "verb"): "Einstellen",
    (".", "decimal mark"): ",",
}
COUNTED = {"{n} sets by {who}": ("{n} Satz von {who}", "{n} Sätze von {who}")}


@pytest.fixture
def _german() -> Iterator[None]:
    def lookup(text: str, sense: str, count: int) -> str:
        if count >= 0:
            return COUNTED.get(text, ("", ""))[count != 1]
        return GERMAN.get((text, sense), "")

    use("de", lookup)
    yield
    use()


def test_english_is_said_as_it_stands_in_the_code() -> None:
    """With its fields filled in, singular or plural."""
    assert language() == "en"
    assert tr("Set {n} of {of}", n=2, of=4) == "Set 2 of 4"
    assert [tr_n(n, "{n} set", "{n} sets") for n in (0, 1, 2)] == ["0 sets", "1 set", "2 sets"]
    assert tr_n(12480, "{n} rep", "{n} reps", n="12 480") == "12 480 reps"
    assert decimal("102.5") == "102.5"


@pytest.mark.usefixtures("_german")
def test_another_language_says_what_it_knows_and_english_else() -> None:
    """The sense tells words apart that are one in English."""
    assert language() == "de"
    assert tr("Set {n} of {of}", n=2, of=4) == "Satz 2 von 4"
    assert (tr("Set", sense="verb"), tr("Set")) == ("Einstellen", "Set")
    assert [tr_n(n, "{n} set by {who}", "{n} sets by {who}", who="Ana") for n in (1, 2)] == [
        "1 Satz von Ana",
        "2 Sätze von Ana",
    ]
    assert [tr_n(n, "{n} rep", "{n} reps") for n in (1, 2)] == ["1 rep", "2 reps"]
    assert decimal("102.5") == "102,5"


@given(st.text())
def test_what_people_wrote_is_never_taken_for_a_form_to_fill_in(text: str) -> None:
    """Braces in a name or a note stay, whether it stands alone or in another text."""
    assert tr(text) == text
    assert tr("{who} lifts", who=text) == f"{text} lifts"


def test_a_marked_text_stays_english_until_it_is_shown() -> None:
    """Tables are made before the language is known."""
    assert mark("Set", sense="verb") == "Set"


@pytest.fixture
def _from_right() -> Iterator[None]:
    use("he", lambda text, sense, count: text.replace("Set", "\N{HEBREW LETTER SAMEKH}"))
    yield
    use()


@pytest.mark.usefixtures("_from_right")
def test_what_is_filled_in_goes_its_own_way_where_people_read_from_the_right() -> None:
    """With its sign, or what it is counted out of; without fields nothing is marked."""
    samekh = "\N{HEBREW LETTER SAMEKH}"
    assert tr("Set {n}: −{load}", n=2, load="5 kg") == f"{samekh} {apart('2')}: {apart('−5 kg')}"
    assert tr("Set {n}/{of}", n=2, of=4) == f"{samekh} {apart('2/4')}"
    assert tr("Set {n}, +15 s", n=2) == f"{samekh} {apart('2')}, {apart('+15')} s"
    assert tr_n(3, "{n} Set", "{n} Sets") == f"{apart('3')} {samekh}s"
    assert tr("Set {n}") == f"{samekh} {{n}}"
    assert bare(tr("Set {n}/{of}", n=2, of=4)) == f"{samekh} 2/4"
