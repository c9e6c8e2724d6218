"""Digests: what a card says of a plan, and what it does not promise."""

import pytest

from gymtimer.domain.digest import lines_of, style_text
from gymtimer.domain.load import Basis, Load, Unit
from tests.gym import BENCH, kilos, part, percent, plan, planned, sets

BY_WEEK = Load(Basis.PERCENT, (10_250, 10_500, 11_000))


@pytest.mark.parametrize(
    ("loads", "text"),
    [
        ([percent(105)], "105 %"),
        ([percent(105), percent(110)], "105–110 %"),
        ([BY_WEEK], "102.5 % in week 1"),
        ([BY_WEEK, percent(110)], "102.5–110 % in week 1"),
        ([Load(Basis.PERCENT, (10_500, 10_500))], "105 %"),
    ],
)
def test_only_the_load_of_the_first_week_is_promised(loads, text):
    """Every session is laid out as one of week 1, whatever the plan has for later weeks."""
    its = plan(planned(BENCH, *(sets(1, part(4, "40A0", load)) for load in loads)))

    assert style_text(its) == f"4 s lowering · {text}"
    assert [line.load for line in lines_of(its)] == [text]


def test_masses_by_week_are_told_alike():
    """Kilograms as well as percentages."""
    its = plan(planned(BENCH, sets(1, part(4, "40A0", Load(Basis.MASS, (8000, 8500), Unit.KG)))))

    assert [line.load for line in lines_of(its)] == ["80 kg in week 1"]


def test_the_load_of_the_negatives_is_told_too():
    """Where it is another than that of the own reps before them."""
    own, negative = part(8, "20X0", kilos(70), to_failure=True), part(3, "40A0", kilos(90))

    assert [line.load for line in lines_of(plan(planned(BENCH, sets(1, own, negative))))] == ["70 kg, 90 kg"]
