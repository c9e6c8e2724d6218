"""The past: how things stood when a command came, for undo."""

from dataclasses import dataclass, replace

from gymtimer.domain.command import Command
from gymtimer.domain.playhead import Here, Playhead
from gymtimer.domain.step import Step
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Past:
    """How things stood when a command came.

    Attributes:
        command: which one.
        timeline: the tape before it.
        head: the playhead before it.
        here: where that was at clock time *at*.
        at: when the command counted: a GO as it was pressed.
        pressed: when it was given.
        done: how many reps were done.

    """

    command: Command
    timeline: Timeline
    head: Playhead
    here: Here
    at: Ms
    pressed: Ms
    done: int

    def counted(self, place: int, by: int) -> "Past":
        """Return the same past with *by* reps more, or less, at *place* in the order of all."""
        return replace(self, done=self.done + by) if self.done > place else self


def has_moved(past: Past, taken: Step) -> bool:
    """Return whether *taken* went elsewhere, and did not only answer the press."""
    return taken.timeline is not past.timeline or taken.head.index != past.here.index
