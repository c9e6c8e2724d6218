"""The log: past sessions as they were trained, wherever they were written down.

Wall times are UTC in ms since 1970; lengths are ms.  A field is None where
nobody wrote it down: reps from another program have no lowering times.
"""

from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.load import Mass, shown_load
from gymtimer.domain.timing import Ms


class SetKind(StrEnum):
    """What was special about a set; warm-ups are told by a field of their own."""

    NORMAL = "normal"
    DROP = "drop"  # less weight, no rest before it
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class LoggedRep:
    """A rep that counts.

    Attributes:
        number: from 1; negatives and own reps count for themselves.
        negative: whether somebody else lifted.
        wall: when its lowering ended.
        target: the lowering as planned.
        commanded: the lowering as the clock led it.
        measured: the lowering as a press at the bottom measured it.
        aborted: broken off by RACK IT or back.

    """

    number: int
    negative: bool = False
    wall: Ms | None = None
    target: Ms | None = None
    commanded: Ms | None = None
    measured: Ms | None = None
    aborted: bool = False


@dataclass(frozen=True, slots=True)
class LoggedRest:
    """The rest after a set.

    Attributes:
        wall: when it ended.
        planned: its length on the tape.
        actual: how long it really was.

    """

    wall: Ms
    planned: Ms
    actual: Ms


@dataclass(frozen=True, slots=True)
class LoggedLoad:
    """What was lowered.

    Attributes:
        text: as journals have it: "105 kg", "bodyweight + 10 kg"; "" where nobody wrote it down.
        mass: bar included; None where it is unknown.
        percent: hundredths of a percent of the 1RM of that day; None where it is unknown.

    """

    text: str = ""
    mass: Mass | None = None
    percent: int | None = None

    @property
    def shown(self) -> str:
        """The text in the language of the pages."""
        return shown_load(self.text)


@dataclass(frozen=True, slots=True)
class LoggedSet:
    """A set that was done; it has reps, a length or a distance.

    Attributes:
        index: number of the set in the session, from 0; unique, with gaps for sets that were skipped.
        exercise: key of the exercise.
        name: of the exercise, as files have it, in English.
        number: of this exercise, from 1; warm-ups count for themselves.
        reps: in the order in which they were done.
        warm_up: whether it is left out of the volume.
        side: "", "left" or "right".
        lifter: who lifted; "" where nobody was named.
        load: what was lowered.
        tempo: as planned, "50A0"; "" without one.
        rest: the rest after it.
        kind: what was special about it.
        superset: sets with the same one were done in turn; "" without.
        rpe: rating of perceived exertion in tenths, 0 to 100.
        length: of a set that is timed and not counted.
        distance: in mm.
        notes: what the lifter wrote about it.

    """

    index: int
    exercise: str
    name: str
    number: int
    reps: tuple[LoggedRep, ...]
    warm_up: bool = False
    side: str = ""
    lifter: str = ""
    load: LoggedLoad = LoggedLoad()
    tempo: str = ""
    rest: LoggedRest | None = None
    kind: SetKind = SetKind.NORMAL
    superset: str = ""
    rpe: int | None = None
    length: Ms | None = None
    distance: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class LoggedSession:
    """A session that was trained.

    Attributes:
        id: its name for ever, a UUID; the same in every export.
        plan: name of the plan, or the title that another program had for it.
        started: when.
        offset: minutes that the local clock showed ahead of UTC.
        sets: by index.
        lifters: who trained, in turn; empty where nobody was named.
        ended: when; None where nobody wrote it down.
        outcome: "finished", "left", "discarded"; None while it is not ended.
        source: the program it was imported from: "hevy", "strong"; "" for our own.
        notes: what was written about the session as a whole.

    """

    id: str
    plan: str
    started: Ms
    offset: int
    sets: tuple[LoggedSet, ...]
    lifters: tuple[str, ...] = ()
    ended: Ms | None = None
    outcome: str | None = None
    source: str = ""
    notes: str = ""
