"""Mirroring: what is painted, turned around where people read from the right.

Layouts of widgets are turned around by Qt. What is painted is laid out from the left all the same: its
painter is told to `turn`, and whatever stands upright in the mirror, letters before all, says so.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter

from gymtimer.tongue import apart

#: What a style sheet says of one side, and of all four from the top on, as clocks go.
_SIDE = re.compile(r"\b(border|padding|margin)-(left|right)\b")
_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
#: What stays together, and goes from the left: "−15 s", "2 100 kg", "2x6", "50A0".
_NUMBER = re.compile(
    r"(?<!\w)[+−±]?\d+(?:[.,:/x-]\d+)*(?:[ \u00a0\u202f]\d{3}\b)*"
    r"(?:[ \u00a0]?(?:kg|lb|min|ms|s|h|mm|cm|m|px|dB|kHz|%)(?![^\W\d])|[A-Z]\d)?"
)
#: Hebrew, Arabic and their neighbours, with their presentation forms (blocks of Unicode).
_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
#: A mark that makes the text behind it one that is read from the right.
_MARK = "\u200f"


def from_right() -> bool:
    """Return whether the language of the program is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def turned(left: float, wide: float, width: float) -> float:
    """Return where what is *wide* and begins at *left* begins in the mirror image; all in pixels.

    *width* is that of the whole picture.
    """
    return width - left - wide


def turned_box(box: QRectF, width: float) -> QRectF:
    """Return the mirror image of *box* in a picture of *width* pixels."""
    return QRectF(turned(box.left(), box.width(), width), box.top(), box.width(), box.height())


def placed(box: QRect, width: int) -> QRect:
    """Return where a part of a page of *width* pixels is put that has its place at *box* from the left."""
    return QRect(width - box.x() - box.width(), box.y(), box.width(), box.height()) if from_right() else box


def pressed(x: float, width: float) -> float:
    """Return which place was painted where *x* was pressed, in a picture of *width* pixels."""
    return turned(x, 0, width) if from_right() else x


def margins(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Return the margins of a layout: Qt turns what is inside, but not them."""
    return QMargins(right, top, left, bottom) if from_right() else QMargins(left, top, right, bottom)


def sheet(style: str) -> str:
    """Return the style sheet *style* with what it says of the left side said of the right one."""
    if not from_right():
        return style
    style = _FOUR.sub(r"\1: \2 \5 \4 \3;", style)
    return _SIDE.sub(lambda found: f"{found[1]}-{'left' if found[2] == 'right' else 'right'}", style)


def turn(painter: QPainter, box: QRectF) -> None:
    """Let *painter* paint in *box* the mirror image of what it is told, where people read from the right."""
    if from_right():
        _flip(painter, box)


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[None]:
    """Let *painter* paint in *box* as from the left, though all around is turned: pictures and time."""
    if not _is_turned(painter):
        yield
        return
    painter.save()
    _flip(painter, box)
    yield
    painter.restore()


def write(painter: QPainter, at: QPointF, text: str) -> None:
    """Write *text* on the baseline that begins at *at*, or ends there where the painter is turned."""
    if not from_right():
        painter.drawText(at, text)
        return
    text = directed(text)
    wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
    with upright(painter, QRectF(at.x(), at.y(), wide, 0)):
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(at, text)


def directed(text: str) -> str:
    """Return *text* with marks for those who look at its first letter alone to see which way it goes.

    In words from the right a number stays with its sign and its unit; where no letter is from the
    right, there is nothing to mark.
    """
    return f"{_MARK}{_NUMBER.sub(_apart, text)}" if from_right() and reads_from_right(text) else text


def paragraph(text: str) -> str:
    """Return *text* for a label, which is to stand at the right whatever its letters are."""
    return "\n".join(map(_line, text.split("\n"))) if from_right() else text


def reads_from_right(text: str) -> bool:
    """Return whether any letter of *text* is of a script from the right: a number with its unit is not."""
    return _LETTER.search(text) is not None


def _line(text: str) -> str:
    return directed(text) if reads_from_right(text) else f"{_MARK}{apart(text)}"


def _apart(found: re.Match[str]) -> str:
    return apart(found[0])


def _is_turned(painter: QPainter) -> bool:
    return painter.worldTransform().m11() < 0


def _flip(painter: QPainter, box: QRectF) -> None:
    painter.translate(box.left() + box.right(), 0)
    painter.scale(-1, 1)
