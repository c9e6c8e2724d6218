"""A lifter: who trains, with the loads that percentages are reckoned from."""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gymtimer.domain.load import Mass, Unit

#: Longest name that is still read across a gym.
NAME_CHARACTERS = 40

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

    """

    exercise: str
    name: str
    mass: Mass
    kind: RMKind = RMKind.TESTED
    day: date | None = None
    like: str = ""


@dataclass(frozen=True, slots=True)
class Lifter:
    """Who trains.

    Attributes:
        name: as shown and spoken; `name_fault` finds nothing in it.
        unit: in which the lifter's loads are shown.
        body: own weight; None where unknown.
        one_rms: at most one for each exercise.

    """

    name: str
    unit: Unit = Unit.KG
    body: Mass | None = None
    one_rms: tuple[OneRM, ...] = ()

    def one_rm(self, exercise: str) -> OneRM | None:
        """Return the 1RM of the exercise with that key, or None."""
        return next((one for one in self.one_rms if one.exercise == exercise), None)


def name_fault(name: str) -> str:
    """Return what is wrong with a lifter's name, and what to write instead; "" if nothing."""
    if not name.strip():
        return "the name is empty. Write one to be called by."
    if name != name.strip():
        return "the name begins or ends with a space. Leave it out."
    if len(name) > NAME_CHARACTERS:
        return f"the name has {len(name)} characters. Write at most {NAME_CHARACTERS}."
    for letter in name:
        if unicodedata.category(letter) in _INVISIBLE and letter not in _JOINERS:
            return f"the name has an invisible character (U+{ord(letter):04X}). Leave it out."
    return ""
