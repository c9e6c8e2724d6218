"""Workloads: the loads of one set, resolved for the one who lifts it."""

from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import SetLoad, Unit
from gymtimer.domain.order import Turn


def loads_of(turn: Turn, unit: Unit, lifter: Lifter | None, week: int) -> tuple[SetLoad, SetLoad | None]:
    """Return the load of *turn*, and another one for the lowering where the plan gives it."""
    return SetLoad("", ""), None
