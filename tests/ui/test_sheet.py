"""Letters twice as large, on every page: all of it can be read, and reached by keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gymtimer.assets import asset
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.recolouring import recolour
from gymtimer.ui.sheet import Sheet
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from gymtimer.ui.window import Window
from tests.ui.pages import PAGES
from tests.ui.scenes import SCENES
from tests.ui.test_access import ROLES, seen

SIZES = [(1024, 600), (1920, 1080), (1200, 1920)]
#: The settings and the editor grow by themselves; `test_settings_page` and `test_editor` look at them.
NAMES = [name for name in PAGES if name != "editor" and not name.startswith("settings")]
by_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def on_sheet(name, qtbot, theme, family, size, letters=200) -> Sheet:
    """Return a page on a sheet in a window of that size."""
    page = PAGES[name](qtbot, theme, family)
    sheet = Sheet(page, letters)
    qtbot.addWidget(sheet)
    sheet.resize(*size)
    sheet.show()
    QApplication.processEvents()
    QApplication.processEvents()
    return sheet


def words(page: QWidget) -> list[QWidget]:
    """Return what is in sight and has words on it."""
    found = [*page.findChildren(QLabel), *page.findChildren(QPushButton)]
    return [one for one in found if one.isVisible() and one.text()]


def cut(one: QWidget) -> bool:
    """Return whether words of a label or a button have no room."""
    if isinstance(one, QLabel) and one.wordWrap():
        return one.heightForWidth(one.width()) > one.height() + 2
    return one.sizeHint().width() > one.width() + 2 or one.sizeHint().height() > one.height() + 2


@by_size
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut(qtbot, theme, family, name, size):
    """It is wrapped or stands below; to the sides nothing is hidden."""
    sheet = on_sheet(name, qtbot, theme, family, size)

    assert sheet.page.width() <= sheet.viewport().width()
    assert [(type(one), one.text()) for one in words(sheet.page) if cut(one)] == []


@pytest.mark.parametrize("letters", [125, 150, 175])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_cut_in_letters_between(qtbot, theme, family, name, letters):
    """Where some pages still lie across, and others stand upright already."""
    sheet = on_sheet(name, qtbot, theme, family, (1920, 1080), letters)

    assert [(type(one), one.text()) for one in words(sheet.page) if cut(one)] == []


@by_size
@pytest.mark.parametrize("name", [name for name in NAMES if name not in ("keys", "about")])
def test_letters_are_twice_as_large(qtbot, theme, family, name, size):
    """Every label and button that was there before."""
    sheet = on_sheet(name, qtbot, theme, family, size, letters=100)
    usual = [one.fontInfo().pixelSize() for one in words(sheet.page)]
    sheet.grow(200)
    QApplication.processEvents()
    large = [one.fontInfo().pixelSize() for one in words(sheet.page)]

    assert max(large) >= 2 * max(usual) - 2
    assert min(large) >= 2 * min(usual) - 2


@pytest.mark.parametrize("name", NAMES)
def test_what_has_the_keys_is_in_sight(qtbot, theme, family, name):
    """Tab goes through all of a page that is higher than its window; the sheet follows."""
    sheet = on_sheet(name, qtbot, theme, family, (1024, 600))
    pressed = [
        widget
        for iface, widget in seen(sheet.page)
        if iface.role() in ROLES and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]
    for widget in pressed:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        box = QRect(widget.mapTo(sheet, QPoint(0, 0)), widget.size())
        assert QRect(QPoint(0, 0), sheet.size()).intersects(box), widget


@pytest.mark.parametrize("size", [(1024, 600), (1200, 1920)], ids=["1024x600", "1200x1920"])
@pytest.mark.parametrize("name", NAMES)
def test_pictures_in_large_letters(qtbot, theme, family, looks_like, name, size):
    """The whole page, as far as it can be scrolled."""
    sheet = on_sheet(name, qtbot, theme, family, size)
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()

    looks_like(sheet.page, f"text/{name}-{size[0]}x{size[1]}")


@pytest.mark.parametrize("scene", ["setup", "lower", "assist", "rest"])
@pytest.mark.parametrize("size", [(1024, 600), (1200, 1920)], ids=["1024x600", "1200x1920"])
def test_what_is_small_on_the_stage_grows(qtbot, theme, family, looks_like, scene, size):
    """As far as the large things leave room for it."""
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.resize(*size)
    stage.show_scene(SCENES[scene])
    before = stage.picture.layout
    stage.set_letters(200)
    after = stage.picture.layout

    checks = SCENES[scene].checks and size[1] > size[0]
    assert after.head.title.cap == before.head.title.cap
    assert after.foot.hint.cap == before.foot.hint.cap * (1 if checks else 1.5)
    looks_like(stage, f"text/stage-{scene}-{size[0]}x{size[1]}")


def test_letters_change_at_once_and_back(qtbot, theme, family):
    """The page that is shown; afterwards it looks as if nothing had been."""
    page = PAGES["care"](qtbot, theme, family)
    window = Window(page)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show_page(page)
    window.show()
    QApplication.processEvents()
    before = page.grab().toImage()

    window.set_letters(200)
    QApplication.processEvents()
    assert window.currentWidget() is page
    assert page.grab().toImage() != before
    assert page.hasFocus() or page.isAncestorOf(QApplication.focusWidget())

    window.set_letters(100)
    QApplication.processEvents()
    assert window.currentWidget() is page
    assert page.size() == window.size()
    assert page.grab().toImage() == before


def test_a_page_below_another_one_comes_back_large(qtbot, theme, family):
    """And grows where it lies, when letters change meanwhile."""
    home, keys = PAGES["home"](qtbot, theme, family), KeyPage(theme, family)
    window = Window(home)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    window.show_page(home)
    window.show_over(keys)

    window.set_letters(150)
    window.turn_back()
    QApplication.processEvents()

    assert window.currentWidget() is home
    assert home.height() > window.height()


def test_a_sheet_is_scrolled_by_keys(qtbot, theme, family):
    """On the page of keys any other key goes back."""
    sheet = on_sheet("keys", qtbot, theme, family, (1024, 600))
    closed = []
    sheet.page.closed.connect(lambda: closed.append(True))
    sheet.page.setFocus()
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        place = sheet.verticalScrollBar().value()
        qtbot.keyClick(sheet.page, key)
        assert sheet.verticalScrollBar().value() > place
    assert not closed
    qtbot.keyClick(sheet.page, Qt.Key.Key_X)

    assert closed


def test_a_page_grows_with_what_comes_onto_it(qtbot, theme, family):
    """A message is dismissed: what lies below moves up, nothing is left empty."""
    sheet = on_sheet("home", qtbot, theme, family, (1024, 600))
    high = sheet.page.height()
    sheet.page.show_message("")
    QApplication.processEvents()

    assert sheet.page.height() < high


def test_a_sheet_takes_other_colours_with_its_page(qtbot, theme, family):
    """Also what it leaves free, and its bar."""
    light = Theme.read(asset("themes", "light.toml"))
    changed = on_sheet("care", qtbot, theme, family, (1024, 600))
    made = on_sheet("care", qtbot, light, family, (1024, 600))
    recolour(changed, light)
    QApplication.processEvents()
    for sheet in (changed, made):
        if (focused := sheet.focusWidget()) is not None:
            focused.clearFocus()

    assert changed.grab().toImage() == made.grab().toImage()


def test_an_empty_history_is_no_higher_than_it_needs(qtbot, theme, family):
    """Nobody scrolls through nothing to the way back."""
    sheet = on_sheet("history", qtbot, theme, family, (1920, 1080))
    full = sheet.page.height()
    sheet.page.show_trouble("The log can't be read.")
    QApplication.processEvents()

    assert sheet.page.height() < full / 2
    assert sheet.page.foot.geometry().bottom() <= sheet.page.height()
