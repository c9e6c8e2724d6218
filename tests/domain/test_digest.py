"""Digests: what a card says of a plan."""

import pytest

from gymtimer.domain.digest import lines_of, style_text
from gymtimer.domain.load import Basis, Load, Unit
from tests.gym import BENCH, kilos, part, percent, plan, planned, sets

BY_WEEK = Load(Basis.PERCENT, (10_250, 10_500, 11_000))


@pytest.mark.parametrize(
    ("loads", "week", "text"),
    [
        ([percent(105)], 1, "105 %"),
        ([percent(105)], 3, "105 %"),
        ([percent(105), percent(110)], 1, "105–110 %"),
        ([BY_WEEK], 1, "102.5 %"),
        ([BY_WEEK], 2, "105 %"),
        ([BY_WEEK], 9, "110 %"),
        ([BY_WEEK, percent(110)], 1, "102.5–110 %"),
    ],
)
def test_the_loads_of_the_week_are_told(loads, week, text):
    """After the last one they go on for ever."""
    its = plan(planned(BENCH, *(sets(1, part(4, "40A0", load)) for load in loads)))

    assert style_text(its, week) == f"4 s lowering · {text}"
    assert [line.load for line in lines_of(its, week)] == [text]


@pytest.mark.parametrize(("week", "text"), [(1, "80 kg"), (2, "85 kg")])
def test_masses_by_week_are_told_alike(week, text):
    """Kilograms as well as percentages."""
    its = plan(planned(BENCH, sets(1, part(4, "40A0", Load(Basis.MASS, (8000, 8500), Unit.KG)))))

    assert [line.load for line in lines_of(its, week)] == [text]


@pytest.mark.parametrize(
    ("lower", "text"),
    [
        (Load(Basis.PERCENT, (11_000, 11_500)), "80 %, lowered 115 %"),
        (Load(Basis.MASS, (12_000,), Unit.KG), "80 %, lowered 120 kg"),
    ],
)
def test_another_load_of_the_lowering_is_told(lower, text):
    """With weight releasers that is the heavier one."""
    its = plan(planned(BENCH, sets(3, part(3, "30X1", percent(80))), lower_load=lower))

    assert [line.load for line in lines_of(its, 2)] == [text]


def test_the_load_of_the_negatives_is_told_too():
    """Where it is another than that of the own reps before them."""
    own, negative = part(8, "20X0", kilos(70), to_failure=True), part(3, "40A0", kilos(90))

    assert [line.load for line in lines_of(plan(planned(BENCH, sets(1, own, negative))))] == ["70 kg, 90 kg"]
