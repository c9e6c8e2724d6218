"""The table of the history: every number that is shown, as rows."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gymtimer.domain.load import Mass, number_text
from gymtimer.domain.log import LoggedRep, LoggedSet
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.storage.chronicle import Chronicle, LoadRecord, Records, Spot, Totals
from gymtimer.ui.chart_bars import Held, held, lowered
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.history_texts import date_of
from gymtimer.ui.set_metrics import set_rows

#: How a lowering time is known, in the words of the table.
_KNOWN = {
    Held.KEPT: "lowering, measured",
    Held.SHORT: "lowering, measured, short",
    Held.COUNTED: "lowering, commanded",
    Held.ABORTED: "lowering, aborted",
    Held.UNKNOWN: "lowering, not timed",
}


@dataclass(frozen=True, slots=True)
class Number:
    """One number.

    Attributes:
        part: of the page: "Totals", "Load", "Set", "Recovery", "Record".
        day: as "2026-11-14"; "" where it stands for a period.
        what: it says.
        value: the number itself.
        unit: of it; "" for a count.

    """

    part: str
    day: str
    what: str
    value: str
    unit: str = ""


def numbers_of(
    chronicle: Chronicle, shown: LoggedSet | None, day: int | None, rests: Sequence[Recovery], now: Now
) -> tuple[Number, ...]:
    """Return all numbers of the page; *shown* is the set of the bars, done on *day*."""
    return (
        *_totals(chronicle.totals),
        *(number for spot in chronicle.spots for number in _spot(spot)),
        *_set(shown, day),
        *(number for rest in rests for number in _rest(rest, now)),
        *_records(chronicle.records),
    )


def _totals(totals: Totals) -> tuple[Number, ...]:
    tempo = "" if totals.tempo_kept is None else f"{100 * totals.tempo_kept:.1f}"
    rows = (
        ("Sessions", str(totals.sessions), ""),
        ("Sets", str(totals.sets), ""),
        ("Negative sets", str(totals.negative_sets), ""),
        ("Reps", str(totals.reps), ""),
        ("Negatives", str(totals.negatives), ""),
        ("Aborted reps", str(totals.aborted), ""),
        ("Time lowering, measured", _seconds(totals.measured_time), "s"),
        ("Time lowering, commanded", _seconds(totals.commanded_time), "s"),
        ("Tempo kept, of the measured", tempo, "%"),
        ("Rests", str(totals.rests), ""),
        ("Rests kept", str(totals.rests_kept), ""),
        ("Best load", *_mass(totals.best)),
    )
    return tuple(Number("Totals", "", *row) for row in rows)


def _spot(spot: Spot) -> tuple[Number, ...]:
    day = date_of(spot.day).isoformat()
    rows = (
        (f"{spot.name}, load", *_mass(spot.best)),
        (f"{spot.name}, sets", str(spot.sets), ""),
        (f"{spot.name}, time lowering, measured", _seconds(spot.measured_time), "s"),
        (f"{spot.name}, time lowering, commanded", _seconds(spot.commanded_time), "s"),
    )
    return tuple(Number("Load", day, *row) for row in rows)


def _set(shown: LoggedSet | None, day: int | None) -> tuple[Number, ...]:
    if shown is None:
        return ()
    when = "" if day is None else date_of(day).isoformat()
    name = f"{shown.name}, set {shown.number}"
    return (
        *(_rep(shown, rep, when) for rep in shown.reps),
        *(Number("Set", when, f"{name}: {what}", value, unit) for what, value, unit in set_rows(shown)),
    )


def _rep(one: LoggedSet, rep: LoggedRep, day: str) -> Number:
    kind = "negative" if rep.negative else "rep"
    what = f"{one.name}, set {one.number}, {kind} {rep.number}: {_KNOWN[held(rep)]}"
    value = "" if held(rep) is Held.UNKNOWN else _seconds(lowered(rep))
    return Number("Set", day, what, value, "s")


def _rest(rest: Recovery, now: Now) -> tuple[Number, ...]:
    name = rest.muscle.capitalize()
    rows = (
        (f"{name}, since the last work", str(rest.since(now.wall)), "h"),
        (f"{name}, rest advised", str(rest.advised), "h"),
        (f"{name}, rest left", str(rest.left(now.wall)), "h"),
        (f"{name}, hard reps of that day", str(rest.hard), ""),
    )
    return tuple(Number("Recovery", "", *row) for row in rows)


def _records(records: Records) -> tuple[Number, ...]:
    rows: list[Number] = []
    if records.eccentric_max is not None:
        best = records.eccentric_max
        rows.append(Number("Record", _day(best), "Eccentric 1RM (3 s)", *_mass(best.load)))
    if records.volume is not None:
        day = date_of(records.volume.day).isoformat()
        rows.append(Number("Record", day, "Most in a session", *_mass(records.volume.amount)))
    for one in records.loads:
        for how, length in (("measured", one.measured), ("commanded", one.commanded)):
            if length is not None:
                what = f"Longest at {one.load}, {how}"
                rows.append(Number("Record", _day(one), what, _seconds(length), "s"))
    return tuple(rows)


def _day(record: LoadRecord) -> str:
    return date_of(record.day).isoformat()


def _seconds(length: Ms) -> str:
    return f"{length / SECOND:.1f}"


def _mass(mass: Mass | None) -> tuple[str, str]:
    return ("", "") if mass is None else (number_text(mass.hundredths), mass.unit.value)


#: The heads of the columns.
HEADS = tuple(field.name.capitalize() for field in fields(Number))


class NumbersModel(QAbstractTableModel):
    """Holds the rows for a table view."""

    def __init__(self) -> None:
        """Hold nothing."""
        super().__init__()
        self.numbers: tuple[Number, ...] = ()

    def put(self, numbers: tuple[Number, ...]) -> None:
        """Hold *numbers* instead of what was there."""
        self.beginResetModel()
        self.numbers = numbers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many numbers there are."""
        return 0 if parent is not None and parent.isValid() else len(self.numbers)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell; numbers stand at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and HEADS[index.column()] == "Value":
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return astuple(self.numbers[index.row()])[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return HEADS[section]
        return None
