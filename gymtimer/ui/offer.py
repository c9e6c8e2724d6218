"""The offer to go on with a session that was cut off."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gymtimer.ui.scale import Scale

#: How long "Discard" waits for its second press, in ms.
ASKS_FOR = 4000
#: Below this width, in pixels of the design, the buttons get a row of their own.
NARROW = 1000


class Offer(QWidget):
    """A sentence with two buttons; hidden until there is something to offer.

    Signals:
        accepted: go on with the session.
        discarded: end it; asked for twice.

    """

    accepted = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing."""
        super().__init__(parent)
        self.setObjectName("offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel("", self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(1)
        self._go_on = self._button("Go on", "go-on")
        self._discard = self._button("Discard", "discard")
        self._asking = QTimer(self, singleShot=True, interval=ASKS_FOR)
        self._asking.timeout.connect(self._ask_no_more)
        self._go_on.clicked.connect(self._accept)
        self._discard.clicked.connect(self._press_discard)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._discard)
        self._buttons.addWidget(self._go_on)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._text, 1)
        self._row.addLayout(self._buttons)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What can be pressed, from left to right."""
        return self._discard, self._go_on

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def show_offer(self, text: str) -> None:
        """Offer *text*; "" for nothing."""
        self._text.setText(text)
        # Read aloud, a button has to say what it is about: the focus lands on it, not on the sentence.
        self._go_on.setAccessibleName(f"Go on. {text}")
        self._discard.setAccessibleDescription(f"End this session for good; asks again. {text}")
        self._ask_no_more()
        self.setVisible(bool(text))
        if text:
            self._go_on.setFocus()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*, the buttons below the sentence where it is narrow."""
        px = scale.px
        self._row.setContentsMargins(px(16), px(4), px(24), px(4))
        self._row.setSpacing(px(24))
        self._buttons.setSpacing(px(20))
        page = self.parentWidget()
        narrow = page is not None and page.width() < px(NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    @Slot()
    def _accept(self) -> None:
        self._leave()
        self.accepted.emit()

    @Slot()
    def _press_discard(self) -> None:
        """Ask first, discard at the second press."""
        if self._asking.isActive():
            self._ask_no_more()
            self._leave()
            self.discarded.emit()
        else:
            self._discard.setText("Really discard?")
            self._asking.start()

    def _leave(self) -> None:
        """Hide, and give the keys back to the page."""
        self.hide()
        page = self.parentWidget()
        if page is not None:
            page.setFocus()

    @Slot()
    def _ask_no_more(self) -> None:
        self._asking.stop()
        self._discard.setText("Discard")
