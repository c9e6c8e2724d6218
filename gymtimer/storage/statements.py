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

# Which session, in the small number that rows know it by; the name was given out by `Journal.begin`.
_KEY = "(SELECT key FROM sessions WHERE id = ?)"

# The last rep of that id that counted when the statement was first run.
_THE_REP = f"""
    WHERE number = (
        SELECT max(number) FROM reps
        WHERE session = {_KEY} AND set_index = ? AND negative = ? AND rep = ?
        AND number < ? AND (struck = 0 OR struck >= ?)
    )"""

_SET = (
    "exercise", "exercise_name", "set_number", "warm_up", "side", "lifter", "load_text", "load_hundredths",
    "load_unit", "percent", "tempo",
)  # fmt: skip

# A set that was undone and is done again may have another load: the last word counts.
_PUT_SET = f"""
    INSERT INTO sets (session, set_index, {", ".join(_SET)}) VALUES ({_KEY}{", ?" * (len(_SET) + 1)})
    ON CONFLICT DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in _SET)}"""


def statements(number: int, row: Row) -> tuple[Statement, ...]:
    """Return how to write *row*; *number* is its place in the whole journal."""
    match row:
        case Begun():
            return (_begun(row),)
        case Happening():
            values = (row.session, row.wall, row.position, row.kind, row.source, row.payload)
            return ((f"INSERT OR IGNORE INTO events VALUES (?, {_KEY}, ?, ?, ?, ?, ?)", (number, *values)),)
        case Rep():
            return _set(row), _rep(number, row)
        case Strike():
            return (("UPDATE reps SET struck = ?" + _THE_REP, (number, *_place(number, row))),)
        case Measured():
            return (("UPDATE reps SET measured_ms = ?" + _THE_REP, (row.lowered, *_place(number, row))),)
        case Rest():
            rest = (row.session, row.set_index, row.wall, row.planned, row.actual)
            return ((f"INSERT OR IGNORE INTO rests VALUES (?, {_KEY}, ?, ?, ?, ?)", (number, *rest)),)
        case SessionEnd():
            end = (row.wall, row.outcome, row.session)
            return (("UPDATE sessions SET ended = ?, outcome = ? WHERE id = ?", end),)


def _begun(row: Begun) -> Statement:
    start = row.start
    lifters = json.dumps(start.lifters, ensure_ascii=False)
    columns = "id, plan, lifters, started, offset_minutes, state"
    values = (row.session, start.plan, lifters, start.wall, start.offset_minutes, start.state)
    return f"INSERT OR IGNORE INTO sessions ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values


def _set(row: Rep) -> Statement:
    mass = row.load.mass
    values = (
        row.session,
        row.rep.set_index,
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
        row.tempo,
    )
    return _PUT_SET, values


def _rep(number: int, row: Rep) -> Statement:
    values = (
        number,
        row.session,
        row.rep.set_index,
        row.rep.negative,
        row.rep.number,
        row.wall,
        row.target,
        row.commanded,
        row.measured,
        row.aborted,
    )
    return f"INSERT OR IGNORE INTO reps VALUES (?, {_KEY}{', ?' * (len(values) - 2)}, 0)", values


def _place(number: int, row: Strike | Measured) -> tuple[object, ...]:
    rep = row.rep
    return row.session, rep.set_index, rep.negative, rep.number, number, number
