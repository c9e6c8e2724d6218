"""The records: the bests of one exercise."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gymtimer.storage.chronicle import Records
from gymtimer.tongue import tr
from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_panel import EDGE, TITLE, ChartPanel
from gymtimer.ui.fonts import Weight
from gymtimer.ui.history_texts import day_text, load_text, tenths, volume_text
from gymtimer.ui.theme import Theme

#: Height of a line, in pixels of the design.
LINE = 46

#: A best in words: what, how much, when.
Best = tuple[str, str, str]


def bests(records: Records, today: int) -> tuple[Best, ...]:
    """Return the lines of *records*, the weightiest first; measured and commanded times are told apart."""
    lines: list[Best] = []
    if records.eccentric_max is not None:
        best = records.eccentric_max
        lines.append((tr("Eccentric 1RM (3 s)"), load_text(best.load), day_text(best.day, today)))
    if records.volume is not None:
        most = records.volume
        lines.append((tr("Most in a session"), volume_text(most.amount), day_text(most.day, today)))
    for one in records.loads:
        longest = tr("Longest at {load}", load=load_text(one.load))
        if one.measured is not None:
            lines.append((longest, f"{tenths(one.measured)} s", day_text(one.day, today)))
        elif one.commanded is not None:
            text = tr("{seconds} s counted", seconds=tenths(one.commanded))
            lines.append((longest, text, day_text(one.day, today)))
    return tuple(lines)


class RecordsPanel(ChartPanel):
    """Shows the bests of an exercise, as many as there is room for."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(theme, family, parent)
        self._bests: tuple[Best, ...] = ()
        self._name = ""

    def show_records(self, records: Records, name: str, today: int) -> None:
        """Show *records* of the exercise called *name*, "" where none is chosen."""
        self._bests, self._name = bests(records, today), name
        told = "; ".join(" ".join(best) for best in self._bests)
        self.renew(tr("Records: {told}", told=told) if told else tr("Records: none"))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint a line for each best."""
        px, ink = self.ink.px, self.ink
        title = tr("Records — {exercise}", exercise=self._name) if self._name else tr("Records")
        self.title(painter, box, title)
        if not self._bests:
            text = tr("None yet") if self._name else tr("Choose an exercise to see them")
            self.note(painter, box, text)
            return
        room = box.height() - px(TITLE + 24)
        count = max(1, min(len(self._bests), int(room / px(LINE))))
        line = min(px(60), room / count)
        left, right = box.left() + px(EDGE), box.right() - px(EDGE)
        days = max(ink.width(day, 30) for *_, day in self._bests[:count]) + px(24)
        for number, (what, much, day) in enumerate(self._bests[:count]):
            y = box.top() + px(TITLE + 10) + (number + 0.72) * line
            width = ink.width(much, 36, Weight.SEMI_BOLD)
            ink.write(painter, what, QPointF(left, y), 33, room=right - left - days - width - px(16))
            at = QPointF(right - days, y)
            ink.write(painter, much, at, 36, weight=Weight.SEMI_BOLD, align=Align.RIGHT)
            ink.write(painter, day, QPointF(right, y), 30, colour="quiet", align=Align.RIGHT)
