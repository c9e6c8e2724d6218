"""A clip: a piece of sound that knows where its beat is."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gymtimer.domain.timing import Ms

#: Samples a second, everywhere in this program.
RATE = 48_000

#: The room before a stretch's zero that the start of a word needs.
LEAD: Ms = 150

#: Mono sound while it is mixed, full scale at 1.0.
Samples = NDArray[np.float32]

#: Mono sound as it goes to a device, 16 bit.
Pcm = NDArray[np.int16]


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """A tone or a spoken text.

    Attributes:
        samples: mono at `RATE`; the first one is audible.
        mark: sample that belongs on the cue's time; 0 for a tone, the onset of
            the first vowel for speech, at most `LEAD` after the first sample.

    """

    samples: Samples
    mark: int = 0


def sample(at: Ms) -> int:
    """Return the sample at position *at*.

    Rounds once, from the absolute position, so that nothing adds up.
    """
    return (at * RATE + 500) // 1000


def milliseconds(samples: int) -> Ms:
    """Return how long *samples* samples last, rounded to the nearest millisecond."""
    return (samples * 1000 + RATE // 2) // RATE
