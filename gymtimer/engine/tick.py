"""Ticks: what a look at a session, or a command to it, brought."""

from dataclasses import dataclass

from gymtimer.domain.event import Event
from gymtimer.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class Tick:
    """What a look or a command brought.

    Attributes:
        moment: to be shown.
        events: to be written down, in order.

    """

    moment: Moment
    events: tuple[Event, ...] = ()
