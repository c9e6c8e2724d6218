"""The lowering chart: the reps of one set against their target."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter

from gymtimer.domain.log import LoggedRep, LoggedSet
from gymtimer.tongue import mark, tr
from gymtimer.ui.chart_bars import Held, draw_bars, held, lowered, target_of
from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_panel import EDGE, TITLE, ChoosingPanel
from gymtimer.ui.fonts import Weight
from gymtimer.ui.history_texts import on_side, tenths
from gymtimer.ui.mirroring import pressed, upright

#: The steps to the set before and after, in the upper right corner; as tall as a finger is wide.
STEP = 76

_KINDS = {
    Held.KEPT: mark("measured"),
    Held.SHORT: mark("measured, short"),
    Held.COUNTED: mark("as counted, not measured"),
    Held.ABORTED: mark("broken off"),
    Held.UNKNOWN: mark("not timed"),
}
_NOTED = (Held.COUNTED, Held.ABORTED, Held.UNKNOWN)


def set_text(one: LoggedSet) -> str:
    """Return "Set 3 · 105 kg", with the side where there is one."""
    name = on_side(tr("Set {n}", n=one.number), one.side)
    return " · ".join(part for part in (name, one.load.shown) if part)


def reps_text(one: LoggedSet) -> str:
    """Return every rep in words, with how its time is known."""
    target = target_of(one.reps)
    aim = f"{tr('target {seconds} s', seconds=tenths(target))}. " if target else ""
    return f"{set_text(one)}: {aim}{', '.join(map(_rep_text, one.reps))}"


def _rep_text(rep: LoggedRep) -> str:
    how = tr(_KINDS[held(rep)])
    return tr("rep {n} {seconds} s {how}", n=rep.number, seconds=tenths(lowered(rep)), how=how)


class LoweringChart(ChoosingPanel):
    """Shows the lowering times of the chosen set; Up and Down, or a press at the top, choose another."""

    _set: LoggedSet | None = None
    _when = ""
    _count = 0
    _name = ""

    def show_set(self, one: LoggedSet | None, when: str, count: int, name: str = "") -> None:
        """Show the set *one* of *count*; *when* is read before it: "Last set", "14 Nov".

        *name* is that of the exercise, where it is not clear.
        """
        self._set, self._when, self._count, self._name = one, when, count, name
        self.renew(tr("Lowering times: nothing to show") if one is None else f"{when}, {reps_text(one)}")

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the bars, and what hollow ones mean where there are any."""
        px = self.ink.px
        if self._set is None:
            self.title(painter, box, tr("Lowering time, s"))
            self.note(painter, box, tr("No set chosen"))
            return
        room = box.width() - px(2 * EDGE) - (px(2 * STEP) if self._count > 1 else 0)
        titles = (
            tr("{when} — lowering time, s", when=self._when),
            tr("{when} — seconds", when=self._when),
            f"{self._when}, s",
        )
        fitting = (text for text in titles if self.ink.width(text, 36) <= room)
        self.title(painter, box, next(fitting, titles[-1]), room)
        at = QPointF(box.left() + px(EDGE), box.top() + px(TITLE + 42))
        text = " · ".join(filter(None, (set_text(self._set), self._name)))
        self.ink.write(painter, text, at, 36, weight=Weight.SEMI_BOLD, room=room)
        legend = [tr(_KINDS[how]) for how in _NOTED if how in set(map(held, self._set.reps))]
        foot = 64 if legend else 24
        field = box.adjusted(px(EDGE + 4), px(TITLE + 60), -px(EDGE + 4), -px(foot))
        with upright(painter, field):
            draw_bars(painter, self.ink, field, self._set.reps)
        if legend:
            below = QPointF(box.center().x(), box.bottom() - px(22))
            text = tr("hollow: {kinds}", kinds="; ".join(legend))
            width = box.width() - px(EDGE)
            self.ink.write(painter, text, below, 28, colour="quiet", align=Align.MIDDLE, room=width)
        if self._count > 1:
            self._arrows(painter, box)

    def _arrows(self, painter: QPainter, box: QRectF) -> None:
        px = self.ink.px
        painter.setPen(self.ink.pen("quiet", 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, way in ((1.5, -1), (0.5, 1)):
            x = box.right() - px(place * STEP + 4)
            y, wing = box.top() + px(STEP / 2 + 4), px(13)
            tip = QPointF(x + way * wing * 0.6, y)
            ends = (QPointF(x - way * wing * 0.6, y - wing), tip, QPointF(x - way * wing * 0.6, y + wing))
            painter.drawPolyline(list(ends))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step to another set where one of the arrows was pressed."""
        self.setFocus()
        step, at = self.ink.px(STEP), event.position()
        from_end = self.width() - pressed(at.x(), self.width())
        if self._count > 1 and at.y() < step and from_end < 2 * step:
            self.stepped.emit(0, 1 if from_end < step else -1)
