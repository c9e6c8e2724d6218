"""The cue sheet: what is heard where everybody takes as long as planned."""

from hypothesis import given

from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.stretch import stretch_from
from gymtimer.domain.timeline import Kind
from gymtimer.engine.cuesheet import heard_cues, planned_stretches
from tests.gym import BENCH, CURL, negatives, part, planned, sets, tape
from tests.tapes import tapes


def phase(timeline, kind):
    """Return the first phase of *kind*."""
    return next(phase for phase in timeline.phases if phase.kind is kind)


def test_the_up_of_a_rep_beyond_the_planned_ones_is_not_heard():
    """At the planned end of own reps comes "Lift", not "Up" together with it."""
    timeline = tape(planned(CURL, sets(1, part(3, "20X0", to_failure=True), part(1, "30A0"))))
    free = phase(timeline, Kind.FREE)

    heard = heard_cues(free)

    assert [cue.text for cue in heard].count("Up") == 3
    assert any(cue.at == free.length for cue in free.cues)
    assert all(cue.at < free.length for cue in heard)


def test_the_count_beyond_the_target_is_not_heard():
    """In tap mode the count goes on past the target only for those who take longer."""
    timeline = negatives(pacing=Pacing(tap=True))

    assert [cue.text for cue in heard_cues(phase(timeline, Kind.LOWER)) if cue.text[0] != "["] == [
        "Lower",
        "two",
        "three",
        "four",
    ]


def test_time_is_heard_at_the_very_end_of_a_rest():
    """The one word that ends a phase."""
    timeline = negatives()
    rest = phase(timeline, Kind.REST)

    assert heard_cues(rest)[-1].text == "Time"
    assert heard_cues(rest)[-1].at == rest.length


@given(tape=tapes())
def test_stretches_begin_after_gates(tape):
    """Each begins where a gate ends, the first at 0, and together they hold every cue once."""
    stretches = list(planned_stretches(tape))
    zeros = [0, *(end for end, phase in zip(tape.starts[1:], tape.phases, strict=True) if phase.gate)]
    cues = [(start + cue.at, cue) for start, phase in tape.with_starts() for cue in heard_cues(phase)]

    assert [stretch.zero for stretch in stretches] == zeros[: len(stretches)]
    assert [pair for stretch in stretches for pair in stretch.cues] == cues


@given(tape=tapes())
def test_each_stretch_is_that_of_the_running_program(tape):
    """It lacks only what a gate says to those who take longer than planned."""
    begins = [0, *(index + 1 for index, phase in enumerate(tape.phases) if phase.gate)]
    for index, planned_one in zip(begins, planned_stretches(tape), strict=False):
        live = [(planned_one.zero + at, cue) for at, cue in stretch_from(tape, Playhead(index, 0, 0)).cues]
        assert [pair for pair in live if pair in planned_one.cues] == list(planned_one.cues)


def test_a_tape_that_ends_without_a_gate_is_heard_to_its_end():
    """Its last stretch is not lost."""
    timeline = tape(planned(BENCH, sets(1, part(1, "40A0"))))
    cut = type(timeline)(timeline.phases[:-1], timeline.name)

    assert list(planned_stretches(cut))[-1].cues[-1][1].text == "[double tick]"


def test_a_gate_that_takes_no_time_has_the_cues_of_its_start():
    """Who racks at once hears the tone and "Lift", and no "Rack it" any more."""
    rack = phase(negatives(pacing=Pacing(rack=0)), Kind.RACK)

    assert heard_cues(rack) == tuple(cue for cue in rack.cues if cue.at == 0)
    assert len(heard_cues(rack)) == len(rack.cues) - 1
