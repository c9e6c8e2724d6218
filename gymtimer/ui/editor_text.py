"""The text of a plan: as it stands in the file, with what is wrong underlined."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from gymtimer.storage.amend import Edit
from gymtimer.storage.planfile import LONGEST_FILE
from gymtimer.tongue import tr
from gymtimer.ui.editor_ink import PlanInk
from gymtimer.ui.theme import Theme

#: Qt's sign between two lines.
_BREAK = "\u2029"

#: A place to underline: from, up to, what is wrong there.
Span = tuple[int, int, str]


class PlanText(QPlainTextEdit):
    """Shows the text, takes edits from elsewhere; its undo knows them all.

    Signals:
        coach_pasted: lines of a coach, no TOML, were pasted.

    """

    coach_pasted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Write in the colours of *theme*."""
        super().__init__(parent)
        self._theme = theme
        self._spans: tuple[Span, ...] = ()
        self._ink = PlanInk(theme, self.document())
        self.setAccessibleName(tr("Text of the plan"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_theme(self, theme: Theme) -> None:
        """Underline in the colours of *theme*."""
        self._theme = theme
        self.show_spans(self._spans)

    def text(self) -> str:
        """Return the text with line feeds; Qt's own way turns some spaces into others."""
        return self.document().toRawText().replace(_BREAK, "\n")

    def load(self, text: str) -> None:
        """Show *text*; nothing of what was before can be undone."""
        self.setPlainText(text)
        self.document().setModified(False)

    def amend(self, edits: Iterable[Edit], *, joined: bool) -> None:
        """Carry out *edits* as one step that can be undone; *joined* with the step before."""
        text = self.text()
        last_first = sorted(edits, reverse=True)
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text, last_first[-1].end))  # where an undo will put the cursor
        if joined:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        for edit in last_first:
            cursor.setPosition(units(text, edit.start))
            cursor.setPosition(units(text, edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
        cursor.endEditBlock()

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Underline *spans*; their words are told where the pointer rests."""
        self._spans = tuple(spans)
        text = self.text()
        self.setExtraSelections([self._underlined(text, span) for span in spans])

    def _underlined(self, text: str, span: Span) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        letters = QTextCharFormat()
        letters.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        letters.setUnderlineColor(QColor(self._theme.alarm))
        ground = QColor(self._theme.alarm)
        ground.setAlpha(56)
        letters.setBackground(ground)
        selection.format = letters
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text, span[0]))
        cursor.setPosition(units(text, span[1]), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        return selection

    @property
    def offset(self) -> int:
        """Where the cursor stands, in characters."""
        return characters(self.text(), self.textCursor().position())

    def go_to(self, offset: int, end: int | None = None) -> None:
        """Put the cursor before the character at *offset*; mark all up to *end*."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(units(text, min(offset, len(text))))
        if end is not None:
            cursor.setPosition(units(text, min(end, len(text))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_from(self, offset: int) -> None:
        """Put the cursor before the character at *offset*, its line near the top."""
        self.go_to(offset)
        row = self.textCursor().block().firstLineNumber()
        self.verticalScrollBar().setValue(max(0, row - 2))

    def mistake_at(self, point: QPoint) -> str:
        """Return what is wrong at *point* of the viewport; "" if nothing is."""
        at = characters(self.text(), self.cursorForPosition(point).position())
        return next((words for start, end, words in self._spans if start <= at <= end), "")

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is wrong where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.mistake_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in what is pasted: a coach's lines are offered as exercises."""
        from gymtimer.domain.coach import looks_written  # late: few plans are pasted

        text = source.text()
        if len(text) < LONGEST_FILE and looks_written(text):
            self.coach_pasted.emit(text)
        else:
            super().insertFromMimeData(source)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text only: a file that is dropped belongs to the page."""
        return source.hasText() and not source.hasUrls()


def units(text: str, offset: int) -> int:
    """Return the position in units of UTF-16, in which Qt counts, of the character at *offset*."""
    head = text[:offset]
    return offset if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, position: int) -> int:
    """Return the offset in characters of a *position* in units of UTF-16."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "replace"))
