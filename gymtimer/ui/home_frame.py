"""The frame of the home page: its parts, and where they stand."""

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
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

from gymtimer.tongue import mark, tr
from gymtimer.ui.home_actions import PlanActions, actions_style
from gymtimer.ui.home_style import home_style
from gymtimer.ui.notice import Notice
from gymtimer.ui.offer import Offer
from gymtimer.ui.people import People
from gymtimer.ui.plan_card import PlanCard
from gymtimer.ui.plan_details import PlanDetails
from gymtimer.ui.scale import scale_in
from gymtimer.ui.shelf import ShelfModel
from gymtimer.ui.take_back import TakeBack
from gymtimer.ui.theme import Theme

#: What the keys do, at the foot of the page.
FOOT = mark(
    "↑ ↓ choose   ·   Enter starts   ·   / searches   ·   H history   ·   F11 full screen   ·   ? keys"
)
#: In large letters so much of the list and of the chosen plan is in sight, in pixels of the design.
CARDS_SEEN, DETAILS_SEEN = 440, 620

NO_WISH = Qt.AlignmentFlag(0)


class HomeFrame(QWidget):
    """The parts of the home page, without what they do.

    Attributes:
        offer: to go on with a session that was cut off.
        plan_actions: what can be done with plans, besides starting them.
        take_back: to take back what was done last.

    """

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
        self._details = PlanDetails(theme, family, self._made_foot(), self)
        # Nothing is asked before there is an answer: the title comes with the plans.
        self._title = self._label("", "title")
        self._foot = self._label(tr(FOOT), "foot")
        self._message = Notice(self)
        self.offer = Offer(self)
        self.take_back = TakeBack(self)
        self.plan_actions = PlanActions(self._list, self)
        self._nothing = self._label("", "nothing")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        self._lifters = self._link(tr("Lifters"), tr("Who trains here (L)"))
        self._history = self._link(tr("History"), tr("What was done (H)"))
        self._settings = self._link(tr("Settings"), tr("Training, sound, screen, buttons, help (Ctrl+comma)"))
        self._people = People(self)
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self._list)

    def _made_list(self) -> QListView:
        shelf = QListView(self)
        shelf.setModel(self._model)
        shelf.setItemDelegate(self._painter)
        shelf.setAccessibleName(tr("Plans"))
        shelf.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        shelf.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shelf.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # for blank cards
        shelf.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        QScroller.grabGesture(shelf.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        return shelf

    def _made_start(self) -> QPushButton:
        start = QPushButton(tr("Start"), self)
        start.setObjectName("start")
        start.setAccessibleDescription(tr("Start the chosen plan"))
        kept = start.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        start.setSizePolicy(kept)
        start.hide()
        return start

    def _link(self, text: str, told: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setProperty("link", True)
        link.setAccessibleDescription(told)
        return link

    def _made_week(self) -> QPushButton:
        week = QPushButton(self)
        week.setObjectName("week")
        week.setAccessibleDescription(tr("Another week of the plan (W)"))
        week.hide()
        return week

    def _made_foot(self) -> QWidget:
        """Return what stands below the details of a plan."""
        foot = QWidget(self)
        self._foot_row = QHBoxLayout(foot)
        self._foot_row.setContentsMargins(0, 0, 0, 0)
        self._foot_row.addWidget(self._week)
        self._foot_row.addWidget(self._start, 1)
        return foot

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        return label

    def _lay(self) -> None:
        self._top, self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        for link in (self._lifters, self._history, self._settings):
            self._links.addWidget(link)
        self._top.addLayout(self._links)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._left = QVBoxLayout()
        for part in (self.plan_actions, self._nothing, self._list):
            self._left.addWidget(part)
        self._left.setStretchFactor(self._list, 1)
        self._below.addLayout(self._left)
        self._below.addWidget(self._details)
        self._page = QVBoxLayout(self)
        # All sizes come from the window; those of a larger one must not keep it from shrinking.
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._top)
        for above in (self._people, self._message, self.offer, self.take_back):
            self._page.addWidget(above)
        self._page.addLayout(self._below, 1)
        self._page.addWidget(self._foot)
        self._order()

    def _order(self) -> None:
        """Let Tab go as the eye does; the names, which are made later, come round before the first."""
        offers = (self._message.dismissal, *self.offer.buttons, self.take_back.undo, self.take_back.dismissal)
        found = (self.plan_actions.search, *self.plan_actions.buttons, self._list, self._details.sheet)
        order = (self._lifters, self._history, self._settings, *offers, *found, self._week, self._start)
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        scale = scale_in(self)
        px = scale.px
        slim = scale.slim(self.width())
        self._painter.scale = scale
        self._details.rescale(scale)
        self.setStyleSheet(home_style(self._theme, self._family, scale) + actions_style(self._theme, scale))
        self.plan_actions.rescale(scale, slim=slim)
        self.take_back.rescale(scale)
        self.offer.rescale(scale)
        edge = px(36 if slim else 63)
        self._page.setContentsMargins(edge, px(30), edge, px(24))
        self._page.setSpacing(px(20 if slim else 32))
        self._left.setSpacing(px(16))
        self._below.setSpacing(px(46))
        self._foot_row.setSpacing(px(20))
        self._people.flow.setSpacing(px(20))
        self._top.setSpacing(px(10 if slim else 60))
        self._links.setSpacing(px(44 if slim else 60))
        self._title.setWordWrap(slim)
        # As much as can be worked with: what is above and below is scrolled to.
        self._list.setMinimumHeight(px(CARDS_SEEN) if scale.larger else 0)
        self._details.setMinimumHeight(px(DETAILS_SEEN) if scale.larger else 0)
        self._list.doItemsLayout()
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Put the names beside the title where they fit, upright the details below the plans."""
        slim = scale_in(self).slim(self.width())
        upright = slim or self.height() > self.width()
        margins = self._page.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        links = (self._lifters, self._history, self._settings)
        head = self._title.sizeHint().width() + sum(link.sizeHint().width() for link in links)
        stacked = slim or head + 5 * self._top.spacing() > room
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._top.setAlignment(self._links, Qt.AlignmentFlag.AlignLeading if stacked else NO_WISH)
        wide = self._foot.fontMetrics().horizontalAdvance(self._foot.text())
        self._foot.setWordWrap(slim or wide > room)
        self._below.setDirection(ways.TopToBottom if upright else ways.LeftToRight)
        self._below.setStretch(0, 10 if upright else 17)
        self._below.setStretch(1, 16 if upright else 10)
        wide = head + self._people.sizeHint().width() + 5 * self._top.spacing()
        self._top.removeWidget(self._people)
        self._page.removeWidget(self._people)
        if not stacked and wide <= room:
            self._top.insertWidget(1, self._people)
        else:
            self._page.insertWidget(1, self._people)
        # At once, so that no frame shows new letters in old places.
        self._page.activate()
