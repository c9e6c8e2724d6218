"""The layout: which phases a plan becomes, in which order, how long, ended by whom."""

from dataclasses import replace
from itertools import pairwise
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain import layout
from gymtimer.domain.cue import Sound
from gymtimer.domain.exercise import Assist, FirstPhase
from gymtimer.domain.load import SetLoad
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import Advance, Partner
from gymtimer.domain.tempo import Lift, Tempo
from gymtimer.domain.timeline import Ending, Kind, RepId
from tests.gym import BENCH, CURL, PULL_UP, kilos, part, planned, sets, tape
from tests.tapes import sets_of, tapes

PLAIN = Pacing(settle=0)


def order(timeline, start: int = 0) -> str:
    """Return the kinds of the phases in one line; a hold says where it is."""
    return " ".join(
        f"{phase.kind}{('-top' if phase.top else '-bottom') if phase.kind is Kind.HOLD else ''}"
        for phase in timeline.phases[start:]
    )


def of(exercise, *parts, pacing=PLAIN, **more):
    """Return the tape of one set."""
    return tape(planned(exercise, sets(1, *parts), **more), pacing=pacing)


ORDERS = {
    "bench negatives": (
        of(BENCH, part(2, "40A0")),
        "setup assist lower assist lower rack",
    ),
    "bench negatives, pauses": (
        of(BENCH, part(2, "42A1")),
        "setup assist hold-top lower hold-bottom assist hold-top lower hold-bottom rack",
    ),
    "bench negatives, count": (
        of(BENCH, part(2, "40A1"), pacing=Pacing()),
        "setup assist settle hold-top lower assist hold-top lower rack",
    ),
    "bench negatives, count before each": (
        of(BENCH, part(2, "40A1"), pacing=Pacing(settle_every_rep=True)),
        "setup assist settle hold-top lower assist settle hold-top lower rack",
    ),
    "curl negatives, pauses, count": (
        of(CURL, part(2, "42A1"), pacing=Pacing()),
        "setup assist settle hold-top lower hold-bottom assist hold-top lower hold-bottom rack",
    ),
    "bench tempo": (
        of(BENCH, part(2, "42X1")),
        "setup assist hold-top lower hold-bottom lift hold-top lower hold-bottom lift rack",
    ),
    "curl tempo, count": (
        of(CURL, part(2, "42X1"), pacing=Pacing()),
        "setup settle lift hold-top lower hold-bottom lift hold-top lower hold-bottom rack",
    ),
    "bench finishing": (
        of(BENCH, part(8, "20X0", to_failure=True), part(2, "40A0"), pacing=Pacing()),
        "setup assist settle free assist lower assist lower rack",
    ),
    "curl finishing": (
        of(CURL, part(8, "20X0", to_failure=True), part(2, "40A0"), pacing=Pacing()),
        "setup settle free assist lower assist lower rack",
    ),
    "bench to failure alone": (
        of(BENCH, part(8, "20X0", to_failure=True)),
        "setup assist free rack",
    ),
    "bench own reps, then negatives": (
        of(BENCH, part(2, "20X0"), part(1, "40A0")),
        "setup assist lower lift lower assist lower rack",
    ),
    "curl own reps, then negatives": (
        of(CURL, part(2, "20X0"), part(1, "40A0")),
        "setup lift lower lift lower assist lower rack",
    ),
    "bench cluster": (
        of(BENCH, part(2, "40A0"), rest_in_set=15_000, pacing=Pacing()),
        "setup assist settle lower rack rest assist settle lower rack",
    ),
    "curl cluster of own reps": (
        of(CURL, part(2, "20X0"), rest_in_set=15_000, pacing=Pacing()),
        "setup settle lift lower rack rest settle lift lower rack",
    ),
    "one rep": (
        of(BENCH, part(1, "40A0")),
        "setup assist lower rack",
    ),
}


@pytest.mark.parametrize(("timeline", "wanted"), ORDERS.values(), ids=ORDERS)
def test_a_set_goes_phase_by_phase_as_the_product_says(timeline, wanted):
    """Eccentric first lifts off and ends each rep with a lift; concentric first begins each with one."""
    assert order(timeline) == wanted


def test_only_the_first_assist_is_a_lift_off():
    """In a cluster each rep has one, for the bar was racked."""
    plain = [p.lift_off for p in of(BENCH, part(3, "40A0")).phases if p.kind is Kind.ASSIST]
    cluster = of(BENCH, part(3, "40A0"), rest_in_set=15_000)

    assert plain == [True, False, False]
    assert all(p.lift_off for p in cluster.phases if p.kind is Kind.ASSIST)


def test_the_lift_before_the_last_rep_says_so():
    """ "Last one" is heard once, before the third of three."""
    timeline = of(BENCH, part(3, "40A0"))
    said = [[cue.text for cue in p.cues] for p in timeline.phases if p.kind is Kind.ASSIST]

    assert ["Last one" in texts for texts in said] == [False, False, True]


def test_a_rest_in_a_cluster_leads_to_the_bar_and_the_one_after_the_set_to_a_setup():
    """Both are gates."""
    timeline = tape(planned(BENCH, sets(2, part(2, "40A0")), rest_in_set=15_000))
    rests = [(i, p) for i, p in enumerate(timeline.phases) if p.kind is Kind.REST]

    assert [p.in_set for _, p in rests] == [True, False, True]
    assert [timeline.phases[i + 1].kind for i, _ in rests] == [Kind.ASSIST, Kind.SETUP, Kind.ASSIST]
    assert all(p.gate for _, p in rests)


def test_each_phase_has_the_tempo_and_the_load_of_its_part():
    """What is planned after the plus is what is shown, said and written down from there on."""
    timeline = tape(
        planned(
            BENCH, sets(2, part(8, "20X0", kilos(70), to_failure=True), part(1, "41A0", kilos(90), least=1))
        ),
        pacing=PLAIN,
    )

    told = [f"{p.kind} {p.work.tempo} {p.work.load.text}" for p in timeline.phases[:8]]

    assert told == [
        "setup 20X0 70 kg", "assist 20X0 70 kg", "free 20X0 70 kg", "assist 41A0 90 kg",
        "lower 41A0 90 kg", "hold 41A0 90 kg", "rack 41A0 90 kg", "rest 41A0 90 kg",
    ]  # fmt: skip
    assert [p.work.to_failure for p in timeline.phases[:4]] == [True, True, True, False]
    assert timeline.phases[0].work.then_load == timeline.phases[4].work.load
    assert timeline.phases[4].work.then_load is None


def test_a_rep_is_found_in_its_part():
    """The first own rep and the first negative of a set are lowered with loads of their own."""
    timeline = of(BENCH, part(8, "20X0", kilos(70), to_failure=True), part(1, "40A0", kilos(90)))

    loads = [timeline.work_of(RepId(0, negative, 1)).load.text for negative in (False, True)]

    assert loads == ["70 kg", "90 kg"]


@pytest.mark.parametrize(
    ("exercise", "tempo", "more", "tones"),
    [
        (BENCH, "20X0", {}, [True, True]),
        (BENCH, "21X0", {}, [False, False]),
        (CURL, "20X0", {}, [False, True]),
        (CURL, "21X0", {}, [False, False]),
        (CURL, "20X0", {"rest_in_set": 15_000}, [False, False]),
    ],
)
def test_an_own_lift_begins_with_the_bottom_tone_where_a_lowering_has_just_ended(
    exercise, tempo, more, tones
):
    """A pause at the bottom has it already; a curl's first lift comes after none."""
    lifts = [p for p in of(exercise, part(2, tempo), **more).phases if p.kind is Kind.LIFT]

    assert [any(cue.sound is Sound.BOTTOM for cue in p.cues) for p in lifts] == tones


@given(tapes())
def test_every_lowering_ends_with_one_tone_at_the_bottom(timeline):
    """Whatever comes after it begins with that tone."""
    for before, after in pairwise(timeline.phases):
        bottoms = [cue.at for cue in after.cues if cue.sound is Sound.BOTTOM]
        if after.kind is not Kind.FREE:
            assert bottoms == ([0] if before.kind is Kind.LOWER else [])


@pytest.mark.parametrize(
    ("exercise", "tempo", "partner", "who"),
    [
        (BENCH, "40A0", Partner.REQUIRED, "partner"),
        (CURL, "40A0", Partner.OPTIONAL, "partner"),
        (PULL_UP, "40A0", Partner.REQUIRED, "you"),
        (BENCH, "40A0", Partner.NONE, "you"),
        (BENCH, "4010", Partner.TWO, "partner"),
        (BENCH, "4010", Partner.NONE, "you"),
        (CURL, "4010", Partner.REQUIRED, "you"),
    ],
)
def test_a_partner_lifts_where_one_is_needed_and_there(exercise, tempo, partner, who):
    """Negatives, and taking a bar from over the lifter; nobody else curls own reps."""
    timeline = tape(planned(exercise, sets(1, part(2, tempo))), pacing=PLAIN, partner=partner)

    their = {p.partner for p in timeline.phases if p.kind in (Kind.ASSIST, Kind.RACK)}

    assert their == {who == "partner"}


def turns_of(timeline):
    """Return exercise, number and side of each set, with the rest after it in seconds."""
    told = []
    for phase in timeline.phases:
        work = phase.work
        if phase.kind is Kind.SETUP:
            told.append(f"{work.exercise.name[:2]}{work.number}{'w' * work.warm_up}{work.side[:1]}")
        if phase.kind is Kind.REST:
            told.append(str(phase.length // 1000))
    return " ".join(told)


def test_a_superset_goes_in_rounds_that_leave_out_who_is_done():
    """Their own rest inside, the last one's after the round; no rest after the session."""
    a = planned(BENCH, sets(3, part(1, "40A0")), superset="A", rest=20_000)
    b = planned(PULL_UP, sets(2, part(1, "40A0")), superset="A", rest=180_000)
    c = planned(CURL, sets(1, part(1, "40A0")))

    assert turns_of(tape(a, b, c)) == "Be1 20 Wi1 180 Be2 20 Wi2 180 Be3 180 Bi1"


def test_each_side_is_left_then_right_and_warm_ups_come_first():
    """Warm-ups are counted for themselves."""
    its = planned(
        BENCH, sets(2, part(1, "40A0")), warm_ups=(sets(1, part(3, "30X0")),), each_side=True, rest=60_000
    )

    assert turns_of(tape(its)) == "Be1wl 60 Be1wr 60 Be1l 60 Be1r 60 Be2l 60 Be2r"


def gates(exercise, tempo, percent, advance, lower=None):
    """Return whether each assist of two negatives waits for a press."""
    loads = (SetLoad("", "", percent=percent), lower and SetLoad("", "", percent=lower))
    with mock.patch.object(layout, "loads_of", return_value=loads):
        timeline = tape(planned(exercise, sets(1, part(2, tempo))), advance=advance)
    (one,) = {p.gate for p in timeline.phases if p.kind is Kind.ASSIST}
    return one


@pytest.mark.parametrize(
    ("exercise", "tempo", "percent", "advance", "waits"),
    [
        (BENCH, "40A0", 8000, Advance.PRESS, True),
        (BENCH, "40A0", None, Advance.AUTO, True),
        (BENCH, "40A0", 10_000, Advance.AUTO, True),
        (BENCH, "40A0", 9999, Advance.AUTO, False),
        (BENCH, "4-0-A4-0", 10_500, Advance.PRESS, True),
        (BENCH, "4-0-A4-0", 9000, Advance.PRESS, False),
        (PULL_UP, "40A0", 12_000, Advance.PRESS, True),
        (PULL_UP, "40A0", 12_000, Advance.AUTO, False),
        (PULL_UP, "4-0-A4-0", None, Advance.PRESS, False),
        (PULL_UP, "4-0-A0.9-0", None, Advance.AUTO, True),
        (PULL_UP, "4-0-A1-0", None, Advance.AUTO, False),
    ],
)
def test_an_assist_ends_by_the_clock_only_where_nobody_can_be_pinned(
    exercise, tempo, percent, advance, waits
):
    """The lifter's own help, or a load known to be below 100 percent; and a second at least."""
    assert gates(exercise, tempo, percent, advance) is waits


def test_releasers_make_a_light_bar_heavy():
    """A heavier load on the way down counts, too."""
    assert gates(BENCH, "40A0", 8000, Advance.AUTO, lower=12_000)
    assert not gates(BENCH, "40A0", 8000, Advance.AUTO, lower=9000)


@given(tapes())
def test_only_people_end_what_leads_to_a_set_or_away_from_it(timeline):
    """Setup, rack, rest and own reps to failure are gates; settle and lift are the clock's."""
    endings = {
        Kind.SETUP: {Ending.GATE},
        Kind.RACK: {Ending.GATE},
        Kind.REST: {Ending.GATE},
        Kind.FREE: {Ending.GATE},
        Kind.ASSIST: {Ending.GATE, Ending.CLOCK_OR_GO},
        Kind.SETTLE: {Ending.CLOCK},
        Kind.LIFT: {Ending.CLOCK},
        Kind.HOLD: {Ending.CLOCK_OR_GO},
        Kind.LOWER: {Ending.GATE, Ending.CLOCK_OR_GO},
    }
    assert all(phase.ending in endings[phase.kind] for phase in timeline.phases)
    assert all(phase.length > 0 or phase.gate for phase in timeline.phases)


@given(tapes())
def test_every_tape_is_end_to_end_and_every_set_is_from_setup_to_rack(timeline):
    """No gap, no overlap; the session ends with a rack."""
    at = 0
    for start, phase in timeline.with_starts():
        assert start == at
        at += phase.length
    assert timeline.length == at
    for phases in sets_of(timeline):
        kinds = [phase.kind for phase in phases]
        assert kinds[0] is Kind.SETUP
        assert kinds.count(Kind.SETUP) == 1
        assert kinds[-1] is Kind.RACK
    assert timeline.phases[-1].kind is Kind.RACK


@given(tapes())
def test_each_rep_is_closed_by_one_lowering_in_order(timeline):
    """Reps are numbered from 1 without a gap, own ones before negatives."""
    closed = [phase.closes for phase in timeline.phases if phase.closes]

    assert closed == sorted(set(closed))
    for rep in closed:
        assert rep.number == 1 or replace(rep, number=rep.number - 1) in closed


TENTHS = st.integers(0, 50).map(lambda tenths: tenths * 100)
TEMPOS = st.builds(
    lambda ecc, low, lift, top: Tempo(ecc + 100, low, lift[0], lift[1], top),
    TENTHS,
    TENTHS,
    st.sampled_from(
        [(Lift.TIMED, 2000), (Lift.EXPLOSIVE, None), (Lift.ASSISTED, None), (Lift.ASSISTED, 4000)]
    ),
    TENTHS,
)


@given(TEMPOS, st.integers(1, 5), st.sampled_from([0, 3000]), st.booleans(), st.booleans())
def test_a_set_lasts_as_long_as_the_handbook_reckons(tempo, reps, settle, every, eccentric_first):
    """Its formula (2.5), and what is extra to it: lift-off, count, racking, the pause nobody counts.

    A press holds the top before its first rep, a curl the bottom after its last. The
    last lift of a press' negatives is the rack.
    """
    first = FirstPhase.ECCENTRIC if eccentric_first else FirstPhase.CONCENTRIC
    exercise = replace(BENCH, first_phase=first, assist=Assist.PARTNER)
    negative = tempo.lift is Lift.ASSISTED
    pacing = Pacing(settle=settle, settle_every_rep=every, own_lift=1000, assist=3000, rack=3000)
    its = replace(part(reps, "40X0"), tempo=tempo, negative=negative)

    phases = tape(planned(exercise, sets(1, its)), pacing=pacing).phases

    counts = reps if every and negative else 1
    if not eccentric_first:
        extra = tempo.stretched + 3000
    elif negative:
        # The lift-off takes as long as any other lift, the last of which is 3 s of racking.
        extra = tempo.contracted + 3000
    else:
        extra = tempo.contracted + 3000 + 3000
    wanted = tempo.set_length(reps, first) + counts * settle + extra
    assert sum(phase.length for phase in phases if phase.kind is not Kind.SETUP) == wanted
