"""Rendering: a whole session as sound, to the sample."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from gymtimer.audio.clip import LEAD, RATE, Clip, sample
from gymtimer.audio.tones import tones
from gymtimer.audio.track import FADE_OUT, pour, stretch
from gymtimer.domain.cue import Sound
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.timeline import Timeline
from gymtimer.engine import render as render_module
from gymtimer.engine.cuesheet import heard_cues, planned_stretches
from gymtimer.engine.render import render
from tests.gym import negatives
from tests.tapes import tapes

TONES = tones()
#: A quiet word of a second with its beat 100 ms in, and a long phrase of five seconds.
WORD = Clip(np.full(RATE, 0.1, np.float32), sample(100))
PHRASE = Clip(np.full(5 * RATE, 0.1, np.float32), sample(100))


def silent(_text):
    """Return no clip: every word is a tick."""


def spoken(text):
    """Return a clip for every text; sentences take long."""
    return PHRASE if "." in text else WORD


def rendered(timeline, clips=silent):
    """Return the rendering of *timeline*."""
    return render(timeline, clips, TONES)


def heard(rendering):
    """Return all samples at once."""
    return np.concatenate(list(rendering.blocks()))


def labels(rendering):
    """Return the labels, as (start, text)."""
    return [(label.start, label.text) for label in rendering.labels()]


@settings(max_examples=25)
@given(tape=tapes())
def test_every_cue_lies_on_its_sample(tape):
    """Start of phase plus offset, rounded once, for every cue of the session, and nothing else."""
    cues = [(sample(at + cue.at), cue.text) for at, phase in tape.with_starts() for cue in heard_cues(phase)]

    assert sorted(labels(rendered(tape, spoken))) == sorted(cues)


def test_a_tone_sounds_from_the_very_sample_of_its_cue():
    """In the samples, not only in the labels."""
    timeline = negatives()
    sound = heard(rendered(timeline))
    ticks = [
        start + cue.at
        for start, phase in timeline.with_starts()
        for cue in heard_cues(phase)
        if cue.sound is Sound.SOFT_TICK
    ]

    assert len(ticks) == 6
    for at in ticks:
        assert sound[sample(at) - 2400 : sample(at)].any() == 0
        assert sound[sample(at)] != 0


def test_a_stretch_sounds_as_in_the_running_program():
    """But for the tick that answers a press the samples are those that the device is given."""
    timeline = negatives()
    short = replace(WORD, samples=WORD.samples[: sample(200)])
    clips = lambda _text: short  # noqa: E731
    sound = heard(rendered(timeline, clips))
    stretches = list(planned_stretches(timeline))
    for before, one, after in zip(stretches, stretches[1:], [*stretches[2:], None], strict=False):
        if before.cues[-1][0] == one.zero:
            continue  # "Time" comes when the rest is over: here a press has cut it off
        start = sample(one.zero - LEAD)
        end = sample(after.zero - LEAD) if after else len(sound)
        cues = [(at - one.zero, cue) for at, cue in one.cues]
        live = stretch(cues, clips, TONES, timeline.length - one.zero + 1000).pcm
        assert np.array_equal(sound[start:end], live[: end - start])


def test_no_press_is_answered():
    """Nobody presses for a file: before the zero of a stretch there is silence."""
    timeline = negatives(pacing=Pacing(settle=0))
    sound = heard(rendered(timeline))
    lower = next(start for start, phase in timeline.with_starts() if phase.kind.value == "lower")

    assert not sound[sample(lower - LEAD) : sample(lower)].any()


def test_a_phrase_is_gone_when_the_next_stretch_says_its_first_word():
    """The announcement of five seconds ends where "Lift off" begins, and fades before."""
    timeline = negatives()
    rendering = rendered(timeline, spoken)
    lift_off = sample(2000) - WORD.mark

    announcement = rendering.labels()[0]
    placed = next(clip for clip in rendering.placed if clip.text == announcement.text)

    assert announcement.end == lift_off
    assert placed.samples[-1] == 0
    assert np.all(np.diff(placed.samples[-sample(FADE_OUT) :]) < 0)
    assert placed.samples[-sample(FADE_OUT) - 1] == np.float32(0.1)


def test_a_phrase_may_sound_over_a_stretch_without_words():
    """What ends it is a word, however many stretches later."""
    timeline = negatives(reps=1, pacing=Pacing(assist=0, ready=500))
    phases = [replace(p, cues=() if p.kind.value == "assist" else p.cues) for p in timeline.phases]
    quiet = Timeline(tuple(phases))
    rendering = rendered(quiet, spoken)

    lower = next(start for start, phase in quiet.with_starts() if phase.kind.value == "lower")
    assert rendering.labels()[0].end == sample(lower) - WORD.mark


def test_a_phrase_without_any_room_is_silent_and_has_its_label():
    """Two stretches that begin at once: the second is heard."""
    rendering = rendered(negatives(pacing=Pacing(assist=0, settle=0)), spoken)

    first = next(label for label in rendering.labels() if label.text == "Lift off")
    assert (first.start, first.end) == (sample(2000), sample(2000))


def test_a_tone_rings_out_under_the_word_of_the_next_stretch():
    """Only words make room for words."""
    rendering = rendered(negatives(pacing=Pacing(assist=100, settle=0)), spoken)

    rings = {label.end - label.start for label in rendering.labels() if label.text == "[bottom]"}
    assert rings == {len(TONES[Sound.BOTTOM].samples)}


def test_the_first_announcement_is_heard_whole():
    """Its beat leaves room for the 100 ms of it that come before."""
    first = rendered(negatives(), spoken).placed[0]

    assert (first.start, first.beat) == (sample(100), sample(200))
    assert np.array_equal(first.samples[: sample(100)], PHRASE.samples[: sample(100)])


def test_a_word_at_the_very_start_begins_with_the_session():
    """What of it would come before is cut, softly; its beat stays where it is."""
    rendering = rendered(negatives(pacing=Pacing(ready=0)), spoken)

    first = rendering.placed[0]
    assert (first.start, first.beat) == (0, 0)
    assert first.samples[0] == 0
    assert first.samples[sample(3)] == np.float32(0.1)


def test_the_sound_is_as_long_as_the_session():
    """Every gate takes its planned time, up to the last rack."""
    timeline = negatives()

    assert rendered(timeline).count == sample(timeline.length) == len(heard(rendered(timeline)))


def test_a_last_word_is_not_cut_off():
    """Without time to rack the session ends before its word does."""
    timeline = negatives(pacing=Pacing(rack=100))
    rendering = rendered(timeline, spoken)

    assert rendering.count == max(label.end for label in rendering.labels()) > sample(timeline.length)


@pytest.mark.parametrize("block", [999, 48_000, 10**9])
def test_the_size_of_blocks_does_not_change_the_sound(monkeypatch, block):
    """Not one sample of it."""
    rendering = rendered(negatives(), spoken)
    whole = pour(rendering.placed, 0, rendering.count)
    monkeypatch.setattr(render_module, "BLOCK", block)

    assert np.array_equal(heard(rendering), whole)


def test_only_a_block_is_held():
    """An hour lies on the disk, never in memory: no block is longer than four seconds."""
    blocks = [len(block) for block in rendered(negatives()).blocks()]

    assert max(blocks) == render_module.BLOCK
    assert sum(blocks) == rendered(negatives()).count


def test_a_word_nobody_can_speak_is_a_tick():
    """Its time is heard, and its label keeps the text."""
    timeline = negatives()
    rendering = rendered(timeline)

    first = rendering.labels()[0]
    assert first.text.startswith("Bench press.")
    assert first.end - first.start == len(TONES[Sound.TICK].samples)


def test_a_label_is_a_line_of_seconds():
    """Start, end, text, with tabs between, as Audacity reads them."""
    label = rendered(negatives(), spoken).labels()[0]

    assert str(label) == f"0.200000\t1.900000\t{label.text}"
