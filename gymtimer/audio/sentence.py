"""Sentences put together from single words, for want of a voice."""

from collections.abc import Callable

import numpy as np

from gymtimer.audio.clip import Clip, sample
from gymtimer.domain.timing import Ms

#: Between words, and where the text has a comma or a full stop.
GAP: Ms = 40
PAUSE: Ms = 200

#: The longest run of words that is looked up as one.
RUN = 3


def put_together(text: str, known: Callable[[str], Clip | None]) -> Clip | None:
    """Return the clip of *text* made of those that are *known*, or None if one is missing.

    The longest known run of words is taken each time: "Rest, one minute thirty"
    is "rest", "one minute", "thirty". Its beat is that of its first word.
    """
    words = text.replace("-", " ").split()
    parts: list[np.ndarray[tuple[int], np.dtype[np.float32]]] = []
    mark = at = 0
    while at < len(words):
        for count in range(min(RUN, len(words) - at), 0, -1):
            clip = known(" ".join(words[at : at + count]))
            if clip is not None:
                break
        else:
            return None
        mark = mark if parts else clip.mark
        at += count
        gap = PAUSE if words[at - 1][-1] in ".,;:!?" else GAP
        parts += [clip.samples, np.zeros(sample(gap), np.float32)]
    return Clip(np.concatenate(parts[:-1]), mark) if parts else None
