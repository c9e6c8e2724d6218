"""Backups: whole copies of the journal, in a folder beside it."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from gymtimer.storage.errors import StorageError

#: The folder of the copies, beside the journal.
FOLDER = "backups"


def back_up(connection: sqlite3.Connection, path: Path, why: str) -> Path:
    """Copy the journal at *path*, open as *connection*; return the copy.

    ``journal.sqlite`` becomes ``backups/journal-format-1-20261122-183000.sqlite`` where
    *why* is "format-1".  A copy that is not whole never has that name.

    Raises:
        StorageError: it can't be written.

    """
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    copy = path.parent / FOLDER / f"{path.stem}-{why}-{stamp}{path.suffix}"
    part = copy.with_name(f".{copy.name}.part")
    try:
        copy.parent.mkdir(exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part)) as target:
            connection.backup(target)
            # One file: the copy would otherwise say that there is a WAL beside it.
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
        part.replace(copy)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            part.unlink()
        raise StorageError(
            f"{copy}: this copy of the journal can't be written ({error})."
            " Please check the folder's permissions and the free space; nothing was changed."
        ) from error
    return copy
