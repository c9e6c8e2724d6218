"""What the tests of the audio room share."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gymtimer.audio.clip import Clip
from gymtimer.audio.clipfile import read_clip
from gymtimer.audio.words import word_file

WORDS = Path(__file__).parents[2] / "resources" / "words" / "en"


@pytest.fixture
def words_dir() -> Path:
    """Return the folder of the bundled words."""
    return WORDS


@pytest.fixture
def bundled() -> Callable[[str], Clip]:
    """Return a function that reads a bundled word."""
    return lambda text: read_clip(word_file(WORDS, text))


@pytest.fixture
def vowel() -> Clip:
    """Return half a second of something like speech: 50 ms of hiss, then a vowel."""
    noise = np.random.default_rng(1)
    time = np.arange(24_000) / 48_000
    voice = sum(np.sin(2 * np.pi * 120 * n * time) / n for n in range(1, 20)) * (time > 0.05)
    sound = 0.3 * voice + 0.02 * noise.standard_normal(len(time))
    return Clip(sound.astype(np.float32), 2400)
