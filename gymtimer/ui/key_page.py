"""The page of keys: what to press, on one screen."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gymtimer.tongue import mark, tr
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.keys import KeyTable, help_rows
from gymtimer.ui.mirroring import turn, write
from gymtimer.ui.scale import Scale, scale_in
from gymtimer.ui.sheet import scrolls
from gymtimer.ui.theme import Theme
from gymtimer.ui.wrapping import wrapped

#: What the table has no room for.
NOTES = (
    mark("P works in setup, rack and rest only: under the bar, RACK IT is what stops."),
    mark("The red corner always reads RACK IT, whatever the exercise calls it."),
    mark("Any key goes back; A tells about gymtimer"),
)

#: Sizes of the design, in its pixels.
EDGE, HEAD, TABLE, NAME, KEYS, NOTE, FOOT = 63, 118, 170, 46, 42, 34, 40


class KeyPage(QWidget):
    """Shows the keys; any key or press closes it.

    Signals:
        closed: back to where it was opened.
        about_wanted: the page about the program.

    Attributes:
        theme: the colours.
        family: the letters.

    """

    closed = Signal()
    about_wanted = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rows = help_rows(KeyTable())
        self.show_rows(self._rows)

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show *rows*: what is done, by which keys."""
        self._rows = rows
        told = [f"{what}: {keys}" for what, keys in rows]
        self.setAccessibleName(". ".join([tr("Keys"), *told, *map(tr, NOTES)]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, the notes below it."""
        painter = QPainter(self)
        turn(painter, QRectF(self.rect()))
        scale = scale_in(self)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        ink, quiet = self._theme.ink, self._theme.quiet
        left = scale.px(EDGE)
        self._write(painter, QPointF(left, scale.px(HEAD)), scale.px(68), Weight.SEMI_BOLD, ink, tr("Keys"))
        notes = self.note_lines(scale)
        high = scale.px(NOTE) * 1.25
        foot = self.height() - scale.px(FOOT)
        for number, text in enumerate(reversed(notes)):
            at = QPointF(left, foot - number * high)
            self._write(painter, at, scale.px(NOTE), Weight.REGULAR, quiet, text)
        self._table(painter, scale, foot - len(notes) * high - scale.px(20))

    def room_for(self, width: int) -> int:
        """Return how high it has to be, where large letters leave it *width* pixels; 0 for the window."""
        scale = scale_in(self)
        if not scale.slim(width):
            return 0
        notes = len(self.note_lines(scale)) * scale.px(NOTE) * 1.25
        return round(scale.px(TABLE) + len(self._rows) * 2.6 * scale.px(NAME) + notes + scale.px(FOOT + 40))

    def note_lines(self, scale: Scale) -> list[str]:
        """Return the notes, wrapped in the width of the window."""
        letters = font(self._family, Weight.REGULAR, scale.px(NOTE))
        room = self.width() - 2 * scale.px(EDGE)
        return [line for note in NOTES for line in wrapped(tr(note), letters, room)]

    def sizes(self, scale: Scale, row: float) -> tuple[float, float]:
        """Return how far the letters shrink with the keys beside their names, or below them; at most 1."""
        letters = QFontMetricsF(font(self._family, Weight.REGULAR, scale.px(KEYS)))
        widest = max(letters.horizontalAdvance(keys) for _, keys in self._rows)
        names = QFontMetricsF(font(self._family, Weight.SEMI_BOLD, scale.px(NAME)))
        longest = max(names.horizontalAdvance(what) for what, _ in self._rows) + scale.px(NAME) / 2
        line, edge, middle = scale.px(NAME) * 1.15, scale.px(EDGE), self._middle(scale)
        beside = min(1.0, row / line, (self.width() - middle - edge) / widest, (middle - edge) / longest)
        return beside, min(1.0, row / 2 / line, (self.width() - 2 * edge) / widest)

    def _middle(self, scale: Scale) -> float:
        return scale.px(EDGE) + self.width() * 0.42

    def _table(self, painter: QPainter, scale: Scale, bottom: float) -> None:
        """Paint the rows between the head and *bottom*, the keys where they can be larger."""
        top = scale.px(TABLE)
        row = (bottom - top) / len(self._rows)
        beside, below = self.sizes(scale, row)
        name, keys_size = scale.px(NAME) * max(beside, below), scale.px(KEYS) * max(beside, below)
        left = scale.px(EDGE)
        for number, (what, keys) in enumerate(self._rows):
            middle = top + (number + 0.5) * row
            line = middle - 0.1 * name if below > beside else middle + 0.35 * name
            colour = self._theme.alarm if number == 1 else self._theme.ink
            self._write(painter, QPointF(left, line), name, Weight.SEMI_BOLD, colour, what)
            at = QPointF(left, line + 1.12 * name) if below > beside else QPointF(self._middle(scale), line)
            self._write(painter, at, keys_size, Weight.REGULAR, self._theme.quiet, keys)

    def _write(
        self, painter: QPainter, at: QPointF, size: float, weight: Weight, colour: str, text: str
    ) -> None:
        painter.setFont(font(self._family, weight, size))
        painter.setPen(QColor(colour))
        write(painter, at, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close, or tell about the program; where large letters need it, scroll."""
        if scrolls(self, event):
            event.ignore()
        elif event.key() == Qt.Key.Key_A and not event.isAutoRepeat():
            self.about_wanted.emit()
        elif not event.isAutoRepeat():
            self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close; a press on the last note tells about the program."""
        if event.position().y() > self.height() - scale_in(self).px(FOOT + NOTE):
            self.about_wanted.emit()
        else:
            self.closed.emit()
