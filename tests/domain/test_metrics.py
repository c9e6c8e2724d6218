"""Metrics are those of the handbook, section 4.4, on its own examples."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.dose import rest_share, rests_kept
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedRest, LoggedSet
from gymtimer.domain.lowered import LoweredRep, lowered_reps
from gymtimer.domain.metrics import lowering
from gymtimer.domain.volume import (
    Volume,
    eccentric_volume,
    load_time,
    total,
)

BENCH = tuple(
    LoweredRep(target=4000, lowered=time, measured=True, load=Mass(11_000, Unit.KG), percent=11_000)
    for time in (4200, 4000, 3600, 3100, 2200)
)
ONE_RM = Mass(10_000, Unit.KG)


def test_the_example_of_the_handbook_has_its_times() -> None:
    """Bench, 110 kg, 40A1: 17.1 s under tension, all of it eccentric."""
    (told,) = lowering(BENCH)
    assert (told.measured, told.etut, told.tut) == (True, 17_100, 17_100)
    assert told.times == (4200, 4000, 3600, 3100, 2200)


def test_the_example_of_the_handbook_has_its_shares() -> None:
    """Adherence 83.5 %, coverage 84.5 %, fade 48 %."""
    (told,) = lowering(BENCH)
    assert told.adherence == Fraction(835, 1000)
    assert told.coverage == Fraction(845, 1000)
    assert told.fade is not None
    assert round(told.fade * 100) == 48


def test_the_example_of_the_handbook_has_one_short_rep() -> None:
    """2.2 s is 55 % of the plan: short, but gravity did not do the work."""
    (told,) = lowering(BENCH)
    assert (told.gravity, told.short) == (0, 1)


def test_the_example_of_the_handbook_has_its_volumes() -> None:
    """EVL 550 kg, of which 440 kept; five hard reps."""
    (told,) = lowering(BENCH)
    volume = eccentric_volume(BENCH)
    assert (volume.in_unit(Unit.KG), volume.reps) == (Mass(55_000, Unit.KG), 5)
    assert told.kept.in_unit(Unit.KG) == Mass(44_000, Unit.KG)
    assert all(rep.hard for rep in BENCH)


def test_the_example_of_the_handbook_has_its_impulse() -> None:
    """1881 kg s."""
    (told,) = lowering(BENCH)
    assert told.load_time.kilogram_seconds == 1881


def test_rests_are_kept_between_90_and_125_percent() -> None:
    """170, 195, 260 s of 180: 94, 108, 144 %, two of three kept; the limits belong to it."""
    rests = [LoggedRest(0, 180_000, actual) for actual in (170_000, 195_000, 260_000)]
    assert [round(share * 100) for rest in rests if (share := rest_share(rest))] == [94, 108, 144]
    assert rests_kept(rests) == (2, 3)
    edges = [LoggedRest(0, 100, actual) for actual in (89, 90, 125, 126)]
    assert rests_kept([*edges, LoggedRest(0, 0, 7)]) == (2, 4)


def test_measured_and_commanded_times_are_told_apart() -> None:
    """A set with both has two values, and each rep is in one of them."""
    commanded = replace(BENCH[0], lowered=4000, measured=False)
    measured, other = lowering([commanded, *BENCH, commanded])
    assert (measured.measured, measured.etut) == (True, 17_100)
    assert (other.measured, other.etut, other.adherence) == (False, 8000, 1)


def test_reps_without_a_time_have_no_lowering() -> None:
    """An imported set has a volume and no times."""
    reps = [LoweredRep(None, None, measured=False, load=ONE_RM)] * 3
    assert lowering(reps) == ()
    assert eccentric_volume(reps).in_unit(Unit.KG) == Mass(30_000, Unit.KG)


def test_a_time_shorter_than_a_fall_is_a_mis_tap() -> None:
    """It is left out; 0.3 s is a time."""
    reps = [*BENCH, replace(BENCH[0], lowered=299)]
    assert lowering(reps) == lowering(BENCH)
    (told,) = lowering([replace(BENCH[0], lowered=300)])
    assert (told.etut, told.gravity, told.short) == (300, 1, 1)


def test_gravity_reps_are_under_half_the_plan_or_under_a_second_and_a_half() -> None:
    """The limits themselves are none."""
    reps = [
        LoweredRep(target, time, measured=True)
        for target, time in ((8000, 3999), (8000, 4000), (2000, 1499), (2000, 1500), (None, 1499))
    ]
    (told,) = lowering(reps)
    assert told.gravity == 3


def test_short_reps_of_a_quick_tempo_are_half_a_second_under_it() -> None:
    """From a plan of 3.5 s on the limit is 3 s."""
    cases = ((3400, 2899), (3400, 2900), (3500, 2999), (3500, 3000), (None, 2999), (60_000, 3000))
    (told,) = lowering([LoweredRep(target, time, measured=True) for target, time in cases])
    assert told.short == 3


def test_a_rep_is_kept_from_three_quarters_of_the_plan_on() -> None:
    """One millisecond less is not."""
    reps = [LoweredRep(4000, time, measured=True, load=ONE_RM) for time in (2999, 3000)]
    (told,) = lowering(reps)
    assert told.kept.reps == 1


def test_too_slow_lowers_adherence_but_not_coverage() -> None:
    """Twice as long is no adherence at all, and never below zero."""
    (told,) = lowering([LoweredRep(4000, time, measured=True) for time in (8000, 20_000)])
    assert (told.adherence, told.coverage, told.fade) == (0, 1, Fraction(-3, 2))


def test_one_rep_does_not_fade() -> None:
    """Nor has it a share of a plan that isn't there."""
    (told,) = lowering([LoweredRep(None, 4000, measured=True)])
    assert (told.fade, told.adherence, told.coverage) == (None, None, None)


def test_pauses_and_own_lifts_are_under_tension_and_the_partner_is_not() -> None:
    """20X0 with a 1 s pause and a 1.5 s own lift; the assist is left out."""
    rep = LoweredRep(2000, 2000, measured=False, negative=False, pause=1000, own_lift=1500, assist=3000)
    (told,) = lowering([rep, rep])
    assert (told.etut, told.tut) == (4000, 9000)


def test_warm_ups_and_broken_off_reps_have_no_volume() -> None:
    """Neither are they hard; a broken off one has no time either."""
    warm, broken = replace(BENCH[0], warm_up=True), replace(BENCH[0], aborted=True)
    assert eccentric_volume([warm, broken]) == Volume()
    assert not warm.hard
    assert not broken.hard
    assert lowering([broken]) == ()


def test_hard_is_from_the_whole_1rm_on_or_after_failure() -> None:
    """99.99 % is not, own reps are not; a load of unknown percentage only after failure."""
    percents = (9_999, 10_000, None)
    assert [replace(BENCH[0], percent=percent).hard for percent in percents] == [False, True, False]
    assert replace(BENCH[0], percent=None, after_failure=True).hard
    assert not replace(BENCH[0], negative=False).hard


def test_kilos_and_pounds_stay_apart_until_one_number_is_asked_for() -> None:
    """100 kg and 100 lb are 145.36 kg, converted once; alone each comes back untouched."""
    kilos, pounds = (LoweredRep(None, None, False, Mass(10_000, unit)) for unit in (Unit.KG, Unit.LB))
    both = total([kilos, pounds])
    assert (both.kg, both.lb, both.mixed) == (10_000, 10_000, True)
    assert both.in_unit(Unit.KG) == Mass(14_536, Unit.KG)
    assert total([pounds] * 3).in_unit(Unit.LB) == Mass(30_000, Unit.LB)
    assert total([pounds]).in_unit(Unit.KG) == Mass(4_536, Unit.KG)
    assert Volume().in_unit(Unit.LB) == Mass(0, Unit.LB)


def test_loads_that_nobody_knows_are_counted_as_such() -> None:
    """The sum says how many are missing."""
    reps = [BENCH[0], replace(BENCH[0], load=None)]
    assert (total(reps).reps, total(reps).unknown, load_time(reps).unknown) == (1, 1, 1)


def test_a_logged_set_becomes_lowered_reps() -> None:
    """Measured times win over commanded ones; negatives after own reps are after failure."""
    reps = (
        LoggedRep(1, False, 0, 2000, 2000),
        LoggedRep(1, True, 0, 4000, 4000, 3600),
        LoggedRep(2, True, 0, 4000, 1200, aborted=True),
    )
    load = LoggedLoad("70 kg", Mass(7000, Unit.KG), 7000)
    own, first, second = lowered_reps(LoggedSet(0, "curl", "Curl", 1, reps, load=load, tempo="2110"))
    assert (own.lowered, own.measured, own.pause, own.own_lift, own.after_failure) == (
        2000,
        False,
        1000,
        1000,
        False,
    )
    assert (first.lowered, first.measured, first.pause, first.after_failure, first.hard) == (
        3600,
        True,
        0,
        True,
        True,
    )
    assert (second.aborted, second.hard) == (True, False)
    (imported,) = lowered_reps(LoggedSet(0, "curl", "Curl", 1, (LoggedRep(1),), tempo="slow"))
    assert (imported.lowered, imported.measured, imported.pause) == (None, False, 0)


@given(st.lists(st.tuples(st.integers(100, 60_000), st.integers(300, 120_000)), min_size=1))
def test_shares_stay_in_their_limits(pairs: list[tuple[int, int]]) -> None:
    """Adherence never passes coverage, both are within 0 and 1."""
    (told,) = lowering([LoweredRep(target, time, measured=True) for target, time in pairs])
    assert told.adherence is not None
    assert told.coverage is not None
    assert 0 <= told.adherence <= told.coverage <= 1
    assert told.etut == sum(time for _, time in pairs)


MASSES = st.builds(Mass, st.integers(0, 220_000), st.sampled_from(Unit))


@given(st.lists(MASSES))
def test_a_sum_is_exact_to_half_a_hundredth(masses: list[Mass]) -> None:
    """However kilos and pounds are mixed: rounding happens once, at the end."""
    volume = total(LoweredRep(None, None, False, mass) for mass in masses)
    exact = (
        sum(
            (m.hundredths * (Fraction("453.59237") if m.unit is Unit.LB else 1000) for m in masses),
            Fraction(0),
        )
        / 100
    )
    assert volume.exact == exact
    assert abs(volume.in_unit(Unit.KG).hundredths * 10 - exact) <= 5
