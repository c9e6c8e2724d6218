"""Home: who lifts, which plan, and one button to start."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

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

from gymtimer.storage.shelf import Listed
from gymtimer.ui.home_style import home_style
from gymtimer.ui.notice import Notice
from gymtimer.ui.offer import Offer
from gymtimer.ui.people import People
from gymtimer.ui.plan_card import PlanCard
from gymtimer.ui.plan_details import PlanDetails
from gymtimer.ui.scale import scale_of
from gymtimer.ui.shelf import Card, CardRole, ShelfModel
from gymtimer.ui.theme import Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_START_KEYS = _ENTER | {Qt.Key.Key_Space}

#: What the keys do, at the foot of the page.
FOOT = "↑ ↓ choose   ·   Enter starts   ·   H history   ·   F11 full screen   ·   ? keys"


class Home(QWidget):
    """The home page.

    Signals:
        start_wanted: the path of the plan to start, and the name of who lifts ("" for nobody).
        history_wanted: the page of what was done, of that name.
        settings_wanted: the page of settings.

    Attributes:
        offer: to go on with a session that was cut off.

    """

    start_wanted = Signal(Path, str)
    history_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show blank cards until there are plans."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._model = ShelfModel()
        self._painter = PlanCard(theme, family)
        self._list = self._made_list()
        self._start = self._made_start()
        self._details = PlanDetails(theme, family, self._start, self)
        # Nothing is asked before there is an answer: the title comes with the plans.
        self._title = self._label("", "title")
        self._foot = self._label(FOOT, "foot")
        self._message = Notice(self)
        self.offer = Offer(self)
        self._history = QPushButton("History", self)
        self._history.setProperty("link", True)
        self._history.setAccessibleDescription("What was done (H)")
        self._history.clicked.connect(self._ask_history)
        self._settings = QPushButton("Settings", self)
        self._settings.setProperty("link", True)
        self._settings.setAccessibleDescription("Training, sound, screen, buttons, help (Ctrl+comma)")
        self._settings.clicked.connect(self.settings_wanted)
        self._people = People(self)
        self._people.answered.connect(self._start.setFocus)
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

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        return label

    def _lay(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._top.addWidget(self._history)
        self._top.addWidget(self._settings)
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
        order = (self._history, self._settings, self._message.dismissal, *self.offer.buttons, self._list)
        for one, other in pairwise((*order, self._details.sheet, self._start)):
            QWidget.setTabOrder(one, other)

    def put_strip(self, strip: QWidget) -> None:
        """Put *strip* above the plans, until it hides itself."""
        strip.setParent(self)
        self._page.insertWidget(self._page.indexOf(self.offer) + 1, strip)

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

    def show_lifters(self, names: Sequence[str], chosen: str) -> None:
        """Offer *names*; press one to say who lifts. The only one there is lifts."""
        self._people.show_names(names, chosen)
        self._entitle()
        self._arrange()

    def _entitle(self) -> None:
        self._title.setText("Who lifts today?" if self._people.pills else "What do you train today?")

    def show_message(self, text: str, *, alarm: bool = True) -> None:
        """Show sentences, one a line or parted by two spaces; "" for none.

        *alarm* tells whether something is wrong.
        """
        self._message.say(text, alarm=alarm)

    @property
    def lifter(self) -> str:
        """Who lifts; "" for nobody."""
        return self._people.lifter

    def _card(self) -> Card | None:
        index = self._list.currentIndex()
        return index.data(CardRole.CARD) if index.isValid() else None

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        card = self._card()
        self._details.show_card(card)
        self._start.setEnabled(card is not None and not card.faults)

    @Slot()
    def _begin(self) -> None:
        card = self._card()
        if card is None or card.faults:
            return
        if self._people.undecided:
            self._people.ask()
            self._arrange()
        else:
            self.start_wanted.emit(card.path, self.lifter)

    @Slot()
    def _ask_history(self) -> None:
        self.history_wanted.emit(self.lifter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the history with H, take the message away with Esc, press or start with Enter."""
        key, focus = event.key(), self.focusWidget()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_H:
            self._ask_history()
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
        if isinstance(event, QKeyEvent) and event.text().casefold() == "h":
            # The list would look for a plan whose name begins so.
            event.ignore()
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
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
        self._people.flow.setSpacing(px(20))
        self.offer.rescale(scale)
        self._top.setSpacing(px(60))
        self._list.doItemsLayout()
        self._arrange()

    def _arrange(self) -> None:
        """Put the names beside the title where they fit, upright the details below the plans."""
        upright = self.height() > self.width()
        ways = QBoxLayout.Direction
        self._below.setDirection(ways.TopToBottom if upright else ways.LeftToRight)
        self._below.setStretch(0, 10 if upright else 17)
        self._below.setStretch(1, 16 if upright else 10)
        margins = self._page.contentsMargins()
        parts = (self._title, self._people, self._history, self._settings)
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
