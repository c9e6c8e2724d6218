"""The desk between the pages of the past and the journal: questions go, answers come back as signals."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.storage.chronicle import Choice
from gymtimer.storage.chronicle_reading import read_chronicle, read_past, read_sets
from gymtimer.storage.rows import SessionId
from gymtimer.ui.answers import Answers
from gymtimer.ui.history import History

T = TypeVar("T")


class HistoryDesk(QObject):
    """Asks the journal for the history page; the window never waits.

    Answers come on the journal's thread; a signal brings each to ours.

    Attributes:
        page: what is served.

    Signals:
        chronicle_read: a `Chronicle`.
        sets_read: the sets of a session, as a tuple.
        past_read: the `LoggedSession` that was asked for, or None.
        refused: a sentence instead of an answer.

    """

    chronicle_read = Signal(object)
    sets_read = Signal(object)
    past_read = Signal(object)
    refused = Signal(str)

    def __init__(self, page: History, parent: QObject | None = None) -> None:
        """Serve *page*."""
        super().__init__(parent)
        self.page = page
        self._journal: Answers | None = None
        queued = Qt.ConnectionType.QueuedConnection
        page.asked.connect(self._ask)
        page.sets_asked.connect(self._ask_sets)
        self.chronicle_read.connect(page.show_chronicle, queued)
        self.sets_read.connect(page.show_sets, queued)
        self.refused.connect(page.show_trouble, queued)

    def open(self, journal: Answers) -> None:
        """Ask *journal* from now on."""
        self._journal = journal

    def ask_past(self, session: SessionId) -> None:
        """Ask for all of one session."""
        if self._journal is not None:
            query = partial(read_past, session=session)
            self._journal.ask(query, self.past_read.emit, self.refused.emit)

    @Slot(object)
    def _ask(self, choice: Choice) -> None:
        if self._journal is not None:
            query = partial(read_chronicle, choice=choice)
            self._journal.ask(query, self.chronicle_read.emit, self.refused.emit)

    @Slot(object, int)
    def _ask_sets(self, choice: Choice, session: int) -> None:
        if self._journal is not None:
            query = partial(read_sets, choice=choice, session=session)
            self._journal.ask(query, self.sets_read.emit, self.refused.emit)
