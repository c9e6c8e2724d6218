"""Around: what the stage shows that no moment of the tape knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Tally:
    """What was done of one set.

    Attributes:
        reps: lowerings that ended.
        lowering: the sum of their lengths.

    """

    reps: int = 0
    lowering: Ms = 0


@dataclass(frozen=True, slots=True)
class Around:
    """What a moment does not know.

    Attributes:
        tallies: what was done, by index of the set.
        notice: a line that stands for a short while.
        banner: a line that stands as long as its cause.
        guided: the banner guides and does not warn.
        count_down: whether a lowering shows the seconds left.
        told: what care has to tell in a setup, or in the rest after a set; "" for nothing.
        asked: whether it asks something about sets that are over.
        checked: the set, by index, whose checks were gone through on a list; -1 for none.
        measured: the lowering times that presses told.

    """

    tallies: Mapping[int, Tally] = field(default_factory=dict)
    notice: str = ""
    banner: str = ""
    guided: bool = False
    count_down: bool = False
    told: str = ""
    asked: bool = False
    checked: int = -1
    measured: Mapping[RepId, Ms] = field(default_factory=dict)

    def tally(self, work: WorkSet) -> Tally:
        """Return what was done of *work*."""
        return self.tallies.get(work.index, Tally())
