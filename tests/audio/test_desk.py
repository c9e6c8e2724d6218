"""The mixing desk: louder, to one side, in another voice, and the alarm above all."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.audio.clip import RATE, Clip, sample
from gymtimer.audio.metering import FLOOR, decibels
from gymtimer.audio.tones import hiss, tones
from gymtimer.audio.track import Desk, Side, mix, stretch
from gymtimer.domain.cue import Cue, Ear, Sound

TONES = tones()
NOISE = Clip(np.random.default_rng(7).uniform(-0.7, 0.7, 20_000).astype(np.float32), 500)
OTHER = Clip(np.random.default_rng(8).uniform(-0.7, 0.7, 15_000).astype(np.float32), 300)


def cue(at, text, ear=Ear.BOTH, sound=Sound.WORD):
    """Return a cue with its time."""
    return at, Cue(at, sound, text, ear)


CUES = (
    cue(200, "Lower", Ear.LIFTER),
    cue(200, "[tick]", Ear.LIFTER, Sound.TICK),
    cue(1200, "[double tick]", Ear.PARTNER, Sound.DOUBLE_TICK),
    cue(2200, "Lift", Ear.PARTNER),
    cue(2200, "[bottom]", Ear.BOTH, Sound.BOTTOM),
)


def track(desk, cues=CUES):
    """Return the track of *cues* on *desk*."""
    return mix(cues, lambda text: NOISE, TONES, 4000, desk=desk)


def sides(mixed):
    """Return left and right of a track."""
    both = mixed.part(0, len(mixed), 2).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def test_a_desk_nobody_touched_changes_no_sample():
    """Mono as before; on two channels twice the same."""
    plain = mix(CUES, lambda text: NOISE, TONES, 4000)
    left, right = sides(track(Desk()))

    np.testing.assert_array_equal(track(Desk()).pcm, plain.pcm)
    np.testing.assert_array_equal(left, plain.pcm)
    np.testing.assert_array_equal(right, plain.pcm)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_partners_cues_are_on_one_side_alone(side):
    """To the sample: the other side has all the rest, and nothing of them."""
    panned = track(Desk(partner_side=side))
    others = tuple(timed for timed in CUES if timed[1].ear is not Ear.PARTNER)
    left, right = sides(panned)
    with_them, without = (left, right) if side is Side.LEFT else (right, left)

    np.testing.assert_array_equal(with_them, panned.pcm)
    np.testing.assert_array_equal(without, track(Desk(), others).pcm)
    assert np.flatnonzero(with_them != without)[0] == sample(1200)


@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=30), st.sampled_from([1, 2]))
def test_cutting_into_blocks_does_not_change_the_sound_of_a_desk(blocks, channels):
    """Louder, and with the partner on the right: block by block gives the samples of all at once."""
    mixed = track(Desk(1.7, Side.RIGHT))
    at, parts = 0, []
    for count in blocks:
        parts.append(mixed.part(at, at + count, channels))
        at += count

    whole = mixed.part(0, at, channels)
    np.testing.assert_array_equal(np.concatenate(parts), whole[: channels * at])


@pytest.mark.parametrize("gain", [0.1, 0.5, 1.0, 1.5, 2.0])
def test_nothing_ever_clips(gain):
    """The loudest words on all tones at once stay below full scale, and bend: no two peaks are flat."""
    together = tuple(cue(500, sound.value, sound=sound) for sound in Sound)
    pcm = track(Desk(gain), together).pcm

    assert np.abs(pcm.astype(int)).max() < 32767


def test_half_the_gain_is_half_the_sound():
    """Where nothing bends."""
    full, half = track(Desk(0.6)).pcm.astype(int), track(Desk(0.3)).pcm.astype(int)

    assert np.abs(full - 2 * half).max() <= 2


@pytest.mark.parametrize("gain", [0.1, 0.5, 1.0])
def test_the_alarm_is_never_quieter_than_full(gain):
    """However low the level is, and on both sides."""
    alarm = (cue(0, "[alarm]", Ear.PARTNER, Sound.ALARM), cue(700, "Stop. Rack.", Ear.PARTNER))
    quiet = Desk(gain, Side.LEFT, lambda text: OTHER).for_alarm()

    left, right = sides(track(quiet, alarm))

    np.testing.assert_array_equal(left, track(Desk(), alarm).pcm)
    np.testing.assert_array_equal(right, left)


def test_the_partner_has_another_voice_where_it_can_say_the_word():
    """What it can't say is said by the other; the lifter's words are never its."""
    desk = Desk(partner_clips=lambda text: OTHER if text == "Lift" else None)
    mixed = mix([*CUES, cue(3000, "Rack it", Ear.PARTNER)], lambda text: NOISE, TONES, 4000, desk=desk)
    spoken = {clip.text: clip.samples for clip in mixed.placed if clip.spoken}

    assert spoken["Lift"] is OTHER.samples
    assert spoken["Lower"] is spoken["Rack it"] is NOISE.samples
    beat = next(clip for clip in mixed.placed if clip.text == "Lift")
    assert beat.start + OTHER.mark == sample(2200)


def test_an_answer_and_the_rest_of_a_word_are_as_loud_as_the_rest():
    """Nothing jumps when a press cuts into a word."""
    desk = Desk(0.5)
    first = mix(CUES, lambda text: NOISE, TONES, 4000, desk=desk)
    tail = first.tail(sample(2200) + 4000)
    after = stretch((), lambda text: None, TONES, 1000, TONES[Sound.TICK], tail, desk)

    assert tail is not None
    np.testing.assert_allclose(tail, NOISE.samples[4500:] * 0.5)
    assert after.placed[0].gain == 0.5
    np.testing.assert_array_equal(after.placed[1].samples[-10:], tail[-10:])


def test_a_hiss_wakes_a_loudspeaker_and_nobody():
    """It has sound in every millisecond, below -70 dB of full scale."""
    noise = hiss(500)

    assert len(noise) == sample(500)
    assert all(np.abs(noise[at : at + 48]).max() > 0 for at in range(0, len(noise), 48))
    assert decibels(noise) < -70 or decibels(noise) == FLOOR


def test_the_meter_reads_full_scale_as_zero():
    """And silence as its floor."""
    assert decibels(np.full(RATE, 32767, np.int16)) == pytest.approx(0, abs=0.001)
    assert decibels(np.full(RATE, 16384, np.int16)) == pytest.approx(-6.02, abs=0.01)
    assert decibels(np.full(9, -32768, np.int16)) == 0
    assert decibels(np.zeros(RATE, np.int16)) == decibels(np.zeros(0, np.int16)) == FLOOR
