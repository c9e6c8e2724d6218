"""Home: the shelf of plans."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.home import Home

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="module")
def catalogue():
    """Return the bundled exercises."""
    return read_catalogue(RESOURCES / "exercises.toml")


@pytest.fixture
def home(qtbot, theme, family, catalogue) -> Home:
    """Return the home page with the bundled plans."""
    page = Home(theme, family)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show_plans(list_plans([RESOURCES / "plans"], catalogue))
    page.show()
    return page


def test_enter_starts_the_first_plan(qtbot, home):
    """One press is enough."""
    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert started.args[0].name == "a1-bench-negatives-block.gymplan.toml"
    assert started.args[1] == ""


def test_the_arrow_keys_choose_another(qtbot, home):
    """Down, down, Enter starts the third plan; its details are shown."""
    qtbot.keyClick(home._list, Qt.Key.Key_Down)
    qtbot.keyClick(home._list, Qt.Key.Key_Down)

    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Space)

    assert started.args[0].name.startswith("a3-")
    assert "Biceps" in home._details.accessibleName()


def test_the_start_button_starts_what_is_chosen(qtbot, home):
    """By mouse, too."""
    with qtbot.waitSignal(home.start_wanted):
        qtbot.mouseClick(home._start, Qt.MouseButton.LeftButton)


def test_a_plan_with_mistakes_is_there_and_does_not_start(qtbot, home, catalogue, tmp_path):
    """Its card says how many, its details say where; Start is off."""
    (tmp_path / "broken.toml").write_text('format = 1\nname = "Broken"\n[[exercise]]\nname = "Bensh press"\n')
    home.show_plans(list_plans([tmp_path], catalogue))

    with qtbot.assertNotEmitted(home.start_wanted):
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert not home._start.isEnabled()
    assert home._card().faults


def test_an_empty_shelf_starts_nothing(qtbot, home):
    """No plan, no Start."""
    home.show_plans([])

    with qtbot.assertNotEmitted(home.start_wanted):
        qtbot.mouseClick(home._start, Qt.MouseButton.LeftButton)


def test_who_lifts_goes_with_the_start(qtbot, home):
    """The name that is pressed is told."""
    home.show_lifters(["Ana", "Ben"], "Ana")
    assert home.lifter == "Ana"
    qtbot.mouseClick(home._who.buttons()[1], Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert started.args[1] == "Ben"


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_home(home, looks_like, width, height):
    """Cards at the left, details and Start at the right."""
    home.show_lifters(["Ana", "Ben"], "Ana")
    home.resize(width, height)

    looks_like(home, f"home/home-{width}x{height}")
