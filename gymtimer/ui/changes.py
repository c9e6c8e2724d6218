"""The page on which a session is changed while people rest."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.ui.changes_style import changes_style
from gymtimer.ui.day import Day, Kindred, set_name
from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.folding import fold
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme

#: By how much a press changes a lowering time: as finely as anybody can tell it by eye.
LENGTH_STEP: Ms = SECOND // 2

#: So much of what can be changed is in sight at once in large letters, in pixels of the design.
INSIDE = 420

_CLOSE = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_C})


class Changes(QWidget):
    """Shows what can be changed, as buttons; the session goes on behind it.

    Every key stays on this page: none of them moves the session.

    Signals:
        without_wanted: the name of who goes home.
        joined_wanted: the name of who comes in.
        forward_wanted: the number of the exercise that comes next.
        more_wanted: the `WorkSet` that one more shall be like.
        count_wanted: number of a set, whether negatives, and 1 or -1.
        length_wanted: a `RepId`, and its new lowering time in ms.
        closed: back to the stage.

    """

    without_wanted = Signal(str)
    joined_wanted = Signal(str)
    forward_wanted = Signal(int)
    more_wanted = Signal(object)
    count_wanted = Signal(int, bool, int)
    length_wanted = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._title = self._label("Change the session", "title")
        self._clock = self._label("", "clock")
        self._close = self._button("Back to the stage", self.closed.emit)
        self._close.setObjectName("close")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head, self._going = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._going.addWidget(self._clock)
        self._going.addWidget(self._close)
        self._head.addLayout(self._going)
        self._page = QVBoxLayout(self)
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._head)
        self._page.addWidget(self._scroll, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self._close)
        self.setAccessibleName("Change the session")

    def show_clock(self, text: str) -> None:
        """Show how the rest goes on: "REST 1:24"."""
        if text != self._clock.text():
            self._clock.setText(text)

    def show_day(self, day: Day) -> None:
        """Show what can be changed; the keys stay where they were as far as that is there."""
        pressed: QWidget | None = self.focusWidget()  # whatever its stub says
        kept = pressed.accessibleName() if pressed else ""
        inside = QWidget(self._scroll)
        inside.setObjectName("inside")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        for title, buttons in self._sections(day):
            section = self._label(title, "section")
            section.setWordWrap(True)
            rows.addWidget(section)
            row = QWidget(inside)
            flow = Flow(row)
            for button in buttons:
                flow.addWidget(button)
            rows.addWidget(row)
        rows.addStretch(1)
        self._scroll.setWidget(inside)
        self._fit_rows()
        same = (one for one in inside.findChildren(QPushButton) if one.accessibleName() == kept)
        next(same, self._close).setFocus()

    def _sections(self, day: Day) -> Iterable[tuple[str, list[QWidget]]]:
        if day.present:
            going = [
                self._button(f"{who} goes home", partial(self.without_wanted.emit, who))
                for who in day.present
            ]
            coming = [
                self._button(f"{who} comes in", partial(self.joined_wanted.emit, who)) for who in day.may_come
            ]
            yield (
                "Who lifts",
                [*(going if len(going) > 1 else []), *coming]
                or [self._label("Nobody else has a file", "none")],
            )
        later = day.ahead[1:]
        if later:
            yield (
                f"Next is {day.ahead[0].name}. If its place is taken",
                [
                    self._button(f"{one.name} first", partial(self.forward_wanted.emit, one.group))
                    for one in later
                ],
            )
        if day.again is not None:
            more = f"One more set: {day.again.exercise.name}"
            yield "More", [self._button(more, partial(self.more_wanted.emit, day.again))]
        if day.over is not None:
            for kind in day.done:
                yield f"{set_name(day.over)}: {len(kind.reps)} {kind.name.lower()} done", self._counted(kind)

    def _counted(self, kind: Kindred) -> list[QWidget]:
        """Return the buttons that correct the reps of one kind, and their lowering times."""
        wanted = partial(self.count_wanted.emit, kind.set_index, kind.negative)
        less = self._button("One less", partial(wanted, -1))
        less.setEnabled(bool(kind.reps))
        buttons: list[QWidget] = [less, self._button("One more", partial(wanted, 1))]
        for rep, length in kind.reps:
            faster, slower = max(LENGTH_STEP, length - LENGTH_STEP), length + LENGTH_STEP
            name = f"rep {rep.number}"
            minus = self._button(
                "−", partial(self.length_wanted.emit, rep, faster), f"{name}: half a second less"
            )
            plus = self._button(
                "+", partial(self.length_wanted.emit, rep, slower), f"{name}: half a second more"
            )
            buttons.append(
                _together(minus, self._label(f" {rep.number}:  {seconds_text(length)} s ", "time"), plus)
            )
        return buttons

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, text: str, pressed: Callable[[], object], told: str = "") -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setAccessibleName(told or text)
        button.clicked.connect(pressed)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, go back with Esc or C; all other keys end here."""
        if event.key() in _CLOSE and not event.isAutoRepeat():
            self.closed.emit()
        elif (button := button_for(event, self)) is not None:
            button.click()
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let no release go on to the session."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        scale = scale_in(self)
        self.setStyleSheet(changes_style(self._theme, self._family, scale))
        slim = scale.slim(self.width())
        edge = scale.px(36 if slim else 63)
        self._page.setContentsMargins(edge, scale.px(34), edge, scale.px(26))
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._title.setWordWrap(slim)
        self._scroll.setMinimumHeight(scale.px(INSIDE) if slim else 0)
        self._page.setSpacing(scale.px(22))
        self._head.setSpacing(scale.px(16 if slim else 40))
        self._going.setSpacing(scale.px(40))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give the rows of buttons their distances, and long names as many lines as they need."""
        scale = scale_in(self)
        for flow in self.findChildren(Flow):
            flow.setSpacing(scale.px(20))
            flow.between = scale.px(14)
        edge = scale.px(36 if scale.slim(self.width()) else 63)
        free = self.width() - 2 * edge - self._clock.sizeHint().width() - self._going.spacing()
        fold([self._close], free if scale.slim(self.width()) else self.width())
        fold(self._scroll.findChildren(QPushButton), self.width() - 2 * edge - scale.px(24))


def _together(*widgets: QWidget) -> QWidget:
    """Return *widgets* side by side as one."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return box
