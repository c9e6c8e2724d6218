"""History: what the journal tells of past sessions, while nobody writes it."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from gymtimer.domain.timing import Ms
from gymtimer.storage.errors import StorageError
from gymtimer.storage.opening import BUSY, DamagedError, explained, primary_code
from gymtimer.storage.schema import fault, refuse_format, refuse_future, value, version

#: A value as JSON knows them.
Json = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_history(path: Path) -> list[Json]:
    """Return all sessions of the journal at *path*, newest last, with sets and reps.

    Struck reps are left out.  Nothing is written to the file; what a killed
    gymtimer had committed is there.  A journal that was never begun is empty.

    Raises:
        StorageError: gymtimer is running, or the file is damaged or too new.

    """
    if not path.exists():
        return []
    refuse_future(path)
    try:
        with _opened(path) as connection:
            connection.row_factory = sqlite3.Row
            sessions = connection.execute("SELECT * FROM sessions ORDER BY started, rowid")
            return [_session(connection, row) for row in sessions.fetchall()]
    except sqlite3.Error as error:
        wrong = explained(path, error)
        raise (_refused(path, wrong) if isinstance(wrong, DamagedError) else wrong) from error


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    with ExitStack() as stack:
        try:
            connection = stack.enter_context(closing(_connected(path)))
        except sqlite3.OperationalError as error:
            if primary_code(error) in BUSY:
                raise
            copy = stack.enter_context(_copied(path))
            connection = stack.enter_context(closing(_connected(copy)))
        empty = not value(connection, "SELECT count(*) FROM sqlite_schema")
        if wrong := "is empty" if empty else fault(connection):
            raise _refused(path, DamagedError(wrong))
        refuse_format(path, version(connection))
        yield connection


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
                raise StorageError(f"{path}: can't be read ({error.strerror}).") from error
        yield Path(folder, path.name)


def _refused(path: Path, wrong: DamagedError) -> StorageError:
    return StorageError(
        f"{path.name}: {wrong}. Please start gymtimer: it sets the file aside and begins a new one."
    )


def _session(connection: sqlite3.Connection, row: sqlite3.Row) -> Json:
    offset = int(row["offset_minutes"])
    reps = connection.execute(
        "SELECT * FROM reps WHERE session = ? AND struck = 0 ORDER BY set_index, number",
        (row["id"],),
    )
    sets: dict[int, Json] = {}
    for rep in reps:
        made = sets.setdefault(rep["set_index"], _set(rep))
        made["reps"].append(_rep(rep, offset))
    rests = connection.execute("SELECT * FROM rests WHERE session = ? ORDER BY number", (row["id"],))
    for rest in rests:
        if rest["set_index"] in sets:
            planned, actual = rest["planned_ms"], rest["actual_ms"]
            sets[rest["set_index"]]["rest"] = {"planned_ms": planned, "actual_ms": actual}
    return {
        "id": row["id"],
        "plan": row["plan"],
        "lifters": json.loads(row["lifters"]),
        "started": _clock(row["started"], offset),
        "ended": None if row["ended"] is None else _clock(row["ended"], offset),
        "outcome": row["outcome"],
        "sets": list(sets.values()),
    }


def _set(rep: sqlite3.Row) -> Json:
    return {
        "index": rep["set_index"],
        "exercise": rep["exercise"],
        "name": rep["exercise_name"],
        "number": rep["set_number"],
        "warm_up": bool(rep["warm_up"]),
        "side": rep["side"],
        "lifter": rep["lifter"],
        "load": {
            "text": rep["load_text"],
            "hundredths": rep["load_hundredths"],
            "unit": rep["load_unit"],
            "percent_hundredths": rep["percent"],
        },
        "rest": None,
        "reps": [],
    }


def _rep(rep: sqlite3.Row, offset: int) -> Json:
    return {
        "number": rep["rep"],
        "negative": bool(rep["negative"]),
        "at": _clock(rep["wall"], offset),
        "target_ms": rep["target_ms"],
        "commanded_ms": rep["commanded_ms"],
        "measured_ms": rep["measured_ms"],
        "aborted": bool(rep["aborted"]),
    }


def _clock(wall: Ms, offset: int) -> str:
    moment = (_EPOCH + timedelta(milliseconds=wall)).astimezone(timezone(timedelta(minutes=offset)))
    return moment.isoformat(timespec="milliseconds")
