"""Our own CSV: the whole log with a row for each rep, fit to come back in unchanged."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from io import StringIO

from gymtimer.domain.log import LoggedRep, LoggedSession, LoggedSet
from gymtimer.storage.exchange.decoding import rep_of, session_of, set_of
from gymtimer.storage.exchange.encoding import Json, session_values, set_values
from gymtimer.storage.exchange.formula import guarded
from gymtimer.storage.exchange.found import Found, Refusal, RowError
from gymtimer.storage.exchange.table import Table, TableRow

#: Columns and the values that stand in them. Those of a session and of a set stand in each of their rows.
SESSION = {
    "session": "id", "started": "started", "ended": "ended", "outcome": "outcome", "plan": "plan",
    "lifters": "lifters", "source": "source", "session_notes": "notes",
}  # fmt: skip
SET = {
    "set": "index", "exercise": "exercise", "name": "name", "number": "number", "warm_up": "warm_up",
    "side": "side", "lifter": "lifter", "load": "load", "weight": "weight", "unit": "unit",
    "percent": "percent", "tempo": "tempo", "kind": "kind", "superset": "superset",
    "rpe_tenths": "rpe_tenths", "length_ms": "length_ms", "distance_mm": "distance_mm", "notes": "notes",
    "rest_after_ms": "rest_after_ms", "rest_planned_ms": "rest_planned_ms", "rest_ms": "rest_ms",
}  # fmt: skip
REP = {
    "rep": "number", "negative": "negative", "after_ms": "after_ms", "target_ms": "target_ms",
    "commanded_ms": "commanded_ms", "measured_ms": "measured_ms", "aborted": "aborted",
}  # fmt: skip

#: By these a file is known as ours; the others may be missing.
COLUMNS = ("session", "started", "set", "exercise", "rep")

_END = "\r\n"
_NO_REP = "," * len(REP)
_NO_SET = "," * len(SET)


def csv_lines(sessions: Iterable[LoggedSession]) -> Iterator[str]:
    """Yield the file piece by piece: the header, then all rows of a session at once."""
    # Excel reads UTF-8 only where this mark tells it to.
    yield "\ufeff" + ",".join([*SESSION, *SET, *REP]) + _END
    for session in sessions:
        values = session_values(session)
        values["lifters"] = json.dumps(values["lifters"], ensure_ascii=False) if session.lifters else ""
        front = _cells(SESSION, values)
        rows = "".join(_set_rows(front, one, session.started) for one in session.sets)
        yield rows or f"{front}{_NO_SET}{_NO_REP}{_END}"


def _set_rows(front: str, one: LoggedSet, started: int) -> str:
    front = f"{front},{_cells(SET, set_values(one, started))}"
    if not one.reps:
        return f"{front}{_NO_REP}{_END}"
    return "".join([f"{front},{_rep_cells(rep, started)}{_END}" for rep in one.reps])


def _rep_cells(rep: LoggedRep, started: int) -> str:
    # Written out: this is what a million reps wait for.
    after = "" if rep.wall is None else rep.wall - started
    target = "" if rep.target is None else rep.target
    commanded = "" if rep.commanded is None else rep.commanded
    measured = "" if rep.measured is None else rep.measured
    negative, aborted = "yes" if rep.negative else "", "yes" if rep.aborted else ""
    return f"{rep.number},{negative},{after},{target},{commanded},{measured},{aborted}"


def _cells(columns: Mapping[str, str], values: Json) -> str:
    out = StringIO()
    csv.writer(out, lineterminator=_END).writerow([_cell(values.get(name)) for name in columns.values()])
    return out.getvalue().removesuffix(_END)


def _cell(value: object) -> object:
    if value is None or value is True:
        return "yes" if value else ""
    return guarded(value) if isinstance(value, str) else value


def read_csv(table: Table) -> Found:
    """Return the sessions in *table*, in the order in which they first come."""
    sessions: dict[str, LoggedSession] = {}
    sets: dict[str, dict[int, LoggedSet]] = {}
    refusals: list[Refusal] = []
    for row in table.rows():
        if not isinstance(row, TableRow):
            refusals.append(Refusal(f"line {row[0]}", str(row[1])))
            continue
        try:
            _take(row, sessions, sets)
        except RowError as error:
            refusals.append(Refusal(f"line {row.line}", str(error)))
    made = (
        replace(session, sets=tuple(its for _, its in sorted(sets[name].items())))
        for name, session in sessions.items()
    )
    return Found("gymtimer", tuple(made), tuple(refusals))


def _take(row: TableRow, sessions: dict[str, LoggedSession], sets: dict[str, dict[int, LoggedSet]]) -> None:
    """Add what *row* tells; nothing of it where any of it is wrong."""
    session = sessions.get(row["session"]) or session_of(_values(SESSION, row))
    known = sets.get(row["session"], {})
    if row["set"]:
        reps = (rep_of(_values(REP, row), session.started),) if row["rep"] else ()
        one = set_of(_values(SET, row), reps, session.started)
        before = known.get(one.index)
        known = known | {one.index: replace(before, reps=before.reps + reps) if before else one}
    sessions[row["session"]], sets[row["session"]] = session, known


def _values(columns: Mapping[str, str], row: TableRow) -> Json:
    return {name: row[column] for column, name in columns.items()}
