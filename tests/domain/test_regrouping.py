"""The sets ahead are changed while people rest: who lifts, what comes first, one set more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain import splice
from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.loading import lighter
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.regrouping import brought_forward, joined, may_regroup, one_more, without
from gymtimer.domain.step import regroup
from gymtimer.domain.timeline import Kind, Timeline
from tests.domain.test_resting import pair, turns
from tests.gym import BENCH, CURL, kilos, part, planned, sets, tape
from tests.tapes import sets_of, tapes


def index_of(timeline: Timeline, kind: Kind, nth: int = 0) -> int:
    """Return the index of the nth phase of a kind."""
    return [i for i, phase in enumerate(timeline.phases) if phase.kind is kind and not phase.in_set][nth]


def exercises(timeline: Timeline) -> str:
    """Return what is done in which order: "bench1 bench2 curl1"."""
    return " ".join(
        f"{phase.work.lifter[:1]}{phase.work.exercise.key.split('_')[-1]}{'w' * phase.work.warm_up}"
        f"{phase.work.number}/{phase.work.of}"
        for phase in timeline.phases
        if phase.kind is Kind.SETUP
    )


def day(lifters=(), **more) -> Timeline:
    """Return two sets of bench presses with a warm-up, then a set of curls."""
    bench = planned(
        BENCH, sets(2, part(1, "40A0")), warm_ups=(sets(1, part(1, "30X0")),), rest=120_000, **more
    )
    return tape(bench, planned(CURL, sets(1, part(1, "40A0"))), lifters=lifters)


def test_who_goes_home_has_no_sets_ahead():
    """The other goes on alone, with the own rest after each own set."""
    timeline = without(pair(), index_of(pair(), Kind.SETUP, 2), "Ben")

    assert turns(timeline) == "Ana1 Ben1 (Ana) Ana2 (-) Ana3"


def test_who_goes_home_in_the_own_setup_makes_way():
    """The one who rests has what is left of the own rest."""
    timeline = without(pair(), index_of(pair(), Kind.SETUP, 1), "Ben")

    assert turns(timeline) == "Ana1 (Ana) Ana2 (-) Ana3"
    assert timeline.phases[index_of(timeline, Kind.REST)].rester == "Ana"


def test_a_newcomer_lifts_after_the_others():
    """From the present turn on, without a rest before the first own set."""
    alone = pair(lifters=("Ana",))
    timeline = joined(alone, index_of(alone, Kind.REST), pair(lifters=("Ben",)), "Ben")

    assert turns(timeline) == "Ana1 (-) Ana2 Ben2 (Ana) Ana3 (Ben) Ben3"


def test_a_newcomer_warms_up_first():
    """In the turns of the others' working sets; the own ones that are left over follow."""
    alone = day(("Ana",))
    timeline = joined(alone, index_of(alone, Kind.SETUP, 1), day(("Ben",)), "Ben")

    assert (
        exercises(timeline)
        == "Apressw1/1 Apress1/2 Bpressw1/1 Apress2/2 Bpress1/2 Bpress2/2 Acurl1/1 Bcurl1/1"
    )


def test_two_newcomers_warm_up_once_each():
    """The first one's is still ahead when the second one comes; no set has the number of another."""
    alone = day(("Ana",))
    setup = index_of(alone, Kind.SETUP, 1)
    two = joined(alone, setup, day(("Ben",)), "Ben")
    three = joined(two, setup, day(("Cem",)), "Cem")
    numbers = [its[0].work.index for its in sets_of(three)]

    assert exercises(three).split().count("Cpressw1/1") == 1
    assert len(numbers) == len(set(numbers)) == 12


def test_a_newcomer_misses_nothing_of_an_exercise_that_was_brought_forward():
    """The sets come in the order in which the others do them."""
    alone = brought_forward(day(("Ana",)), 0, 1)
    timeline = joined(alone, 0, day(("Ben",)), "Ben")

    assert exercises(timeline) == (
        "Acurl1/1 Bcurl1/1 Apressw1/1 Bpressw1/1 Apress1/2 Bpress1/2 Apress2/2 Bpress2/2"
    )


def test_one_set_more_comes_last_of_its_exercise():
    """It is counted, and said so before the others."""
    timeline = day()
    more = one_more(timeline, index_of(timeline, Kind.SETUP, 1), timeline, "", 1)
    texts = [cue.text for phase in more.phases for cue in phase.cues]

    assert exercises(more) == "pressw1/1 press1/3 press2/3 press3/3 curl1/1"
    assert any("Set three of three" in text for text in texts)
    assert not any("of two" in text for text in texts)


def test_one_set_more_after_the_last_one_comes_next():
    """In the rest before the curls."""
    timeline = day()
    more = one_more(timeline, index_of(timeline, Kind.REST, 2), timeline, "", 2)

    assert exercises(more) == "pressw1/1 press1/2 press2/2 press3/3 curl1/1"


def test_one_set_more_has_the_load_that_people_have_come_to():
    """And not the one that was laid out before it was made lighter."""
    laid = tape(planned(BENCH, sets(2, part(1, "40A0", kilos(100)))))
    lightened = lighter(laid, 0)

    more = one_more(lightened, 0, laid, "", 0)

    assert [its[0].work.load.text for its in sets_of(more)] == ["97.5 kg"] * 3


def test_one_set_more_where_all_were_skipped_is_the_first():
    """Whoever takes the exercise up again does one set of one."""
    laid = day()
    bare = brought_forward(laid, 0, 1)
    for _ in range(3):
        bare = splice.skipped(bare, index_of(bare, Kind.SETUP, 1))

    assert exercises(one_more(bare, 0, laid, "", 1)) == "press1/1 curl1/1"


def test_one_set_more_has_both_sides():
    """Nobody trains one arm more than the other."""
    timeline = tape(planned(CURL, sets(1, part(1, "40A0")), each_side=True))
    more = one_more(timeline, 0, timeline, "", 0)

    sides = [phase.work.side for phase in more.phases if phase.kind is Kind.SETUP]
    assert sides == ["left", "right"] * 2


def test_a_warm_up_is_not_done_once_more():
    """It is left as it is."""
    timeline = day()

    assert one_more(timeline, 0, timeline, "", 0) is timeline


def test_an_exercise_is_brought_forward():
    """The bench is taken: the curls first, then what is left of the presses."""
    timeline = day()
    changed = brought_forward(timeline, index_of(timeline, Kind.REST), 1)

    assert exercises(changed) == "pressw1/1 curl1/1 press1/2 press2/2"


def change_of(draw, timeline: Timeline, index: int) -> Timeline:
    """Draw one change of the sets ahead."""
    lifter = draw(st.sampled_from(timeline.lifters))
    work = timeline.phases[index].work
    match draw(st.sampled_from(["without", "joined", "more", "forward"])):
        case "without":
            return without(timeline, index, lifter)
        case "joined":
            return joined(timeline, index, timeline, "Dan")
        case "more":
            return one_more(timeline, index, timeline, lifter, work.turn)
        case _:
            return brought_forward(timeline, index, work.group + draw(st.integers(0, 1)))


@given(tapes(), st.data())
def test_every_changed_tape_is_whole_and_can_be_made_again(timeline, data):
    """What was done stays; each set has a setup and a rack; rests are where somebody has lifted before."""
    places = [i for i in range(len(timeline.phases)) if may_regroup(timeline, i)]
    index = data.draw(st.sampled_from(places))

    changed = change_of(data.draw, timeline, index)

    assert changed.phases[:index] == timeline.phases[:index]
    numbers = [its[0].work.index for its in sets_of(changed)]
    assert len(numbers) == len(set(numbers))
    for its in sets_of(changed):
        assert (its[0].kind, its[-1].kind) == (Kind.SETUP, Kind.RACK)
        assert {phase.work.index for phase in its} == {its[0].work.index}
        assert {phase.closes.set_index for phase in its if phase.closes} <= {its[0].work.index}
    assert splice.again(timeline, changed.cuts, {"Dan": timeline}) == changed


@pytest.mark.parametrize("kind", [Kind.ASSIST, Kind.LOWER, Kind.RACK])
def test_nothing_is_changed_while_somebody_has_a_bar(kind):
    """Only in setup and rest."""
    timeline = day()
    head = Playhead(index_of(timeline, kind), 0, 1000)

    with pytest.raises(NotNowError):
        regroup(timeline, head, lambda tape, index: brought_forward(tape, index, 1), 1000)


def test_the_rest_that_goes_on_is_kept():
    """One set more at the end moves nobody."""
    timeline = day()
    head = Playhead(index_of(timeline, Kind.REST), 0, 1000)

    taken = regroup(timeline, head, lambda tape, index: one_more(tape, index, tape, "", 1), 31_000)

    assert (taken.head.index, taken.head.elapsed) == (head.index, 30_000)
