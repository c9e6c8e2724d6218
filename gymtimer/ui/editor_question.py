"""A question across the page, answered by one of its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gymtimer.ui.enter import button_for
from gymtimer.ui.flow import Flow
from gymtimer.ui.mirroring import margins
from gymtimer.ui.scale import Scale

#: More answers than this no question has.
MOST = 3


class Question(QWidget):
    """Asks; hidden until there is something to ask.

    Signals:
        answered: the word of the answer; "" where Esc was pressed.

    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing."""
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel("", self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(1)
        self._buttons = QWidget(self)
        self._flow = Flow(self._buttons)
        self.buttons = [QPushButton("", self._buttons) for _ in range(MOST)]
        for place, button in enumerate(self.buttons):
            button.setObjectName("other" if place else "first")
            button.clicked.connect(self._press)
            self._flow.addWidget(button)
        self._row = QHBoxLayout()
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._row)
        self._before: QWidget | None = None
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether an answer is waited for."""
        return not self.isHidden()

    def ask(self, text: str, answers: Sequence[str]) -> None:
        """Ask *text*; the keys are on the first of the *answers*."""
        if not self.asks:
            self._before = self.window().focusWidget()
        self._text.setText(text)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(answers))
            if place < len(answers):
                button.setText(answers[place])
                button.setAccessibleName(f"{answers[place]}. {text}")
        self._buttons.setMinimumWidth(self._flow.sizeHint().width())
        self.show()
        self.buttons[0].setFocus()

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self._answer(sender.text())

    def _answer(self, word: str) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.answered.emit(word)

    def take_back(self) -> None:
        """Ask no more; nothing is answered."""
        self._answer("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter, go on with the arrow keys, take the question back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
        elif (button := button_for(event, self)) is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        px = scale.px
        self._row.setContentsMargins(margins(px(28), px(4), px(20), px(4)))
        self._row.setSpacing(px(20))
        self._flow.setSpacing(px(16))
