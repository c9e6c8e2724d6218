"""Sweeping: garbage is collected on the window's thread alone.

Python collects on whatever thread has just made something. What belongs to Qt and is found there ends on a
thread that is not its own, which can end the whole program: seen on the journal's thread, in a test.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

#: Between two looks, in ms.
EVERY = 1000
#: The oldest generation: all there is, which takes tens of milliseconds.
OLDEST = 2


def sweep(*, oldest: int = OLDEST) -> int:
    """Collect as Python itself would by now, no generation above *oldest*; return which, -1 for none."""
    counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [place for place, (count, most) in enumerate(counted) if count > most]
    if not due:
        return -1
    generation = min(max(due), oldest)
    gc.collect(generation)
    return generation


class Sweeper(QObject):
    """Sweeps once a second; in a session only what is young, so that no bar waits for it."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        """Let no other thread sweep from now on; *busy* says whether a session runs."""
        super().__init__(parent)
        gc.disable()
        self._busy = busy
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Sweep, where it is time."""
        sweep(oldest=OLDEST - 1 if self._busy() else OLDEST)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
