"""Cues become samples, at the right place."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gymtimer.audio.clip import RATE, Clip, sample
from gymtimer.audio.onset import beat
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import mix, place, pour, stretch
from gymtimer.domain.cue import Sound, tone, word

TONES = tones()
NOISE = np.random.default_rng(7).uniform(-1, 1, 20_000).astype(np.float32)


def silent(text):
    return None


@pytest.mark.parametrize("sound", [each for each in Sound if each is not Sound.WORD])
def test_a_tone_is_audible_from_the_very_sample_of_its_cue(sound):
    """The first sample that is not zero is the cue's."""
    track = mix([(1234, tone(0, sound))], silent, TONES, 4000)

    assert np.flatnonzero(track.pcm)[0] == sample(1234)


@given(st.lists(st.integers(0, 8_000), min_size=1, max_size=8, unique=True))
def test_every_tone_starts_on_its_sample(times):
    """Wherever ticks lie, the mix changes first at each cue's sample."""
    apart = [at for at in sorted(times) if not any(0 < at - other < 60 for other in times)]
    pcm = mix([(at, tone(0, Sound.TICK)) for at in apart], silent, TONES, 9000, lead=7200).pcm

    starts = [7200 + sample(at) for at in apart]
    assert all(pcm[start] != 0 and pcm[start - 1] == 0 for start in starts)


@pytest.mark.parametrize("text", ["Lower", "two", "three", "four", "Lift", "Hold", "Rack it", "six"])
def test_the_beat_of_a_word_is_on_its_second_even_with_a_tick_on_it(text, bundled):
    """Measured on the mix, the vowel begins within 10 ms of the cue."""
    cues = [(2000, tone(0, Sound.TICK)), (2000, word(0, text))]
    track = mix(cues, bundled, TONES, 4000)
    spoken = next(clip for clip in track.placed if clip.spoken)
    heard = track.pcm[spoken.start : spoken.end].astype(np.float32)

    assert abs(spoken.start + beat(heard) - sample(2000)) <= sample(10)


@given(st.lists(st.integers(1, 9_000), min_size=1, max_size=30))
def test_cutting_into_blocks_does_not_change_the_sound(blocks):
    """Block by block gives the very samples of all at once."""
    cues = [(40, tone(0, Sound.ALARM)), (100, word(0, "noise")), (103, tone(0, Sound.DOUBLE_TICK))]
    placed = place(cues, lambda text: Clip(NOISE, 500), TONES)
    at, parts = 0, []
    for count in blocks:
        parts.append(pour(placed, at, count))
        at += count

    np.testing.assert_array_equal(np.concatenate(parts), pour(placed, 0, at))


def test_the_loudest_pile_of_sounds_does_not_wrap():
    """Five sounds at full scale keep the sign they had, below full scale."""
    loud = Clip(np.ones(1000, np.float32) * np.float32(0.99))
    pcm = mix([(0, word(0, "loud"))] * 5, lambda text: loud, TONES, 100).pcm

    assert 0.9 * 32767 < pcm[:1000].min() <= pcm[:1000].max() <= 32767


def test_a_quiet_sound_passes_unchanged():
    """Below its knee the limiter does nothing."""
    quiet = Clip(NOISE * np.float32(0.7))
    pcm = mix([(0, word(0, "quiet"))], lambda text: quiet, TONES, 500).pcm

    np.testing.assert_array_equal(pcm[:20_000], np.rint(NOISE * np.float32(0.7) * 32767))


def test_a_word_without_a_clip_becomes_a_tick():
    """Its time is heard, though its text is not."""
    without = mix([(500, word(0, "Ana"))], silent, TONES, 1000)
    ticked = mix([(500, tone(0, Sound.TICK))], silent, TONES, 1000)

    np.testing.assert_array_equal(without.pcm, ticked.pcm)
    assert without.placed[0].text == "Ana"


def test_a_stretch_answers_at_once_and_begins_150_ms_later():
    """The answer is on sample 0, the zero on sample 7200, and the length counts from there."""
    track = stretch([(0, tone(0, Sound.TICK))], silent, TONES, 1000, answer=acknowledge())

    assert track.pcm[0] != 0
    assert track.lead == 7200
    assert [clip.beat for clip in track.placed] == [0, 7200]
    assert len(track.pcm) == 7200 + RATE


def test_the_rest_of_an_interrupted_word_is_gone_when_the_next_begins(vowel):
    """It goes on at the head and fades before the new word's first sample."""
    tail = np.full(40_000, 0.5, np.float32)
    track = stretch([(400, word(0, "two"))], lambda text: vowel, TONES, 2000, tail=tail)
    new = next(clip for clip in track.placed if clip.text == "two")

    assert np.abs(track.pcm[200 : new.start - sample(70)]).min() > 16_000
    assert abs(int(track.pcm[new.start - 1])) < 100
    assert np.abs(np.diff(track.pcm[: new.start].astype(int))).max() < 300


def test_the_tail_of_a_track_is_what_is_left_of_its_word(vowel):
    """Asked in the middle of a word it gives the rest; elsewhere, and in a tone, nothing."""
    track = mix([(0, tone(0, Sound.ALARM)), (1000, word(0, "two"))], lambda text: vowel, TONES, 3000)
    start = sample(1000) - vowel.mark

    np.testing.assert_array_equal(track.tail(start + 100), vowel.samples[100:])
    assert track.tail(10) is None
    assert track.tail(start + len(vowel.samples)) is None


def test_the_start_of_a_word_may_be_cut_off_by_the_start_of_the_track(vowel):
    """Without a lead the word's beat is on its time all the same."""
    track = mix([(0, word(0, "two"))], lambda text: vowel, TONES, 1000)

    np.testing.assert_allclose(track.pcm[:100], vowel.samples[2400:2500] * 32767, atol=1)


def test_samples_are_rounded_once_from_the_absolute_position():
    """An hour of odd milliseconds is not a sample off."""
    assert sample(3_600_001) == 172_800_048
    assert [sample(at) for at in (0, 1, 333)] == [0, 48, 15_984]


CUES = st.tuples(st.integers(0, 3000), st.sampled_from([Sound.TICK, Sound.ALARM, Sound.BOTTOM]))


@given(st.lists(CUES, max_size=12), st.data())
def test_mixed_in_parts_it_is_the_same(cues, data):
    """Whatever sounds together, and wherever the parts end: every sample as if mixed at once."""
    track = mix([(at, tone(0, sound)) for at, sound in cues], silent, TONES, 4000)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(track)), max_size=5)))

    parts = [track.part(start, stop) for start, stop in pairwise([0, *cuts, len(track)])]

    np.testing.assert_array_equal(np.concatenate(parts), track.pcm)


def test_a_part_beyond_the_end_ends_there():
    """A device asks for whole portions."""
    track = mix([(0, tone(0, Sound.TICK))], silent, TONES, 1000)

    assert len(track.part(RATE - 10, RATE + 500)) == 10
