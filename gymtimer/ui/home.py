"""Home: who lifts, which plan, and one button to start."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gymtimer.storage.shelf import Listed
from gymtimer.ui.home_style import home_style
from gymtimer.ui.offer import Offer
from gymtimer.ui.plan_card import PlanCard
from gymtimer.ui.plan_details import PlanDetails
from gymtimer.ui.scale import scale_of
from gymtimer.ui.shelf import Card, CardRole, ShelfModel
from gymtimer.ui.theme import Theme

_START_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Home(QWidget):
    """The home page.

    Signals:
        start_wanted: the path of the plan to start, and the name of who lifts ("" for nobody).
        history_wanted: the page of what was done, of that name.

    Attributes:
        offer: to go on with a session that was cut off.

    """

    start_wanted = Signal(Path, str)
    history_wanted = Signal(str)

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show an empty shelf."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._model = ShelfModel()
        self._painter = PlanCard(theme, family)
        self._list = self._made_list()
        self._details = PlanDetails(theme, family, self)
        self._start = QPushButton("Start", self)
        self._start.setObjectName("start")
        self._start.setAccessibleDescription("Start the chosen plan")
        self._start.clicked.connect(self._begin)
        self._title = QLabel("What do you train today?", self)
        self._title.setObjectName("title")
        self._message = QLabel("", self)
        self._message.setObjectName("message")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self.offer = Offer(self)
        self._history = QPushButton("History", self)
        self._history.setProperty("link", True)
        self._history.setAccessibleDescription("What was done (H)")
        self._history.clicked.connect(self._ask_history)
        self._who = QButtonGroup(self)
        self._people = QHBoxLayout()
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
        shelf.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        shelf.installEventFilter(self)
        shelf.doubleClicked.connect(self._begin)
        shelf.selectionModel().currentChanged.connect(self._choose)
        return shelf

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addLayout(self._people)
        top.addStretch(1)
        top.addWidget(self._message)
        top.addWidget(self._history)
        right = QVBoxLayout()
        right.addWidget(self._details, 1)
        below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.addWidget(self._list, 17)
        below.addLayout(right, 10)
        self._below = below
        page = QVBoxLayout(self)
        # All sizes come from the window; those of a larger one must not keep it from shrinking.
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.addLayout(top)
        page.addWidget(self.offer)
        page.addLayout(below, 1)
        self._page = page

    def show_plans(self, plans: Sequence[Listed]) -> None:
        """Show *plans*, the first one chosen."""
        self._model.put(plans)
        self._details.show_card(None)
        self._start.setEnabled(False)
        if plans:
            self._list.setCurrentIndex(self._model.index(0))

    def show_lifters(self, names: Sequence[str], chosen: str) -> None:
        """Offer *names*; press one to say who lifts."""
        self._title.setText("Who lifts today?" if names else "What do you train today?")
        for old in self._who.buttons():
            old.deleteLater()
        for name in names:
            pill = QPushButton(name, self)
            pill.setCheckable(True)
            pill.setChecked(name == chosen)
            pill.setProperty("pill", True)
            pill.setAccessibleDescription("Lifts today")
            self._who.addButton(pill)
            self._people.addWidget(pill)
            pill.show()

    def show_message(self, text: str) -> None:
        """Show one line of news, "" for none."""
        self._message.setText(text)

    @property
    def lifter(self) -> str:
        """Who lifts; "" for nobody."""
        pressed = self._who.checkedButton()
        return pressed.text() if pressed is not None else ""

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
        if card is not None and not card.faults:
            self.start_wanted.emit(card.path, self.lifter)

    @Slot()
    def _ask_history(self) -> None:
        self.history_wanted.emit(self.lifter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the history with H."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            self._ask_history()
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
        self._painter.scale = self._details.scale = scale
        self.setStyleSheet(home_style(self._theme, self._family, scale))
        self._page.setContentsMargins(px(63), px(44), px(63), px(60))
        self._page.setSpacing(px(48))
        self._below.setSpacing(px(46))
        upright = self.height() > self.width()
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._below.setDirection(way)
        self._people.setSpacing(px(20))
        self._people.setContentsMargins(px(60), 0, 0, 0)
        self._list.doItemsLayout()
        self._place_start()

    def _place_start(self) -> None:
        """Put the start button over the foot of the details."""
        self._page.activate()
        scale = scale_of(self.width(), self.height())
        box = self._details.geometry()
        height = scale.px(104)
        self._start.setGeometry(
            box.left() + scale.px(40),
            box.bottom() - scale.px(30) - height,
            box.width() - scale.px(80),
            height,
        )
        self._start.raise_()


def _starts(event: QKeyEvent) -> bool:
    """Return whether *event* is a first press of one of the keys that start."""
    pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return pressed and event.key() in _START_KEYS
