"""Readings of set lines."""

import pytest

from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.reading import hint_of, reading_of
from gymtimer.domain.setline import parse_set_line, parse_warm_up
from tests.gym import BENCH, CURL, PULL_UP, plan, planned

ANA = Lifter("Ana", one_rms=(OneRM("bench_press", "Bench press", Mass(10_000, Unit.KG)),))


def said(line: str, lifter=ANA, exercise=BENCH, **more) -> str:
    """Return the reading of *line*."""
    its = planned(exercise, parse_set_line(line), **more)
    return reading_of(its.sets[0], its, plan(its), lifter)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("4x4 neg 50A0 105%", "4 sets of 4 negatives, 5 s down, 105 % → 105 kg: 25 + 15 + 2.5 a side"),
        ("1x1 neg 40A0 20kg", "1 set of 1 negative, 4 s down, 20 kg: the empty bar"),
        (
            "3x4-6 30X1 85kg",
            "3 sets of 4 to 6 reps, 3 s down, fast up, 1 s at the top, 85 kg: 25 + 5 + 2.5 a side",
        ),
        ("3x8 4211", "3 sets of 8 reps, 4 s down, 2 s at the bottom, 1 s up, 1 s at the top"),
        ("2x3 4-0-A4-0 max", "2 sets of 3 negatives, 4 s down, 4 s helped up, max"),
        ("2x3 40A0 100/105%", "2 sets of 3 negatives, 4 s down, 100 % in week 1 → 100 kg: 25 + 15 a side"),
        (
            "3x8 to failure 20X0 70% + 3 neg 40A0",
            (
                "3 sets of 8 reps to failure, 2 s down, fast up, 70 % → 70 kg: 25 a side;"
                " then 3 negatives, 4 s down, same load"
            ),
        ),
        (
            "3x8 to failure 20X0 + 3 neg 40A0 60kg",
            "3 sets of 8 reps to failure, 2 s down, fast up; then 3 negatives, 4 s down, 60 kg: 20 a side",
        ),
    ],
)
def test_a_line_is_read_as_a_coach_would_say_it(line: str, wanted: str) -> None:
    """Sets, reps, tempo, load, plates."""
    assert said(line) == wanted


def test_without_a_1rm_the_percentage_stays() -> None:
    """It says whose 1RM is missing."""
    assert said("1x2 40A0 105%", None).endswith("105 % of the 1RM")
    assert said("1x2 40A0 105%", ANA, CURL).endswith("105 % of a 1RM that Ana has not given")


def test_bodyweight_sides_and_releasers() -> None:
    """All that an exercise says besides."""
    assert said("3x4 80A0 bw+5kg", ANA, PULL_UP).endswith("8 s down, bodyweight + 5 kg")
    assert said("3x4 40A0", each_side=True).endswith("; left, then right")
    load = parse_set_line("1x1 40A0 120%").parts[0].load
    assert said("3x3 30X0 80%", lower_load=load).endswith("; lowered with 120 kg: 25 + 25 a side")


def test_a_warm_up_is_one_set() -> None:
    """So nobody counts it; rounded to the nearest plates."""
    its = planned(BENCH, parse_set_line("1x1 40A0"), warm_ups=(parse_warm_up("5 30X0 51%"),))
    read = reading_of(its.warm_ups[0], its, plan(its), ANA, warm_up=True)

    assert read == "5 reps, 3 s down, fast up, 51 % → 50 kg: 15 a side"


def test_what_is_odd_is_said() -> None:
    """Of negatives; who lowers own reps fast has reasons."""
    assert hint_of(parse_set_line("4x4 20A0")) == "2 s lowering. A negative takes 3 s or more."
    assert hint_of(parse_set_line("4x4 20X0")) == ""
    assert hint_of(parse_set_line("4x4 50A0")) == ""
