"""The clock of the computer, which tells a closed lid from a long lowering."""

import time

import pytest

from gymtimer.engine import clock
from gymtimer.engine.clock import SystemClock


@pytest.fixture
def times(monkeypatch) -> dict[str, int]:
    """Return the two clocks of a computer, in ms, for a test to move."""
    times = {"awake": 1000, "both": 5000}
    monkeypatch.setattr(clock, "_awake", lambda: times["awake"])
    monkeypatch.setattr(clock, "_awake_or_asleep", lambda: times["both"])
    return times


def test_time_awake_is_no_sleep(times):
    """An hour later both clocks have gone on as far."""
    it = SystemClock()
    times["awake"] += 3_600_000
    times["both"] += 3_600_000 + 3

    assert it.slept() == 0
    assert it.now() == 3_601_000


def test_a_closed_lid_is_told_once(times):
    """Ten minutes asleep are ten minutes, then nothing."""
    it = SystemClock()
    times["both"] += 600_000

    assert it.slept() == 600_000
    assert it.slept() == 0


def test_jitter_is_no_sleep_and_does_not_add_up(times):
    """A difference below a second is forgotten each time."""
    it = SystemClock()

    for _ in range(5):
        times["both"] += 900
        assert it.slept() == 0


def test_setting_the_clock_on_the_wall_is_no_sleep(monkeypatch):
    """An hour on or back, as in spring and autumn, ends no set and adds to no rest."""
    it = SystemClock()
    wall = time.time_ns()

    for hours in (1, -1, 24):
        monkeypatch.setattr(time, "time_ns", lambda: wall + hours * 3_600_000_000_000)  # noqa: B023
        monkeypatch.setattr(time, "time", lambda: (wall + hours * 3_600_000_000_000) / 1e9)  # noqa: B023
        assert it.slept() == 0


def test_the_real_clock_goes_up():
    """It is the system's own."""
    it = SystemClock()

    assert it.now() <= it.now()
    assert it.slept() == 0
