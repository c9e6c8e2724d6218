"""Opening the journal's file: locked, checked, brought to the present format."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from gymtimer.storage.backups import back_up, backups_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.schema import (
    FORMAT,
    fault,
    has_tables,
    migrate,
    mismatch,
    refuse_format,
    refuse_future,
    version,
)
from gymtimer.tongue import tr

#: How a connection is made; tests put a disk that is full behind it.
Connect = Callable[[Path], sqlite3.Connection]

#: How long, in seconds, opening waits for a `gymtimer history` that is just reading.
_PATIENCE = 2.0

_SMALLEST_PAGE = 512

#: What SQLite says when somebody else has the file.
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class DamagedError(Exception):
    """The file is no sound journal; the text goes on after its name: "is damaged"."""


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection in autocommit mode that any one thread at a time may use."""
    return sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)


def open_file(
    path: Path, connect: Connect = connect, *, thorough: bool = True, begin: bool = False
) -> sqlite3.Connection:
    """Return the journal at *path*, made if it is missing, locked until it is closed.

    All of the file is looked through, which takes a while, only if *thorough*.  With
    *begin* it may be missing or empty although there are backups of it.

    Raises:
        DamagedError: it is no sound journal, or it is gone.
        StorageError: written by a newer gymtimer, open elsewhere, or not to be opened.

    """
    _refuse_emptiness(path)
    refuse_future(path)
    new = begin or not backups_of(path)
    if not new and not path.exists():
        raise DamagedError(tr("is missing"))
    try:
        connection = connect(path)
        try:
            _prepare(path, connection, thorough=thorough, new=new)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise explained(path, error) from error
    return connection


def explained(path: Path, error: sqlite3.Error) -> StorageError | DamagedError:
    """Return in words why *path* could not be opened."""
    code = primary_code(error)
    if code in _BROKEN:
        return DamagedError(tr("is damaged"))
    if code in BUSY:
        return StorageError(f"{path.name}: {tr('gymtimer is running; close it first.')}")
    what = tr(
        "{file}: can't be opened ({reason}). Please check the folder's permissions and the free space.",
        file=path,
        reason=error,
    )
    return StorageError(what)


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's result code without its details; -1 where the error has none."""
    return getattr(error, "sqlite_errorcode", -1) & 0xFF


def _refuse_emptiness(path: Path) -> None:
    # SQLite takes a file that is shorter than its smallest page for a new
    # database, overwrites it, and deletes the -wal beside it, which may hold commits.
    log = path.with_name(path.name + "-wal")
    if path.exists():
        size = path.stat().st_size if path.is_file() else _SMALLEST_PAGE
        if size < _SMALLEST_PAGE:
            raise DamagedError(tr("is damaged") if size else tr("is empty"))
    elif log.exists() and log.stat().st_size > 0:
        raise DamagedError(tr("is missing, but {file} is there", file=log.name))


def _prepare(path: Path, connection: sqlite3.Connection, *, thorough: bool, new: bool) -> None:
    # EXCLUSIVE comes before the first read.  The WAL index is then in our own
    # memory, and nobody else can open the file: SQLite 3.7.0 to 3.51.2 may
    # corrupt a WAL that two connections use.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    # What is brought to another format is looked through first: a broken page stays where it was.
    thorough = thorough or 0 < version(connection) < FORMAT
    if wrong := fault(connection) if thorough else mismatch(connection):
        raise DamagedError(wrong)
    if not new and not has_tables(connection):
        raise DamagedError(tr("is empty"))
    refuse_format(path, version(connection))
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = 1")  # macOS: fsync alone leaves it in the drive
    connection.execute("PRAGMA checkpoint_fullfsync = 1")
    connection.execute("PRAGMA busy_timeout = 0").fetchall()
    if 0 < (old := version(connection)) < FORMAT:
        back_up(connection, path, f"format-{old}")
    migrate(connection)
