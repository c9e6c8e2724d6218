"""The offer to go on with a session that was cut off."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gymtimer.tongue import tr
from gymtimer.ui.asking import Asking
from gymtimer.ui.mirroring import paragraph

#: How long "Discard" waits for its second press, in ms.
ASKS_FOR = 4000


class Offer(Asking):
    """A sentence with two buttons; hidden until there is something to offer.

    Signals:
        accepted: go on with the session.
        discarded: end it; asked for twice.

    """

    accepted = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing."""
        super().__init__("", tr("Discard"), tr("Go on"), parent)
        self._discard, self._go_on = self.buttons
        self._asking = QTimer(self, singleShot=True, interval=ASKS_FOR)
        self._asking.timeout.connect(self._ask_no_more)
        self._go_on.clicked.connect(self._accept)
        self._discard.clicked.connect(self._press_discard)
        self.hide()

    def show_offer(self, text: str) -> None:
        """Offer *text*; "" for nothing."""
        self._text.setText(paragraph(text))
        # Read aloud, a button has to say what it is about: the focus lands on it, not on the sentence.
        self._go_on.setAccessibleName(tr("Go on. {text}", text=text))
        self._discard.setAccessibleDescription(tr("End this session for good; asks again. {text}", text=text))
        self._ask_no_more()
        self.setVisible(bool(text))
        if text:
            self._go_on.setFocus()

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
            self._discard.setText(tr("Really discard?"))
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
        self._discard.setText(tr("Discard"))
