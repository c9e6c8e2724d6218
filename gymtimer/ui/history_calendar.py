"""The calendar: which muscle worked on which day, beside how long it has rested."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gymtimer.domain.timing import Ms
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_panel import EDGE, ChartPanel
from gymtimer.ui.history_recovery import FIRST_OR_MUCH, TEMPO, USUAL, Recovery
from gymtimer.ui.history_texts import date_of, day_text, muscle_text
from gymtimer.ui.mirroring import upright
from gymtimer.ui.theme import Theme

#: The bands of handbook 1.6, in hours; the last one is where the rest bar ends.
BANDS = (TEMPO, USUAL, FIRST_OR_MUCH)
#: Least height of a row and of the foot with the dates, in pixels of the design.
ROW, HEAD, FOOT = 37, 70, 42
TITLE = mark("Hard negatives by muscle")
#: Narrower, the words of the rest need what the days would take.
LEAST_FOR_DAYS = 920
#: Narrower, they need what the bar would take, too; all in pixels of the design.
LEAST_FOR_BARS = 300
#: Width of the names, in pixels of the design.
NAMES = 190


def rest_text(one: Recovery, now: Ms) -> str:
    """Return "52 h ago, 20 h to go"."""
    since, left = one.since(now), one.left(now)
    ago = tr("{n} h ago", n=since) if since < 100 else tr_n(since // 24, "{n} day ago", "{n} days ago")
    return f"{ago}, {tr('{n} h to go', n=left) if left else tr('recovered')}"


class Calendar(ChartPanel):
    """Shows the last weeks, one row for each muscle: a full square for a day of hard work."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, family, parent)
        self._rows: Sequence[Recovery] = ()
        self._now: Ms = 0
        self._today = 0

    def show_recoveries(self, rows: Sequence[Recovery], now: Ms, today: int) -> None:
        """Show *rows* as of wall time *now*, which is on the day *today*."""
        self._rows, self._now, self._today = rows, now, today
        told = "; ".join(f"{tr(row.muscle)} {rest_text(row, now)}" for row in rows)
        self.renew(
            tr("Recovery: {told}", told=told)
            if told
            else tr("Recovery: nothing trained in the last half year")
        )

    @property
    def heading(self) -> str:
        """The title; it tells where not all muscles have room."""
        count = self._fitting(self.height())
        if count >= len(self._rows):
            return tr(TITLE)
        return tr("Hard negatives by muscle · last {n} of {of}", n=count, of=len(self._rows))

    def _fitting(self, height: float) -> int:
        """Return how many rows fit; one at least."""
        return max(1, min(len(self._rows), int((height - self.ink.px(HEAD + FOOT)) / self.ink.px(ROW))))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint days at the left, rests at the right."""
        px = self.ink.px
        wide = box.width() > px(900)
        self.title(painter, box, self.heading, box.width() / 2 if box.width() > px(LEAST_FOR_DAYS) else None)
        if not self._rows:
            self.note(painter, box, tr("No session in the last half year"))
            return
        inner = box.adjusted(px(EDGE), px(HEAD), -px(EDGE), -px(FOOT))
        count = self._fitting(box.height())
        row = min(inner.height() / count, px(58))
        rests = inner.width() * (0.36 if wide else 0.4)
        if box.width() < px(LEAST_FOR_DAYS):
            rests = inner.width() - px(NAMES)
        days = QRectF(
            inner.left() + px(NAMES), inner.top(), inner.width() - rests - px(NAMES + 30), row * count
        )
        bars = QRectF(inner.right() - rests, inner.top(), rests, row * count)
        shown = 0
        if days.width() > 0:
            with upright(painter, days):  # time goes on to the right
                shown = self._weeks(painter, days, box.bottom() - px(16), row)
        if bars.width() > px(LEAST_FOR_BARS):
            self._bands(painter, bars, box)
        for number, one in enumerate(self._rows[:count]):
            y = inner.top() + (number + 0.5) * row
            at = QPointF(inner.left(), y + px(11))
            self.ink.write(painter, muscle_text(one.muscle), at, 32, room=px(NAMES - 16))
            if shown:
                with upright(painter, days):
                    self._days(painter, days, y, row, one, shown)
            self._rest(painter, QRectF(bars.left(), y - row / 2, bars.width(), row), one)

    def _weeks(self, painter: QPainter, field: QRectF, baseline: float, row: float) -> int:
        """Write the date of each Monday; return how many days are shown."""
        shown = 7 * max(2, min(12, int(field.width() / (7 * min(row, self.ink.px(17))))))
        step = field.width() / shown
        texts = 0.0
        for day in range(self._today - shown + 1, self._today + 1):
            if date_of(day).weekday():
                continue
            x = field.left() + (day - self._today + shown - 1) * step
            painter.setPen(self.ink.pen("edge", 2))
            painter.drawLine(QLineF(x, field.top(), x, field.bottom()))
            text = day_text(day, self._today)
            width = self.ink.width(text, 28)
            if x >= texts and x + width < field.right() + step:
                self.ink.write(painter, text, QPointF(x, baseline), 28, colour="quiet")
                texts = x + width + self.ink.px(24)
        return shown

    def _days(
        self, painter: QPainter, field: QRectF, y: float, row: float, one: Recovery, shown: int
    ) -> None:
        step = field.width() / shown
        side = min(step * 0.84, row * 0.72)
        for day, hard in one.days:
            if not self._today - shown < day <= self._today:
                continue
            middle = QPointF(field.left() + (day - self._today + shown - 0.5) * step, y)
            painter.setPen(Qt.PenStyle.NoPen)
            if hard:
                painter.setBrush(self.ink.colour("lower"))
                square = QRectF(0, 0, side, side)
                square.moveCenter(middle)
                painter.drawRoundedRect(square, side * 0.22, side * 0.22)
            else:
                painter.setBrush(self.ink.colour("quiet"))
                painter.drawEllipse(middle, side * 0.2, side * 0.2)

    def _bands(self, painter: QPainter, field: QRectF, box: QRectF) -> None:
        """Paint the lines of the bands, and their hours above them."""
        track = self._track(field)
        painter.setPen(self.ink.pen("quiet", 2, Qt.PenStyle.DotLine))
        for hours in BANDS:
            x = track.left() + track.width() * hours / BANDS[-1]
            painter.drawLine(QLineF(x, field.top(), x, field.bottom()))
        for hours in BANDS:
            x = track.left() + track.width() * hours / BANDS[-1]
            at = QPointF(x, box.top() + self.ink.px(54))
            self.ink.write(painter, f"{hours} h", at, 28, colour="quiet", align=Align.MIDDLE)

    def _track(self, field: QRectF) -> QRectF:
        if field.width() <= self.ink.px(LEAST_FOR_BARS):
            return field.adjusted(0, 0, -field.width(), 0)
        return field.adjusted(0, 0, -min(self.ink.px(180), field.width() * 0.5), 0)

    def _rest(self, painter: QPainter, field: QRectF, one: Recovery) -> None:
        """Say how much of its rest a muscle has had, and paint it where there is room."""
        track = self._track(field)
        if track.width() > 0:
            self._rest_bar(painter, field, track, one)
        since, left = one.since(self._now), one.left(self._now)
        ago = f"{since} h" if since < 100 else tr_n(since // 24, "{n} day", "{n} days")
        text = tr("{n} h to go", n=left) if left else f"{ago} · {tr('ready')}"
        at = QPointF(field.right(), field.center().y() + self.ink.px(11))
        room = field.width() - track.width() - self.ink.px(20)
        colour = "ink" if left else "ready"
        self.ink.write(painter, text, at, 32, colour=colour, align=Align.RIGHT, room=room)

    def _rest_bar(self, painter: QPainter, field: QRectF, track: QRectF, one: Recovery) -> None:
        """Paint how much of its rest a muscle has had."""
        since, left = one.since(self._now), one.left(self._now)
        px, ink = self.ink.px, self.ink
        bar = QRectF(track.left(), field.center().y() - px(8), track.width(), px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("off"))
        painter.drawRoundedRect(bar, px(8), px(8))
        bar.setWidth(max(px(16), track.width() * min(1.0, since / BANDS[-1])))
        painter.setBrush(ink.colour("rest" if left else "ready"))
        painter.drawRoundedRect(bar, px(8), px(8))
        if left:
            # A mark where the rest is over, since the bands alone do not tell which of them is meant.
            x = track.left() + track.width() * one.advised / BANDS[-1]
            painter.setBrush(ink.colour("ink"))
            painter.drawRoundedRect(
                QRectF(x - px(3), field.center().y() - px(15), px(6), px(30)), px(3), px(3)
            )
