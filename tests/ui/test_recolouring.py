"""A page that is built already looks in new colours as one that was made in them."""

import pytest
from PySide6.QtWidgets import QApplication

from gymtimer.assets import asset
from gymtimer.ui.recolouring import recolour
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from tests.ui.pages import PAGES
from tests.ui.scenes import SCENES


def grabbed(page):
    """Return what *page* looks like."""
    page.resize(1280, 720)
    page.show()
    QApplication.processEvents()
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    QApplication.processEvents()
    return page.grab().toImage()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_takes_other_colours(qtbot, theme, family, name):
    """Every pixel is as it would be."""
    light = Theme.read(asset("themes", "light.toml"))
    changed, made = PAGES[name](qtbot, theme, family), PAGES[name](qtbot, light, family)
    qtbot.addWidget(changed)
    qtbot.addWidget(made)
    grabbed(changed)

    recolour(changed, light)

    assert grabbed(changed) == grabbed(made)


def test_the_stage_takes_other_colours(qtbot, theme, family):
    """Inside a window, as the program has it."""
    light = Theme.read(asset("themes", "light.toml"))
    changed, made = Stage(theme, family), Stage(light, family)
    for stage in (changed, made):
        qtbot.addWidget(stage)
        stage.show_scene(SCENES["lower"])

    recolour(changed, light)

    assert grabbed(changed) == grabbed(made)
