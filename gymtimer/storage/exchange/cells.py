"""Cells: the numbers, lengths and dates that programs write into tables."""

import re
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from gymtimer.domain.load import Unit
from gymtimer.domain.mistake import quoted
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.storage.exchange.found import RowError

#: More than this is no count, no weight and no time of a set.
MOST = 1_000_000
#: More reps than this in one set are a slip of the finger.
MOST_REPS = 1000

_NUMBER = re.compile(r"-?[0-9]{1,9}(?:[.,][0-9]{1,20})?|-?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]{1,20}")
_LENGTH = re.compile(
    r"(?:(?P<h>[0-9]{1,4})\s*h(?:ours?|rs?)?)?\s*(?:(?P<m>[0-9]{1,5})\s*m(?:in(?:utes?)?)?)?\s*"
    r"(?:(?P<s>[0-9]{1,6})\s*s(?:ec(?:onds?)?)?)?",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)[ T](\d\d?):(\d\d)(?::(\d\d))?(?:\.\d+)?", re.ASCII)
_NAMED = re.compile(r"(\d\d?) ([a-z]+)\.? (\d{4}),? (\d\d?):(\d\d)(?::(\d\d))?", re.ASCII | re.IGNORECASE)

#: Nobody kept a log on a computer before, and none of us will after.
FIRST_YEAR, LAST_YEAR = 1980, 2199

#: English, as Hevy writes them; never taken from the locale of this computer.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

#: Millimetres in one of the unit; a mile is 1609.344 m exactly.
METRES = {"m": 1000, "meters": 1000, "km": 1_000_000, "mi": 1_609_344, "miles": 1_609_344}


def number(text: str) -> Fraction | None:
    """Return the number in *text*, with a point or a comma; None where there is none."""
    word = text.strip()
    if not word:
        return None
    if not _NUMBER.fullmatch(word):
        raise RowError(f"{quoted(word)} is not a number.")
    whole = word.replace(",", "") if "." in word else word.replace(",", ".")
    value = Fraction(Decimal(whole))
    if not 0 <= value <= MOST:
        raise RowError(f"{quoted(word)} is not within 0 to {MOST}.")
    return value


def count(text: str) -> int | None:
    """Return the whole number of reps in *text*, "8" or "8.0"; None where there is none."""
    value = number(text)
    if value is None:
        return None
    if value.denominator != 1 or value > MOST_REPS:
        raise RowError(f"{quoted(text.strip())} is not a count of reps up to {MOST_REPS}.")
    return int(value)


def rounded(value: Fraction) -> int:
    """Return the nearest whole number, a half upwards."""
    return int(value + Fraction(1, 2))


def tenths(text: str) -> int | None:
    """Return an RPE of 0 to 10 in tenths; None where there is none."""
    value = number(text)
    if value is not None and value > 10:
        raise RowError(f"RPE {quoted(text.strip())} is not within 0 to 10.")
    return None if value is None else rounded(value * 10)


def seconds(text: str) -> Ms | None:
    """Return the length of a set from its seconds; None where there is none, or zero."""
    value = number(text)
    return rounded(value * SECOND) if value else None


def length(text: str) -> Ms | None:
    """Return a length written as ``2h 38m``, ``45min``, ``30s`` or in seconds; None where there is none."""
    word = text.strip()
    found = _LENGTH.fullmatch(word)
    if not word or found is None or not any(found.groups()):
        return seconds(word)
    hours, minutes, rest = (int(found[name] or 0) for name in "hms")
    return (hours * 60 + minutes) * MINUTE + rest * SECOND


def distance(text: str, unit: str) -> int | None:
    """Return a distance in mm; None where there is none, or zero."""
    value = number(text)
    return rounded(value * METRES[unit]) if value else None


def unit(text: str) -> Unit:
    """Return the unit of a weight: kg, kgs, lb, lbs."""
    match text.strip().casefold().removesuffix("s"):
        case "kg":
            return Unit.KG
        case "lb":
            return Unit.LB
        case _:
            raise RowError(f"weight unit {quoted(text.strip())} is not kg or lbs.")


def moment(text: str) -> datetime:
    """Return what a clock showed: "2026-01-12 12:17:00", "12 Jan 2026, 12:17"; without a zone."""
    word = text.strip()
    found = _ISO.match(word)
    parts = [int(part or 0) for part in found.groups()] if found else _named(word)
    try:
        year, month, day, hour, minute, second = parts
        made = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - nobody wrote a zone
    except ValueError:
        made = None
    if made is None or not FIRST_YEAR <= made.year <= LAST_YEAR:
        raise RowError(f'{quoted(word)} is not a time. Write it as "2026-01-12 12:17:00".')
    return made


def _named(word: str) -> list[int]:
    """Return the six numbers of "12 Jan 2026, 12:17", year first; nothing if it is no such time."""
    found = _NAMED.fullmatch(word)
    if found is None or found[2][:3].title() not in MONTHS:
        return []
    day, name, year, hour, minute, second = found.groups()
    month = MONTHS.index(name[:3].title()) + 1
    return [int(year), month, int(day), int(hour), int(minute), int(second or 0)]
