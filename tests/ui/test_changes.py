"""The page on which a session is changed while people rest."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from gymtimer.assets import asset
from gymtimer.domain.care import Severity
from gymtimer.domain.rules import after_set
from gymtimer.domain.timeline import Kind, RepId
from gymtimer.ui.care_after import Asked
from gymtimer.ui.care_answer import AnswerRow
from gymtimer.ui.care_question import Helper
from gymtimer.ui.changes import Changes
from gymtimer.ui.day import day_of
from gymtimer.ui.fonts import load_family
from gymtimer.ui.theme import Theme
from tests.care import RULES
from tests.gym import BENCH, part, planned, sets, tape
from tests.ui.day_made import at, in_first_rest, two_at_a_rack


@pytest.fixture
def page(qtbot):
    """Return the page in that rest."""
    made = Changes(Theme.read(asset("themes", "dark.toml")), load_family(asset("fonts")))
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show_day(in_first_rest())
    made.show()
    return made


def button(page: Changes, name: str) -> QPushButton:
    """Return the button with that name."""
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def test_a_rest_offers_what_can_be_changed():
    """Who could come and go, what could come first, the set that is over."""
    day = in_first_rest()

    assert (day.present, day.may_come) == (("Ana", "Ben"), ("Cem",))
    assert [one.name for one in day.ahead] == ["Bench press", "Biceps curl"]
    assert day.over.lifter == "Ben"
    assert [(kind.name, [length for _, length in kind.reps]) for kind in day.done] == [("Reps", [5000, 4200])]


def test_own_reps_and_negatives_are_corrected_apart():
    """A set to failure has both."""
    timeline = two_at_a_rack(lifters=())
    day = day_of(at(timeline, Kind.REST, 3), {RepId(3, False, 1): 3000}, ())

    assert [(kind.name, len(kind.reps)) for kind in day.done] == [("Own reps", 1), ("Negatives", 0)]


def test_a_full_rack_takes_nobody():
    """Three share it; and nobody comes where nobody was named."""
    three = two_at_a_rack(("Ana", "Ben", "Cem"))

    assert day_of(at(three, Kind.SETUP), {}, ("Ana", "Ben", "Cem", "Dan")).may_come == ()
    assert day_of(at(two_at_a_rack(()), Kind.SETUP), {}, ("Ana",)).may_come == ()


@pytest.mark.parametrize(
    ("name", "signal", "told"),
    [
        ("Ben goes home", "without_wanted", ["Ben"]),
        ("Cem comes in", "joined_wanted", ["Cem"]),
        ("Biceps curl first", "forward_wanted", [1]),
        ("One less", "count_wanted", [1, True, -1]),
        ("One more", "count_wanted", [1, True, 1]),
        ("rep 2: half a second less", "length_wanted", [RepId(1, True, 2), 3700]),
    ],
)
def test_a_press_tells_what_is_wanted(qtbot, page, name, signal, told):
    """By touch, and by Enter where the keys are."""
    with qtbot.waitSignal(getattr(page, signal)) as touched:
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    button(page, name).setFocus()
    with qtbot.waitSignal(getattr(page, signal)) as typed:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)

    assert touched.args == typed.args == told


def test_one_set_more_is_like_the_one_that_is_over(qtbot, page):
    """Ben's, in the rest after it."""
    with qtbot.waitSignal(page.more_wanted) as wanted:
        qtbot.mouseClick(button(page, "One more set: Bench press"), Qt.MouseButton.LeftButton)

    assert (wanted.args[0].lifter, wanted.args[0].turn) == ("Ben", 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_C])
def test_esc_and_c_go_back(qtbot, page, key):
    """As on every page."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_S, Qt.Key.Key_B])
def test_no_key_goes_on_to_the_session(page, key):
    """The stage is behind the page: a press that nobody sees must not move it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(page, event)
        assert event.isAccepted()


def test_the_keys_stay_where_they_were(qtbot, page):
    """Corrected three times in a row, without looking for the button."""
    button(page, "rep 1: half a second more").setFocus()
    page.show_day(in_first_rest())

    assert page.focusWidget().accessibleName() == "rep 1: half a second more"


@pytest.mark.parametrize("size", [(1024, 600), (1200, 1920), (3840, 2160)])
def test_nothing_is_clipped(page, size):
    """Every button is as wide as its words, and inside the page."""
    page.resize(*size)
    page.show_clock("TIME +10:42")
    QApplication.processEvents()

    for one in page.findChildren(QPushButton):
        assert one.width() >= one.sizeHint().width()
        right = one.mapTo(page, one.rect().topRight()).x()
        assert right <= page.width()


@pytest.mark.parametrize("size", [(1024, 600), (1200, 1920)])
def test_a_finger_finds_one_button_at_a_time(page, size):
    """Those of one row are apart from those of the next."""
    page.resize(*size)
    QApplication.processEvents()
    boxes = [
        one.rect().translated(one.mapTo(page, one.rect().topLeft())) for one in page.findChildren(QPushButton)
    ]
    around = [box.adjusted(-3, -3, 3, 3) for box in boxes]

    assert len({box.top() for box in boxes}) > 4
    assert not any(a.intersects(b) for n, a in enumerate(around) for b in around[:n])


def asks(severity: Severity) -> Asked:
    """Return what is asked after a set that ended with a drop."""
    rules = {"R17": replace(RULES["R17"], severity=severity)}
    work = two_at_a_rack().phases[0].work
    return Asked(after_set(work, {RepId(0, True, 1): 1200}, rules)[0], work)


def test_what_is_asked_about_a_set_is_answered_with_one_press(qtbot, page):
    """It stands above all that can be changed."""
    one = asks(Severity.ASK)
    page.show_day(in_first_rest(), (one,))
    [row] = page.findChildren(AnswerRow)
    assert row.reason.isHidden()
    with qtbot.waitSignal(page.answered) as answered:
        qtbot.mouseClick(row.go, Qt.MouseButton.LeftButton)
    assert answered.args == [("R17", 0), ""]


def test_a_reason_is_typed_on_the_page(qtbot, page):
    """Or taken from three; letters that are keys elsewhere are letters here."""
    page.show_day(in_first_rest(), (asks(Severity.REASON),))
    [row] = page.findChildren(AnswerRow)
    assert not row.go.isEnabled()
    with qtbot.assertNotEmitted(page.answered), qtbot.assertNotEmitted(page.closed):
        row.reason.setFocus()
        qtbot.keyClicks(row.reason, "  ")
        qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.answered) as answered, qtbot.assertNotEmitted(page.closed):
        qtbot.keyClicks(row.reason, "cables slipped")
        qtbot.keyClick(row.reason, Qt.Key.Key_Return)
    assert answered.args == [("R17", 0), "cables slipped"]
    qtbot.mouseClick(row.chips[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.answered) as answered:
        qtbot.mouseClick(row.go, Qt.MouseButton.LeftButton)
    assert answered.args[1] == row.chips[0].text()


@pytest.mark.parametrize(
    ("now", "name", "then"),
    [
        (Helper.SAME, "Another partner", Helper.OTHER),
        (Helper.SAME, "Nobody helps now", Helper.NOBODY),
        (Helper.OTHER, "Nobody helps now", Helper.NOBODY),
        (Helper.NOBODY, "A partner is here", Helper.OTHER),
    ],
)
def test_who_helps_can_change(qtbot, page, now, name, then):
    """One press; the list follows before the next heavy set."""
    page.show_day(replace(in_first_rest(), helper=now))
    with qtbot.waitSignal(page.helper_wanted) as wanted:
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    assert wanted.args == [then]


def test_before_the_first_set_there_is_something_to_see_and_to_do(page):
    """What is ahead, and one set more than the plan has, also where a warm-up comes first."""
    line = sets(2, part(3, "40A0"))
    plan = tape(planned(BENCH, line, warm_ups=(sets(1, part(5, "30X0")),)))
    day = day_of(at(plan, Kind.SETUP), {}, ())
    assert [(one.name, one.sets) for one in day.ahead] == [("Bench press", 3)]
    assert day.again is not None
    assert not day.again.warm_up

    page.show_day(day)

    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Bench press, 3 sets" in texts
    assert button(page, "One more set: Bench press").isVisible()


def test_a_key_that_answers_does_not_end_its_own_field(qtbot, page):
    """The page is made anew while the field is still at work on the key: it may go afterwards only."""
    one = asks(Severity.REASON)
    page.show_day(in_first_rest(), (one,))
    page.answered.connect(lambda *_: page.show_day(in_first_rest()))
    [row] = page.findChildren(AnswerRow)
    field = row.reason
    ended = []
    field.destroyed.connect(lambda: ended.append(field))
    row.reason.setText("cables slipped")
    with qtbot.waitSignal(page.answered):
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        )
    assert not ended
    assert not page._scroll.widget().findChildren(AnswerRow)
