"""A loudspeaker does what people wish for, and never to an alarm."""

import numpy as np
import pytest

from gymtimer.audio.clip import Clip, sample
from gymtimer.audio.output import Health
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import Desk, Side
from gymtimer.domain import cues as said
from gymtimer.domain.exercise import Words
from gymtimer.domain.hearing import Spoken
from gymtimer.domain.stretch import Stretch
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.sounding import Loudspeaker, Wishes
from gymtimer.storage.phrasefile import bundled_phrases

WORD = Clip(np.full(9000, 0.3, np.float32), 400)


class Tape:
    """An output that keeps what it was given."""

    name = detail = "tape"

    def __init__(self, clock):
        self.clock, self.given, self.stops = clock, [], 0

    def play(self, piece):
        self.given.append(piece)
        return self.clock.now()

    def stop(self):
        self.stops += 1

    def wake(self):
        pass

    def health(self, now):
        return Health()

    def close(self):
        pass


@pytest.fixture
def tape():
    """Return an output on a clock that stands."""
    return Tape(ManualClock(10_000))


def speaker(tape, **wishes):
    """Return a loudspeaker with *wishes*."""
    delay = wishes.pop("delay", 0)
    told = Wishes(**wishes)
    return Loudspeaker(tape, lambda text: WORD, tones(), acknowledge(), tape.clock, delay, told)


LOWERING = Stretch(tuple((cue.at, cue) for cue in said.lower_cues(4000, Words(), partner=True)), 5000)
GERMAN = bundled_phrases("de")
GERMAN_LOWERING = Stretch(
    tuple((cue.at, cue) for cue in said.lower_cues(4000, Words().spoken_in(GERMAN), partner=True)), 5000
)
ALARM = Stretch(tuple((cue.at, cue) for cue in said.abort_cues()), 5000, alarm=True)


def test_numbers_are_left_out_in_the_language_of_the_session(tape):
    """Who wants no numbers hears none, in German either."""
    speaker(tape, spoken=Spoken.COMMANDS, phrases=GERMAN).begin(GERMAN_LOWERING)

    (track,) = tape.given
    assert [clip.text for clip in track.placed if clip.spoken] == ["Runter"]


def test_only_what_is_wished_for_is_placed(tape):
    """Tones only: no word of the count, a sound on each of its seconds."""
    speaker(tape, spoken=Spoken.NOTHING).begin(LOWERING)

    (track,) = tape.given
    assert not any(clip.spoken for clip in track.placed)
    beats = {clip.beat - track.lead for clip in track.placed if clip.text != "[answer]"}
    assert beats == {sample(second * 1000) for second in range(4)}


def test_no_wish_touches_the_alarm(tape):
    """Quiet, to the left, tones only, with half of the words gone: the alarm is the same."""
    speaker(tape).begin(ALARM)
    speaker(tape, spoken=Spoken.NOTHING, ticks=False, desk=Desk(0.1, Side.LEFT)).begin(ALARM)

    plain, wished = tape.given
    np.testing.assert_array_equal(plain.pcm, wished.pcm)
    np.testing.assert_array_equal(plain.part(0, 9000, 2), wished.part(0, 9000, 2))


def test_a_louder_desk_makes_the_alarm_no_quieter(tape):
    """Its level is full, or above."""
    speaker(tape, desk=Desk(2.0)).begin(ALARM)

    (track,) = tape.given
    assert {clip.gain for clip in track.placed} == {2.0}


def test_a_sleeping_loudspeaker_is_woken_for_as_long_as_was_chosen(tape):
    """By a hiss of that length; one that does not sleep is left alone."""
    assert speaker(tape).wake() == 0
    assert tape.given == []

    assert speaker(tape, lead_in=1500).wake() == 1500

    assert len(tape.given[0]) == sample(1500)


def test_who_is_muted_is_not_hissed_at(tape):
    """Silence is silence; the time is kept all the same."""
    muted = speaker(tape, lead_in=1500)
    muted.mute(muted=True)

    assert muted.wake() == 1500
    assert tape.given == []


def test_the_delay_is_in_the_zero(tape):
    """The picture waits for what is heard: 150 ms of lead, and the loudspeaker's own delay."""
    assert speaker(tape, delay=180).begin(LOWERING) == 10_000 + 150 + 180


def test_it_tells_what_leaves_the_program_now(tape):
    """For the meter: the track, and the sample of it; nothing when it is silent."""
    told = speaker(tape)
    told.begin(LOWERING)
    tape.clock.advance(1000)

    assert told.playing == (tape.given[0], sample(1000))

    told.silence()
    assert told.playing[0] is None
