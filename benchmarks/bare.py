"""The bare window that the program is compared with.

python -m benchmarks.bare [media|device]: "media" imports QtMultimedia, "device" plays with it.
"""

import sys

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Bare(QWidget):
    """A window that fills the screen with one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        QPainter(self).fillRect(self.rect(), QColor("#0C0F14"))


def main() -> int:
    app = QApplication([])
    if sys.argv[1:]:
        from PySide6.QtMultimedia import QAudioSink, QMediaDevices
    if sys.argv[1:] == ["device"]:
        device = QMediaDevices.defaultAudioOutput()
        sink = QAudioSink(device, device.preferredFormat())
        sink.start()
    window = Bare()
    window.setWindowTitle("gymtimer bare")
    window.showFullScreen()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
