"""Circumstances for tests of the rules: a plan, a lifter, a day, as few words as possible."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from gymtimer.domain.care import Finding
from gymtimer.domain.circumstances import HOUR, Bout, Circumstances, circumstances_of
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.plan import PlannedExercise
from gymtimer.domain.rules import against_plan
from gymtimer.domain.timing import Ms
from gymtimer.storage.rulebook import read_rulebook
from tests.gym import BENCH, CURL, PULL_UP, part, percent, plan, planned, sets

RULES = read_rulebook(Path(__file__).parents[1] / "resources" / "rules.toml")
TODAY = date(2026, 11, 25)
NOW: Ms = 1_795_000_000_000
WARM_UP = sets(1, part(1, "30X0", percent(90)))


def kg(number: float) -> Mass:
    """Return a mass in kilograms."""
    return Mass(round(number * 100), Unit.KG)


def one_rm(exercise, number: float = 100, **more) -> OneRM:
    """Return a 1RM of today."""
    return OneRM(exercise.key, exercise.name, kg(number), **{"day": TODAY, **more})


ANA = Lifter("Ana", Unit.KG, kg(70), (one_rm(BENCH), one_rm(CURL, 40), one_rm(PULL_UP, 90)))


def warmed(exercise, *lines, **more) -> PlannedExercise:
    """Return an exercise with a warm-up and enough rest."""
    return planned(exercise, *lines, **{"warm_ups": (WARM_UP,), "rest": 240_000, **more})


def negatives(reps: int, load: float | None, tempo: str = "40A1", count: int = 1, **more):
    """Return sets of negatives at a percentage."""
    return sets(count, part(reps, tempo, None if load is None else percent(load), **more))


def bout(hours: float, hard: int = 12, exercise=BENCH, **more) -> Bout:
    """Return what was done so many hours ago."""
    last = NOW - round(hours * HOUR)
    whole = {"exercise": exercise.key, "muscles": exercise.primary, "started": last, "last": last}
    return Bout(**{**whole, "hard": hard, "reps": max(hard, 1), **more})


#: So that nothing is a first session, and no other rule about time holds.
USED = tuple(bout(24 * 20, 12, exercise) for exercise in (BENCH, CURL, PULL_UP))


def circumstances(*exercises, lifter: Lifter | None = ANA, plan_more=None, **more) -> Circumstances:
    """Return what a lifter is about to train; *more* are fields of the circumstances."""
    its = plan(*exercises, **(plan_more or {}))
    timeline = lay_out(its, Pacing(), [lifter] if lifter else [], week=more.get("week", 1))
    bare = circumstances_of(its, timeline, lifter, NOW, TODAY)
    return replace(bare, **{"bouts": USED, **more})


def ids(it: Circumstances) -> list[str]:
    """Return the ids of all that stands against the plan."""
    return [finding.id for finding in against_plan(it, RULES)]


def finding(it: Circumstances, rule: str) -> Finding:
    """Return the one finding of that rule."""
    [one] = [each for each in against_plan(it, RULES) if each.id == rule]
    return one
