"""Progress: every rule from both sides, and measured times never mixed with others."""

from dataclasses import replace

import pytest

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, LoggedSet
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.progress import Advice, Trained, ended_twice, proposed, trained_in
from gymtimer.domain.tested import eccentric_maxima
from tests.gym import BENCH, CURL, kilos, part, planned, sets, tape

RAISE, STAY, LOWER, ASK = Advice.RAISE, Advice.STAY, Advice.LOWER, Advice.ASK


def trained(*times, target=4000, ended=0, complete=True):
    """Return an exercise with these times."""
    return Trained("bench_press", "Bench press", "Ana", times, (target,) * len(times), ended, complete)


@pytest.mark.parametrize(
    ("done", "advice", "why"),
    [
        (trained(4000, 4000), RAISE, "Last rep 4 s, on average 4 s of 4 s."),
        (trained(5000, 3000), RAISE, "Last rep 3 s, on average 4 s of 4 s."),
        (trained(5100, 2999), STAY, "The last rep took 2.9 s: 3 s earn more load."),
        (trained(4000, 3998), STAY, "On average 3.9 s of 4 s: the whole time earns more load."),
        (trained(2000, 2000, target=2000), RAISE, "Last rep 2 s, on average 2 s of 2 s."),
        (trained(2100, 1999, target=2000), STAY, "The last rep took 1.9 s: 2 s earn more load."),
        (trained(4500, 4500, ended=1), STAY, "One set ended early."),
        (trained(4500, 4500, complete=False), STAY, "Not all sets and reps were done."),
        (trained(4500, None), STAY, "The last rep was not measured."),
        (trained(None, 4500), RAISE, "Last rep 4.5 s, on average 4.5 s of 4 s, measured in 1 of 2 reps."),
        (trained(4500, 4500, ended=2), LOWER, "2 sets ended early: the load was too heavy."),
        (trained(None, None), ASK, "Nothing was measured. How many of 2 reps did you control?"),
    ],
)
def test_the_rules_of_the_handbook(done, advice, why):
    """+2.5 % for the last rep and the mean, -5 % for two sets that ended, else the same."""
    proposal = proposed(done)

    assert (proposal.advice, proposal.why) == (advice, why)
    assert proposal.by == {RAISE: 250, LOWER: -500}.get(advice, 0)
    assert not proposal.block_over


def test_two_sessions_that_ended_so_end_the_block():
    """Only if this one did as well."""
    assert proposed(trained(2000, 2000, ended=2), ended_before=True).block_over
    assert not proposed(trained(2000, 2000, ended=1), ended_before=True).block_over
    assert ended_twice([trained(1, ended=2)], "bench_press", "Ana")
    assert not ended_twice([trained(1, ended=2)], "bench_press", "Ben")
    assert not ended_twice([trained(1, ended=1)], "bench_press", "Ana")


@pytest.mark.parametrize(
    ("controlled", "complete", "advice"),
    [
        (12, True, RAISE),
        (12, False, STAY),
        (11, True, STAY),
        (9, True, STAY),
        (8, True, LOWER),
        (0, True, LOWER),
    ],
)
def test_what_is_reported_is_called_so(controlled, complete, advice):
    """Under three quarters is too heavy; all of them are worth more."""
    proposal = proposed(trained(*[None] * 12, complete=complete), controlled=controlled)

    assert (proposal.advice, proposal.why) == (advice, f"{controlled} of 12 reps controlled, as reported.")


def test_a_report_never_stands_in_for_a_measured_time():
    """Where a press told, the answer counts for nothing."""
    assert proposed(trained(2000, 2000), controlled=2).advice is STAY


LINES = (sets(2, part(2, "40A0", kilos(100))),)
WARM = (sets(1, part(2, "40A0", kilos(50))),)


def logged(index, *times, exercise=BENCH, commanded=None, aborted=False, negative=True, kg=100):
    """Return a set with measured times; None for what nobody measured."""
    reps = tuple(
        LoggedRep(n, negative, None, 4000, commanded, time, aborted) for n, time in enumerate(times, start=1)
    )
    load = LoggedLoad(f"{kg} kg", Mass(kg * 100, Unit.KG))
    return LoggedSet(index, exercise.key, exercise.name, 1, reps, load=load)


def session(*its):
    """Return a session of sets."""
    return LoggedSession("id", "Test", 0, 0, its)


def test_what_was_trained_is_read_from_the_log():
    """Work sets alone, exercise by exercise, with the targets of the plan."""
    laid = tape(planned(BENCH, *LINES, warm_ups=WARM), planned(CURL, *LINES))
    found = trained_in(
        session(logged(0, 900, 900), logged(1, 4100, 4200), logged(2, 4300, 250), logged(3, 4000, None)), laid
    )

    assert [(one.exercise, one.times, one.ended, one.complete) for one in found] == [
        ("bench_press", (4100, 4200, 4300, None), 0, True),
        ("biceps_curl", (4000, None), 0, False),
    ]
    assert found[0].targets == (4000,) * 4


@pytest.mark.parametrize(
    ("second", "ended", "complete"),
    [
        ((2000, 2000), 1, True),
        ((1000,), 1, False),
        ((2600, 2800), 0, True),
        ((None, 2000), 0, True),
    ],
)
def test_sets_that_ended_early_are_found_again(second, ended, complete):
    """By the same rule that ended them."""
    laid = tape(planned(BENCH, *LINES))
    (found,) = trained_in(session(logged(0, 4000, 4000), logged(1, *second)), laid)

    assert (found.ended, found.complete) == (ended, complete)


def test_a_rep_that_was_broken_off_is_none_that_was_done():
    """It keeps the load where it is."""
    laid = tape(planned(BENCH, *LINES))
    whole, broken = logged(0, 4000, 4000), logged(1, 4000, 2000)
    broken = replace(broken, reps=(broken.reps[0], replace(broken.reps[1], aborted=True)))
    (found,) = trained_in(session(whole, broken), laid)

    assert (found.times, found.complete) == ((4000, 4000, 4000), False)


def test_tempo_sets_and_tests_have_no_proposal():
    """They have rules of their own."""
    laid = tape(planned(BENCH, sets(1, part(2, "4010"))), planned(CURL, sets(1, part(1, "30A0")), test=True))

    assert trained_in(session(logged(0, 4000, 4000, negative=False), logged(1, 3100)), laid) == ()


def in_test(**more):
    """Return the tape of three singles."""
    singles = [sets(1, part(1, "30A0", kilos(number))) for number in (100, 105, 110)]
    return tape(planned(BENCH, *singles, test=True, **more), pacing=Pacing())


@pytest.mark.parametrize(
    ("times", "kept"),
    [
        ((3200, 2700, 2699), (105, 2700)),
        ((3200, 3000, 3000), (110, 3000)),
        ((2600,), None),
        ((3200, None), (100, 3200)),
        ((3200, 299), (100, 3200)),
    ],
)
def test_the_heaviest_single_in_three_seconds_is_the_eccentric_1rm(times, kept):
    """Measured times alone, good to 0.3 s."""
    loads = (100, 105, 110)
    its = [logged(n, time, kg=loads[n]) for n, time in enumerate(times)]
    found = eccentric_maxima(session(*its), in_test())

    assert [(one.mass.hundredths // 100, one.length) for one in found] == ([kept] if kept else [])


def test_a_single_that_was_broken_off_is_none():
    """However long it lasted."""
    assert eccentric_maxima(session(logged(0, 4000, aborted=True)), in_test()) == ()


def test_of_two_sides_the_weaker_one_counts():
    """And none, where only one has passed."""
    laid = in_test(each_side=True)
    both = [logged(0, 3100), logged(1, 3100), logged(2, 3100, kg=105), logged(3, 2000, kg=105)]

    assert [one.mass.hundredths for one in eccentric_maxima(session(*both), laid)] == [10_000]
    assert eccentric_maxima(session(logged(0, 3100), logged(1, 2000)), laid) == ()
