"""The strip: the whole session at a glance, one block for each set, its phases in their colours."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gymtimer.domain.numbers import counted
from gymtimer.domain.strip import Bout
from gymtimer.domain.timeline import Kind
from gymtimer.domain.timing import MINUTE, Ms, clock_text
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: How high a phase stands, so that it differs by shape, too.
_HEIGHTS = {
    Kind.LOWER: 1.0,
    Kind.FREE: 1.0,
    Kind.HOLD: 0.84,
    Kind.LIFT: 0.66,
    Kind.ASSIST: 0.66,
    Kind.SETTLE: 0.4,
    Kind.SETUP: 0.4,
    Kind.RACK: 0.4,
    Kind.REST: 0.16,
}
#: Between two ticks, in minutes: the first that leaves room for its number.
_TICKS = (1, 2, 5, 10, 15, 30, 60, 120)
#: Sizes of the design: letters, room above and below the blocks.
LETTERS, HEAD, FOOT, HEIGHT = 28, 40, 46, 156

EMPTY = "The session stands here as soon as the plan has no mistakes."


class Strip(QWidget):
    """Paints the session; arrow keys go from set to set.

    Signals:
        chosen: the number of a `Bout` was chosen by a key or a press.
        played: that bout is to be heard.

    """

    chosen = Signal(int)
    played = Signal(int)

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._scale = Scale(1.0)
        self._bouts: tuple[Bout, ...] = ()
        self._at = self._rep = 0
        self._head: Ms | None = None
        self._picture: QPixmap | None = None
        self._stale = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    @property
    def bouts(self) -> tuple[Bout, ...]:
        """What is shown."""
        return self._bouts

    @property
    def at(self) -> int:
        """The number of the chosen bout."""
        return self._at

    @property
    def rep(self) -> int:
        """The place of the chosen rep in its set, from 0."""
        return self._rep

    @property
    def length(self) -> Ms:
        """The length of the session."""
        return self._bouts[-1].end if self._bouts else 0

    def show_bouts(self, bouts: Sequence[Bout]) -> None:
        """Show *bouts*."""
        self._bouts, self._stale = tuple(bouts), False
        self._at = max(0, min(self._at, len(self._bouts) - 1))
        self._rep = min(self._rep, max(0, self._reps - 1))
        self._picture = None
        self._say()
        self.update()

    @property
    def _reps(self) -> int:
        return len(self._bouts[self._at].reps_at) if self._bouts else 0

    def show_stale(self) -> None:
        """Dim what is shown: the text has mistakes, and the session is that of before."""
        if not self._stale:
            self._stale = True
            self.update()

    def choose(self, exercise: int) -> None:
        """Choose the first set of the exercise of that number, unless one of its sets is chosen."""
        if self._bouts and self._bouts[self._at].exercise == exercise:
            return
        its = [number for number, bout in enumerate(self._bouts) if bout.exercise == exercise]
        if its:
            self._go(its[0], tell=False)

    def show_head(self, position: Ms | None) -> None:
        """Show where the session is heard; None for nowhere."""
        if position != self._head:
            self._head = position
            self.update()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._picture = None
        self.setFixedHeight(scale.px(HEIGHT))

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(self._scale.px(900), self._scale.px(HEIGHT))

    def _say(self) -> None:
        if not self._bouts:
            self.setAccessibleName("Session: nothing to show yet")
            return
        rep = f"Rep {self._rep + 1} of {self._reps}"
        self.setAccessibleName(f"Session, {clock_text(self.length)} long. {self.told(self._at)}. {rep}")

    def told(self, number: int) -> str:
        """Return what the bout of that *number* is, in words."""
        bout = self._bouts[number]
        said = [bout.title, counted(bout.reps, "rep"), bout.load, f"begins at {clock_text(bout.start)}"]
        return ", ".join(filter(None, said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from set to set, with Shift from rep to rep, from exercise to exercise; or hear the set."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if not self._bouts or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.step_rep(steps[key])
        elif key in steps:
            self._go(self._at + steps[key])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._go(self._other_exercise(forward=key == Qt.Key.Key_Down))
        elif key == Qt.Key.Key_Home:
            self._go(0)
        elif key == Qt.Key.Key_End:
            self._go(len(self._bouts) - 1)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.played.emit(self._at)
        else:
            super().keyPressEvent(event)

    def step_rep(self, by: int) -> None:
        """Choose the next rep or the one before; past the ends of the set, those of its neighbours."""
        rep = self._rep + by
        if 0 <= rep < self._reps:
            self._go(self._at, rep=rep)
        elif 0 <= self._at + by < len(self._bouts):
            self._go(self._at + by, rep=0 if by > 0 else len(self._bouts[self._at + by].reps_at) - 1)

    def _other_exercise(self, *, forward: bool) -> int:
        here = self._bouts[self._at].exercise
        numbers = range(self._at, len(self._bouts)) if forward else range(self._at, -1, -1)
        return next((number for number in numbers if self._bouts[number].exercise != here), self._at)

    def _go(self, number: int, *, rep: int = 0, tell: bool = True) -> None:
        self._at, self._rep = max(0, min(number, len(self._bouts) - 1)), max(0, rep)
        self._say()
        self.update()
        if tell:
            self.chosen.emit(self._at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the set and the rep under the pointer or finger."""
        number = self.bout_at(event.position().x())
        if number is not None:
            self.setFocus()
            bout = self._bouts[number]
            into = event.position().x() / max(1, self.width()) * self.length - bout.start
            self._go(number, rep=bisect_right(bout.reps_at, into) - 1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hear the set."""
        if self.bout_at(event.position().x()) is not None:
            self.played.emit(self._at)

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.bout_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if number is None else self.told(number), self)
            return True
        return super().event(event)

    def bout_at(self, x: float) -> int | None:
        """Return the number of the bout that is painted at *x*."""
        at = x / max(1, self.width()) * self.length
        return next((number for number, bout in enumerate(self._bouts) if bout.start <= at < bout.end), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light the chosen set."""
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew."""
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks, which are kept, and over them what moves."""
        painter = QPainter(self)
        if self._picture is None:
            self._picture = self._painted()
        if not self._bouts:
            painter.setPen(QColor(self._theme.quiet))
            painter.setFont(font(self._family, Weight.REGULAR, self._scale.px(LETTERS + 2)))
            painter.drawText(self._box(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, EMPTY)
        painter.setOpacity(0.35 if self._stale else 1.0)
        painter.drawPixmap(0, 0, self._picture)
        painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._bouts:
            self._mark(painter)
        if self._head is not None and self.length:
            x = self._head / self.length * self.width()
            painter.setPen(QPen(QColor(self._theme.ink), self._scale.px(4)))
            painter.drawLine(QPointF(x, self._scale.px(HEAD - 8)), QPointF(x, self.height()))

    def _box(self) -> QRectF:
        px = self._scale.px
        return QRectF(0, px(HEAD), self.width(), self.height() - px(HEAD) - px(FOOT))

    def _x(self, position: Ms) -> float:
        return position / max(1, self.length) * self.width()

    def _mark(self, painter: QPainter) -> None:
        """Frame the chosen set."""
        bout, box, px = self._bouts[self._at], self._box(), self._scale.px
        left = self._x(bout.start)
        wide = max(self._x(bout.end) - left, px(8))
        frame = QRectF(left, box.top() - px(4), wide, box.height() + px(8))
        lit = self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.ink if lit else self._theme.quiet), px(4 if lit else 2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = px(4) / 2
        painter.drawRoundedRect(frame.adjusted(inset, 0, -inset, 0), px(6), px(6))
        if self._rep < len(bout.reps_at):
            self._point(painter, self._x(bout.start + bout.reps_at[self._rep]), frame.bottom())

    def _point(self, painter: QPainter, x: float, y: float) -> None:
        """Point at the chosen rep from below."""
        half = self._scale.px(8)
        tip = [QPointF(x, y + 1), QPointF(x - half, y + 1.4 * half), QPointF(x + half, y + 1.4 * half)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.ink))
        painter.drawPolygon(QPolygonF(tip))

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._blocks(painter)
        self._names(painter)
        self._ticks(painter)
        painter.end()
        return picture

    def _blocks(self, painter: QPainter) -> None:
        box, theme = self._box(), self._theme
        meant = {
            Kind.LOWER: theme.lower, Kind.FREE: theme.lower, Kind.HOLD: theme.hold, Kind.LIFT: theme.lift,
            Kind.ASSIST: theme.lift, Kind.REST: theme.rest,
        }  # fmt: skip
        bright = {kind: QColor(meant.get(kind, theme.ready)) for kind in _HEIGHTS}
        dim = {kind: colour.darker(170) for kind, colour in bright.items()}
        tops = {kind: box.bottom() - box.height() * high for kind, high in _HEIGHTS.items()}
        high = {kind: box.bottom() - top for kind, top in tops.items()}
        wide, least = self.width() / max(1, self.length), 0.5 / self.devicePixelRatioF()
        for bout in self._bouts:
            colours = dim if bout.warm_up else bright
            at, painted = bout.start, -1.0
            for kind, length in bout.runs:
                left, right = at * wide, (at + length) * wide
                at += length
                # Where a pixel has many phases, one of them is seen.
                if right - painted >= least:
                    painter.fillRect(
                        QRectF(left, tops[kind], max(0.6, right - left), high[kind]), colours[kind]
                    )
                    painted = right

    def _names(self, painter: QPainter) -> None:
        """Write the name of each exercise where its first set begins, if there is room."""
        letters = font(self._family, Weight.MEDIUM, self._scale.px(LETTERS))
        painter.setFont(letters)
        painter.setPen(QColor(self._theme.quiet))
        measure, free = QFontMetricsF(letters), 0.0
        firsts = list({bout.exercise: n for n, bout in reversed(list(enumerate(self._bouts)))}.values())[::-1]
        ends = [self._x(self._bouts[number].start) for number in firsts[1:]]
        for number, end in zip(firsts, [*ends, float(self.width())], strict=False):
            left = max(free, self._x(self._bouts[number].start))
            name = self._bouts[number].name
            room = max(end, left) - left - self._scale.px(12)
            shown = measure.elidedText(name, Qt.TextElideMode.ElideRight, room)
            if len(shown) > 3:
                painter.drawText(QPointF(left, self._scale.px(HEAD - 14)), shown)
                free = left + measure.horizontalAdvance(shown) + self._scale.px(14)

    def _ticks(self, painter: QPainter) -> None:
        """Write the minutes below."""
        if not self.length:
            return
        letters = font(self._family, Weight.REGULAR, self._scale.px(LETTERS - 2), tabular=True)
        painter.setFont(letters)
        painter.setPen(QColor(self._theme.quiet))
        measure = QFontMetricsF(letters)
        room = measure.horizontalAdvance("000 min") * 1.6
        step = next((m for m in _TICKS if self._x(m * MINUTE) >= room), _TICKS[-1])
        for minute in range(0, self.length // MINUTE + 1, step):
            x = self._x(minute * MINUTE)
            text = f"{minute} min" if minute else "0"
            if x + measure.horizontalAdvance(text) <= self.width():
                painter.drawText(QPointF(x, self.height() - self._scale.px(6)), text)
