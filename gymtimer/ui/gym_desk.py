"""The gym desk: what the gym has, for every session, asked for where it is not known."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import ANY_GYM, Gym
from gymtimer.domain.load import Mass, Unit
from gymtimer.storage.errors import StorageError
from gymtimer.ui.theme import Theme
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # they come with a session
    from gymtimer.ui.training import Training
    from gymtimer.ui.weigh_page import WeighPage


class GymDesk(QObject):
    """Keeps the gym of the file at *path*, and asks for bars that nobody has weighed.

    Signals:
        weighed: a station, and what its bar weighs: a `Mass`; None where it stays unknown.
        trouble: it could not be written down, in words.

    Attributes:
        gym: what the gym has.

    """

    weighed = Signal(str, object)
    trouble = Signal(str)

    def __init__(
        self, window: Window, theme: Theme, family: str, path: Path, parent: QObject | None = None
    ) -> None:
        """Ask on a page of *window*, in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self.gym: Gym = ANY_GYM
        self._window, self._theme, self._family, self._path = window, theme, family, path
        self._page: WeighPage | None = None

    def read(self, catalogue: Catalogue) -> str:
        """Read the file; return what is wrong with it, "" for nothing."""
        if not self._path.exists():
            self.gym = ANY_GYM
            return ""
        from gymtimer.storage.gymfile import read_gym  # late: most gyms have no file

        try:
            self.gym = read_gym(self._path, catalogue)
        except StorageError as wrong:
            self.gym = ANY_GYM
            return wrong.problems[0]
        return ""

    def serve(self, training: "Training") -> None:
        """Answer what *training* wants to know, as long as it lasts."""
        training.bar_wanted.connect(self._ask)
        self.weighed.connect(training.weighed)
        self.trouble.connect(training.transport.notice)

    @Slot(str, object)
    def _ask(self, station: str, unit: Unit) -> None:
        """Ask what a bar weighs, unless an earlier session was told already."""
        known = self.gym.station(station)
        if known is not None:
            self.weighed.emit(station, known.bar)
            return
        if self._page is None:
            self._page = self._made_page()
        self._page.ask(station, unit)
        self._window.show_over(self._page)

    def _made_page(self) -> "WeighPage":
        from gymtimer.ui.weigh_page import WeighPage  # late: most sessions never see it

        page = WeighPage(self._theme, self._family)
        page.answered.connect(self._keep)
        page.closed.connect(self._window.turn_back)
        return page

    @Slot(str, object)
    def _keep(self, station: str, bar: Mass | None) -> None:
        """Remember what a bar weighs, for this session and all later ones."""
        from gymtimer.storage.gymfile import save_station  # late: as above

        self.gym = self.gym.with_station(station, bar)
        self._window.turn_back()
        self.weighed.emit(station, bar)
        try:
            save_station(self._path, station, bar)
        except StorageError as wrong:
            self.trouble.emit(wrong.problems[0])
