"""The journal: every press and every rep, written down at once."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Self, TypeVar
from uuid import uuid4

from gymtimer.domain.timeline import RepId
from gymtimer.domain.timing import Ms
from gymtimer.storage.lending import lend
from gymtimer.storage.opening import Connect, connect
from gymtimer.storage.question import OnAnswer, OnRefusal, Query, Question
from gymtimer.storage.recovery import open_or_begin
from gymtimer.storage.rows import (
    Begun,
    Happening,
    Measured,
    Rep,
    Rest,
    Row,
    SessionEnd,
    SessionId,
    SessionStart,
    Strike,
)
from gymtimer.storage.taking import take_in
from gymtimer.storage.writer import Ears, Writer

T = TypeVar("T")

log = logging.getLogger(__name__)


class Journal:
    """The journal, open for writing.

    Opening may take a moment and raise; after that no method waits for the
    disk but `close`.  All methods are to be called from one thread.

    All callbacks come on the writer's thread: `on_saved` after each commit,
    with the count of rows on the disk since the journal was opened; `on_trouble`
    once with a sentence when rows can't be written, and with "" when they are.
    In trouble each new row is one more attempt, and so are every *retry* seconds.
    `on_notice` comes with a sentence about the file as a whole: it was damaged and a
    backup took its place, no backup could be made, the disk is almost full.

    After each end of a session a backup is made.

    Attributes:
        notice: such a sentence if opening had to set the old file aside; else "".
        put: rows handed over since it was opened; all are safe once `on_saved`
            has told of as many.

    """

    def __init__(
        self,
        path: Path,
        on_saved: Callable[[int], None],
        on_trouble: Callable[[str], None],
        on_notice: Callable[[str], None] = log.info,
        *,
        connect: Connect = connect,
        retry: float = 2.0,
    ) -> None:
        """Open the journal at *path*, in a folder that exists, or begin one there.

        Raises:
            StorageError: written by a newer gymtimer, open elsewhere, or not to be opened.

        """
        connection, self.notice = open_or_begin(path, connect)
        self.put = 0
        self._writer = Writer(path, connection, connect, Ears(on_saved, on_trouble, on_notice), retry)
        self._closed = False

    def begin(self, start: SessionStart) -> SessionId:
        """Begin a session; return its name for the rows that follow."""
        session = SessionId(str(uuid4()))
        self._put(Begun(session, start))
        return session

    def event(self, happening: Happening) -> None:
        """Write down *happening*."""
        self._put(happening)

    def rep(self, rep: Rep) -> None:
        """Write down *rep*."""
        self._put(rep)

    def strike(self, session: SessionId, rep: RepId) -> None:
        """Strike out the last rep of that id; the row stays, but counts no more."""
        self._put(Strike(session, rep))

    def measured(self, session: SessionId, rep: RepId, lowered: Ms) -> None:
        """Add to the last rep of that id that its lowering really took *lowered*."""
        self._put(Measured(session, rep, lowered))

    def rest(self, rest: Rest) -> None:
        """Write down *rest*."""
        self._put(rest)

    def end(self, end: SessionEnd) -> None:
        """Write down that a session is over."""
        self._put(end)

    def ask(self, query: Query[T], on_answer: OnAnswer[T], on_refusal: OnRefusal) -> None:
        """Have *query* look into the journal; all rows handed over before are in it.

        Returns at once.  One of the two callbacks comes on the writer's thread:
        *on_answer* with what the query returned, *on_refusal* with a sentence.
        Rows wait while a query runs, so it should be short, and none of them may write.
        """
        if self._closed:
            raise ValueError("the journal is closed")
        self._writer.ask(Question(query, on_answer, on_refusal))

    def lend(self, path: Path, on_done: OnAnswer[None], on_refusal: OnRefusal) -> None:
        """Have a copy of the journal written to *path*, where nothing may be; else as `ask`."""
        self.ask(partial(lend, path=path), on_done, on_refusal)

    def take_in(self, path: Path, on_done: OnAnswer[None], on_refusal: OnRefusal) -> None:
        """Have all sessions of the journal at *path* added, or none of them; else as `ask`.

        Rows wait meanwhile, so nobody should be training.
        """
        if self._closed:
            raise ValueError("the journal is closed")
        self._writer.ask(Question(partial(take_in, path=path), on_done, on_refusal, writes=True))

    def close(self, patience: float = 10.0) -> int:
        """Write what is left, close the file; return the count of rows that were lost.

        Waits at most *patience* seconds.  A second call does nothing.
        """
        if self._closed:
            return 0
        self._closed = True
        return self._writer.close(patience)

    def __enter__(self) -> Self:
        """Return the journal itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def _put(self, row: Row) -> None:
        if self._closed:
            raise ValueError("the journal is closed")
        self.put += 1
        self._writer.put(row)
