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
from gymtimer.tongue import mark, tr, tr_n


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
        what = tr(
            "{file}: {fault}, and can't be renamed ({reason}). Please move it away by hand.",
            file=path.name,
            fault=damage,
            reason=error.strerror,
        )
        raise StorageError(what) from error
    moved = any(path.parent.glob(f"{aside.name}*"))
    told = f"{path.name}: {damage}."
    try:
        backup = restore(path)
    except OSError as error:
        set_aside_as = f" {tr('It was set aside as {file}.', file=aside.name)}" if moved else ""
        raise StorageError(f"{told}{set_aside_as} {_not_restored(error)}") from error
    connection = open_file(path, connect, begin=True)
    told = f"{told} {_instead(backup, aside.name if moved else '')}"
    return connection, told if backup is None else f"{told} {_lost(connection, sessions)}"


def _not_restored(error: OSError) -> str:
    return tr(
        "The backup can't be restored ({reason})."
        " Please check the disk and its free space, then start gymtimer again.",
        reason=error.strerror,
    )


def _instead(backup: Backup | None, aside: str) -> str:
    """Return what took the place of the journal, which was set *aside* under that name, if it was."""
    if backup is None and aside:
        return tr("It was set aside as {file} and a new journal was begun.", file=aside)
    if backup is None:
        return tr("A new one was begun.")
    day = _day(backup)
    if aside:
        return tr("It was set aside as {file}, and the backup of {day} was restored.", file=aside, day=day)
    return tr("The backup of {day} was restored.", day=day)


_MONTHS = (
    mark("January", sense="month"),
    mark("February", sense="month"),
    mark("March", sense="month"),
    mark("April", sense="month"),
    mark("May", sense="month"),
    mark("June", sense="month"),
    mark("July", sense="month"),
    mark("August", sense="month"),
    mark("September", sense="month"),
    mark("October", sense="month"),
    mark("November", sense="month"),
    mark("December", sense="month"),
)


def _day(backup: Backup) -> str:
    made = backup.made
    month = tr(_MONTHS[made.month - 1], sense="month")
    time = f"{made:%H:%M}"
    return tr("{day} {month} {year}, {time}", day=made.day, month=month, year=made.year, time=time)


def _lost(connection: sqlite3.Connection, sessions: int | None) -> str:
    """Return how many of *sessions* the journal that is now open lacks; None if nobody could count them."""
    if sessions is None:
        return tr("Sessions after that may be missing.")
    lost = max(0, sessions - int(str(value(connection, "SELECT count(*) FROM sessions"))))
    if not lost:
        return tr("No sessions seem to be missing.")
    return tr_n(lost, "One session may be missing.", "{n} sessions may be missing.")


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
