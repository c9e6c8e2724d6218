"""Plan details: the panel of the chosen plan, with what starts it at its foot."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gymtimer.ui.plan_sheet import PlanSheet
from gymtimer.ui.scale import Scale
from gymtimer.ui.shelf import Card
from gymtimer.ui.theme import Theme

#: Sizes of the design, in its pixels.
EDGE, TOP, FOOT, BETWEEN, RADIUS = 40, 30, 30, 24, 22


class PlanDetails(QWidget):
    """Shows one card in full.

    Attributes:
        sheet: what is said of the plan.

    """

    def __init__(self, theme: Theme, family: str, foot: QWidget, parent: QWidget | None = None) -> None:
        """Keep *foot*, the button, in sight below the sheet."""
        super().__init__(parent)
        self._theme = theme
        self._scale = Scale(1.0)
        self.sheet = PlanSheet(theme, family, self)
        self.sheet.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.sheet, 1)
        self._column.addWidget(foot)

    def put_strip(self, strip: QWidget) -> None:
        """Keep *strip* in sight between the sheet and the foot."""
        self._column.insertWidget(1, strip)

    def show_card(self, card: Card | None) -> None:
        """Show *card*; None for an empty shelf."""
        self.sheet.show_card(card)
        self.setAccessibleName(self.sheet.accessibleName())

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        px = scale.px
        self._scale = scale
        self._column.setContentsMargins(px(EDGE), px(TOP), px(EDGE), px(FOOT))
        self._column.setSpacing(px(BETWEEN))
        self.sheet.rescale(scale)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(self._scale.px(645), self._scale.px(793))

    def minimumSizeHint(self) -> QSize:
        """Return the least in which something of the plan can be read."""
        return QSize(self._scale.px(300), self._scale.px(330))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel, its edge lit while the keys scroll it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._scale.px(4 if self.sheet.hasFocus() else 2)
        half = wide / 2
        edge = self._theme.ink if self.sheet.hasFocus() else self._theme.edge
        painter.setPen(QPen(QColor(edge), wide))
        painter.setBrush(QColor(self._theme.panel))
        radius = self._scale.px(RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light the edge when the sheet takes the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)
