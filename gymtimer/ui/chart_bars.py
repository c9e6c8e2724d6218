"""Bars: the lowering times of a set against their target."""

from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gymtimer.domain.log import LoggedRep
from gymtimer.domain.lowered import MIS_TAP, TAP_ERROR
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.tongue import tr
from gymtimer.ui.chart_ink import Align, Ink
from gymtimer.ui.fonts import Weight
from gymtimer.ui.history_texts import tenths


class Held(Enum):
    """How the lowering of a rep is known, and how it went."""

    KEPT = "kept"  # measured, as long as planned
    SHORT = "short"  # measured, not so long
    COUNTED = "counted"  # only the clock paced it
    ABORTED = "aborted"  # broken off
    UNKNOWN = "unknown"  # from another program


def held(rep: LoggedRep) -> Held:
    """Return how *rep* was lowered; below 90 % of the target is short (handbook 6.7)."""
    if rep.aborted:
        return Held.ABORTED
    if rep.measured is None:
        return Held.UNKNOWN if rep.commanded is None else Held.COUNTED
    if rep.measured < MIS_TAP:
        return Held.UNKNOWN
    target = rep.target or 0
    return Held.KEPT if rep.measured >= target - max(TAP_ERROR, target // 10) else Held.SHORT


def lowered(rep: LoggedRep) -> Ms:
    """Return the lowering time of *rep*, however it is known; 0 where it is not."""
    return rep.measured if rep.measured is not None else rep.commanded or 0


def target_of(reps: tuple[LoggedRep, ...]) -> Ms:
    """Return what the reps were planned to take: that of the last, since own reps come first."""
    return next((rep.target for rep in reversed(reps) if rep.target), 0)


def draw_bars(
    painter: QPainter,
    ink: Ink,
    box: QRectF,
    reps: tuple[LoggedRep, ...],
    *,
    small: bool = False,
) -> None:
    """Paint a bar for each rep into *box*, numbers under and in them, the target as a dashed line.

    Measured bars are full; commanded ones are hollow, since nobody knows what the bar did;
    aborted ones are hollow with a cross.
    """
    target = target_of(reps)
    under = ink.px(30 if small else 48)
    field = box.adjusted(0, ink.px(26 if small else 44), 0, -under)
    most = max([target, *map(lowered, reps), SECOND])
    step = field.width() / max(1, len(reps))
    width = min(step * 0.68, ink.px(40 if small else 68))
    for place, rep in enumerate(reps):
        height = field.height() * lowered(rep) / most
        middle = field.left() + (place + 0.5) * step
        bar = QRectF(middle - width / 2, field.bottom() - height, width, height)
        _bar(painter, ink, bar, held(rep))
        _time(painter, ink, bar, rep, small=small)
        if not small or len(reps) <= 12 or place in {0, len(reps) - 1}:
            colour = "alarm" if rep.aborted else "quiet"
            at = QPointF(middle, box.bottom() - ink.px(2 if small else 8))
            size = 26 if small else 32
            if ink.width(str(len(reps)), size) < step:
                ink.write(painter, str(rep.number), at, size, colour=colour, align=Align.MIDDLE)
    if target:
        _target(painter, ink, field, field.bottom() - field.height() * target / most, target, small=small)


def _bar(painter: QPainter, ink: Ink, bar: QRectF, how: Held) -> None:
    radius = min(ink.px(10), bar.width() / 4)
    if how in {Held.KEPT, Held.SHORT}:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colour("ready" if how is Held.KEPT else "lower"))
        painter.drawRoundedRect(bar, radius, radius)
        return
    colour = "alarm" if how is Held.ABORTED else "quiet"
    pen = ink.pen(colour, 3)
    half = pen.widthF() / 2
    hollow = bar.adjusted(half, half, -half, -half)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(hollow, radius, radius)
    if how is Held.ABORTED:
        side = min(hollow.width(), hollow.height()) * 0.5
        cross = QRectF(0, 0, side, side)
        cross.moveCenter(hollow.center())
        painter.drawLine(cross.topLeft(), cross.bottomRight())
        painter.drawLine(cross.topRight(), cross.bottomLeft())


def _time(painter: QPainter, ink: Ink, bar: QRectF, rep: LoggedRep, *, small: bool) -> None:
    """Write the seconds into the top of a tall bar, else above it; nothing where there is no room."""
    how, size = held(rep), 26 if small else 34
    text = "?" if how is Held.UNKNOWN else tenths(lowered(rep))
    if ink.width(text, size, Weight.SEMI_BOLD) > bar.width() * (1.5 if small else 1.05):
        return
    inside = bar.height() > ink.px(1.7 * size) and how is not Held.ABORTED  # whose cross is there
    fits = ink.width(text, size, Weight.SEMI_BOLD) < bar.width() * 0.95
    colour = "ground" if inside and fits and how in {Held.KEPT, Held.SHORT} else "ink"
    if inside and fits:
        at = QPointF(bar.center().x(), bar.top() + ink.px(1.28 * size))
    else:
        at = QPointF(bar.center().x(), bar.top() - ink.px(0.34 * size))
    ink.write(painter, text, at, size, weight=Weight.SEMI_BOLD, colour=colour, align=Align.MIDDLE)


def _target(painter: QPainter, ink: Ink, field: QRectF, y: float, target: Ms, *, small: bool) -> None:
    pen = ink.pen("ink", 2 if small else 3, Qt.PenStyle.CustomDashLine)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.0, 2.6])
    painter.setPen(pen)
    reach = ink.px(6 if small else 16)
    painter.drawLine(QLineF(field.left() - reach, y, field.right() + reach, y))
    if not small:
        at = QPointF(field.right() + reach, y - ink.px(16))
        ink.write(painter, tr("target {seconds}", seconds=tenths(target)), at, 32, align=Align.RIGHT)
