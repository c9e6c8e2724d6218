"""Loads: what hangs on the bar, as planned and as resolved for a lifter."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Unit(StrEnum):
    """The unit a gym counts its plates in."""

    KG = "kg"
    LB = "lb"


@dataclass(frozen=True, slots=True)
class Mass:
    """A mass in whole hundredths of its own unit; never converted back and forth."""

    hundredths: int
    unit: Unit

    def __str__(self) -> str:
        """Return the mass as read: ``102.5 kg``."""
        return f"{number_text(self.hundredths)} {self.unit}"


def number_text(hundredths: int) -> str:
    """Return *hundredths* of something without needless zeros: 10250 is ``102.5``."""
    return f"{hundredths / 100:.2f}".rstrip("0").removesuffix(".")


#: What one of the unit weighs, exactly (international pound of 1959; handbook 4.3).
GRAMS = {Unit.KG: Fraction(1000), Unit.LB: Fraction("453.59237")}


def grams(mass: Mass) -> Fraction:
    """Return *mass* in grams, exactly; for ratios, never to be added up or shown."""
    return mass.hundredths * GRAMS[mass.unit] / 100


class Basis(StrEnum):
    """What a planned load is reckoned from."""

    PERCENT = "percent"  # of the lifter's 1RM of the exercise
    MASS = "mass"
    BODYWEIGHT = "bodyweight"  # plus or minus an amount
    MAX = "max"  # manual resistance: as hard as the lifter can brake


@dataclass(frozen=True, slots=True)
class Load:
    """A load as a plan gives it.

    Attributes:
        basis: what the amounts are reckoned from.
        amounts: one per week of the plan, the last one going on for ever; in
            hundredths of a percent (PERCENT), of *unit* (MASS), of *unit* added
            or, below zero, taken off by a band (BODYWEIGHT); empty for MAX.
        unit: None for PERCENT and MAX.

    """

    basis: Basis
    amounts: tuple[int, ...] = ()
    unit: Unit | None = None

    def in_week(self, week: int) -> int:
        """Return the amount for *week*, counted from 1; 0 where there is none."""
        return self.amounts[min(week, len(self.amounts)) - 1] if self.amounts else 0


@dataclass(frozen=True, slots=True)
class SetLoad:
    """A load resolved for one lifter and one set.

    Attributes:
        text: as shown: "105 kg", "105 %" where the 1RM is unknown, "bodyweight + 10 kg".
        spoken: as said: "one hundred and five kilos".
        mass: what is lowered, bar included; None where it is unknown.
        percent: hundredths of a percent of the 1RM; None where it is unknown.
        side: plates on each side, heaviest first; None where unknown or without a bar.

    """

    text: str
    spoken: str
    mass: Mass | None = None
    percent: int | None = None
    side: tuple[Mass, ...] | None = None

    @property
    def surely_below_max(self) -> bool:
        """Whether the load is known to be under the lifter's 1RM."""
        return self.percent is not None and self.percent < 10_000
