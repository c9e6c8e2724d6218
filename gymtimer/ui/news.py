"""News: what there is to know about the files, each sentence once."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Slot


class News(QObject):
    """Keeps what the home page tells: what happened, and what is wrong with files as they were read last."""

    def __init__(
        self, show: Callable[[str], None], faults: Iterable[str], parent: QObject | None = None
    ) -> None:
        """Tell by *show*, once there is something to tell; *faults* are known already."""
        super().__init__(parent)
        self._show = show
        self._happened = tuple(faults)
        self._wrong: dict[str, tuple[str, ...]] = {}
        self._told = ""

    @Slot(str)
    def add(self, text: str) -> None:
        """Show *text* before the rest; "" for nothing new."""
        self._happened = (text, *(one for one in self._happened if one != text)) if text else self._happened
        self._tell(again=bool(text))

    @Slot(str)
    def wait(self, text: str) -> None:
        """Show *text* in the place of all news as long as people wait; "" when that is over."""
        if text:
            self._show(text)
        else:
            self._tell(again=True)

    def renew(self, source: str, faults: Iterable[str]) -> None:
        """Take what is wrong with the files of *source* now, in the place of what was."""
        self._wrong[source] = tuple(filter(None, faults))
        self._tell()

    def _tell(self, *, again: bool = False) -> None:
        """Show all of it where it is not what was shown, which may have been taken away; or *again*."""
        wrong = (one for faults in self._wrong.values() for one in faults)
        news = "  ".join(dict.fromkeys((*self._happened, *wrong)))
        if again or news != self._told:
            self._told = news
            self._show(news)
