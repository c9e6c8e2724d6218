"""The offer to go on with a session that was cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gymtimer.ui.home import Home
from gymtimer.ui.offer import Offer

TEXT = "Heavy bench negatives, six weeks was cut off: rest after set 2 of 4, 1:32 left"
SIZES = [(640, 400), (600, 1024), (1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)]


@pytest.fixture
def home(qtbot, theme, family) -> Home:
    """Return the home page with an offer."""
    page = Home(theme, family)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show_plans([])
    page.show()
    page.offer.show_offer(TEXT)
    return page


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_all_of_it_is_in_sight(home, width, height):
    """The sentence is wrapped, the buttons lie beside or below it."""
    home.resize(width, height)
    QApplication.processEvents()

    offer: Offer = home.offer
    text = offer._text
    assert text.height() >= text.heightForWidth(text.width())
    for part in (text, offer._discard, offer._go_on):
        assert offer.rect().contains(part.geometry()), part
    assert not text.geometry().intersects(offer._discard.geometry())
    assert not offer._discard.geometry().intersects(offer._go_on.geometry())


def test_enter_goes_on(qtbot, home):
    """The focus is on Go on; afterwards it is on the plans."""
    assert home.focusWidget() is home.offer._go_on

    with qtbot.waitSignal(home.offer.accepted):
        qtbot.keyClick(home.focusWidget(), Qt.Key.Key_Return)

    assert not home.offer.isVisible()
    assert home.focusWidget() is home._list


def test_discard_is_reached_with_tab_and_asks(qtbot, home):
    """Two presses end the session."""
    offer = home.offer
    qtbot.keyClick(offer._go_on, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert home.focusWidget() is offer._discard
    with qtbot.assertNotEmitted(offer.discarded):
        qtbot.keyClick(offer._discard, Qt.Key.Key_Space)
    assert offer._discard.text() == "Really discard?"

    with qtbot.waitSignal(offer.discarded):
        qtbot.keyClick(offer._discard, Qt.Key.Key_Return)


def test_a_screen_reader_hears_what_is_offered(home):
    """The focus lands on a button, so the button says it."""
    assert TEXT in home.offer._go_on.accessibleName()
    assert TEXT in home.offer._discard.accessibleDescription()
