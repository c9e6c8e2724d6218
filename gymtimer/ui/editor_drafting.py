"""Drafting: keeps what is known of a plan up to date while its text is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.strip import Bout, strip_of
from gymtimer.domain.weeks import unlike_weeks
from gymtimer.storage.amend import Edit
from gymtimer.storage.draft import Draft, draft_of, places_of
from gymtimer.storage.positions import Positions
from gymtimer.ui.editor_text import PlanText

#: How long nobody types before the text is checked, in ms: less is felt as flicker, more as a wait.
CHECK_AFTER = 120
#: How long nobody types before the session is laid out.
LAY_AFTER = 260

#: Makes edits of a text whose places are known.
Change = Callable[[Positions], tuple[Edit, ...]]


class Drafting(QObject):
    """Checks the text when nobody has typed for a moment; nothing is checked between two keys.

    Signals:
        drafted: a new `Draft`.
        laid: the bouts of the session, as a tuple; only where there are no mistakes.

    Attributes:
        draft: of the text as it was last checked.
        lifter: whose loads are told.
        pacing: the settings of the day.
        asked_week: which week of the plan shall be laid out, from 1.

    """

    drafted = Signal(object)
    laid = Signal(object)

    def __init__(
        self, text: PlanText, catalogue: Catalogue, pacing: Pacing, parent: QObject | None = None
    ) -> None:
        """Follow *text*."""
        super().__init__(parent)
        self._text = text
        self._catalogue = catalogue
        self.pacing, self.asked_week = pacing, 1
        self._laid: dict[object, tuple[Bout, ...]] = {}
        self._joins: object = None
        self._amending = False
        self.lifter: Lifter | None = None
        self.draft: Draft = draft_of("", catalogue)
        self._check = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._tell = QTimer(self, singleShot=True, interval=0)
        self._lay = QTimer(self, singleShot=True, interval=LAY_AFTER)
        self._check.timeout.connect(self.read)
        self._tell.timeout.connect(self.tell)
        self._lay.timeout.connect(self._lay_out)
        text.document().contentsChange.connect(self._changed)

    @property
    def is_fresh(self) -> bool:
        """Whether the draft is that of the text as it is now."""
        return not self._check.isActive() and not self._tell.isActive()

    @Slot(int, int, int)
    def _changed(self, position: int, gone: int, come: int) -> None:
        if gone or come:
            self._check.start()
            self._tell.stop()
            self._lay.stop()
            if not self._amending:
                self._joins = None

    @Slot()
    def read(self) -> None:
        """Read the text; what it says is told in the next turn, so that a key can come between."""
        self._check.stop()
        self.draft = draft_of(self._text.text(), self._catalogue)
        self._tell.start()

    @Slot()
    def tell(self) -> None:
        """Tell what was read."""
        self._tell.stop()
        self.drafted.emit(self.draft)
        self._lay.start(LAY_AFTER - CHECK_AFTER)

    def check(self) -> None:
        """Read the text and tell what it says, now."""
        self.read()
        self.tell()

    @property
    def weeks(self) -> int:
        """How many weeks of the plan are unlike each other; 1 where they are all the same."""
        return unlike_weeks(self.draft.plan) if self.draft.plan is not None else 1

    @property
    def week(self) -> int:
        """The week that is laid out: the last one where the plan has not as many as were asked for."""
        return min(self.asked_week, self.weeks)

    @Slot()
    def next_week(self) -> None:
        """Lay out the next week, after the last one the first."""
        self.asked_week = self.week % self.weeks + 1
        self.settle()

    @Slot()
    def _lay_out(self) -> None:
        plan = self.draft.plan
        if plan is not None:
            self.laid.emit(strip_of(plan, self.pacing, self.lifter, self._laid, self.week))

    def settle(self) -> None:
        """Check and lay out at once what is still waiting for a pause."""
        if not self.is_fresh:
            self.check()
        self._lay.stop()
        self._lay_out()

    def amend(self, change: Change, joins: object = None) -> None:
        """Carry out *change*, as one step with the one before if that had the same *joins*.

        Nothing is joined with what was typed into the text itself.
        """
        edits = change(self.draft.positions if not self._check.isActive() else places_of(self._text.text()))
        if not edits:
            return
        joined = joins is not None and joins == self._joins
        self._amending = True
        self._text.amend(edits, joined=joined)
        self._amending = False
        self._joins = joins

    def end_step(self) -> None:
        """Let the next change begin a step of its own."""
        self._joins = None
