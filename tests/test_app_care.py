"""Care in the program as a whole, without screen and sound card."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from gymtimer.domain.playhead import Status
from gymtimer.ui.care_watch import QUIET
from tests.test_app import rows

HEAVY = """\
format = 1
name = "AA heavy"
[[exercise]]
name = "Bench press"
sets = "2x1 neg 30A0 105%"
rest = "1s"
"""
ANA = """\
format = 1
name = "Ana"
[one-rm]
"Bench press" = { load = "100 kg", date = 2026-11-01 }
"""


@pytest.fixture
def heavy(qtbot, places, request):
    """Return the program with a heavy plan chosen for Ana."""
    (places.plans / "heavy.gymplan.toml").write_text(HEAVY)
    (places.lifters / "Ana.toml").write_text(ANA)
    made = request.getfixturevalue("program")
    qtbot.waitUntil(lambda: made._home._strip is not None and made._home._strip.isVisible())
    return made


def test_home_tells_what_stands_against_the_plan(qtbot, heavy):
    """The page of today is one key away; what is said there counts at once."""
    assert heavy._home._model.cards[0].name == "AA heavy"
    assert "Bench press: no warm-up yet" in heavy._home._strip.accessibleName()
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_C)
    page = heavy._window.currentWidget()
    assert page is heavy._care.at_home.page
    qtbot.mouseClick(page.buttons["doctor"], Qt.MouseButton.LeftButton)
    assert "Ask your doctor first" in page.accessibleName()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert heavy._window.currentWidget() is heavy._home
    assert "Ask your doctor first" in heavy._home._strip.accessibleName()


def test_a_heavy_set_begins_after_its_questions(qtbot, heavy, places):
    """Each on a press of its own, each in the journal; the panel is never over a bar."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    setup = heavy._care._setup
    qtbot.waitUntil(lambda: setup.panel is not None and setup.panel.isVisible())
    qtbot.keyClick(heavy._window, Qt.Key.Key_Space)  # too early: it is the press that led here
    assert setup.panel.isVisible()
    for _ in range(2):
        qtbot.waitUntil(lambda: heavy._sessions.training._care._quiet_from is None or _quiet_is_over(heavy))
        qtbot.mouseClick(
            heavy._pages.stage, Qt.MouseButton.LeftButton, pos=heavy._pages.stage.rect().topLeft()
        )
    assert setup.panel.isHidden()
    assert heavy._sessions.training.transport.status is Status.SETUP
    qtbot.waitUntil(lambda: _quiet_is_over(heavy))
    qtbot.keyClick(heavy._window, Qt.Key.Key_Space)
    assert heavy._sessions.training.transport.status is Status.ASSIST
    assert setup.panel.isHidden()
    heavy.close()

    payloads = [
        json.loads(text) for (text,) in rows(places, "SELECT payload FROM events WHERE kind = 'care'")
    ]
    assert [one.get("rule") or one["checked"][0] for one in payloads] == ["R19", "Lifter"]
    assert {(one["lifter"], one["load"]) for one in payloads} == {("Ana", "105 kg")}


def _quiet_is_over(program) -> bool:
    since = program._sessions.training._care._quiet_from
    return since is None or program._sessions.clock.now() - since >= QUIET


def test_lifters_are_edited_from_home(qtbot, heavy, places):
    """L opens their page; who is added there is offered at home."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_L)
    page = heavy._window.currentWidget()
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    name = page.fields["Name"]
    name.selectAll()
    qtbot.keyClicks(name, "Bo")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_Escape)

    assert heavy._window.currentWidget() is heavy._home
    assert [pill.text() for pill in heavy._home._people.pills] == ["Ana", "Bo", "Nobody"]
    assert heavy._home.lifters == ("Bo",)
    assert (places.lifters / "Bo.toml").exists()


def test_nothing_of_care_is_loaded_before_the_first_frame() -> None:
    """Neither rules nor lifters' page: the window comes first."""
    late = ("domain.rules", "domain.care", "ui.care_", "ui.lifter_")
    code = f"import sys, gymtimer.app; print([n for n in sys.modules if any(map(n.__contains__, {late}))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_press_that_answers_is_no_rack_it_when_held(qtbot, heavy, monkeypatch):
    """Held down it takes nothing back; any other press does."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    training = heavy._sessions.training
    qtbot.waitUntil(lambda: training._care.question is not None and _quiet_is_over(heavy))
    qtbot.keyPress(heavy._window, Qt.Key.Key_Space)
    stopped = []
    monkeypatch.setattr(training.transport, "rack_it_held", lambda: stopped.append(True))
    training._presses.held.emit()
    qtbot.keyRelease(heavy._window, Qt.Key.Key_Space)
    assert stopped == []

    qtbot.keyClick(heavy._window, Qt.Key.Key_P)
    training._presses.held.emit()
    assert stopped == [True]
