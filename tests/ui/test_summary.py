"""Summary: what was done in the session that is just over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from gymtimer.domain.log import LoggedLoad, LoggedRep
from gymtimer.domain.receipt import Receipt
from gymtimer.ui.set_metrics import set_rows, set_words
from gymtimer.ui.summary import Summary
from gymtimer.ui.summary_cards import EDGE
from gymtimer.ui.summary_texts import headline, set_line, totals_of
from tests.ui import history_made as made


@pytest.fixture
def page(qtbot, theme, family):
    """Return the summary of a session of five sets, one of them a warm-up."""
    summary = Summary(theme, family)
    qtbot.addWidget(summary)
    summary.resize(1920, 1080)
    summary.show()
    summary.show_session(made.session(4))
    return summary


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_one_press_goes_on(qtbot, page, key):
    """Whatever key is at hand."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, key)


def test_the_button_goes_on(qtbot, page):
    """By mouse or finger, too."""
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.home, Qt.MouseButton.LeftButton)


def test_a_key_that_is_still_held_does_not_go_on(qtbot, page):
    """The last press of the session would turn the page unread."""
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "", autorep=True)

    with qtbot.assertNotEmitted(page.closed):
        QApplication.sendEvent(page, held)


def test_the_arrow_keys_scroll(qtbot, page):
    """Fourteen sets are more than a screen."""
    page.show_session(made.session(14))
    bar = page._scroll.verticalScrollBar()
    assert bar.value() == 0

    qtbot.keyClick(page, Qt.Key.Key_PageDown)

    assert bar.value() > 0


def test_the_tiles_count_work_sets_alone():
    """Warm-ups are shown, but are no work; a broken-off rep counts nowhere."""
    totals = totals_of(made.session(4))

    assert (totals.sets, totals.reps, totals.aborted) == (4, 19, 1)
    assert totals.commanded_time == 5000
    assert totals.measured_time == 3 * 23_000 + 14_000
    assert (totals.rests_kept, totals.rests) == (3, 3)


def test_each_set_says_what_was_done(page):
    """Load, every lowering with how it is known, the rest, and the rep that was broken off."""
    told = page.cards.cards[3].accessibleName()

    assert "Set 3 · 105 kg" in told
    assert "rep 3 5.0 s as counted, not measured" in told
    assert "rep 4 broken off" in told
    assert "rest 3:06 of 3:00" in told


def test_what_is_said_of_a_set_comes_from_the_handbook():
    """4.4: 110 kg, 4.2, 4.0, 3.6, 3.1 and 2.2 s of 4: 17.1 s, fade 48 %, 550 kg; most important first."""
    one = made.one_set(reps=made.reps(4200, 4000, 3600, 3100, 2200, target=4000), kg=110)
    assert set_words(one) == ("17 s lowering", "fade 48 %", "550 kg lowered")


def test_measured_and_commanded_are_never_added_up():
    """14 s and 5 s, not 19 s; the fade is that of the measured ones."""
    assert set_words(made.mixed_set()) == (
        "14 s + 5 s counted",
        "rep 4 broken off",
        "fade 2 %",
        "420 kg lowered",
    )


def test_a_drop_is_said_before_the_rest():
    """Less than half the plan: gravity did the work."""
    assert set_words(made.one_set(0, 5000, 2400))[1] == "1 gravity rep"


def test_nothing_is_said_that_nobody_knows():
    """A set of another program has no times, pull-ups may have no load, one rep does not fade."""
    untimed = made.one_set(reps=(LoggedRep(1, negative=True),), load=LoggedLoad())
    assert set_words(untimed) == ()
    assert set_words(made.one_set(0, 5000, load=LoggedLoad())) == ("5 s lowering",)
    assert set_words(made.one_set(0, warm_up=True))[-1].startswith("fade")


def test_every_metric_of_a_set_is_a_row():
    """The example of the handbook, each with its unit."""
    one = made.one_set(reps=made.reps(4200, 4000, 3600, 3100, 2200, target=4000), kg=110)
    assert set_rows(one) == (
        ("volume lowered", "550", "kg"),
        ("time lowering, measured", "17.1", "s"),
        ("time under tension, measured", "17.1", "s"),
        ("tempo adherence, measured", "83.5", "%"),
        ("tempo coverage, measured", "84.5", "%"),
        ("fade, measured", "47.6", "%"),
        ("gravity reps, measured", "0", ""),
        ("short reps, measured", "1", ""),
        ("volume kept, measured", "440", "kg"),
        ("load × time, measured", "1881", "kg s"),
    )
    hows = [what.rpartition(", ")[2] for what, *_ in set_rows(made.mixed_set())]
    assert set(hows[1:]) == {"measured", "commanded"}


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_words_of_a_card_are_left_out_rather_than_cut(page, width, height):
    """What was broken off is always there."""
    page.resize(width, height)
    for card in page.cards.cards:
        room = card.width() - 2 * card.ink.px(EDGE)
        text, size = card._words(room, least=1)
        assert card.ink.width(text, size) <= room
    text, _ = page.cards.cards[3]._words(page.cards.cards[3].width() - 2 * card.ink.px(EDGE), least=2)
    assert "rep 4 broken off" in text


def test_fingers_hit_what_they_aim_at(page):
    """20 mm on a 15.6-inch screen."""
    page.resize(1920, 1080)
    assert page.home.height() >= 112 - 3


def test_two_lifters_are_named_on_their_sets():
    """One is not."""
    assert set_line(made.one_set(), named=True) == "Ana · Set 1 · 105 kg"
    assert set_line(made.one_set(), named=False) == "Set 1 · 105 kg"


def test_a_session_that_was_left_says_so():
    """Beside its length."""
    assert headline(replace(made.session(), outcome="left")) == "Ana · 50 min · left early"
    assert headline(replace(made.session(), ended=None, outcome=None)) == "Ana"


def test_the_receipt_stands_where_there_is_one(page):
    """It says that it is what the sound card was handed, no more."""
    assert page.receipt.text() == ""

    page.show_session(made.session(4), Receipt(40, 9, 21))
    assert page.receipt.text() == (
        "As handed to the sound card: press to start 9 ms median, 21 ms p99, no sound lost, screen never late"
    )

    page.show_session(made.session(4), Receipt(40, 9, 21, losses=1, stalls=2))
    assert page.receipt.text().endswith(", sound lost 1 time, screen late 2 times")


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)])
def test_no_card_is_wider_than_the_page(page, width, height):
    """Cards go on below the window, never beside it."""
    page.resize(width, height)

    for card in page.cards.cards:
        assert page.cards.rect().contains(card.geometry())
    assert page.cards.width() <= page._scroll.viewport().width()
    assert page.rect().contains(page.home.geometry())


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_summary(page, looks_like, width, height):
    """Tiles, a card for each set, one button."""
    page.show_session(made.session(14), Receipt(40, 9, 21))
    page.resize(width, height)

    looks_like(page, f"summary/summary-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_what_care_tells_stands_above_the_foot(page, width, height):
    """In full, and only where there is something to tell."""
    assert page.told.isHidden()
    page.resize(width, height)
    page.show_session(made.session(4), Receipt(31, 30, 60, 0, 0), "In the next days: " + "dark urine, " * 8)
    QApplication.processEvents()

    assert page.told.isVisible()
    assert page.told.height() >= page.told.heightForWidth(page.told.width())
    assert page.told.geometry().bottom() < page.home.geometry().top()
    assert page._scroll.geometry().bottom() < page.told.geometry().top()
