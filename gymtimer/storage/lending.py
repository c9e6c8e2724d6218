"""Lending: a copy of the journal that is open, for a program that may not open the file itself."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from gymtimer.storage.errors import StorageError


def lend(connection: sqlite3.Connection, path: Path) -> None:
    """Write a copy of the journal that is open as *connection* to *path*, where nothing may be.

    Half a second for a million reps, in which Python's other threads go on.

    Raises:
        StorageError: something is there, or it can't be written.

    """
    if path.exists():
        raise StorageError(f"{path}: is there already; nothing was changed.")
    try:
        with closing(sqlite3.connect(path)) as target:
            target.execute("PRAGMA synchronous = OFF")  # what is only lent need not survive anything
            connection.backup(target)
            # One file: the copy would otherwise say that there is a WAL beside it.
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise StorageError(f"{path}: can't be written ({error}). Please check the free space.") from error
