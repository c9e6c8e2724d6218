"""Recovery: how long each muscle has rested since its last hard work, and what is advised."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.timing import Ms
from gymtimer.storage.chronicle import Trained
from gymtimer.ui.history_texts import HOUR

#: Hours between overloaded sessions of the same muscle, by what the last one was (handbook 1.6).
FIRST_OR_MUCH, USUAL, TEMPO, MICRO = 96, 72, 48, 20
#: Hard reps of a session above which it was much, and up to which it was a small dose.
MUCH, SMALL = 16, 6
#: Days without overloaded work after which the next session is a first one again (rule R07).
FORGOTTEN = 56

MusclesOf = Callable[[str], tuple[str, ...]]


def primary_of(catalogue: Catalogue, key: str) -> tuple[str, ...]:
    """Return the muscles that do the work of an exercise; none for one outside the catalogue."""
    exercise = catalogue.find(key)
    return exercise.primary if exercise else ()


@dataclass(frozen=True, slots=True)
class Recovery:
    """The rest of one muscle.

    Attributes:
        muscle: which.
        last: when it last worked so that it needs a rest.
        hard: hard reps of that day; 0 for submaximal tempo work.
        advised: hours of rest that are advised.
        days: every day with work, with its hard reps.

    """

    muscle: str
    last: Ms
    hard: int
    advised: int
    days: tuple[tuple[int, int], ...]

    def since(self, now: Ms) -> int:
        """Return whole hours since the last work, at wall time *now*; a clock set back makes none less."""
        return max(0, now - self.last) // HOUR

    def left(self, now: Ms) -> int:
        """Return hours that are left of the advised rest; 0 when it is over."""
        return max(0, self.advised - self.since(now))


def recoveries(trained: Iterable[Trained], muscles_of: MusclesOf) -> tuple[Recovery, ...]:
    """Return the recovery of each muscle that did the work, the one that worked last first.

    Only primary muscles count (rule R07); *muscles_of* tells those of an exercise by its key.
    """
    hard: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    last: dict[str, dict[int, Ms]] = defaultdict(lambda: defaultdict(int))
    for one in trained:
        for muscle in muscles_of(one.exercise):
            hard[muscle][one.day] += one.hard
            last[muscle][one.day] = max(last[muscle][one.day], one.last)
    found = (_recovery(muscle, hard[muscle], last[muscle]) for muscle in hard)
    return tuple(sorted(found, key=_newest_first))


def _newest_first(one: Recovery) -> tuple[Ms, str]:
    return (-one.last, one.muscle)


def _recovery(muscle: str, hard: dict[int, int], last: dict[int, Ms]) -> Recovery:
    """Return the rest after the day whose rest ends last."""
    days = sorted(hard)
    rests = [(last[day], hard[day], _advised(day, hard)) for day in days]
    then, reps, advised = max(rests, key=lambda rest: rest[0] + rest[2] * HOUR)
    return Recovery(muscle, then, reps, advised, tuple((day, hard[day]) for day in days))


def _advised(day: int, hard: dict[int, int]) -> int:
    """Return the hours advised after *day*."""
    reps = hard[day]
    if not reps:
        return TEMPO
    first = not any(hard[other] for other in hard if day - FORGOTTEN <= other < day)
    if first or reps > MUCH:
        return FIRST_OR_MUCH
    return MICRO if reps <= SMALL else USUAL
