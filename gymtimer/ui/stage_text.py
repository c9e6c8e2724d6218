"""Letters of the stage as outlines, measured in heights of a capital."""

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QTransform

from gymtimer.ui.fonts import CAP_HEIGHT, Weight, font
from gymtimer.ui.mirroring import directed

#: The size, in pixels, at which outlines are made; large, so that rounding does not show.
_MASTER = 1000
#: Outlines kept before all are thrown away: several sets' worth of words and seconds.
_KEPT = 200

_Key = TypeVar("_Key")
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is set.

    Attributes:
        weight: of the letters.
        tracking: extra space after each letter, in heights of a capital.
        tabular: whether all digits are equally wide.

    """

    weight: Weight = Weight.BOLD
    tracking: float = 0.0
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in its place; pixels.

    Attributes:
        name: which part of the stage it is.
        text: what is read there, already elided.
        style: how it is set.
        cap: the height of a capital.
        x: where the line begins.
        baseline: what the letters stand on.
        width: its advance.
        ink: the name of a colour of the palette.

    """

    name: str
    text: str
    style: Style
    cap: float
    x: float
    baseline: float
    width: float
    ink: str

    @property
    def body(self) -> QRectF:
        """The rectangle from the baseline to the top of the capitals."""
        return QRectF(self.x, self.baseline - self.cap, self.width, self.cap)

    @property
    def area(self) -> QRectF:
        """The rectangle that holds the line with accents, descenders and a pixel of smoothing."""
        slack = self.cap * 0.1 + 2
        top, bottom = self.baseline - self.cap * 1.4, self.baseline + self.cap * 0.36
        return QRectF(self.x - slack, top, self.width + 2 * slack, bottom - top)


@dataclass(slots=True)
class Lettering:
    """Outlines and widths of one type family; each is made once.

    Attributes:
        family: the family to set everything in.

    """

    family: str
    _fonts: dict[Style, QFont] = field(default_factory=dict)
    _paths: dict[tuple[str, Style], QPainterPath] = field(default_factory=dict)
    _widths: dict[tuple[str, Style], float] = field(default_factory=dict)
    _outlines: dict[tuple[str, Style, float], QPainterPath] = field(default_factory=dict)

    def width(self, text: str, style: Style) -> float:
        """Return the advance of *text*, in heights of a capital, without tracking after the last letter."""
        key = text, style
        if key not in self._widths:
            self._forget(self._widths)
            advance = QFontMetricsF(self._font(style)).horizontalAdvance(directed(text))
            self._widths[key] = advance / (_MASTER * CAP_HEIGHT) - style.tracking * bool(text)
        return self._widths[key]

    def path(self, text: str, style: Style) -> QPainterPath:
        """Return the outline of *text* on a baseline at 0, with capitals 1.0 high."""
        key = text, style
        if key not in self._paths:
            self._forget(self._paths)
            path = QPainterPath()
            # Overlapping strokes of a glyph are one shape, not a hole.
            path.setFillRule(path.fillRule().WindingFill)
            path.addText(0, 0, self._font(style), directed(text))
            scale = 1 / (_MASTER * CAP_HEIGHT)
            self._paths[key] = QTransform.fromScale(scale, scale).map(path)
        return self._paths[key]

    def outline(self, line: Line) -> QPainterPath:
        """Return the outline of *line* in pixels, from the beginning of its baseline.

        Made once per size: a painter that scales an outline while filling it takes eight times as long.
        """
        key = line.text, line.style, line.cap
        if key not in self._outlines:
            self._forget(self._outlines)
            scale = QTransform.fromScale(line.cap, line.cap)
            self._outlines[key] = scale.map(self.path(line.text, line.style))
        return self._outlines[key]

    def ink(self, line: Line) -> QRectF:
        """Return the rectangle that the outline of *line* really covers, in pixels."""
        box = self.path(line.text, line.style).boundingRect()
        cap = line.cap
        return QRectF(
            line.x + box.x() * cap, line.baseline + box.y() * cap, box.width() * cap, box.height() * cap
        )

    def fit(
        self, text: str, style: Style, cap: float, room: float, *, keep_end: bool = False
    ) -> tuple[str, float]:
        """Return *text* and a cap height with which it is at most *room* pixels wide.

        It shrinks from *cap* down to 0.6 of that; what is still too wide loses its end, or its
        beginning with *keep_end*.
        """
        if not text or self.width(text, style) * cap <= room:
            return text, cap
        smallest = cap * 0.6
        best = max(smallest, room / self.width(text, style))
        if self.width(text, style) * best <= room + 0.01:
            return text, best
        shorter = text
        while text and self.width(shorter, style) * smallest > room:
            text = text[1:].lstrip() if keep_end else text[:-1].rstrip()
            shorter = "…" + text if keep_end else text + "…"
        return shorter, smallest

    def wrap(self, text: str, style: Style, cap: float, room: float) -> tuple[str, str]:
        """Return *text* as two lines, the second "" if one is enough.

        It breaks after a sentence, if both parts then fit, else where they are most alike.
        """
        words = text.split(" ")
        if self.width(text, style) * cap <= room or len(words) < 2:
            return text, ""
        breaks = [(" ".join(words[:n]).strip(), " ".join(words[n:]).strip()) for n in range(1, len(words))]

        def ugliness(pair: tuple[str, str]) -> tuple[bool, float]:
            longer = max(self.width(part, style) for part in pair)
            return not (pair[0].endswith(".") and longer * cap <= room), longer

        return min(breaks, key=ugliness)

    def _font(self, style: Style) -> QFont:
        """Return the font of *style* at the master size."""
        if style not in self._fonts:
            made = font(self.family, style.weight, _MASTER, tabular=style.tabular)
            spacing = style.tracking * _MASTER * CAP_HEIGHT
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
            self._fonts[style] = made
        return self._fonts[style]

    @staticmethod
    def _forget(kept: dict[_Key, _Made]) -> None:
        """Empty *kept* when it is full: a running number would fill it for ever."""
        if len(kept) >= _KEPT:
            kept.clear()
