"""The offer to go on with a session that was cut off."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

#: How long "Discard" waits for its second press, in ms.
ASKS_FOR = 4000


class Offer(QWidget):
    """One line with two buttons; hidden until there is something to offer.

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
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._go_on = QPushButton("Go on", self)
        self._go_on.setObjectName("go-on")
        self._discard = QPushButton("Discard", self)
        self._discard.setObjectName("discard")
        self._asking = QTimer(self, singleShot=True, interval=ASKS_FOR)
        self._asking.timeout.connect(self._ask_no_more)
        self._go_on.clicked.connect(self._accept)
        self._discard.clicked.connect(self._press_discard)
        row = QHBoxLayout(self)
        row.addWidget(self._text, 1)
        row.addWidget(self._discard)
        row.addWidget(self._go_on)
        self.hide()

    def show_offer(self, text: str) -> None:
        """Offer *text*; "" for nothing."""
        self._text.setText(text)
        self._ask_no_more()
        self.setVisible(bool(text))
        if text:
            self._go_on.setFocus()

    @Slot()
    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()

    @Slot()
    def _press_discard(self) -> None:
        """Ask first, discard at the second press."""
        if self._asking.isActive():
            self._ask_no_more()
            self.hide()
            self.discarded.emit()
        else:
            self._discard.setText("Really discard?")
            self._asking.start()

    @Slot()
    def _ask_no_more(self) -> None:
        self._asking.stop()
        self._discard.setText("Discard")
