"""The splices: what is behind the playhead stays, what is ahead is laid anew without a gap."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gymtimer.domain import splice
from gymtimer.domain.cue import Sound
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Ending, Kind
from tests.gym import BENCH, CURL, negatives, part, planned, sets, tape
from tests.tapes import sets_of, tapes

MOVING = {Kind.ASSIST, Kind.SETTLE, Kind.LOWER, Kind.HOLD, Kind.LIFT, Kind.FREE, Kind.RACK}


@st.composite
def places(draw, kinds):
    """Draw a tape and the index of a phase of one of *kinds*."""
    timeline = draw(tapes())
    there = [index for index, phase in enumerate(timeline.phases) if phase.kind in kinds]
    assume(there)
    return timeline, draw(st.sampled_from(there))


def whole(timeline):
    """Return whether each set of the tape goes from setup to one last rack."""
    return all(
        phases[0].kind is Kind.SETUP and phases[-1].kind is Kind.RACK and phases[-1].gate
        for phases in sets_of(timeline)
    )


def index_of(timeline, kind, nth=0):
    """Return the index of the nth phase of a kind."""
    return [index for index, phase in enumerate(timeline.phases) if phase.kind is kind][nth]


@given(places(MOVING))
def test_a_stopped_set_ends_with_one_rack_that_waits_under_the_alarm(place):
    """What was done stays; nothing of the set is ahead but the rack; the next sets stay."""
    timeline, index = place
    work = timeline.phases[index].work

    stopped = splice.aborted(timeline, index)

    rack = next(i for i, phase in enumerate(stopped.phases) if phase.aborted)
    assert rack == index + (timeline.phases[index].kind is not Kind.RACK)
    assert stopped.phases[:index] == timeline.phases[:index]
    assert stopped.phases[rack].kind is Kind.RACK
    assert stopped.phases[rack].gate
    assert stopped.phases[rack].closes is None
    assert stopped.phases[rack].cues[0].sound is Sound.ALARM
    after = stopped.phases[rack + 1 :]
    # The first set of one who lifts next waits for nobody's rest.
    first = Kind.SETUP if len(timeline.lifters) > 1 else Kind.REST
    assert not after or (after[0].kind in (first, Kind.REST) and not after[0].in_set)
    assert [p.work.index for p in after if p.kind is Kind.SETUP] == [
        p.work.index for p in timeline.phases if p.kind is Kind.SETUP and p.work.index > work.index
    ]
    assert whole(stopped)


@given(places({Kind.ASSIST, Kind.FREE}))
def test_an_ended_set_keeps_its_way_to_the_rack(place):
    """The phase it is ended in becomes the rack, without an alarm and without a rep."""
    timeline, index = place

    ended = splice.ended(timeline, index)

    rack = ended.phases[index]
    assert (rack.kind, rack.ending, rack.aborted, rack.closes) == (Kind.RACK, Ending.GATE, False, None)
    assert (rack.cues[-1].sound, rack.cues[-1].text) == (Sound.WORD, rack.work.exercise.words.rack)
    assert {cue.text for cue in rack.cues} <= set(texts_of(timeline))
    assert whole(ended)


@pytest.mark.parametrize(
    ("exercise", "said"),
    [(BENCH, [(0, "Lift"), (1500, "Rack it")]), (CURL, [(0, "Rack it")])],
    ids=["press", "curl"],
)
def test_a_press_that_is_ended_amid_own_reps_comes_up_first(exercise, said):
    """Its bar may be at the chest; a curl is put down from wherever it is."""
    timeline = tape(planned(exercise, sets(1, part(8, "20X0", to_failure=True), part(2, "40A0"))))
    index = index_of(timeline, Kind.FREE)

    rack = splice.ended(timeline, index).phases[index]

    assert [(cue.at, cue.text) for cue in rack.cues] == said


@given(places(MOVING), st.sampled_from([splice.aborted, splice.ended]))
def test_a_set_that_ends_early_is_racked_with_the_load_it_ends_with(place, how):
    """What is to be changed in the rest is reckoned from what hangs on the bar, not from the plan."""
    timeline, index = place
    here = timeline.phases[index]
    assume(how is splice.aborted or here.kind in (Kind.ASSIST, Kind.FREE))

    cut = how(timeline, index)

    after = [p for p in cut.phases[index + 1 :] if p.work.index == here.work.index]
    assert all(phase.work == here.work for phase in after)


@given(places({Kind.SETUP}))
def test_a_set_skipped_in_its_setup_is_gone_with_its_rest(place):
    """The setup of the next one takes its place, or its rest; the last one ends the session at its rack."""
    timeline, index = place
    skipped = splice.skipped(timeline, index)
    setups = [p.work.index for p in timeline.phases if p.kind is Kind.SETUP]
    gone = timeline.phases[index].work.index

    assert [p.work.index for p in skipped.phases if p.kind is Kind.SETUP] == [
        number for number in setups if number != gone
    ]
    if index < len(skipped.phases):
        assert skipped.phases[index].kind is Kind.SETUP or skipped.phases[index].rester
    assert whole(skipped)


@pytest.mark.parametrize("kind", [Kind.SETUP, Kind.REST])
def test_what_was_to_be_checked_before_a_skipped_set_is_checked_before_the_next(kind):
    """Whoever skips the first set of an exercise still looks at its safeties before the second."""
    bench, curl = (planned(one, sets(2, part(2, "40A0"))) for one in (BENCH, CURL))
    timeline = tape(curl, bench)
    first = next(i for i, p in enumerate(timeline.phases) if p.work.exercise.key == BENCH.key)

    skipped = splice.skipped(timeline, first if kind is Kind.SETUP else first - 1)

    setups = [p.work for p in skipped.phases if p.kind is Kind.SETUP]
    assert [(work.exercise.key, work.number) for work in setups][2:] == [(BENCH.key, 2)]
    assert setups[2].checks == (*BENCH.checks, *BENCH.partner_checks)


@given(places({Kind.REST}))
def test_a_set_skipped_in_a_rest_leaves_that_rest_to_lead_to_the_one_after(place):
    """In a cluster what is left of the set goes, and what comes after the set takes over.

    That is a rest, unless another lifter's first set comes next: nobody has to wait for that.
    """
    timeline, index = place
    rest = timeline.phases[index]

    skipped = splice.skipped(timeline, index)

    left = [p.work.index for p in skipped.phases[index:] if p.kind is Kind.SETUP]
    later = [p.work.index for p in timeline.phases[index:] if p.kind is Kind.SETUP]
    assert left == (later if rest.in_set else later[1:])
    if index < len(skipped.phases):
        after = timeline.phases[timeline.after_set(index)] if rest.in_set else rest
        assert skipped.phases[index].kind is after.kind
        assert not skipped.phases[index].in_set
    assert not skipped.phases or skipped.phases[-1].kind is Kind.RACK


@given(places({Kind.REST}), st.integers(0, 600_000))
def test_a_rest_of_another_length_says_another_length(place, length):
    """Only that rest changes, and what comes after moves along."""
    timeline, index = place

    other = splice.with_rest(timeline, index, length)

    assert other.phases[index].length == length
    assert other.phases[index].cues[-1].at == length
    assert other.length - timeline.length == length - timeline.phases[index].length
    assert [p.kind for p in other.phases] == [p.kind for p in timeline.phases]
    assert whole(other)


@given(places({Kind.ASSIST}))
def test_what_is_made_to_wait_is_a_gate_without_the_tone_of_the_bottom(place):
    """It was reached by an undo: its words are said, no lowering has ended."""
    timeline, index = place

    waits = splice.waiting(timeline, index).phases[index]

    assert waits.gate
    assert [cue for cue in timeline.phases[index].cues if cue.sound is Sound.WORD] == list(waits.cues)


@given(tapes(), st.data())
def test_a_session_that_people_leave_has_nothing_ahead(timeline, data):
    """What was done stays on the tape."""
    index = data.draw(st.integers(0, len(timeline.phases) - 1))

    left = splice.left(timeline, index)

    assert left.phases == timeline.phases[:index]


def test_the_rack_of_a_stopped_set_is_the_sets_own():
    """It takes as long as planned, and by the partner."""
    timeline = negatives()
    stopped = splice.aborted(timeline, index_of(timeline, Kind.LOWER))
    rack = stopped.phases[index_of(stopped, Kind.RACK)]

    assert (rack.length, rack.partner, rack.rep) == (3000, True, 1)


def test_a_cluster_stopped_in_its_rack_ends_there():
    """The rest inside it goes, too."""
    timeline = tape(planned(BENCH, sets(2, part(3, "40A0")), rest_in_set=15_000))

    stopped = splice.aborted(timeline, index_of(timeline, Kind.RACK))

    rest = stopped.phases[index_of(stopped, Kind.REST)]
    assert (rest.length, rest.in_set) == (180_000, False)
