"""The page about the program: its version, what it is made of, where the licences are."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gymtimer import __version__
from gymtimer.assets import asset
from gymtimer.tongue import mark, tr
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.mirroring import turn, upright, write
from gymtimer.ui.scale import Scale, scale_in
from gymtimer.ui.sheet import scrolls
from gymtimer.ui.theme import Theme
from gymtimer.ui.wrapping import wrapped

#: What people want to know before they trust it.
PROMISES = (
    mark("Speaks the tempo of heavy negatives, second by second."),
    mark("It works without a network, and connects to none. Your log stays on this computer."),
    mark("Free software under the MIT licence, without any warranty: it counts, it can't see the bar."),
)

#: Sizes of the design, in its pixels.
EDGE, PICTURE, TITLE, TEXT, PART, FOOT = 63, 168, 68, 34, 32, 40
#: Height of a line of text, in letters.
LEADING = 1.32


class Part(NamedTuple):
    """What the program is made of: names, what for, the licence."""

    name: str
    purpose: str
    licence: str


def licences() -> Path:
    """Return the folder with the texts of the licences.

    Raises:
        FileNotFoundError: this installation has none.

    """
    checkout = Path(__file__).resolve().parents[2] / "LICENSES"
    return checkout if checkout.is_dir() else asset("licences")


def parts(folder: Path) -> tuple[Part, ...]:
    """Return what the table of the file README.md in *folder* lists."""
    lines = (folder / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return tuple(Part(*row[:3]) for row in rows[2:])


class About(QWidget):
    """Tells what the program is; any key or press closes it.

    Signals:
        closed: back to where it was opened.

    """

    closed = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*; reads two small files."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._picture = QImage(str(asset("icons", "gymtimer-512.png")))
        self._version, self._folder = __version__, licences()
        self._parts = parts(self._folder)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made_of = ". ".join(f"{its.name}, {tr(its.purpose)}: {its.licence}" for its in self._parts)
        told = " ".join(map(tr, PROMISES))
        self.setAccessibleName(f"gymtimer {self._version}. {told} {tr('Made of: {parts}.', parts=made_of)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the promises, the parts below them, the folder at the foot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        turn(painter, QRectF(self.rect()))
        scale = scale_in(self)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        top = self._head(painter, scale)
        bottom = self._foot(painter, scale)
        self._table(painter, scale, top, bottom)

    def _head(self, painter: QPainter, scale: Scale) -> float:
        """Paint who we are; return where that ends."""
        slim = scale.slim(self.width())
        left, top, size = scale.px(EDGE), scale.px(EDGE), scale.px(PICTURE)
        side = self._picture.width()
        # The drawing has a margin of a thirty-second, which is not one of ours.
        inner = QRectF(side / 32, side / 32, side * 15 / 16, side * 15 / 16)
        place = QRectF(left, top, size, size)
        with upright(painter, place):
            painter.drawImage(place, self._picture, inner)
        at = left + size + scale.px(40)
        line = top + scale.px(TITLE) * 0.75
        name = self._write(painter, QPointF(at, line), scale.px(TITLE), Weight.SEMI_BOLD, "gymtimer")
        beside = QPointF(at + name + scale.px(20), line)
        if slim:  # the version below the name, all else below the picture
            beside = QPointF(at, line + scale.px(TITLE) * 1.1)
            at, line = left, top + size
        self._write(painter, beside, scale.px(TITLE), Weight.REGULAR, self._version, quiet=True)
        line += scale.px(10)
        for words in self._promises(scale, self.width() - at - left):
            line += scale.px(TEXT) * LEADING
            self._write(painter, QPointF(at, line), scale.px(TEXT), Weight.REGULAR, words)
        return max(line, top + size) + scale.px(36)

    def _promises(self, scale: Scale, room: float) -> list[str]:
        letters = font(self._family, Weight.REGULAR, scale.px(TEXT))
        return [line for text in PROMISES for line in wrapped(tr(text), letters, room)]

    def room_for(self, width: int) -> int:
        """Return how high it has to be, where large letters leave it *width* pixels; 0 for the window."""
        scale = scale_in(self)
        if not scale.slim(width):
            return 0
        lines = len(self._promises(scale, width - 2 * scale.px(EDGE)))
        head = scale.px(EDGE + PICTURE + 10 + 36 + 16) + lines * scale.px(TEXT) * LEADING
        return round(head + scale.px(PART) * (3.9 * len(self._parts) + 3 * 1.3) + scale.px(FOOT + 8))

    def _foot(self, painter: QPainter, scale: Scale) -> float:
        """Paint where the licences are; return where that begins."""
        size, left = scale.px(PART), scale.px(EDGE)
        letters = font(self._family, Weight.REGULAR, size)
        room = self.width() - 2 * left
        if scale.slim(self.width()):
            texts = [tr("The texts of all licences:"), str(self._folder)]
        else:
            texts = [tr("The texts of all licences:  {folder}", folder=self._folder)]
        metrics, middle = QFontMetricsF(letters), Qt.TextElideMode.ElideMiddle
        shown = [metrics.elidedText(text, middle, room) for text in reversed(texts)]
        line = float(self.height() - scale.px(FOOT))
        for text in (tr("Any key goes back"), *shown):
            self._write(painter, QPointF(left, line), size, Weight.REGULAR, text, quiet=True)
            line -= size * 1.3
        return line - scale.px(8)

    def _table(self, painter: QPainter, scale: Scale, top: float, bottom: float) -> None:
        """Paint the parts between *top* and *bottom*, as large as they fit; upright in two lines each."""
        left, room = scale.px(EDGE), self.width() - 2 * scale.px(EDGE)
        painter.fillRect(QRectF(left, top, room, max(1.0, scale.px(2))), QColor(self._theme.edge))
        top += scale.px(16)
        lines = 3 if scale.slim(self.width()) else 2 if self.height() > self.width() else 1
        row = (bottom - top) / len(self._parts)
        size = min(scale.px(PART), row / (1.15, 2.6, 3.8)[lines - 1])
        for number, its in enumerate(self._parts):
            line = top + number * row + 0.85 * size
            for text, start, end, below in _cells(its, lines):
                first = start == below == 0
                at = QPointF(left + room * start, line + below * size)
                weight = Weight.SEMI_BOLD if first else Weight.REGULAR
                limit = room * (end - start - 0.01)
                self._write(painter, at, size, weight, text, quiet=not first, limit=limit)

    def _write(
        self,
        painter: QPainter,
        at: QPointF,
        size: float,
        weight: Weight,
        text: str,
        *,
        quiet: bool = False,
        limit: float | None = None,
    ) -> float:
        """Write *text*, narrower letters where *limit* is too small for it; return its width."""
        letters = font(self._family, weight, size)
        width = QFontMetricsF(letters).horizontalAdvance(text)
        if limit is not None and width > limit:
            letters = font(self._family, weight, size * limit / width)
        painter.setFont(letters)
        painter.setPen(QColor(self._theme.quiet if quiet else self._theme.ink))
        write(painter, at, text)
        return width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close; the keys that scroll do so, where large letters need it."""
        if scrolls(self, event):
            event.ignore()
        elif not event.isAutoRepeat():
            self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        self.closed.emit()


def _cells(its: Part, lines: int) -> tuple[tuple[str, float, float, float], ...]:
    """Return the texts of a row of so many *lines*, each with its ends in widths, its depth in letters."""
    purpose = tr(its.purpose)
    if lines == 3:
        return (its.name, 0, 1, 0), (purpose, 0, 1, 1.15), (its.licence, 0, 1, 2.3)
    if lines == 2:
        return (its.name, 0, 1, 0), (f"{purpose}  ·  {its.licence}", 0, 1, 1.15)
    return (its.name, 0, 0.36, 0), (purpose, 0.36, 0.7, 0), (its.licence, 0.7, 1, 0)
