"""Enter: it presses the button that has the focus, as Space does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def button_for(event: QKeyEvent, page: QWidget) -> QPushButton | None:
    """Return the button of *page* that the key of *event* presses; None for none."""
    focus: QWidget | None = page.focusWidget()  # whatever its stub says
    return focus if event.key() in ENTER and isinstance(focus, QPushButton) else None
