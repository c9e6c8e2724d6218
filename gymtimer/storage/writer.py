"""The writer: one thread that commits rows as they come, then answers what was asked of them."""

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from gymtimer.storage.backups import back_up
from gymtimer.storage.ballast import LITTLE, Ballast
from gymtimer.storage.errors import StorageError
from gymtimer.storage.opening import Connect, DamagedError, open_file, primary_code
from gymtimer.storage.question import Question
from gymtimer.storage.recovery import open_or_begin
from gymtimer.storage.rows import Row, SessionEnd
from gymtimer.storage.schema import damage, last_number
from gymtimer.storage.statements import statements
from gymtimer.tongue import mark, tr

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


#: What a lifter is told.  The banner has room for little.
FULL = mark(
    "The disk is full. What you do is kept in memory only: free some space,"
    " and leave gymtimer open. It tries again by itself."
)
LOW = mark("The disk is full. What you do is still saved, but not for long: please free some space.")
UNWRITABLE = mark(
    "What you do can't be saved ({reason}): it is kept in memory only. Check the disk,"
    " and leave gymtimer open. It tries again by itself."
)
LEFT_OUT = mark("Something could not be written down; the log says what.")
ALMOST_FULL = mark("The disk is almost full ({n} MB are free). Please free some space before you train.")
NO_BACKUP = mark("No backup of the journal was made: the disk is almost full. Please free some space.")


@dataclass(frozen=True, slots=True)
class Ears:
    """Who listens to the writer; called on its thread, and whatever they do, it goes on.

    Attributes:
        saved: hears how many rows are on the disk.
        trouble: hears a sentence when rows can't be written, "" when they are.
        notice: hears a sentence about the file as a whole.

    """

    saved: Callable[[int], None]
    trouble: Callable[[str], None]
    notice: Callable[[str], None]


class Writer:
    """Commits rows on a thread of its own, and keeps what could not be committed.

    Before the first commit it looks through the whole file, after the end of a session
    it makes a backup: both take too long for any other thread.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        connect: Connect,
        ears: Ears,
        retry: float,
    ) -> None:
        """Take over *connection* to *path*; *retry* is in seconds, the rest as in `Journal`."""
        self._path = path
        self._connection: sqlite3.Connection | None = connection
        self._connect = connect
        self._ears = ears
        self._retry = retry
        self._numbers = count(1)
        self._ballast = Ballast(path.parent)
        self._queue: SimpleQueue[Row | Question[Any] | None] = SimpleQueue()
        self._questions: list[Question[Any]] = []
        self._saved = 0
        self._unsaved: list[Entry] = []
        self._told = ""
        self._checked = False
        self._ballast_gone = False
        self._backup_due = False
        self._thread = Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def put(self, row: Row) -> None:
        """Have *row* committed; returns at once."""
        self._queue.put(row)

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
        self._begin()
        going_on = True
        while going_on:
            going_on = self._collect()
            if self._unsaved:
                self._save()
            elif self._ballast_gone:
                self._tell_of_room()
            self._answer()
            if self._backup_due and not self._unsaved:
                self._back_up()
        if self._connection is not None:
            self._connection.close()

    def _begin(self) -> None:
        try:
            self._make_ready()
        except _TROUBLES as error:
            self._report(error)
        if (free := self._ballast.free) < LITTLE:
            self._tell(self._ears.notice, tr(ALMOST_FULL, n=free >> 20))
        self._ballast.make()

    def _collect(self) -> bool:
        """Wait for rows, take all there are; return whether more may come."""
        try:
            row = self._queue.get(timeout=self._retry if self._unsaved or self._ballast_gone else None)
            while row is not None:
                if isinstance(row, Question):
                    self._questions.append(row)
                else:
                    self._unsaved.append((next(self._numbers), row))
                row = self._queue.get_nowait()
        except Empty:
            return True
        return False

    def _answer(self) -> None:
        questions, self._questions = self._questions, []
        for question in questions:
            if not question.writes:
                question.put_to(self._connection)
            elif self._unsaved:  # they have their numbers already, and come first
                question.put_to(None)
            else:
                question.put_to(self._connection)
                self._number_on()

    def _number_on(self) -> None:
        """Give the next row a number that is not in the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._numbers = count(last_number(self._connection) + 1)

    def _save(self) -> None:
        try:
            self._make_ready()
            self._write()
        except _TROUBLES as error:
            self._report(error)
            return
        self._saved += len(self._unsaved)
        self._backup_due |= any(isinstance(row, SessionEnd) for _, row in self._unsaved)
        self._unsaved = []
        self._tell_of_room()
        self._tell(self._ears.saved, self._saved)

    def _make_ready(self) -> None:
        """Connect where there is no connection; the first time, look through the whole file."""
        if not self._checked:
            self._check()
        elif self._connection is None:
            self._connection = open_file(self._path, self._connect, thorough=False)

    def _check(self) -> None:
        notice = ""
        if self._connection is None or not self._is_sound():
            self._disconnect()
            self._connection, notice = open_or_begin(self._path, self._connect, thorough=True)
        # No row was committed yet: each gets a number that is not in the file.
        self._numbers = count(last_number(self._connection) + 1)
        self._unsaved = [(next(self._numbers), row) for _, row in self._unsaved]
        self._checked = True
        if notice:
            log.info("%s", notice)
            self._tell(self._ears.notice, notice)

    def _is_sound(self) -> bool:
        try:
            return self._connection is not None and not damage(self._connection)
        except sqlite3.Error:
            return False  # opening it again will tell what is wrong

    def _write(self) -> None:
        try:
            self._commit_sound_ones()
        except sqlite3.Error as error:
            if not _is_full(error) or not self._ballast.drop():
                raise
            self._ballast_gone = True
            self._commit_sound_ones()

    def _tell_of_room(self) -> None:
        """Have the ballast back once there is room; until then say that there is little."""
        self._ballast_gone = self._ballast_gone and not self._ballast.make()
        self._say(tr(LOW) if self._ballast_gone else "")

    def _back_up(self) -> None:
        self._backup_due = False
        if self._connection is None:
            return
        try:
            self._copy(self._connection)
        except (StorageError, OSError) as error:
            log.warning("%s", error)
            self._tell(self._ears.notice, str(error))

    def _copy(self, connection: sqlite3.Connection) -> None:
        if self._ballast.free < self._path.stat().st_size + LITTLE:
            raise StorageError(tr(NO_BACKUP))  # the journal itself needs the room that is left
        back_up(connection, self._path)

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
                    self._tell(self._ears.trouble, tr(LEFT_OUT))

    def _commit(self, entries: list[Entry]) -> None:
        connection = self._connection
        assert connection is not None
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
        full = _is_full(error)
        if not full:
            self._disconnect()  # a disk that was away and came back needs a new connection
        if self._told in ("", tr(LOW)):
            log.warning("journal not written: %s", error)
            self._say(tr(FULL) if full else tr(UNWRITABLE, reason=error))

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _say(self, text: str) -> None:
        """Tell of trouble, or that it is over, once."""
        if text != self._told:
            self._told = text
            self._tell(self._ears.trouble, text)

    def _tell(self, callback: Callable[[T], None], news: T) -> None:
        try:
            callback(news)
        except Exception:  # whatever the listener did, the writer goes on
            log.exception("a listener of the journal failed")


def _is_full(error: Exception) -> bool:
    return isinstance(error, sqlite3.Error) and primary_code(error) == sqlite3.SQLITE_FULL
