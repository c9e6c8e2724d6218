"""Durations as plan files write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.timing import clock_text
from gymtimer.storage.duration import LONGEST, DurationError, parse_duration


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("3:00", 180_000),
        ("90s", 90_000),
        ("0:00", 0),
        ("0s", 0),
        ("0:05", 5000),
        ("60:00", 3_600_000),
        (" 2:30 ", 150_000),
    ],
)
def test_minutes_and_seconds_are_read(text: str, length: int) -> None:
    """There are two forms, and blanks around them don't matter."""
    assert parse_duration(text) == length


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2m", "2:00"),
        ("3 min", "3:00"),
        ("1m30s", "90s"),
        ("2 min 30", "2:30"),
        ("1,5 min", "90s"),
        ("90", "90s"),
        ("45 sec", "45s"),
        ("180", "3:00"),
        ("2:5", "2:05"),
        ("2:90", "3:30"),
        ("2.30", "2:30"),
        ("90S", "90s"),
    ],
)
def test_other_spellings_are_refused_with_the_right_one(text: str, meant: str) -> None:
    """What coaches may write instead is not guessed silently, but offered."""
    with pytest.raises(DurationError) as caught:
        parse_duration(text)
    what = f'"{text}": expected minutes as "3:00" or seconds as "90s". Did you mean "{meant}"?'
    assert str(caught.value) == what
    parse_duration(meant)


@pytest.mark.parametrize(
    "text", ["", "x", "-3:00", "3:00:00", "\u0663:\u0660\u0660", "1e3s", "\u00b2s", "0m", "99999999m"]
)
def test_what_is_no_duration_has_no_suggestion(text: str) -> None:
    """Where nothing can be meant, nothing is offered; only ASCII digits count."""
    with pytest.raises(DurationError, match=r"^[^?]*$"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["60:01", "3601s", "999:59"])
def test_nobody_rests_longer_than_an_hour(text: str) -> None:
    """An hour is the most."""
    with pytest.raises(DurationError, match="is too long"):
        parse_duration(text)


@given(st.integers(0, LONGEST // 1000))
def test_both_forms_agree(seconds: int) -> None:
    """Every whole second up to an hour can be written as minutes, and up to an hour as seconds."""
    assert parse_duration(clock_text(seconds * 1000)) == parse_duration(f"{seconds}s") == seconds * 1000


@given(st.text(max_size=20))
def test_any_text_is_a_duration_or_an_error(text: str) -> None:
    """Nothing else can happen."""
    length = 0
    with suppress(DurationError):
        length = parse_duration(text)
    assert 0 <= length <= LONGEST
