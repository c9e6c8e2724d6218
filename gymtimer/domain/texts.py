"""Texts: all that a voice will have to say in a session."""

from collections.abc import Iterator

from gymtimer.domain import cues
from gymtimer.domain.cue import Sound
from gymtimer.domain.easing import lighter_than
from gymtimer.domain.numbers import spell
from gymtimer.domain.resolve import moved
from gymtimer.domain.timeline import Kind, Timeline, WorkSet
from gymtimer.domain.timing import Ms


def texts_of(timeline: Timeline) -> tuple[str, ...]:
    """Return every text of *timeline* once, in the order in which they come.

    With them come those that a press can add: the stop, the rack of each exercise,
    the sound check, the load one step up or down. A changed rest repeats no length:
    its first words are over by then.
    """
    return tuple(dict.fromkeys([*_said(timeline), *_may_be_said(timeline)]))


def _said(timeline: Timeline) -> Iterator[str]:
    for phase in timeline.phases:
        for cue in phase.cues:
            if cue.sound is Sound.WORD:
                yield cue.text


def _may_be_said(timeline: Timeline) -> Iterator[str]:
    phrases = timeline.phrases
    yield from (phrases.stop, phrases.done, *(spell(n + 1, phrases) for n in range(3)))
    for phase in timeline.phases:
        if phase.kind is Kind.SETUP:
            yield phase.work.exercise.words.rack
            if any(part.negative for part in phase.work.parts):
                yield from (phrases.slower, phrases.easy)
        if phase.rester:
            yield from (cues.rest_words(left, phase.rester, phrases) for left in _lefts(phase.whole))
    yield from _steps(timeline)


def _lefts(whole: Ms) -> range:
    """Return what may be left of a rest when the others have racked, as it is said."""
    return range(0, whole + 1, cues.REST_STEP)


def _steps(timeline: Timeline) -> Iterator[str]:
    """Yield the loads that are one press away, each set's own among them: a press takes the other back."""
    setups = [phase.work for phase in timeline.phases if phase.kind is Kind.SETUP]
    for load in dict.fromkeys(work.load for work in setups):
        near = (moved(load, up=True), moved(load, up=False)) if load.origin else ()
        yield from (one.spoken for one in (*near, load) if one is not None and load.origin)
    for load in dict.fromkeys(work.load for work in setups if _can_be_too_heavy(work)):
        less = lighter_than(load, load)
        if less is not None:
            yield less.spoken


def _can_be_too_heavy(work: WorkSet) -> bool:
    """Return whether a set like *work* may end because it comes down too fast."""
    return any(part.negative for part in work.parts) and not work.warm_up and not work.test
