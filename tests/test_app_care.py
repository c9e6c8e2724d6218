"""Care in the program as a whole, without screen and sound card."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gymtimer.domain.care import Severity
from gymtimer.domain.effort import efforts_of
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.playhead import Status
from gymtimer.domain.rules import after_set
from gymtimer.domain.timeline import RepId
from gymtimer.ui.care_after import Asked
from gymtimer.ui.care_answer import AnswerRow
from gymtimer.ui.care_rows import ItemRow
from gymtimer.ui.care_strip import FINE
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


def _ready(qtbot, program):
    """Wait until a press counts."""
    training = program._sessions.training
    qtbot.waitUntil(lambda: training._care.question is not None and _quiet_is_over(program))
    return training


def test_what_is_not_in_order_is_marked_on_the_list(qtbot, heavy, places):
    """It wants a reason, or a load below 100 %, which is one press."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    training = _ready(qtbot, heavy)
    panel = heavy._care._setup.panel
    qtbot.keyClick(heavy._window, Qt.Key.Key_Space)
    _ready(qtbot, heavy)
    safeties = next(row for row in panel.findChildren(ItemRow) if row.text.startswith("Safeties"))
    qtbot.mouseClick(safeties, Qt.MouseButton.LeftButton)
    qtbot.keyClick(heavy._window, Qt.Key.Key_Space)
    assert [one.id for one in training._care.question.findings] == ["R02"]

    qtbot.mouseClick(panel.below, Qt.MouseButton.LeftButton)

    assert training._care.question is None
    assert panel.isHidden()
    assert training.transport.phase.work.load.text == "97.5 kg"
    assert training.transport.status is Status.SETUP
    heavy.close()
    told = [json.loads(text) for (text,) in rows(places, "SELECT payload FROM events WHERE kind = 'care'")]
    assert told[-1]["missing"] == [safeties.text]


def test_another_partner_is_said_on_the_page_of_changes(qtbot, heavy):
    """The question of the set stands anew when the page is closed."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    training = _ready(qtbot, heavy)
    for _ in range(2):
        _ready(qtbot, heavy)
        qtbot.keyClick(heavy._window, Qt.Key.Key_Space)
    assert training._care.question is None
    qtbot.keyClick(heavy._window, Qt.Key.Key_C)
    page = heavy._pages.changes
    assert heavy._window.currentWidget() is page
    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Another partner")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heavy._care._setup.panel.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_Escape)

    assert [one.id for one in training._care.question.findings] == ["R30"]
    assert heavy._care._setup.panel.isVisible()


def test_a_bar_that_was_weighed_is_asked_for_no_more(qtbot, heavy):
    """Not at home, once it stands in the gym's file; nor in a session, once it was told."""
    assert heavy._care._measured() == frozenset()
    heavy._gym.gym = heavy._gym.gym.with_station("Smith machine", Mass(1500, Unit.KG))
    assert heavy._care._measured() == frozenset({"smith_press"})
    heavy._gym.gym = heavy._gym.gym.with_station("Smith machine", None)
    assert heavy._care._measured() == frozenset()
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    watch = heavy._sessions.training._care
    assert watch._lifters["Ana"].measured == frozenset()
    heavy._gym.gym = heavy._gym.gym.with_station("Smith machine", Mass(1500, Unit.KG))
    heavy._gym.weighed.emit("Smith machine", Mass(1500, Unit.KG))
    assert watch._lifters["Ana"].measured == frozenset({"smith_press"})


BEN = ANA.replace("Ana", "Ben").replace("100 kg", "60 kg").replace("[one-rm]", 'assist = "10 kg"\n[one-rm]')


def two(qtbot, program, places) -> None:
    """Let Ben lift, too."""
    (places.lifters / "Ben.toml").write_text(BEN)
    program._show_library()
    for pill in program._home._people.pills[:2]:
        if not pill.isChecked():
            qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert program._home.lifters == ("Ana", "Ben")


def test_home_tells_of_each_who_lifts(qtbot, heavy, places):
    """By name; each speaks of today for itself, and each has loads of their own."""
    two(qtbot, heavy, places)
    strip = heavy._home._strip
    qtbot.waitUntil(lambda: "Ana, Ben  ·  Bench press: no warm-up yet" in strip.accessibleName())
    assert "Ana  ·  Bench press, 105 kg: better with two partners." in strip.accessibleName()
    assert [one.mass for one in _efforts(heavy, "Ben")] != [one.mass for one in _efforts(heavy, "Ana")]

    qtbot.keyClick(heavy._home._list, Qt.Key.Key_C)
    page = heavy._window.currentWidget()
    qtbot.mouseClick(page.names["Ben"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.buttons["weaker"], Qt.MouseButton.LeftButton)

    assert "Ben  ·  Weaker than usual today" in page.accessibleName()
    assert "Ana  ·  Weaker" not in page.accessibleName()
    assert page.names["Ben"].isChecked()
    qtbot.mouseClick(page.names["Ana"], Qt.MouseButton.LeftButton)
    assert not page.buttons["weaker"].isChecked()
    assert "Ben  ·  Weaker than usual today" in strip.accessibleName()


def _efforts(program, name):
    choice = program._care.at_home._choice
    return efforts_of(choice.timeline, choice.plan.partner, choice.plan.purpose, name)


WEEKS = """\
format = 1
name = "AA heavy"
[[exercise]]
name = "Bench press"
warm-up = ["3 30X0 60%"]
sets = "2x1 neg 30A0 95/125%"
rest = "4:00"
"""


def test_home_looks_at_the_week_that_is_chosen(qtbot, heavy, places):
    """What the second week asks for stands against the second week."""
    (places.plans / "heavy.gymplan.toml").write_text(WEEKS)
    heavy._show_library()
    strip = heavy._home._strip
    qtbot.waitUntil(lambda: strip.accessibleName() == FINE)
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: "Bench press at 125 %" in strip.accessibleName())


def test_who_goes_home_helps_no_more(qtbot, heavy, places):
    """Ben was Ana's partner: hers is another one from now on."""
    two(qtbot, heavy, places)
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    training = _ready(qtbot, heavy)
    while training._care.question is not None:
        _ready(qtbot, heavy)
        qtbot.keyClick(heavy._window, Qt.Key.Key_Space)
    qtbot.keyClick(heavy._window, Qt.Key.Key_C)
    page = heavy._pages.changes
    gone = next(one for one in page.findChildren(QPushButton) if one.text() == "Ben goes home")
    qtbot.mouseClick(gone, Qt.MouseButton.LeftButton)

    assert [one.id for one in training._care.question.findings] == ["R30"]


def test_what_is_asked_after_a_set_is_answered_on_the_page_of_changes(qtbot, heavy, places):
    """Or never: then the journal says so at the end."""
    qtbot.keyClick(heavy._home._list, Qt.Key.Key_Return)
    training = _ready(qtbot, heavy)
    work = training.transport.phase.work
    strict = {"R17": replace(heavy._care._rules["R17"], severity=Severity.ASK)}
    [finding] = after_set(work, {RepId(work.index, negative=True, number=1): 1000}, strict)
    training._care._after.asked = asked = (Asked(finding, work), Asked(finding, replace(work, index=9)))

    qtbot.keyClick(heavy._window, Qt.Key.Key_C)
    row = heavy._pages.changes.findChild(AnswerRow)
    qtbot.mouseClick(row.go, Qt.MouseButton.LeftButton)
    assert training._care.asked == asked[1:]
    qtbot.keyClick(heavy._pages.changes, Qt.Key.Key_Escape)
    for _ in range(2):
        qtbot.keyClick(heavy._window, Qt.Key.Key_Home)
    assert heavy._sessions.training is None
    heavy.close()

    told = [json.loads(text) for (text,) in rows(places, "SELECT payload FROM events WHERE kind = 'care'")]
    assert [(one["rule"], one["set"], one.get("unanswered", False)) for one in told] == [
        ("R17", work.index, False),
        ("R17", 9, True),
    ]
