"""Texts of history and summary: lengths, days, loads and shares as they are read."""

from datetime import date

from gymtimer.domain.load import Mass, number_text
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.tongue import decimal, mark, tr

HOUR: Ms = 60 * MINUTE

_MONTHS = (
    mark("Jan", sense="month"),
    mark("Feb", sense="month"),
    mark("Mar", sense="month"),
    mark("Apr", sense="month"),
    mark("May", sense="month"),
    mark("Jun", sense="month"),
    mark("Jul", sense="month"),
    mark("Aug", sense="month"),
    mark("Sep", sense="month"),
    mark("Oct", sense="month"),
    mark("Nov", sense="month"),
    mark("Dec", sense="month"),
)
_EPOCH = date(1970, 1, 1).toordinal()


def length_text(length: Ms) -> str:
    """Return a sum of lowering times: "48 s", "36 min", "2.4 h"."""
    if length < 100 * SECOND:
        return f"{round(length / SECOND)} s"
    if length < 100 * MINUTE:
        return f"{round(length / MINUTE)} min"
    hours = length / HOUR
    return f"{decimal(f'{hours:.1f}')} h" if hours < 100 else f"{hours:,.0f} h".replace(",", " ")


def tenths(length: Ms) -> str:
    """Return a lowering time in seconds with one decimal, as precise as it is known: "4.8"."""
    return decimal(f"{length / SECOND:.1f}")


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
    return "–" if load is None else f"{decimal(number_text(load.hundredths))} {load.unit}"


def side_text(side: str) -> str:
    """Return which *side* of the body lifts: "left", "right"; "" where both do."""
    return {"left": tr("left"), "right": tr("right")}.get(side, side)


def on_side(which: str, side: str) -> str:
    """Return *which* set it is with the *side* where there is one: "Set 3 left"."""
    match side:
        case "left":
            return tr("{which} left", which=which)
        case "right":
            return tr("{which} right", which=which)
        case _:
            return which


def muscle_text(muscle: str) -> str:
    """Return what a *muscle* of the catalogue is called where a line begins with it: "Front shoulder"."""
    told = tr(muscle)
    return told[:1].upper() + told[1:]


def date_of(day: int) -> date:
    """Return the date of a day that is counted from 1970."""
    return date.fromordinal(_EPOCH + day)


def day_text(day: int, today: int) -> str:
    """Return "14 Nov", with its year where that is not the year of *today*."""
    then = date_of(day)
    month = _month(then)
    if then.year == date_of(today).year:
        return tr("{day} {month}", day=then.day, month=month)
    return tr("{day} {month} {year}", day=then.day, month=month, year=then.year)


def month_text(day: int, *, year: bool) -> str:
    """Return "Nov", or "2026" where *year* is wanted."""
    then = date_of(day)
    return str(then.year) if year else _month(then)


def _month(day: date) -> str:
    return tr(_MONTHS[day.month - 1], sense="month")
