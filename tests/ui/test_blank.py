"""The blank page that is there before the program."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor

from gymtimer.assets import asset
from gymtimer.ui.blank import Blank
from gymtimer.ui.fonts import load_family
from gymtimer.ui.home import Home
from gymtimer.ui.scale import scale_of
from gymtimer.ui.theme import Theme

THEME = Theme.read(asset("themes", "dark.toml"))


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)])
def test_nothing_jumps_when_home_takes_its_place(qtbot, size):
    """The outlines lie where home has its cards and its details, but for a line's width."""
    home = Home(THEME, load_family(asset("fonts")))
    blank = Blank(THEME, shelf=True)
    for page in (home, blank):
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
    boxes = [box.toRect() for box in blank.boxes(scale_of(*size))]
    shelf, details = home._list.geometry(), home._details.geometry()

    assert all(_near(box.left(), shelf.left()) for box in boxes[:-1])
    assert all(_near(box.right(), shelf.right()) for box in boxes[:-1])
    assert all(_near(box.top() - shelf.top(), number * _pitch(home)) for number, box in enumerate(boxes[:-1]))
    assert all(map(_near, _edges(boxes[-1]), _edges(details)))


def _pitch(home: Home) -> int:
    return home._list.visualRect(home._model.index(0, 0)).height()


def _edges(box: QRect) -> tuple[int, int, int, int]:
    return box.left(), box.top(), box.right(), box.bottom()


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= 6


def test_its_first_frame_is_told_once(qtbot):
    """The program is built behind it."""
    blank = Blank(THEME, shelf=True)
    qtbot.addWidget(blank)
    told = []
    blank.painted.connect(lambda: told.append(1))

    with qtbot.waitSignal(blank.painted):
        blank.show()
    blank.repaint()

    qtbot.waitUntil(lambda: told == [1])


def test_before_a_stage_there_is_only_the_ground(qtbot):
    """No cards flash up where a plan was named."""
    blank = Blank(THEME, shelf=False)
    qtbot.addWidget(blank)
    blank.resize(320, 200)

    picture = blank.grab().toImage()

    seen = {picture.pixelColor(x, y).name() for x in range(0, 320, 4) for y in range(0, 200, 4)}
    assert seen == {QColor(THEME.ground).name()}
