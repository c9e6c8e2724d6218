"""The page about the program."""

import re

import pytest
from PySide6.QtCore import Qt

from gymtimer import __version__
from gymtimer.ui.about import About, licences, parts


@pytest.fixture
def page(qtbot, theme, family) -> About:
    """Return the page."""
    shown = About(theme, family)
    qtbot.addWidget(shown)
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


def test_it_opens_from_the_keys_and_goes_back_to_them(qtbot, program):
    """As every page that lies over another."""
    window, keys = program._window, program._pages.keys
    window.keys_wanted.emit()
    qtbot.keyClick(keys, Qt.Key.Key_A)
    assert isinstance(window.currentWidget(), About)

    qtbot.keyClick(window.currentWidget(), Qt.Key.Key_Space)
    assert window.currentWidget() is keys
    qtbot.keyClick(keys, Qt.Key.Key_Space)
    assert window.currentWidget() is program._home


def test_who_trains_is_not_led_away(qtbot, program):
    """From the stage the key leads back to it: one press is enough, whatever happens there."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_F1)
    assert program._window.currentWidget() is program._pages.keys
    qtbot.keyClick(program._pages.keys, Qt.Key.Key_A)
    assert program._window.on_stage


def test_a_press_on_the_last_note_opens_it(qtbot, program):
    """Elsewhere a press closes the keys."""
    keys = program._pages.keys
    program._window.resize(1024, 600)
    program._window.keys_wanted.emit()
    qtbot.mouseClick(keys, Qt.MouseButton.LeftButton, pos=keys.rect().bottomLeft())
    assert isinstance(program._window.currentWidget(), About)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_the_page(page, looks_like, monkeypatch, width, height):
    """Upright each part takes two lines."""
    monkeypatch.setattr(page, "_folder", "/usr/lib/gymtimer/licences")
    monkeypatch.setattr(page, "_version", "0.1.0")
    page.resize(width, height)

    looks_like(page, f"home/about-{width}x{height}")
