"""The offer of the tour, made once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gymtimer.ui.scale import scale_of

TEXT = "New here? One minute with an empty bar shows all of it."
#: Below this width, in pixels of the design, the buttons get a row of their own.
NARROW = 1000


class TourOffer(QWidget):
    """A sentence with two buttons.

    Signals:
        answered: True to begin the tour, False for never.

    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the tour."""
        super().__init__(parent)
        self.setObjectName("offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(TEXT, self)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(1)
        self.refusal = self._button("No, thanks", "discard", "Do not offer the tour again; it is in the help")
        self.begin = self._button("Take the tour", "go-on", TEXT)
        self.refusal.clicked.connect(self._refuse)
        self.begin.clicked.connect(self._begin)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.refusal)
        self._buttons.addWidget(self.begin)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._text, 1)
        self._row.addLayout(self._buttons)

    def _button(self, text: str, name: str, told: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleDescription(told)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all distances from the window, the buttons below the sentence where it is narrow."""
        super().resizeEvent(event)
        window = self.window()
        px = scale_of(window.width(), window.height()).px
        self._row.setContentsMargins(px(16), px(4), px(24), px(4))
        self._row.setSpacing(px(24))
        self._buttons.setSpacing(px(20))
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if window.width() < px(NARROW) else ways.LeftToRight)

    @Slot()
    def _begin(self) -> None:
        self._answer(True)

    @Slot()
    def _refuse(self) -> None:
        self._answer(False)

    def _answer(self, wanted: bool) -> None:
        self.hide()
        page = self.parentWidget()
        if page is not None:
            page.setFocus()
        self.answered.emit(wanted)
