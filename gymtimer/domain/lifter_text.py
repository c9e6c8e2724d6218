"""What people type about a lifter: masses, maxima, days, months."""

import re
from datetime import date

from gymtimer.domain.estimate import MOST_REPS, estimated
from gymtimer.domain.lifter import OneRM, RMKind
from gymtimer.domain.load import Basis, Mass, Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.mistake import quoted
from gymtimer.domain.tempo import TempoError, parse_tempo
from gymtimer.tongue import tr

#: Nobody trains longer, in months.
MOST_MONTHS = 999

_REPS = re.compile(r"\s*([0-9]{1,3})\s*[xX×]\s*(.+)")
_BARE = re.compile(r"\s*[0-9.,]+\s*")


class TypedError(ValueError):
    """A text that makes no sense there; it says what to type instead."""


def mass_of(text: str, unit: Unit) -> Mass | None:
    """Return the mass that *text* writes; None where it is none, or has no unit."""
    try:
        load = parse_load(text, unit)
    except LoadError:
        return None
    if load.basis is not Basis.MASS or len(load.amounts) != 1:
        return None
    return Mass(load.amounts[0], load.unit or unit)


def typed_mass(text: str, unit: Unit) -> Mass:
    """Return the mass that *text* writes, in *unit* unless it has its own.

    Raises:
        TypedError: it is none.

    """
    mass = mass_of(f"{text} {unit}" if _BARE.fullmatch(text) else text, unit)
    if mass is None:
        raise TypedError(tr('{word}: expected a mass like "62.5 kg".', word=quoted(text.strip())))
    return mass


def typed_one_rm(key: str, name: str, text: str, unit: Unit, *, estimates: bool = True) -> OneRM:
    """Return the 1RM of the exercise *key*, called *name*, that *text* writes: "100 kg" or "5x100 kg".

    *estimates* allows the second: reps to failure make an estimate.

    Raises:
        TypedError: it is none, or has more reps than tell anything.

    """
    many = _REPS.fullmatch(text) if estimates else None
    try:
        mass = typed_mass(many[2] if many else text, unit)
    except TypedError:
        word = quoted(text.strip())
        if estimates:
            what = tr('{name}: {word} is no load. Write "100 kg" or "5x100kg".', name=tr(name), word=word)
        else:
            what = tr('{name}: {word} is no load. Write "100 kg".', name=tr(name), word=word)
        raise TypedError(what) from None
    if not many:
        return OneRM(key, name, mass)
    count = int(many[1])
    if not 1 <= count <= MOST_REPS:
        what = tr(
            "{name}: {n} reps tell no 1RM. Take a set of 1 to {most} to failure.",
            name=tr(name),
            n=count,
            most=MOST_REPS,
        )
        raise TypedError(what)
    return OneRM(key, name, estimated(mass, count), RMKind.ESTIMATED, reps=count)


def typed_tempo(text: str) -> str:
    """Return the tempo that *text* writes, in its canonical form; raise TypedError where it is none."""
    try:
        return str(parse_tempo(text))
    except TempoError as error:
        raise TypedError(str(error)) from None


def typed_day(text: str) -> date:
    """Return the day that *text* writes; raise TypedError where it is none."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        what = tr("{word}: expected a day like 2026-01-31.", word=quoted(text.strip()))
        raise TypedError(what) from None


def typed_months(text: str) -> int:
    """Return the count of months that *text* writes; raise TypedError where it is none."""
    word = text.strip().removesuffix("months").removesuffix("month").strip()
    if not word.isascii() or not word.isdigit() or int(word[:4]) > MOST_MONTHS:
        word = quoted(text.strip())
        raise TypedError(
            tr("{word}: expected a number of months from 0 to {most}.", word=word, most=MOST_MONTHS)
        )
    return int(word)
