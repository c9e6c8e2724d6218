"""Texts of history and summary: lengths, days, loads and shares as they are read."""

from datetime import date

from gymtimer.domain.load import Mass, number_text
from gymtimer.domain.timing import MINUTE, SECOND, Ms

HOUR: Ms = 60 * MINUTE

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EPOCH = date(1970, 1, 1).toordinal()


def length_text(length: Ms) -> str:
    """Return a sum of lowering times: "48 s", "36 min", "2.4 h"."""
    if length < 100 * SECOND:
        return f"{round(length / SECOND)} s"
    if length < 100 * MINUTE:
        return f"{round(length / MINUTE)} min"
    hours = length / HOUR
    return f"{hours:.1f} h" if hours < 100 else f"{hours:,.0f} h".replace(",", " ")


def tenths(length: Ms) -> str:
    """Return a lowering time in seconds with one decimal, as precise as it is known: "4.8"."""
    return f"{length / SECOND:.1f}"


def share_text(share: float | None) -> str:
    """Return "94 %", or a dash for what nobody knows."""
    return "–" if share is None else f"{round(100 * share)} %"


def number(count: int) -> str:
    """Return *count* with its thousands apart: "12 480"."""
    return f"{count:,}".replace(",", " ")


def volume_text(amount: Mass) -> str:
    """Return a volume in whole units: "1 650 kg"."""
    return f"{number(round(amount.hundredths / 100))} {amount.unit}"


def load_text(load: Mass | None) -> str:
    """Return a load, or a dash where none is known."""
    return "–" if load is None else f"{number_text(load.hundredths)} {load.unit}"


def date_of(day: int) -> date:
    """Return the date of a day that is counted from 1970."""
    return date.fromordinal(_EPOCH + day)


def day_text(day: int, today: int) -> str:
    """Return "14 Nov", with its year where that is not the year of *today*."""
    then = date_of(day)
    year = "" if then.year == date_of(today).year else f" {then.year}"
    return f"{then.day} {_MONTHS[then.month - 1]}{year}"


def month_text(day: int, *, year: bool) -> str:
    """Return "Nov", or "2026" where *year* is wanted."""
    then = date_of(day)
    return str(then.year) if year else _MONTHS[then.month - 1]


def counted(count: int, one: str) -> str:
    """Return "1 set", "2 sets"."""
    return f"{number(count)} {one if count == 1 else one + 's'}"
