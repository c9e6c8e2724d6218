"""The page on which a session is changed while people rest."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gymtimer.domain.timeline import WorkSet
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.tongue import decimal, mark, tr, tr_n
from gymtimer.ui.care_after import Asked
from gymtimer.ui.care_answer import AnswerRow
from gymtimer.ui.care_question import Helper
from gymtimer.ui.changes_style import changes_style
from gymtimer.ui.day import Day, Kindred, set_name
from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.folding import fold
from gymtimer.ui.mirroring import paragraph, sheet
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme

#: By how much a press changes a lowering time: as finely as anybody can tell it by eye.
LENGTH_STEP: Ms = SECOND // 2

BACK = mark("Back to the stage")
#: So much of what can be changed is in sight at once in large letters, in pixels of the design.
INSIDE = 420
#: What is said of who helps.
HELPED = {
    Helper.SAME: mark("Who helps"),
    Helper.OTHER: mark("Another partner: the list comes again before the next heavy set"),
    Helper.NOBODY: mark("Nobody helps: that is asked about before the next heavy set"),
}

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
        helper_wanted: the `Helper` from now on.
        answered: the key of what a rule asked about a set, and the reason, "" for a plain yes.
        closed: back to the stage.

    """

    without_wanted = Signal(str)
    joined_wanted = Signal(str)
    forward_wanted = Signal(int)
    more_wanted = Signal(object)
    count_wanted = Signal(int, bool, int)
    length_wanted = Signal(object, object)
    helper_wanted = Signal(object)
    answered = Signal(object, str)
    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._title = self._label(tr("Change the session"), "title")
        self._clock = self._label("", "clock")
        self._close = self._button(tr(BACK), self.closed.emit)
        self._close.setObjectName("close")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._names.addWidget(self._title, 1)
        self._names.addWidget(self._clock)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(self._names, 1)
        self._head.addWidget(self._close)
        self._page = QVBoxLayout(self)
        self._page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._page.addLayout(self._head)
        self._page.addWidget(self._scroll, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self._close)
        self.setAccessibleName(tr("Change the session"))

    def show_clock(self, text: str) -> None:
        """Show how the rest goes on: "REST 1:24"."""
        if text != self._clock.text():
            self._clock.setText(text)

    def show_day(self, day: Day, asked: Sequence[Asked] = ()) -> None:
        """Show what can be changed, what is *asked* before it; the keys stay where they were if they can."""
        pressed: QWidget | None = self.focusWidget()  # whatever its stub says
        kept = pressed.accessibleName() if pressed else ""
        inside = QWidget(self._scroll)
        inside.setObjectName("inside")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        for one in asked:
            answer = AnswerRow(self._theme, one, inside)
            answer.rescale(scale_in(self))
            answer.answered.connect(self.answered)
            rows.addWidget(answer)
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
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()  # not at once: a key of one of its fields may have led here
        self._scroll.setWidget(inside)
        self._fit_rows()
        same = (one for one in inside.findChildren(QPushButton) if one.accessibleName() == kept)
        next(same, self._close).setFocus()

    def _sections(self, day: Day) -> Iterable[tuple[str, list[QWidget]]]:
        if day.ahead:
            left = (tr_n(one.sets, "{name}, {n} set", "{name}, {n} sets", name=one.name) for one in day.ahead)
            yield tr("Still ahead"), [self._label(text, "left") for text in left]
        if day.present:
            yield tr("Who lifts"), self._people(day)
        if day.helper is not None:
            yield tr(HELPED[day.helper]), self._helpers(day.helper)
        later = day.ahead[1:]
        if later:
            yield (
                tr("Next is {name}. If its place is taken", name=day.ahead[0].name),
                [
                    self._button(
                        tr("{name} first", name=one.name), partial(self.forward_wanted.emit, one.group)
                    )
                    for one in later
                ],
            )
        if day.again is not None:
            more = tr("One more set: {name}", name=day.again.exercise.name)
            yield tr("More"), [self._button(more, partial(self.more_wanted.emit, day.again))]
        if day.over is not None:
            for kind in day.done:
                yield _done(day.over, kind), self._counted(kind)

    def _people(self, day: Day) -> list[QWidget]:
        """Return the buttons that say who goes home or comes in."""
        going = [
            self._button(tr("{name} goes home", name=who), partial(self.without_wanted.emit, who))
            for who in day.present
        ]
        coming = [
            self._button(tr("{name} comes in", name=who), partial(self.joined_wanted.emit, who))
            for who in day.may_come
        ]
        buttons = [*(going if len(going) > 1 else []), *coming]
        return [*buttons] or [self._label(tr("Nobody else has a file"), "none")]

    def _helpers(self, now: Helper) -> list[QWidget]:
        """Return the buttons that say who helps from now on."""
        ways = {Helper.OTHER: tr("Another partner"), Helper.NOBODY: tr("Nobody helps now")}
        if now is Helper.NOBODY:
            ways = {Helper.OTHER: tr("A partner is here")}
        return [self._button(text, partial(self.helper_wanted.emit, way)) for way, text in ways.items()]

    def _counted(self, kind: Kindred) -> list[QWidget]:
        """Return the buttons that correct the reps of one kind, and their lowering times."""
        wanted = partial(self.count_wanted.emit, kind.set_index, kind.negative)
        less = self._button(tr("One less"), partial(wanted, -1))
        less.setEnabled(bool(kind.reps))
        buttons: list[QWidget] = [less, self._button(tr("One more"), partial(wanted, 1))]
        for rep, length in kind.reps:
            faster, slower = max(LENGTH_STEP, length - LENGTH_STEP), length + LENGTH_STEP
            told = tr("rep {n}: half a second less", n=rep.number)
            minus = self._button("−", partial(self.length_wanted.emit, rep, faster), told)
            told = tr("rep {n}: half a second more", n=rep.number)
            plus = self._button("+", partial(self.length_wanted.emit, rep, slower), told)
            time = decimal(seconds_text(length))
            buttons.append(_together(minus, self._label(f" {rep.number}:  {time} s ", "time"), plus))
        return buttons

    def _label(self, text: str, name: str) -> QLabel:
        label = QLabel(paragraph(text), self)
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
        self.setStyleSheet(sheet(changes_style(self._theme, self._family, scale)))
        slim = scale.slim(self.width())
        edge = scale.px(36 if slim else 63)
        self._page.setContentsMargins(edge, scale.px(34), edge, scale.px(26))
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._title.setWordWrap(slim)
        self._scroll.setMinimumHeight(scale.px(INSIDE) if slim else 0)
        self._page.setSpacing(scale.px(22))
        beside = self.width() > self.height() and not slim  # else there is no room for three in a row
        self._names.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._names.setSpacing(scale.px(40) if beside else 0)
        self._head.setSpacing(scale.px(16 if slim else 40))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give the rows of buttons their distances, and long names as many lines as they need."""
        scale = scale_in(self)
        for flow in self.findChildren(Flow):
            flow.setSpacing(scale.px(20))
            flow.between = scale.px(14)
        for answer in self.findChildren(AnswerRow):
            answer.rescale(scale)
        edge = scale.px(36 if scale.slim(self.width()) else 63)
        fold([self._close], (self.width() - 2 * edge) // (1 if scale.slim(self.width()) else 3))
        fold(self._scroll.findChildren(QPushButton), self.width() - 2 * edge - scale.px(24))


def _done(over: WorkSet, kind: Kindred) -> str:
    """Return "Bench press, set 2 of 4: 3 negatives done"."""
    which, count = set_name(over), len(kind.reps)
    if not over.mixed:
        return tr_n(count, "{set}: {n} rep done", "{set}: {n} reps done", set=which)
    if kind.negative:
        return tr_n(count, "{set}: {n} negative done", "{set}: {n} negatives done", set=which)
    return tr_n(count, "{set}: {n} own rep done", "{set}: {n} own reps done", set=which)


def _together(*widgets: QWidget) -> QWidget:
    """Return *widgets* side by side as one."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return box
