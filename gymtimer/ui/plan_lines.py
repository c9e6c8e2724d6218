"""Lays the texts of a plan out, line by line, in the width there is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from gymtimer.domain.digest import Line
from gymtimer.ui.fonts import CAP_HEIGHT, Weight, font
from gymtimer.ui.scale import Scale
from gymtimer.ui.shelf import Card, faults_text
from gymtimer.ui.theme import Theme
from gymtimer.ui.wrapping import wrapped

#: Sizes of the design, in its pixels: between two exercises, between two columns, above the notes.
GAP, MOST_GAP, COLUMN, ABOVE_NOTES = 8, 26, 28, 22
#: The name of an exercise gets its own line where less than this part of the width is left.
LEAST_NAME = 0.36


@dataclass(frozen=True, slots=True)
class Piece:
    """One line of letters.

    Attributes:
        text: what it says.
        at: the left end of its baseline.
        letters: how it is written.
        colour: "#RRGGBB".

    """

    text: str
    at: QPointF
    letters: QFont
    colour: str


class PlanLines:
    """The texts of one card.

    Attributes:
        pieces: all lines.
        rules: where a line is drawn across, from the top.
        height: of all.

    """

    def __init__(
        self, theme: Theme, family: str, scale: Scale, card: Card, width: float, room: float
    ) -> None:
        """Lay *card* out in *width*; spread over the height of *room* if it is less."""
        self._theme, self._family, self._scale = theme, family, scale
        self._width = width
        self._lay(card, GAP)
        spare = room - self.height
        if spare > 0 and card.lines:
            self._lay(card, min(MOST_GAP, GAP + spare / scale.unit / len(card.lines)), room)

    def _lay(self, card: Card, gap: float, room: float = 0) -> None:
        self.pieces: list[Piece] = []
        self.rules: list[float] = []
        self.height = 0.0
        theme = self._theme
        self._put(card.name, 50, 52, theme.ink, Weight.SEMI_BOLD)
        if card.faults:
            self._put(str(card.path), 31, 38, theme.quiet)
            self._put(faults_text(card), 35, 46, theme.ink)
        else:
            told = " · ".join(filter(None, (card.partner, card.week_text)))
            self._put(told, 35, 46, theme.quiet)
        self._skip(22)
        columns = self._columns(card.lines)
        for line in card.lines:
            self._put_exercise(line, *columns)
            self._skip(gap)
        for fault in card.faults:
            self._put(fault, 33, 42, theme.ink)
            self._skip(18)
        if card.notes:
            self._put_notes(card.notes, room)

    def _columns(self, lines: tuple[Line, ...]) -> tuple[float, float]:
        """Return how wide the columns of sets and of tempos are."""
        sets = max((self._advance(line.sets) for line in lines), default=0.0)
        return sets, max((self._advance(line.tempo) for line in lines), default=0.0)

    def _put_exercise(self, line: Line, sets: float, tempo: float) -> None:
        """Write what is done in columns, or below each other where it is narrow; then the load."""
        free = self._width - sets - tempo - 2 * self._scale.px(COLUMN)
        if free >= LEAST_NAME * self._width:
            self._put_row(line, free, tempo)
        else:
            self._put_stack(line)
        self._put(line.load, 33, 40, self._theme.quiet)

    def _put_row(self, line: Line, free: float, tempo: float) -> None:
        """Write a name in *free* pixels, at its right "4 × 5" and "50A0"."""
        top = self.height
        self._put(line.name, 42, 46, self._theme.ink, Weight.SEMI_BOLD, width=free)
        below, self.height = self.height, top
        self._put_right(line.sets, self._theme.ink, self._width - tempo - self._scale.px(COLUMN))
        self._put_right(line.tempo, self._theme.lower, self._width)
        self.height = below

    def _put_stack(self, line: Line) -> None:
        """Write a name, below it "4 × 5", and "50A0" at its right if that fits."""
        theme = self._theme
        self._put(line.name, 42, 46, theme.ink, Weight.SEMI_BOLD)
        together = (
            self._advance(line.sets) + self._scale.px(COLUMN) + self._advance(line.tempo) <= self._width
        )
        if together:
            self._put_right(line.tempo, theme.lower, self._width)
        self._put(line.sets, 42, 46, theme.ink, Weight.SEMI_BOLD)
        if not together:
            self._put(line.tempo, 42, 46, theme.lower, Weight.SEMI_BOLD)

    def _put_right(self, text: str, colour: str, right: float) -> None:
        """Write *text* up to *right*, and stay on the line."""
        left = right - self._advance(text)
        self._put(text, 42, 0, colour, Weight.SEMI_BOLD, left=left, wrap=False)

    def _advance(self, text: str) -> float:
        return QFontMetricsF(self._letters(42, Weight.SEMI_BOLD)).horizontalAdvance(text)

    def _put_notes(self, notes: str, room: float) -> None:
        """Write the coach's words, at the foot of *room* if there is more than enough."""
        letters = self._letters(31, Weight.REGULAR)
        lines = len(wrapped(notes, letters, self._width))
        height = self._scale.px(38) * lines + ABOVE_NOTES * self._scale.unit
        self.height = max(self.height, room - height)
        self.rules.append(self.height)
        self._skip(ABOVE_NOTES)
        self._put(notes, 31, 38, self._theme.quiet)

    def _skip(self, design: float) -> None:
        self.height += design * self._scale.unit

    def _letters(self, size: float, weight: Weight) -> QFont:
        return font(self._family, weight, self._scale.px(size))

    def _put(
        self,
        text: str,
        size: float,
        leading: float,
        colour: str,
        weight: Weight = Weight.REGULAR,
        *,
        left: float = 0.0,
        width: float | None = None,
        wrap: bool = True,
    ) -> None:
        """Write *text* in as many lines as it needs, each *leading* high; 0 stays on the line."""
        letters, px = self._letters(size, weight), self._scale.px
        room = self._width if width is None else width
        high = px(leading) if leading else 0
        middle = (high or px(46)) / 2 + CAP_HEIGHT / 2 * px(size)
        for line in wrapped(text, letters, room) if wrap else [text]:
            self.pieces.append(Piece(line, QPointF(left, self.height + middle), letters, colour))
            self.height += high
