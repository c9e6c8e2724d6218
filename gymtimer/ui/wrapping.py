"""Wraps text between words, and inside one only where it is longer than a line."""

from PySide6.QtGui import QFont, QTextLayout, QTextOption


def wrapped(text: str, letters: QFont, width: float) -> list[str]:
    """Return the lines of *text* in *letters*, each at most *width* pixels wide."""
    return [line for paragraph in text.splitlines() for line in _lines(paragraph, letters, width)]


def _lines(text: str, letters: QFont, width: float) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    # Qt counts in units of UTF-16, in which an emoji is two.
    units = text.encode("utf-16-le")
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        lines.append(units[start:end].decode("utf-16-le", "replace").strip())
    layout.endLayout()
    return lines
