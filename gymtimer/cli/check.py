"""Says every mistake of a plan, or how long its session is."""

from argparse import Namespace
from collections.abc import Iterator

from gymtimer.cli.tape import catalogue, chosen_pacing, named_plan
from gymtimer.domain.digest import schedule_text
from gymtimer.domain.layout import lay_out
from gymtimer.domain.numbers import counted
from gymtimer.domain.order import Turn, turns
from gymtimer.domain.plan import Advance, Plan
from gymtimer.domain.tempo import Lift
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.timing import MINUTE, SECOND, seconds_text
from gymtimer.storage.planfile import PlanError, shown

_WHY = "the partner's press ends the lift, since the load may be 100 % or more"


def check(asked: Namespace) -> int:
    """Check the plans that *asked* names; return 0 if all are fine, or 1."""
    code = 0
    known, pacing = catalogue(), chosen_pacing()
    for name in asked.plans:
        try:
            path, plan = named_plan(name, known)
        except PlanError as error:
            print(error)
            code = 1
            continue
        plan = plan.in_week(1)
        timeline = lay_out(plan, pacing)
        often = schedule_text(plan)
        print(f"{shown(path)}: fine, {_size(plan, timeline)}{f', {often}' if often else ''}.")
        for note in notes(plan, timeline):
            print(f"{shown(path)}: note: {note}.")
    return code


def notes(plan: Plan, timeline: Timeline) -> tuple[str, ...]:
    """Return what the author of *plan* may not expect of its *timeline*, each once."""
    waiting = {phase.work.index for phase in timeline.phases if phase.gate and phase.kind is Kind.ASSIST}
    found: dict[str, None] = {}
    for index, turn in enumerate(turns(plan)):
        its = [*(_only_planned(plan, turn) if index in waiting else ()), *_changed(turn)]
        found |= dict.fromkeys(f"{turn.planned.exercise.name}: {note}" for note in its)
    return tuple(found)


def _changed(turn: Turn) -> Iterator[str]:
    """Yield that the bar has to be changed in the middle of a set, which nobody can do at once."""
    first, *then = (part.load for part in turn.line.parts)
    if any(load != first for load in then):
        yield "the load changes within the set, for which its own reps leave no rest"


def _only_planned(plan: Plan, turn: Turn) -> Iterator[str]:
    """Yield which times of assists the plan gives, though a press ends them."""
    for part in turn.line.parts:
        length = part.tempo.concentric
        if part.tempo.lift is Lift.ASSISTED and length:
            number = seconds_text(length)
            unit, verb = ("second", "is") if length == SECOND else ("seconds", "are")
            yield f"the {number} {unit} of A{number} {verb} only planned: {_WHY}"
    if (turn.planned.advance or plan.advance) is Advance.AUTO:
        yield f'advance = "auto" does not end its lifts: {_WHY}'


def _size(plan: Plan, timeline: Timeline) -> str:
    works = {phase.work.index: phase.work for phase in timeline.phases}.values()
    warm_ups = sum(work.warm_up for work in works)
    counts = [
        counted(len(plan.exercises), "exercise"),
        counted(len(works) - warm_ups, "set"),
        *([counted(warm_ups, "warm-up")] if warm_ups else []),
    ]
    return f"{', '.join(counts)}, {max(1, round(timeline.length / MINUTE))} min"
