"""A plan: what a coach wrote for one session, checked, with the words of the file gone."""

from dataclasses import dataclass, replace
from enum import StrEnum

from gymtimer.domain.exercise import Assist, Exercise
from gymtimer.domain.load import Load, Unit
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.tempo import Tempo
from gymtimer.domain.timing import Ms


class Partner(StrEnum):
    """How many people the plan needs beside the lifter."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"
    TWO = "two"

    def helps(self, exercise: Exercise, *, negative: bool) -> bool:
        """Return whether somebody has the bar where the lifter has not, around reps of *exercise*.

        Own reps need that only where the bar is taken from a rack over the lifter.
        """
        there = self is not Partner.NONE and exercise.assist is Assist.PARTNER
        return there and (negative or exercise.overhead)


class Advance(StrEnum):
    """Who ends an assist: a press, or the clock where that is safe."""

    PRESS = "press"
    AUTO = "auto"


class Purpose(StrEnum):
    """What a plan is for, where other rules hold than for ordinary training."""

    TRAINING = "training"
    REHAB = "rehab"  # as a clinician prescribed it
    MICRO_DOSE = "micro-dose"  # six hard lowerings a day at the most


@dataclass(frozen=True, slots=True)
class Schedule:
    """How often a plan is meant to be trained; 0 where it does not say. Told, never enforced.

    Attributes:
        per_day: sessions a day, 1 to 10.
        per_week: days a week, 1 to 7.
        weeks: how long the plan goes on, 1 to 52.

    """

    per_day: int = 0
    per_week: int = 0
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Reps:
    """A number of reps to lay, and the least that finishes the set normally (`4-6`)."""

    least: int
    laid: int


@dataclass(frozen=True, slots=True)
class Part:
    """Reps of one kind inside a set.

    Attributes:
        reps: how many; for a part to failure only an expectation.
        tempo: the four digits.
        negative: whether somebody or something else does the lifting.
        to_failure: own reps, ended by a press at failure.
        load: None for "nothing given".

    """

    reps: Reps
    tempo: Tempo
    negative: bool
    to_failure: bool
    load: Load | None


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line of sets: ``3x8 to failure 20X0 70% + 3 neg 40A0``.

    Attributes:
        sets: how many such sets, at least 1.
        parts: one part, or two where negatives follow own reps.

    """

    sets: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """One exercise of a plan.

    Attributes:
        exercise: from the catalogue; an unknown one borrows from its `like`, under its own name.
        sets: working sets, in order.
        warm_ups: one set each, in order; not counted in volume.
        rest: after each set.
        rest_in_set: between the reps of a cluster; 0 where there is none.
        superset: adjacent exercises with the same letter are done in turn.
        each_side: every set is done left, then right.
        advance: overrides the plan's; None to follow it.
        stop_below: a lowering shorter than this is short; None for the default rule.
        lower_load: another load for the lowering alone (weight releasers).
        test: an eccentric test: heavier singles until one is missed.
        notes: the coach's words.
        side: "left" or "right" where only that one is trained; "" elsewhere.
        in_weeks: first and last week of the plan that it belongs to, from 1; None for no last one.

    """

    exercise: Exercise
    sets: tuple[SetLine, ...]
    warm_ups: tuple[SetLine, ...] = ()
    rest: Ms = 180_000
    rest_in_set: Ms = 0
    superset: str | None = None
    each_side: bool = False
    advance: Advance | None = None
    stop_below: Ms | None = None
    lower_load: Load | None = None
    test: bool = False
    notes: str = ""
    side: str = ""
    in_weeks: tuple[int, int | None] = (1, None)

    def belongs_to(self, week: int) -> bool:
        """Return whether it is done in *week*, counted from 1."""
        first, last = self.in_weeks
        return first <= week and (last is None or week <= last)


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned content of one session."""

    name: str
    exercises: tuple[PlannedExercise, ...]
    notes: str = ""
    partner: Partner = Partner.REQUIRED
    unit: Unit = Unit.KG
    advance: Advance = Advance.PRESS
    recovery_hours: int = 72
    purpose: Purpose = Purpose.TRAINING
    schedule: Schedule = Schedule()

    def spoken_in(self, phrases: Phrases) -> "Plan":
        """Return the plan, which is read in English, with the words of its exercises in that of *phrases*."""
        if phrases == ENGLISH:
            return self
        its = [
            replace(one, exercise=replace(one.exercise, words=one.exercise.words.spoken_in(phrases)))
            for one in self.exercises
        ]
        return replace(self, exercises=tuple(its))

    def in_week(self, week: int) -> "Plan":
        """Return the plan with the exercises of *week*, counted from 1; the last week goes on for ever."""
        ends = [one.in_weeks[1] for one in self.exercises]
        last = max((end for end in ends if end is not None), default=week)
        week = week if None in ends else min(week, last)
        its = tuple(one for one in self.exercises if one.belongs_to(week))
        return self if its == self.exercises else replace(self, exercises=its)
