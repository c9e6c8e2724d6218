"""A sentence with two buttons, which a page asks above what it shows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.mirroring import margins
from gymtimer.ui.scale import Scale

#: Below this width, in pixels of the design, the buttons get a row of their own.
NARROW = 1000


class Asking(QWidget):
    """A sentence with two buttons, the one that goes on at the right."""

    def __init__(self, text: str, no: str, yes: str, parent: QWidget | None = None) -> None:
        """Ask *text*, to be answered by *no* or *yes*."""
        super().__init__(parent)
        self.setObjectName("offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = wrapping_label(text, "", self)
        self._no = self._button(no, "discard")
        self._yes = self._button(yes, "go-on")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._no)
        self._buttons.addWidget(self._yes)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._text, 1)
        self._row.addLayout(self._buttons)

    @property
    def buttons(self) -> tuple[QPushButton, QPushButton]:
        """What can be pressed, from left to right."""
        return self._no, self._yes

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*, the buttons below the sentence where it is narrow."""
        px = scale.px
        self._row.setContentsMargins(margins(px(16), px(4), px(24), px(4)))
        self._row.setSpacing(px(24))
        self._buttons.setSpacing(px(20))
        page = self.parentWidget()
        narrow = page is not None and page.width() < px(NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        wide = sum(button.sizeHint().width() for button in self.buttons) + px(80)
        stacked = page is not None and wide > page.width() - 2 * px(36)
        self._buttons.setDirection(ways.BottomToTop if stacked else ways.LeftToRight)
