"""The foot of the history: whose, how long ago, and what to do with it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QMenu, QPushButton, QWidget

from gymtimer.tongue import mark, tr
from gymtimer.ui.flow import Flow
from gymtimer.ui.scale import Scale


class Period(IntEnum):
    """How many days are shown."""

    WEEKS = 84
    YEAR = 365
    ALL = 0


class Span(NamedTuple):
    """A period in words: what its button says, what the title says, what the button does."""

    name: str
    told: str
    does: str


PERIODS = {
    Period.WEEKS: Span(mark("12 weeks"), mark("last 12 weeks"), mark("Show last 12 weeks")),
    Period.YEAR: Span(mark("A year"), mark("last year"), mark("Show last year")),
    Period.ALL: Span(mark("All time"), mark("all time"), mark("Show all time")),
}

#: What is read for a lifter nobody named.
NOBODY = mark("No name")


class Foot(QWidget):
    """A row of buttons.

    Signals:
        lifter_chosen: the name, "" for sessions without one.
        period_chosen: a `Period`.
        picture_wanted: save what is shown as a picture.
        numbers_wanted: save the numbers.
        home_wanted: back to the home page.

    """

    lifter_chosen = Signal(str)
    period_chosen = Signal(int)
    picture_wanted = Signal()
    numbers_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Choose twelve weeks."""
        super().__init__(parent)
        self._who = QPushButton("", self)
        self._who.setAccessibleDescription(tr("Choose whose history is shown"))
        self._who.hide()
        self._periods = QButtonGroup(self)
        self.message = QLabel("", self)
        self.message.setObjectName("message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.table = self._button(tr("Table"), tr("The same numbers as a table (T)"))
        self.table.setCheckable(True)
        self.picture = self._button(tr("Save PNG"), tr("Save what is shown as a picture"))
        self.numbers = self._button(tr("Save CSV"), tr("Save the numbers that are shown"))
        self.home = self._button(tr("Home"), tr("Back to the plans (Esc)"))
        self.home.setObjectName("home")
        self._lay()
        self._periods.idClicked.connect(self.period_chosen)
        self.picture.clicked.connect(self.picture_wanted)
        self.numbers.clicked.connect(self.numbers_wanted)
        self.home.clicked.connect(self.home_wanted)

    def _lay(self) -> None:
        self._left, self._deeds = Flow(), Flow()
        self._right = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left.addWidget(self._who)
        for period, span in PERIODS.items():
            pill = self._button(tr(span.name), tr(span.does))
            pill.setCheckable(True)
            pill.setChecked(period is Period.WEEKS)
            self._periods.addButton(pill, period)
            self._left.addWidget(pill)
        self._right.addWidget(self.message, 1)
        for one in (self.table, self.picture, self.numbers, self.home):
            self._deeds.addWidget(one)
        self._right.addLayout(self._deeds)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addLayout(self._left)
        self._both.addLayout(self._right, 1)

    def _button(self, text: str, what: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setAccessibleDescription(what)
        made.setToolTip(what)
        return made

    def show_lifters(self, names: Sequence[str], chosen: str) -> None:
        """Offer *names* in a menu, where there is more than *chosen*."""
        if names and chosen not in names:
            names = (*names, chosen)
        self._who.setVisible(len(names) > 1)
        self._who.setText(f"{chosen or tr(NOBODY)} ▾".replace("&", "&&"))
        menu = QMenu(self._who)
        for name in names:
            menu.addAction(name or tr(NOBODY)).setData(name)
        menu.triggered.connect(self._pick)
        old = self._who.menu()
        self._who.setMenu(menu)
        if old is not None:
            old.deleteLater()

    def show_periods(self, shown: bool) -> None:
        """Offer the periods, where there is anything to choose from."""
        for pill in self._periods.buttons():
            pill.setVisible(shown)

    def fit(self, scale: Scale, *, upright: bool, slim: bool = False) -> None:
        """Stand in one row, upright in two, in a *slim* page in as many as it takes."""
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._both.setDirection(way)
        self._right.setDirection(
            QBoxLayout.Direction.TopToBottom if slim else QBoxLayout.Direction.LeftToRight
        )
        self.message.setWordWrap(slim)
        for line in (self._left, self._deeds, self._right):
            line.setSpacing(scale.px(16))
        # Two rows touch: what fingers aim at is higher than what is seen of it.
        self._both.setSpacing(0 if upright else scale.px(16))

    def minimumSizeHint(self) -> QSize:
        """Return nothing: the page decides, and the message gives way."""
        return QSize(0, 0)

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        self.lifter_chosen.emit(action.data())
