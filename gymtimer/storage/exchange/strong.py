"""Reads the CSV file that Strong exports, in any of its three shapes."""

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import SetKind
from gymtimer.domain.mistake import quoted
from gymtimer.storage.exchange import cells
from gymtimer.storage.exchange.entry import Entry
from gymtimer.storage.exchange.found import ExchangeError, Found, Refusal, RowError
from gymtimer.storage.exchange.lineup import lined_up
from gymtimer.storage.exchange.table import Table, TableRow

#: By these a file is known as Strong's; weight and duration have their unit in the name in newer ones.
COLUMNS = ("date", "workout name", "exercise name", "set order", "reps")

_ORDERS = {"w": SetKind.NORMAL, "d": SetKind.DROP, "f": SetKind.FAILURE}
_WITH_UNIT = re.compile(r"(?P<name>weight|distance) \((?P<unit>[a-z]+)\)")
_REST, _NOTE = "rest timer", "note"


@dataclass(slots=True)
class _Reading:
    """What was read so far, from the top of the table down."""

    header_units: dict[str, tuple[str, str]]
    unit: Unit | None
    entries: list[Entry] = field(default_factory=list)
    rests: int = 0
    # Notes that stand before the first set of their exercise.
    waiting: dict[tuple[str, str, str], str] = field(default_factory=dict)


class _NoUnitError(Exception):
    """A weight has no unit."""


def read_strong(table: Table, lifter: str, catalogue: Catalogue, unit: Unit | None) -> Found:
    """Return the sessions in *table*, whose sets *lifter* did; *unit* is that of weights without one.

    Raises:
        ExchangeError: there are such weights and no *unit*.

    """
    reading = _Reading(_units(table), unit)
    refusals = []
    for row in table.rows():
        if not isinstance(row, TableRow):
            refusals.append(Refusal(f"line {row[0]}", str(row[1])))
            continue
        try:
            _read(reading, row)
        except RowError as error:
            refusals.append(Refusal(f"line {row.line}", str(error)))
        except _NoUnitError:
            raise ExchangeError(
                f"{table.name}:{row.line}: this file doesn't tell whether its weights are kilos or pounds."
                " Add --unit kg or --unit lb."
            ) from None
    remarks = [f"{reading.rests} rest timers left out: they say what was planned, not what was rested"]
    if reading.waiting:
        remarks.append(f"{len(reading.waiting)} notes left out: their exercises have no sets")
    told = tuple(remarks if reading.rests else remarks[1:])
    return Found("strong", lined_up("strong", reading.entries, lifter, catalogue), tuple(refusals), told)


def _units(table: Table) -> dict[str, tuple[str, str]]:
    """Return column and unit of weight and distance where the header has them: "Weight (kg)"."""
    found = filter(None, map(_WITH_UNIT.fullmatch, table.columns))
    return {its["name"]: (its[0], its["unit"]) for its in found}


def _read(reading: _Reading, row: TableRow) -> None:
    order = row["set order"].strip().casefold()
    place = (row["date"], row["workout name"], row["exercise name"])
    if order == _REST:
        reading.rests += 1
    elif order == _NOTE:
        _note(reading, place, row["notes"])
    elif order in _ORDERS or re.fullmatch("[0-9]{1,4}", order):
        entry = _entry(reading, row, order)
        waiting = reading.waiting.pop(place, "")
        reading.entries.append(replace(entry, notes="\n".join(filter(None, (waiting, entry.notes)))))
    else:
        raise RowError(f"set order {quoted(order)} is not a number, W, D, F, Rest Timer or Note.")


def _note(reading: _Reading, place: tuple[str, str, str], text: str) -> None:
    """Give a note row to the set before it, or to the next one of its exercise."""
    last = reading.entries[-1] if reading.entries else None
    if last and (last.title, last.exercise) == place[1:] and last.start == cells.moment(place[0]):
        reading.entries[-1] = replace(last, notes="\n".join(filter(None, (last.notes, text))))
    else:
        reading.waiting[place] = "\n".join(filter(None, (reading.waiting.get(place), text)))


def _entry(reading: _Reading, row: TableRow, order: str) -> Entry:
    start = cells.moment(row["date"])
    lasted = cells.length(row["duration"] or row["duration (sec)"] or row["workout duration"])
    entry = Entry(
        title=row["workout name"],
        start=start,
        end=None if lasted is None else start + timedelta(milliseconds=lasted),
        session_notes=row["workout notes"],
        exercise=row["exercise name"],
        reps=cells.count(row["reps"]) or 0,
        mass=_mass(reading, row),
        warm_up=order == "w",
        kind=_ORDERS.get(order, SetKind.NORMAL),
        rpe=cells.tenths(row["rpe"]),
        length=cells.seconds(row["seconds"]),
        distance=_distance(reading, row),
        notes=row["notes"],
    )
    if entry.fault:
        raise RowError(entry.fault)
    return entry


def _mass(reading: _Reading, row: TableRow) -> Mass | None:
    column, told = reading.header_units.get("weight", ("weight", row["weight unit"]))
    weight = cells.number(row[column])
    if not weight:
        return None  # zero is how Strong writes "bodyweight"
    unit = cells.unit(told) if told.strip() else reading.unit
    if unit is None:
        raise _NoUnitError
    return Mass(cells.rounded(weight * 100), unit)


def _distance(reading: _Reading, row: TableRow) -> int | None:
    column, told = reading.header_units.get("distance", ("distance", row["distance unit"]))
    if not cells.number(row[column]):
        return None
    # The classic shape has no unit; its pound users have miles.
    unit = told.strip().casefold() or ("mi" if reading.unit is Unit.LB else "km")
    if unit not in cells.METRES:
        raise RowError(f"distance unit {quoted(unit)} is not m, km or mi.")
    return cells.distance(row[column], unit)
