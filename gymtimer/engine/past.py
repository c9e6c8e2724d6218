"""The past: how things stood when a command came, for undo."""

from dataclasses import dataclass, replace

from gymtimer.domain.command import Command
from gymtimer.domain.outcome import Step
from gymtimer.domain.playhead import Here, Playhead
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


class Pasts:
    """Remembers what back can undo: presses that moved the tape, but for stops."""

    def __init__(self) -> None:
        """Begin with nothing to undo."""
        self._pasts: list[Past] = []

    @property
    def last(self) -> Past | None:
        """The last of them, or None."""
        return self._pasts[-1] if self._pasts else None

    def add(self, past: Past) -> None:
        """Keep *past*."""
        self._pasts.append(past)

    def take_last(self) -> None:
        """Forget the last one."""
        self._pasts.pop()

    def clear(self) -> None:
        """Forget all."""
        self._pasts.clear()

    def remember(self, past: Past, taken: Step) -> None:
        """Keep *past* if what was *taken* from there can be undone."""
        if taken.alarm:
            self._pasts.clear()
        elif past.command is Command.BACK:
            self.forget_from(taken.head.index)
        elif has_moved(past, taken):
            self._pasts.append(past)

    def forget_from(self, index: int) -> None:
        """Forget the presses that were made at phase *index* or later."""
        while self._pasts and self._pasts[-1].here.index >= index:
            self._pasts.pop()

    def count(self, place: int, by: int) -> None:
        """Let *by* reps more, or less, have been done at *place* in the order of all."""
        self._pasts = [past.counted(place, by) for past in self._pasts]

    def sleep(self, by: Ms) -> None:
        """Let everybody have rested *by* longer than the clock counted."""
        self._pasts = [replace(past, head=past.head.slept(by)) for past in self._pasts]
