"""The settings: applied at once, saved at once, reset, taken back; by keyboard alone and by touch."""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from gymtimer.assets import asset
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.declared import Settings, in_section
from gymtimer.storage.places import Places
from gymtimer.storage.settings import read_settings
from gymtimer.ui.settings_controls import Menu, Pills, Stepper, Switch, number_text
from gymtimer.ui.settings_files import FileSection
from tests.ui.settled import SECTIONS, SILENT, settled, touch

SIZES = [(1024, 600), (1920, 1080), (1200, 1920)]


@pytest.fixture
def at(qtbot, theme, family):
    """Return a desk in a window."""
    return settled(qtbot, theme, family)


def saved(at) -> Settings:
    """Return what the file says."""
    settings, faults = read_settings(at.places.settings)
    assert not faults
    return settings


def press(key, count=1) -> None:
    """Press a key where the focus is."""
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget(), key)


def go_to(name: str) -> QPushButton:
    """Go on with Tab until the button with that accessible name, or text, has the focus."""
    for _ in range(120):
        here = QApplication.focusWidget()
        if isinstance(here, QPushButton) and name in (here.accessibleName(), here.text()):
            return here
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name!r} with Tab")


@pytest.mark.parametrize(("section", "name"), [("training", "Training"), ("screen", "Screen")])
def test_every_declared_setting_has_its_row(at, section, name):
    """In order, with its title and help; its type chooses the control."""
    shown = at.open(name).setting_rows

    assert list(shown) == [setting.name for setting in in_section(section)]
    for setting in in_section(section):
        row = shown[setting.name]
        assert row.name.text() == setting.limits.page.title
        kinds = {bool: Switch, int: Stepper, str: Pills}
        assert isinstance(row.control, kinds[type(setting.default)])


def test_a_switch_by_keyboard_alone(at):
    """Tab to it, Space: it is used, saved, and said."""
    changed = []
    at.desk.changed.connect(changed.append)
    at.open()

    go_to("Count down")
    press(Qt.Key.Key_Space)

    assert changed[-1].pacing == Pacing(count_down=True)
    assert saved(at) == changed[-1]
    assert at.page._said.text() == "Saved: Count down."


def test_enter_presses_what_has_the_focus(at):
    """As on every page."""
    at.open()
    go_to("Tap at the bottom")
    press(Qt.Key.Key_Return)

    assert saved(at).pacing.tap


def test_a_switch_by_touch(at):
    """One tap."""
    touch(at.open().setting_rows["count_down"].control.button)

    assert saved(at).pacing.count_down


def test_a_number_stays_within_its_limits(at):
    """Five seconds at most, none at least; − and + do it, too."""
    at.open()
    go_to("Count to the start: more")
    press(Qt.Key.Key_Space, 9)
    assert saved(at).pacing.settle == 5000

    press(Qt.Key.Key_Minus, 3)
    assert saved(at).pacing.settle == 3500

    go_to("Count to the start: less")
    press(Qt.Key.Key_Space, 20)
    assert saved(at).pacing.settle == 0
    assert at.page.section.setting_rows["settle"].control.value.text() == "0 s"


def test_each_is_reset_on_its_own(at):
    """The button is there only where something is chosen; the focus does not get lost with it."""
    row = at.open().setting_rows["settle"]
    assert not row.reset.isVisible()
    go_to("Count to the start: more")
    press(Qt.Key.Key_Space)
    assert row.reset.isVisible()

    go_to("Count to the start: reset to what is usual")
    press(Qt.Key.Key_Space)

    assert saved(at).pacing == Pacing()
    assert not row.reset.isVisible()
    assert QApplication.focusWidget() in (row.control.less, row.control.more)


def test_changes_are_taken_back_one_by_one(at):
    """Steps of one number in a row are one change; Ctrl+Z and the button do the same."""
    at.open()
    assert not at.page.undo.isVisible()
    go_to("Count to the start: more")
    press(Qt.Key.Key_Space, 3)
    go_to("Count down")
    press(Qt.Key.Key_Space)
    assert saved(at).pacing == Pacing(settle=4500, count_down=True)

    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert saved(at).pacing == Pacing(settle=4500)

    at.page.undo.click()
    assert saved(at).pacing == Pacing()
    assert not at.page.undo.isVisible()


def test_what_can_not_be_saved_is_used_and_said(at):
    """Until the program is closed."""
    at.open()
    shutil.rmtree(at.places.config)
    at.places.config.write_text("in the way", encoding="utf-8")

    at.page.chosen.emit("tap", True)

    assert at.desk.settings.pacing.tap
    assert "not saved" in at.page._said.text()
    assert at.page._said.property("alarm") is True


def test_a_theme_is_seen_at_once_and_a_broken_one_is_said(at, theme):
    """Light turns the page light; a file with a fault leaves the usual colours and says where it is."""
    at.open("Screen")
    at.page.chosen.emit("theme", "light")
    assert at.desk.theme != theme
    assert at.page.grab().toImage().pixelColor(2, 2).lightness() > 200

    mine = at.places.config / "themes" / "mine.toml"
    mine.parent.mkdir()
    mine.write_text("[colour]\n", encoding="utf-8")
    at.page.chosen.emit("theme", "mine")

    assert at.desk.theme == theme
    assert "mine.toml: colour" in at.page._said.text()


def test_a_theme_of_ones_own_can_be_chosen(at):
    """By the name it gives itself; five of them are a menu."""
    folder = at.places.config / "themes"
    folder.mkdir()
    source = asset("themes", "dark.toml").read_text(encoding="utf-8")
    for name in ("Blood", "Sea"):
        (folder / f"{name.lower()}.toml").write_text(
            source.replace('name = "Dark"', f'name = "{name}"'), encoding="utf-8"
        )

    control = at.open("Screen").setting_rows["theme"].control

    assert isinstance(control, Menu)
    assert [action.text() for action in control.menu.actions()] == [
        "Dark",
        "High contrast",
        "Light",
        "Blood",
        "Sea",
    ]
    control.menu.actions()[4].trigger()
    assert saved(at).theme == "sea"


def test_the_screen_is_measured_with_a_bank_card(at):
    """The right edge follows the finger; − and + move it by a pixel; both are saved."""
    card = at.open("Screen").card
    frame = card.frame
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=QPoint(400, 60))
    assert saved(at).card == 400

    go_to("Size of this screen: more")
    press(Qt.Key.Key_Space)
    assert saved(at).card == 401
    assert frame.wide == 401

    go_to("Size of this screen: forget what was measured")
    press(Qt.Key.Key_Space)
    assert saved(at).card == 0


def test_it_says_from_where_the_stage_is_read(at):
    """At 4 m on a 15.6-inch screen capitals are 20 mm; on a small tablet they can't be."""
    card = at.open("Screen").card
    assert card.reading.text() == (
        "In this window capitals are 20 mm high: read from 4.0 m if this is a 15.6-inch screen."
    )

    at.page.chosen.emit("distance", 500)
    assert "25 mm high: read from 5.0 m" in card.reading.text()

    at.page.chosen.emit("card", 856)  # 10 pixels to a millimetre: 192 mm wide
    assert "16 mm high: read from 3.1 m." in card.reading.text()


def test_the_sections_are_turned_by_keys(at):
    """Ctrl with Page Down to the next, with Page Up back, Esc away; each is built when it is first opened."""
    at.open()
    assert list(at.page._sections) == ["Training"]

    seen = []
    for _ in SECTIONS:
        seen.append(at.page._shown)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert seen == list(SECTIONS)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert at.page._shown == "Help"

    closed = []
    at.desk.closed.connect(lambda: closed.append(1))
    press(Qt.Key.Key_Escape)
    assert closed == [1]


def test_tab_goes_into_the_section_and_arrows_to_the_next(at):
    """Nobody walks through all names to reach the first setting."""
    first = at.open().setting_rows["settle"].control
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.less

    at.open()
    press(Qt.Key.Key_Right)
    assert at.page._shown == "Sound check"
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is at.page.section.listen.play
    at.page.leave()


@pytest.mark.parametrize("section", SECTIONS)
def test_tab_goes_as_the_eye_does(at, section):
    """From the top to the bottom, in a row from left to right; through everything, once, and round."""
    shown = at.open(
        section, replace(SILENT, partner_side="left", distance=500, card=400, keys=(("F13", "go"),))
    )
    at.page.say("")
    QApplication.processEvents()
    start, seen = QApplication.focusWidget(), []
    for _ in range(100):
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        seen.append(QApplication.focusWidget())
    inside = [widget.mapTo(shown, widget.rect().center()) for widget in seen if shown.isAncestorOf(widget)]

    assert seen[-1] is at.page.done
    assert len(set(seen)) == len(seen)
    assert len(inside) >= 2
    assert inside == sorted(inside, key=lambda place: (round(place.y() / 40), place.x()))
    at.page.leave()


def test_the_folders_are_shown_and_opened(at, qtbot):
    """Where nothing opens them, the path is said."""
    section = at.open("Files")
    told = [row.told.text() for panel in section._panels for row in panel.rows]
    assert str(at.places.data) in told[0]

    opened = []
    section._opens = lambda folder: opened.append(folder) or False
    go_to("Open the folder of data")
    press(Qt.Key.Key_Space)

    assert opened == [at.places.data]
    assert str(at.places.data) in at.page._said.text()


@pytest.mark.parametrize(("width", "height"), [*SIZES, (640, 400), (3840, 2160)])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("section", SECTIONS)
def test_nothing_is_cut_at_the_side(qtbot, theme, family, section, width, height, text):
    """Every section is as wide as its room, in every window and at every size of text."""
    at = settled(qtbot, theme, family, width, height)
    shown = at.open(section, replace(SILENT, text=text))
    room = at.page._scroll.viewport().width()

    assert shown.width() <= room
    for button in shown.findChildren(QPushButton):
        if button.isVisible():
            right = button.mapTo(shown, button.rect().topRight()).x()
            assert right <= room, button.text()
            if text == 100 or width >= 1024:
                assert button.sizeHint().width() <= button.width() + 1, button.text()


@pytest.mark.parametrize(
    ("value", "shown", "text"),
    [(2500, "s", "2.5 s"), (0, "s", "0 s"), (450, "m", "4.5 m"), (80, "%", "80 %"), (183, "ms", "183 ms")],
)
def test_numbers_are_read_in_their_unit(value, shown, text):
    """As people say them."""
    assert number_text(value, shown) == text


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("section", SECTIONS)
def test_picture_of_a_section(qtbot, theme, family, looks_like, section, width, height, monkeypatch):
    """In three windows."""
    at = settled(qtbot, theme, family, width, height)
    _show(at, section, monkeypatch)

    looks_like(at.window, f"settings/{section.split()[0].lower()}-{width}x{height}")


@pytest.mark.parametrize("section", SECTIONS)
def test_picture_of_a_section_in_large_text(qtbot, theme, family, looks_like, section, monkeypatch):
    """At 200 %."""
    at = settled(qtbot, theme, family)
    _show(at, section, monkeypatch, replace(SILENT, text=200))

    looks_like(at.window, f"settings/{section.split()[0].lower()}-200-percent")


@pytest.mark.parametrize("name", ["light", "contrast"])
def test_picture_in_other_colours(qtbot, theme, family, looks_like, name):
    """Every theme."""
    at = settled(qtbot, theme, family)
    at.open()
    at.page.chosen.emit("theme", name)
    at.desk.open(at.desk.settings, "Training")

    looks_like(at.window, f"settings/training-{name}")


def _show(at, section, monkeypatch, settings=SILENT):
    """Open *section*, with folders that are the same on every computer."""
    ana = Places(*(Path("/home/ana/gymtimer") / name for name in ("config", "data", "cache", "state", "run")))
    monkeypatch.setattr(at.desk, "_places", ana)
    monkeypatch.setitem(at.page._makers, "Files", partial(FileSection, ana))
    at.open(section, settings)
