"""Unsaved: what can't be written down is told where people look, and is not thrown away by closing."""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gymtimer.storage.writer import LEFT_OUT, LOW
from gymtimer.tongue import mark, tr

log = logging.getLogger(__name__)

#: Said on the home page when all is well again.
SAVED = mark("Everything is saved now.")
#: Said to those who close the window; a second time it closes.
LOST = mark("Close once more to lose it.")


class Banners(Protocol):
    """Where the stage shows what is wrong; a `Transport`."""

    def show_banner(self, cause: str, text: str) -> None:
        """Show *text* until the same *cause* says ""."""


class Unsaved(QObject):
    """Tells of the journal's trouble: on the stage while somebody trains, else on the home page.

    Signals:
        refused: the window was to be closed from another page while something is in memory only.

    """

    refused = Signal()
    _told = Signal(str)  # from the journal's thread to ours

    def __init__(self, say: Callable[[str], None], parent: QObject | None = None) -> None:
        """Let *say* show a sentence on the home page."""
        super().__init__(parent)
        self._say = say
        self._stage: Banners | None = None
        self._text = ""
        self._asked = False
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def hear(self, text: str) -> None:
        """Take what the journal has to say, "" when all is well; comes on its own thread."""
        log.warning("journal: %s", text)
        self._told.emit(text)

    def show_on(self, stage: Banners | None) -> None:
        """Tell it on *stage* from now on; None for the home page."""
        self._stage = stage
        if stage is not None:
            stage.show_banner("journal", self._text)
        elif self._text:
            self._say(self._text)

    def may_close(self) -> bool:
        """Whether nothing is lost by closing; who asks a second time knows what is."""
        if self._text in ("", tr(LOW), tr(LEFT_OUT)) or self._asked:
            return True
        self._asked = True
        self._show(f"{self._text}  {tr(LOST)}")
        if self._stage is None:
            self.refused.emit()
        return False

    @Slot(str)
    def _take(self, text: str) -> None:
        self._text, self._asked = text, False
        self._show(text)

    def _show(self, text: str) -> None:
        if self._stage is not None:
            self._stage.show_banner("journal", text)
        else:
            self._say(text or tr(SAVED))
