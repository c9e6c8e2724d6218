"""A field: one line that is read when it is left."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gymtimer.domain.lifter_text import TypedError

#: Takes a text; raises TypedError where it makes no sense.
Read = Callable[[str], None]


class Field(QLineEdit):
    """Shows a value; hands what was typed on, and marks what makes no sense.

    Signals:
        refused: why a text makes no sense; "" once it does.

    """

    refused = Signal(str)

    def __init__(self, name: str, read: Read, example: str = "", parent: QWidget | None = None) -> None:
        """Be called *name*; *read* takes what is typed, *example* stands in an empty field."""
        super().__init__(parent)
        self._read = read
        self._shown = ""
        self.setMaxLength(80)
        self.setPlaceholderText(example)
        self.setAccessibleName(name)
        self.editingFinished.connect(self._leave)

    def show_value(self, text: str) -> None:
        """Show *text*, as it is kept."""
        self._shown = text
        self.setText(text)
        self._mark(wrong=False)

    @Slot()
    def _leave(self) -> None:
        text = self.text().strip()
        if text == self._shown:
            self._mark(wrong=False)
            return
        try:
            self._read(text)
        except TypedError as error:
            self._mark(wrong=True)
            self.refused.emit(str(error))
        else:
            self._mark(wrong=False)
            self.refused.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring the kept value back with Esc; a second one leaves the page."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.show_value(self._shown)
            self.refused.emit("")
        else:
            super().keyPressEvent(event)

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
