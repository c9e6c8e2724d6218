"""Folding: the words of a button in as many lines as they need."""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton

from gymtimer.ui.wrapping import wrapped

#: Where a button keeps its words as one line.
_WHOLE = "whole"


def fold(buttons: Iterable[QPushButton], room: int) -> None:
    """Break the words of each of *buttons* that is wider than *room* pixels; join those of others."""
    for button in buttons:
        kept, shown = button.property(_WHOLE), button.text()
        whole = kept if isinstance(kept, str) and " ".join(shown.split()) == kept else shown
        if whole != shown:
            button.setText(whole)
        button.ensurePolished()
        over = button.sizeHint().width() - room
        if over <= 0:
            continue
        around = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(whole)
        button.setProperty(_WHOLE, " ".join(whole.split()))
        button.setText("\n".join(line.strip() for line in wrapped(whole, button.font(), room - around)))
