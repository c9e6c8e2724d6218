"""The load chart: eccentric load over time, each dot as large as its time lowering."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from gymtimer.domain.load import GRAMS, Unit, grams
from gymtimer.domain.timing import SECOND
from gymtimer.storage.chronicle import Spot
from gymtimer.tongue import tr
from gymtimer.ui.chart_axis import Axis, axis, spread, tick_text
from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_panel import EDGE, ChoosingPanel
from gymtimer.ui.fonts import Weight
from gymtimer.ui.history_texts import day_text, load_text, month_text
from gymtimer.ui.mirroring import upright
from gymtimer.ui.theme import Theme

#: Lines that can still be told apart by their names; the exercises trained most often.
MOST_LINES = 4
#: Radius of the smallest and the largest dot, in pixels of the design.
SMALLEST, LARGEST = 8, 17
#: From the top of the card to the upper line, and under the lower one for dates.
HEAD, FOOT = 104, 72


#: A spot and its middle on the chart.
Placed = tuple[QPointF, Spot]


@dataclass(frozen=True, slots=True)
class Dots:
    """What the chart shows.

    Attributes:
        lines: the spots of each exercise, oldest first.
        unit: of the axis; None where no load is known and the axis is time lowering, in s.

    """

    lines: tuple[tuple[Spot, ...], ...]
    unit: Unit | None

    def value(self, spot: Spot) -> float:
        """Return the height of *spot*, in the unit of the axis."""
        if self.unit is None:
            return lowered(spot) / SECOND
        assert spot.best is not None
        return float(grams(spot.best) / GRAMS[self.unit])


def lowered(spot: Spot) -> int:
    """Return what the size of the dot tells: the measured time, where there is none the commanded."""
    return spot.measured_time or spot.commanded_time


def dots_of(spots: Sequence[Spot]) -> Dots:
    """Return the lines of *spots*; exercises without a known load are only shown among themselves."""
    known = [spot for spot in spots if spot.best is not None]
    unit = known[-1].best.unit if known and known[-1].best else None
    by_name = sorted(known or spots, key=lambda spot: (spot.exercise, spot.started))
    lines = [tuple(line) for _, line in groupby(by_name, key=lambda spot: spot.exercise)]
    lines.sort(key=lambda line: -sum(spot.sessions for spot in line))
    return Dots(tuple(lines[:MOST_LINES]), unit)


class LoadChart(ChoosingPanel):
    """Shows the load over time; press a dot, or step with the arrow keys, to choose a session.

    Signals:
        chosen: the `Spot` that was pressed.

    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show an empty chart."""
        super().__init__(theme, family, parent)
        self._dots = Dots((), None)
        self._chosen: Spot | None = None
        self._today = 0
        self._places: list[Placed] = []

    def show_spots(self, spots: Sequence[Spot], chosen: Spot | None, today: int) -> None:
        """Show *spots*, *chosen* pointed out, on the day *today*."""
        self._dots = dots_of(spots)
        self._chosen = chosen
        self._today = today
        self._places = []
        self.renew(self._said())

    def _said(self) -> str:
        spots = [spot for line in self._dots.lines for spot in line]
        if not spots:
            return tr("Eccentric load: nothing to show")
        first, last = min(spots, key=_start), max(spots, key=_start)
        return tr(
            "Eccentric load over time: {load} on {day} to {last_load} on {last_day}",
            load=load_text(first.best),
            day=day_text(first.day, self._today),
            last_load=load_text(last.best),
            last_day=day_text(last.day, self._today),
        )

    def choose(self, spot: Spot | None) -> None:
        """Point out *spot*."""
        self._chosen = spot
        self.renew(self._said())

    def spots(self) -> list[Spot]:
        """Return all spots that are shown, oldest first."""
        return sorted((spot for line in self._dots.lines for spot in line), key=_start)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint lines, dots, loads at the right and dates below."""
        unit = self._dots.unit
        what = tr("Time lowering, s")
        if unit:
            what = tr("Eccentric load, {unit}  ·  dot size = time lowering", unit=unit)
        self.title(painter, box, what)
        spots = self.spots()
        if not spots:
            self.note(painter, box, tr("No sets with this choice"))
            return
        with upright(painter, box):  # time goes on to the right, as numbers grow
            self._chart(painter, box, spots)

    def _chart(self, painter: QPainter, box: QRectF, spots: list[Spot]) -> None:
        """Paint everything below the title."""
        px = self.ink.px
        field = box.adjusted(px(EDGE + 16), px(HEAD), -px(EDGE - 4), -px(FOOT))
        values = list(map(self._dots.value, spots))
        scale = axis(min(values), max(values), max(2, min(5, 1 + int(field.height() / px(52)))))
        self._grid(painter, field, scale)
        right = px(150) if len(self._dots.lines) == 1 else self._name_room()
        plot = field.adjusted(px(16), 0, -right, 0)
        self._place(plot, scale, spots)
        self._dates(painter, plot, box.bottom() - px(26), spots)
        for line in self._dots.lines:
            self._line(painter, line)
        if len(self._dots.lines) > 1:
            self._names(painter, plot)

    def _name_room(self) -> float:
        names = (line[-1].name for line in self._dots.lines)
        widest = max(self.ink.width(name, 30, Weight.MEDIUM) for name in names)
        return min(widest, self.ink.px(300)) + self.ink.px(124)

    def _grid(self, painter: QPainter, field: QRectF, scale: Axis) -> None:
        ink = self.ink
        for tick in scale.ticks:
            y = field.bottom() - field.height() * scale.share(tick)
            painter.setPen(ink.pen("edge", 2))
            painter.drawLine(QLineF(field.left(), y, field.right(), y))
            at = QPointF(field.right(), y - ink.px(13))
            ink.write(painter, tick_text(tick), at, 30, colour="quiet", align=Align.RIGHT)

    def _place(self, plot: QRectF, scale: Axis, spots: list[Spot]) -> None:
        first, last = spots[0].started, spots[-1].started
        span = max(1, last - first)
        self._places = []
        for spot in spots:
            share = (spot.started - first) / span if last > first else 0.5
            y = plot.bottom() - plot.height() * scale.share(self._dots.value(spot))
            self._places.append((QPointF(plot.left() + share * plot.width(), y), spot))

    def _dates(self, painter: QPainter, plot: QRectF, baseline: float, spots: list[Spot]) -> None:
        """Write dates, months or years under the dots that stand far enough apart."""
        days = spots[-1].day - spots[0].day
        if days <= 120:
            texts = [day_text(spot.day, self._today) for spot in spots]
        else:
            texts = [month_text(spot.day, year=days > 800) for spot in spots]
        firsts = [n for n, text in enumerate(texts) if n == 0 or text != texts[n - 1]]
        widest = max(self.ink.width(text, 28) for text in texts) + self.ink.px(40)
        places = [self._places[n][0].x() for n in firsts]
        for n in spread(places, widest):
            at = QPointF(places[n], baseline)
            self.ink.write(painter, texts[firsts[n]], at, 28, colour="quiet", align=Align.MIDDLE)

    def _line(self, painter: QPainter, line: tuple[Spot, ...]) -> None:
        ink = self.ink
        own = [(place, spot) for place, spot in self._places if spot.exercise == line[0].exercise]
        painter.setPen(ink.pen("lower", 5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([place for place, _ in own])
        longest = max(1, *(lowered(spot) for _, spot in self._places))
        for place, spot in own:
            # The area of a dot grows with the time, so that twice the time looks like twice as much.
            share = (lowered(spot) / longest) ** 0.5
            radius = ink.px(SMALLEST + (LARGEST - SMALLEST) * share)
            self._dot(painter, place, radius, chosen=spot == self._chosen)

    def _names(self, painter: QPainter, plot: QRectF) -> None:
        """Write the name of each line beside its end, from the top down, none over another."""
        px = self.ink.px
        ends = [max(own, key=_across) for own in self._lines_placed()]
        free = plot.top() - px(30)
        for place, spot in sorted(ends, key=_down):
            y = max(place.y() + px(10), free + px(30))
            free = y
            at = QPointF(plot.right() + px(30), y)
            room = self._name_room() - px(122)
            self.ink.write(painter, spot.name, at, 30, weight=Weight.MEDIUM, room=room)

    def _lines_placed(self) -> list[list[Placed]]:
        keys = [line[0].exercise for line in self._dots.lines]
        return [[dot for dot in self._places if dot[1].exercise == key] for key in keys]

    def _dot(self, painter: QPainter, place: QPointF, radius: float, *, chosen: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ink.colour("lower"))
        painter.drawEllipse(place, radius, radius)
        if chosen:
            ring = radius + self.ink.px(8)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.ink.pen("ink", 4))
            painter.drawEllipse(place, ring, ring)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the dot that is nearest to the press."""
        self.setFocus()
        if self._places:
            at = event.position()
            _, spot = min(self._places, key=lambda dot: QLineF(dot[0], at).length())
            self.chosen.emit(spot)


def _across(dot: Placed) -> float:
    return dot[0].x()


def _down(dot: Placed) -> float:
    return dot[0].y()


def _start(spot: Spot) -> int:
    return spot.started
