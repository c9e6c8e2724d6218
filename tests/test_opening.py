"""The way to the first frame."""

import os
import subprocess
import sys

import pytest

from gymtimer.assets import asset
from gymtimer.opening import first_theme
from gymtimer.storage.first_look import first_look
from gymtimer.storage.places import Places
from gymtimer.ui.theme import Theme

#: None of these is needed to paint a first frame; each takes longer to load than the frame to paint.
HEAVY = ("numpy", "PySide6.QtMultimedia", "tomlkit", "sqlite3", "gymtimer.domain.timeline", "gymtimer.app")
#: What home does without: sound, and the pages behind it.
LATER = (
    *("numpy", "PySide6.QtMultimedia", "gymtimer.ui.stage", "gymtimer.ui.history", "gymtimer.ui.training"),
    *("gymtimer.ui.settings_page", "gymtimer.ui.settings_desk", "gymtimer.ui.sound_room", "gymtimer.ui.keys"),
    *("gymtimer.ui.themes", "gymtimer.ui.tour_offer", "gymtimer.devices"),
)


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


@pytest.mark.parametrize(
    ("written", "seen"),
    [("light", "light"), ("dark", "dark"), ("none such", "dark"), ("../../dark", "dark"), ("broken", "dark")],
)
def test_the_first_frame_has_the_colours_that_are_chosen(home, written, seen):
    """What can't be read is told a moment later; the window is there."""
    places = Places.of(os.environ).make()
    (places.config / "themes").mkdir()
    (places.config / "themes" / "broken.toml").write_text("[", encoding="utf-8")
    places.settings.write_text(f'theme = "{written}"\n', encoding="utf-8")

    theme = first_theme(first_look(places.settings).theme, places)

    assert theme == Theme.read(asset("themes", f"{seen}.toml"))


def test_what_watches_over_sessions_comes_with_the_first_one():
    """On home it would be a fifth of the memory."""
    assert loaded("gymtimer.ui.care_house").isdisjoint(LATER)
