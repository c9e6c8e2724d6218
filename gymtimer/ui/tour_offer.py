"""The offer of the tour, made once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gymtimer.tongue import mark, tr
from gymtimer.ui.asking import Asking
from gymtimer.ui.scale import scale_in

TEXT = mark("New here? One minute with an empty bar shows all of it.")


class TourOffer(Asking):
    """A sentence with two buttons.

    Signals:
        answered: True to begin the tour, False for never.

    """

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the tour."""
        super().__init__(tr(TEXT), tr("No, thanks"), tr("Take the tour"), parent)
        self.refusal, self.begin = self.buttons
        self.refusal.setAccessibleDescription(tr("Do not offer the tour again; it is in the help"))
        self.begin.setAccessibleDescription(tr(TEXT))
        self.refusal.clicked.connect(self._refuse)
        self.begin.clicked.connect(self._begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all distances from the window."""
        super().resizeEvent(event)
        self.rescale(scale_in(self.parentWidget() or self))

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
