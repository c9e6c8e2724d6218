"""Hanging: which plates of a gym come nearest to a load."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor, gcd

from gymtimer.domain.load import GRAMS, Bar, Mass, Stock, Unit, grams
from gymtimer.domain.moving import Kind, fewest_moved
from gymtimer.domain.plates import STANDARD, heaviest_first

#: Plates of the other unit are worth the trouble where a load would else fall short by more than this,
#: in hundredths of a percent of the target: a change that people are told of (handbook R32).
WORTH_MIXING = 250

#: What a hundredth of each unit weighs, in the largest unit in which both are whole numbers.
_WEIGHT = {Unit.KG: 100_000_000, Unit.LB: 45_359_237}
_PER_GRAM = 10_000_000


@dataclass(frozen=True, slots=True)
class Side:
    """What hangs on one side of a bar, summed up for each kind of plates; hundredths of its own unit."""

    kg: int = 0
    lb: int = 0

    def of(self, unit: Unit) -> int:
        """Return the sum of the plates in *unit*."""
        return self.kg if unit is Unit.KG else self.lb

    @property
    def weight(self) -> int:
        """Its exact weight, in 0.1 µg."""
        return self.kg * _WEIGHT[Unit.KG] + self.lb * _WEIGHT[Unit.LB]


def empty_mass(bar: Bar) -> Fraction:
    """Return what the bar with its collars weighs, in grams, exactly; it must be known."""
    assert bar.mass is not None
    return grams(bar.mass) + (2 * grams(bar.collars) if bar.collars else 0)


def mass_of(bar: Bar, side: Side, unit: Unit) -> Mass:
    """Return what *bar* weighs with *side* on each side: exact, then rounded once to a hundredth."""
    exact = 100 * total(bar, side) / GRAMS[unit]
    return Mass(floor(exact + Fraction(1, 2)), unit)


def total(bar: Bar, side: Side) -> Fraction:
    """Return what *bar* weighs with *side* on each side, in grams, exactly."""
    return empty_mass(bar) + Fraction(2 * side.weight, _PER_GRAM)


def filled(bar: Bar, target: Fraction, unit: Unit, *, nearest: bool = False) -> Side | None:
    """Return what to hang on each side of *bar* for *target*, in hundredths of *unit*.

    It is the heaviest that is not over the target; with *nearest* the nearest, in the middle
    the lighter one. The plates are those of *unit*, unless there are none or they fall short
    by more than `WORTH_MIXING`. None means that the target is under the empty bar, or that
    the standard plates can't go with a bar in another unit.
    """
    wanted = target * GRAMS[unit] / 100
    sides = wanted - empty_mass(bar)
    if not goes_with(bar, unit) or (sides < 0 and not nearest):
        return None
    room = max(Fraction(0), sides * _PER_GRAM / 2)
    units = _units(bar, unit)
    if not units:
        return Side()
    best = _nearest(bar, units[0], room, over=nearest)
    short = wanted - total(bar, best)
    if units[1:] and not nearest and 10_000 * short > WORTH_MIXING * wanted:
        return _mixed(bar, floor(room))
    return best


def exactly(bar: Bar, target: Fraction, unit: Unit) -> Side | None:
    """Return what makes *target* on *bar*, in hundredths of *unit*, exactly; None where nothing does."""
    side = filled(bar, target, unit)
    return side if side is not None and total(bar, side) == target * GRAMS[unit] / 100 else None


def stepped(bar: Bar, side: Side, unit: Unit, *, up: bool) -> Side | None:
    """Return the next heavier or lighter side than *side*; None where there is none.

    Only plates of *unit* are changed, unless there are none of them.
    """
    units = _units(bar, unit)
    if not units:
        return None
    its = units[0]
    kinds = kinds_of(bar, its)
    now = side.of(its)
    then = _at_least(kinds, now + 1) if up else _at_most(kinds, now - 1)
    if then is None:
        return None
    return Side(then, side.lb) if its is Unit.KG else Side(side.kg, then)


def plates_of(bar: Bar, side: Side, before: tuple[Mass, ...] = ()) -> tuple[Mass, ...]:
    """Return the plates that make *side*, heaviest first, so that the fewest are moved from *before*.

    *side* must be one that can be made with the plates of *bar*.
    """
    chosen: list[Mass] = []
    for unit in Unit:
        if not side.of(unit):
            continue
        kinds = kinds_of(bar, unit)
        there = [plate.hundredths for plate in before if plate.unit is unit]
        counts = fewest_moved(kinds, side.of(unit), tuple(there.count(kind.size) for kind in kinds))
        assert counts is not None
        for kind, count in zip(kinds, counts, strict=True):
            chosen += [Mass(kind.size, unit)] * count
    return heaviest_first(chosen)


def side_of(plates: tuple[Mass, ...]) -> Side:
    """Return *plates*, which hang on one side, summed up."""
    sums = {unit: sum(plate.hundredths for plate in plates if plate.unit is unit) for unit in Unit}
    return Side(sums[Unit.KG], sums[Unit.LB])


def kinds_of(bar: Bar, unit: Unit) -> tuple[Kind, ...]:
    """Return the sizes of plates in *unit* that can hang on *bar*, heaviest first."""
    stock = bar.stock
    if stock is None:
        standard = bar.mass is not None and bar.mass.unit is unit
        stock = tuple(map(Stock, STANDARD[unit])) if standard else ()
    kinds = [
        Kind(its.plate.hundredths, its.each_side)
        for its in stock
        if its.plate.unit is unit and its.plate.hundredths > 0 and its.each_side != 0
    ]
    return tuple(sorted(kinds, reverse=True))


def goes_with(bar: Bar, unit: Unit) -> bool:
    """Return whether loads in *unit* can be hung on *bar*, whose mass must be known.

    The standard plates are those of its own unit. Counted ones are weighed up, whatever they are.
    """
    return bar.stock is not None or (bar.mass is not None and bar.mass.unit is unit)


def _units(bar: Bar, unit: Unit) -> tuple[Unit, ...]:
    """Return the units of the plates that go with a load in *unit*, its own first."""
    return tuple(its for its in sorted(Unit, key=lambda its: its is not unit) if kinds_of(bar, its))


def _nearest(bar: Bar, unit: Unit, room: Fraction, *, over: bool) -> Side:
    """Return the side of plates in *unit* nearest under *room*, a weight, or *over* it where nearer."""
    kinds, weight = kinds_of(bar, unit), _WEIGHT[unit]
    best = _at_most(kinds, floor(room / weight)) or 0
    above = _at_least(kinds, ceil(room / weight)) if over else None
    if above is not None and above * weight - room < room - best * weight:
        best = above
    return Side(best, 0) if unit is Unit.KG else Side(0, best)


def _mixed(bar: Bar, room: int) -> Side:
    """Return the heaviest side of plates in both units that weighs at most *room*."""
    sums = {unit: _sums(kinds_of(bar, unit), room // _WEIGHT[unit]) for unit in Unit}
    best, pounds = Side(), list(reversed(sums[Unit.LB]))
    place = 0
    for kilos in sums[Unit.KG]:
        left = room - kilos * _WEIGHT[Unit.KG]
        while pounds[place] * _WEIGHT[Unit.LB] > left:
            place += 1  # zero is the last of them, and always fits
        best = max(best, Side(kilos, pounds[place]), key=lambda side: side.weight)
    return best


def _at_most(kinds: tuple[Kind, ...], most: int) -> int | None:
    """Return the heaviest sum of plates that is not over *most*; None for a *most* below zero."""
    if most < 0:
        return None
    step, bits = _reached(kinds, most)
    return (bits.bit_length() - 1) * step


def _at_least(kinds: tuple[Kind, ...], least: int) -> int | None:
    """Return the lightest sum of plates that is not under *least*; None where all plates are not enough."""
    heaviest = kinds[0].size if kinds else 0
    # Without its lightest plate, such a sum would be under: it is less than one plate over.
    step, bits = _reached(kinds, least + heaviest)
    first = -(-least // step)
    over = bits >> first
    return (first + (over & -over).bit_length() - 1) * step if over else None


def _sums(kinds: tuple[Kind, ...], most: int) -> list[int]:
    """Return all sums of plates up to *most*, in order."""
    step, bits = _reached(kinds, most)
    return [place * step for place in range(bits.bit_length()) if bits >> place & 1]


def _reached(kinds: tuple[Kind, ...], most: int) -> tuple[int, int]:
    """Return a step, and as the bits of a number how many steps each sum of plates up to *most* has.

    Every subset of the plates is in it, at the price of one shift for each doubling of their number.
    """
    step = gcd(*(kind.size for kind in kinds)) or 1
    length = most // step
    full = (1 << (length + 1)) - 1
    bits = 1
    for kind in kinds:
        left = length * step // kind.size if kind.most is None else min(kind.most, most // kind.size)
        several = 1
        while left > 0:
            now = min(several, left)
            bits |= bits << now * (kind.size // step)
            bits &= full
            left, several = left - now, 2 * several
    return step, bits
