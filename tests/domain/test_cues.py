"""The cues: the product's words and tones, at the offsets where it wants them."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.domain.cue import Sound
from gymtimer.domain.cues import (
    WORD_ROOM,
    abort_cues,
    announcement,
    assist_cues,
    free_cues,
    hold_cues,
    lift_cues,
    lower_cues,
    rack_cues,
    rest_cues,
    settle_cues,
)
from gymtimer.domain.exercise import Words
from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.timeline import Beat, Kind
from tests.gym import BENCH, negatives, planned, tape
from tests.gym import part as reps
from tests.gym import sets as line

WORDS = Words()
LENGTHS = st.integers(1, 600).map(lambda tenths: tenths * 100)


def words(cues) -> list[tuple[int, str]]:
    """Return what is spoken, and when."""
    return [(cue.at, cue.text) for cue in cues if cue.sound is Sound.WORD]


def tones(cues, sound: Sound) -> list[int]:
    """Return when a tone sounds."""
    return [cue.at for cue in cues if cue.sound is sound]


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (300, "Lower"),
        (1000, "Lower"),
        (1500, "Lower"),
        (1600, "Lower two"),
        (3000, "Lower two three"),
        (4000, "Lower two three four"),
        (4500, "Lower two three four"),
        (4600, "Lower two three four five"),
    ],
)
def test_a_lowering_is_counted_up_on_each_second(length, said):
    """A word with less than 0.6 s before the bottom is left out."""
    counted = words(lower_cues(length, WORDS, partner=True))

    assert counted == list(zip(range(0, 60_000, 1000), said.split(), strict=False))


@pytest.mark.parametrize(
    ("length", "ticks", "double"),
    [
        (300, [0], []),
        (1000, [], [0]),
        (1500, [0, 1000], [500]),
        (4000, [0, 1000, 2000], [3000]),
        (4500, [0, 1000, 2000, 3000, 4000], [3500]),
    ],
)
def test_each_second_ticks_and_the_last_one_warns(length, ticks, double):
    """The double tick comes one second before the bottom, in the place of a tick."""
    cues = lower_cues(length, WORDS, partner=True)

    assert tones(cues, Sound.TICK) == ticks
    assert tones(cues, Sound.DOUBLE_TICK) == double


@pytest.mark.parametrize(
    ("length", "partner", "said"),
    [
        (3000, True, [(0, "Lower"), (1000, "two"), (2000, "Hands")]),
        (4000, True, [(0, "Lower"), (1000, "three"), (2000, "two"), (3000, "Hands")]),
        (4000, False, [(0, "Lower"), (1000, "three"), (2000, "two"), (3000, "one")]),
        (4500, True, [(0, "Lower"), (1500, "three"), (2500, "two"), (3500, "Hands")]),
        (4600, True, [(0, "Lower"), (600, "four"), (1600, "three"), (2600, "two"), (3600, "Hands")]),
    ],
)
def test_counting_down_says_what_is_left(length, partner, said):
    """The last number is the partner's notice, where there is a partner."""
    assert words(lower_cues(length, WORDS, partner=partner, count_down=True)) == said


def test_in_tap_mode_the_count_goes_on_to_twice_the_target():
    """The double tick comes as planned, and then the voice says to rack."""
    cues = lower_cues(2000, WORDS, partner=True, tap=True)

    assert [text for _, text in words(cues)] == ["Lower", "two", "three", "four", "Rack it"]
    assert words(cues)[-1] == (4000, "Rack it")
    assert tones(cues, Sound.DOUBLE_TICK) == [1000]
    assert tones(cues, Sound.TICK) == [0, 2000, 3000]


@given(LENGTHS, st.booleans(), st.booleans(), st.booleans())
def test_no_two_words_of_a_lowering_are_closer_than_their_room(length, partner, count_down, tap):
    """Each word is over when the next one comes, the next phase's too; "Lower" always stays."""
    cues = lower_cues(length, WORDS, partner=partner, count_down=count_down, tap=tap)
    said = words(cues)
    until = said.pop()[0] if tap else length

    assert said[0] == (0, "Lower")
    assert all(b - a >= WORD_ROOM for (a, _), (b, _) in pairwise(said))
    assert until - said[-1][0] >= WORD_ROOM or len(said) == 1
    assert [cue.at for cue in cues] == sorted(cue.at for cue in cues)


@given(LENGTHS)
def test_a_tick_stays_where_a_word_was_left_out(length):
    """Every second of a lowering is heard."""
    cues = lower_cues(length, WORDS, partner=True)
    heard = {cue.at for cue in cues if cue.sound is not Sound.WORD}

    assert set(range(0, length, 1000)) <= heard


def test_a_pause_at_the_bottom_begins_with_the_tone_and_the_word():
    """At the top there are only ticks; a pause too short for the word has none."""
    assert [cue.text for cue in hold_cues(2000, top=False)] == ["[bottom]", "Hold", "[tick]", "[tick]"]
    assert [cue.text for cue in hold_cues(2000, top=True)] == ["[tick]", "[tick]"]
    assert words(hold_cues(500, top=False)) == []


def test_the_count_to_the_start_ticks_softly():
    """Nothing is said in it."""
    assert [(cue.at, cue.sound) for cue in settle_cues(3000)] == [
        (at, Sound.SOFT_TICK) for at in (0, 1000, 2000)
    ]


def test_the_own_lift_is_said_and_ticked():
    """A timed lift of two seconds has two ticks."""
    cues = lift_cues(2000, WORDS, bottom=False)

    assert words(cues) == [(0, "Up")]
    assert tones(cues, Sound.TICK) == [0, 1000]
    assert tones(cues, Sound.BOTTOM) == []


def test_the_own_lift_after_a_lowering_begins_with_the_tone_of_the_bottom():
    """As a pause or a partner's lift does."""
    assert tones(lift_cues(2000, WORDS, bottom=True), Sound.BOTTOM) == [0]


def test_an_assist_says_lift_and_last_one():
    """ "Lift off" before the first rep, "Last one" a second after the last "Lift"."""
    assert words(assist_cues(WORDS, lift_off=True, last=False, bottom=False)) == [(0, "Lift off")]
    last = assist_cues(WORDS, lift_off=False, last=True, bottom=True)
    assert words(last) == [(0, "Lift"), (1000, "Last one")]
    assert tones(last, Sound.BOTTOM) == [0]


def test_a_rack_after_the_bottom_is_lifted_first():
    """ "Rack it" comes 1.5 s after "Lift"; at once where nothing has to come up."""
    assert words(rack_cues(WORDS, lift=True, bottom=True)) == [(0, "Lift"), (1500, "Rack it")]
    assert words(rack_cues(WORDS, lift=False, bottom=False)) == [(0, "Rack it")]


def test_the_alarm_comes_before_its_words_and_says_them_twice():
    """It starts in the first sample."""
    cues = abort_cues()

    assert cues[0].at == 0
    assert cues[0].sound is Sound.ALARM
    assert [text for _, text in words(cues)] == ["Stop. Rack.", "Stop. Rack."]


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (0, [(0, "Rest"), (0, "Time")]),
        (5000, [(0, "Rest, five seconds"), (5000, "Time")]),
        (12_000, [(0, "Rest, twelve seconds"), (12_000, "Time")]),
        (20_000, [(0, "Rest, twenty seconds"), (10_000, "ten seconds"), (20_000, "Time")]),
        (
            180_000,
            [
                (0, "Rest, three minutes"),
                (120_000, "one minute"),
                (150_000, "thirty seconds"),
                (170_000, "ten seconds"),
                (180_000, "Time"),
            ],
        ),
    ],
)
def test_a_rest_says_its_length_and_what_is_left(length, said):
    """A reminder so soon after the length would only repeat it."""
    assert words(rest_cues(length)) == said


@given(st.integers(5000, 600_000))
def test_the_end_of_every_rest_is_told(length):
    """Three tones a second apart, then "Time"; what is left is said where it is true."""
    cues = rest_cues(length)
    left = {"one minute": 60_000, "thirty seconds": 30_000, "ten seconds": 10_000}

    assert tones(cues, Sound.REST_TONE) == [length - 3000, length - 2000, length - 1000]
    assert words(cues)[-1] == (length, "Time")
    assert all(length - at == left[text] for at, text in words(cues)[1:-1])
    assert [cue.at for cue in cues] == sorted(cue.at for cue in cues)


def test_own_reps_go_on_in_the_rhythm_of_their_parts():
    """Down two seconds, up one: "Lower", "two", "Up", with the tone at each bottom."""
    pattern = (Beat(Kind.LOWER, 2000), Beat(Kind.LIFT, 1000))

    cues = free_cues(pattern, WORDS, 2)

    assert words(cues) == [
        (0, "Lower"), (1000, "two"), (2000, "Up"), (3000, "Lower"), (4000, "two"), (5000, "Up"),
    ]  # fmt: skip
    assert tones(cues, Sound.BOTTOM) == [2000, 5000]


def test_a_set_is_announced_by_exercise_and_number():
    """The second of two sets says so; the side is said where there is one."""
    timeline = tape(planned(BENCH, line(2, reps(1, "40A0")), each_side=True))
    setups = [phase for phase in timeline.phases if phase.kind is Kind.SETUP]

    assert announcement(setups[1].work) == "Bench press. Set one of two. Right side."
    assert announcement(setups[2].work) == "Bench press. Set two of two. Left side."


def test_an_announcement_is_never_cut_at_its_start():
    """After a rest it leaves room for "Time", at the start of a session for its own first sound."""
    setups = [phase for phase in negatives().phases if phase.kind is Kind.SETUP]

    assert [setup.cues[0].at for setup in setups] == [200, 800]


def test_both_loads_of_a_set_are_announced():
    """Where the negatives after own reps have another one, people hear it before they take the bar."""
    own, heavy = reps(8, "20X0", Load(Basis.MASS, (7000,), Unit.KG), to_failure=True), reps(3, "40A0")
    other = tape(planned(BENCH, line(1, own, replace(heavy, load=Load(Basis.MASS, (9000,), Unit.KG)))))
    same = tape(planned(BENCH, line(1, own, replace(heavy, load=own.load))))

    assert announcement(other.phases[0].work).endswith("Seventy kilos, then ninety kilos.")
    assert announcement(same.phases[0].work).endswith(". Seventy kilos.")
