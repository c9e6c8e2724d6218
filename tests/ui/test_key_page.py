"""The page of keys."""

import pytest
from PySide6.QtCore import Qt

from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.keys import HELP
from gymtimer.ui.scale import scale_of

SIZES = [(640, 400), (600, 1024), (1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)]


@pytest.fixture
def page(qtbot, theme, family) -> KeyPage:
    """Return the page."""
    shown = KeyPage(theme, family)
    qtbot.addWidget(shown)
    return shown


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_keys_fit(page, width, height):
    """In full size where the window is as large as the smallest that is supported."""
    page.resize(width, height)
    scale = scale_of(width, height)

    sizes = page.sizes(scale, row=(height - scale.px(370)) / len(HELP))

    assert max(sizes) == 1.0 or height < 600
    assert max(sizes) > 0.45


def test_the_keys_stand_below_their_names_upright(page):
    """Beside them the keys of RACK IT would be cut."""
    page.resize(1200, 1920)

    beside, below = page.sizes(scale_of(1200, 1920), row=150)

    assert beside < below


def test_it_says_where_pause_works_and_what_the_corner_reads(page):
    """For eyes and for a screen reader."""
    told = page.accessibleName()
    assert "P works in setup, rack and rest only" in told
    assert "always reads RACK IT" in told


def test_any_key_closes_it(qtbot, page):
    """Esc, too."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_the_keys(page, looks_like, width, height):
    """Beside their names, upright below."""
    page.resize(width, height)

    looks_like(page, f"home/keys-{width}x{height}")
