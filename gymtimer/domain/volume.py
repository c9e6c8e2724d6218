"""Volumes: sums of loads, kilos and pounds apart until somebody asks for one number."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from gymtimer.domain.load import GRAMS, Mass, Unit, grams
from gymtimer.domain.lowered import LoweredRep
from gymtimer.domain.timing import SECOND


@dataclass(frozen=True, slots=True)
class Volume:
    """A sum of loads.

    Attributes:
        kg: the part that was counted in kilos, in hundredths.
        lb: the part that was counted in pounds, in hundredths.
        reps: how many reps it is the sum of.
        unknown: reps that are not in it, because nobody knows their load.

    """

    kg: int = 0
    lb: int = 0
    reps: int = 0
    unknown: int = 0

    @property
    def mixed(self) -> bool:
        """Whether kilos and pounds are in it: one number for both is a conversion, to be marked as such."""
        return bool(self.kg and self.lb)

    @property
    def exact(self) -> Fraction:
        """The whole in grams, exactly."""
        return (self.kg * GRAMS[Unit.KG] + self.lb * GRAMS[Unit.LB]) / 100

    def in_unit(self, unit: Unit) -> Mass:
        """Return the whole in *unit*, converted at most once, rounded to a hundredth."""
        if not self.mixed and unit is (Unit.LB if self.lb else Unit.KG):
            return Mass(self.lb or self.kg, unit)
        return Mass(round(self.exact / GRAMS[unit] * 100), unit)


def total(reps: Iterable[LoweredRep]) -> Volume:
    """Return the sum of the loads of *reps*, all of them."""
    kg = lb = known = unknown = 0
    for rep in reps:
        if rep.load is None:
            unknown += 1
            continue
        known += 1
        if rep.load.unit is Unit.KG:
            kg += rep.load.hundredths
        else:
            lb += rep.load.hundredths
    return Volume(kg, lb, known, unknown)


def eccentric_volume(reps: Iterable[LoweredRep]) -> Volume:
    """Return the EVL: the sum of the loads of the negatives that count (handbook 4.4).

    Whether their times were measured makes no difference to it.
    """
    return total(rep for rep in reps if rep.counts and rep.negative)


@dataclass(frozen=True, slots=True)
class LoadTime:
    """Load × time: what others would call the eccentric impulse.

    Exact where the lifter alone carries a bar that starts and ends at rest (handbook 4.4).

    Attributes:
        exact: in gram-milliseconds.
        unknown: reps that are not in it, because nobody knows their load.

    """

    exact: Fraction = Fraction(0)
    unknown: int = 0

    @property
    def kilogram_seconds(self) -> Fraction:
        """The whole in kg s, the form to show."""
        return self.exact / 1000 / SECOND


def load_time(reps: Iterable[LoweredRep]) -> LoadTime:
    """Return load × time of *reps*, all of which have a time."""
    whole, unknown = Fraction(0), 0
    for rep in reps:
        if rep.load is None:
            unknown += 1
        else:
            whole += grams(rep.load) * (rep.lowered or 0)
    return LoadTime(whole, unknown)
