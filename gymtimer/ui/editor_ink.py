"""Ink: gives each word of a plan's text the colour of what it means."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gymtimer.ui.theme import Theme

_LINE = re.compile(
    r"^(?P<head>[ \t]*\[\[?[^\]#]*\]?\]?)|^[ \t]*(?P<key>[\w.\"'-]+)(?P<is>[ \t]*=)"
    r"|(?P<text>\"(?:[^\"\\]|\\.)*\"?|'[^']*'?)|(?P<remark>#.*)"
)
_TEMPO = re.compile(r"(?<![\w.%-])@?(?:\d{2}[XA\d]\d?|\d+(?:\.\d)?(?:-[\dXA.]+){2,3})(?![\w.%-])")
_LOAD = re.compile(r"(?<![\w.])(?:[\d.,/]+ ?(?:%|kg|lb)|bw(?:[+-][\d.,/]+(?:kg|lb))?|max)(?!\w)")


class PlanInk(QSyntaxHighlighter):
    """Colours heads, keys, tempos, loads and remarks."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        """Colour *document* in the colours of *theme*."""
        super().__init__(document)
        self._dip(theme)

    def set_theme(self, theme: Theme) -> None:
        """Colour the same words in the colours of *theme*."""
        self._dip(theme)
        self.rehighlight()

    def _dip(self, theme: Theme) -> None:
        self._head = _format(theme.ready, bold=True)
        self._key = _format(theme.quiet)
        self._text = _format(theme.ink)
        self._remark = _format(theme.rest)
        self._tempo = _format(theme.lower, bold=True)
        self._load = _format(theme.lift)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for found in _LINE.finditer(text):
            match found.lastgroup:
                case "head":
                    self._colour(found, "head", self._head)
                case "is":
                    self._colour(found, "key", self._key)
                    self._colour(found, "is", self._key)
                case "text":
                    self._colour(found, "text", self._text)
                    self._value(found["text"], found.start("text"))
                case "remark":
                    self._colour(found, "remark", self._remark)

    def _value(self, value: str, at: int) -> None:
        """Colour what stands between quotes: the tempo in the colour of the lowering."""
        for pattern, letters in ((_TEMPO, self._tempo), (_LOAD, self._load)):
            for found in pattern.finditer(value):
                self.setFormat(at + found.start(), found.end() - found.start(), letters)

    def _colour(self, found: re.Match[str], group: str, letters: QTextCharFormat) -> None:
        self.setFormat(found.start(group), found.end(group) - found.start(group), letters)


def _format(colour: str, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(QColor(colour))
    if bold:
        letters.setFontWeight(QFont.Weight.DemiBold)
    return letters
