"""Hearing: what makes sound is loaded when something is to be heard for the first time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor
    from gymtimer.ui.editor_rehearsing import Rehearsing


class Hearing(QObject):
    """Hands what is asked for on to the rehearsal.

    Attributes:
        make: makes the rehearsal of a page; None where nothing can be heard.

    """

    def __init__(self, page: "Editor") -> None:
        """Listen to the buttons of *page*."""
        super().__init__(page)
        self._page = page
        self.make: Callable[[Editor], Rehearsing] | None = None
        self.rehearsing: Rehearsing | None = None
        page.player.asked.connect(self._ask)
        page.player.week_wanted.connect(self._next_week)
        page.strip.played.connect(self._play_set)

    @Slot(str)
    def _ask(self, word: str) -> None:
        if self.rehearsing is None and self.make is not None:
            self.rehearsing = self.make(self._page)
        if self.rehearsing is not None:
            self.rehearsing.ask(word)

    @Slot()
    def _next_week(self) -> None:
        """Show another week, in silence: what sounds is of the one before."""
        self.stop()
        self._page.drafting.next_week()

    @Slot(int)
    def _play_set(self, number: int) -> None:
        self._ask("set")

    def stop(self) -> None:
        """Fall silent."""
        if self.rehearsing is not None:
            self.rehearsing.stop()

    def end(self) -> None:
        """Fall silent for good."""
        if self.rehearsing is not None:
            self.rehearsing.end()
