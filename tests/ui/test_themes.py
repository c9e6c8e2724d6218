"""Themes to choose from."""

import pytest

from gymtimer.assets import asset
from gymtimer.ui.theme import Theme
from gymtimer.ui.themes import read_theme, theme_names

DARK = asset("themes", "dark.toml").read_text(encoding="utf-8")


@pytest.fixture
def folders(tmp_path):
    """Return the bundled folder, and one of the athlete's own that is not there yet."""
    return asset("themes"), tmp_path / "themes"


def put(folders, name, text):
    """Write a theme of one's own."""
    folders[1].mkdir(exist_ok=True)
    (folders[1] / f"{name}.toml").write_text(text, encoding="utf-8")


def test_the_bundled_ones_come_first(folders):
    """The usual one on top; a theme that names itself badly goes by its file."""
    put(folders, "mine", DARK.replace('name = "Dark"', "name = 3"))
    put(folders, "odd", "[")

    assert theme_names(folders) == (
        ("dark", "Dark"),
        ("contrast", "High contrast"),
        ("light", "Light"),
        ("mine", "mine"),
        ("odd", "odd"),
    )


def test_nobody_takes_the_place_of_a_bundled_one(folders):
    """Of two with one name the bundled one is meant."""
    put(folders, "light", DARK)

    assert read_theme("light", folders) == (Theme.read(asset("themes", "light.toml")), "")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (None, 'no theme "mine" in '),
        ("[", "The usual colours are used."),
        ("[colour]\n", "mine.toml: colour"),
        (DARK.replace('lower = "#FF7F45"', 'lower = "orange"'), 'lower = "orange" is no colour'),
    ],
)
def test_what_can_not_be_read_is_said_and_the_usual_colours_are_used(folders, text, complaint):
    """Nobody sits before a program without colours."""
    if text is not None:
        put(folders, "mine", text)

    theme, fault = read_theme("mine", folders)

    assert theme == Theme.read(asset("themes", "dark.toml"))
    assert complaint in fault
