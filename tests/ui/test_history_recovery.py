"""Recovery: hours since the last hard work, and the rest that handbook 1.6 advises."""

import pytest

from gymtimer.storage.chronicle import Trained
from gymtimer.ui.history_now import DAY
from gymtimer.ui.history_recovery import recoveries

HOUR = 3_600_000


def did(day, hard, exercise="bench"):
    """Return a day of training at noon."""
    return Trained(day, exercise, hard, 20, day * DAY + 12 * HOUR)


def chest(key):
    """Return the muscles of the two exercises of these tests."""
    return ("chest",) if key == "bench" else ()


@pytest.mark.parametrize(
    ("days", "advised"),
    [
        ([(100, 10)], 96),  # a first session
        ([(43, 10), (100, 10)], 96),  # 57 days later that is forgotten
        ([(44, 10), (100, 10)], 72),
        ([(90, 10), (100, 16)], 72),
        ([(90, 10), (100, 17)], 96),  # much
        ([(90, 10), (100, 7)], 72),
        ([(90, 10), (100, 6)], 20),  # a small dose
        ([(100, 0)], 48),  # tempo work
        ([(99, 12), (100, 0)], 96),  # the longer rest counts, not the later work
    ],
)
def test_the_rest_that_is_advised(days, advised):
    """Handbook 1.6, each at its edge."""
    (found,) = recoveries([did(*day) for day in days], chest)

    assert found.advised == advised


def test_hours_go_down_to_none():
    """Ready when the advised hours are over; a clock that was set back makes no rest negative."""
    (found,) = recoveries([did(90, 10), did(100, 10)], chest)

    assert (found.since(found.last + 52 * HOUR), found.left(found.last + 52 * HOUR)) == (52, 20)
    assert found.left(found.last + 72 * HOUR) == 0
    assert found.since(found.last - HOUR) == 0


def test_an_exercise_outside_the_catalogue_trains_nothing_known():
    """It has no row."""
    assert recoveries([did(100, 10, "stairs")], chest) == ()


def test_two_exercises_of_a_day_are_one_dose():
    """Nine hard reps twice are eighteen: much."""
    days = [did(90, 9), did(100, 9), Trained(100, "other", 9, 9, 100 * DAY)]

    (found,) = recoveries(days, lambda key: ("chest",))

    assert (found.hard, found.advised) == (18, 96)
    assert found.days == ((90, 9), (100, 18))
