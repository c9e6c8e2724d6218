"""Reads the CSV file that Hevy exports, in its kilo form or its pound form."""

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import SetKind
from gymtimer.domain.mistake import quoted
from gymtimer.storage.exchange import cells
from gymtimer.storage.exchange.entry import Entry
from gymtimer.storage.exchange.found import Found, Refusal, RowError
from gymtimer.storage.exchange.lineup import lined_up
from gymtimer.storage.exchange.table import Table, TableRow

#: By these a file is known as Hevy's; the others may be missing.
COLUMNS = ("title", "start_time", "exercise_title", "reps")

_KINDS = {
    "": SetKind.NORMAL,
    "normal": SetKind.NORMAL,
    "warmup": SetKind.NORMAL,
    "dropset": SetKind.DROP,
    "failure": SetKind.FAILURE,
}
_WEIGHTS = {"weight_kg": Unit.KG, "weight_lbs": Unit.LB}
_DISTANCES = {"distance_km": "km", "distance_miles": "mi", "distance_meters": "m"}


def read_hevy(table: Table, lifter: str, catalogue: Catalogue) -> Found:
    """Return the sessions in *table*, whose sets *lifter* did."""
    entries, refusals = [], []
    for row in table.rows():
        if not isinstance(row, TableRow):
            refusals.append(Refusal(f"line {row[0]}", str(row[1])))
            continue
        try:
            entries.append(_entry(row))
        except RowError as error:
            refusals.append(Refusal(f"line {row.line}", str(error)))
    return Found("hevy", lined_up("hevy", entries, lifter, catalogue), tuple(refusals))


def _entry(row: TableRow) -> Entry:
    kind = row["set_type"].strip().casefold()
    if kind not in _KINDS:
        raise RowError(f"set_type {quoted(kind)} is not one of {', '.join(filter(None, _KINDS))}.")
    entry = Entry(
        title=row["title"],
        start=cells.moment(row["start_time"]),
        end=cells.moment(row["end_time"]) if row["end_time"].strip() else None,
        session_notes=row["description"],
        exercise=row["exercise_title"],
        reps=cells.count(row["reps"]) or 0,
        mass=_mass(row),
        warm_up=kind == "warmup",
        kind=_KINDS[kind],
        superset=row["superset_id"].strip(),
        rpe=cells.tenths(row["rpe"]),
        length=cells.seconds(row["duration_seconds"]),
        distance=_distance(row),
        notes=row["exercise_notes"],
    )
    if entry.fault:
        raise RowError(entry.fault)
    return entry


def _mass(row: TableRow) -> Mass | None:
    for column, unit in _WEIGHTS.items():
        if weight := cells.number(row[column]):
            return Mass(cells.rounded(weight * 100), unit)
    return None


def _distance(row: TableRow) -> int | None:
    found = (cells.distance(row[column], unit) for column, unit in _DISTANCES.items())
    return next((distance for distance in found if distance is not None), None)
