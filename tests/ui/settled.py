"""A desk of settings for tests: a silent room, a clock moved by hand, files in a folder of their own."""

import os
from dataclasses import dataclass

import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from gymtimer.assets import asset
from gymtimer.audio.output import Health
from gymtimer.engine.clock import ManualClock
from gymtimer.storage.declared import Settings
from gymtimer.storage.places import Places
from gymtimer.ui.settings_desk import SettingsDesk
from gymtimer.ui.sound_room import SoundRoom
from gymtimer.ui.theme import Theme
from gymtimer.ui.window import Window

#: Nothing speaks that is not in the program, and nothing sounds.
SILENT = Settings(voice="none", sound="none", full_screen=False, toured=True)

SECTIONS = ("Training", "Sound check", "Screen", "Buttons", "Files", "Help")


class Deaf:
    """An output on a clock, which keeps what it was given."""

    name, detail = "Headphones", "a test, 48 kHz, mono"

    def __init__(self, clock: ManualClock) -> None:
        self.clock, self.given, self.stops = clock, [], 0
        self.well = Health()

    def play(self, piece):
        self.given.append(piece)
        return self.clock.now()

    def stop(self):
        self.stops += 1

    def wake(self):
        pass

    def health(self, now):
        return self.well

    def close(self):
        pass


@dataclass
class Settled:
    """A desk with all that is around it."""

    desk: SettingsDesk
    window: Window
    room: SoundRoom
    output: Deaf
    clock: ManualClock
    places: Places

    @property
    def page(self):
        """The page of the desk."""
        return self.desk.page

    def open(self, section="Training", settings=SILENT):
        """Open a section."""
        self.room.use(settings)
        self.desk.open(settings, section)
        self.window.show_page(self.page)
        QApplication.processEvents()
        return self.page.section


def settled(qtbot, theme: Theme, family: str, width=1920, height=1080) -> Settled:
    """Return a desk in a window of that size."""
    clock = ManualClock(50_000)
    output = Deaf(clock)
    places = Places.of(os.environ).make()
    room = SoundRoom(
        places.cache / "voice", asset("words", "en"), lambda choice, stereo: output, clock, SILENT
    )
    window = Window(QWidget())
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    desk = SettingsDesk(places, window, theme, family, lambda: room, clock)
    desk.changed.connect(room.use)
    return Settled(desk, window, room, output, clock, places)


_FINGER = []


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to *widget*, as a finger would."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)
        QApplication.processEvents()


def touch(widget: QWidget) -> None:
    """Tap the middle of *widget* with a finger."""
    if not _FINGER:
        _FINGER.append(QTest.createTouchDevice())
    QApplication.setDoubleClickInterval(0)  # no time passes here, but two taps are not one
    QApplication.processEvents()  # so that it is where it is seen
    bring_into_sight(widget)
    window, middle = widget.window().windowHandle(), widget.mapTo(widget.window(), widget.rect().center())
    for act in ("press", "release"):
        finger = QTest.touchEvent(window, _FINGER[0])
        getattr(finger, act)(0, middle, window)
        finger.commit()
    QApplication.processEvents()


def loud(piece) -> bool:
    """Return whether anything can be heard of *piece*."""
    return bool(np.abs(piece.part(0, len(piece)).astype(int)).max() > 100)
