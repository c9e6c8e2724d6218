"""The summary page: what was done in the session that is just over."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from gymtimer.domain.log import LoggedSession
from gymtimer.domain.receipt import Receipt
from gymtimer.tongue import tr
from gymtimer.ui.chart_tile import Tile
from gymtimer.ui.history_style import history_style
from gymtimer.ui.mirroring import paragraph
from gymtimer.ui.next_loads import NextLoads
from gymtimer.ui.scale import Scale, scale_in
from gymtimer.ui.set_metrics import lowered_text, session_volume
from gymtimer.ui.summary_cards import SetCards
from gymtimer.ui.summary_texts import headline, receipt_text, summary_tiles, totals_of
from gymtimer.ui.theme import Theme

_GO_ON = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape})
#: Keys that scroll, and by how much of the page.
_SCROLLS = {
    Qt.Key.Key_Up: -0.3,
    Qt.Key.Key_Down: 0.3,
    Qt.Key.Key_PageUp: -0.9,
    Qt.Key.Key_PageDown: 0.9,
}

#: From this width on, in pixels of the design, three tiles stand side by side in large letters.
THREE = 800


class Summary(QWidget):
    """The summary page.

    Signals:
        closed: on to the home page.

    """

    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._title = self._label("title")
        self._beside = self._label("message")
        self.tiles = tuple(Tile(theme, family, self) for _ in range(5))
        self.cards = SetCards(theme, family)
        self.next_loads = NextLoads(self)
        self.next_loads.changed.connect(self._fit)
        self.tested = self._label("tested")
        self.tested.setWordWrap(True)
        self.tested.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.cards)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.receipt = self._label("receipt")
        self.receipt.setWordWrap(True)
        self.told = self._label("message")
        self.told.setWordWrap(True)
        self.home = QPushButton(tr("Home"), self)
        self.home.setObjectName("home")
        self.home.setAccessibleDescription(tr("On to the plans"))
        self.home.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the page takes its keys
        self.home.clicked.connect(self.closed)
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _label(self, name: str) -> QLabel:
        made = QLabel("", self)
        made.setObjectName(name)
        made.setTextFormat(Qt.TextFormat.PlainText)
        return made

    def _lay(self) -> None:
        self._head, self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight), QGridLayout()
        self._foot = QHBoxLayout()
        # A long name of a plan must not widen the window.
        self._title.setMinimumWidth(1)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._beside)
        self._foot.addWidget(self.receipt, 1)
        self._foot.addWidget(self.home)
        self._page = QVBoxLayout(self)
        # All sizes come from the window; those of a larger one must not keep it from shrinking.
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._head)
        self._page.addLayout(self._row)
        self._page.addWidget(self.tested)
        self._page.addWidget(self.next_loads)
        self._page.addWidget(self._scroll, 1)
        self._page.addWidget(self.told)
        self._page.addLayout(self._foot)

    def show_session(self, session: LoggedSession, receipt: Receipt | None = None, told: str = "") -> None:
        """Show *session*, how it kept its time where that is known, and what care has *told*."""
        self._title.setText(paragraph(tr(session.plan)))
        self._beside.setText(paragraph(headline(session)))
        tiles = summary_tiles(totals_of(session), lowered_text(session_volume(session.sets)))
        for tile, texts in zip(self.tiles, tiles, strict=True):
            tile.show_number(*texts)
        self.cards.show_session(session)
        self.receipt.setText(receipt_text(receipt) if receipt else "")
        self.told.setText(paragraph(told))
        self.told.setVisible(bool(told))
        about = tr("Summary of {plan}, {told}", plan=tr(session.plan), told=headline(session))
        self.setAccessibleName(about)
        self._fit()
        self._scroll.verticalScrollBar().setValue(0)

    @Slot(str)
    def show_tested(self, text: str) -> None:
        """Say what a test found; "" for nothing."""
        self.tested.setText(text)
        self.tested.setVisible(bool(text))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, scroll, or accept what is proposed."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_A and not event.isAutoRepeat():
            self.next_loads.press()
        elif key in _SCROLLS and self._scroll.verticalScrollBar().maximum():
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + round(_SCROLLS[key] * self._scroll.height()))
        elif key not in _GO_ON:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        scale = scale_in(self)
        px = scale.px
        self.setStyleSheet(history_style(self._theme, self._family, scale))
        slim = scale.slim(self.width())
        edge = px(36 if slim else 63)
        self._page.setContentsMargins(edge, px(34), edge, px(6))
        self._page.setSpacing(px(22))
        self._row.setSpacing(px(22))
        self._title.setWordWrap(slim)
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._place_tiles(scale)
        self.next_loads.rescale(scale, self.width())
        self._page.activate()
        bar = self._scroll.verticalScrollBar().sizeHint().width() + px(10)
        if not slim:
            self._scroll.setMinimumHeight(0)
            self.cards.lay_out(self._scroll.width() - bar, self._scroll.height(), scale)
            return
        # The sheet below scrolls it all: a place to scroll inside another one holds people fast.
        self.cards.lay_out(self.width() - 2 * edge, 0, scale)
        self._scroll.setMinimumHeight(self.cards.height())

    def _place_tiles(self, scale: Scale) -> None:
        """Put the tiles side by side, as many as their letters leave room for."""
        wide = self.width()
        columns = 5 if not scale.slim(wide) else 3 if wide >= scale.px(THREE) else 2
        for number, tile in enumerate(self.tiles):
            self._row.removeWidget(tile)
            row, column = divmod(number, columns)
            last = number == len(self.tiles) - 1
            self._row.addWidget(tile, row, column, 1, columns - column if last else 1)
            tile.scale = scale
            tile.setFixedHeight(scale.px(132))
        for column in range(len(self.tiles)):
            self._row.setColumnStretch(column, 1 if column < columns else 0)
