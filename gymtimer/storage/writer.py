"""The writer: one thread that commits rows as they come, then answers what was asked of them."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from gymtimer.storage.errors import StorageError
from gymtimer.storage.opening import Connect, DamagedError, open_file, primary_code
from gymtimer.storage.question import Question
from gymtimer.storage.rows import Row
from gymtimer.storage.statements import statements

T = TypeVar("T")

log = logging.getLogger(__name__)

#: A row and its number in the journal.
Entry = tuple[int, Row]

_TROUBLES = (sqlite3.OperationalError, sqlite3.DatabaseError, StorageError, DamagedError, OSError)

# These say that a row is wrong, not the disk; subclasses of DatabaseError.
_OUR_MISTAKES = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.DataError,
    sqlite3.NotSupportedError,
)


class Writer:
    """Commits rows on a thread of its own, and keeps what could not be committed.

    Both callbacks are called on that thread.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        connect: Connect,
        on_saved: Callable[[int], None],
        on_trouble: Callable[[str], None],
        retry: float,
    ) -> None:
        """Take over *connection* to *path*; *retry* is in seconds, the rest as in `Journal`."""
        self._path = path
        self._connection: sqlite3.Connection | None = connection
        self._connect = connect
        self._on_saved = on_saved
        self._on_trouble = on_trouble
        self._retry = retry
        self._queue: SimpleQueue[Entry | Question[Any] | None] = SimpleQueue()
        self._questions: list[Question[Any]] = []
        self._saved = 0
        self._unsaved: list[Entry] = []
        self._troubled = False
        self._thread = Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def put(self, entry: Entry) -> None:
        """Have *entry* committed; returns at once."""
        self._queue.put(entry)

    def ask(self, question: Question[Any]) -> None:
        """Have *question* answered once all rows put before it are committed; returns at once."""
        self._queue.put(question)

    def close(self, patience: float) -> int:
        """Commit what is left; return the count of rows that could not be saved.

        Waits at most *patience* seconds for the disk.
        """
        self._queue.put(None)
        self._thread.join(patience)
        return len(self._unsaved) + self._queue.qsize()

    def _run(self) -> None:
        going_on = True
        while going_on:
            going_on = self._collect()
            if self._unsaved:
                self._save()
            self._answer()
        if self._connection is not None:
            self._connection.close()

    def _collect(self) -> bool:
        """Wait for rows, take all there are; return whether more may come."""
        try:
            entry = self._queue.get(timeout=self._retry if self._unsaved else None)
            while entry is not None:
                if isinstance(entry, Question):
                    self._questions.append(entry)
                else:
                    self._unsaved.append(entry)
                entry = self._queue.get_nowait()
        except Empty:
            return True
        return False

    def _answer(self) -> None:
        questions, self._questions = self._questions, []
        for question in questions:
            question.put_to(self._connection)

    def _save(self) -> None:
        try:
            self._commit_sound_ones()
        except _TROUBLES as error:
            self._report(error)
            return
        self._saved += len(self._unsaved)
        self._unsaved = []
        if self._troubled:
            self._troubled = False
            self._tell(self._on_trouble, "")
        self._tell(self._on_saved, self._saved)

    def _commit_sound_ones(self) -> None:
        """Commit all rows at once; one by one if there is a row that SQLite refuses.

        Such a row is a mistake of ours.  It must not keep the others from the disk.
        """
        try:
            self._commit(self._unsaved)
        except (*_OUR_MISTAKES, ValueError, TypeError, OverflowError):
            for entry in self._unsaved:
                try:
                    self._commit([entry])
                except (*_OUR_MISTAKES, ValueError, TypeError, OverflowError):
                    log.exception("row left out of the journal: %r", entry)
                    self._tell(self._on_trouble, "Something could not be written down; the log says what.")

    def _commit(self, entries: list[Entry]) -> None:
        if self._connection is None:
            self._connection = open_file(self._path, self._connect)
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            for number, row in entries:
                for statement in statements(number, row):
                    connection.execute(*statement)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                with suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
            raise

    def _report(self, error: Exception) -> None:
        full = isinstance(error, sqlite3.Error) and primary_code(error) == sqlite3.SQLITE_FULL
        if not full and self._connection is not None:
            # A disk that was away and came back needs a new connection.
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
        if self._troubled:
            return
        self._troubled = True
        log.warning("journal not written: %s", error)
        name = self._path.name
        reason = (
            f"{name}: the disk is full. Please free some space"
            if full
            else f"{name}: can't be written ({error}). Please check the disk"
        )
        self._tell(
            self._on_trouble,
            f"{reason}, and don't close gymtimer: it keeps what you did and tries again.",
        )

    def _tell(self, callback: Callable[[T], None], news: T) -> None:
        try:
            callback(news)
        except Exception:  # whatever the listener did, the writer goes on
            log.exception("a listener of the journal failed")
