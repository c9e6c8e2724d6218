"""What the first frame reads of the settings."""

import pytest

from gymtimer.storage.first_look import FirstLook, first_look
from gymtimer.storage.settings import Settings, read_settings


@pytest.mark.parametrize(
    "text", ["", "full-screen = false\n", "full-screen = true\n", "full-screen = 3\n", "["]
)
def test_it_is_what_the_whole_reading_finds(tmp_path, text):
    """Wrong values and damaged files give the default, and are told by others."""
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")

    first = first_look(path).full_screen

    assert first is read_settings(path)[0].full_screen


def test_without_a_file_it_is_the_default(tmp_path):
    """A new computer."""
    assert first_look(tmp_path / "settings.toml") == FirstLook(Settings().full_screen, Settings().theme)
