"""The strip of care: what stands against the chosen plan today, in a few lines above Start."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gymtimer.domain.care import Finding
from gymtimer.tongue import mark, tr, tr_n
from gymtimer.ui.care_style import colour_of
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.mirroring import turn, write
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme
from gymtimer.ui.wrapping import wrapped

#: Sizes of the design, in its pixels: letters, lines, the mark, and the room around it.
TEXT, LEADING, MARK, INDENT, GAP = 31, 38, 8, 34, 10
#: So many findings are told in full; of the others only how many.
MOST = 2
#: What the strip says where nothing stands against the plan.
FINE = mark("Nothing stands against it today")


class CareStrip(QAbstractButton):
    """Tells the first findings; a click opens the page with all of them."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._scale = Scale(1.0)
        self._findings: tuple[Finding, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(tr("What stands against the plan today, and how you are (C)"))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Tell *findings*, what wants most first."""
        self._findings = tuple(findings)
        self.setAccessibleName(". ".join([one.told for one in findings]) or tr(FINE))
        self.updateGeometry()
        self.update()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self.updateGeometry()
        self.update()

    def lines(self, width: float) -> list[tuple[str, str, bool]]:
        """Return the lines in *width*: text, colour of the mark, whether a new finding begins."""
        letters = font(self._family, Weight.REGULAR, self._scale.px(TEXT))
        room = width - self._scale.px(INDENT + MARK)
        if not self._findings:
            fine = wrapped(tr(FINE), letters, room)
            return [(line, self._theme.ready, not n) for n, line in enumerate(fine)]
        told = []
        more = len(self._findings) - MOST
        for place, one in enumerate(self._findings[:MOST]):
            last = more > 0 and place == MOST - 1
            text = f"{one.told}  {tr_n(more, 'And {n} more.', 'And {n} more.')}" if last else one.told
            colour = colour_of(self._theme, one.severity)
            told += [(line, colour, not n) for n, line in enumerate(wrapped(text, letters, room))]
        return told

    def sizeHint(self) -> QSize:
        """Return the room of all lines."""
        return QSize(self._scale.px(300), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never cut."""
        return QSize(1, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Return that it is the higher the narrower it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in *width*; a finger always finds it."""
        px = self._scale.px
        lines = self.lines(width)
        begun = sum(first for _, _, first in lines)
        return max(px(64), len(lines) * px(LEADING) + begun * px(GAP) + px(GAP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, each finding behind a mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        px = self._scale.px
        letters = font(self._family, Weight.REGULAR, px(TEXT))
        ascent = QFontMetricsF(letters).ascent()
        painter.setFont(letters)
        lines = self.lines(self.width())
        high = sum(px(LEADING) + (px(GAP) if first else 0) for _, _, first in lines)
        y = (self.height() - high) / 2
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.quiet), px(2)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(10), px(10))
        for text, colour, first in lines:
            y += px(GAP) if first else 0
            painter.fillRect(px(MARK), round(y), px(MARK), px(LEADING), QColor(colour))
            painter.setPen(QColor(self._theme.ink if self._findings else colour))
            write(painter, QPointF(px(INDENT), round(y + (px(LEADING) + ascent) / 2 - px(3))), text)
            y += px(LEADING)
