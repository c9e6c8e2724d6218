"""Outcomes: what a command led to."""

from dataclasses import dataclass

from gymtimer.domain.event import Event
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Step:
    """What a command led to.

    Attributes:
        timeline: the tape, perhaps laid anew.
        head: the playhead from then on.
        events: what happened by the command itself.
        alarm: whether the sound begins with the alarm, without lead.
        said: what is said at once, instead of the words that sound; "" for nothing.

    """

    timeline: Timeline
    head: Playhead
    events: tuple[Event, ...] = ()
    alarm: bool = False
    said: str = ""
