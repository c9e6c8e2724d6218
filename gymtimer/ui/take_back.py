"""The offer to take back what was just done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gymtimer.tongue import tr
from gymtimer.ui.mirroring import paragraph
from gymtimer.ui.scale import Scale


class TakeBack(QWidget):
    """A sentence with a button; it stays until it is pressed or put away.

    Signals:
        wanted: take it back.

    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing."""
        super().__init__(parent)
        self.setObjectName("takeback")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = QLabel("", self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setMinimumWidth(1)
        self.undo = QPushButton(tr("Undo"), self)
        self.undo.setObjectName("undo")
        self.undo.clicked.connect(self._press)
        self.dismissal = QPushButton("×", self)
        self.dismissal.setObjectName("dismiss")
        self.dismissal.setAccessibleName(tr("Put the offer to undo away"))
        self.dismissal.clicked.connect(self.withdraw)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.undo)
        self._row.addWidget(self.dismissal)
        self.hide()

    def offer(self, text: str) -> None:
        """Say *text*, which can be undone."""
        self.label.setText(paragraph(text))
        self.undo.setAccessibleName(tr("Undo: {what}", what=text))
        self.undo.setAccessibleDescription(tr("Ctrl+Z"))
        self.show()

    @property
    def is_open(self) -> bool:
        """Whether there is something to take back."""
        return not self.isHidden()

    @Slot()
    def withdraw(self) -> None:
        """Offer no more."""
        page = self.parentWidget()
        if page is not None and (self.undo.hasFocus() or self.dismissal.hasFocus()):
            page.setFocus()
        self.hide()

    @Slot()
    def _press(self) -> None:
        self.withdraw()
        self.wanted.emit()

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._row.setContentsMargins(scale.px(4), 0, scale.px(4), 0)
        self._row.setSpacing(scale.px(16))
