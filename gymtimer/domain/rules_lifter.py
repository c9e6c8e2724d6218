"""Rules about the lifter: experience, age, the 1RM, how today is."""

from collections.abc import Iterator

from gymtimer.domain.care import Hit
from gymtimer.domain.circumstances import Circumstances, indexes
from gymtimer.domain.effort import Effort
from gymtimer.domain.estimate import MOST_REPS
from gymtimer.domain.exercise import Assist
from gymtimer.domain.lifter import OneRM, RMKind
from gymtimer.domain.load import Basis
from gymtimer.domain.rules_load import by_exercise
from gymtimer.domain.tempo import TempoError, parse_tempo
from gymtimer.domain.timing import SECOND
from gymtimer.tongue import tr

#: A 1RM that was tested with a lowering of this length or more is lower than another (handbook 1.2; ours).
SLOW_TEST = 4 * SECOND
#: Months of training before overloaded work (R20).
MONTHS = 6
#: Years of age, below which somebody else decides (R35; ours).
AGE = 16
#: From this soreness on, 0 to 10, a muscle has a plan of tempo sets (R22).
SORE = 5


def unsure_one_rm(it: Circumstances) -> Iterator[Hit]:
    """R18: no 1RM, an old one, one from many reps, or one with a slow lowering."""
    for name, efforts in by_exercise(it.overloaded):
        asked = [effort for effort in efforts if _needs_one_rm(it, effort)]
        one = it.lifter.one_rm(asked[0].work.exercise.key) if it.lifter and asked else None
        why = _doubt(it, one) if asked else ""
        if why:
            yield Hit("R18", name, indexes(asked), {"why": why})


def _needs_one_rm(it: Circumstances, effort: Effort) -> bool:
    """Return whether the load comes from a percentage, or is a weight that a lifter by name lowers."""
    loads = [part.load for part in effort.parts if part.load]
    if any(load.basis is Basis.PERCENT for load in loads):
        return True
    return it.lifter is not None and any(load.basis is Basis.MASS for load in loads)


def _doubt(it: Circumstances, one: OneRM | None) -> str:
    if one is None:
        return tr("Nobody has written one down")
    if one.kind is RMKind.ESTIMATED and one.reps > MOST_REPS:
        return tr("It was estimated from {n} reps", n=one.reps)
    if one.day is None:
        return tr("Nobody wrote down when it was reached")
    if one.stale(it.day):
        weeks = (it.day - one.day).days // 7
        return tr("It is {weeks} weeks old", weeks=weeks)
    return tr("It was tested with a slow lowering") if _slow(one.tempo) else ""


def _slow(tempo: str) -> bool:
    try:
        return bool(tempo) and parse_tempo(tempo).eccentric >= SLOW_TEST
    except TempoError:
        return False  # checked where it was written; here it tells nothing


def beginner(it: Circumstances) -> Iterator[Hit]:
    """R20: less than six months of training, and more than the 1RM on a bar or a machine."""
    months = it.lifter.months(it.day) if it.lifter else None
    if months is not None and months < MONTHS:
        for name, efforts in by_exercise(one for one in it.overloaded if _weights(one)):
            yield Hit("R20", name, indexes(efforts))


def _weights(effort: Effort) -> bool:
    exercise = effort.work.exercise
    return not exercise.bodyweight and exercise.assist is Assist.PARTNER


def too_young(it: Circumstances) -> Iterator[Hit]:
    """R35: under 16."""
    age = it.lifter.age(it.day) if it.lifter else None
    if age is not None and age < AGE and it.overloaded:
        yield Hit("R35", sets=indexes(it.overloaded))


def sore(it: Circumstances) -> Iterator[Hit]:
    """R22: a muscle of the plan is sore, or the lifter is weaker today."""
    for muscle in it.muscles():
        soreness = it.today.soreness.get(muscle, 0)
        if soreness >= SORE:
            why = tr("{muscle} sore, {soreness} of 10", muscle=tr(muscle), soreness=soreness)
            yield Hit("R22", muscle, it.sets_of(muscle), {"why": why})
    if it.today.weaker and it.overloaded:
        yield Hit("R22", sets=indexes(it.overloaded), words={"why": tr("weaker than usual today")})


def warning_signs(it: Circumstances) -> Iterator[Hit]:
    """R23: signs that call for a doctor today, whatever is planned."""
    if it.today.signs:
        yield Hit("R23", sets=indexes(it.efforts))


def doctor_first(it: Circumstances) -> Iterator[Hit]:
    """R24: a yes to one of the questions that a doctor should hear first."""
    if it.today.doctor and it.overloaded:
        yield Hit("R24", sets=indexes(it.overloaded))


def test_soon(it: Circumstances) -> Iterator[Hit]:
    """R28: a power or maximal test within two days."""
    if it.today.test_soon and it.overloaded:
        yield Hit("R28")
