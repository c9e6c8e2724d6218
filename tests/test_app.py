"""The program as a whole, without screen and sound card."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from gymtimer.assets import asset
from gymtimer.domain.playhead import Playhead, Status
from gymtimer.domain.timeline import Kind
from gymtimer.storage.places import Places
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.single import Doorbell, Wish, hand_over
from tests.opened import ended, opened


@pytest.fixture(autouse=True)
def _crashes_fail(monkeypatch) -> None:
    """Let an exception fail its test; the crash dialog would wait for somebody to read it."""
    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)


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
    program = opened(qtbot, places)
    yield program
    ended(program)


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
    assert program._window.currentWidget() is program._front._keys

    qtbot.keyClick(program._front._keys, Qt.Key.Key_Space)

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
    assert program._rung(Wish(str(asset("plans", "demo.gymplan.toml")))) == ""

    assert program._window.on_stage


def test_a_second_start_does_not_cut_into_a_session(qtbot, program):
    """Whoever trains goes on with the plan that runs."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    running = program._training

    answer = program._rung(Wish(str(asset("plans", "demo.gymplan.toml"))))

    assert program._training is running
    assert "session" in answer


def test_a_broken_plan_that_was_handed_over_is_told_on_home(program, tmp_path):
    """The first mistake with its place; nothing starts."""
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")

    program._rung(Wish(str(broken)))

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
    program = opened(qtbot, places)
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    for _ in range(presses):
        qtbot.keyClick(program._window, Qt.Key.Key_Space)
    ended(program)


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


def to_lowering(qtbot, program) -> None:
    """Go on to the first lowering by hand of the runner: no time passes."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    runner = program._training._runner
    index = next(i for i, phase in enumerate(runner.timeline.phases) if phase.kind is Kind.LOWER)
    runner.head = Playhead(index, 0, program._clock.now())
    program._training.transport.look()
    assert program._training.transport.status is Status.LOWER


def test_help_never_covers_a_lowering(qtbot, program):
    """The page of keys would take RACK IT away; the stage says so instead."""
    to_lowering(qtbot, program)

    qtbot.keyClick(program._window, Qt.Key.Key_F1)

    assert program._window.on_stage
    assert "RACK IT" in program._stage.scene.hint


def test_the_window_does_not_close_under_a_bar(qtbot, program):
    """Whoever closes it is told to rack first; in setup it closes at the second try."""
    to_lowering(qtbot, program)
    program._window.close()
    assert program._window.isVisible()
    assert "Rack it first" in program._stage.scene.hint
    qtbot.keyClick(program._window, Qt.Key.Key_Escape)
    assert program._training.transport.status is Status.ABORTED


def test_in_setup_the_window_closes_at_the_second_try(qtbot, program):
    """The first try asks."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    program._window.close()
    assert program._window.isVisible()

    program._window.close()

    assert not program._window.isVisible()


def test_sound_goes_on_in_the_middle_of_a_stretch_after_mute(qtbot, program, monkeypatch):
    """Unmuted in a lowering, what is left of the count is sounded at once."""
    to_lowering(qtbot, program)
    begun = []
    loudspeaker = program._training._sound
    begin = loudspeaker.begin
    monkeypatch.setattr(loudspeaker, "begin", lambda stretch: begun.append(stretch) or begin(stretch))
    qtbot.keyClick(program._window, Qt.Key.Key_M)
    assert begun == []

    qtbot.keyClick(program._window, Qt.Key.Key_M)

    assert [cue.text for at, cue in begun[0].cues if at > 0][:3] == ["two", "[double tick]", "Up"]
    assert program._training.transport.status is Status.LOWER


def test_keys_that_go_elsewhere_are_told(qtbot, program):
    """Another window has the focus: the banner says so until it comes back."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)

    QApplication.sendEvent(program._window, QEvent(QEvent.Type.WindowDeactivate))
    assert "keys" in program._stage.scene.banner
    QApplication.sendEvent(program._window, QEvent(QEvent.Type.WindowActivate))

    assert program._stage.scene.banner == ""


def test_a_second_start_is_answered_over_the_socket(qtbot, tmp_path):
    """Both ways: obeyed is "", refused is the reason."""
    heard = []
    place = str(tmp_path / "bell")
    bell = Doorbell(place, lambda wish: heard.append(wish) or ("busy" if wish.plan else ""))
    ask = "import sys; from gymtimer.ui.single import *; print([hand_over(sys.argv[1], Wish(*sys.argv[2:]))])"

    for words, answer in (((), "['']\n"), (("plan.toml", "Ana"), "['busy']\n")):
        other = subprocess.Popen(
            [sys.executable, "-c", ask, place, *words], stdout=subprocess.PIPE, text=True
        )
        qtbot.waitUntil(lambda other=other: other.poll() is not None, timeout=20_000)
        assert other.communicate()[0] == answer

    assert heard == [Wish(), Wish("plan.toml", "Ana")]
    bell.deleteLater()


def test_nobody_answers_a_second_start(tmp_path):
    """A dead socket is no program."""
    assert hand_over(str(tmp_path / "nothing"), Wish()) is None
