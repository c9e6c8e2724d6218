"""The way of an errand from the socket to the journal, and of its answer back."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from gymtimer.storage.errand import Errand, Verb
from gymtimer.storage.journal import Journal
from gymtimer.ui.log_desk import BUSY, CLOSED, LogDesk
from gymtimer.ui.single import Doorbell
from tests.storage.made import START, rep


@pytest.fixture
def journal(tmp_path):
    """Return an open journal with a rep."""
    opened = Journal(tmp_path / "journal.sqlite", lambda _: None, lambda _: None)
    opened.rep(rep(opened.begin(START), 1))
    yield opened
    opened.close()


@pytest.fixture
def training():
    """Return a list with something in it while somebody trains."""
    return []


@pytest.fixture
def desk(qapp, training):
    """Return a desk without a journal."""
    return LogDesk(lambda: bool(training))


def test_the_log_is_lent_while_somebody_trains(qtbot, desk, journal, training, tmp_path):
    """The answer comes on the window's thread, and what is lent can be read."""
    training.append("bench")
    desk.open(journal)
    said = []

    desk.serve(
        Errand(Verb.LEND, tmp_path / "copy"), lambda text: said.append((text, QThread.currentThread()))
    )

    qtbot.waitUntil(lambda: said != [])
    assert said == [("", QApplication.instance().thread())]
    assert (tmp_path / "copy").stat().st_size > 0


def test_nothing_is_taken_in_while_somebody_trains(desk, journal, training, tmp_path):
    """Rows would wait for it."""
    training.append("bench")
    desk.open(journal)
    said = []

    desk.serve(Errand(Verb.TAKE, tmp_path / "other"), said.append)

    assert said == [BUSY]


def test_errands_wait_for_the_journal(qtbot, desk, journal, tmp_path):
    """It is opened a moment after the first frame."""
    said = []
    desk.serve(Errand(Verb.LEND, tmp_path / "copy"), said.append)
    assert said == []

    desk.open(journal)

    qtbot.waitUntil(lambda: said == [""])


def test_a_refusal_reaches_who_asked(qtbot, desk, journal, tmp_path):
    """In the words of the journal."""
    said = []
    desk.open(journal)

    desk.serve(Errand(Verb.TAKE, tmp_path / "nothing"), said.append)

    qtbot.waitUntil(lambda: said == [f"{tmp_path / 'nothing'}: is not there."])


def test_after_the_end_there_is_a_sentence(desk, journal, tmp_path):
    """Also for those who still wait, and where the journal could not be opened at all."""
    said = []
    errand = Errand(Verb.LEND, tmp_path / "copy")
    desk.serve(errand, said.append)

    desk.close("journal.sqlite: written by a newer gymtimer.")
    desk.serve(errand, said.append)
    desk.close()
    desk.serve(errand, said.append)

    assert said == [*["journal.sqlite: written by a newer gymtimer."] * 2, CLOSED]


def test_whoever_went_away_is_not_answered(qtbot, tmp_path):
    """A command line that was interrupted takes nothing along."""
    place, replies = str(tmp_path / "bell"), []
    bell = Doorbell(place, str, lambda errand, reply: replies.append(reply))
    ask = (
        "import sys; from pathlib import Path; from gymtimer.storage import errand;"
        " errand.PATIENCE[errand.Verb.LEND] = 0.2;"
        " errand.send(Path(sys.argv[1]), errand.Errand(errand.Verb.LEND, Path(sys.argv[1])))"
    )
    other = subprocess.Popen([sys.executable, "-c", ask, place], stderr=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert "does not answer; close it first" in other.communicate()[1]
    qtbot.waitUntil(lambda: not bell._callers)

    for reply in replies:
        reply("")

    assert len(replies) == 1
    bell.deleteLater()
