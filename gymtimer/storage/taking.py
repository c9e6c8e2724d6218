"""Taking in: the sessions of another journal are added to the one that is open."""

import sqlite3
from pathlib import Path

from gymtimer.storage.errors import StorageError
from gymtimer.storage.schema import FORMAT, last_number

#: The columns of each table but the key of its session and the number of its row.
_SESSION = "id, plan, lifters, started, offset_minutes, state, ended, outcome, source, notes"
_SET = (
    "set_index, exercise, exercise_name, set_number, warm_up, side, lifter, load_text, load_hundredths,"
    " load_unit, percent, tempo, kind, superset, rpe, length_ms, distance_mm, notes"
)
_REP = "set_index, negative, rep, wall, target_ms, commanded_ms, measured_ms, aborted, struck"
_REST = "set_index, wall, planned_ms, actual_ms"

# As `importing` puts one: a session that was not ended when it came may have been since.
_SESSIONS = f"""INSERT INTO main.sessions ({_SESSION}) SELECT {_SESSION} FROM guest.sessions WHERE true
    ON CONFLICT (id) DO UPDATE SET ended = excluded.ended, outcome = excluded.outcome
    WHERE ended IS NULL AND state = '{{}}'"""


def take_in(connection: sqlite3.Connection, path: Path) -> None:
    """Add all sessions of the journal at *path* to the one open as *connection*, or none.

    A known session gets the sets that it lacks.  The other journal holds no struck reps.

    Raises:
        StorageError: it is of another format, has a set that is there already, or can't be added.

    """
    if not path.is_file():  # SQLite would begin one
        raise StorageError(f"{path}: is not there.")
    try:
        connection.execute("ATTACH ? AS guest", (f"{path}",))
        try:
            _refuse_format(connection)
            _add(connection)
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("DETACH guest")
    except sqlite3.IntegrityError as error:
        raise StorageError("The log has changed meanwhile. Please import the file again.") from error
    except sqlite3.Error as error:
        raise StorageError(f"The sessions can't be added ({error}); nothing was changed.") from error


def _refuse_format(connection: sqlite3.Connection) -> None:
    (found,) = connection.execute("PRAGMA guest.user_version").fetchone()
    if found != FORMAT:
        raise StorageError("gymtimer is running in another version; close it first.")


def _add(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    last = last_number(connection)
    connection.execute(_SESSIONS)
    connection.execute(f"INSERT INTO main.sets (session, {_SET}) SELECT {_of('sets', _SET)}")
    for table, columns in (("reps", _REP), ("rests", _REST)):
        connection.execute(
            f"INSERT INTO main.{table} (number, session, {columns})"
            f" SELECT theirs.number + {last}, {_of(table, columns)} ORDER BY theirs.number"
        )
    connection.execute("COMMIT")


def _of(table: str, columns: str) -> str:
    """Return what selects *columns* of the other *table*, after the key that the session has here."""
    named = ", ".join(f"theirs.{column}" for column in columns.split(", "))
    return f"""ours.key, {named} FROM guest.{table} AS theirs
        JOIN guest.sessions AS other ON other.key = theirs.session
        JOIN main.sessions AS ours ON ours.id = other.id"""
