"""The desk between a command line and the journal: errands go, answers come back as they are done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.storage.errand import Errand, Verb
from gymtimer.storage.question import OnAnswer, OnRefusal
from gymtimer.ui.single import Reply

#: Rows wait while a log is taken in; a rep is to be safe at once.
BUSY = "gymtimer runs a session. Please import once it is over."
CLOSED = "gymtimer is being closed. Please try again in a moment."


class Lends(Protocol):
    """What is lent and taken in from; a `Journal`."""

    def lend(self, path: Path, on_done: OnAnswer[None], on_refusal: OnRefusal) -> None:
        """Have a copy written to *path*, on a thread of its own."""

    def take_in(self, path: Path, on_done: OnAnswer[None], on_refusal: OnRefusal) -> None:
        """Have the sessions at *path* added, on a thread of its own."""


class LogDesk(QObject):
    """Has errands done by the journal; the window never waits.

    Answers come on the journal's thread; a signal brings each to ours. Errands that
    come before the journal is open wait for it.
    """

    _done = Signal(object, str)

    def __init__(self, is_training: Callable[[], bool], parent: QObject | None = None) -> None:
        """Do nothing until there is a journal; *is_training* tells whether one is being written."""
        super().__init__(parent)
        self._is_training = is_training
        self._journal: Lends | None = None
        self._closed = ""
        self._waiting: list[tuple[Errand, Reply]] = []
        self._done.connect(self._reply, Qt.ConnectionType.QueuedConnection)

    def open(self, journal: Lends) -> None:
        """Ask *journal* from now on."""
        self._journal = journal
        waiting, self._waiting = self._waiting, []
        for errand, reply in waiting:
            self.serve(errand, reply)

    def close(self, why: str = CLOSED) -> None:
        """Do nothing any more, and say *why*: the journal is about to be closed, or was never open."""
        self._journal, self._closed = None, why
        waiting, self._waiting = self._waiting, []
        for _, reply in waiting:
            reply(why)

    def serve(self, errand: Errand, reply: Reply) -> None:
        """Have *errand* done, then *reply* "", or why it could not be done."""
        if self._closed:
            reply(self._closed)
        elif self._journal is None:
            self._waiting.append((errand, reply))
        elif errand.verb is Verb.TAKE and self._is_training():
            reply(BUSY)
        else:
            ask = self._journal.lend if errand.verb is Verb.LEND else self._journal.take_in
            ask(errand.path, partial(self._tell, reply, ""), partial(self._tell, reply))

    def _tell(self, reply: Reply, text: str, _: None = None) -> None:
        """Bring an answer to our thread."""
        self._done.emit(reply, text)

    @Slot(object, str)
    def _reply(self, reply: Reply, text: str) -> None:
        reply(text)
