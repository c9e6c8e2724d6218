"""Checklists: what to look at before a set, where that is due."""

from collections.abc import Iterable
from dataclasses import replace

from gymtimer.domain.load import SetLoad
from gymtimer.domain.plan import Partner
from gymtimer.domain.timeline import WorkSet


def checks_of(work: WorkSet, earlier: Iterable[WorkSet], partner: Partner) -> tuple[str, ...]:
    """Return what to check before *work*, or nothing where *earlier* sets leave nothing to check.

    A list that comes before every set is soon one that nobody reads: it is due before the
    first set of an exercise, before the first heavy one, and before a working set with another
    load than the last one had. Warm-ups rise in load by nature; they are covered by their first.
    """
    exercise = work.exercise
    if not _due(work, [one for one in earlier if one.exercise.key == exercise.key]):
        return ()
    helped = partner.helps(exercise, negative=work.negative)
    return exercise.checks + exercise.partner_checks if helped else exercise.checks


def _due(work: WorkSet, same: list[WorkSet]) -> bool:
    if not same or (_heavy(work) and not any(map(_heavy, same))):
        return True
    working = [one for one in same if not one.warm_up]
    return bool(working) and _loads(working[-1]) != _loads(work)


def _heavy(work: WorkSet) -> bool:
    """Return whether the lifter alone could not get the load of *work* up again, as far as is known."""
    percents = [load.percent for load in _loads(work) if load and load.percent is not None]
    return work.negative or any(percent >= 10_000 for percent in percents)


def _loads(work: WorkSet) -> tuple[SetLoad | None, ...]:
    """Return the loads of *work*, whichever plates they are made of."""
    loads = (work.load, work.lower_load, work.then_load)
    return tuple(load and replace(load, side=None) for load in loads)
