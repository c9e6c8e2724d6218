"""Easing: 5 % less, in steps that can be hung up."""

from dataclasses import replace

import pytest

from gymtimer.domain.easing import eased
from gymtimer.domain.load import Basis, Load, Mass, SetLoad, Unit
from tests.gym import BENCH, CURL, PULL_UP, kilos, part, percent, planned, sets, tape


def work(load, exercise=BENCH, **more):
    """Return a set with a load."""
    return tape(planned(exercise, sets(1, part(4, "40A0", load)), **more)).phases[0].work


@pytest.mark.parametrize(
    ("load", "exercise", "less"),
    [
        (kilos(105), BENCH, 9_750),
        (kilos(100), BENCH, 9_500),
        (kilos(50), BENCH, 4_750),
        (kilos(23), BENCH, 2_000),
        (kilos(21), BENCH, None),
        (kilos(20), BENCH, None),
        (kilos(20), CURL, 1_900),
        (kilos(1), CURL, None),
        (Load(Basis.MASS, (20_000,), Unit.LB), BENCH, 19_000),
    ],
)
def test_the_next_load_is_five_percent_less_at_the_least(load, exercise, less):
    """Never under the empty bar."""
    found = eased(work(load, exercise))

    assert (found and found.hundredths) == less


def test_where_the_mass_is_unknown_nobody_can_say():
    """Nor with a bodyweight, from which no plate comes off."""
    assert eased(work(percent(105))) is None
    assert eased(work(kilos(80), PULL_UP)) is None


def test_the_load_of_the_lowering_is_what_was_too_heavy():
    """With weight releasers."""
    released = replace(work(kilos(80)), lower_load=SetLoad("120 kg", "", Mass(12_000, Unit.KG)))

    assert eased(released) == Mass(11_250, Unit.KG)
