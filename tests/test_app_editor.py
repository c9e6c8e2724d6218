"""The editor in the program as a whole."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gymtimer.storage.places import Places
from gymtimer.storage.recent import read_recent
from gymtimer.storage.settings import read_settings
from gymtimer.ui.crash import CrashDesk
from tests.opened import ended, opened

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot, home: Path, monkeypatch):
    """Return the program at home, silent, in a window."""
    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    places = Places.of(os.environ).make()
    places.settings.write_text('sound = "none"\nvoice = "none"\nfull-screen = false\n', encoding="utf-8")
    program = opened(qtbot, places)
    program._window.activateWindow()
    qtbot.waitUntil(program._window.isActiveWindow)
    program._home.setFocus()
    yield program
    ended(program)


def test_home_loads_no_editor(program):
    """What nobody asks for costs nothing."""
    assert not program._plans._made


def test_a_plan_is_written_heard_saved_and_trained(qtbot, program):
    """From an empty page to the setup of its first set, by keys alone."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_N, CONTROL)
    editor = program._window.currentWidget()
    assert editor is program._plans.plans.editor
    qtbot.keyClicks(QApplication.focusWidget(), "Monday")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: editor.hearing.rehearsing is not None and editor.strip._head is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not editor.hearing.rehearsing.plays

    assert program._window.currentWidget() is program._home
    assert program._home.card.name == "Monday"
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    assert program._window.on_stage
    assert program._sessions.training.transport._runner.timeline.name == "Monday"


def test_closing_the_window_loses_no_text(qtbot, program):
    """It stays open and asks."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_N, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "Monday")
    assert not program._window.close()
    editor = program._plans.plans.editor
    assert editor.question.asks

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert program._window.currentWidget() is program._home
    assert program._window.close()


def test_what_was_used_last_stands_first(qtbot, program):
    """Trained or saved: the next shelf begins with it."""
    places = program._places
    program._home.choose(program._home._model.cards[5].path)
    chosen = program._home.card.path
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    program._sessions._left(False)

    assert read_recent(places.recent)[0] == str(chosen)
    assert program._home._model.cards[0].path == chosen


def test_letters_of_the_editor_are_remembered(qtbot, program):
    """Until the next start; on top of those of all pages."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_N, CONTROL)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Plus, CONTROL)
    places = program._places
    assert read_settings(places.settings)[0].editor_text == 125
    program._plans.plans.editor.forget()
    ended(program)

    again = opened(qtbot, places)
    again._plans.plans.new()
    assert again._plans.plans.editor.zoom == 1.25
    again._plans.plans.editor.forget()
    ended(again)
