"""The naive way: one play call or one live word a second, from a timer.

python -m benchmarks.naive KIND HOW COUNT [stalled]: KIND is "coarse" or "precise", HOW is "click" or "word".
"""

import sys
import tempfile
import wave
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtMultimedia import QSoundEffect
from PySide6.QtWidgets import QApplication, QWidget

from gymtimer.audio.clip import RATE
from gymtimer.audio.tones import acknowledge
from tests.whole.stalling import Stalls


class Clicks:
    """A click a second."""

    def __init__(self, folder: Path) -> None:
        path = folder / "click.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes((acknowledge().samples * 32767).astype("<i2").tobytes())
        self._effect = QSoundEffect()
        self._effect.setSource(QUrl.fromLocalFile(str(path)))
        self._effect.setVolume(1)

    def sound(self) -> None:
        self._effect.play()


class Words:
    """A word a second, spoken when it is due."""

    def __init__(self) -> None:
        import pyttsx3

        self._engine = pyttsx3.init()

    def sound(self) -> None:
        self._engine.say("two")
        self._engine.runAndWait()


def main() -> int:
    kind, how, count, *more = sys.argv[1:]
    app = QApplication([])
    window = QWidget()
    window.show()
    left = int(count)
    folder = tempfile.TemporaryDirectory()
    way = Clicks(Path(folder.name)) if how == "click" else Words()
    stalls = Stalls() if more else None

    def due() -> None:
        nonlocal left
        way.sound()
        left -= 1
        if not left:
            timer.stop()
            QTimer.singleShot(1500, app.quit)

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer if kind == "precise" else Qt.TimerType.CoarseTimer)
    timer.setInterval(1000)
    timer.timeout.connect(due)
    QTimer.singleShot(1500, timer.start)
    code = app.exec()
    del stalls
    folder.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
