"""The sheet of a plan: all its texts, scrolled where they are more than the panel holds."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScroller, QWidget

from gymtimer.ui.mirroring import turn, write
from gymtimer.ui.plan_lines import PlanLines
from gymtimer.ui.scale import Scale
from gymtimer.ui.shelf import Card
from gymtimer.ui.theme import Theme

#: How much of the foot fades where there is more below, in pixels of the design.
FADE = 70


class PlanSheet(QAbstractScrollArea):
    """Shows one card in full: wheel, finger, or Tab and arrow keys bring up the rest."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._card: Card | None = None
        self._scale = Scale(1.0)
        self.lines: PlanLines | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(1, 1)  # in the smallest window the button below goes first
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def show_card(self, card: Card | None) -> None:
        """Show *card* from its top; None for an empty sheet."""
        self._card = card
        self.setAccessibleName("" if card is None else spoken(card))
        self.verticalScrollBar().setValue(0)
        self._lay_out()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._scale = scale
        self._lay_out()

    @property
    def scrolls(self) -> bool:
        """Whether there is more than fits."""
        return self.verticalScrollBar().maximum() > 0

    def _lay_out(self) -> None:
        self.lines = self._laid(self.width()) if self._card is not None else None
        over = self.lines is not None and self.lines.height > self.height() + 1
        if over:
            self.lines = self._laid(self.width() - self._scale.px(24))
        # The bar lies beside the text, and only where it is needed.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if over else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        bar = self.verticalScrollBar()
        bar.setRange(0, round(self.lines.height) - self.height() if self.lines is not None and over else 0)
        bar.setPageStep(max(1, self.height()))
        bar.setSingleStep(self._scale.px(60))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if over else Qt.FocusPolicy.NoFocus)
        self.viewport().update()

    def _laid(self, width: int) -> PlanLines | None:
        card = self._card
        if card is None:
            return None
        return PlanLines(self._theme, self._family, self._scale, card, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the texts out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint what is in sight now: the fade at the foot stays where it is."""
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lines is None:
            return
        bar = self.verticalScrollBar()
        turn(painter, QRectF(self.viewport().rect()))
        painter.translate(0, -bar.value())
        painter.setPen(QPen(QColor(self._theme.edge), self._scale.px(2)))
        for rule in self.lines.rules:
            painter.drawLine(0, round(rule), self.viewport().width(), round(rule))
        for piece in self.lines.pieces:
            painter.setFont(piece.letters)
            painter.setPen(QColor(piece.colour))
            write(painter, piece.at, piece.text)
        painter.resetTransform()
        if bar.value() < bar.maximum():
            self._fade(painter)

    def _fade(self, painter: QPainter) -> None:
        """Let the foot sink into the panel: there is more below."""
        high = self._scale.px(FADE)
        box = QRectF(0, self.viewport().height() - high, self.viewport().width(), high)
        gone = QColor(self._theme.panel)
        gone.setAlpha(0)
        gradient = QLinearGradient(box.topLeft(), box.bottomLeft())
        gradient.setColorAt(0, gone)
        gradient.setColorAt(1, QColor(self._theme.panel))
        painter.fillRect(box, gradient)


def spoken(card: Card) -> str:
    """Return all that the sheet says, for a screen reader."""
    lines = (", ".join(filter(None, (one.name, one.sets, one.tempo, one.load))) for one in card.lines)
    return ". ".join(filter(None, (card.name, card.partner, *lines, card.notes, *card.faults)))
