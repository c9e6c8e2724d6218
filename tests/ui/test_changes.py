"""The page on which a session is changed while people rest."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from gymtimer.assets import asset
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.ui.changes import Changes
from gymtimer.ui.day import day_of
from gymtimer.ui.fonts import load_family
from gymtimer.ui.theme import Theme
from tests.ui.day_made import at, in_first_rest, two_at_a_rack


@pytest.fixture
def page(qtbot):
    """Return the page in that rest."""
    made = Changes(Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts")))
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show_day(in_first_rest())
    made.show()
    return made


def button(page: Changes, name: str) -> QPushButton:
    """Return the button with that name."""
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def test_a_rest_offers_what_can_be_changed():
    """Who could come and go, what could come first, the set that is over."""
    day = in_first_rest()

    assert (day.present, day.may_come) == (("Ana", "Ben"), ("Cem",))
    assert [one.name for one in day.ahead] == ["Bench press", "Biceps curl"]
    assert day.over.lifter == "Ben"
    assert [(kind.name, [length for _, length in kind.reps]) for kind in day.done] == [("Reps", [5000, 4200])]


def test_own_reps_and_negatives_are_corrected_apart():
    """A set to failure has both."""
    timeline = two_at_a_rack(lifters=())
    day = day_of(at(timeline, Kind.REST, 3), {RepId(3, False, 1): 3000}, ())

    assert [(kind.name, len(kind.reps)) for kind in day.done] == [("Own reps", 1), ("Negatives", 0)]


def test_a_full_rack_takes_nobody():
    """Three share it; and nobody comes where nobody was named."""
    three = two_at_a_rack(("Ana", "Ben", "Cem"))

    assert day_of(at(three, Kind.SETUP), {}, ("Ana", "Ben", "Cem", "Dan")).may_come == ()
    assert day_of(at(two_at_a_rack(()), Kind.SETUP), {}, ("Ana",)).may_come == ()


@pytest.mark.parametrize(
    ("name", "signal", "told"),
    [
        ("Ben goes home", "without_wanted", ["Ben"]),
        ("Cem comes in", "joined_wanted", ["Cem"]),
        ("Biceps curl first", "forward_wanted", [1]),
        ("One less", "count_wanted", [1, True, -1]),
        ("One more", "count_wanted", [1, True, 1]),
        ("rep 2: half a second less", "length_wanted", [RepId(1, True, 2), 3700]),
    ],
)
def test_a_press_tells_what_is_wanted(qtbot, page, name, signal, told):
    """By touch, and by Enter where the keys are."""
    with qtbot.waitSignal(getattr(page, signal)) as touched:
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    button(page, name).setFocus()
    with qtbot.waitSignal(getattr(page, signal)) as typed:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)

    assert touched.args == typed.args == told


def test_one_set_more_is_like_the_one_that_is_over(qtbot, page):
    """Ben's, in the rest after it."""
    with qtbot.waitSignal(page.more_wanted) as wanted:
        qtbot.mouseClick(button(page, "One more set: Bench press"), Qt.MouseButton.LeftButton)

    assert (wanted.args[0].lifter, wanted.args[0].turn) == ("Ben", 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_C])
def test_esc_and_c_go_back(qtbot, page, key):
    """As on every page."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_S, Qt.Key.Key_B])
def test_no_key_goes_on_to_the_session(page, key):
    """The stage is behind the page: a press that nobody sees must not move it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(page, event)
        assert event.isAccepted()


def test_the_keys_stay_where_they_were(qtbot, page):
    """Corrected three times in a row, without looking for the button."""
    button(page, "rep 1: half a second more").setFocus()
    page.show_day(in_first_rest())

    assert page.focusWidget().accessibleName() == "rep 1: half a second more"


@pytest.mark.parametrize("size", [(1024, 600), (1200, 1920), (3840, 2160)])
def test_nothing_is_clipped(page, size):
    """Every button is as wide as its words, and inside the page."""
    page.resize(*size)
    QApplication.processEvents()

    for one in page.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width()
        right = one.mapTo(page, one.rect().topRight()).x()
        assert right <= page.width()
