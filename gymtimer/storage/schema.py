"""The schema: the tables of the journal, as ordered steps from nothing to now."""

import sqlite3
from pathlib import Path

from gymtimer.storage.errors import newer
from gymtimer.storage.schema_bouts import BOUTS
from gymtimer.tongue import tr

#: Marks a SQLite file as ours, in its header; "gymt".
APPLICATION_ID = 0x67796D74

_MAGIC = b"SQLite format 3\0"

#: What belongs to a set stands once for the set.  Sets of other programs may have a length,
#: a distance or notes, and reps of which nobody knows how long they were lowered.
#: Sessions have a small number beside their name: 36 letters in each rep would be half of the file.
#: `number` counts the rows of the whole journal; `struck` is the number of the
#: strike, or 0 for a rep that counts.
_ROWS = (
    """CREATE TABLE sessions (
        key INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        plan TEXT NOT NULL,
        lifters TEXT NOT NULL,
        started INTEGER NOT NULL,
        offset_minutes INTEGER NOT NULL,
        state TEXT NOT NULL,
        ended INTEGER,
        outcome TEXT,
        source TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    )""",
    """CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        source TEXT NOT NULL,
        payload TEXT NOT NULL
    )""",
    """CREATE TABLE sets (
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        exercise TEXT NOT NULL,
        exercise_name TEXT NOT NULL,
        set_number INTEGER NOT NULL,
        warm_up INTEGER NOT NULL,
        side TEXT NOT NULL,
        lifter TEXT NOT NULL,
        load_text TEXT NOT NULL,
        load_hundredths INTEGER,
        load_unit TEXT,
        percent INTEGER,
        tempo TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL DEFAULT 'normal',
        superset TEXT NOT NULL DEFAULT '',
        rpe INTEGER,
        length_ms INTEGER,
        distance_mm INTEGER,
        notes TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (session, set_index)
    ) WITHOUT ROWID""",
    """CREATE TABLE reps (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        negative INTEGER NOT NULL,
        rep INTEGER NOT NULL,
        wall INTEGER,
        target_ms INTEGER,
        commanded_ms INTEGER,
        measured_ms INTEGER,
        aborted INTEGER NOT NULL,
        struck INTEGER NOT NULL
    )""",
    """CREATE TABLE rests (
        number INTEGER PRIMARY KEY,
        session INTEGER NOT NULL,
        set_index INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        planned_ms INTEGER NOT NULL,
        actual_ms INTEGER NOT NULL
    )""",
    "CREATE INDEX events_of_session ON events (session, number)",
    "CREATE INDEX reps_of_session ON reps (session, set_index, negative, rep)",
    "CREATE INDEX reps_struck ON reps (struck) WHERE struck > 0",
    "CREATE INDEX rests_of_session ON rests (session, set_index)",
)

#: One entry for each format, oldest first; released ones are never changed.
MIGRATIONS: tuple[tuple[str, ...], ...] = ((*_ROWS, *BOUTS),)

#: The format this program writes.
FORMAT = len(MIGRATIONS)

#: The tables of each format.
TABLES = ({"sessions", "events", "sets", "reps", "rests", "bouts"},)


def refuse_future(path: Path) -> None:
    """Raise StorageError if the journal at *path* was written by a newer gymtimer.

    Looks at the first hundred bytes only, so the file is not even locked
    (https://www.sqlite.org/fileformat2.html#the_database_header).
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError:
        return  # missing or not ours to read: opening it will tell
    application = int.from_bytes(header[68:72], "big")
    if header.startswith(_MAGIC) and application == APPLICATION_ID:
        refuse_format(path, int.from_bytes(header[60:64], "big"))


def refuse_format(path: Path, found: int) -> None:
    """Raise StorageError if *found* is above `FORMAT`."""
    if found > FORMAT:
        raise newer(path, found, FORMAT)


def fault(connection: sqlite3.Connection) -> str:
    """Return what shows that this is no sound journal, as in "it …"; "" if it is one.

    All of the file is looked through: 0.4 s for a million reps.
    """
    return mismatch(connection) or damage(connection)


def mismatch(connection: sqlite3.Connection) -> str:
    """Return what can be seen at once that is wrong with a journal, as in "it …"; or "".

    SQLite finds nothing wrong with an empty file, or with that of another program.
    """
    if not has_tables(connection):
        return ""  # just created
    if value(connection, "PRAGMA application_id") != APPLICATION_ID:
        return tr("is not a journal of gymtimer")
    found = version(connection)
    if found > FORMAT:
        return ""  # it may well have other tables
    tables = {str(name) for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    return tr("lacks tables") if found and not tables >= TABLES[found - 1] else ""


def damage(connection: sqlite3.Connection) -> str:
    """Return "is damaged" if a page of the file is broken, "" if none is."""
    return "" if value(connection, "PRAGMA quick_check(1)") == "ok" else tr("is damaged")


def has_tables(connection: sqlite3.Connection) -> bool:
    """Whether there is anything in the file."""
    return bool(value(connection, "SELECT count(*) FROM sqlite_schema"))


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to `FORMAT`, each step whole or not at all."""
    done = version(connection)
    for number, statements in enumerate(MIGRATIONS[done:], start=done + 1):
        connection.execute("BEGIN IMMEDIATE")
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
        # The header of the main file must tell the format: see refuse_future.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def version(connection: sqlite3.Connection) -> int:
    """Return the format that the file says it has; 0 for a new one."""
    return int(str(value(connection, "PRAGMA user_version")))


_LAST = """SELECT max(number) FROM (
    SELECT max(number) AS number FROM events
    UNION ALL SELECT max(number) FROM reps
    UNION ALL SELECT max(struck) FROM reps WHERE struck > 0
    UNION ALL SELECT max(number) FROM rests)"""


def last_number(connection: sqlite3.Connection) -> int:
    """Return the highest number of a row; rows are numbered through the whole journal."""
    last = value(connection, _LAST)
    return last if isinstance(last, int) else 0


def value(connection: sqlite3.Connection, query: str) -> object:
    """Return the first column of the first row of *query*."""
    row: tuple[object, ...] = connection.execute(query).fetchone()
    return row[0]
