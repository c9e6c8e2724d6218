"""Pasting: brings the lines of a coach into the plan."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gymtimer.ui.scale import Scale

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor
    from gymtimer.ui.editor_paste import PasteSheet


class Pasting(QObject):
    """Opens the sheet for pasting over the editor; it is made when it is first wanted."""

    def __init__(self, page: "Editor") -> None:
        """Paste into *page*."""
        super().__init__(page)
        self._page = page
        self._scale = Scale(1.0)
        self.sheet: PasteSheet | None = None
        page.text.coach_pasted.connect(self.open)

    @property
    def is_open(self) -> bool:
        """Whether the sheet is in sight."""
        return self.sheet is not None and not self.sheet.isHidden()

    @Slot()
    def open_clipboard(self) -> None:
        """Open the sheet with what is in the clipboard, if it is a coach's list."""
        from gymtimer.domain.coach import looks_written  # late: few plans are pasted

        text = QApplication.clipboard().text()
        self.open(text if looks_written(text) else "")

    @Slot(str)
    def open(self, text: str) -> None:
        """Open the sheet with *text*."""
        from gymtimer.ui.editor_paste import PasteSheet, letters_in

        page = self._page
        if self.sheet is None:
            self.sheet = PasteSheet(page.catalogue, page)
            self.sheet.added.connect(self._add)
            self.sheet.left.connect(self.put_away)
        page.drafting.settle()
        self.fit(self._scale)
        self.sheet.open(text, letters_in(page.drafting.draft.exercises))

    @Slot(object)
    def _add(self, blocks: object) -> None:
        """Add the exercises behind the chosen one, as one step that can be undone."""
        self.put_away()
        self._page.add_blocks(cast("tuple[str, ...]", blocks))

    @Slot()
    def put_away(self) -> None:
        """Hide the sheet."""
        if self.sheet is not None and self.is_open:
            self.sheet.hide()
            self._page.outline.setFocus()

    def fit(self, scale: Scale) -> None:
        """Take all sizes from *scale*, over the whole page."""
        self._scale = scale
        if self.sheet is not None:
            self.sheet.setGeometry(self._page.rect())
            self.sheet.rescale(scale)
