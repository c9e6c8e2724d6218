"""Sheet: what a page lies on while its letters are larger than the window was made for."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QScroller, QWidget

from gymtimer.ui.scale import Scale, scale_of
from gymtimer.ui.theme import Theme

#: Letters don't grow further where less than this is left of the width, in pixels of the design.
LEAST_WIDTH = 600
#: Below this width, likewise, one thing stands below the other.
SLIM_BELOW = 1500

#: What scrolls a sheet.
_SCROLLS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def scrolls(page: QWidget, event: QKeyEvent) -> bool:
    """Return whether *event* is to scroll the sheet of *page*, which must not take it then."""
    holder = page.parentWidget()
    sheet = holder.parentWidget() if holder is not None else None
    some = isinstance(sheet, Sheet) and sheet.verticalScrollBar().maximum() > 0
    return some and event.key() in _SCROLLS


class Sheet(QScrollArea):
    """Shows a page in larger letters; what finds no place in the window is scrolled to.

    A page is as high as its layout needs; one without a layout says by `room_for` how high it has
    to be in so many pixels of width.

    Attributes:
        page: what lies on it.
        scale_of_page: from which the page takes all its sizes.

    """

    def __init__(self, page: QWidget, letters: int, parent: QWidget | None = None) -> None:
        """Show *page* with letters of *letters* percent."""
        super().__init__(parent)
        self.page, self._letters = page, letters
        self._theme: Theme | None = getattr(page, "_theme", None)
        self.scale_of_page = Scale(1.0)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.setWidget(page)
        self.setFocusProxy(page)
        page.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def grow(self, letters: int) -> None:
        """Show the page with letters of *letters* percent from now on."""
        if letters != self._letters:
            self._letters = letters
            self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours; the page takes them for itself."""
        self._theme = theme
        self._dress()

    def release(self) -> QWidget:
        """Give the page back, which has its own sizes again once it is shown elsewhere."""
        self.page.removeEventFilter(self)
        page = self.takeWidget()
        self.deleteLater()
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the sizes of the window."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the page more room or less where what is on it has changed."""
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Take the sizes from the window, then the height from what is on the page."""
        unit = scale_of(self.width(), self.height()).unit
        most = self.width() / LEAST_WIDTH
        self._dress()
        larger = max(unit, min(unit * self._letters / 100, most))
        self.scale_of_page = Scale(larger, SLIM_BELOW)
        self._resize(QSize(self.width() - self._bar, max(self.height(), self.page.height())))
        self._settle()

    def _dress(self) -> None:
        """Take the colours of the page, for what it leaves free and for the bar that scrolls."""
        theme, px = self._theme, scale_of(self.width(), self.height()).px
        if theme is None:
            return
        self.setStyleSheet(f"""
        Sheet {{ background: {theme.ground}; border: none; }}
        Sheet > QScrollBar:vertical {{ background: {theme.ground}; width: {px(24)}px; margin: 0; }}
        Sheet > QWidget > QScrollBar:vertical {{
            background: {theme.ground}; width: {px(24)}px; margin: 0;
        }}
        Sheet > QWidget > QScrollBar::handle:vertical {{
            background: {theme.off}; border-radius: {px(8)}px; min-height: {px(80)}px; margin: {px(4)}px;
        }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
        """)

    @property
    def _bar(self) -> int:
        """How wide the bar is that scrolls; it takes its place also where there is nothing to scroll."""
        return self.verticalScrollBar().sizeHint().width()

    def _settle(self) -> None:
        high = max(self.height(), self._needed(self.width() - self._bar))
        policy = Qt.ScrollBarPolicy
        over = high > self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if over else policy.ScrollBarAlwaysOff)
        size = QSize(self.width() - (self._bar if over else 0), high)
        if size != self.page.size():
            self._resize(size)

    def _resize(self, size: QSize) -> None:
        if self.page.size() == size:  # the sizes inside change all the same
            QCoreApplication.sendEvent(self.page, QResizeEvent(size, size))
        else:
            self.page.resize(size)

    def _needed(self, width: int) -> int:
        """Return how high the page has to be, in pixels."""
        layout = self.page.layout()
        if hasattr(self.page, "room_for"):
            return int(self.page.room_for(width))
        if layout is None:
            return 0
        if layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return layout.totalMinimumSize().height()

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the keys now, unless the page has just come: then it begins at its top."""
        within = before is not None and self.page.isAncestorOf(before)
        if now is not None and within and self.page.isAncestorOf(now) and self.isVisible():
            self.show_part(now)

    def show_part(self, part: QWidget) -> None:
        """Bring *part* into sight, its top before its foot; first in what scrolls inside the page."""
        above = part.parentWidget()
        while above is not None and above is not self.page:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(part)
            above = above.parentWidget()
        box = QRect(part.mapTo(self.page, part.rect().topLeft()), part.size())
        margin = self.scale_of_page.px(40)
        self.ensureVisible(box.center().x(), box.bottom(), 0, margin)
        self.ensureVisible(box.center().x(), box.top(), 0, margin)
