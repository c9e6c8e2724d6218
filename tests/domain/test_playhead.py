"""The playhead: where it is at any time, and what was done on the way."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from gymtimer.domain.playhead import Here, Playhead, Status, closed, free_rep, phase_at, position, status
from gymtimer.domain.timeline import Kind
from tests.gym import BENCH, CURL, part, planned, sets, tape
from tests.tapes import tapes


@st.composite
def looks(draw):
    """Draw a tape, a playhead at the start of a phase, and looks at the edges of what follows."""
    timeline = draw(tapes())
    head = Playhead(draw(st.integers(0, len(timeline.phases) - 1)), 0, 10_000)
    edges, at = [0], 0
    for phase in timeline.phases[head.index :][:8]:
        inside = at
        for _ in range(3):
            for beat in phase.pattern:
                inside += beat.length
                edges.append(inside)
        at += phase.length
        edges.append(at)
    near = [10_000 + max(0, edge + nudge) for edge in edges for nudge in (-1, 0, 1)]
    return timeline, head, sorted(draw(st.lists(st.sampled_from(near), min_size=1, max_size=8)))


@given(looks())
def test_how_often_we_look_does_not_change_what_happened(drawn):
    """Looking many times or once yields the same reps in the same order."""
    timeline, head, times = drawn
    places = [Here(head.index, 0), *(head.at(timeline, now) for now in times)]

    often = [rep for a, b in pairwise(places) for rep in closed(timeline, a, b)]

    assert often == list(closed(timeline, places[0], places[-1]))


@given(looks())
def test_the_playhead_rolls_a_millisecond_a_millisecond_and_stops_at_a_gate(drawn):
    """The times passed in the phases add up to the time that went by."""
    timeline, head, times = drawn
    here = head.at(timeline, times[-1])
    passed = sum(phase.length for phase in timeline.phases[head.index : here.index])

    assert passed + here.elapsed == times[-1] - head.since
    assert not any(phase.gate for phase in timeline.phases[head.index : here.index])
    phase = phase_at(timeline, here)
    assert phase is None or phase.gate or here.elapsed < phase.length


@given(looks())
def test_a_rebased_playhead_is_where_it_was(drawn):
    """Another origin moves nothing, now or later."""
    timeline, head, times = drawn
    rebased = head.rebased(timeline, times[0])

    assert [rebased.at(timeline, now) for now in times] == [head.at(timeline, now) for now in times]


@given(looks(), st.integers(0, 10_000_000))
def test_a_paused_playhead_stands_still(drawn, later):
    """However long the pause lasts."""
    timeline, head, _ = drawn
    paused = Playhead(head.index, 5, head.since, running=False)

    assert paused.at(timeline, head.since + later) == Here(head.index, 5)
    kind = timeline.phases[head.index].kind
    wanted = Status.PAUSED_RACK if kind is Kind.RACK else Status.PAUSED
    assert status(timeline, paused, paused.at(timeline, later)) is wanted


@given(looks())
def test_the_position_never_goes_past_a_gate_or_the_end(drawn):
    """A gate that people keep waiting does not move it."""
    timeline, head, times = drawn
    positions = [position(timeline, head.at(timeline, now)) for now in times]

    assert positions == sorted(positions)
    assert positions[-1] <= timeline.length
    index = head.at(timeline, times[-1]).index
    assume(index < len(timeline.phases))
    assert positions[-1] <= timeline.starts[index + 1]


def test_a_stretch_that_begins_in_a_moment_stands_at_its_start():
    """Before its zero no time has passed."""
    timeline = tape(planned(BENCH, sets(1, part(1, "40A0"))))

    assert Playhead(2, 0, 10_150).at(timeline, 10_000) == Here(2, 0)


def free(exercise, tempo):
    """Return a tape with own reps to failure, and the index of that phase."""
    timeline = tape(planned(exercise, sets(1, part(4, tempo, to_failure=True))))
    return timeline, next(i for i, p in enumerate(timeline.phases) if p.kind is Kind.FREE)


def test_own_reps_of_a_press_are_closed_at_the_end_of_their_lowering():
    """Down two seconds, up two (X): reps at 2.0, 6.0, 10.0 seconds, not a millisecond sooner."""
    timeline, index = free(BENCH, "20X0")

    def done(start, end):
        reps = closed(timeline, Here(index, start), Here(index, end))
        return [rep.rep.number for rep in reps]

    assert done(0, 1999) == []
    assert done(0, 2000) == [1]
    assert done(2000, 5999) == []
    assert done(1999, 10_000) == [1, 2, 3]
    assert [rep.length for rep in closed(timeline, Here(index, 0), Here(index, 2000))] == [2000]


def test_own_reps_of_a_curl_are_closed_after_lift_pause_and_lowering():
    """Up one, hold one, down two, hold one: reps at 4.0 and 9.0 seconds."""
    timeline, index = free(CURL, "2111")

    assert closed(timeline, Here(index, 0), Here(index, 3999)) == ()
    numbers = [rep.rep.number for rep in closed(timeline, Here(index, 0), Here(index, 9000))]
    assert numbers == [1, 2]


def test_a_free_phase_knows_which_part_of_which_rep_it_is_in():
    """A millisecond before and at the edge of a beat, and of a rep."""
    timeline, index = free(BENCH, "20X0")
    phase = timeline.phases[index]

    assert free_rep(phase, 1999) == (1, 0, 1999)
    assert free_rep(phase, 2000) == (1, 1, 0)
    assert free_rep(phase, 3999) == (1, 1, 1999)
    assert free_rep(phase, 4000) == (2, 0, 0)


def test_own_reps_are_counted_to_twice_their_number_and_ten():
    """Four are expected, so eighteen at most."""
    timeline, index = free(BENCH, "20X0")

    assert len(closed(timeline, Here(index, 0), Here(index, 10_000_000))) == 18
