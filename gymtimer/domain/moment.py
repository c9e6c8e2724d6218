"""Moments: all that can be known about one instant of a session."""

from dataclasses import dataclass

from gymtimer.domain.playhead import Here, Playhead, Status, phase_at, status
from gymtimer.domain.timeline import Phase, Timeline
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant: the tape, the playhead, and where that is.

    Attributes:
        timeline: the tape.
        head: the playhead.
        here: its place at *now*.
        now: the clock time.

    """

    timeline: Timeline
    head: Playhead
    here: Here
    now: Ms

    @property
    def phase(self) -> Phase | None:
        """The phase, or None when the session is done."""
        return phase_at(self.timeline, self.here)

    @property
    def status(self) -> Status:
        """What goes on."""
        return status(self.timeline, self.head, self.here)

    @property
    def remaining(self) -> Ms:
        """Time to the planned end of the phase; below zero while people take longer."""
        return self.phase.length - self.here.elapsed if self.phase else 0
