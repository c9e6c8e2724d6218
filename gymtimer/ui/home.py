"""Home: who lifts, which plan, and one button to start."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from gymtimer.domain.working import WorkingLoad
from gymtimer.storage.shelf import Listed
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.home_style import home_style
from gymtimer.ui.notice import Notice
from gymtimer.ui.offer import Offer
from gymtimer.ui.people import People
from gymtimer.ui.plan_card import PlanCard
from gymtimer.ui.plan_details import PlanDetails
from gymtimer.ui.scale import scale_of
from gymtimer.ui.shelf import Card, CardRole, ShelfModel
from gymtimer.ui.theme import Theme

if TYPE_CHECKING:
    from gymtimer.domain.care import Finding
    from gymtimer.ui.care_strip import CareStrip

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_START_KEYS = _ENTER | {Qt.Key.Key_Space}

#: What the keys do, at the foot of the page.
FOOT = "↑ ↓ choose   ·   Enter starts   ·   H history   ·   F11 full screen   ·   ? keys"


class Home(QWidget):
    """The home page.

    Signals:
        start_wanted: the path of the plan to start, and the names of those who lift in turn, a tuple.
        history_wanted: the page of what was done, of that name; None while nobody has said who lifts.
        lifter_changed: the first of those who lift, whenever plans, lifters or the choice changed; likewise.
        chosen: another plan, None for none, or others who lift, a tuple of names.
        care_wanted: the page of what stands against the plan.
        lifters_wanted: the page of lifters, with the one of that name.

    Attributes:
        offer: to go on with a session that was cut off.

    """

    start_wanted = Signal(Path, object)
    history_wanted = Signal(object)
    lifter_changed = Signal(object)
    chosen = Signal(object, object)
    care_wanted = Signal()
    lifters_wanted = Signal(str)

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show blank cards until there are plans."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._model = ShelfModel()
        self._painter = PlanCard(theme, family)
        self._list = self._made_list()
        self._start = self._made_start()
        self._week = self._made_week()
        foot = QWidget(self)
        self._foot_row = QHBoxLayout(foot)
        self._foot_row.setContentsMargins(0, 0, 0, 0)
        self._foot_row.addWidget(self._week)
        self._foot_row.addWidget(self._start, 1)
        self._details = PlanDetails(theme, family, foot, self)
        # Nothing is asked before there is an answer: the title comes with the plans.
        self._title = self._label("", "title")
        self._foot = self._label(FOOT, "foot")
        self._message = Notice(self)
        self.offer = Offer(self)
        self._lifters = self._link("Lifters", "Who trains here (L)", self._ask_lifters)
        self._history = self._link("History", "What was done (H)", self._ask_history)
        self._people = People(self)
        self._people.answered.connect(self._start.setFocus)
        self._people.changed.connect(self._arrange)
        self._people.changed.connect(self._tell_lifter)
        self._people.changed.connect(self.tell_chosen)
        self._strip: CareStrip | None = None
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self._list)

    def _made_list(self) -> QListView:
        shelf = QListView(self)
        shelf.setModel(self._model)
        shelf.setItemDelegate(self._painter)
        shelf.setAccessibleName("Plans")
        shelf.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        shelf.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shelf.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # for blank cards
        shelf.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        shelf.installEventFilter(self)
        shelf.doubleClicked.connect(self._begin)
        shelf.selectionModel().currentChanged.connect(self._choose)
        QScroller.grabGesture(shelf.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return shelf

    def _made_start(self) -> QPushButton:
        start = QPushButton("Start", self)
        start.setObjectName("start")
        start.setAccessibleDescription("Start the chosen plan")
        start.clicked.connect(self._begin)
        kept = start.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        start.setSizePolicy(kept)
        start.hide()
        return start

    def _link(self, text: str, told: str, pressed: Callable[[], None]) -> QPushButton:
        link = QPushButton(text, self)
        link.setProperty("link", True)
        link.setAccessibleDescription(told)
        link.clicked.connect(pressed)
        return link

    def _made_week(self) -> QPushButton:
        week = QPushButton(self)
        week.setObjectName("week")
        week.setAccessibleDescription("Another week of the plan (W)")
        week.clicked.connect(self._next_week)
        week.hide()
        return week

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        return label

    def _lay(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._top.addWidget(self._lifters)
        self._top.addWidget(self._history)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.addWidget(self._list)
        self._below.addWidget(self._details)
        self._page = QVBoxLayout(self)
        # All sizes come from the window; those of a larger one must not keep it from shrinking.
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._top)
        self._page.addWidget(self._people)
        self._page.addWidget(self._message)
        self._page.addWidget(self.offer)
        self._page.addLayout(self._below, 1)
        self._page.addWidget(self._foot)
        # Tab goes as the eye does; the names, which are made later, come round before the first.
        order = (self._lifters, self._history, self._message.dismissal, *self.offer.buttons, self._list)
        for one, other in pairwise((*order, self._details.sheet, self._week, self._start)):
            QWidget.setTabOrder(one, other)

    def show_plans(self, plans: Sequence[Listed]) -> None:
        """Show *plans*, the first one chosen."""
        self._model.put(plans)
        self._details.show_card(None)
        self._start.setEnabled(False)
        self._start.show()
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._entitle()
        if plans:
            self._list.setCurrentIndex(self._model.index(0))

    def show_lifters(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        """Offer *names*; press one, or several who lift in turn. The only one there is lifts."""
        self._people.show_names(names, chosen)
        self._entitle()
        self._arrange()
        self._tell_lifter()

    def show_recoveries(self, past: tuple[Recovery, ...], now: Now) -> None:
        """Say on each card how rested its muscles are at *now*, after the work in *past*."""
        self._model.rest(past, now)

    @Slot()
    def _tell_lifter(self) -> None:
        self.lifter_changed.emit(None if self._people.undecided else self._first)

    @property
    def _first(self) -> str:
        """Who lifts first; "" for nobody."""
        return self.lifters[0] if self.lifters else ""

    def _entitle(self) -> None:
        self._title.setText("Who lifts today?" if self._people.pills else "What do you train today?")

    def show_message(self, text: str, *, alarm: bool = True) -> None:
        """Show sentences, one a line or parted by two spaces; "" for none.

        *alarm* tells whether something is wrong.
        """
        self._message.say(text, alarm=alarm)

    @property
    def look(self) -> tuple[Theme, str]:
        """Colours and letters of the page, for what is opened from it."""
        return self._theme, self._family

    @property
    def lifters(self) -> tuple[str, ...]:
        """Who lifts, in turn; empty for nobody."""
        return self._people.lifters

    @property
    def plans(self) -> Sequence[Listed]:
        """All plans that are shown."""
        return self._model.plans

    @property
    def week(self) -> int:
        """The week in which the chosen plan is started, from 1."""
        card = self._card()
        return card.week if card is not None else 1

    def show_weeks(self, weeks: Mapping[Path, int]) -> None:
        """Show each plan in its week."""
        for path, week in weeks.items():
            self._model.set_week(path, week)
        self._show_chosen()

    def show_working(self, loads: tuple[WorkingLoad, ...]) -> None:
        """Show the plans with the loads that the lifter really lowers."""
        self._model.set_working(loads)
        self._show_chosen()

    @Slot()
    def _next_week(self) -> None:
        """Show the chosen plan in its next week, after the last one in the first."""
        card = self._card()
        if card is not None and card.weeks > 1:
            self._model.set_week(card.path, card.week % card.weeks + 1)
            self._show_chosen()

    def _card(self) -> Card | None:
        index = self._list.currentIndex()
        return index.data(CardRole.CARD) if index.isValid() else None

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        card = self._card()
        self._details.show_card(card)
        self._start.setEnabled(card is not None and not card.faults)
        self._week.setVisible(card is not None and card.weeks > 1)
        if card is not None:
            self._week.setText(f"Week {card.week}/{card.weeks}")
            self._week.setAccessibleName(card.week_text.capitalize())
        self.tell_chosen()

    @Slot()
    def tell_chosen(self) -> None:
        """Say which plan is chosen, and who lifts."""
        card = self._card()
        self.chosen.emit(card.plan if card is not None else None, self.lifters)

    def show_care(self, findings: "Sequence[Finding] | None") -> None:
        """Tell what stands against the chosen plan today; None where nobody knows yet."""
        if self._strip is None:
            if findings is None:
                return
            from gymtimer.ui.care_strip import CareStrip  # late: not needed before the first frame

            self._strip = CareStrip(self._theme, self._family, self._details)
            self._strip.clicked.connect(self.care_wanted)
            self._details.put_strip(self._strip)
            self._strip.rescale(scale_of(self.width(), self.height()))
            QWidget.setTabOrder(self._details.sheet, self._strip)
            QWidget.setTabOrder(self._strip, self._start)
        self._strip.setVisible(findings is not None)
        self._strip.show_findings(findings or ())

    @Slot()
    def _begin(self) -> None:
        card = self._card()
        if card is None or card.faults:
            return
        if self._people.undecided:
            self._people.ask()
            self._arrange()
        else:
            self.start_wanted.emit(card.path, self.lifters)

    @Slot()
    def _ask_history(self) -> None:
        known = self._people.pills and not self._people.undecided
        self.history_wanted.emit(self._first if known else None)

    @Slot()
    def _ask_lifters(self) -> None:
        self.lifters_wanted.emit(self._first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the history with H, go on a week with W, take the message away with Esc, start with Enter."""
        key, focus = event.key(), self.focusWidget()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_H:
            self._ask_history()
        elif key == Qt.Key.Key_L:
            self._ask_lifters()
        elif key == Qt.Key.Key_C and self._strip is not None and not self._strip.isHidden():
            self.care_wanted.emit()
        elif key == Qt.Key.Key_W:
            self._next_week()
        elif key == Qt.Key.Key_Escape and self._message.text():
            self._message.dismiss()
        elif key in _ENTER and isinstance(focus, QPushButton):
            focus.click()
        elif key in _START_KEYS:
            self._begin()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start with Enter or Space from the list of plans."""
        if isinstance(event, QKeyEvent) and _starts(event):
            self._begin()
            return True
        if isinstance(event, QKeyEvent) and event.text().casefold() in {"h", "l", "c"}:
            # The list would look for a plan whose name begins so.
            event.ignore()
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            return True
        if isinstance(event, QKeyEvent) and event.text().casefold() == "w":
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._next_week()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        scale = scale_of(self.width(), self.height())
        px = scale.px
        self._painter.scale = scale
        self._details.rescale(scale)
        self.setStyleSheet(home_style(self._theme, self._family, scale))
        self._page.setContentsMargins(px(63), px(30), px(63), px(24))
        self._page.setSpacing(px(32))
        self._below.setSpacing(px(46))
        self._foot_row.setSpacing(px(20))
        self._people.flow.setSpacing(px(20))
        self.offer.rescale(scale)
        if self._strip is not None:
            self._strip.rescale(scale)
        self._top.setSpacing(px(60))
        self._list.doItemsLayout()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Put the names beside the title where they fit, upright the details below the plans."""
        upright = self.height() > self.width()
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if upright else ways.LeftToRight)
        self._below.setStretch(0, 10 if upright else 17)
        self._below.setStretch(1, 16 if upright else 10)
        margins = self._page.contentsMargins()
        parts = (self._title, self._people, self._lifters, self._history)
        wide = sum(part.sizeHint().width() for part in parts) + 4 * self._top.spacing()
        self._top.removeWidget(self._people)
        self._page.removeWidget(self._people)
        if wide <= self.width() - margins.left() - margins.right():
            self._top.insertWidget(1, self._people)
        else:
            self._page.insertWidget(1, self._people)
        # At once, so that no frame shows new letters in old places.
        self._page.activate()


def _starts(event: QKeyEvent) -> bool:
    """Return whether *event* is a first press of one of the keys that start."""
    pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return pressed and event.key() in _START_KEYS
