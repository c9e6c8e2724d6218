"""Recovery: the newest good backup takes the place of a journal that is damaged."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from gymtimer.storage.aside import set_aside
from gymtimer.storage.backups import Backup, restore
from gymtimer.storage.errors import StorageError
from gymtimer.storage.opening import Connect, DamagedError, connect, open_file
from gymtimer.storage.schema import value


def open_or_begin(
    path: Path, connect: Connect = connect, *, thorough: bool = False
) -> tuple[sqlite3.Connection, str]:
    """Return the journal at *path* and "", or what takes its place and a sentence about that.

    A file that is damaged, empty or not a journal is renamed, never deleted.  In its
    place comes a copy of the newest good backup, or a new journal.  *thorough* as in
    `open_file`.

    Raises:
        StorageError: written by a newer gymtimer, open elsewhere, or not to be opened.

    """
    try:
        return open_file(path, connect, thorough=thorough), ""
    except DamagedError as damage:
        return _recovered(path, damage, connect)


def _recovered(path: Path, damage: DamagedError, connect: Connect) -> tuple[sqlite3.Connection, str]:
    sessions = _readable_sessions(path)
    try:
        aside = set_aside(path)
    except OSError as error:
        raise StorageError(
            f"{path.name}: {damage}, and can't be renamed ({error.strerror}). Please move it away by hand."
        ) from error
    moved = any(path.parent.glob(f"{aside.name}*"))
    told = f"{path.name}: {damage}."
    told += f" It was set aside as {aside.name}" if moved else ""
    try:
        backup = restore(path)
    except OSError as error:
        raise StorageError(
            f"{told}. The backup can't be restored ({error.strerror})."
            " Please check the disk and its free space, then start gymtimer again."
        ) from error
    connection = open_file(path, connect, begin=True)
    if backup is None:
        return connection, f"{told} and a new journal was begun." if moved else f"{told} A new one was begun."
    and_ = f"{told}, and the" if moved else f"{told} The"
    return connection, f"{and_} backup of {_day(backup)} was restored. {_lost(connection, sessions)}"


def _day(backup: Backup) -> str:
    return f"{backup.made.day} {backup.made:%B %Y, %H:%M}"


def _lost(connection: sqlite3.Connection, sessions: int | None) -> str:
    """Return how many of *sessions* the journal that is now open lacks; None if nobody could count them."""
    if sessions is None:
        return "Sessions after that may be missing."
    lost = max(0, sessions - int(str(value(connection, "SELECT count(*) FROM sessions"))))
    if lost == 1:
        return "One session may be missing."
    return f"{lost or 'No'} sessions {'may be' if lost else 'seem to be'} missing."


def _readable_sessions(path: Path) -> int | None:
    """Return how many sessions can still be counted in a damaged journal, from a copy of it."""
    with TemporaryDirectory(prefix="gymtimer-") as folder:
        copy = Path(folder, path.name)
        try:
            for end in ("", "-wal"):
                part = path.with_name(path.name + end)
                if part.exists():
                    shutil.copyfile(part, copy.with_name(copy.name + end))
            with closing(sqlite3.connect(copy)) as connection:
                return int(str(value(connection, "SELECT count(*) FROM sessions")))
        except (sqlite3.Error, OSError):
            return None
