"""Metering: how loud what is sent is."""

import math

import numpy as np

from gymtimer.audio.clip import Pcm

#: What is called silence, in dB below full scale.
FLOOR = -60.0


def decibels(pcm: Pcm) -> float:
    """Return the peak of *pcm* in dB of full scale, `FLOOR` to 0."""
    peak = int(np.abs(pcm.astype(np.int32)).max(initial=0))
    return max(FLOOR, 20 * math.log10(peak / 32768)) if peak else FLOOR
