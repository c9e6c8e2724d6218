"""The proposals on the summary page, and the way from the journal to what is lowered next time."""

import json
import sqlite3
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.playhead import Playhead, Status
from gymtimer.domain.progress import Trained, proposed
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.engine.advising import NextLoad
from gymtimer.storage.places import Places
from gymtimer.storage.working import read_working
from gymtimer.ui.summary import Summary
from tests.opened import ended, opened
from tests.storage.made import LOAD, rep
from tests.ui import history_made as made

PLAN = """format = 1
name = "Bench"
[[exercise]]
name = "Bench press"
sets = "1x2 neg 40A0 105%"
"""
TEST = """format = 1
name = "Bench"
[[exercise]]
name = "Bench press"
role = "test"
sets = ["1x1 neg 30A0 105kg", "1x1 neg 30A0 110kg"]
"""


def a_load(*times, title="Bench press: 105 % → 107.62 %", share=10_250, ended=0):
    """Return a proposal after these times."""
    trained = Trained("bench_press", "Bench press", "Ana", times, (4000,) * len(times), ended, True)
    proposal = proposed(trained)
    return NextLoad("Bench", proposal, 10_000, share, title, proposal.why)


RAISE, ASK = a_load(4100, 4100), a_load(None, None, None, title="Bench press: 105 %", share=None)


@pytest.fixture
def page(qtbot, theme, family):
    """Return the summary of a session."""
    summary = Summary(theme, family)
    qtbot.addWidget(summary)
    summary.resize(1920, 1080)
    summary.show()
    summary.show_session(made.session(4))
    return summary


def test_one_press_accepts_and_a_second_one_takes_it_back(qtbot, page):
    """By mouse or with the key A; the button says which."""
    loads = page.next_loads
    loads.show_loads([RAISE])
    assert (loads.title.text(), loads.why.text()) == (RAISE.title, RAISE.why)
    assert loads.onward.isHidden()

    with qtbot.waitSignal(loads.accepted) as accepted:
        qtbot.mouseClick(loads.answer, Qt.MouseButton.LeftButton)
    assert (accepted.args, loads.answer.text()) == ([RAISE], "Undo")
    with qtbot.waitSignal(loads.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_A)

    assert loads.answer.text() == "Accept"


def test_what_can_not_be_kept_is_not_accepted(qtbot, page):
    """The reason takes the place of the other one."""
    page.next_loads.accepted.connect(lambda _: page.next_loads.refuse("Not kept: the disk is full"))
    page.next_loads.show_loads([RAISE])
    page.next_loads.press()

    assert page.next_loads.answer.text() == "Accept"
    assert page.next_loads.why.text() == "Not kept: the disk is full"


def test_a_question_is_answered_with_a_number(qtbot, page):
    """All of them at first, none at the least."""
    loads = page.next_loads
    loads.show_loads([ASK])
    assert loads.answer.text() == "3 controlled"
    assert not loads.more.isEnabled()
    for _ in range(5):
        loads.fewer.click()
    assert (loads.answer.text(), loads.fewer.isEnabled()) == ("0 controlled", False)
    loads.more.click()

    with qtbot.waitSignal(loads.reported) as told:
        loads.press()
    assert told.args == [ASK, 1]
    loads.answer_with(RAISE)
    assert loads.answer.text() == "Accept"
    assert loads.fewer.isHidden()


def test_several_come_one_after_the_other(qtbot, page):
    """Each keeps its answer."""
    loads = page.next_loads
    stays = a_load(4100, 3000, title="Curl: 100 %", share=None)
    loads.show_loads([RAISE, stays])
    loads.press()
    loads.onward.click()
    assert loads.title.text() == "Curl: 100 %"
    assert loads.answer.isHidden()
    loads.press()
    loads.onward.click()

    assert loads.answer.text() == "Undo"


def test_nothing_to_say_takes_no_room(page):
    """Nor does a page of old."""
    assert page.next_loads.isHidden()
    page.next_loads.press()
    page.next_loads.show_loads([RAISE])
    assert page.next_loads.isVisible()
    page.next_loads.show_loads([])

    assert page.next_loads.isHidden()


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
@pytest.mark.parametrize("what", ["raise", "ask"])
def test_picture_of_a_proposal(page, looks_like, width, height, what):
    """Between the numbers and the sets."""
    page.resize(width, height)
    page.next_loads.show_loads([RAISE, RAISE] if what == "raise" else [ASK])

    looks_like(page, f"summary/next-{what}-{width}x{height}")


@pytest.fixture
def places(home):
    """Return places with Ana and her plan."""
    there = Places.of({"GYMTIMER_HOME": str(home)}).make()
    there.settings.write_text(
        'sound = "none"\nvoice = "none"\nfull-screen = false\nlast-lifter = "Ana"\n', encoding="utf-8"
    )
    (there.lifters / "Ana.toml").write_text('format = 1\nname = "Ana"\n', encoding="utf-8")
    (there.plans / "bench.gymplan.toml").write_text(PLAN, encoding="utf-8")
    return there


@pytest.fixture
def program(qtbot, places, monkeypatch):
    """Return the silent program at home."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = opened(qtbot, places)
    yield program
    ended(program)


def train(qtbot, program, *times, plan="bench", kg=105):
    """Run a session of Ana's in which these reps were done; stop at its summary."""
    program._start(program._places.plans / f"{plan}.gymplan.toml", ("Ana",), 1)
    for number, time in enumerate(times, start=1):
        index = 0 if plan == "bench" else number - 1
        its = RepId(index, True, number if plan == "bench" else 1)
        load = LOAD.__class__(f"{kg} kg", "", Mass(100 * kg, Unit.KG))
        program._journal.rep(
            rep(
                program._sessions._session,
                number,
                rep=its,
                measured=time,
                target=4000,
                commanded=4000,
                load=load,
            )
        )
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.keyClick(program._window, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: program._window.currentWidget() is program._pages.summary)


def noted(places, kind):
    """Return what the journal has of a kind."""
    with closing(sqlite3.connect(places.journal)) as connection:
        found = connection.execute("SELECT payload FROM events WHERE kind = ? ORDER BY number", (kind,))
        return [json.loads(payload) for (payload,) in found]


def test_what_is_accepted_is_where_the_next_session_starts(qtbot, program, places):
    """And the session after that, unless it is taken back."""
    train(qtbot, program, 4100, 4100)
    loads = program._pages.summary.next_loads
    qtbot.waitUntil(loads.isVisible)
    assert loads.title.text() == "Bench press: 105 % → 107.62 %"
    qtbot.keyClick(program._pages.summary, Qt.Key.Key_A)

    (kept,) = read_working(places.working / "Ana.toml")
    assert (kept.plan, kept.exercise, kept.share) == ("Bench", "bench_press", 10_250)
    train(qtbot, program, 4100, 4100)
    qtbot.waitUntil(loads.isVisible)
    assert loads.title.text() == "Bench press: 107.62 % → 110.31 %"
    qtbot.keyClick(program._pages.summary, Qt.Key.Key_A)
    qtbot.keyClick(program._pages.summary, Qt.Key.Key_A)
    assert [one.share for one in read_working(places.working / "Ana.toml")] == [10_250]
    program.close()

    assert [one["share"] for one in noted(places, "load accepted")] == [10_250, 10_506]
    assert [one["share"] for one in noted(places, "load taken back")] == [10_250]


def test_a_report_is_kept_as_one(qtbot, program, places):
    """It is no measured time."""
    train(qtbot, program, None, None)
    loads = program._pages.summary.next_loads
    qtbot.waitUntil(loads.isVisible)
    loads.press()
    assert loads.answer.text() == "Accept"
    assert "as reported" in loads.why.text()
    program.close()

    (told,) = noted(places, "reported")
    assert told == {"lifter": "Ana", "exercise": "bench_press", "controlled": 2, "of": 2}


def test_a_file_that_is_damaged_keeps_nothing_and_says_so(qtbot, program, places):
    """Home says it too, before the next session."""
    train(qtbot, program, 4100, 4100)
    loads = program._pages.summary.next_loads
    qtbot.waitUntil(loads.isVisible)
    places.working.mkdir()
    (places.working / "Ana.toml").write_text("[", encoding="utf-8")
    loads.press()

    assert loads.why.text().startswith("Not kept: Ana.toml: can't be read")
    program._start(places.plans / "bench.gymplan.toml", ("Ana",), 1)
    assert program._window.currentWidget() is program._home
    assert "Ana.toml" in program._home._message.text()


def test_a_test_is_kept_in_the_file_of_the_lifter(qtbot, program, places):
    """And told on the page."""
    (places.plans / "test.gymplan.toml").write_text(TEST, encoding="utf-8")
    train(qtbot, program, 3100, 2000, plan="test")
    qtbot.waitUntil(program._pages.summary.tested.isVisible)

    told = program._pages.summary.tested.text()
    assert told == "Bench press, eccentric 1RM: 105 kg, lowered in 3.1 s. Kept for Ana."
    assert "eccentric-one-rm" in (places.lifters / "Ana.toml").read_text(encoding="utf-8")


def test_a_run_without_a_week_finds_it_in_the_journal(qtbot, program, places):
    """It starts as soon as the journal has answered."""
    by_week = PLAN.replace("105%", "105/107.5%")
    (places.plans / "bench.gymplan.toml").write_text(by_week, encoding="utf-8")
    program._start(places.plans / "bench.gymplan.toml", ("Ana",), 0)

    qtbot.waitUntil(lambda: program._sessions.training is not None)
    assert program._sessions.training.transport._runner.timeline.phases[0].work.load.text == "105 %"


def test_after_a_crash_the_rest_still_says_why_the_set_is_over(qtbot, places, monkeypatch):
    """What a press told is known again, and so is the load that would be lighter."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    first = opened(qtbot, places)
    two_sets = PLAN.replace("1x2", "2x2").replace("105%", "105kg")
    (places.plans / "bench.gymplan.toml").write_text(two_sets, encoding="utf-8")
    first._start(places.plans / "bench.gymplan.toml", ("Ana",), 1)
    for number in (1, 2):
        its = RepId(0, True, number)
        first._journal.rep(
            rep(first._sessions._session, number, rep=its, measured=2000, target=4000, commanded=None)
        )
    runner = first._sessions.training._runner
    rack = next(n for n, phase in enumerate(runner.timeline.phases) if phase.kind is Kind.RACK)
    runner.head = Playhead(rack, 5000, first._sessions.clock.now() - 5000)
    first._sessions.training.transport.look()
    qtbot.keyClick(first._window, Qt.Key.Key_Space)
    assert first._sessions.training.transport.status is Status.REST
    ended(first)

    again = opened(qtbot, places)
    qtbot.waitUntil(again._home.offer.isVisible)
    again._home.offer.accepted.emit()

    shown = again._pages.stage.scene
    assert shown.subtitle == "Set 1 of 2 over  ·  2 s, 2 s of 4 s"
    assert shown.small.endswith("Two short ones in a row. 5 % less?")
    assert (shown.offer.text, shown.offer_told) == ("−5 %: 97.5 kg", "Each side: 15 off, 10 and 1.25 on")
    ended(again)
