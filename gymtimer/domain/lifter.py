"""A lifter: who trains, with the loads that percentages are reckoned from."""

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gymtimer.domain.load import Mass, Unit
from gymtimer.tongue import tr

#: Longest name that is still read across a gym.
NAME_CHARACTERS = 40
#: After so long a 1RM tells little (handbook 4.1; the number is ours).
STALE = timedelta(weeks=8)

# They join letters in Persian and parts of an emoji; every other invisible
# character only makes two names look the same or turns the line around.
_JOINERS = {"\u200c", "\u200d"}
_INVISIBLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}


class RMKind(StrEnum):
    """How a 1RM is known."""

    TESTED = "tested"
    ESTIMATED = "estimated"


@dataclass(frozen=True, slots=True)
class OneRM:
    """The most a lifter can lift once in one exercise.

    Attributes:
        exercise: key of the exercise.
        name: of the exercise, as the lifter wrote it.
        mass: bar included; added weight counts for a bodyweight exercise.
        kind: how it is known.
        day: when it was reached; None where nobody wrote it down.
        like: name of an exercise in the catalogue, for one that is outside it.
        tempo: of that lift, as written; a 1RM belongs to a tempo (handbook 1.2). "" where nobody
            wrote it down.
        reps: to failure, that an estimate was made from, 1 to 10; 0 where that is unknown.

    """

    exercise: str
    name: str
    mass: Mass
    kind: RMKind = RMKind.TESTED
    day: date | None = None
    like: str = ""
    tempo: str = ""
    reps: int = 0

    def stale(self, today: date) -> bool:
        """Return whether it was reached more than `STALE` ago; one without a day always is."""
        return self.day is None or today - self.day > STALE


@dataclass(frozen=True, slots=True)
class Lifter:
    """Who trains.

    Attributes:
        name: as shown and spoken; `name_fault` finds nothing in it.
        unit: in which the lifter's loads are shown.
        body: own weight; None where unknown.
        one_rms: at most one for each exercise.
        eccentric: the heaviest loads that were lowered in 3 s under control; at most one for each exercise.
        assist: what this person lifts off another's bar in comfort; None where nobody asked.
        since: the first day of regular training; None where unknown.
        born: the day of birth; None where unknown.

    """

    name: str
    unit: Unit = Unit.KG
    body: Mass | None = None
    one_rms: tuple[OneRM, ...] = ()
    eccentric: tuple[OneRM, ...] = ()
    assist: Mass | None = None
    since: date | None = None
    born: date | None = None

    def one_rm(self, exercise: str) -> OneRM | None:
        """Return the 1RM of the exercise with that key, or None."""
        return next((one for one in self.one_rms if one.exercise == exercise), None)

    def eccentric_rm(self, exercise: str) -> OneRM | None:
        """Return the measured eccentric 1RM of the exercise with that key, or None."""
        return next((one for one in self.eccentric if one.exercise == exercise), None)

    def months(self, today: date) -> int | None:
        """Return whole months of training up to *today*, at least 0; None where unknown."""
        return None if self.since is None else max(0, _months(self.since, today))

    def age(self, today: date) -> int | None:
        """Return the age on *today* in whole years, at least 0; None where unknown."""
        return None if self.born is None else max(0, _months(self.born, today) // 12)


def _months(since: date, today: date) -> int:
    """Return whole months between two days: one is whole on the same day of the month, or on its last."""
    months = 12 * (today.year - since.year) + today.month - since.month
    last_day = (today + timedelta(days=1)).day == 1
    return months if today.day >= since.day or last_day else months - 1


def months_before(today: date, months: int) -> date:
    """Return the day that is *months*, at least 0, before *today*; where there is none, the one before it."""
    year, month = divmod(12 * today.year + today.month - 1 - months, 12)
    after = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (after - timedelta(days=1)).day
    return date(year, month + 1, min(today.day, last))


def put_one_rm(ones: tuple[OneRM, ...], one: OneRM) -> tuple[OneRM, ...]:
    """Return *ones* with *one* in the place of the one of its exercise, or at the end."""
    if all(other.exercise != one.exercise for other in ones):
        return (*ones, one)
    return tuple(one if other.exercise == one.exercise else other for other in ones)


def name_fault(name: str) -> str:
    """Return what is wrong with a lifter's name, and what to write instead; "" if nothing."""
    if not name.strip():
        return tr("the name is empty. Write one to be called by.")
    if name != name.strip():
        return tr("the name begins or ends with a space. Leave it out.")
    if len(name) > NAME_CHARACTERS:
        return tr("the name has {n} characters. Write at most {most}.", n=len(name), most=NAME_CHARACTERS)
    for letter in name:
        if unicodedata.category(letter) in _INVISIBLE and letter not in _JOINERS:
            code = f"U+{ord(letter):04X}"
            return tr("the name has an invisible character ({code}). Leave it out.", code=code)
    return ""
