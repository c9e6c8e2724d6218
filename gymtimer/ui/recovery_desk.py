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
    """Has the home page say how rested who lifts is; nobody waits for it.

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
        self._names: tuple[str, ...] = ()
        self._trained: dict[str, tuple[Trained, ...]] = {}
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self._tell)
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        home.lifter_changed.connect(self._choose)

    def open(self, journal: Answers) -> None:
        """Ask *journal* from now on."""
        self._journal = journal
        self._ask()

    def close(self) -> None:
        """Ask nothing any more: the journal is about to be closed."""
        self._journal = None
        self._again.stop()

    @Slot(object)
    def _choose(self, first: str | None) -> None:
        """Take who lifts, *first* of them; None while nobody has said so."""
        self._names = (self._home.lifters or ("",)) if first is not None else ()
        self._trained = {name: its for name, its in self._trained.items() if name in self._names}
        self._ask()

    def _ask(self) -> None:
        """Ask what each who lifts did."""
        self._tell()
        if self._journal is None or not self._names:
            return
        for name in self._names:
            query = partial(read_trained, choice=Choice(self._clock().wall, name))
            self._journal.ask(query, partial(self._read.emit, name), _refused)
        self._again.start()

    @Slot(object, object)
    def _take(self, lifter: str, trained: tuple[Trained, ...]) -> None:
        if lifter in self._names:  # else somebody else was chosen since
            self._trained[lifter] = trained
            self._tell()

    @Slot()
    def _tell(self) -> None:
        """Say how rested all are of whom that is known, once it is known of all."""
        known = {name: self._trained[name] for name in self._names if name in self._trained}
        past = {name: recoveries(its, self._muscles_of) for name, its in known.items()}
        self._home.show_recoveries(past if len(past) == len(self._names) else {}, self._clock())


def _refused(_: str) -> None:
    """Let the cards say nothing: the journal tells of its trouble itself."""
