"""Plates on each side of the bar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.plates import STANDARD, change_text, side_plates, side_text

BAR = Mass(2000, Unit.KG)


def kg(*plates):
    return tuple(Mass(round(plate * 100), Unit.KG) for plate in plates)


def lb(*plates):
    return tuple(Mass(round(plate * 100), Unit.LB) for plate in plates)


@pytest.mark.parametrize(
    ("mass", "side"),
    [
        (110, (25, 20)),
        (105, (25, 15, 2.5)),
        (102.5, (25, 15, 1.25)),
        (22.5, (1.25,)),
        (20, ()),
        (270, (25, 25, 25, 25, 25)),
    ],
)
def test_kilos_are_made_heaviest_first(mass, side):
    """A side is filled with the heaviest plates that fit; the bar alone needs none."""
    assert side_plates(*kg(mass), BAR) == kg(*side)


def test_pounds_are_made_heaviest_first():
    """245 lb on a 45-lb bar are 45, 45 and 10 on each side (handbook 4.3)."""
    assert side_plates(*lb(245, 45)) == lb(45, 45, 10)


@pytest.mark.parametrize("mass", [19.99, 17.5, 21, 22.49, 101.25, 20.01])
def test_what_cannot_be_made_has_no_plates(mass):
    """Under the bar, or between two steps, there is no answer rather than a near one."""
    assert side_plates(*kg(mass), BAR) is None


def test_units_are_not_mixed():
    """A mass in pounds has no plates on a bar in kilos, not even 45 lb on 20 kg."""
    assert side_plates(Mass(4500, Unit.LB), BAR) is None
    assert side_plates(*kg(22.5), BAR, lb(1.25)) is None


def test_greedy_alone_is_not_enough_for_odd_plates():
    """30 kg a side are two of 15 where there are 20, 15 and 7 only; plates may come in any order."""
    assert side_plates(*kg(80), BAR, kg(15, 7, 20)) == kg(15, 15)
    assert side_plates(*kg(28), BAR, kg(15, 7, 20)) is None


def test_each_standard_plate_is_at_hand():
    """A kilo gym has 25 to 1.25, a pound gym 45 to 2.5 (handbook 4.3)."""
    assert STANDARD[Unit.KG] == kg(25, 20, 15, 10, 5, 2.5, 1.25)
    assert STANDARD[Unit.LB] == lb(45, 35, 25, 10, 5, 2.5)


def test_a_plate_may_be_left_out_altogether():
    """7 kg a side are made without the 5 that would fit, where only 5 and 3.5 are at hand."""
    assert side_plates(*kg(34), BAR, kg(5, 3.5)) == kg(3.5, 3.5)


def test_no_plates_make_the_bar_only():
    """A gym without plates, or with plates of nothing, can load the empty bar."""
    assert side_plates(BAR, BAR, ()) == ()
    assert side_plates(*kg(30), BAR, ()) is None
    assert side_plates(*kg(30), BAR, kg(0)) is None


@given(st.sampled_from(Unit), st.integers(0, 400), st.integers(0, 5000))
def test_the_plates_weigh_what_was_asked_for(unit, steps, bar):
    """Both sides and the bar add up to the mass, in each whole step above any bar."""
    smallest = STANDARD[unit][-1].hundredths
    mass = Mass(bar + 2 * smallest * steps, unit)

    side = side_plates(mass, Mass(bar, unit))

    assert bar + 2 * sum(plate.hundredths for plate in side) == mass.hundredths
    assert list(side) == sorted(side, key=lambda plate: -plate.hundredths)
    assert set(side) <= set(STANDARD[unit])


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
