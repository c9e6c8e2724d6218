"""The table of the history: every number that is shown, as rows."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gymtimer.domain.load import Mass, number_text
from gymtimer.domain.log import LoggedRep, LoggedSet
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.storage.chronicle import Chronicle, LoadRecord, Records, Spot, Totals
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.chart_bars import Held, held, lowered
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.history_texts import date_of, load_text, muscle_text
from gymtimer.ui.set_metrics import set_rows

#: How a lowering time is known, in the words of the table.
_KNOWN = {
    Held.KEPT: mark("lowering, measured"),
    Held.SHORT: mark("lowering, measured, short"),
    Held.COUNTED: mark("lowering, commanded"),
    Held.ABORTED: mark("lowering, aborted"),
    Held.UNKNOWN: mark("lowering, not timed"),
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
        (tr("Sessions"), str(totals.sessions), ""),
        (tr("Sets"), str(totals.sets), ""),
        (tr("Negative sets"), str(totals.negative_sets), ""),
        (tr("Reps"), str(totals.reps), ""),
        (tr("Negatives"), str(totals.negatives), ""),
        (tr("Aborted reps"), str(totals.aborted), ""),
        (tr("Time lowering, measured"), _seconds(totals.measured_time), "s"),
        (tr("Time lowering, commanded"), _seconds(totals.commanded_time), "s"),
        (tr("Tempo kept, of the measured"), tempo, "%"),
        (tr("Rests"), str(totals.rests), ""),
        (tr("Rests kept"), str(totals.rests_kept), ""),
        (tr("Best load"), *_mass(totals.best)),
    )
    return tuple(Number(tr("Totals"), "", *row) for row in rows)


def _spot(spot: Spot) -> tuple[Number, ...]:
    day = date_of(spot.day).isoformat()
    rows = (
        (tr("{exercise}, load", exercise=spot.name), *_mass(spot.best)),
        (tr("{exercise}, sets", exercise=spot.name), str(spot.sets), ""),
        (tr("{exercise}, time lowering, measured", exercise=spot.name), _seconds(spot.measured_time), "s"),
        (tr("{exercise}, time lowering, commanded", exercise=spot.name), _seconds(spot.commanded_time), "s"),
    )
    return tuple(Number(tr("Load"), day, *row) for row in rows)


def _set(shown: LoggedSet | None, day: int | None) -> tuple[Number, ...]:
    if shown is None:
        return ()
    when = "" if day is None else date_of(day).isoformat()
    name = tr("{exercise}, set {n}", exercise=tr(shown.name), n=shown.number)
    return (
        *(_rep(shown, rep, when) for rep in shown.reps),
        *(Number(tr("Set"), when, f"{name}: {what}", value, unit) for what, value, unit in set_rows(shown)),
    )


def _rep(one: LoggedSet, rep: LoggedRep, day: str) -> Number:
    name, n, number, known = tr(one.name), one.number, rep.number, tr(_KNOWN[held(rep)])
    what = tr("{exercise}, set {n}, rep {rep}: {known}", exercise=name, n=n, rep=number, known=known)
    if rep.negative:
        what = tr("{exercise}, set {n}, negative {rep}: {known}", exercise=name, n=n, rep=number, known=known)
    value = "" if held(rep) is Held.UNKNOWN else _seconds(lowered(rep))
    return Number(tr("Set"), day, what, value, "s")


def _rest(rest: Recovery, now: Now) -> tuple[Number, ...]:
    name = muscle_text(rest.muscle)
    rows = (
        (tr("{muscle}, since the last work", muscle=name), str(rest.since(now.wall)), "h"),
        (tr("{muscle}, rest advised", muscle=name), str(rest.advised), "h"),
        (tr("{muscle}, rest left", muscle=name), str(rest.left(now.wall)), "h"),
        (tr("{muscle}, hard reps of that day", muscle=name), str(rest.hard), ""),
    )
    return tuple(Number(tr("Recovery"), "", *row) for row in rows)


def _records(records: Records) -> tuple[Number, ...]:
    rows: list[Number] = []
    part = tr("Record")
    if records.eccentric_max is not None:
        best = records.eccentric_max
        rows.append(Number(part, _day(best), tr("Eccentric 1RM (3 s)"), *_mass(best.load)))
    if records.volume is not None:
        day = date_of(records.volume.day).isoformat()
        rows.append(Number(part, day, tr("Most in a session"), *_mass(records.volume.amount)))
    for one in records.loads:
        load = load_text(one.load)
        if one.measured is not None:
            what = tr("Longest at {load}, measured", load=load)
            rows.append(Number(part, _day(one), what, _seconds(one.measured), "s"))
        if one.commanded is not None:
            what = tr("Longest at {load}, commanded", load=load)
            rows.append(Number(part, _day(one), what, _seconds(one.commanded), "s"))
    return tuple(rows)


def _day(record: LoadRecord) -> str:
    return date_of(record.day).isoformat()


def _seconds(length: Ms) -> str:
    return f"{length / SECOND:.1f}"


def _mass(mass: Mass | None) -> tuple[str, str]:
    return ("", "") if mass is None else (number_text(mass.hundredths), mass.unit.value)


#: The heads of the columns.
HEADS = (mark("Part"), mark("Day"), mark("What"), mark("Value"), mark("Unit"))
#: The column of the numbers themselves.
VALUE = HEADS.index("Value")


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
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cell: str = astuple(self.numbers[index.row()])[index.column()]
        return decimal(cell) if index.column() == VALUE else cell

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        return None
