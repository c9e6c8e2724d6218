"""Plan details: the chosen plan, exercise by exercise."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gymtimer.domain.digest import Line
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.scale import Scale
from gymtimer.ui.shelf import Card
from gymtimer.ui.theme import Theme

#: Sizes of the design, in its pixels.
EDGE = 40
ROW = 112
LEAST_ROW = 84
FOOT = 190  # room for the start button, which lies over the panel


class PlanDetails(QWidget):
    """Shows one card in full."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._card: Card | None = None
        self.scale = Scale(1.0)

    def show_card(self, card: Card | None) -> None:
        """Show *card*; None for an empty shelf."""
        self._card = card
        said = "" if card is None else f"{card.name}: {', '.join(line.name for line in card.lines)}"
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(self.scale.px(645), self.scale.px(793))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel and the card on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self.scale.px
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(self._theme.edge), px(2)))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRoundedRect(box, px(22), px(22))
        if self._card is None:
            return
        inner = box.adjusted(px(EDGE), px(30), -px(EDGE), -px(FOOT))
        self._head(painter, inner, self._card)
        if self._card.faults:
            self._faults(painter, inner, self._card)
        else:
            self._body(painter, inner, self._card)

    def _head(self, painter: QPainter, box: QRectF, card: Card) -> None:
        top = box.top() + self.scale.px(40)
        self._write(painter, box, top, 50, Weight.SEMI_BOLD, self._theme.ink, card.name)
        under = card.partner if not card.faults else str(card.path.name)
        self._write(painter, box, top + self.scale.px(46), 35, Weight.REGULAR, self._theme.quiet, under)

    def _body(self, painter: QPainter, box: QRectF, card: Card) -> None:
        top = box.top() + self.scale.px(120)
        notes = self._note_lines(card, box.width()) if card.notes else []
        notes_height = self.scale.px(42) * len(notes) + (self.scale.px(24) if notes else 0)
        room = box.bottom() - notes_height - top
        rows = max(1, len(card.lines))
        row = max(self.scale.px(LEAST_ROW), min(self.scale.px(ROW), room / rows))
        shown = max(1, int(room // row))
        lines = card.lines if len(card.lines) <= shown else card.lines[: shown - 1]
        for number, line in enumerate(lines):
            self._row(painter, QRectF(box.left(), top + number * row, box.width(), row), line)
        if len(lines) < len(card.lines):
            more = f"and {len(card.lines) - len(lines)} more"
            at = top + len(lines) * row + self.scale.px(36)
            self._write(painter, box, at, 35, Weight.REGULAR, self._theme.quiet, more)
        for number, text in enumerate(notes):
            at = box.bottom() - self.scale.px(42) * (len(notes) - 1 - number)
            self._write(painter, box, at, 31, Weight.REGULAR, self._theme.quiet, text)

    def _row(self, painter: QPainter, box: QRectF, line: Line) -> None:
        theme, px = self._theme, self.scale.px
        top = box.top() + px(38)
        name = QRectF(box.left(), 0, box.width() * 0.62, 0)
        self._write(painter, name, top, 42, Weight.SEMI_BOLD, theme.ink, line.name)
        sets = QRectF(box.left() + box.width() * 0.62, 0, box.width() * 0.19, 0)
        self._write(painter, sets, top, 42, Weight.SEMI_BOLD, theme.ink, line.sets, right=True)
        tempo = QRectF(box.left() + box.width() * 0.81, 0, box.width() * 0.19, 0)
        self._write(painter, tempo, top, 42, Weight.SEMI_BOLD, theme.lower, line.tempo, right=True)
        self._write(painter, box, top + px(42), 33, Weight.REGULAR, theme.quiet, line.load)

    def _faults(self, painter: QPainter, box: QRectF, card: Card) -> None:
        painter.setFont(font(self._family, Weight.REGULAR, self.scale.px(31)))
        painter.setPen(QColor(self._theme.ink))
        text = "\n\n".join(card.faults)
        area = box.adjusted(0, self.scale.px(110), 0, 0)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere), text)

    def _note_lines(self, card: Card, width: float) -> list[str]:
        """Return the notes in at most three lines."""
        metrics = QFontMetricsF(font(self._family, Weight.REGULAR, self.scale.px(31)))
        lines: list[str] = []
        for word in card.notes.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        if len(lines) > 3:
            lines[2:] = [metrics.elidedText(" ".join(lines[2:]), Qt.TextElideMode.ElideRight, width)]
        return lines

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        baseline: float,
        size: float,
        weight: Weight,
        colour: str,
        text: str,
        *,
        right: bool = False,
    ) -> None:
        letters = font(self._family, weight, self.scale.px(size))
        metrics = QFontMetricsF(letters)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        left = box.right() - metrics.horizontalAdvance(fitting) if right else box.left()
        painter.drawText(QPointF(left, baseline), fitting)
