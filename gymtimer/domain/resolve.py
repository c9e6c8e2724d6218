"""Resolving: what a planned load comes to for one lifter at one bar."""

from fractions import Fraction
from math import ceil, floor

from gymtimer.domain.load import GRAMS, Basis, Load, Mass, SetLoad, Unit, grams, number_text
from gymtimer.domain.numbers import spell_hundredths, spell_mass
from gymtimer.domain.plates import side_plates

#: The smallest change of a load, in hundredths: one pair of the smallest standard plates on a bar
#: (handbook 4.3), one dumbbell or belt plate without a bar (ours).
BAR_STEP = {Unit.KG: 250, Unit.LB: 500}
STEP = {Unit.KG: 100, Unit.LB: 250}


def set_load(
    load: Load | None,
    unit: Unit,
    *,
    week: int = 1,
    one_rm: Mass | None = None,
    body: Mass | None = None,
    bar: Mass | None = None,
    warm_up: bool = False,
    bodyweight: bool = False,
    plates: tuple[Mass, ...] | None = None,
) -> SetLoad:
    """Return what *load* comes to.

    A percentage is rounded down to what can be hung up, so that nobody lowers more
    than planned; in a warm-up to the nearest, the lighter one in the middle. Under
    the bar, or under one step, nothing can be rounded: the mass stays as planned and
    the text names the bar; a warm-up takes the empty bar. A mass that the coach wrote
    is never changed.

    The percentage of the answer is never too low: it is the planned one where there
    is one, more where the empty bar is more, and else rounded up to a hundredth.

    Args:
        load: as planned; None for "nothing given".
        unit: in which this gym counts its plates.
        week: of the plan, from 1.
        one_rm: the lifter's 1RM of the exercise, with body mass where *bodyweight*.
        body: the lifter's own mass.
        bar: the empty bar; None where there is none, or its mass is unknown. One that is known
            in the other unit only is left aside: no sum of plates is exact with it.
        warm_up: rounds to the nearest step.
        bodyweight: the lifter's own mass is a part of the load.
        plates: sizes at hand; the standard ones by default.

    Raises:
        ValueError: the load comes to 10,000 of its unit or more.

    """
    if load is None:
        return SetLoad("", "")
    amount, own_unit = load.in_week(week), load.unit or unit
    one_rm = one_rm if one_rm and one_rm.hundredths > 0 else None
    if load.basis is Basis.MAX:
        return SetLoad("max", "max")
    if load.basis is Basis.BODYWEIGHT:
        return _with_body(amount, own_unit, body, one_rm)
    if load.basis is Basis.MASS:
        return _hung(Mass(amount, own_unit), 0, one_rm, bar, plates)
    if one_rm is None:
        return SetLoad(f"{number_text(amount)} %", f"{spell_hundredths(amount)} percent", percent=amount)
    target = _in_unit(one_rm, unit) * amount / 10_000
    if bodyweight:
        return _added(target, unit, amount, body, one_rm)
    bar = bar if bar and bar.unit is unit else None
    mass = Mass(_rounded(target, _step(unit, bar, plates), bar, warm_up), unit)
    return _hung(mass, amount, one_rm, bar, plates)


def percent_of(mass: Mass, one_rm: Mass | None) -> int | None:
    """Return *mass* in hundredths of a percent of *one_rm*, rounded up; None where that is unknown.

    Rounding up keeps a load that is a gram short of the 1RM from counting as less.
    """
    return ceil(10_000 * grams(mass) / grams(one_rm)) if one_rm else None


def _in_unit(mass: Mass, unit: Unit) -> Fraction:
    """Return the exact hundredths of *unit* that weigh as much as *mass*."""
    return Fraction(mass.hundredths) if mass.unit is unit else 100 * grams(mass) / GRAMS[unit]


def _step(unit: Unit, bar: Mass | None, plates: tuple[Mass, ...] | None) -> int:
    if bar is None:
        return STEP[unit]
    sizes = [plate.hundredths for plate in plates or () if plate.unit is unit and plate.hundredths > 0]
    return 2 * min(sizes) if sizes else BAR_STEP[unit]


def _rounded(target: Fraction, step: int, bar: Mass | None, warm_up: bool) -> int:
    """Return *target* in whole steps above the empty bar, or above nothing."""
    empty = bar.hundredths if bar else 0
    steps = (target - empty) / step
    if warm_up:
        least = 0 if bar else 1
        return empty + step * max(least, ceil(steps - Fraction(1, 2)))
    if steps < (0 if bar else 1):
        return floor(target)
    return empty + step * floor(steps)


def _hung(
    mass: Mass, planned: int, one_rm: Mass | None, bar: Mass | None, plates: tuple[Mass, ...] | None
) -> SetLoad:
    """Return a load that hangs on *bar*, or is held without one; at least the *planned* percentage."""
    real = percent_of(mass, one_rm)
    percent = None if real is None else max(planned, real)
    text = str(mass)
    if bar and grams(mass) < grams(bar):
        text = f"{mass} (the bar is {bar})"
    side = side_plates(mass, bar, plates) if bar else None
    return SetLoad(text, spell_mass(mass), mass, percent, side)


def _added(target: Fraction, unit: Unit, planned: int, body: Mass | None, one_rm: Mass) -> SetLoad:
    """Return what to add to the body, or to take off, so that both come to *target*."""
    if body is None:
        mass = Mass(floor(target), unit)
        return SetLoad(f"{mass} with bodyweight", f"{spell_mass(mass)} with bodyweight", mass, planned)
    step = STEP[unit]
    added = step * floor((target - _in_unit(body, unit)) / step)
    resolved = _with_body(added, unit, body, one_rm)
    return SetLoad(resolved.text, resolved.spoken, resolved.mass, planned)


def _with_body(amount: int, unit: Unit, body: Mass | None, one_rm: Mass | None) -> SetLoad:
    """Return the lifter's own mass plus *amount*, in hundredths of *unit*; a band takes off."""
    text = spoken = "bodyweight"
    change = Mass(abs(amount), unit)
    if amount > 0:
        text, spoken = f"bodyweight + {change}", f"bodyweight plus {spell_mass(change)}"
    if amount < 0:
        text, spoken = f"bodyweight − {change} band", f"bodyweight minus {spell_mass(change)}"
    total = floor(_in_unit(body, unit)) + amount if body else 0
    if total <= 0:
        return SetLoad(text, spoken)
    mass = Mass(total, unit)
    return SetLoad(text, spoken, mass, percent_of(mass, one_rm))
