"""The desk between the home page and the journal: who lifts is asked about, the cards are told."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gymtimer.domain.timing import MINUTE
from gymtimer.storage.chronicle import Choice, Trained
from gymtimer.storage.chronicle_reading import read_trained
from gymtimer.ui.answers import Answers
from gymtimer.ui.history_now import Clock, now
from gymtimer.ui.history_recovery import MusclesOf, recoveries
from gymtimer.ui.home import Home

#: Hours are told anew this often, in ms.
AGAIN = 5 * MINUTE


class RecoveryDesk(QObject):
    """Has the home page say how rested the lifter is; nobody waits for it.

    The answer comes on the journal's thread; a signal brings it to ours.
    """

    _read = Signal(object, object)

    def __init__(
        self, home: Home, muscles_of: MusclesOf, clock: Clock = now, parent: QObject | None = None
    ) -> None:
        """Serve *home*; *muscles_of* tells what an exercise trains."""
        super().__init__(parent)
        self._home, self._muscles_of, self._clock = home, muscles_of, clock
        self._journal: Answers | None = None
        self._lifter: str | None = None
        self._trained: tuple[Trained, ...] = ()
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self._tell)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        home.lifter_changed.connect(self._ask)

    def open(self, journal: Answers) -> None:
        """Ask *journal* from now on."""
        self._journal = journal
        self._ask(self._lifter)

    def close(self) -> None:
        """Ask nothing any more: the journal is about to be closed."""
        self._journal = None
        self._again.stop()

    @Slot(object)
    def _ask(self, lifter: str | None) -> None:
        """Ask what *lifter* did; None while nobody has said who lifts."""
        if lifter != self._lifter:
            self._lifter, self._trained = lifter, ()
        self._tell()
        if self._journal is not None and lifter is not None:
            query = partial(read_trained, choice=Choice(self._clock().wall, lifter))
            self._journal.ask(query, partial(self._read.emit, lifter), _refused)
            self._again.start()

    @Slot(object, object)
    def _take(self, lifter: str, trained: tuple[Trained, ...]) -> None:
        if lifter == self._lifter:  # else somebody else was chosen since
            self._trained = trained
            self._tell()

    @Slot()
    def _tell(self) -> None:
        self._home.show_recoveries(recoveries(self._trained, self._muscles_of), self._clock())


def _refused(_: str) -> None:
    """Let the cards say nothing: the journal tells of its trouble itself."""
