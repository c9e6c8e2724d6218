"""Rows of care: one finding each, or what one of two looks at."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QScrollArea, QScroller, QVBoxLayout, QWidget

from gymtimer.domain.care import Finding
from gymtimer.domain.gate import Share
from gymtimer.ui.care_style import WANTS, colour_of
from gymtimer.ui.labels import wrapping_label
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
        source = f"{WANTS[finding.severity]}  ·  {finding.rule.number}  ·  {finding.source}"
        self._column = QVBoxLayout(self)
        self._column.addWidget(label(finding.text, "text", self))
        self._column.addWidget(label(source, "source", self))
        self.setAccessibleName(f"{finding.text} {WANTS[finding.severity]}")

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._column.setContentsMargins(scale.px(INDENT), 0, 0, 0)
        self._column.setSpacing(scale.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour_of(self._theme, self._severity)))
        wide = self._scale.px(MARK)
        painter.drawRoundedRect(0, 0, wide, self.height(), wide / 2, wide / 2)


class ItemRow(QWidget):
    """Shows one thing to look at, with a box before it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        """Show *text*."""
        super().__init__(parent)
        self._theme = theme
        self._scale = Scale(1.0)
        self._column = QVBoxLayout(self)
        self._column.addWidget(label(text, "item", self))

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._column.setContentsMargins(scale.px(INDENT + 12), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box beside the first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, wide = self._scale.px(BOX), self._scale.px(3)
        painter.setPen(QPen(QColor(self._theme.ready), wide))
        top = (self._scale.px(LINE) - side) / 2
        painter.drawRoundedRect(QRectF(wide, top, side, side), side / 5, side / 5)


class ShareColumn(QWidget):
    """Shows what one of them looks at before a set."""

    def __init__(self, theme: Theme, share: Share, parent: QWidget | None = None) -> None:
        """Show *share*."""
        super().__init__(parent)
        self.items = [ItemRow(theme, item, self) for item in share.items]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(label(share.who, "who", self))
        for item in self.items:
            self._column.addWidget(item)
        self._column.addStretch(1)
        self.setAccessibleName(f"{share.who}: {', '.join(share.items)}")

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._column.setSpacing(scale.px(14))
        for item in self.items:
            item.rescale(scale)
