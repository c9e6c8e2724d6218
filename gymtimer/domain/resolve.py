"""Resolving: what a planned load comes to for one lifter at one bar."""

from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from gymtimer.domain.hanging import (
    Side,
    empty_mass,
    exactly,
    filled,
    goes_with,
    mass_of,
    plates_of,
    side_of,
    stepped,
    total,
)
from gymtimer.domain.load import GRAMS, Bar, Basis, Load, Mass, Origin, SetLoad, Unit, grams, number_text
from gymtimer.domain.loads import MOST
from gymtimer.domain.numbers import spell_hundredths, spell_mass
from gymtimer.domain.phrases import ENGLISH, Phrases

#: The smallest change of a load without a bar, in hundredths: one dumbbell or belt plate (ours).
STEP = {Unit.KG: 100, Unit.LB: 250}


def set_load(
    load: Load | None,
    unit: Unit,
    *,
    week: int = 1,
    one_rm: Mass | None = None,
    body: Mass | None = None,
    bar: Bar | None = None,
    warm_up: bool = False,
    bodyweight: bool = False,
    phrases: Phrases = ENGLISH,
) -> SetLoad:
    """Return what *load* comes to.

    A percentage is rounded down to what can be hung up, so that nobody lowers more
    than planned; in a warm-up to the nearest, the lighter one in the middle. Under
    the bar, or under one step, nothing can be rounded: the mass stays as planned and
    the text names the bar; a warm-up takes the empty bar. A mass that the coach wrote
    is changed only where the plates of the gym are known, and can't make it.

    The percentage of the answer is never too low: it is the planned one where there
    is one, more where the empty bar is more, and else rounded up to a hundredth.

    Args:
        load: as planned; None for "nothing given".
        unit: in which this gym counts its plates.
        week: of the plan, from 1.
        one_rm: the lifter's 1RM of the exercise, with body mass where *bodyweight*.
        body: the lifter's own mass.
        bar: what it hangs on; None where there is none.
        warm_up: rounds to the nearest step.
        bodyweight: the lifter's own mass is a part of the load.
        phrases: the language in which it is said.

    Raises:
        ValueError: the load comes to 10,000 of its unit or more.

    """
    if load is None:
        return SetLoad("", "")
    amount, own_unit = load.in_week(week), load.unit or unit
    one_rm = one_rm if one_rm and one_rm.hundredths > 0 else None
    origin = Origin(
        own_unit, bar, warm_up=warm_up, one_rm=one_rm, body=body, bodyweight=bodyweight, phrases=phrases
    )
    if load.basis is Basis.MAX:
        return SetLoad("max", phrases.most)
    if load.basis is Basis.BODYWEIGHT:
        return made(replace(origin, bar=None, added=amount))
    if load.basis is Basis.MASS:
        return made(replace(origin, target=Fraction(amount), written=True, bodyweight=False))
    if one_rm is None:
        spoken = phrases.percent.format(number=spell_hundredths(amount, phrases))
        return SetLoad(f"{number_text(amount)} %", spoken, percent=amount)
    target = _in_unit(one_rm, unit) * amount / 10_000
    return made(replace(origin, target=target, planned=amount, bar=None if bodyweight else bar))


def made(origin: Origin, before: tuple[Mass, ...] = ()) -> SetLoad:
    """Return the load that *origin* asks for, with *before* on each side of the bar.

    Raises:
        ValueError: it comes to 10,000 of its unit or more.

    """
    if origin.added is not None:
        return _with_body(origin, origin.added)
    assert origin.target is not None
    if origin.bodyweight:
        return _with_body_to(origin, origin.target)
    bar = _loadable(origin)
    return _hung(origin, bar, origin.target, before) if bar else _held(origin, origin.target)


def moved(load: SetLoad, *, up: bool) -> SetLoad | None:
    """Return *load* made one step heavier or lighter, by what can be hung up; None where that can't be.

    The step is the target from then on: nothing of it was rounded away.
    """
    origin = load.origin
    if origin is None:
        return None
    unit, step = origin.unit, STEP[origin.unit] * (1 if up else -1)
    if origin.added is not None:
        added = origin.added + step
        nothing_left = origin.body is not None and _in_unit(origin.body, unit) + added <= 0
        return None if nothing_left or abs(added) > MOST[unit] else made(replace(origin, added=added))
    bar = _loadable(origin)
    target = _next_hung(load, bar, unit, up=up) if bar else _mass(load) + step
    if target is None or not 0 < target <= MOST[unit]:
        return None
    return made(replace(origin, target=target, planned=0, written=True), load.side or ())


def brought_down(load: SetLoad, target: Fraction, before: tuple[Mass, ...] | None = None) -> SetLoad | None:
    """Return *load* brought down to *target*, in hundredths of its unit with body and bar, or a little less.

    It is the heaviest that can be hung up, with *before* on each side of the bar; None where that is not
    known, or would be less than the empty bar, or the body alone. It is the target from then on.
    """
    origin = load.origin
    if origin is None or (origin.bodyweight and origin.added is None):
        return None
    unit, step = origin.unit, STEP[origin.unit]
    if origin.added is not None:
        added = step * floor((target - _in_unit(origin.body, unit)) / step) if origin.body else -1
        return made(replace(origin, added=added)) if added >= 0 else None
    if bar := _loadable(origin):
        side = filled(bar, target, unit)
        hung = None if side is None else 100 * total(bar, side) / GRAMS[unit]
    else:
        hung = Fraction(step * floor(target / step)) or None
    if hung is None:
        return None
    return made(replace(origin, target=hung, planned=0, written=True), before or ())


def _next_hung(load: SetLoad, bar: Bar, unit: Unit, *, up: bool) -> Fraction | None:
    """Return the hundredths of *unit* that the next heavier or lighter plates on *bar* make."""
    if load.side is not None:
        side = stepped(bar, side_of(load.side), unit, up=up)
    else:  # under the bar, or between what its plates make
        below = filled(bar, _mass(load), unit)
        side = below if not up else Side() if below is None else stepped(bar, below, unit, up=True)
    return None if side is None else 100 * total(bar, side) / GRAMS[unit]


def _mass(load: SetLoad) -> Fraction:
    assert load.mass is not None  # it has an origin, and no body
    return Fraction(load.mass.hundredths)


def _loadable(origin: Origin) -> Bar | None:
    """Return the bar of *origin*, where the load can be made of plates on it."""
    bar = origin.bar
    return bar if bar is not None and bar.mass is not None and goes_with(bar, origin.unit) else None


def percent_of(mass: Mass, one_rm: Mass | None) -> int | None:
    """Return *mass* in hundredths of a percent of *one_rm*, rounded up; None where that is unknown.

    Rounding up keeps a load that is a gram short of the 1RM from counting as less.
    """
    return _percent(grams(mass), one_rm)


def _percent(exact: Fraction, one_rm: Mass | None) -> int | None:
    return ceil(10_000 * exact / grams(one_rm)) if one_rm else None


def _in_unit(mass: Mass, unit: Unit) -> Fraction:
    """Return the exact hundredths of *unit* that weigh as much as *mass*."""
    return Fraction(mass.hundredths) if mass.unit is unit else 100 * grams(mass) / GRAMS[unit]


def _held(origin: Origin, target: Fraction) -> SetLoad:
    """Return a load without a bar, or with one that nobody has weighed: in steps of its own."""
    step = STEP[origin.unit]
    steps = target / step
    if origin.written or (steps < 1 and not origin.warm_up):
        hundredths = floor(target)
    elif origin.warm_up:
        hundredths = step * max(1, ceil(steps - Fraction(1, 2)))
    else:
        hundredths = step * floor(steps)
    return _of_mass(origin, Mass(hundredths, origin.unit))


def _hung(origin: Origin, bar: Bar, target: Fraction, before: tuple[Mass, ...]) -> SetLoad:
    """Return a load that hangs on *bar*, which somebody has weighed."""
    unit = origin.unit
    if origin.written and bar.stock is None:
        side = exactly(bar, target, unit)
    else:
        side = filled(bar, target, unit, nearest=origin.warm_up)
    if side is not None:
        hung = _of_mass(origin, mass_of(bar, side, unit), total(bar, side))
        return replace(hung, side=plates_of(bar, side, before))
    plain = _of_mass(origin, Mass(floor(target), unit))
    if bar.mass is None or target * GRAMS[unit] / 100 >= empty_mass(bar):
        return plain
    return replace(plain, text=f"{plain.text} (the bar is {mass_of(bar, Side(), bar.mass.unit)})")


def _of_mass(origin: Origin, mass: Mass, exact: Fraction | None = None) -> SetLoad:
    """Return the load of *mass*, which weighs *exact* grams; at least the planned percentage."""
    real = _percent(grams(mass) if exact is None else exact, origin.one_rm)
    percent = None if real is None else max(origin.planned, real)
    return SetLoad(str(mass), spell_mass(mass, origin.phrases), mass, percent, origin=origin)


def _with_body_to(origin: Origin, target: Fraction) -> SetLoad:
    """Return what to add to the body, or to take off, so that both come to *target*."""
    unit = origin.unit
    if origin.body is None:
        mass = Mass(floor(target), unit)
        plain = _of_mass(origin, mass)
        percent = origin.planned or plain.percent
        spoken = origin.phrases.with_bodyweight.format(mass=plain.spoken)
        return replace(plain, text=f"{mass} with bodyweight", spoken=spoken, percent=percent)
    step = STEP[unit]
    added = step * floor((target - _in_unit(origin.body, unit)) / step)
    found = _with_body(replace(origin, added=added, target=None), added)
    return replace(found, percent=origin.planned)


def _with_body(origin: Origin, amount: int) -> SetLoad:
    """Return the lifter's own mass plus *amount*, in hundredths of its unit; a band takes off."""
    unit, phrases = origin.unit, origin.phrases
    text, spoken = "bodyweight", phrases.bodyweight
    change = Mass(abs(amount), unit)
    if amount > 0:
        text = f"bodyweight + {change}"
        spoken = phrases.bodyweight_plus.format(mass=spell_mass(change, phrases))
    if amount < 0:
        text = f"bodyweight − {change} band"
        spoken = phrases.bodyweight_minus.format(mass=spell_mass(change, phrases))
    whole = floor(_in_unit(origin.body, unit)) + amount if origin.body else 0
    if whole <= 0:
        return SetLoad(text, spoken, origin=origin)
    mass = Mass(whole, unit)
    return SetLoad(text, spoken, mass, percent_of(mass, origin.one_rm), origin=origin)
