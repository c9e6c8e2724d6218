"""Made for tests: rows of a session, ears for a journal, a disk that fails when told."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.timeline import RepId
from gymtimer.storage.opening import connect
from gymtimer.storage.rows import Rep, SessionId, SessionStart

START = SessionStart("Chest", ("Ana", "Bo"), 1_795_000_000_000, 60, '{"layout": 1}')
LOAD = SetLoad("105 kg", "one hundred and five kilos", Mass(10_500, Unit.KG), 10_500)
#: Seconds after which a test gives up on another thread or process.
PATIENCE = 30


def rep(session: SessionId, number: int, **changes: Any) -> Rep:
    """Return the row of a negative on the bench."""
    row = Rep(
        session=session,
        rep=RepId(0, negative=True, number=number),
        wall=START.wall + number * 9000,
        exercise="bench_press",
        exercise_name="Bench press",
        set_number=1,
        warm_up=False,
        side="",
        lifter="Ana",
        load=LOAD,
        target=5000,
        commanded=5000,
    )
    return replace(row, **changes)


class Ears:
    """What a journal said, to be waited for."""

    def __init__(self) -> None:
        self.saved: SimpleQueue[int] = SimpleQueue()
        self.troubles: SimpleQueue[str] = SimpleQueue()
        self.notices: SimpleQueue[str] = SimpleQueue()

    def wait_for(self, count: int) -> None:
        """Wait until *count* rows are on the disk."""
        while self.saved.get(timeout=PATIENCE) < count:
            pass

    def trouble(self) -> str:
        """Wait for the next word of trouble."""
        return self.troubles.get(timeout=PATIENCE)

    def notice(self) -> str:
        """Wait for the next word about the file as a whole."""
        return self.notices.get(timeout=PATIENCE)


Fault = Callable[[], sqlite3.Error]


class Disk:
    """A disk that can be full, broken or gone, behind the seam for connections."""

    def __init__(self) -> None:
        self.error: Fault | None = None
        self.commits_anyway = False
        self.opened = 0
        #: One entry for each commit that was refused: how many rows it had.
        self.refused: SimpleQueue[int] = SimpleQueue()

    def wait_for_refusal_of(self, rows: int) -> None:
        """Wait until a commit with so many rows was refused."""
        while self.refused.get(timeout=PATIENCE) < rows:
            pass

    def connect(self, path: Path) -> sqlite3.Connection:
        """Connect to *path* on this disk."""
        self.opened += 1
        return _OnDisk(connect(path), self)  # type: ignore[return-value]


class _OnDisk:
    def __init__(self, connection: sqlite3.Connection, disk: Disk) -> None:
        self._connection = connection
        self._disk = disk
        self._rows = 0

    def backup(self, target: sqlite3.Connection) -> None:
        self._connection.backup(target)

    def execute(self, query: str, values: tuple[object, ...] = ()) -> sqlite3.Cursor:
        self._rows = 0 if query.startswith("BEGIN") else self._rows + 1
        if self._disk.error and query.startswith("COMMIT"):
            if self._disk.commits_anyway:
                self._connection.execute(query)
            self._disk.refused.put(self._rows - 1)
            raise self._disk.error()
        return self._connection.execute(query, values)

    @property
    def in_transaction(self) -> bool:
        return self._connection.in_transaction

    def close(self) -> None:
        self._connection.close()


def disk_full() -> sqlite3.Error:
    """Return the error of a full disk."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def disk_broken() -> sqlite3.Error:
    """Return the error of a broken disk."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR
    return error
