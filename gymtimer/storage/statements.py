"""Statements: the SQL that writes each row.

Each may be run twice with the same number and changes nothing the second
time: after a failed commit nobody knows what reached the disk.
"""

import json

from gymtimer.storage.rows import (
    Begun,
    Happening,
    Measured,
    Rep,
    Rest,
    Row,
    SessionEnd,
    Strike,
)

#: A statement and its values.
Statement = tuple[str, tuple[object, ...]]

# The last rep of that id that counted when the statement was first run.
_THE_REP = """
    WHERE number = (
        SELECT max(number) FROM reps
        WHERE session = ? AND set_index = ? AND negative = ? AND rep = ?
        AND number < ? AND (struck = 0 OR struck >= ?)
    )"""


def statement(number: int, row: Row) -> Statement:
    """Return how to write *row*; *number* is its place in the whole journal."""
    match row:
        case Begun():
            return _begun(row)
        case Happening():
            values = (row.session, row.wall, row.position, row.kind, row.source, row.payload)
            return "INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *values)
        case Rep():
            return _rep(number, row)
        case Strike():
            return "UPDATE reps SET struck = ?" + _THE_REP, (number, *_place(number, row))
        case Measured():
            return "UPDATE reps SET measured_ms = ?" + _THE_REP, (row.lowered, *_place(number, row))
        case Rest():
            rest = (row.session, row.set_index, row.wall, row.planned, row.actual)
            return "INSERT OR IGNORE INTO rests VALUES (?, ?, ?, ?, ?, ?)", (number, *rest)
        case SessionEnd():
            end = (row.wall, row.outcome, row.session)
            return "UPDATE sessions SET ended = ?, outcome = ? WHERE id = ?", end


def _begun(row: Begun) -> Statement:
    start = row.start
    lifters = json.dumps(start.lifters, ensure_ascii=False)
    columns = "id, plan, lifters, started, offset_minutes, state"
    values = (row.session, start.plan, lifters, start.wall, start.offset_minutes, start.state)
    return f"INSERT OR IGNORE INTO sessions ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values


def _rep(number: int, row: Rep) -> Statement:
    mass = row.load.mass
    values = (
        number,
        row.session,
        row.rep.set_index,
        row.rep.negative,
        row.rep.number,
        row.wall,
        row.exercise,
        row.exercise_name,
        row.set_number,
        row.warm_up,
        row.side,
        row.lifter,
        row.load.text,
        None if mass is None else mass.hundredths,
        None if mass is None else mass.unit.value,
        row.load.percent,
        row.target,
        row.commanded,
        row.measured,
        row.aborted,
    )
    return f"INSERT OR IGNORE INTO reps VALUES ({'?, ' * len(values)}0)", values


def _place(number: int, row: Strike | Measured) -> tuple[object, ...]:
    rep = row.rep
    return row.session, rep.set_index, rep.negative, rep.number, number, number
