"""The settings page: sections by name, each built when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from gymtimer.storage.declared import Settings
from gymtimer.tongue import tr
from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.mirroring import sheet
from gymtimer.ui.scale import Scale, scale_of
from gymtimer.ui.settings_section import Section
from gymtimer.ui.settings_style import settings_style
from gymtimer.ui.tab_order import in_order, put_in_order
from gymtimer.ui.theme import Theme


class SettingsPage(QWidget):
    """The settings.

    Signals:
        closed: back to where it was opened.
        chosen: the name of a setting and its new value.
        undo_wanted: take the last change back.

    """

    closed = Signal()
    chosen = Signal(str, object)
    undo_wanted = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Have no sections yet."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._settings = Settings()
        self._makers: dict[str, Callable[[], Section]] = {}
        self._sections: dict[str, Section] = {}
        self._shown = ""
        self._style = ""
        self._make()
        self._lay()
        qt = QApplication.instance()
        if isinstance(qt, QApplication):
            qt.focusChanged.connect(self._follow)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make(self) -> None:
        self._title = QLabel(tr("Settings"), self)
        self._title.setObjectName("title")
        self._links = QButtonGroup(self)
        self._links.buttonClicked.connect(self._turn)
        self._names = QWidget(self)
        self._names.setObjectName("head")
        self._flow = Flow(self._names)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QScroller.grabGesture(self._scroll.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._said = QLabel("", self)
        self._said.setObjectName("said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(1)
        self.undo = self._button(tr("Undo"), tr("Take the last change back (Ctrl+Z)"), self.undo_wanted)
        self.done = self._button(tr("Done"), tr("Back (Esc)"), self.closed)
        self.done.setProperty("primary", True)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo_wanted),
            (QKeySequence("Ctrl+PgUp"), self._turn_back),
            (QKeySequence("Ctrl+PgDown"), self._turn_on),
        ):
            pressed = QShortcut(keys, self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(slot)

    def _button(self, text: str, told: str, signal: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleDescription(told)
        button.setToolTip(told)
        button.clicked.connect(signal)
        return button

    def _lay(self) -> None:
        self._top, self._foot = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._foot.addWidget(self._said, 1)
        self._foot.addWidget(self.undo)
        self._foot.addWidget(self.done)
        self._page = QVBoxLayout(self)
        # All sizes come from the window; those of a larger one must not keep it from shrinking.
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._top)
        self._page.addWidget(self._scroll, 1)
        self._page.addLayout(self._foot)

    def add_section(self, name: str, make: Callable[[], Section]) -> None:
        """Offer a section called *name* in English, which *make* builds when it is first opened."""
        link = QPushButton(tr(name), self._names)
        link.setProperty("section", name)
        link.setCheckable(True)
        link.setProperty("link", True)
        link.setAccessibleDescription(tr("Show {section}", section=tr(name)))
        self._links.addButton(link)
        self._flow.addWidget(link)
        self._makers[name] = make

    @property
    def theme(self) -> Theme:
        """The colours that it is shown in."""
        return self._theme

    @property
    def family(self) -> str:
        """The letters that it is shown in."""
        return self._family

    @property
    def names(self) -> tuple[str, ...]:
        """The sections there are."""
        return tuple(self._makers)

    @property
    def section(self) -> Section:
        """The section that is open."""
        return self._sections[self._shown]

    def open(self, name: str, settings: Settings) -> None:
        """Show the section called *name* with *settings*."""
        self._settings = settings
        self.say("")
        self._turn_to(name)

    def show_settings(self, settings: Settings, *, undoable: bool) -> None:
        """Show *settings*; *undoable* tells whether there is a change to take back."""
        self._settings = settings
        self.undo.setVisible(undoable)
        for section in self._sections.values():
            section.show_settings(settings)
        if settings.text != self._text:
            self.restyle()

    @Slot(str, bool)
    def say(self, text: str, alarm: bool = False) -> None:
        """Say *text* at the foot; *alarm* tells whether something is wrong."""
        self._said.setText(text)
        self._said.setProperty("alarm", alarm)
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def set_letters(self, percent: int) -> None:
        """Leave its letters as they are: the settings it shows tell how large those have to be."""

    def leave(self) -> None:
        """Stop what goes on in the section that is open."""
        if self._shown:
            self.section.leave()

    @Slot()
    def _turn_back(self) -> None:
        self._turn_by(-1)

    @Slot()
    def _turn_on(self) -> None:
        self._turn_by(1)

    def _turn_by(self, by: int) -> None:
        names = self.names
        self._turn_to(names[(names.index(self._shown) + by) % len(names)])

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus now, once it has its place: it may have come up just now."""
        if now is not None and self._shown and self.section.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)
            QTimer.singleShot(0, self, self._follow_again)

    @Slot()
    def _follow_again(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._shown and self.section.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)

    def _turn(self, link: QPushButton) -> None:
        self._turn_to(_section_of(link))
        link.setFocus()

    def _turn_to(self, name: str) -> None:
        if self._shown and self._shown != name:
            self.section.leave()
            self._scroll.takeWidget().hide()
        first = name not in self._sections
        if first:
            made = self._makers[name]()
            made.show_settings(self._settings)
            made.chosen.connect(self.chosen)
            made.said.connect(self.say)
            made.rows_changed.connect(self.order_tabs)
            self._sections[name] = made
        self._shown = name
        section = self._sections[name]
        section.show_settings(self._settings)
        self._scroll.setWidget(section)
        section.show()
        for link in self._links.buttons():
            link.setChecked(_section_of(link) == name)
            # Tab goes on into the section, the arrow keys to the other names.
            policy = Qt.FocusPolicy
            link.setFocusPolicy(policy.StrongFocus if link.isChecked() else policy.ClickFocus)
            if link.isChecked():
                link.setFocus()
        self.restyle()
        self._scroll.verticalScrollBar().setValue(0)
        section.enter()

    @Slot()
    def order_tabs(self) -> None:
        """Let Tab go from the name into the section, then to the foot, and round."""
        link = self._links.checkedButton()
        if link is not None:  # before the first section is there, there is nothing to order
            put_in_order([*in_order(self.section), self.undo, self.done, link])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on to the name of the section; a proxy would be one more stop for Tab."""
        super().focusInEvent(event)
        link = self._links.checkedButton()
        if link is not None:
            link.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, scroll with Page Up and Page Down, press with Enter."""
        button = button_for(event, self)
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                bar = self._scroll.verticalScrollBar()
                down = event.key() == Qt.Key.Key_PageDown
                bar.setValue(bar.value() + (bar.pageStep() if down else -bar.pageStep()))
            case _ if button is not None:
                if not event.isAutoRepeat():
                    button.click()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Take sizes from the window, colours from the theme."""
        scale = scale_of(self.width(), self.height())
        self._text = self._settings.text
        text = Scale(scale.unit * self._text / 100)
        style = settings_style(self._theme, self._family, scale, text)
        if style != self._style:  # to set it takes a while, also where nothing changes
            self._style = style
            self.setStyleSheet(sheet(style))
        px = scale.px
        edge = px(63)
        self._page.setContentsMargins(edge, px(30), edge, px(30))
        self._page.setSpacing(px(26))
        self._foot.setSpacing(px(16))
        self._flow.setSpacing(px(40))
        self._place_names(self.width() - 2 * edge, px(60))
        if self._shown:
            room = self.width() - 2 * edge - px(28)
            self.section.rescale(text, room)
            self.order_tabs()

    def _place_names(self, room: int, gap: int) -> None:
        """Put the names beside the title where they fit, else below it."""
        wide = self._title.sizeHint().width() + gap + self._names.sizeHint().width()
        self._top.removeWidget(self._names)
        self._page.removeWidget(self._names)
        if wide <= room:
            self._top.addWidget(self._names)
        else:
            self._page.insertWidget(1, self._names)


def _section_of(link: QAbstractButton) -> str:
    """Return the name, in English, of the section that *link* opens."""
    return str(link.property("section"))
