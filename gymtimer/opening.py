"""The opening: shows the window's first frame, then lets the program into it.

Only what this frame needs is imported before it: most of the time to a first frame
is the time that Python takes to load what the frame does not show.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication

from gymtimer import __version__
from gymtimer.assets import asset
from gymtimer.storage.first_look import first_look
from gymtimer.storage.instance import Lock
from gymtimer.storage.places import Places
from gymtimer.ui.blank import Blank
from gymtimer.ui.guard import LOSES_NONE, loses_none
from gymtimer.ui.theme import Theme
from gymtimer.ui.translation import use_language
from gymtimer.ui.window import USUAL, Window

#: Qt lists the sound and video libraries that it would also take; nobody needs to know.
QUIET = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false"
#: A window that nobody sees, on another desktop, paints no frame; after so many ms the program goes on.
UNSEEN = 1000


def open_window(plan: Path | None = None, lifters: tuple[str, ...] = (), week: int | None = None) -> int:
    """Open the program, straight on *plan* if there is one, in its *week*; return the exit code."""
    QLoggingCategory.setFilterRules(QUIET)
    places = Places.of(os.environ).make()
    lock = Lock.take(places.lock)
    qt = application()
    bell = str(places.bell)
    if lock is None:
        from gymtimer.ui.single import handed_over

        return handed_over(bell, plan, lifters, week)
    with lock:
        if loses_none():
            sys.stderr.write(f"{LOSES_NONE}\n")
            return 1
        look = first_look(places.settings)
        use_language(qt, look.language)
        theme = first_theme(look.theme, places)
        # Where letters are larger, home has its cards elsewhere.
        shelf = plan is None and look.text == USUAL
        window = first_frame(theme, shelf=shelf, full_screen=look.full_screen)
        if not window.isVisible():
            return 0
        from gymtimer.app import Program
        from gymtimer.ui.sweeping import Sweeper

        program = Program(places, bell, theme, window)
        # Held here and by nobody else: one that is garbage itself would end in the middle of its own sweep.
        sweeper = Sweeper(program.is_training)
        program.open(plan, lifters, week)
        code = qt.exec()
        program.close()
        sweeper.stop()
    return code


def application() -> QApplication:
    """Return Qt's application, made where there is none yet."""
    qt = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("gymtimer")
    qt.setApplicationDisplayName("gymtimer")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("io.github.gymtimer.gymtimer")
    return qt


def first_theme(name: str, places: Places) -> Theme:
    """Return the theme *name*; where it can't be read the usual one, and the program says so later."""
    for folder in (asset("themes"), places.config / "themes"):
        try:
            return Theme.read(folder / f"{name}.toml")
        except (OSError, ValueError):
            continue
    return Theme.read(asset("themes", "dark.toml"))


def first_frame(theme: Theme, *, shelf: bool, full_screen: bool) -> Window:
    """Return the window once its first frame is painted, or once it was closed before that."""
    blank = Blank(theme, shelf=shelf)
    window = Window(blank)
    seen = QEventLoop()
    blank.painted.connect(seen.quit)
    if full_screen:
        window.showFullScreen()
    else:
        window.resize(1280, 720)
        window.show()
    QTimer.singleShot(UNSEEN, seen.quit)
    seen.exec()
    return window
