"""What the journal has to tell of its file stands on the home page."""

import os
import sys
from pathlib import Path

import pytest

from gymtimer.storage.journal import Journal
from gymtimer.storage.places import Places
from gymtimer.storage.rows import SessionEnd
from tests.opened import ended, made
from tests.storage.made import START, rep


@pytest.fixture
def places(home: Path) -> Places:
    """Return the folders of a silent gymtimer in which a session was trained."""
    places = Places.of(os.environ).make()
    places.settings.write_text('sound = "none"\nvoice = "none"\nfull-screen = false\n', encoding="utf-8")
    with Journal(places.journal, lambda _: None, print) as journal:
        session = journal.begin(START)
        for number in range(1, 400):
            journal.rep(rep(session, number))
        journal.end(SessionEnd(session, START.wall + 1))
    return places


@pytest.fixture
def program(qtbot, places, monkeypatch):
    """Return the program, not yet open."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = made(places)
    yield program
    ended(program)


def test_damage_found_after_opening_is_told(qtbot, places, program):
    """The writer's thread finds it, the window says it, and training goes on."""
    content = bytearray(places.journal.read_bytes())
    content[20_480:24_576] = b"\x5a" * 4096
    places.journal.write_bytes(content)

    program.open(None)

    qtbot.waitUntil(lambda: "is damaged" in program._home._message.text())
    assert "was restored" in program._home._message.text()


def test_a_journal_from_the_future_is_told(qtbot, places, program):
    """In its words, on the home page; it was a crash."""
    content = bytearray(places.journal.read_bytes())
    content[63] = 99
    places.journal.write_bytes(content)

    program.open(None)

    qtbot.waitUntil(lambda: "written by a newer gymtimer" in program._home._message.text())
    assert program._journal is None
    assert program._window.currentWidget() is program._home
    assert places.journal.read_bytes() == content
