"""Working loads: how far a lifter has come from the loads that a plan gives."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from gymtimer.domain.load import Basis, Load, Unit
from gymtimer.domain.loads import PERCENT_RANGE
from gymtimer.domain.plan import Part, Plan, PlannedExercise, SetLine
from gymtimer.domain.resolve import STEP

#: One pair of the smallest standard plates, in hundredths (handbook 4.3).
BAR_STEP = {Unit.KG: 250, Unit.LB: 500}
#: The whole of what the plan says, in hundredths of a percent.
AS_PLANNED = 10_000
#: No working load is further from its plan: another plan, or another 1RM, is due (ours).
LEAST, MOST = 5_000, 15_000
#: ACSM: 2 to 10 % at once; more is never proposed (handbook 1.6).
MOST_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class WorkingLoad:
    """What a lifter lowers in one exercise of a plan.

    Attributes:
        plan: name of the plan.
        exercise: key of the exercise.
        share: of what the plan says, in hundredths of a percent.
        day: when it was agreed on.
        why: in words.

    """

    plan: str
    exercise: str
    share: int
    day: date | None = None
    why: str = ""


def shares_of(loads: tuple[WorkingLoad, ...], plan: str) -> dict[str, int]:
    """Return the share of each exercise of the *plan* of that name that has one."""
    return {load.exercise: load.share for load in loads if load.plan == plan}


def scaled(plan: Plan, shares: Mapping[str, int]) -> Plan:
    """Return *plan* with the loads of its exercises scaled to *shares*, by key.

    Warm-ups stay as planned. Where the lowering has a load of its own, that is the one that
    grows. Percentages and masses are scaled; bodyweight and the strength of a partner are not.
    """
    exercises = tuple(_scaled(one, shares.get(one.exercise.key, AS_PLANNED)) for one in plan.exercises)
    return replace(plan, exercises=exercises)


def _scaled(planned: PlannedExercise, share: int) -> PlannedExercise:
    if share == AS_PLANNED or planned.test:
        return planned
    step = _step(planned, planned.lower_load)
    if planned.lower_load is not None:
        return replace(planned, lower_load=scaled_load(planned.lower_load, share, step))
    return replace(planned, sets=tuple(_line(planned, line, share) for line in planned.sets))


def scaled_part(planned: PlannedExercise, part: Part, share: int) -> tuple[PlannedExercise, Part]:
    """Return *planned* and a *part* of it with the load that grows scaled to *share*, as `scaled` does."""
    if share == AS_PLANNED or planned.test:
        return planned, part
    if planned.lower_load is not None:
        return _scaled(planned, share), part
    load = part.load and scaled_load(part.load, share, _step(planned, part.load))
    return planned, replace(part, load=load)


def _line(planned: PlannedExercise, line: SetLine, share: int) -> SetLine:
    def part(one: Part) -> Part:
        load = one.load and scaled_load(one.load, share, _step(planned, one.load))
        return replace(one, load=load)

    return replace(line, parts=tuple(map(part, line.parts)))


def _step(planned: PlannedExercise, load: Load | None) -> int:
    unit = load.unit if load is not None and load.unit is not None else Unit.KG
    return BAR_STEP[unit] if planned.exercise.bar else STEP[unit]


def scaled_load(load: Load, share: int, step: int) -> Load:
    """Return *share* of *load*; a mass rounded down to whole steps, but never below one."""
    if load.basis is Basis.PERCENT:
        least, most = PERCENT_RANGE
        amounts = (min(most, max(least, amount * share // AS_PLANNED)) for amount in load.amounts)
        return replace(load, amounts=tuple(amounts))
    if load.basis is Basis.MASS and share != AS_PLANNED:
        masses = (max(step, amount * share // AS_PLANNED // step * step) for amount in load.amounts)
        return replace(load, amounts=tuple(masses))
    return load


def can_grow(planned: PlannedExercise) -> bool:
    """Return whether the lowering of *planned* has a load that can be scaled."""
    loads = [planned.lower_load] if planned.lower_load else _counted(planned)
    return any(load.basis in (Basis.PERCENT, Basis.MASS) for load in loads)


def _counted(planned: PlannedExercise) -> list[Load]:
    return [line.parts[-1].load or Load(Basis.MAX) for line in planned.sets]


def moved(planned: PlannedExercise, share: int, by: int, week: int) -> int | None:
    """Return the share of *planned* after a change *by* hundredths of a percent, in *week*.

    Where that is less than one step on the bar, a step up is taken if it is 10 % at the most.
    None where nothing can change.
    """
    new = min(MOST, max(LEAST, share * (AS_PLANNED + by) // AS_PLANNED))
    masses = [load for load in _counted(planned) if load.basis is Basis.MASS]
    if new == share or not masses or planned.lower_load is not None:
        return None if new == share else new
    first = masses[0]
    step, planned_mass = _step(planned, first), first.in_week(week)

    def hung(one: int) -> int:
        return scaled_load(first, one, step).in_week(week)

    if hung(new) != hung(share) or by < 0:
        return new
    up = -(-(hung(share) + step) * AS_PLANNED // planned_mass)
    return up if up <= min(MOST, share * (AS_PLANNED + MOST_AT_ONCE) // AS_PLANNED) else None
