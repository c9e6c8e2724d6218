"""What is heard by whom, as people chose it."""

import pytest

from gymtimer.domain import cues as said
from gymtimer.domain.cue import Ear, Sound, tone, word
from gymtimer.domain.exercise import Words
from gymtimer.domain.hearing import Spoken, heard, is_announcement, partner_texts
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.stretch import stretch_from
from gymtimer.domain.timeline import Kind
from tests.gym import BENCH, CURL, PULL_UP, negatives, part, planned, sets, tape


def timed(cues):
    """Return cues with their own offsets as times."""
    return tuple((cue.at, cue) for cue in cues)


def texts(cues):
    """Return times and texts."""
    return [(at, cue.text) for at, cue in cues]


LOWERING = timed(said.lower_cues(4000, Words(), partner=True))
ALARM = timed(said.abort_cues())


def test_everything_is_left_as_it_is():
    """Where nobody chose anything, not one cue differs."""
    assert heard(LOWERING, Spoken.ALL, ticks=True) == LOWERING


def test_without_numbers_the_ticks_of_the_count_stay():
    """ "Lower" is said, then it ticks; no second is silent, none ticks twice."""
    assert texts(heard(LOWERING, Spoken.COMMANDS, ticks=True)) == [
        (0, "Lower"),
        (0, "[tick]"),
        (1000, "[tick]"),
        (2000, "[tick]"),
        (3000, "[double tick]"),
    ]


def test_a_word_that_is_not_spoken_becomes_a_tick():
    """Where no tone is, its time must be heard all the same."""
    lift_off = timed(said.assist_cues(Words(), lift_off=True, last=False, bottom=False))
    lift = timed(said.assist_cues(Words(), lift_off=False, last=True, bottom=True))

    assert texts(heard(lift_off, Spoken.NOTHING, ticks=True)) == [(0, "[tick]")]
    assert texts(heard(lift, Spoken.NOTHING, ticks=True)) == [(0, "[bottom]"), (1000, "[tick]")]


@pytest.mark.parametrize("spoken", list(Spoken))
@pytest.mark.parametrize("ticks", [True, False])
def test_stop_is_always_spoken(spoken, ticks):
    """Nothing that is chosen takes a word or a tone from the alarm."""
    assert heard(ALARM, spoken, ticks=ticks) == ALARM


@pytest.mark.parametrize("spoken", list(Spoken))
@pytest.mark.parametrize("ticks", [True, False])
def test_every_second_of_a_lowering_is_heard(spoken, ticks):
    """Whatever is chosen: something is on each of its seconds."""
    left = {at for at, _ in heard(LOWERING, spoken, ticks=ticks)}

    assert left == {0, 1000, 2000, 3000}


def test_without_ticks_the_double_tick_and_the_count_of_a_hold_stay():
    """Only what lies under a spoken word goes."""
    hold = timed(said.hold_cues(3000, top=False))

    assert texts(heard(LOWERING, Spoken.ALL, ticks=False)) == [
        (0, "Lower"),
        (1000, "two"),
        (2000, "three"),
        (3000, "four"),
        (3000, "[double tick]"),
    ]
    assert texts(heard(hold, Spoken.ALL, ticks=False)) == [
        (0, "[bottom]"),
        (0, "Hold"),
        (1000, "[tick]"),
        (2000, "[tick]"),
    ]


def test_announcements_go_without_a_tick():
    """They hang on no second; what is left of a rest is none of them."""
    setup = ((200, word(200, "Bench press. Set one of two. Ana, eighty kilos.")),)
    rest = ((0, word(0, "Rest, three minutes")), (120_000, word(0, "one minute")))

    assert heard(setup, Spoken.CUES, ticks=True) == ()
    assert heard(rest, Spoken.CUES, ticks=True) == rest
    assert not is_announcement(ENGLISH.stop)


def ears(timeline, kind):
    """Return whom each cue is for in the stretch that begins at the first phase of *kind*."""
    index = next(i for i, phase in enumerate(timeline.phases) if phase.kind is kind)
    return {cue.text: cue.ear for _, cue in stretch_from(timeline, Playhead(index, 0, 0)).cues}


def test_the_partner_is_told_to_lift_and_the_lifter_to_lower():
    """The double tick warns the partner; the tone at the bottom is for both."""
    told = ears(negatives(), Kind.LOWER)

    assert told["Lower"] is told["two"] is told["[tick]"] is Ear.LIFTER
    assert told["[double tick]"] is told["Lift"] is Ear.PARTNER
    assert told["[bottom]"] is Ear.BOTH


def test_who_trains_alone_is_told_everything():
    """No partner: no cue is the partner's."""
    alone = tape(planned(PULL_UP, sets(1, part(2, "40A0"))))

    assert Ear.PARTNER not in {*ears(alone, Kind.LOWER).values(), *ears(alone, Kind.SETUP).values()}
    assert partner_texts(alone) == ()


def test_rest_and_setup_are_for_both():
    """Nobody is under the bar."""
    assert set(ears(negatives(), Kind.REST).values()) == {Ear.BOTH}


def test_the_partners_texts_are_those_of_hands():
    """What the partner's voice has to say."""
    both = tape(planned(BENCH, sets(1, part(2, "40A0"))), planned(CURL, sets(1, part(1, "30A0"))))

    assert partner_texts(both) == ("Lift off", "Lift", "Last one", "Rack it")


def test_an_ear_makes_no_other_cue():
    """Two cues that differ in it only are one and the same on the tape."""
    assert tone(0, Sound.TICK) == tone(0, Sound.TICK)
