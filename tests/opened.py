"""The program in its window, for tests without screen and sound card."""

from gymtimer.app import Program
from gymtimer.assets import asset
from gymtimer.opening import first_frame
from gymtimer.storage.places import Places
from gymtimer.ui.theme import Theme


def made(places: Places) -> Program:
    """Return the program behind its first frame, not yet open, where command lines find it."""
    theme = Theme.read(asset("themes", "dark.toml"))
    window = first_frame(theme, shelf=True, full_screen=False)
    return Program(places, str(places.bell), theme, window)


def opened(qtbot, places: Places) -> Program:
    """Return the program at home, with its journal open."""
    program = made(places)
    program.open(None)
    qtbot.waitUntil(lambda: program._journal is not None)
    return program


def ended(program: Program) -> None:
    """Close the program and its window."""
    program.close()
    program._window.close()
