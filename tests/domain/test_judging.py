"""Judging: every threshold from both sides; what is not known is not judged."""

import pytest

from gymtimer.domain.judging import (
    Stop,
    Verdict,
    is_mis_tap,
    last_negative,
    missed,
    stop_after,
    verdict,
    verdict_of,
)
from gymtimer.domain.timeline import RepId
from tests.gym import BENCH, part, planned, sets, tape

KEPT, SLOWER, SHORT, DROP = Verdict.KEPT, Verdict.SLOWER, Verdict.SHORT, Verdict.DROP


def work_of(*parts, index=0, warm_ups=(), **more):
    """Return a set of bench negatives as it is in its last part."""
    laid = tape(planned(BENCH, sets(1, *parts), warm_ups=warm_ups, **more))
    return next(phase.work for phase in reversed(laid.phases) if phase.work.index == index)


def rep(number, *, negative=True, set_index=0):
    """Return a rep of the set."""
    return RepId(set_index, negative, number)


def times(*lengths):
    """Return what was measured of reps 1, 2, 3 …; None for nothing."""
    return {rep(n): length for n, length in enumerate(lengths, start=1) if length is not None}


@pytest.mark.parametrize(
    ("target", "limits"),
    [
        # 90 %, then 75 % or 3 s, then 50 % or 1.5 s; each less the 0.3 s that taps are good to.
        (4000, (3300, 2700, 1700)),
        (5000, (4200, 3450, 2200)),
        (8000, (6900, 5700, 3700)),
        (3500, (2850, 2700, 1450)),
        # Under 3.5 s: the target less 0.5 s, where that is more than 75 %.
        (3400, (2760, 2600, 1400)),
        (3000, (2400, 2200, 1200)),
        (2400, (1860, 1600, 1200)),
        # What the rule calls long enough is no drop.
        (2000, (1500, 1200, 1200)),
        (1000, (600, 450, 450)),
    ],
)
def test_each_limit_is_the_handbooks_less_the_error_of_a_tap(target, limits):
    """At the limit a lowering is still the better one, a millisecond below it is the worse one."""
    slower, short, drop = limits

    assert verdict(slower, target) is KEPT
    assert verdict(slower - 1, target) is SLOWER
    assert verdict(short, target) is SLOWER
    assert verdict(short - 1, target) in (SHORT, DROP)
    assert verdict(drop, target) is not DROP
    assert verdict(drop - 1, target) is DROP


@pytest.mark.parametrize(
    ("stop_below", "limit"), [(3000, 2700), (4000, 3700), (2600, 2300), (9000, 4700), (500, 2200)]
)
def test_the_coachs_number_takes_the_place_of_the_rule(stop_below, limit):
    """It is never more than the target, and a drop stays a drop."""
    assert verdict(limit, 5000, stop_below) not in (SHORT, DROP)
    assert verdict(limit - 1, 5000, stop_below) in (SHORT, DROP)


@pytest.mark.parametrize(("length", "wrong"), [(0, True), (299, True), (300, False), (301, False)])
def test_no_bar_falls_in_less_than_three_tenths(length, wrong):
    """Such a press is asked about, and not judged."""
    assert is_mis_tap(length) is wrong
    assert (verdict_of(work_of(part(4, "40A0")), rep(1), {rep(1): length}) is None) is wrong


def test_only_measured_negatives_are_judged():
    """Own reps, and reps that the clock alone paced, have no verdict."""
    work = work_of(part(3, "20X0", to_failure=True), part(2, "40A0"))

    assert verdict_of(work, rep(1), {rep(1): 2000}) is SHORT
    assert verdict_of(work, rep(1, negative=False), {rep(1, negative=False): 400}) is None
    assert verdict_of(work, rep(2), {rep(1): 2000}) is None
    assert verdict_of(work_of(part(3, "4010")), rep(1), {rep(1): 400}) is None


@pytest.mark.parametrize(
    ("measured", "after", "ends"),
    [
        (times(2699, 2699), 2, (2699, 2699)),
        (times(2700, 2699), 2, None),
        (times(2699, 2700), 2, None),
        (times(2699), 1, None),
        (times(1699), 1, (1699,)),
        (times(1700), 1, None),
        (times(4000, 1000), 2, (1000,)),
        (times(1000, 2400), 2, (1000, 2400)),
        (times(2400, None, 2400), 3, None),
        (times(2400, 299, 2400), 3, None),
        (times(2400, 2400, 3900), 3, None),
        (times(2400, 2400, 2600), 3, (2400, 2600)),
    ],
)
def test_two_short_reps_in_a_row_or_one_drop_end_a_set(measured, after, ends):
    """In a row means that nothing unknown and nothing longer stands between."""
    stop = stop_after(work_of(part(4, "40A0")), rep(after), measured)

    assert (stop and stop.times) == ends
    if stop:
        assert stop == Stop(rep(after), ends, 4000, drop=len(ends) == 1)


def test_warm_ups_and_tests_are_never_ended():
    """A warm-up is told of; a test has a rule of its own."""
    warm_up = work_of(part(4, "40A0"), warm_ups=(sets(1, part(3, "40A0")),))
    test = work_of(part(1, "30A0"), test=True)

    assert warm_up.warm_up
    assert verdict_of(warm_up, rep(1), times(900)) is DROP
    assert stop_after(warm_up, rep(1), times(900)) is None
    assert verdict_of(test, rep(1), times(900)) is None
    assert stop_after(test, rep(1), times(900)) is None


@pytest.mark.parametrize(
    ("length", "stop_below", "is_missed"),
    [(2700, None, False), (2699, None, True), (2200, 2500, False), (2199, 2500, True), (299, None, False)],
)
def test_a_test_is_missed_under_three_seconds(length, stop_below, is_missed):
    """Or under the coach's number; taps are good to 0.3 s, and a mis-tap says nothing."""
    test = work_of(part(1, "30A0"), test=True, stop_below=stop_below)

    assert missed(test, times(length)) is is_missed
    assert missed(test, {}) is False


def test_the_last_negative_is_the_last_that_was_measured():
    """Of this set, whatever was measured of others."""
    work = work_of(part(4, "40A0"))

    assert last_negative(work, {}) is None
    assert last_negative(work, {rep(2): 1, rep(1): 1, rep(9, set_index=3): 1}) == rep(2)
