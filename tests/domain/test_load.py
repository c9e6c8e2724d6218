"""Masses, planned loads and resolved ones."""

import pytest

from gymtimer.domain.load import Basis, Load, Mass, SetLoad, Unit, grams, number_text


@pytest.mark.parametrize(
    ("hundredths", "text"),
    [
        (10_250, "102.5"),
        (10_000, "100"),
        (125, "1.25"),
        (5, "0.05"),
        (0, "0"),
        (-1_500, "-15"),
        (99_999, "999.99"),
    ],
)
def test_numbers_have_no_needless_zeros(hundredths, text):
    """Hundredths are shown with as many decimals as they need; tens keep their zeros."""
    assert number_text(hundredths) == text


def test_a_mass_is_read_with_its_unit():
    """A mass shows its number, a space and its unit."""
    assert str(Mass(10_250, Unit.KG)) == "102.5 kg"
    assert str(Mass(23_000, Unit.LB)) == "230 lb"


def test_a_bar_of_45_pounds_is_no_bar_of_20_kilos():
    """45 lb are 20.4 kg (handbook 4.3): masses are equal only in number and unit."""
    assert grams(Mass(4_500, Unit.LB)) > grams(Mass(2_000, Unit.KG))
    assert Mass(4_500, Unit.LB) != Mass(4_500, Unit.KG)


@pytest.mark.parametrize(("week", "amount"), [(1, 10_500), (2, 10_750), (3, 10_750), (52, 10_750)])
def test_the_last_amount_goes_on(week, amount):
    """Each week has its amount, and the last one is for all weeks after it."""
    assert Load(Basis.PERCENT, (10_500, 10_750)).in_week(week) == amount


def test_manual_resistance_has_no_amount():
    """What has no amounts gives 0 in every week."""
    assert Load(Basis.MAX).in_week(1) == 0


@pytest.mark.parametrize(
    ("percent", "below"), [(9_999, True), (10_000, False), (10_500, False), (None, False)]
)
def test_only_a_known_load_is_surely_below_the_1rm(percent, below):
    """100 % is not below the 1RM, and neither is what nobody knows."""
    assert SetLoad("", "", percent=percent).surely_below_max is below
