"""Plates on each side of the bar."""

import pytest

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.plates import STANDARD, change_text, side_text


def kg(*plates):
    return tuple(Mass(round(plate * 100), Unit.KG) for plate in plates)


def lb(*plates):
    return tuple(Mass(round(plate * 100), Unit.LB) for plate in plates)


def test_each_standard_plate_is_at_hand():
    """A kilo gym has 25 to 1.25, a pound gym 45 to 2.5 (handbook 4.3)."""
    assert STANDARD[Unit.KG] == kg(25, 20, 15, 10, 5, 2.5, 1.25)
    assert STANDARD[Unit.LB] == lb(45, 35, 25, 10, 5, 2.5)


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (kg(25, 15, 2.5), kg(25, 10), "each side: 15 and 2.5 off, 10 on"),
        (kg(), kg(25, 20), "each side: 25 and 20 on"),
        (kg(25, 20), kg(), "each side: 25 and 20 off"),
        (kg(25, 20), kg(20, 25), ""),
        (kg(25, 25, 10), kg(25), "each side: 25 and 10 off"),
        (kg(25), kg(25, 25), "each side: 25 on"),
        (kg(), kg(1.25, 25, 5), "each side: 25, 5 and 1.25 on"),
        (kg(), (*kg(20), *lb(45)), "each side: 45 lb and 20 kg on"),
        (kg(), (*lb(45), *kg(25)), "each side: 25 kg and 45 lb on"),
        (kg(20), lb(20), "each side: 20 kg off, 20 lb on"),
        (None, kg(20), ""),
        (kg(20), None, ""),
        (kg(), kg(), ""),
    ],
)
def test_only_what_differs_is_changed(before, after, text):
    """What is on both bars stays on; what is unknown is not guessed."""
    assert change_text(before, after) == text


def test_a_side_is_shown_as_a_sum():
    """Plates are joined with plus signs; the empty bar shows nothing."""
    assert side_text(kg(25, 15, 2.5)) == "25 + 15 + 2.5"
    assert side_text(()) == ""


def test_plates_in_both_units_are_shown_with_them():
    """A 20 beside a 45 would be read as kilos."""
    assert side_text((*kg(20), *lb(5))) == "20 kg + 5 lb"
