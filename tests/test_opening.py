"""The way to the first frame."""

import subprocess
import sys

#: None of these is needed to paint a first frame; each takes longer to load than the frame to paint.
HEAVY = ("numpy", "PySide6.QtMultimedia", "tomlkit", "sqlite3", "gymtimer.domain.timeline", "gymtimer.app")
#: What home does without: sound, and the pages behind it.
LATER = ("numpy", "PySide6.QtMultimedia", "gymtimer.ui.stage", "gymtimer.ui.history", "gymtimer.ui.training")


def loaded(module: str) -> set[str]:
    """Return the modules that are loaded once *module* is."""
    code = f"import sys, {module}; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    return set(done.stdout.split())


def test_before_the_first_frame_only_what_it_shows_is_loaded():
    """The window is there while Python still reads the rest."""
    assert loaded("gymtimer.opening").isdisjoint(HEAVY)


def test_home_loads_no_sound_and_no_page_behind_it():
    """They come with the press that wants them."""
    assert loaded("gymtimer.app").isdisjoint(LATER)
