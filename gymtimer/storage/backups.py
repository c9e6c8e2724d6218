"""Backups: whole copies of the journal, in a folder beside it."""

import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from gymtimer.storage.errors import StorageError
from gymtimer.storage.schema import FORMAT, fault, version
from gymtimer.tongue import tr

#: The folder of the copies, beside the journal.
FOLDER = "backups"

#: How many copies are kept: the last one of so many days, of so many weeks before
#: those, and so many that were made before the format was changed.
DAYS, WEEKS, STEPS = 7, 4, 3

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy.

    Attributes:
        path: where it is.
        made: when, by the clock on the wall.
        why: "" at the end of a session, "format-1" before the first format was changed.

    """

    path: Path
    made: datetime
    why: str


def back_up(connection: sqlite3.Connection, path: Path, why: str = "") -> Path:
    """Copy the journal at *path*, open as *connection*; return the copy, which was checked.

    ``journal.sqlite`` becomes ``backups/journal-format-1-20261122-183000.sqlite`` where
    *why* is "format-1".  A copy that is not whole never has that name.  Older copies
    go once there are enough newer ones.

    Raises:
        StorageError: it can't be written.

    """
    stamp = datetime.now().astimezone().strftime(_STAMP)
    kind = f"-{why}" if why else ""
    copy = path.parent / FOLDER / f"{path.stem}{kind}-{stamp}{path.suffix}"
    part = _part(copy)
    try:
        copy.parent.mkdir(exist_ok=True)
        for torn in copy.parent.glob(f".{path.stem}-*{path.suffix}.part"):
            torn.unlink(missing_ok=True)  # of a program that was killed while it made a copy
        with closing(sqlite3.connect(part)) as target:
            connection.backup(target)
            # One file: the copy would otherwise say that there is a WAL beside it.
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
            if wrong := fault(target):
                raise sqlite3.DatabaseError(f"the copy {wrong}")
        part.replace(copy)
        _thin_out(path, copy)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        what = tr(
            "{file}: this copy of the journal can't be written ({reason})."
            " Please check the folder's permissions and the free space; nothing was changed.",
            file=copy,
            reason=error,
        )
        raise StorageError(what) from error
    return copy


def backups_of(path: Path) -> tuple[Backup, ...]:
    """Return the copies of the journal at *path*, newest first."""
    pattern = re.compile(
        rf"{re.escape(path.stem)}(?:-(format-\d+))?-(\d{{8}}-\d{{6}}){re.escape(path.suffix)}"
    )
    found = []
    with suppress(OSError):
        for file in (path.parent / FOLDER).iterdir():
            if match := pattern.fullmatch(file.name):
                with suppress(ValueError):  # a day that no calendar has
                    made = datetime.strptime(match[2], _STAMP).astimezone()
                    found.append(Backup(file, made, match[1] or ""))
    return tuple(sorted(found, key=lambda one: (one.made, one.path.name), reverse=True))


def restore(path: Path) -> Backup | None:
    """Put a copy of the newest good backup where the journal at *path* was; return which.

    Nothing may be at *path*.  None means that there is no good one.

    Raises:
        OSError: there is one, and it can't be copied.

    """
    now = datetime.now().astimezone()
    # One from the future was made while the clock was wrong: any other is as good.
    for backup in sorted(backups_of(path), key=lambda one: one.made > now):
        part = _part(path)
        try:
            shutil.copyfile(backup.path, part)
            if _good(part):
                part.replace(path)
                return backup
        finally:
            part.unlink(missing_ok=True)
    return None


def kept(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Return which of *backups* are worth their room."""
    newest_first = sorted(backups, key=lambda one: one.made, reverse=True)
    steps = [one for one in newest_first if one.why]
    last: dict[date, Backup] = {}
    for one in newest_first:
        if not one.why:
            last.setdefault(one.made.date(), one)
    of_days = list(last.values())
    daily = of_days[:DAYS]
    had = {_week(one) for one in daily}
    weekly: dict[tuple[int, int], Backup] = {}
    for one in of_days[DAYS:]:
        if _week(one) not in had:
            weekly.setdefault(_week(one), one)
    return frozenset([*steps[:STEPS], *daily, *list(weekly.values())[:WEEKS]])


def _week(one: Backup) -> tuple[int, int]:
    year, week, _ = one.made.isocalendar()
    return year, week


def _thin_out(path: Path, newest: Path) -> None:
    """Delete what is not worth its room, but never *newest*: the clock may have been wrong before."""
    backups = backups_of(path)
    for one in set(backups) - kept(backups):
        if one.path != newest:
            one.path.unlink(missing_ok=True)


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _good(copy: Path) -> bool:
    """Whether *copy*, which nobody else uses, is a sound journal of a format that is known."""
    try:
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            return not fault(connection) and 0 < version(connection) <= FORMAT
    except sqlite3.Error:
        return False
