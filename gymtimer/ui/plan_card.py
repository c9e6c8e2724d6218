"""Plan cards: how one plan of the shelf is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gymtimer.ui.card_rest import Rested
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.mirroring import turn, write
from gymtimer.ui.scale import Scale
from gymtimer.ui.shelf import Card, CardRole, faults_text
from gymtimer.ui.theme import Theme

#: Sizes of the design, in its pixels.
HEIGHT = 182
GAP = 22
RADIUS = 22
EDGE = 44
STRIPE = 10


class PlanCard(QStyledItemDelegate):
    """Paints the cards of the shelf."""

    def __init__(self, theme: Theme, family: str) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__()
        self._theme = theme
        self._family = family
        self.scale = Scale(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a card with the gap below it."""
        return QSize(self.scale.px(400), self.scale.px(HEIGHT + GAP))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card."""
        card: Card = index.data(CardRole.CARD)
        half_line = self.scale.px(4) / 2
        box = QRectF(option.rect).adjusted(half_line, half_line, -half_line, -self.scale.px(GAP))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(option.rect))
        self._frame(painter, box, card, chosen=chosen)
        self._text(painter, box, card)
        painter.restore()

    def _frame(self, painter: QPainter, box: QRectF, card: Card, *, chosen: bool) -> None:
        theme = self._theme
        frame = QColor(theme.alarm if card.faults else theme.ready)
        radius = self.scale.px(RADIUS)
        painter.setBrush(QColor(theme.panel))
        edge = frame if chosen else QColor(theme.edge)
        painter.setPen(QPen(edge, self.scale.px(4 if chosen else 2)))
        painter.drawRoundedRect(box, radius, radius)
        if chosen or card.faults or card.rested:
            stripe = QRectF(
                box.left(), box.top() + radius * 1.4, self.scale.px(STRIPE), box.height() - radius * 2.8
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(frame if card.rested is None else self._rest_colour(card.rested))
            painter.drawRoundedRect(stripe, stripe.width() / 2, stripe.width() / 2)

    def _rest_colour(self, rest: Rested) -> QColor:
        return QColor(self._theme.ready if rest.ready else self._theme.lift)

    def _text(self, painter: QPainter, box: QRectF, card: Card) -> None:
        inner = box.adjusted(self.scale.px(EDGE), 0, -self.scale.px(EDGE), 0)
        theme = self._theme
        quiet = QColor(theme.quiet)
        lines, colours = (card.size, card.style), (quiet, quiet)
        if card.faults:
            lines, colours = (faults_text(card), card.faults[0]), (QColor(theme.ink), quiet)
        elif card.rested is not None:
            lines = (f"{card.size}   ·   {card.style}", card.rested.text)
            colours = (quiet, self._rest_colour(card.rested))
        self._line(painter, inner, 66, 50, Weight.SEMI_BOLD, QColor(theme.ink), card.name)
        self._line(painter, inner, 114, 35, Weight.REGULAR, colours[0], lines[0])
        self._line(painter, inner, 157, 35, Weight.REGULAR, colours[1], lines[1])

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        baseline: float,
        size: float,
        weight: Weight,
        colour: QColor,
        text: str,
    ) -> None:
        letters = font(self._family, weight, self.scale.px(size))
        painter.setFont(letters)
        painter.setPen(colour)
        fitting = QFontMetricsF(letters).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        write(painter, QPointF(box.left(), box.top() + self.scale.px(baseline)), fitting)
