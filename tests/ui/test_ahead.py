"""What is loaded ahead is loaded in small steps, and is what the pages need."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from gymtimer.ui import ahead
from gymtimer.ui.ahead import EDITOR, SOUND, SOUND_CHECK, Ahead


def test_modules_come_one_by_one(qtbot, monkeypatch):
    """Those of the thread first; between two of the others there is room for a press."""
    loaded = []
    monkeypatch.setattr(ahead, "import_module", loaded.append)
    its = Ahead(("ui.one", "ui.two"), ("audio.slow",))
    its.begin()
    its.begin()
    qtbot.waitUntil(lambda: its.done)

    assert loaded == ["gymtimer.audio.slow", "gymtimer.ui.one", "gymtimer.ui.two"]
    QApplication.processEvents()
    assert len(loaded) == 3


@pytest.mark.parametrize(
    ("names", "page"),
    [
        (EDITOR, "gymtimer.ui.editing"),
        ((*SOUND, *SOUND_CHECK), "gymtimer.ui.sound_check"),
    ],
    ids=["editor", "sound check"],
)
def test_nothing_is_left_to_load(names, page):
    """In a program of its own: the page asks for no module that was not loaded ahead."""
    asks = (
        "import importlib, sys\n"
        f"for name in {names!r}: importlib.import_module('gymtimer.' + name)\n"
        f"before = set(sys.modules); importlib.import_module({page!r})\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)

    assert told.stdout.split() == []


def test_what_is_loaded_on_a_thread_has_nothing_to_do_with_qt():
    """Qt's classes are made on its own thread."""
    asks = (
        "import importlib, sys\n"
        f"for name in {SOUND!r}: importlib.import_module('gymtimer.' + name)\n"
        "print(*(name for name in sys.modules if name.startswith('PySide6')))"
    )
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True)

    assert told.stdout.split() == []
