"""Reads the chronicle from an open journal, added up in SQL."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.domain.timing import Ms
from gymtimer.storage.chronicle import (
    Choice,
    Chronicle,
    LoadRecord,
    Records,
    Spot,
    Totals,
    Trained,
    Volume,
)
from gymtimer.storage.log_reading import read_session
from gymtimer.storage.rows import SessionId
from gymtimer.tongue import tr

DAY: Ms = 86_400_000
#: A chart has a dot for each session up to so many of them, then one for each week, month and so on.
MOST_SPOTS = 60
#: How far the calendar and the recovery look back: a first session is one after 8 weeks without (R07).
TRAINED_DAYS = 7 * 26
#: A lowering this long shows that the load was held (handbook 1.1, R04).
HELD: Ms = 3000

_CHOSEN = "lifter = :lifter AND (:exercise = '' OR exercise = :exercise) AND started >= :since"
_GRAMS = "hundredths * CASE unit WHEN 'lb' THEN 4.5359237 ELSE 10 END"

_TOTALS = f"""SELECT count(DISTINCT session) AS sessions, sum(sets) AS sets,
        sum(negative_sets) AS negative_sets, sum(reps) AS reps, sum(negatives) AS negatives,
        sum(aborted) AS aborted, sum(measured) AS measured, sum(measured_ms) AS measured_time,
        sum(tempo_kept) / nullif(sum(judged), 0) AS tempo_kept, sum(commanded) AS commanded,
        sum(commanded_ms) AS commanded_time, sum(rests) AS rests, sum(rests_kept) AS rests_kept
    FROM bouts WHERE {_CHOSEN}"""
_BEST = f"""SELECT hundredths, unit FROM bouts WHERE {_CHOSEN} AND hundredths >= 0 AND reps > 0
    ORDER BY {_GRAMS} DESC LIMIT 1"""
# The columns beside max() are those of its row: SQLite promises that.  The heaviest load of the
# spot and its last session come from two rows, hence the join of two queries.
_SPOTS = f"""
    WITH chosen AS (
        SELECT *, started / :bin AS bin, {_GRAMS} AS grams FROM bouts WHERE {_CHOSEN} AND reps > 0
    ), heaviest AS (
        SELECT exercise, bin, hundredths, unit, max(grams) AS grams FROM chosen GROUP BY exercise, bin
    ), latest AS (
        SELECT exercise, bin, name, session, day, max(started) AS started,
            sum(measured_ms) AS measured_time, sum(commanded_ms) AS commanded_time, sum(sets) AS sets,
            count(DISTINCT session) AS sessions
        FROM chosen GROUP BY exercise, bin
    ) SELECT * FROM latest JOIN heaviest USING (exercise, bin) ORDER BY started, exercise"""
_TRAINED = """SELECT day, exercise, sum(CASE percent WHEN -1 THEN negatives ELSE hard END) AS hard,
        sum(reps) AS reps, max(last) AS last
    FROM bouts WHERE lifter = :lifter AND started >= :from AND reps > 0 GROUP BY day, exercise"""
_LOADS = f"""SELECT hundredths, unit, max(longest_measured) AS measured,
        max(longest_commanded) AS commanded, max({_GRAMS}) AS grams
    FROM bouts WHERE lifter = :lifter AND exercise = :exercise AND hundredths > 0 AND reps > 0
    GROUP BY hundredths, unit ORDER BY grams DESC"""
_LOAD_DAY = """SELECT day, session FROM bouts WHERE lifter = :lifter AND exercise = :exercise
    AND hundredths = :hundredths AND unit = :unit
    ORDER BY longest_measured DESC, longest_commanded DESC, started DESC LIMIT 1"""
_VOLUME = """SELECT sum(hundredths * negatives) AS amount, unit, sum(negatives) AS negatives, day
    FROM bouts WHERE lifter = :lifter AND exercise = :exercise AND hundredths > 0
    GROUP BY session, unit HAVING sum(negatives) > 0
    ORDER BY amount * CASE unit WHEN 'lb' THEN 4.5359237 ELSE 10 END DESC LIMIT 1"""
_LIFTERS = "SELECT lifter FROM bouts GROUP BY lifter ORDER BY max(started) DESC"
_EXERCISES = """SELECT exercise, max(name) AS name FROM bouts WHERE lifter = ? GROUP BY exercise
    ORDER BY sum(reps) DESC, name"""
_LAST = f"SELECT session FROM bouts WHERE {_CHOSEN} AND sets > 0 ORDER BY started DESC, session DESC LIMIT 1"

#: How many loads have a record of their own.
_RECORDS = 6


def read_chronicle(connection: sqlite3.Connection, choice: Choice) -> Chronicle:
    """Return what the history page shows of *choice*; an exercise or lifter without bouts is empty."""
    with _by_name(connection):
        lifters = tuple(row["lifter"] for row in connection.execute(_LIFTERS))
        if choice.lifter is None:
            choice = replace(choice, lifter=lifters[0] if lifters else "")
        named = connection.execute(_EXERCISES, (choice.lifter,))
        exercises = tuple((row["exercise"], tr(row["name"])) for row in named)
        if choice.exercise not in dict(exercises):
            choice = replace(choice, exercise="")
        last = connection.execute(_LAST, _values(choice)).fetchone()
        return Chronicle(
            choice,
            lifters,
            exercises,
            _totals(connection, choice),
            _spots(connection, choice),
            _trained(connection, choice),
            _records(connection, choice) if choice.exercise else Records(),
            _sets(connection, choice, last["session"]) if last else (),
        )


def read_sets(connection: sqlite3.Connection, choice: Choice, session: int) -> tuple[LoggedSet, ...]:
    """Return the work sets of *choice* in the session with that key."""
    with _by_name(connection):
        return _sets(connection, choice, session)


def read_trained(connection: sqlite3.Connection, choice: Choice) -> tuple[Trained, ...]:
    """Return what the lifter of *choice* did in the last `TRAINED_DAYS`, whatever else is chosen."""
    with _by_name(connection):
        return _trained(connection, choice)


def read_past(connection: sqlite3.Connection, session: SessionId) -> LoggedSession | None:
    """Return the session of that name; None where there is none."""
    with _by_name(connection):
        row = connection.execute("SELECT * FROM sessions WHERE id = ?", (session,)).fetchone()
        return read_session(connection, row) if row else None


@contextmanager
def _by_name(connection: sqlite3.Connection) -> Iterator[None]:
    before, connection.row_factory = connection.row_factory, sqlite3.Row
    try:
        yield
    finally:
        connection.row_factory = before


def _values(choice: Choice) -> dict[str, object]:
    since = -1 if choice.since is None else choice.since
    return {"lifter": choice.lifter, "exercise": choice.exercise, "since": since}


def _mass(row: sqlite3.Row) -> Mass | None:
    return Mass(row["hundredths"], Unit(row["unit"])) if row["hundredths"] >= 0 else None


def _totals(connection: sqlite3.Connection, choice: Choice) -> Totals:
    row = connection.execute(_TOTALS, _values(choice)).fetchone()
    if not row["sessions"]:
        return Totals()
    best = connection.execute(_BEST, _values(choice)).fetchone()
    return Totals(**dict(row), best=_mass(best) if best else None)


def _bin(connection: sqlite3.Connection, choice: Choice) -> Ms:
    """Return the width of a spot, so that about `MOST_SPOTS` are left."""
    query = f"SELECT count(DISTINCT session), min(started), max(started) FROM bouts WHERE {_CHOSEN}"
    sessions, first, last = connection.execute(query, _values(choice)).fetchone()
    if sessions <= MOST_SPOTS:
        return 1  # two sessions never begin in the same millisecond
    weeks = -(-int(last - first) // (7 * DAY * MOST_SPOTS))
    return max(1, weeks) * 7 * DAY


def _spots(connection: sqlite3.Connection, choice: Choice) -> tuple[Spot, ...]:
    values = _values(choice) | {"bin": _bin(connection, choice)}
    return tuple(
        Spot(
            row["exercise"],
            tr(row["name"]),
            row["session"],
            row["started"],
            row["day"],
            _mass(row),
            row["measured_time"],
            row["commanded_time"],
            row["sets"],
            row["sessions"],
        )
        for row in connection.execute(_SPOTS, values)
    )


def _trained(connection: sqlite3.Connection, choice: Choice) -> tuple[Trained, ...]:
    values = {"lifter": choice.lifter, "from": choice.now - TRAINED_DAYS * DAY}
    return tuple(Trained(**dict(row)) for row in connection.execute(_TRAINED, values))


def _records(connection: sqlite3.Connection, choice: Choice) -> Records:
    values = _values(choice)
    rows = connection.execute(_LOADS, values).fetchall()
    held = next((row for row in rows if row["measured"] >= HELD), None)
    volume = connection.execute(_VOLUME, values).fetchone()
    return Records(
        _load_record(connection, values, held) if held else None,
        tuple(_load_record(connection, values, row) for row in rows[:_RECORDS]),
        Volume(Mass(volume["amount"], Unit(volume["unit"])), volume["negatives"], volume["day"])
        if volume
        else None,
    )


def _load_record(connection: sqlite3.Connection, values: dict[str, object], row: sqlite3.Row) -> LoadRecord:
    load = Mass(row["hundredths"], Unit(row["unit"]))
    where = values | {"hundredths": load.hundredths, "unit": load.unit.value}
    day, session = connection.execute(_LOAD_DAY, where).fetchone()
    return LoadRecord(load, row["measured"] or None, row["commanded"] or None, day, session)


def _sets(connection: sqlite3.Connection, choice: Choice, session: int) -> tuple[LoggedSet, ...]:
    row = connection.execute("SELECT * FROM sessions WHERE key = ?", (session,)).fetchone()
    if row is None:
        return ()
    return tuple(
        one
        for one in read_session(connection, row).sets
        if not one.warm_up
        and one.lifter == choice.lifter
        and choice.exercise in {"", one.exercise}
        and one.reps
    )
