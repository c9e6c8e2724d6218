"""Entries: one set in the table of another program, with the session it belongs to."""

from dataclasses import dataclass
from datetime import datetime

from gymtimer.domain.load import Mass
from gymtimer.domain.log import SetKind
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Entry:
    """One set, as its row tells it.

    Attributes:
        title: of the session.
        start: of the session, by a clock without a zone.
        end: of the session; None where nobody wrote it down.
        exercise: its name in that program.
        reps: how many; 0 where the set is not counted.
        mass: what was lifted; None for none.
        session_notes: about the session.
        warm_up: whether it is left out of the volume.
        kind: what was special about it.
        superset: sets with the same one were done in turn.
        rpe: in tenths.
        length: of a timed set.
        distance: in mm.
        notes: about the set.

    """

    title: str
    start: datetime
    end: datetime | None
    exercise: str
    reps: int = 0
    mass: Mass | None = None
    session_notes: str = ""
    warm_up: bool = False
    kind: SetKind = SetKind.NORMAL
    superset: str = ""
    rpe: int | None = None
    length: Ms | None = None
    distance: int | None = None
    notes: str = ""

    @property
    def fault(self) -> str:
        """What is wrong with it as a whole; "" if nothing."""
        if not self.exercise.strip():
            return "the exercise has no name."
        if not self.reps and self.length is None and self.distance is None:
            return "no reps, no seconds, no distance: nothing that could be logged."
        return ""
