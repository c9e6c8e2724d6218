"""Reading the journal's file while nobody writes it: opened so that not a byte of it changes."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from gymtimer.storage.errors import StorageError
from gymtimer.storage.opening import BUSY, DamagedError, explained, open_file, primary_code
from gymtimer.storage.schema import FORMAT, fault, refuse_format, refuse_future, value, version
from gymtimer.tongue import tr


@contextmanager
def opened_to_read(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the journal at *path*, which exists, in the present format, as of one moment.

    What is read is a copy in memory, made in a fifth of a second for a million reps: a gymtimer that
    starts while a long export is written finds its file free.  One of an older format is brought up to date.

    Raises:
        StorageError: gymtimer is running, or the file is damaged or too new.

    """
    refuse_future(path)
    try:
        with ExitStack() as stack:
            connection = _of_this_format(stack, path)
            connection.row_factory = sqlite3.Row
            connection.execute("BEGIN")
            yield connection
    except sqlite3.Error as error:
        wrong = explained(path, error)
        raise (refused(path, wrong) if isinstance(wrong, DamagedError) else wrong) from error


def refused(path: Path, wrong: DamagedError) -> StorageError:
    """Return what to tell about a journal that only its writer may set aside."""
    instead = tr("Please start gymtimer: it sets the file aside and begins a new one.")
    return StorageError(f"{path.name}: {wrong}. {instead}")


def _of_this_format(stack: ExitStack, path: Path) -> sqlite3.Connection:
    try:
        connection = stack.enter_context(closing(_in_memory(path)))
    except sqlite3.OperationalError as error:
        if primary_code(error) in BUSY:
            raise
        copy = stack.enter_context(_copied(path))
        connection = stack.enter_context(closing(_in_memory(copy)))
    empty = not value(connection, "SELECT count(*) FROM sqlite_schema")
    if wrong := tr("is empty") if empty else fault(connection):
        raise refused(path, DamagedError(wrong))
    refuse_format(path, version(connection))
    if version(connection) == FORMAT:
        return connection
    connection.close()
    copy = stack.enter_context(_copied(path))
    return stack.enter_context(closing(open_file(copy)))


def _in_memory(path: Path) -> sqlite3.Connection:
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(_connected(path)) as connection:
            connection.backup(copy)
    except BaseException:
        copy.close()
        raise
    return copy


def _connected(path: Path) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def _copied(path: Path) -> Iterator[Path]:
    # Even a reader needs a folder it can write: the WAL's index is a file.  Nobody
    # else writes this one, or the first attempt had found it locked.
    with TemporaryDirectory(prefix="gymtimer-") as folder:
        for name in (path.name, f"{path.name}-wal"):
            try:
                shutil.copyfile(path.with_name(name), Path(folder, name))
            except FileNotFoundError:
                continue  # no WAL after a clean end
            except OSError as error:
                what = tr("{file}: can't be read ({reason}).", file=path, reason=error.strerror)
                raise StorageError(what) from error
        yield Path(folder, path.name)
