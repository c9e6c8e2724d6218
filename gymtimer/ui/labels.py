"""Labels: plain text that wraps, in whatever width it gets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gymtimer.ui.mirroring import paragraph


def wrapping_label(text: str, name: str, parent: QWidget | None) -> QLabel:
    """Return a label that wraps *text*, which nobody takes for markup; *name* is for the style sheet."""
    label = QLabel(paragraph(text), parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
