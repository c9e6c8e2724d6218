"""Loads: what hangs on the bar, as planned and as resolved for a lifter."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.tongue import decimal, mark, tr


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
        """Return the mass as files have it: ``102.5 kg``."""
        return f"{number_text(self.hundredths)} {self.unit}"

    @property
    def shown(self) -> str:
        """The mass as people read it: ``102,5 kg`` where they write a comma."""
        return decimal(str(self))


def number_text(hundredths: int) -> str:
    """Return *hundredths* of something without needless zeros: 10250 is ``102.5``."""
    return f"{hundredths / 100:.2f}".rstrip("0").removesuffix(".")


#: The texts of loads that are more than a number; journals have them in English.
_LOADS = {
    r"bodyweight": mark("bodyweight"),
    r"bodyweight \+ (?P<load>.+)": mark("bodyweight + {load}"),
    r"bodyweight − (?P<load>.+) band": mark("bodyweight − {load} band"),
    r"(?P<load>.+) with bodyweight": mark("{load} with bodyweight"),
    r"(?P<load>.+) \(the bar is (?P<bar>.+)\)": mark("{load} (the bar is {bar})"),
    r"max": mark("max"),
}


def shown_load(text: str) -> str:
    """Return the *text* of a load, as journals have it, in the language of the pages."""
    for form, said in _LOADS.items():
        if found := re.fullmatch(form, text):
            return tr(said, **{name: decimal(part) for name, part in found.groupdict().items()})
    return decimal(text)


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
class Stock:
    """The plates of one size that a gym has.

    Attributes:
        plate: one of them.
        count: of both sides together, so that an odd one is never hung; None for as many as needed.

    """

    plate: Mass
    count: int | None = None

    @property
    def each_side(self) -> int | None:
        """How many can hang on one side; None for as many as needed."""
        return None if self.count is None else self.count // 2


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that plates are hung on, with the plates that are there for it.

    Attributes:
        mass: of the empty bar; None where nobody has weighed it.
        station: name of the machine it belongs to; "" for the barbell.
        collars: one of the two; None for none.
        stock: the plates of the gym; None where nobody has counted them: as many as needed
            of the standard ones, in the unit of the bar.
        ask: whether to ask for the mass, since nobody has said yet that it stays unknown.

    """

    mass: Mass | None = None
    station: str = ""
    collars: Mass | None = None
    stock: tuple[Stock, ...] | None = None
    ask: bool = False

    @property
    def place(self) -> tuple[str, Mass | None]:
        """What tells it from other bars: plates that hang there hang nowhere else."""
        return self.station, self.mass


@dataclass(frozen=True, slots=True)
class Origin:
    """What a load was reckoned from, so that another one can be.

    Attributes:
        unit: in which it is reckoned.
        bar: what it hangs on; None where it hangs on nothing.
        target: wanted, in exact hundredths of *unit*; None for a body with something added.
        planned: percentage that the plan gave, in hundredths of a percent; 0 for none.
        written: whether the coach wrote the mass itself.
        warm_up: rounds to the nearest, not down.
        one_rm: of the lifter; None where it is unknown.
        body: mass of the lifter; None where it is unknown.
        bodyweight: whether the lifter's own mass is a part of the load.
        added: hundredths of *unit* that are added to the body, below zero taken off by a band;
            None where the load is no body with something added.

    """

    unit: Unit
    bar: Bar | None = None
    target: Fraction | None = None
    planned: int = 0
    written: bool = False
    warm_up: bool = False
    one_rm: Mass | None = None
    body: Mass | None = None
    bodyweight: bool = False
    added: int | None = None
    phrases: Phrases = field(default=ENGLISH, repr=False)


@dataclass(frozen=True, slots=True)
class SetLoad:
    """A load resolved for one lifter and one set.

    Attributes:
        text: as journals have it: "105 kg", "105 %" where the 1RM is unknown, "bodyweight + 10 kg".
        spoken: as said: "one hundred and five kilos".
        mass: what is lowered, bar included; None where it is unknown. Plates in both units
            are summed exactly, then rounded once.
        percent: hundredths of a percent of the 1RM; None where it is unknown.
        side: plates on each side, heaviest first; None where unknown or without a bar.
        origin: what it was reckoned from; None where it can't be changed.

    """

    text: str
    spoken: str
    mass: Mass | None = None
    percent: int | None = None
    side: tuple[Mass, ...] | None = None
    origin: Origin | None = field(default=None, compare=False, repr=False)

    @property
    def shown(self) -> str:
        """The text in the language of the pages."""
        return shown_load(self.text)

    @property
    def surely_below_max(self) -> bool:
        """Whether the load is known to be under the lifter's 1RM."""
        return self.percent is not None and self.percent < 10_000

    @property
    def of_target(self) -> int | None:
        """What part of the target the mass is, in hundredths of a percent; None where there is no target."""
        target = self.origin.target if self.origin else None
        return round(10_000 * self.mass.hundredths / target) if target and self.mass else None

    @property
    def bar(self) -> Bar | None:
        """What it hangs on; None where it hangs on nothing."""
        return self.origin.bar if self.origin else None
