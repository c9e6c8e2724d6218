"""Measure a lowering of eight seconds at 60 Hz: python -m tests.ui.pace WIDTHxHEIGHT [SCENE].

Run it under `xvfb-run -s "-screen 0 3840x2160x24"`; the share is of one core, without the X server's.
"""

import sys
import time
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from gymtimer.ui.fonts import load_family
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from tests.ui.gallery import RESOURCES
from tests.ui.scenes import SCENES

#: How long the bar sinks and what comes before, in seconds.
LENGTH, BEFORE = 8.0, 0.7


class Sinking(Stage):
    """A stage whose bar sinks by itself, and which counts its frames."""

    def begin(self, name: str) -> None:
        """Show the scene, and start once the window has settled."""
        self._base = replace(SCENES[name], level=0.0, number="1")
        self._frames, self._painting = 0, 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer, interval=16)
        self._timer.timeout.connect(self._sink)
        self.show_scene(self._base)
        QTimer.singleShot(round(BEFORE * 1000), self._start)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint, with a watch in hand."""
        start = time.perf_counter()
        super().paintEvent(event)
        self._painting += time.perf_counter() - start
        self._frames += 1

    @Slot()
    def _start(self) -> None:
        start = time.perf_counter()
        self.repaint()
        print(f"whole window {1000 * (time.perf_counter() - start):.1f} ms")
        self._frames, self._painting = 0, 0.0
        self._wall, self._used = time.monotonic(), time.process_time()
        self._timer.start()

    @Slot()
    def _sink(self) -> None:
        past = time.monotonic() - self._wall
        if past < LENGTH:
            self.show_scene(replace(self._base, level=past / LENGTH, number=str(int(past) + 1)))
            return
        share = (time.process_time() - self._used) / past
        each = self._painting / self._frames
        print(f"{share:.1%} of a core, {self._frames / past:.1f} fps, {1000 * each:.2f} ms painting a frame")
        QApplication.quit()


def main(size: str, name: str = "lower") -> None:
    """Measure scene *name* in a window of *size*, as in "1920x1080"."""
    app = QApplication([])
    stage = Sinking(Theme.read(RESOURCES / "themes" / "dark.toml"), load_family(RESOURCES / "fonts"))
    stage.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    stage.setGeometry(0, 0, *map(int, size.split("x")))
    stage.show()
    stage.begin(name)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
