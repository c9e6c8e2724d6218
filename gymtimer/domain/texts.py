"""Texts: all that a voice will have to say in a session."""

from collections.abc import Iterator

from gymtimer.domain import cues
from gymtimer.domain.numbers import spell
from gymtimer.domain.timeline import Kind, Sound, Timeline


def texts_of(timeline: Timeline) -> tuple[str, ...]:
    """Return every text of *timeline* once, in the order in which they come.

    With them come those that a press can add: the stop, the rack of each exercise,
    the sound check. A changed rest repeats no length: its first words are over by then.
    """
    return tuple(dict.fromkeys([*_said(timeline), *_may_be_said(timeline)]))


def _said(timeline: Timeline) -> Iterator[str]:
    for phase in timeline.phases:
        for cue in phase.cues:
            if cue.sound is Sound.WORD:
                yield cue.text


def _may_be_said(timeline: Timeline) -> Iterator[str]:
    yield from (cues.STOP, cues.DONE, *(spell(n + 1) for n in range(3)))
    for phase in timeline.phases:
        if phase.kind is Kind.SETUP:
            yield phase.work.exercise.words.rack
            if any(part.negative for part in phase.work.parts):
                yield from (cues.SLOWER, cues.EASY)
