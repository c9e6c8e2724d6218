"""The program as a whole, without screen and sound card."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from gymtimer.assets import asset
from gymtimer.domain.playhead import Playhead, Status
from gymtimer.domain.timeline import Kind
from gymtimer.storage.places import Places
from gymtimer.storage.writer import FULL
from gymtimer.ui.crash import CrashDesk
from gymtimer.ui.single import Doorbell, Wish, hand_over
from gymtimer.ui.unsaved import SAVED
from tests.opened import ended, opened


@pytest.fixture(autouse=True)
def _crashes_fail(monkeypatch) -> None:
    """Let an exception fail its test; the crash dialog would wait for somebody to read it."""
    monkeypatch.setattr(CrashDesk, "install", lambda desk: None)


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
    assert program._sessions.training.transport.status is Status.SETUP

    qtbot.keyClick(program._window, Qt.Key.Key_Space)

    assert program._sessions.training.transport.status is Status.ASSIST


def test_what_was_pressed_is_in_the_journal_after_closing(qtbot, program, places):
    """The session with its plan and settings, and each command with its source."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_Space)
    qtbot.mouseClick(
        program._pages.stage, Qt.MouseButton.LeftButton, pos=program._pages.stage.rect().center()
    )
    program.close()

    ((name, state),) = rows(places, "SELECT plan, state FROM sessions")
    assert name.startswith("Demo")
    assert json.loads(state)["layout"] == 1
    assert rows(places, "SELECT kind, source FROM events WHERE kind = 'go'") == [("go", "key")]


def test_help_opens_in_setup_and_any_key_goes_back(qtbot, program):
    """The session waits meanwhile."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    qtbot.keyClick(program._window, Qt.Key.Key_F1)
    assert program._window.currentWidget() is program._pages.keys

    qtbot.keyClick(program._pages.keys, Qt.Key.Key_Space)

    assert program._window.on_stage
    assert program._sessions.training.transport.status is Status.SETUP


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
    assert "Muted" in program._pages.stage.scene.banner
    qtbot.keyClick(program._window, Qt.Key.Key_M)

    assert program._pages.stage.scene.banner == ""


def test_a_second_start_hands_its_plan_over(qtbot, program):
    """The first program comes up with it."""
    assert program._rung(Wish(str(asset("plans", "demo.gymplan.toml")))) == ""

    assert program._window.on_stage


def test_a_second_start_does_not_cut_into_a_session(qtbot, program):
    """Whoever trains goes on with the plan that runs."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    running = program._sessions.training

    answer = program._rung(Wish(str(asset("plans", "demo.gymplan.toml"))))

    assert program._sessions.training is running
    assert "session" in answer


def test_a_broken_plan_that_was_handed_over_is_told_on_home(program, tmp_path):
    """The first mistake with its place; nothing starts."""
    broken = tmp_path / "broken.toml"
    broken.write_text("format = 1\n", encoding="utf-8")

    program._rung(Wish(str(broken)))

    assert program._sessions.training is None
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
    assert program._sessions.training is None
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
    assert program._sessions.training.transport.status is Status.ABORTED
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
    runner = program._sessions.training._runner
    index = next(i for i, phase in enumerate(runner.timeline.phases) if phase.kind is Kind.LOWER)
    runner.head = Playhead(index, 0, program._sessions.clock.now())
    program._sessions.training.transport.look()
    assert program._sessions.training.transport.status is Status.LOWER


def test_help_never_covers_a_lowering(qtbot, program):
    """The page of keys would take RACK IT away; the stage says so instead."""
    to_lowering(qtbot, program)

    qtbot.keyClick(program._window, Qt.Key.Key_F1)

    assert program._window.on_stage
    assert "RACK IT" in program._pages.stage.scene.hint


def test_the_window_does_not_close_under_a_bar(qtbot, program):
    """Whoever closes it is told to rack first; in setup it closes at the second try."""
    to_lowering(qtbot, program)
    program._window.close()
    assert program._window.isVisible()
    assert "Rack it first" in program._pages.stage.scene.hint
    qtbot.keyClick(program._window, Qt.Key.Key_Escape)
    assert program._sessions.training.transport.status is Status.ABORTED


@pytest.mark.expects_log
def test_the_window_does_not_close_over_what_is_in_memory_only(qtbot, program):
    """A full disk is told on home, whatever page was open; who closes it again knows what is lost."""
    program._unsaved.hear(FULL)
    qtbot.waitUntil(lambda: "The disk is full" in program._home._message.text())
    program._show_history("")

    program._window.close()

    assert program._window.isVisible()
    assert program._window.currentWidget() is program._home
    assert "Close once more to lose it" in program._home._message.text()
    program._window.close()
    assert not program._window.isVisible()


@pytest.mark.expects_log
def test_a_full_disk_is_told_on_the_stage_while_somebody_trains(qtbot, program):
    """And afterwards on home, until there is room."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    program._unsaved.hear(FULL)
    qtbot.waitUntil(lambda: "The disk is full" in program._pages.stage.scene.banner)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    assert "The disk is full" in program._home._message.text()

    program._unsaved.hear("")

    qtbot.waitUntil(lambda: program._home._message.text() == SAVED)


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
    loudspeaker = program._sessions.training._sound
    begin = loudspeaker.begin
    monkeypatch.setattr(loudspeaker, "begin", lambda stretch: begun.append(stretch) or begin(stretch))
    qtbot.keyClick(program._window, Qt.Key.Key_M)
    assert begun == []

    qtbot.keyClick(program._window, Qt.Key.Key_M)

    assert [cue.text for at, cue in begun[0].cues if at > 0][:3] == ["two", "[double tick]", "Up"]
    assert program._sessions.training.transport.status is Status.LOWER


def test_keys_that_go_elsewhere_are_told(qtbot, program):
    """Another window has the focus: the banner says so until it comes back."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)

    QApplication.sendEvent(program._window, QEvent(QEvent.Type.WindowDeactivate))
    assert "keys" in program._pages.stage.scene.banner
    QApplication.sendEvent(program._window, QEvent(QEvent.Type.WindowActivate))

    assert program._pages.stage.scene.banner == ""


def test_a_second_start_is_answered_over_the_socket(qtbot, tmp_path):
    """Both ways: obeyed is "", refused is the reason."""
    heard = []
    place = str(tmp_path / "bell")
    bell = Doorbell(place, lambda wish: heard.append(wish) or ("busy" if wish.plan else ""), print)
    ask = (
        "import sys; from gymtimer.ui.single import *; place, plan, *names = sys.argv[1:];"
        " print([hand_over(place, Wish(plan, tuple(names)))])"
    )

    for words, answer in ((("",), "['']\n"), (("plan.toml", "Ana", "Ben"), "['busy']\n")):
        other = subprocess.Popen(
            [sys.executable, "-c", ask, place, *words], stdout=subprocess.PIPE, text=True
        )
        qtbot.waitUntil(lambda other=other: other.poll() is not None, timeout=20_000)
        assert other.communicate()[0] == answer

    assert heard == [Wish(), Wish("plan.toml", ("Ana", "Ben"))]
    bell.deleteLater()


def test_nobody_answers_a_second_start(tmp_path):
    """A dead socket is no program."""
    assert hand_over(str(tmp_path / "nothing"), Wish()) is None


def command(qtbot, *words: object) -> tuple[int, str, str]:
    """Carry out a command line beside the program; return exit code, what it printed, what went wrong."""
    other = subprocess.Popen(
        [sys.executable, "-m", "gymtimer", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=30_000)
    out, err = other.communicate()
    return other.returncode, out, err


DEMO = "Demo: learn it with an empty bar"
HEVY = Path(__file__).parent / "storage" / "exchange" / "files" / "hevy-kg.csv"


def test_history_and_export_are_answered_while_a_bar_moves(qtbot, program, tmp_path):
    """From the journal that is open; the lowering goes on."""
    to_lowering(qtbot, program)

    code, out, err = command(qtbot, "history", "--json")
    exported = command(qtbot, "export", "-o", tmp_path / "log.json")

    (session,) = json.loads(out)
    assert (code, session["plan"], session["outcome"], err) == (0, DEMO, None, "")
    assert exported == (0, "", "")
    assert (
        json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))["sessions"][0]["id"] == session["id"]
    )
    assert program._sessions.training is not None


def test_an_import_goes_into_the_open_journal_once_nobody_trains(qtbot, program, places):
    """In a session it is refused, and its preview is not; the second time nothing is new."""
    qtbot.keyClick(program._home._list, Qt.Key.Key_Return)
    preview = command(qtbot, "import", HEVY, "--preview")
    refused = command(qtbot, "import", HEVY)
    program._sessions.stop()
    taken, again = command(qtbot, "import", HEVY), command(qtbot, "import", HEVY)

    assert "2 sessions, 6 sets, 28 reps would be imported" in preview[1]
    assert refused == (1, "", "gymtimer runs a session. Please import once it is over.\n")
    assert "2 sessions, 6 sets, 28 reps imported" in taken[1]
    assert "0 sessions, 0 sets, 0 reps imported; 2 sessions already there" in again[1]
    program.close()
    assert rows(places, "SELECT count(*) FROM sessions WHERE source <> ''") == [(2,)]


SMITH_PLAN = """\
format = 1
name = "Smith"

[[exercise]]
name = "Smith press"
sets = "2x2 neg 40A0 62kg"
"""


@pytest.fixture
def at_the_smith(qtbot, program, places):
    """Return the program in the setup of a machine whose bar nobody has weighed."""
    path = places.plans / "smith.toml"
    path.write_text(SMITH_PLAN, encoding="utf-8")
    program._start(path, (), 1)
    return program


def test_a_machine_is_weighed_once(qtbot, at_the_smith, places, monkeypatch):
    """The first setup asks; the answer is on the stage, in the gym's file, and known to the next session."""
    program = at_the_smith
    page = program._window.currentWidget()
    monkeypatch.setattr("gymtimer.ui.weigh_page.TOO_SOON", 0)
    qtbot.keyClicks(page, "12")
    qtbot.keyClick(page, Qt.Key.Key_Return)

    assert program._window.on_stage
    assert program._sessions.training.transport.status is Status.SETUP
    assert program._pages.stage.scene.plates == "each side  25"
    assert 'bar = "12 kg"' in places.gym.read_text(encoding="utf-8")

    program._sessions.stop()
    program._start(places.plans / "smith.toml", (), 1)
    assert program._window.on_stage
    assert program._pages.stage.scene.plates == "each side  25"


def test_not_now_goes_back_to_the_stage(qtbot, at_the_smith, places, monkeypatch):
    """The session goes on with the total alone, and nothing is written down."""
    program = at_the_smith
    page = program._window.currentWidget()
    assert page is not program._pages.stage
    qtbot.keyClick(page, Qt.Key.Key_Space)  # too soon: the second half of a double press
    assert not program._window.on_stage
    monkeypatch.setattr("gymtimer.ui.weigh_page.TOO_SOON", 0)
    qtbot.keyClick(page, Qt.Key.Key_Space)

    assert program._window.on_stage
    assert program._sessions.training.transport.status is Status.SETUP
    assert not places.gym.exists()


def test_what_is_wrong_with_the_gym_is_told_at_home(qtbot, places, monkeypatch):
    """It is trained as in any gym meanwhile; the file is left alone."""
    places.gym.write_text("format = 1\n[plates]\nten = 4\n", encoding="utf-8")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = opened(qtbot, places)

    assert "gym.toml:3:1: plate" in program._home._message.findChildren(QLabel)[0].text()
    ended(program)


def test_the_load_is_changed_by_keys(qtbot, program, places):
    """A bracket, or Shift with an arrow; the arrows alone stay with the rest."""
    path = places.plans / "bench.toml"
    path.write_text(SMITH_PLAN.replace("Smith press", "Bench press"), encoding="utf-8")
    program._start(path, (), 1)
    seen = []
    for key, shift in (
        (Qt.Key.Key_BracketRight, False),
        (Qt.Key.Key_Up, True),
        (Qt.Key.Key_Up, False),
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_BracketLeft, False),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(program._window, key, modifier)
        seen.append(program._pages.stage.scene.number)

    assert seen == ["62.5 kg", "65 kg", "65 kg", "62.5 kg", "60 kg"]


BROKEN = "format = 1\nname = 7\n"


def news(program) -> list[str]:
    """Return the sentences on the home page."""
    return [one for one in program._home._message.text().split("  ") if one]


def test_what_is_wrong_with_a_file_is_told_once(qtbot, places, request):
    """However often the shelf is read; it is gone when the file is right, and told when another is wrong."""
    (places.lifters / "Ana.toml").write_text(BROKEN)
    places.gym.write_text("format = 99\n")
    program = request.getfixturevalue("program")
    qtbot.waitUntil(lambda: bool(news(program)))
    assert len(news(program)) == 2

    for _ in range(3):
        program._show_library()
        program._news.add("")
    assert len(news(program)) == 2
    program._news.add("The disk is full.")
    assert len(news(program)) == 3
    program._news.add("The disk is full.")
    assert len(news(program)) == 3

    (places.lifters / "Ana.toml").unlink()
    program._show_library()
    assert len(news(program)) == 2
    (places.lifters / "Bo.toml").write_text(BROKEN)
    program._show_library()
    assert len(news(program)) == 3
    assert "Bo.toml" in news(program)[-1]


def test_news_that_were_taken_away_stay_away(qtbot, places, request):
    """Until there are others."""
    (places.lifters / "Ana.toml").write_text(BROKEN)
    program = request.getfixturevalue("program")
    qtbot.waitUntil(lambda: bool(news(program)))
    program._home._message.dismiss()
    program._show_library()
    assert news(program) == []
