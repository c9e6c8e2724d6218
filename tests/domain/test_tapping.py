"""Taps along with a metronome tell the delay of a loudspeaker."""

import random

import pytest

from gymtimer.domain.tapping import FEWEST, PERIOD, Tapped, after_click, tapped


def taps(delay, count=12, scatter=0.0, zero=5000, seed=1):
    """Return taps of somebody who hears each click *delay* late."""
    chance = random.Random(seed)
    return [zero + n * PERIOD + delay + round(chance.gauss(0, scatter)) for n in range(count)]


@pytest.mark.parametrize("delay", [0, 1, 40, 183, 300, 640, 840])
def test_steady_taps_give_the_delay_itself(delay):
    """Up to almost a second."""
    assert tapped(taps(delay), 5000) == Tapped(delay, 0, 12, 0)


@pytest.mark.parametrize("seed", range(40))
def test_usual_hands_are_good_to_a_few_milliseconds(seed):
    """Fourteen taps that scatter by 20 ms: within 20 ms each time, within 6 ms on average."""
    found = tapped(taps(183, 14, 20, seed=seed), 5000)

    assert abs(found.delay - 183) <= 20


def test_on_average_it_is_good_to_a_few_milliseconds():
    """The mean error of a hundred people."""
    errors = [abs(tapped(taps(183, 14, 20, seed=seed), 5000).delay - 183) for seed in range(100)]

    assert sum(errors) / len(errors) <= 6


def test_slips_are_left_out():
    """Two double taps and a missed one: the delay stays, and they are counted."""
    steady = taps(200, 12, 8)
    slips = [5000 + 3 * PERIOD + 700, 5000 + 6 * PERIOD + 450]
    del steady[4]

    found = tapped([*steady, *slips], 5000)

    assert abs(found.delay - 200) <= 6
    assert found.dropped == 2


def test_a_tap_that_comes_a_little_early_counts_below_zero():
    """Most people tap before a click that they expect; nobody hears it before it is there."""
    early = taps(-30)

    assert {after_click(tap, 5000) for tap in early} == {-30}
    assert tapped(early, 5000).delay == 0


@pytest.mark.parametrize("count", [0, FEWEST - 1])
def test_too_few_taps_say_nothing(count):
    """Better no delay than a guess."""
    assert tapped(taps(200, count), 5000) is None


def test_taps_all_over_the_place_say_nothing_new():
    """Where they are spread over the whole second the spread tells so."""
    wild = [5000 + n * PERIOD + n * 83 for n in range(12)]

    found = tapped(wild, 5000)

    assert found is None or found.spread > 100
