"""Weeks: which week of its plan a session belongs to."""

from collections.abc import Iterable
from datetime import date

from gymtimer.domain.plan import Plan, PlannedExercise

#: A pause of so many days starts a plan anew (ours; handbook 1.6 has blocks with weeks off between them).
PAUSE_DAYS = 14
WEEK_DAYS = 7


def weeks_of(plan: Plan) -> int:
    """Return how many weeks *plan* has loads for; 1 where they do not change."""
    return max((count for planned in plan.exercises for count in _counts(planned)), default=1)


def unlike_weeks(plan: Plan) -> int:
    """Return how many weeks of *plan* are unlike each other, by their loads or by their exercises."""
    spans = [planned.in_weeks for planned in plan.exercises]
    goes_on = any(last is None for _, last in spans)
    firsts = [first for first, _ in spans]
    # Where one exercise ends and another goes on, the week after it is another one, too.
    lasts = [last + (1 if goes_on else 0) for _, last in spans if last is not None]
    return max([weeks_of(plan), *firsts, *lasts])


def _counts(planned: PlannedExercise) -> Iterable[int]:
    yield 1
    loads = (part.load for line in planned.sets for part in line.parts)
    for load in (*loads, planned.lower_load):
        if load is not None:
            yield len(load.amounts)


def week_on(today: date, trained: Iterable[date], weeks: int) -> int:
    """Return the week of a plan of *weeks* that a session on the day *today* belongs to, from 1.

    *trained* are the days of its sessions so far. The week is one more than the whole weeks
    since the first session of the current run. A pause of two weeks starts a new run, and so
    does the end of the weeks.
    """
    first = last = None
    for day in (*sorted(day for day in trained if day <= today), today):
        over = first is None or last is None or (day - last).days >= PAUSE_DAYS
        if over or first is None or (day - first).days // WEEK_DAYS >= weeks:
            first = day
        last = day
    return 1 if first is None else 1 + (today - first).days // WEEK_DAYS
