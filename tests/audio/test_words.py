"""The words that are shipped can be heard, on time, equally loud."""

import numpy as np
import pytest

from gymtimer.audio.clip import LEAD, RATE, sample
from gymtimer.audio.loudness import CEILING, TARGET, loudness
from gymtimer.audio.onset import beat
from gymtimer.audio.words import CUES, NUMBERS, PHRASES, SHORT, is_short, slug
from tests.hear import understood

ALL = (*NUMBERS, *CUES, *PHRASES)


@pytest.mark.parametrize("text", ALL)
def test_every_shipped_word_is_short_loud_and_has_its_beat_where_it_says(text, bundled):
    """A cue fits into 0.6 s; all are within 1 dB; the measured beat is the mark."""
    clip = bundled(text)

    assert len(clip.samples) <= (SHORT if is_short(text) else 2) * RATE
    assert 0 <= clip.mark <= sample(LEAD)
    assert abs(beat(clip.samples) - clip.mark) <= sample(2)
    assert abs(20 * np.log10(loudness(clip.samples) / TARGET)) < 1
    assert np.abs(clip.samples).max() <= CEILING + 0.03


def test_all_words_together_are_small(words_dir):
    """Less than three megabytes are shipped."""
    assert sum(path.stat().st_size for path in words_dir.glob("*.wav")) < 3_000_000


@pytest.mark.parametrize("text", ["Lower", "Lift", "two", "three", "four", "five", "Rest", "Rack it"])
def test_a_listener_understands_the_count(text, bundled):
    """Among the words of a set each is taken for itself."""
    vocabulary = ["lower", "lift", "two", "three", "four", "five", "six", "rest", "hold", "rack it"]

    assert understood(bundled(text).samples, vocabulary) == [slug(text).replace("-", " ")]


def test_spelling_does_not_matter_to_the_file():
    """Capitals, hyphens and full stops are the same word."""
    assert slug("Twenty-one.") == slug("twenty one") == "twenty-one"


def test_sentences_and_lengths_of_time_may_take_their_time():
    """Only cues are made to fit."""
    assert is_short("Lift off")
    assert not any(map(is_short, ["Stop. Rack.", "ten seconds", "one minute", "Romanian deadlift"]))
