"""The way from the journal to the pages of the past, and from home to them."""

import sys

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QApplication

from gymtimer.domain.timeline import RepId
from gymtimer.storage.journal import Journal
from gymtimer.storage.places import Places
from gymtimer.storage.rows import SessionEnd
from gymtimer.ui.history import History
from gymtimer.ui.history_desk import HistoryDesk
from tests.opened import ended, opened
from tests.storage.made import START, rep
from tests.ui import history_made as made


@pytest.fixture
def journal(tmp_path):
    """Return an open journal with one session of two reps."""
    opened = Journal(tmp_path / "journal.sqlite", lambda _: None, lambda _: None)
    session = opened.begin(START)
    opened.rep(rep(session, 1))
    opened.rep(rep(session, 2))
    opened.end(SessionEnd(session, START.wall + 60_000))
    yield opened, session
    opened.close()


@pytest.fixture
def page(qtbot, theme, family):
    """Return an empty history."""
    history = History(theme, family, made.muscles_of)
    qtbot.addWidget(history)
    return history


def test_the_page_shows_what_the_open_journal_holds(qtbot, page, journal):
    """Asked and answered while the program goes on writing."""
    desk = HistoryDesk(page, page)
    desk.open(journal[0])
    page.foot._periods.button(0).click()

    page.open("Ana")

    qtbot.waitUntil(lambda: "Ana" in page._title.text())
    assert page.tiles[0].accessibleName() == "Negative sets: 1"
    assert "105 kg" in page.lowering.accessibleName()


def test_answers_reach_the_page_on_its_own_thread(qtbot, page, journal, monkeypatch):
    """Widgets must not be touched from the journal's."""
    threads = []
    monkeypatch.setattr(page.load, "show_spots", lambda *_: threads.append(QThread.currentThread()))
    desk = HistoryDesk(page, page)
    desk.open(journal[0])

    page.open("Ana")

    qtbot.waitUntil(lambda: threads != [])
    assert threads == [QApplication.instance().thread()]


def test_a_session_is_read_back_once_it_is_over(qtbot, page, journal):
    """With all its reps, though nobody waited for the disk."""
    desk = HistoryDesk(page, page)
    desk.open(journal[0])

    with qtbot.waitSignal(desk.past_read) as read:
        desk.ask_past(journal[1])

    assert [len(one.reps) for one in read.args[0].sets] == [2]


def test_without_a_journal_nothing_is_asked(page):
    """Before the first frame there is none."""
    desk = HistoryDesk(page, page)

    page.open("Ana")
    desk.ask_past("1")

    assert page._title.text() == "History"


@pytest.fixture
def program(qtbot, home, monkeypatch):
    """Return the silent program with its first frame painted."""
    places = Places.of({"GYMTIMER_HOME": str(home)}).make()
    places.settings.write_text('sound = "none"\nvoice = "none"\nfull-screen = false\n', encoding="utf-8")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = opened(qtbot, places)
    yield program
    ended(program)


def test_h_opens_the_history_and_esc_goes_home(qtbot, program):
    """From the list of plans, where the keys are."""
    window = program._window
    qtbot.keyClick(program._home._list, Qt.Key.Key_H)
    assert window.currentWidget() is program._past.page
    qtbot.waitUntil(lambda: program._past.page.empty.text() != "")

    qtbot.keyClick(program._past.page.foot.home, Qt.Key.Key_Escape)

    assert window.currentWidget() is program._home


def test_the_link_on_home_opens_the_history(qtbot, program):
    """By mouse, or with Tab and Space."""
    qtbot.mouseClick(program._home._history, Qt.MouseButton.LeftButton)

    assert program._window.currentWidget() is program._past.page


def test_a_session_with_a_rep_is_summed_up_before_home(qtbot, program):
    """One press then goes home."""
    window = program._window
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    row = rep(program._sessions._session, 1, rep=RepId(0, negative=True, number=1))
    program._journal.rep(row)
    qtbot.keyClick(window, Qt.Key.Key_Home)
    qtbot.keyClick(window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: window.currentWidget() is program._pages.summary)
    assert len(program._pages.summary.cards.cards) == 1

    qtbot.keyClick(program._pages.summary, Qt.Key.Key_Space)

    assert window.currentWidget() is program._home


def test_a_session_without_a_rep_is_not_summed_up(qtbot, program):
    """There is nothing to show."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    with qtbot.waitSignal(program._past.past_read):
        program._past.ask_past(program._sessions._session)

    assert program._window.currentWidget() is program._home
