"""Workloads: the loads of one part of a set, resolved for the one who lifts it."""

from gymtimer.domain.gym import Gym
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Load, SetLoad, Unit
from gymtimer.domain.order import Turn
from gymtimer.domain.plan import Part
from gymtimer.domain.resolve import set_load


def loads_of(
    turn: Turn, part: Part, unit: Unit, lifter: Lifter | None, week: int, gym: Gym
) -> tuple[SetLoad, SetLoad | None]:
    """Return the load of *part* of *turn*, and another one for the lowering where the plan gives it."""
    lower = turn.planned.lower_load
    load = _resolved(part.load, turn, unit, lifter, week, gym)
    return load, _resolved(lower, turn, unit, lifter, week, gym) if lower else None


def _resolved(
    load: Load | None, turn: Turn, unit: Unit, lifter: Lifter | None, week: int, gym: Gym
) -> SetLoad:
    """Return *load*: a mass in the unit in which it was written, a percentage in that of the plates."""
    exercise = turn.planned.exercise
    known = lifter.one_rm(exercise.key) if lifter else None
    in_unit = (load.unit if load else None) or gym.counts_in(unit)
    return set_load(
        load,
        in_unit,
        week=week,
        one_rm=known.mass if known else None,
        body=lifter.body if lifter else None,
        bar=gym.bar_for(exercise, in_unit),
        warm_up=turn.warm_up,
        bodyweight=exercise.bodyweight,
        phrases=exercise.words.phrases,
    )
