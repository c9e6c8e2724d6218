"""Numbers as a voice says them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.numbers import spell, spell_hundredths, spell_length, spell_mass


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (1, "one"),
        (13, "thirteen"),
        (19, "nineteen"),
        (20, "twenty"),
        (21, "twenty-one"),
        (90, "ninety"),
        (99, "ninety-nine"),
        (100, "one hundred"),
        (101, "one hundred and one"),
        (105, "one hundred and five"),
        (999, "nine hundred and ninety-nine"),
        (1000, "one thousand"),
        (1001, "one thousand and one"),
        (1099, "one thousand and ninety-nine"),
        (1100, "one thousand one hundred"),
        (2345, "two thousand three hundred and forty-five"),
        (9999, "nine thousand nine hundred and ninety-nine"),
    ],
)
def test_numbers_are_british(number, words):
    """An "and" stands before what follows the hundreds, as in British English."""
    assert spell(number) == words


@pytest.mark.parametrize("number", [-1, 10_000])
def test_numbers_outside_the_range_are_refused(number):
    """What is below 0 or above 9999 has no words."""
    with pytest.raises(ValueError, match="0 to 9999"):
        spell(number)


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_each_number_has_words_of_its_own(one, other):
    """Two numbers are said alike only if they are the same."""
    assert (spell(one) == spell(other)) == (one == other)


@pytest.mark.parametrize(
    ("hundredths", "words"),
    [
        (0, "zero"),
        (5, "zero point zero five"),
        (50, "zero point five"),
        (10_000, "one hundred"),
        (10_250, "one hundred and two point five"),
        (10_225, "one hundred and two point two five"),
        (10_001, "one hundred point zero one"),
    ],
)
def test_decimals_are_said_digit_by_digit(hundredths, words):
    """Decimals follow a "point", one digit at a time, without needless zeros."""
    assert spell_hundredths(hundredths) == words


@pytest.mark.parametrize(
    ("mass", "words"),
    [
        (Mass(10_250, Unit.KG), "one hundred and two point five kilos"),
        (Mass(23_000, Unit.LB), "two hundred and thirty pounds"),
        (Mass(100, Unit.KG), "one kilo"),
        (Mass(100, Unit.LB), "one pound"),
        (Mass(150, Unit.KG), "one point five kilos"),
        (Mass(0, Unit.LB), "zero pounds"),
    ],
)
def test_only_exactly_one_is_singular(mass, words):
    """A mass is said in the plural, except for one kilo and one pound."""
    assert spell_mass(mass) == words


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (0, "zero seconds"),
        (1_000, "one second"),
        (20_000, "twenty seconds"),
        (59_000, "fifty-nine seconds"),
        (59_001, "one minute"),
        (60_000, "one minute"),
        (61_000, "one minute one"),
        (90_000, "one minute thirty"),
        (180_000, "three minutes"),
        (600_000, "ten minutes"),
        (5_430_000, "ninety minutes thirty"),
    ],
)
def test_lengths_are_said_as_on_a_gym_floor(length, words):
    """Minutes, then the bare seconds; a started second counts as a whole one."""
    assert spell_length(length) == words
