"""An audit of every page: a name for each thing, room for a finger, contrast for tired eyes."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from gymtimer.assets import asset
from gymtimer.ui.scale import FINGER
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from tests.ui.colour import contrast
from tests.ui.pages import PAGES
from tests.ui.scenes import SCENES

#: What people press, or move to.
ROLES = {
    QAccessible.Role.PushButton,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Link,
    QAccessible.Role.ComboBox,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.EditableText,
}
#: Antialiased letters lose a little of their contrast of 7.
ENOUGH = 6.7
SIZES = [(1024, 600), (1920, 1080), (1200, 1920)]


def walk(iface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield everything that a screen reader finds in *iface*."""
    yield iface
    for number in range(iface.childCount()):
        child = iface.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def seen(page: QWidget) -> Iterator[tuple[QAccessibleInterface, QWidget]]:
    """Yield what is on the screen, with its widget."""
    for iface in walk(QAccessible.queryAccessibleInterface(page)):
        widget = iface.object()
        if isinstance(widget, QWidget) and widget.isVisible():
            yield iface, widget


def shown(make, qtbot, theme, family, size) -> QWidget:
    """Return a page in a window of that size."""
    page = make(qtbot, theme, family)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("name", PAGES)
def test_everything_that_is_pressed_has_a_name(qtbot, theme, family, name):
    """Also what is reached by keys alone."""
    page = shown(PAGES[name], qtbot, theme, family, (1920, 1080))
    nameless = [
        widget
        for iface, widget in seen(page)
        if (iface.role() in ROLES or (iface.state().focusable and widget.isWindow() is False))
        and not iface.text(QAccessible.Text.Name).strip()
        and widget.focusPolicy() != widget.focusPolicy().NoFocus
    ]
    assert not nameless


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", PAGES)
def test_everything_that_is_pressed_has_room_for_a_finger(qtbot, theme, family, name, size):
    """At least 44 pixels both ways, in every window; a word of a filter may be narrower."""
    page = shown(PAGES[name], qtbot, theme, family, size)
    small = [
        (widget, iface.text(QAccessible.Text.Name), widget.size())
        for iface, widget in seen(page)
        if iface.role() in ROLES and (widget.width() < FINGER or widget.height() < FINGER)
    ]
    assert not small


@pytest.mark.parametrize("theme_name", ["dark", "light", "contrast"])
@pytest.mark.parametrize("name", PAGES)
def test_everything_that_is_read_stands_out(qtbot, family, name, theme_name):
    """Each label and button, as it is painted: 7 to 1 against what is around it."""
    page = shown(PAGES[name], qtbot, Theme.read(asset("themes", f"{theme_name}.toml")), family, (1920, 1080))
    picture = page.grab().toImage()
    pale = []
    for iface, widget in seen(page):
        if not (isinstance(widget, QLabel) or iface.role() in ROLES) or iface.state().disabled:
            continue
        text = widget.text() if hasattr(widget, "text") else ""
        box = QRect(widget.mapTo(page, QPoint(0, 0)), _written(widget)) & picture.rect()
        if text.strip() and _whole(widget, page) and box.width() > 8 and box.height() > 8:
            found = stands_out(picture, box)
            if found < ENOUGH:
                pale.append((widget, text, round(found, 1)))
    assert not pale


def _whole(widget: QWidget, page: QWidget) -> bool:
    """Return whether all of *widget* is in sight, not scrolled away."""
    return widget.visibleRegion().boundingRect() == widget.rect() and page.isVisible()


def _written(widget: QWidget) -> QSize:
    """Return the size of what is written on: a line to write in is empty at its right."""
    if not isinstance(widget, QLineEdit):
        return widget.size()
    wide = 2 * widget.height() // 3 + widget.fontMetrics().horizontalAdvance(widget.text())
    return QSize(min(widget.width(), wide), widget.height())


def stands_out(picture: QImage, box: QRect) -> float:
    """Return the contrast of the letters in *box*: of its commonest colour with the one furthest from it."""
    aside, above = min(box.width() // 8, 16), box.height() // 6
    inner = box.adjusted(aside, above, -aside, -above)
    colours = Counter(
        picture.pixel(x, y)
        for y in range(inner.top(), inner.bottom())
        for x in range(inner.left(), inner.right())
    )
    if len(colours) < 2:
        return 21.0
    ground = QColor(colours.most_common(1)[0][0]).name()
    return max(contrast(QColor(colour).name(), ground) for colour in colours)


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_is_pressed_on_the_stage_is_two_centimetres(qtbot, theme, family, scene, size):
    """On the screen the stage believes in; where 20 mm are more than a sixth of it, as much as that."""
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.card = round(size[0] / 345 * 85.6) if size[0] > size[1] else round(size[1] / 345 * 85.6)
    stage.show_scene(SCENES[scene])
    foot, middle = stage.picture.layout.foot, stage.picture.layout.middle
    least = min(20 * stage.millimetre(), min(size) / 6) - 1

    boxes = [*foot.actions, *([foot.corner] if SCENES[scene].corner else [])]
    boxes += [middle.button] if SCENES[scene].button else []
    assert all(box.height() >= least and box.width() >= least for box in boxes)


@pytest.mark.parametrize("scene", SCENES)
def test_the_stage_says_what_it_shows(qtbot, theme, family, scene):
    """The painted stage has a name for a screen reader: its phase, in a sentence."""
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.show_scene(SCENES[scene])

    assert stage.accessibleName() == SCENES[scene].said
