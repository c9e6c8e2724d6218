"""The page about the program."""

import re

import pytest
from PySide6.QtCore import Qt

from gymtimer import __version__
from gymtimer.ui.about import About, licences, parts
from gymtimer.ui.history import History
from gymtimer.ui.home import Home
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.stage import Stage
from gymtimer.ui.summary import Summary
from gymtimer.ui.window import Window


@pytest.fixture
def page(qtbot, theme, family) -> About:
    """Return the page."""
    shown = About(theme, family)
    qtbot.addWidget(shown)
    return shown


@pytest.fixture
def window(qtbot, theme, family) -> Window:
    """Return a window with all pages that are there from the start."""
    pages = [made(theme, family) for made in (Home, Stage, KeyPage)]
    shown = Window(*pages, History(theme, family, lambda name: None), Summary(theme, family))
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_it_tells_version_and_parts(page):
    """For eyes and for a screen reader; font, voice and Qt among them."""
    told = page.accessibleName()
    assert told.startswith(f"gymtimer {__version__}. ")
    for name in ("Qt 6", "PySide6", "Barlow Condensed", "hibari-tts", "LGPL-3.0", "OFL-1.1", "Apache-2.0"):
        assert name in told


def test_every_text_that_the_table_names_lies_beside_it():
    """Whoever adds a part adds its licence."""
    folder = licences()
    table = (folder / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`([^`/]+\.(?:txt|md))`", table)
    assert len(named) >= 8
    assert [name for name in named if not (folder / name).exists()] == []
    assert len(parts(folder)) >= 12


def test_any_key_closes_it(qtbot, page):
    """Esc, too."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_it_opens_from_the_keys_and_goes_back_home(qtbot, window):
    """It is built when it is opened, and gone when it is closed."""
    window.show_help()
    assert not window.findChildren(About)
    qtbot.keyClick(window.keys, Qt.Key.Key_A)
    page = window.currentWidget()
    assert isinstance(page, About)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert window.currentWidget() is window.home
    assert window.count() == 5


def test_who_trains_is_not_led_away(qtbot, window):
    """From the stage the key leads back to it: one press is enough, whatever happens there."""
    window.show_stage()
    window.show_help()
    qtbot.keyClick(window.keys, Qt.Key.Key_A)
    assert window.currentWidget() is window.stage


def test_a_press_on_the_last_note_opens_it(qtbot, window):
    """Elsewhere a press closes the keys."""
    window.resize(1024, 600)
    window.show_help()
    qtbot.mouseClick(window.keys, Qt.MouseButton.LeftButton, pos=window.keys.rect().bottomLeft())
    assert isinstance(window.currentWidget(), About)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_the_page(page, looks_like, monkeypatch, width, height):
    """Upright each part takes two lines."""
    monkeypatch.setattr(page, "_folder", "/usr/lib/gymtimer/licences")
    page.resize(width, height)

    looks_like(page, f"home/about-{width}x{height}")
