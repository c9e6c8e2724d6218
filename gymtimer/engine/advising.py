"""Advising: what the journal of a session says about the loads of the next one."""

from dataclasses import dataclass, replace

from gymtimer.domain.digest import lines_of
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Load
from gymtimer.domain.plan import Plan, PlannedExercise
from gymtimer.domain.progress import (
    END_OF_BLOCK,
    Advice,
    Proposal,
    Trained,
    ended_twice,
    proposed,
    trained_in,
)
from gymtimer.domain.tested import Tested, eccentric_maxima
from gymtimer.domain.weeks import weeks_of
from gymtimer.domain.working import can_grow, moved, scaled
from gymtimer.engine.recipe import Recipe, recipe_of
from gymtimer.storage.course import Course, Leg
from gymtimer.storage.planfile import PlanError
from gymtimer.tongue import tr


@dataclass(frozen=True, slots=True)
class NextLoad:
    """A proposal for one exercise, as it can be accepted.

    Attributes:
        plan: name of the plan.
        proposal: what it is, and why.
        share: of the plan's load that was trained, in hundredths of a percent.
        next_share: what to accept; None where there is nothing to.
        title: "Bench press: 105 % → 107.6 %".
        why: the reason in words.

    """

    plan: str
    proposal: Proposal
    share: int
    next_share: int | None
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Advised:
    """What follows from a session.

    Attributes:
        loads: a proposal for each exercise with negatives.
        tested: eccentric 1RM that were measured.

    """

    loads: tuple[NextLoad, ...] = ()
    tested: tuple[Tested, ...] = ()


def advised(course: Course, catalogue: Catalogue) -> Advised:
    """Return what the newest session of *course* says about the next one.

    Raises:
        ValueError: nobody knows any more what the session was laid out from.
        PlanError: its plan has mistakes for this version.

    """
    recipe = recipe_of(course.now.state)
    laid = recipe.lay_out(catalogue)
    before = _trained_before(course.before, catalogue)
    loads = []
    for one in trained_in(course.now.session, laid):
        ended_before = ended_twice(before, one.exercise, one.lifter)
        loads.append(next_load(recipe, catalogue, proposed(one, ended_before=ended_before)))
    return Advised(tuple(loads), eccentric_maxima(course.now.session, laid))


def _trained_before(leg: Leg | None, catalogue: Catalogue) -> tuple[Trained, ...]:
    if leg is None:
        return ()
    try:
        return trained_in(leg.session, recipe_of(leg.state).lay_out(catalogue))
    except (ValueError, PlanError):
        return ()  # of a version whose sessions can't be laid out again


def reported(recipe: Recipe, catalogue: Catalogue, load: NextLoad, controlled: int) -> NextLoad:
    """Return *load* once the lifter has said how many reps were *controlled*."""
    return next_load(recipe, catalogue, proposed(load.proposal.trained, controlled=controlled))


def next_load(recipe: Recipe, catalogue: Catalogue, proposal: Proposal) -> NextLoad:
    """Return *proposal* as it can be accepted after a session of *recipe*.

    Where the plan itself has more for the next week, that is the raise that was earned.
    """
    plan = recipe.planned(catalogue)
    its = [one for one in plan.exercises if one.exercise.key == proposal.trained.exercise]
    planned = next((one for one in its if _has_negatives(one)), its[0])
    share = recipe.share_of(proposal.trained.lifter, proposal.trained.exercise)
    rises = _rises(planned, recipe.week)
    by = 0 if rises and proposal.by > 0 else proposal.by
    new = moved(planned, share, by, recipe.week) if by and can_grow(planned) else None
    now, then = _told(plan, planned, share, recipe.week), _told(plan, planned, new or share, recipe.week)
    title = f"{proposal.trained.name}: {now} → {then}" if new else f"{proposal.trained.name}: {now}"
    return NextLoad(plan.name, proposal, share, new, title, _why(proposal, plan, planned, recipe, new))


def _has_negatives(planned: PlannedExercise) -> bool:
    return any(part.negative for line in planned.sets for part in line.parts)


def _why(proposal: Proposal, plan: Plan, planned: PlannedExercise, recipe: Recipe, new: int | None) -> str:
    said = [proposal.why]
    week = recipe.week
    rises = _rises(planned, week) and week < weeks_of(plan)
    if proposal.advice is Advice.RAISE and rises:
        share = recipe.share_of(proposal.trained.lifter, planned.exercise.key)
        load = _told(plan, planned, share, week + 1)
        said.append(tr("Week {week} brings {load}, as planned.", week=week + 1, load=load))
    elif proposal.advice is Advice.RAISE and new is None:
        said.append(
            tr("One step more would be over 10 %: stay.")
            if can_grow(planned)
            else tr("A little more is earned.")
        )
    elif proposal.advice is Advice.STAY:
        said.append(tr("Better repeat week {week}.", week=week) if rises else tr("The load stays."))
    elif proposal.advice is Advice.LOWER and new is None:
        said.append(tr("Take a little less."))
    if proposal.block_over:
        said.append(tr(END_OF_BLOCK))
    return " ".join(said)


def _rises(planned: PlannedExercise, week: int) -> bool:
    """Return whether the plan has a higher load for the week after *week*."""
    loads: list[Load | None] = [line.parts[-1].load for line in planned.sets]
    if planned.lower_load is not None:
        loads = [planned.lower_load]
    return any(load is not None and load.in_week(week + 1) > load.in_week(week) for load in loads)


def _told(plan: Plan, planned: PlannedExercise, share: int, week: int) -> str:
    """Return the loads of *planned* at *share* in *week*: "105 %"."""
    alone = replace(plan, exercises=(planned,))
    return lines_of(scaled(alone, {planned.exercise.key: share}), week)[0].load
