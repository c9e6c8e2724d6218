"""Next loads: one proposal after another, each accepted with one press."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gymtimer.domain.progress import Advice
from gymtimer.engine.advising import NextLoad
from gymtimer.tongue import tr, tr_n
from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.mirroring import margins, paragraph
from gymtimer.ui.scale import Scale

#: Below this width, in pixels of the design, the buttons get a row of their own.
NARROW = 1300


class NextLoads(QWidget):
    """Shows what the next session should weigh, and why; hidden where there is nothing to say.

    Signals:
        accepted: a `NextLoad` whose load is wanted from now on.
        taken_back: a `NextLoad` that was accepted, and is not wanted after all.
        reported: a `NextLoad` that asks, and how many reps the lifter says were controlled.
        changed: it may need other room.

    """

    accepted = Signal(object)
    taken_back = Signal(object)
    reported = Signal(object, int)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self.setObjectName("next-loads")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._loads: list[NextLoad] = []
        self._accepted: set[int] = set()
        self._place = 0
        self._controlled = 0
        self.title, self.why, self.trouble = (
            wrapping_label("", "next", self),
            wrapping_label("", "why", self),
            "",
        )
        self.fewer, self.more = self._button("−", "step"), self._button("+", "step")
        self.answer = self._button("", "accept")
        self.onward = self._button("›", "step")
        self.fewer.clicked.connect(self._less)
        self.more.clicked.connect(self._greater)
        self.answer.clicked.connect(self.press)
        self.onward.clicked.connect(self._go_on)
        self._lay()
        self.hide()

    def _lay(self) -> None:
        self._texts, self._buttons = QVBoxLayout(), QHBoxLayout()
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.why)
        self._buttons.addStretch(1)
        for button in (self.fewer, self.answer, self.more, self.onward):
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._texts, 1)
        self._row.addLayout(self._buttons)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page takes its keys
        return button

    @property
    def shown(self) -> NextLoad | None:
        """What is on the screen."""
        return self._loads[self._place] if self._loads else None

    def show_loads(self, loads: Sequence[NextLoad]) -> None:
        """Show *loads*, one after the other; none hides it all."""
        self._loads, self._accepted, self._place = list(loads), set(), 0
        self.trouble = ""
        self.setVisible(bool(loads))
        self._start()
        self.changed.emit()

    def answer_with(self, load: NextLoad) -> None:
        """Show *load* in the place of the question that was answered."""
        if self._loads:
            self._loads[self._place] = load
            self._start()

    def refuse(self, text: str) -> None:
        """Say that it could not be kept; nothing is accepted."""
        self._accepted.discard(self._place)
        self.trouble = text
        self._show()

    def _start(self) -> None:
        shown = self.shown
        self._controlled = len(shown.proposal.trained.times) if shown else 0
        self._show()

    def _show(self) -> None:
        load = self.shown
        if load is None:
            return
        asks = load.proposal.advice is Advice.ASK
        done = self._place in self._accepted
        self.title.setText(paragraph(load.title))
        self.why.setText(paragraph(self.trouble or load.why))
        for step in (self.fewer, self.more):
            step.setVisible(asks)
        self.fewer.setEnabled(self._controlled > 0)
        self.more.setEnabled(self._controlled < len(load.proposal.trained.times))
        self.answer.setVisible(asks or load.next_share is not None)
        words = tr("Undo") if done else tr("Accept")
        said = tr_n(self._controlled, "{n} controlled", "{n} controlled")
        self.answer.setText(said if asks else words)
        self.answer.setProperty("done", done)
        self.answer.setAccessibleName(f"{self.answer.text()}. {load.title}. {self.why.text()}")
        self.onward.setVisible(len(self._loads) > 1)
        self.answer.style().polish(self.answer)
        self.setAccessibleName(tr("Next time. {load}. {why}", load=load.title, why=self.why.text()))
        self.changed.emit()

    @Slot()
    def press(self) -> None:
        """Answer what is asked, accept what is proposed, or take that back."""
        load = self.shown
        self.trouble = ""
        if load is None or self.answer.isHidden():
            return
        if load.proposal.advice is Advice.ASK:
            self.reported.emit(load, self._controlled)
            return
        before = self._place in self._accepted
        self._accepted ^= {self._place}
        self._show()
        (self.taken_back if before else self.accepted).emit(load)

    @Slot()
    def _less(self) -> None:
        self._controlled = max(0, self._controlled - 1)
        self._show()

    @Slot()
    def _greater(self) -> None:
        shown = self.shown
        most = len(shown.proposal.trained.times) if shown else 0
        self._controlled = min(most, self._controlled + 1)
        self._show()

    @Slot()
    def _go_on(self) -> None:
        if self._loads:
            self._place = (self._place + 1) % len(self._loads)
            self.trouble = ""
            self._start()

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all sizes from *scale*, the buttons below the texts where *width* is little."""
        px = scale.px
        self._row.setContentsMargins(margins(px(28), px(16), px(24), px(16)))
        self._row.setSpacing(px(24))
        self._texts.setSpacing(px(4))
        self._buttons.setSpacing(px(14))
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if width < px(NARROW) else ways.LeftToRight)
        self._row.activate()
