"""Digests: a plan in the few words that a card has room for."""

from collections.abc import Iterable
from dataclasses import dataclass

from gymtimer.domain.load import Basis, Load, number_text
from gymtimer.domain.plan import Plan, PlannedExercise, SetLine
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import MINUTE, seconds_text
from gymtimer.tongue import decimal, tr, tr_n


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise of a plan in the details.

    Attributes:
        name: of the exercise.
        sets: "4 × 5".
        tempo: of its last part.
        load: as planned: "105 %", "80 %, lowered 115 %", "bodyweight"; "" for none.

    """

    name: str
    sets: str
    tempo: str
    load: str


def size_text(plan: Plan, timeline: Timeline) -> str:
    """Return "4 exercises · 14 sets · 48 min"."""
    sets = len({phase.work.index for phase in timeline.phases if not phase.work.warm_up})
    minutes = max(1, round(timeline.length / MINUTE))
    parts = (
        tr_n(len(plan.in_week(1).exercises), "{n} exercise", "{n} exercises"),
        tr_n(sets, "{n} set", "{n} sets"),
        tr("{minutes} min", minutes=minutes),
    )
    return " · ".join(parts)


def schedule_text(plan: Plan) -> str:
    """Return how often *plan* is meant to be trained: "twice a day · 7 days a week · 12 weeks"."""
    often, days, weeks = plan.schedule.per_day, plan.schedule.per_week, plan.schedule.weeks
    parts = (
        tr("twice a day") if often == 2 else "",
        tr_n(often, "{n} time a day", "{n} times a day") if often > 2 else "",
        tr_n(days, "{n} day a week", "{n} days a week") if days else "",
        tr_n(weeks, "{n} week", "{n} weeks") if weeks else "",
    )
    return " · ".join(filter(None, parts))


def style_text(plan: Plan, week: int = 1) -> str:
    """Return how the work is done in *week*: "4–8 s lowering · 105 %", "to failure, then 3 negatives"."""
    lines = [line for planned in plan.exercises for line in planned.sets]
    parts = [_finishing(lines) or _lowering(lines)]
    if any(planned.superset for planned in plan.exercises):
        parts.insert(0, tr("superset"))
    percents = [load for load in _loads(lines) if load.basis is Basis.PERCENT]
    if percents and not _finishing(lines):
        parts.append(_span(percents, week))
    return " · ".join(parts)


def _finishing(lines: list[SetLine]) -> str:
    finishers = [line.parts[1].reps.laid for line in lines if len(line.parts) > 1]
    if not finishers:
        return ""
    return tr_n(max(finishers), "to failure, then {n} negative", "to failure, then {n} negatives")


def _lowering(lines: list[SetLine]) -> str:
    lengths = sorted({line.parts[-1].tempo.eccentric for line in lines})
    first, last = seconds_text(lengths[0]), seconds_text(lengths[-1])
    span = first if first == last else f"{first}–{last}"
    return tr("{seconds} s lowering", seconds=decimal(span))


def _span(percents: list[Load], week: int) -> str:
    """Return the least and the greatest of *percents* in *week*."""
    amounts = sorted(load.in_week(week) for load in percents)
    first, last = number_text(amounts[0]), number_text(amounts[-1])
    return decimal(f"{first if first == last else f'{first}–{last}'} %")


def _loads(lines: Iterable[SetLine]) -> tuple[Load, ...]:
    """Return the loads of all parts of *lines*, each once."""
    return tuple(dict.fromkeys(part.load for line in lines for part in line.parts if part.load))


def lines_of(plan: Plan, week: int = 1) -> tuple[Line, ...]:
    """Return the exercises of *plan* in *week*, each in one line."""
    return tuple(_line(planned, week) for planned in plan.in_week(week).exercises)


def _line(planned: PlannedExercise, week: int) -> Line:
    first = planned.sets[0]
    count = sum(line.sets for line in planned.sets)
    reps = " + ".join(
        f"{part.reps.least}–{part.reps.laid}" if part.reps.least < part.reps.laid else str(part.reps.laid)
        for part in first.parts
    )
    return Line(
        planned.exercise.name, f"{count} × {reps}", str(first.parts[-1].tempo), _load_text(planned, week)
    )


def _load_text(planned: PlannedExercise, week: int) -> str:
    """Return the loads of all sets, as the plan has them in *week*."""
    loads = _loads(planned.sets)
    percents = [load for load in loads if load.basis is Basis.PERCENT]
    others = [_amount(load, week) for load in loads if load.basis is not Basis.PERCENT]
    lower = planned.lower_load
    lowered = []
    if lower:
        amount = _span([lower], week) if lower.unit is None else _amount(lower, week)
        lowered = [tr("lowered {load}", load=amount)]
    return ", ".join([*([_span(percents, week)] if percents else []), *dict.fromkeys(others), *lowered])


def _amount(load: Load, week: int) -> str:
    amount = load.in_week(week)
    mass = decimal(f"{number_text(abs(amount))} {load.unit}")
    match load.basis:
        case Basis.MASS:
            return mass
        case Basis.BODYWEIGHT if amount > 0:
            return tr("bodyweight + {load}", load=mass)
        case Basis.BODYWEIGHT if amount < 0:
            return tr("bodyweight − {load} band", load=mass)
        case Basis.BODYWEIGHT:
            return tr("bodyweight")
        case _:
            return tr("max")
