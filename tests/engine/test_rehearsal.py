"""Rehearsing parts of a session."""

from itertools import pairwise

import numpy as np
import pytest

from gymtimer.audio.clip import RATE, Clip, sample
from gymtimer.audio.tones import tones
from gymtimer.domain.timeline import Kind
from gymtimer.engine.rehearsal import BREATH, phases_of_rep, phases_of_set, rehearse
from tests.gym import BENCH, CURL, part, planned, sets, tape

TONES = tones()


def spoken(length: int = 400):
    """Return a voice that takes *length* ms for everything."""
    clip = Clip(np.full(sample(length), 0.1, np.float32))
    return lambda text: clip


def texts(rehearsal) -> list[tuple[int, str]]:
    """Return what is heard, with times in ms."""
    placed = sorted(rehearsal.track.placed, key=lambda one: one.beat)
    return [(round(one.beat * 1000 / RATE) - BREATH, one.text) for one in placed]


def test_a_rep_is_heard_as_on_the_stage() -> None:
    """From the lift before it to the "Lift" after it, exact to the sample."""
    timeline = tape(planned(BENCH, sets(2, part(3, "50A0"))))

    rehearsal = rehearse(timeline, *phases_of_rep(timeline, 0, 1), spoken(), TONES)

    said = [(at, text) for at, text in texts(rehearsal) if text[0] != "["]
    assert said == [
        (0, "Lift"),
        (3000, "Lower"),
        (4000, "two"),
        (5000, "three"),
        (6000, "four"),
        (7000, "five"),
        (8000, "Lift"),
    ]
    assert rehearsal.lasts == 8000


def test_the_first_rep_begins_with_the_lift_off() -> None:
    """The setup before it is not part of it."""
    timeline = tape(planned(BENCH, sets(1, part(2, "40A0"))))
    first, last = phases_of_rep(timeline, 0, 0)

    kinds = [phase.kind for phase in timeline.phases[first : last + 1]]

    assert kinds == [Kind.ASSIST, Kind.SETTLE, Kind.LOWER]


def test_holds_and_own_lifts_belong_to_their_rep() -> None:
    """A curl goes up first; a pause at the bottom ends it."""
    timeline = tape(planned(CURL, sets(1, part(2, "4111"))))

    for place in (0, 1, 7):
        first, last = phases_of_rep(timeline, 0, place)
        kinds = [phase.kind for phase in timeline.phases[first : last + 1]]
        lead = [Kind.SETTLE] if place == 0 else []
        assert kinds == [*lead, Kind.LIFT, Kind.HOLD, Kind.LOWER, Kind.HOLD]


def test_after_a_rest_in_the_set_the_rep_begins_at_the_bar() -> None:
    """Nobody wants to hear the rest of a cluster."""
    timeline = tape(planned(BENCH, sets(1, part(2, "40A0")), rest_in_set=10_000))
    first, _ = phases_of_rep(timeline, 0, 1)

    assert timeline.phases[first].kind is Kind.ASSIST


def test_reps_to_failure_are_one() -> None:
    """And then the negatives, one by one."""
    timeline = tape(planned(BENCH, sets(1, part(4, "20X0", to_failure=True), part(2, "40A0"))))

    first, last = phases_of_rep(timeline, 0, 0)
    assert timeline.phases[last].kind is Kind.FREE
    first, last = phases_of_rep(timeline, 0, 2)
    assert timeline.phases[last].rep == 2
    assert timeline.starts[first] > timeline.starts[last - 1] - 10_000


def test_a_set_has_no_rest() -> None:
    """From its announcement to the rack."""
    timeline = tape(planned(BENCH, sets(2, part(1, "40A0"))))

    for number in (0, 1):
        first, last = phases_of_set(timeline, number)
        assert timeline.phases[first].kind is Kind.SETUP
        assert timeline.phases[last].kind is Kind.RACK


def test_four_times_as_fast_no_word_runs_into_another() -> None:
    """Counts without room become ticks; what begins a phase is said in full."""
    timeline = tape(planned(BENCH, sets(2, part(3, "50A0")), rest=180_000))
    last = len(timeline.phases) - 1

    rehearsal = rehearse(timeline, 0, last, spoken(400), TONES, speed=4)

    words = sorted((one for one in rehearsal.track.placed if one.spoken), key=lambda one: one.start)
    for one, other in pairwise(words):
        assert one.end <= other.start, (one.text, other.text)
    said = {one.text for one in words}
    assert {"Lower", "Lift", "Lift off"} <= said
    assert "five" not in said
    lowered = [phase for phase in timeline.phases if phase.kind is Kind.LOWER]
    assert sum(one.text == "Lower" for one in words) == len(lowered)
    assert timeline.length / 4 <= rehearsal.lasts <= timeline.length / 3


def test_a_long_announcement_gets_its_time() -> None:
    """At any speed nobody lifts off into the middle of a sentence."""
    timeline = tape(planned(BENCH, sets(1, part(1, "40A0"))))

    for speed in (1, 4):
        rehearsal = rehearse(timeline, 0, len(timeline.phases) - 1, spoken(5000), TONES, speed=speed)
        assert rehearsal.passages[0].lasts >= 5000


def test_the_place_in_the_session_follows_the_sound() -> None:
    """From its start to its end, never back."""
    timeline = tape(planned(BENCH, sets(2, part(2, "40A0"))))
    rehearsal = rehearse(timeline, 0, len(timeline.phases) - 1, spoken(), TONES, speed=4)

    places = [rehearsal.position(at) for at in range(-100, rehearsal.lasts + 5000, 50)]

    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] == timeline.length


@pytest.mark.parametrize("speed", [1, 4])
def test_without_a_voice_there_are_ticks(speed: int) -> None:
    """A cue is never lost."""
    timeline = tape(planned(BENCH, sets(1, part(1, "40A0"))))

    rehearsal = rehearse(timeline, 0, len(timeline.phases) - 1, lambda text: None, TONES, speed=speed)

    assert not [one for one in rehearsal.track.placed if one.spoken]
    assert len(rehearsal.track) > 0
    assert rehearsal.track.part(0, len(rehearsal.track)).any()
