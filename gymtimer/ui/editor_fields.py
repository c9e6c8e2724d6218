"""The fields of the editor's form: each shows one value of a plan and says when a person changes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from gymtimer.ui.flow import Flow
from gymtimer.ui.scale import Scale

#: Sizes of the design: the column of names, the height of what is touched.
NAMES, TOUCH = 150, 76


class Field(QWidget):
    """A name, what can be changed, and a note below it.

    Signals:
        edited: the key, and the new value as it is to be written.
        left: nobody types here any more.
        undo_wanted: a key for undo was pressed; True for redo.

    """

    edited = Signal(str, object)
    left = Signal()
    undo_wanted = Signal(bool)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        """Be the field of *key*, which people call *name*."""
        super().__init__(parent)
        self.key, self.name = key, name
        self.label = QLabel(name, self)
        self.label.setObjectName("field")
        self.note = QLabel("", self)
        self.note.setObjectName("note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.hide()
        self._fault = ""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.label)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout()
        self._row.addLayout(self._column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._row)

    def take(self, control: QWidget) -> None:
        """Lay *control* beside the name, the note below it."""
        control.setAccessibleName(self.name)
        control.installEventFilter(self)
        self.setFocusProxy(control)
        self._column.addWidget(control)
        self._column.addWidget(self.note)

    def show_value(self, value: object) -> None:
        """Show *value*, as TOML has it; None for none."""
        raise NotImplementedError

    def show_fault(self, text: str) -> None:
        """Say what is wrong with the value; "" if nothing is."""
        if text != self._fault:
            self._fault = text
            self._tell(text, "fault" if text else "")

    def show_note(self, text: str, kind: str = "") -> None:
        """Say something about the value, where nothing is wrong with it; *kind* is "hint" or ""."""
        if not self._fault:
            self._tell(text, kind)

    def _tell(self, text: str, kind: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        control = self.focusProxy()
        if control is not None:
            control.setAccessibleDescription(text)
        for part in (self.note, control):
            if part is not None and part.property("kind") != kind:
                part.setProperty("kind", kind)
                part.style().unpolish(part)
                part.style().polish(part)

    def name_width(self) -> int:
        """Return how wide its name is, in pixels."""
        self.label.ensurePolished()
        return self.label.fontMetrics().horizontalAdvance(self.label.text())

    def rescale(self, scale: Scale, names: int, *, narrow: bool) -> None:
        """Take all sizes from *scale*; the name is *names* pixels wide, and above in a *narrow* form."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.label.setFixedWidth(names)
        self._row.setSpacing(scale.px(4 if narrow else 16))
        self._column.setSpacing(scale.px(6))
        self.label.setFixedHeight(scale.px(40 if narrow else TOUCH))
        self._row.setAlignment(self.label, Qt.AlignmentFlag.AlignTop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand undo to the page, which knows of all changes; say when the control is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for wanted in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo):
                if event.matches(wanted):
                    self.undo_wanted.emit(wanted == QKeySequence.StandardKey.Redo)
                    return True
        return super().eventFilter(watched, event)


class LineField(Field):
    """One line of text, with proposals where there are any."""

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(key, name, parent)
        self._words: tuple[str, ...] = ()
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self._typed)
        self.take(self.line)

    def propose(self, words: Sequence[str]) -> None:
        """Propose those of *words* that contain what is typed."""
        self._words = tuple(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the proposals ready when somebody comes to type."""
        if event.type() == QEvent.Type.FocusIn and self._words:
            self._get_ready()
        return super().eventFilter(watched, event)

    def _get_ready(self) -> None:
        completer = self.line.completer()
        if completer is None:
            completer = QCompleter(QStringListModel(self._words, self), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(6)
            completer.activated.connect(self._typed)
            completer.popup().setProperty("proposals", True)
            completer.popup().setItemDelegate(QStyledItemDelegate(self))  # Qt's own takes no padding
            self.line.setCompleter(completer)
        # A list that pops up is a window of its own, which has no style of the page.
        page: QWidget | None = self
        while page is not None and not page.styleSheet():
            page = page.parentWidget()
        popup = completer.popup()
        if popup is not None and page is not None:
            popup.setStyleSheet(page.styleSheet())

    def show_value(self, value: object) -> None:
        """Show *value*."""
        text = "" if value is None else str(value)
        if self.line.text() != text:
            place = self.line.cursorPosition()
            self.line.setText(text)
            self.line.setCursorPosition(place if self.line.hasFocus() else 0)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self.edited.emit(self.key, text)


class LinesField(Field):
    """Lines of text, as high as they are many.

    Signals:
        moved: the cursor went to another line.

    """

    moved = Signal()

    def __init__(self, key: str, name: str, *, listed: bool, parent: QWidget | None = None) -> None:
        """Be empty; where *listed*, the value is a list with one entry a line."""
        super().__init__(key, name, parent)
        self._listed = listed
        self._known: object = [] if listed else ""
        self.lines = QPlainTextEdit(self)
        self.lines.setTabChangesFocus(True)
        self.lines.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.textChanged.connect(self._typed)
        self.lines.cursorPositionChanged.connect(self.moved)
        self.lines.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.take(self.lines)

    def show_value(self, value: object) -> None:
        """Show *value*, a text or a list of texts."""
        entries = value if isinstance(value, list) else [] if value is None else [value]
        text = "\n".join(map(str, entries)) if self._listed else "".join(map(str, entries))
        if self._value(self.lines.toPlainText()) == self._value(text):
            self._known = self._value(text)
            return
        place = self.lines.textCursor().position()
        self.lines.blockSignals(True)
        self.lines.setPlainText(text)
        cursor = self.lines.textCursor()
        cursor.setPosition(min(place, cursor.document().characterCount() - 1))
        self.lines.setTextCursor(cursor)
        self.lines.blockSignals(False)
        self._known = self._value(text)

    def entry(self) -> tuple[int, str]:
        """Return the line at the cursor: its number from 0 among those that are not empty, and its text."""
        texts = self.lines.toPlainText().split("\n")
        row = self.lines.textCursor().blockNumber()
        number = sum(1 for text in texts[:row] if text.strip())
        return number, texts[row] if row < len(texts) else ""

    def show_entry(self, text: str) -> None:
        """Write *text* over the line at the cursor, as a person would."""
        cursor = self.lines.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)

    def _value(self, text: str) -> object:
        return [line for line in text.split("\n") if line.strip()] if self._listed else text

    @Slot()
    def _typed(self) -> None:
        """Say what was typed; new letters and margins change the text, too, but not what it says."""
        value = self._value(self.lines.toPlainText())
        if value != self._known:
            self._known = value
            self.edited.emit(self.key, value)

    @Slot()
    def _fit(self) -> None:
        rows = max(1, round(self.lines.document().size().height()))
        high = rows * self.lines.fontMetrics().lineSpacing() + self._pad
        self.lines.setFixedHeight(round(max(self._least, high)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the lines are, also where another width breaks them otherwise."""
        if watched is self.lines and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    _pad, _least = 0, 0

    def rescale(self, scale: Scale, names: int, *, narrow: bool) -> None:
        """Take all sizes from *scale*."""
        super().rescale(scale, names, narrow=narrow)
        self._pad, self._least = scale.px(36), scale.px(TOUCH)
        self.lines.document().setDocumentMargin(scale.px(8))
        self.lines.ensurePolished()
        self._fit()


class ChoiceField(Field):
    """A few words, one of which is chosen."""

    def __init__(
        self, key: str, name: str, words: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Offer *words*: what is written into the plan, "" for nothing, and what people read."""
        super().__init__(key, name, parent)
        self._group = QButtonGroup(self)
        self._words = [word for word, _ in words]
        self.row = QWidget(self)
        self._flow = Flow(self.row)
        self.buttons = [self._button(number, text) for number, (_, text) in enumerate(words)]
        self._group.idClicked.connect(self._chosen)
        self._column.addWidget(self.row)
        self._column.addWidget(self.note)
        self.setFocusProxy(self.buttons[0])

    def _button(self, number: int, text: str) -> QPushButton:
        button = QPushButton(text, self.row)
        button.setCheckable(True)
        button.setProperty("choice", True)
        button.setAccessibleName(f"{self.name}: {text}")
        button.installEventFilter(self)
        self._group.addButton(button, number)
        self._flow.addWidget(button)
        return button

    def show_value(self, value: object) -> None:
        """Press the button of *value*; none where it is something else."""
        word = "" if value is None else str(value)
        number = self._words.index(word) if word in self._words else None
        if number is None:
            self._group.setExclusive(False)
            for button in self.buttons:
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self.buttons[number].setChecked(True)

    @Slot(int)
    def _chosen(self, number: int) -> None:
        self.edited.emit(self.key, self._words[number])
        self.left.emit()

    def rescale(self, scale: Scale, names: int, *, narrow: bool) -> None:
        """Take all sizes from *scale*."""
        super().rescale(scale, names, narrow=narrow)
        self._flow.setSpacing(scale.px(10))
