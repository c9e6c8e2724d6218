"""The program as a whole, without screen and sound card."""

import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gymtimer.app import Program
from gymtimer.assets import asset
from gymtimer.domain.playhead import Status
from gymtimer.storage.places import Places


@pytest.fixture
def places(home: Path) -> Places:
    """Return the folders of a silent gymtimer in a window."""
    places = Places.of(os.environ).make()
    places.settings.write_text('sound = "none"\nvoice = "none"\nfull-screen = false\n', encoding="utf-8")
    return places


@pytest.fixture
def program(qtbot, places, monkeypatch):
    """Return the program with its first frame painted."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Program(places, str(places.runtime / "bell"))
    made.open(None, None)
    qtbot.waitUntil(lambda: made._journal is not None)
    yield made
    made.close()
    made._window.close()


def rows(places: Places, query: str) -> list[tuple]:
    """Return what the journal holds."""
    with sqlite3.connect(f"file:{places.journal}?mode=ro", uri=True) as journal:
        return journal.execute(query).fetchall()


def test_the_first_page_is_home_with_the_demo_first(program):
    """All bundled plans are there, the one to learn it with on top."""
    assert program._window.currentWidget() is program._home
    assert program._home._model.cards[0].name.startswith("Demo")
    assert len(program._home._model.cards) >= 10
    assert not [card for card in program._home._model.cards if card.faults]


def test_one_press_starts_a_session_and_the_next_goes_on(qtbot, program):
    """Enter on home, Space on the stage: setup, then the lift-off."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    assert program._window.on_stage
    assert program._training.transport.status is Status.SETUP

    qtbot.keyClick(program._window, Qt.Key.Key_Space)

    assert program._training.transport.status is Status.ASSIST


def test_what_was_pressed_is_in_the_journal_after_closing(qtbot, program, places):
    """The session with its plan and settings, and each command with its source."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    qtbot.mouseClick(program._stage, Qt.MouseButton.LeftButton, pos=program._stage.rect().center())
    program.close()

    ((name, state),) = rows(places, "SELECT plan, state FROM sessions")
    assert name.startswith("Demo")
    assert json.loads(state)["layout"] == 1
    assert rows(places, "SELECT kind, source FROM events WHERE kind = 'go'") == [("go", "key")]


def test_help_opens_in_setup_and_any_key_goes_back(qtbot, program):
    """The session waits meanwhile."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_F1)
    assert program._window.currentWidget() is program._window.keys

    qtbot.keyClick(program._window.keys, Qt.Key.Key_Space)

    assert program._window.on_stage
    assert program._training.transport.status is Status.SETUP


def test_leaving_goes_home_and_ends_the_session(qtbot, program, places):
    """Home twice: the page of plans, and "left" in the journal."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    assert program._window.currentWidget() is program._home
    program.close()

    assert rows(places, "SELECT outcome FROM sessions") == [("left",)]


def test_mute_stands_on_the_screen(qtbot, program):
    """Nobody trains muted without knowing."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)

    qtbot.keyClick(program._window, Qt.Key.Key_M)
    assert "Muted" in program._stage.scene.banner
    qtbot.keyClick(program._window, Qt.Key.Key_M)

    assert program._stage.scene.banner == ""


def test_a_second_start_hands_its_plan_over(qtbot, program):
    """The first program comes up with it."""
    program._bell.rung.emit(str(asset("plans", "demo.gymplan.toml")))

    assert program._window.on_stage


def test_a_second_start_does_not_cut_into_a_session(qtbot, program):
    """Whoever trains goes on with the plan that runs."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    running = program._training

    program._bell.rung.emit(str(asset("plans", "demo.gymplan.toml")))

    assert program._training is running


def test_a_broken_plan_that_was_handed_over_is_told_on_home(program, tmp_path):
    """The first mistake with its place; nothing starts."""
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")

    program._bell.rung.emit(str(broken))

    assert program._training is None
    assert f"{broken}:1:1" in program._home._message.text()


@pytest.mark.expects_log
def test_a_crash_saves_the_session_and_writes_a_report(qtbot, program, places, monkeypatch):
    """The lifter is told to rack the bar; the journal is closed in order."""
    told = []
    monkeypatch.setattr(program._crash, "_tell", told.append)
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    error = ZeroDivisionError("on purpose")

    program._crash.take(type(error), error, None)

    (report,) = places.state.glob("crash-*.txt")
    assert "on purpose" in report.read_text(encoding="utf-8")
    assert told == [report]
    assert program._training is None
    assert rows(places, "SELECT count(*) FROM sessions") == [(1,)]


def cut_off(qtbot, places: Places, presses: int = 1) -> None:
    """Leave a session behind, as kill -9 does: begun, some presses, no end."""
    made = Program(places, str(places.runtime / "bell"))
    made.open(None, None)
    qtbot.waitUntil(lambda: made._journal is not None)
    qtbot.keyClick(made._home._list, Qt.Key.Key_Return)
    for _ in range(presses):
        qtbot.keyClick(made._window, Qt.Key.Key_Space)
    made.close()
    made._window.close()


def test_a_session_that_was_cut_off_is_offered_and_goes_on(qtbot, places, request):
    """In the middle of a lift-off the set is over: the stage asks for "racked", in silence."""
    cut_off(qtbot, places)
    program = request.getfixturevalue("program")
    offer = program._home.offer
    qtbot.waitUntil(offer.isVisible)
    assert offer._text.text().startswith("Demo: learn it with an empty bar was cut off: Bench press")

    qtbot.mouseClick(offer._go_on, Qt.MouseButton.LeftButton)

    assert program._window.on_stage
    assert program._training.transport.status is Status.ABORTED
    program.close()
    assert rows(places, "SELECT count(*) FROM sessions") == [(1,)]


def test_a_session_that_was_cut_off_is_discarded_at_the_second_press(qtbot, places, request):
    """The first press asks; what was done stays in the journal."""
    cut_off(qtbot, places)
    program = request.getfixturevalue("program")
    offer = program._home.offer
    qtbot.waitUntil(offer.isVisible)

    qtbot.mouseClick(offer._discard, Qt.MouseButton.LeftButton)
    assert offer.isVisible()
    qtbot.mouseClick(offer._discard, Qt.MouseButton.LeftButton)
    assert not offer.isVisible()
    program.close()

    assert rows(places, "SELECT outcome FROM sessions") == [("discarded",)]


def test_a_session_in_which_nothing_was_pressed_is_not_offered(qtbot, places, request):
    """There is nothing to go on with."""
    cut_off(qtbot, places, presses=0)
    program = request.getfixturevalue("program")
    qtbot.waitUntil(lambda: program._journal.put > 0)
    program.close()

    assert rows(places, "SELECT outcome FROM sessions") == [("left",)]
    assert not program._home.offer.isVisible()
