"""Easing: the load of the next sets, after one that came down too fast."""

from gymtimer.domain.load import Mass
from gymtimer.domain.progress import LOWER
from gymtimer.domain.resolve import STEP
from gymtimer.domain.timeline import WorkSet
from gymtimer.domain.working import AS_PLANNED, BAR_STEP


def eased(work: WorkSet) -> Mass | None:
    """Return what to hang up for the next sets like *work*: 5 % less, or a little more than that.

    It is the heaviest load in steps of the bar that is 5 % less at the least (handbook 1.6),
    but never under the empty bar. None where the mass is unknown, or nothing can be taken off.
    """
    load = work.lower_load or work.load
    if load.mass is None or work.exercise.bodyweight:
        return None
    unit = load.mass.unit
    bar = work.exercise.bar if work.exercise.bar and work.exercise.bar.unit is unit else None
    empty = bar.hundredths if bar else 0
    step = BAR_STEP[unit] if work.exercise.bar else STEP[unit]
    target = load.mass.hundredths * (AS_PLANNED + LOWER)
    steps = (target - empty * AS_PLANNED) // (step * AS_PLANNED)
    return Mass(empty + steps * step, unit) if steps >= (0 if bar else 1) else None
