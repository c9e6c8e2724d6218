"""Rows of care: one finding each, or what one of two looks at."""

import re

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QScrollArea, QScroller, QVBoxLayout, QWidget

from gymtimer.domain.care import Finding
from gymtimer.domain.gate import Share
from gymtimer.tongue import tr
from gymtimer.ui.care_style import WANTS, colour_of
from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.mirroring import margins, turn
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: Sizes of the design, in its pixels: the mark, and the room it takes.
MARK, INDENT = 10, 36
#: A box to tick, and the height of the line it stands in.
BOX, LINE = 24, 46


_UNIT = re.compile(r"(\d) (s|kg|lb|%)(?!\w)")


def label(text: str, name: str, parent: QWidget | None = None) -> QLabel:
    """Return a label that wraps plain *text*."""
    return wrapping_label(_UNIT.sub("\\1\u00a0\\2", text), name, parent)  # a number stays with its unit


def scrolled(sheet: QWidget, parent: QWidget) -> QScrollArea:
    """Return *sheet* in an area that scrolls it up and down: by wheel, or by a finger."""
    area = QScrollArea(parent)
    area.setWidget(sheet)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area


class FindingRow(QWidget):
    """Shows a finding: a mark in the colour of what it wants, its text, its source."""

    def __init__(self, theme: Theme, finding: Finding, parent: QWidget | None = None) -> None:
        """Show *finding*."""
        super().__init__(parent)
        self._theme, self._severity = theme, finding.severity
        self._scale = Scale(1.0)
        wants = tr(WANTS[finding.severity])
        source = f"{wants}  ·  {finding.rule.number}  ·  {finding.source}"
        self._column = QVBoxLayout(self)
        self._column.addWidget(label(finding.told, "text", self))
        self._column.addWidget(label(source, "source", self))
        self.setAccessibleName(f"{finding.told} {wants}")

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._column.setContentsMargins(margins(scale.px(INDENT), 0, 0, 0))
        self._column.setSpacing(scale.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(self._theme, self._severity)))
        wide = self._scale.px(MARK)
        painter.drawRoundedRect(0, 0, wide, self.height(), wide / 2, wide / 2)


class ItemRow(QWidget):
    """Shows one thing to look at; a press says that it is not in order, another that it is.

    Signals:
        marked: its text, and whether it is in order.

    """

    marked = Signal(str, bool)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        """Show *text*, in order as long as nobody says otherwise."""
        super().__init__(parent)
        self._theme, self.text = theme, text
        self._scale = Scale(1.0)
        self._column = QVBoxLayout(self)
        self._column.addWidget(label(text, "item", self))
        self.in_order = True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keys of the session stay where they are
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    @Slot()
    def turn(self) -> None:
        """Say the opposite of what was said."""
        self.in_order = not self.in_order
        self._tell()
        self.update()
        self.marked.emit(self.text, self.in_order)

    def _tell(self) -> None:
        self.setAccessibleName(self.text if self.in_order else tr("Not in order: {item}", item=self.text))

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._column.setContentsMargins(margins(scale.px(INDENT + 12), 0, 0, 0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press: the release turns it."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn, where the finger is still on it."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.turn()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with Space, where somebody went to it with Tab."""
        if event.key() == Qt.Key.Key_Space:
            self.turn()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box beside the first line, crossed out where it is not in order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        side, wide = self._scale.px(BOX), self._scale.px(3)
        top = (self._scale.px(LINE) - side) / 2
        box = QRectF(wide, top, side, side)
        colour = QColor(self._theme.ready if self.in_order else self._theme.lower)
        painter.setPen(QPen(colour, wide))
        if not self.in_order:
            painter.setBrush(colour)
        painter.drawRoundedRect(box, side / 5, side / 5)
        if not self.in_order:
            painter.setPen(QPen(QColor(self._theme.ground), wide))
            cross = box.adjusted(side / 4, side / 4, -side / 4, -side / 4)
            painter.drawLine(cross.topLeft(), cross.bottomRight())
            painter.drawLine(cross.bottomLeft(), cross.topRight())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.quiet), self._scale.px(2)))
            edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(edge, self._scale.px(8), self._scale.px(8))


class ShareColumn(QWidget):
    """Shows what one of them looks at before a set.

    Signals:
        marked: an item, and whether it is in order.

    """

    marked = Signal(str, bool)

    def __init__(self, theme: Theme, share: Share, parent: QWidget | None = None) -> None:
        """Show *share*."""
        super().__init__(parent)
        self.items = [ItemRow(theme, item, self) for item in share.items]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(tr(share.who), "who", self))
        for item in self.items:
            self._column.addWidget(item)
            item.marked.connect(self.marked)
        self._column.addStretch(1)
        self.setAccessibleName(f"{tr(share.who)}: {', '.join(share.items)}")

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._column.setSpacing(scale.px(14))
        for item in self.items:
            item.rescale(scale)
