"""Opens the plans that macOS hands to a program that runs already."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from gymtimer.ui.single import Wish


class FileOpener(QObject):
    """Listens on the application for files that are to be opened.

    Other systems start the program once more with the file; see `Doorbell`.
    """

    def __init__(self, obey: Callable[[Wish], str], parent: QObject | None = None) -> None:
        """Hand each file to *obey*, which opens it or says why not."""
        super().__init__(parent)
        self._obey = obey
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the event of a file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._obey(Wish(event.file()))
            return True
        return False
