"""What care shows: the panel over the setup, the strip on home, the page of today."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget

from gymtimer.domain.care import Severity, of_each
from gymtimer.domain.circumstances import Today
from gymtimer.domain.gate import shares
from gymtimer.domain.rules import against_plan
from gymtimer.ui.care_page import CarePage
from gymtimer.ui.care_panel import REASONS, CarePanel
from gymtimer.ui.care_question import Question
from gymtimer.ui.care_rows import ItemRow
from gymtimer.ui.care_strip import FINE, CareStrip
from gymtimer.ui.scale import scale_of
from gymtimer.ui.stage import Stage
from tests.care import RULES, bout, circumstances, kg, negatives, warmed
from tests.gym import BENCH
from tests.ui.scenes import SCENES

SIZES = [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)]
IT = circumstances(warmed(BENCH, negatives(4, 122.5)), bouts=(bout(40, 17, best=kg(110)),))
FOUND = against_plan(IT, RULES)
ASKS = tuple(one for one in FOUND if one.severity is Severity.ASK)
WHY = Question("Ana, before this set", FOUND)
SURE = Question("Ana, before this set", ASKS)
LIST = Question("Ana, before this set: look at each", shares=shares(IT, IT.efforts[-1]))


@pytest.fixture
def stage(qtbot, theme, family) -> Iterator[Stage]:
    """Return a stage in setup, in a window that has the keys."""
    window = QStackedWidget()
    page = Stage(theme, family)
    window.addWidget(page)
    qtbot.addWidget(window)
    window.resize(1024, 600)
    page.show_scene(replace(SCENES["setup"], checks=()))
    window.show()
    window.setFocus()
    yield page
    window.close()


@pytest.fixture
def panel(theme, family, stage) -> CarePanel:
    """Return the panel over it, hidden."""
    return CarePanel(theme, family, stage)


def test_a_panel_is_there_only_while_something_is_asked(panel):
    """None hides it."""
    assert panel.isHidden()
    panel.show_question(SURE)
    assert panel.isVisible()
    assert len(panel.rows) == len(ASKS)
    panel.show_question(None)
    assert panel.isHidden()


def test_a_yes_is_one_click(qtbot, panel):
    """Without a word; no reason is asked for."""
    panel.show_question(SURE)
    assert panel.reason.isHidden()
    assert panel.chips.isHidden()

    with qtbot.waitSignal(panel.answered) as answered:
        qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)

    assert answered.args == [""]


def test_a_reason_is_typed(qtbot, panel):
    """The keys are there at once; an empty one can't be handed on."""
    panel.show_question(WHY)
    assert panel.window().focusWidget() is panel.reason
    assert not panel.go.isEnabled()
    with qtbot.assertNotEmitted(panel.answered):
        qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
        qtbot.keyClicks(panel.reason, "  ")
        qtbot.keyClick(panel.reason, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.reason, "Coach is here")

    with qtbot.waitSignal(panel.answered) as answered:
        qtbot.keyClick(panel.reason, Qt.Key.Key_Return)

    assert answered.args == ["  Coach is here"]


def test_a_reason_can_be_touched(qtbot, panel):
    """Where there is no keyboard: one of three, which can be changed."""
    panel.show_question(WHY)
    chip = panel.chips.findChildren(type(panel.go))[1]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert panel.reason.text() == REASONS[1]
    with qtbot.waitSignal(panel.answered):
        qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)


def test_no_typed_key_reaches_the_session(qtbot, panel, stage):
    """Enter, Space and letters stay in the field; F11 goes on."""
    heard = []
    panel.window().keyPressEvent = lambda event: heard.append(event.key())
    panel.show_question(WHY)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_S, Qt.Key.Key_Escape, Qt.Key.Key_Up):
        qtbot.keyClick(panel.reason, key)
    assert heard == []
    qtbot.keyClick(panel.reason, Qt.Key.Key_F11)
    assert heard == [Qt.Key.Key_F11]


def test_the_keys_go_back_to_the_session(panel):
    """When the list follows, and when all is answered."""
    panel.show_question(WHY)
    panel.show_question(LIST)
    assert panel.window().focusWidget() is not panel.reason
    panel.show_question(WHY)
    panel.show_question(None)
    assert panel.window().focusWidget() is not panel.reason


def test_the_panel_goes_with_the_stage(panel, stage):
    """Help covers both; then it is there again."""
    panel.show_question(SURE)
    stage.hide()
    assert panel.isHidden()
    stage.show()
    assert panel.isVisible()


def test_a_tap_on_the_panel_is_none_on_the_stage(qtbot, panel, stage):
    """Nothing begins under a finger that answers."""
    panel.show_question(SURE)
    with qtbot.assertNotEmitted(stage.pressed):
        qtbot.mouseClick(panel, Qt.MouseButton.LeftButton, pos=panel.rect().center())
    assert not stage.isAncestorOf(panel)


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("question", [WHY, SURE, LIST], ids=["why", "sure", "list"])
def test_head_and_foot_of_the_stage_stay_in_sight(panel, stage, question, width, height):
    """And the button is never cut; what is longer than the panel scrolls."""
    panel.window().resize(width, height)
    panel.show_question(question)
    QApplication.processEvents()
    layout = stage.picture.layout
    assert panel.geometry().top() >= layout.head.bottom - 1
    assert panel.geometry().bottom() <= layout.foot.top + 1
    assert panel.rect().contains(panel.go.geometry())
    assert panel.go.height() >= 64 * min(1, stage.height() / 1080)
    for label in panel.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width()


def test_a_screen_reader_hears_all(panel):
    """The question, then each finding with what it wants."""
    panel.show_question(WHY)
    assert panel.accessibleName().startswith("Ana, before this set. Bench press, 122.5 kg for 4 reps")
    assert "why?" in panel.accessibleName()


@pytest.mark.parametrize("name", ["why", "sure", "list"])
@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_pictures_of_the_panel(panel, looks_like, name, width, height):
    """Over the setup page."""
    panel.window().resize(width, height)
    panel.show_question({"why": WHY, "sure": SURE, "list": LIST}[name])
    panel.reason.clearFocus()
    QApplication.processEvents()

    looks_like(panel.window(), f"care/{name}-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1200, 1920)])
@pytest.mark.parametrize("name", ["why", "list"])
def test_pictures_of_the_panel_in_large_letters(panel, stage, looks_like, name, width, height):
    """As large as there is room for between head and foot; the button to go on is always there."""
    stage.window().resize(width, height)
    stage.set_letters(200)
    panel.show_question({"why": WHY, "list": LIST}[name])
    QApplication.processEvents()
    panel.go.setFocus()

    assert panel.go.geometry().bottom() < panel.height()
    looks_like(stage.window(), f"text/panel-{name}-{width}x{height}")


@pytest.fixture
def strip(qtbot, theme, family) -> CareStrip:
    """Return the strip in the size that it has at 1920 × 1080."""
    made = CareStrip(theme, family)
    qtbot.addWidget(made)
    made.rescale(scale_of(1920, 1080))
    made.resize(560, 160)
    made.show()
    return made


def test_the_strip_tells_two_and_counts_the_rest(strip):
    """What wants most first; all of it for a screen reader."""
    strip.show_findings(FOUND)
    text = " ".join(line for line, _, _ in strip.lines(560))

    assert FOUND[0].text in text
    assert text.endswith(f"And {len(FOUND) - 2} more.")
    assert sum(first for _, _, first in strip.lines(560)) == 2
    assert all(one.text in strip.accessibleName() for one in FOUND)


def test_the_strip_says_when_nothing_stands_against_it(strip):
    """In the colour of ready."""
    strip.show_findings(())

    assert [line for line, _, _ in strip.lines(560)] == [FINE]
    assert strip.accessibleName() == FINE


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_strip_is_a_button(qtbot, strip, key):
    """By keys as by mouse."""
    strip.show_findings(FOUND)
    with qtbot.waitSignal(strip.clicked):
        qtbot.keyClick(strip, key)


@pytest.fixture
def page(qtbot, theme, family) -> CarePage:
    """Return the page of today for Ana."""
    made = CarePage(theme, family)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    made.show_care("Bench negatives", "Ana", FOUND, ("chest", "triceps"), Today())
    made.show()
    return made


def test_a_sore_muscle_is_told(qtbot, page):
    """One press, and one takes it back."""
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.muscles["chest"], Qt.MouseButton.LeftButton)
    assert said.args[0] == Today(soreness={"chest": 5})
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.muscles["chest"], Qt.MouseButton.LeftButton)
    assert said.args[0] == Today()


@pytest.mark.parametrize("field", ["weaker", "test_soon", "doctor", "signs"])
def test_each_question_is_one_press(qtbot, page, field):
    """And is kept in its own place."""
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.buttons[field], Qt.MouseButton.LeftButton)

    assert said.args[0] == replace(Today(), **{field: True})


def test_the_soreness_of_other_muscles_is_kept(qtbot, page):
    """What was said on another plan's page."""
    page.show_care("P", "Ana", (), ("chest",), Today(soreness={"lats": 7, "chest": 8}))
    assert page.muscles["chest"].isChecked()
    with qtbot.waitSignal(page.said) as said:
        qtbot.mouseClick(page.buttons["weaker"], Qt.MouseButton.LeftButton)

    assert dict(said.args[0].soreness) == {"lats": 7, "chest": 8}


def test_nothing_against_it_is_said_so(page):
    """In place of a list."""
    page.show_care("P", "", (), (), Today())

    assert page.rows == []
    assert page._fine.isVisible()
    assert FINE in page.accessibleName()


def test_esc_and_home_go_back(qtbot, page):
    """Enter presses what has the keys."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    page._back.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page._back, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_pictures_of_the_page(page, looks_like, width, height):
    """Findings beside the questions, or above them."""
    page.resize(width, height)
    QApplication.processEvents()

    looks_like(page, f"care/page-{width}x{height}")


def items(panel: CarePanel) -> list[ItemRow]:
    """Return the rows of the list."""
    return panel.findChildren(ItemRow)


def test_an_item_is_marked_with_a_tap(qtbot, panel):
    """Another one takes it back; the button says what a press would mean."""
    panel.show_question(replace(LIST, below=True))
    assert (panel.go.text(), panel.below.isHidden()) == ("All checked", True)
    row = items(panel)[0]
    with qtbot.waitSignal(panel.marked) as marked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert marked.args == [row.text, False]
    assert (panel.go.text(), panel.below.isVisible()) == ("Not all, go on", True)
    assert row.accessibleName() == f"Not in order: {row.text}"
    with qtbot.waitSignal(panel.marked) as marked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert marked.args == [row.text, True]
    assert (panel.go.text(), panel.below.isHidden()) == ("All checked", True)


def test_an_item_is_marked_with_tab_and_space(qtbot, panel, stage):
    """Enter then presses the button; no key of it reaches the session, and the keys go back to it."""
    heard = []
    panel.window().keyPressEvent = lambda event: heard.append(event.key())
    panel.show_question(LIST)
    row = items(panel)[1]
    row.setFocus()
    with qtbot.waitSignal(panel.marked):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    with qtbot.waitSignal(panel.answered) as answered:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert (answered.args, heard) == ([""], [])
    panel.show_question(None)
    assert not panel.isAncestorOf(panel.window().focusWidget() or stage)


def test_a_finger_that_slides_away_marks_nothing(qtbot, panel):
    """Nor does the right button."""
    panel.show_question(LIST)
    row = items(panel)[0]
    with qtbot.assertNotEmitted(panel.marked):
        qtbot.mousePress(row, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=row.rect().bottomRight() * 3)
        qtbot.mouseClick(row, Qt.MouseButton.RightButton)


def test_the_ways_out_of_a_question_are_offered_where_they_lead_out(qtbot, panel):
    """Below 100 %, and back to the list; neither where they would change nothing."""
    panel.show_question(replace(WHY, below=False))
    assert panel.below.isHidden()
    assert panel.again.isHidden()
    panel.show_question(replace(WHY, below=True, again=True))
    with qtbot.waitSignals([panel.below_wanted, panel.again_wanted]):
        qtbot.mouseClick(panel.below, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(panel.again, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_reason_has_room_to_be_read(panel, width, height):
    """Beside two more buttons, or above them."""
    panel.window().resize(width, height)
    panel.show_question(replace(WHY, below=True, again=True))
    QApplication.processEvents()
    assert panel.reason.width() > 0.35 * panel.width()
    for button in (panel.go, panel.below, panel.again):
        assert button.width() >= button.sizeHint().width()
        assert panel.rect().contains(button.geometry())


BOTH = of_each({"Ana": FOUND, "Bo": ASKS[:1]})


def test_each_finding_names_whose_it_is_where_several_lift(strip, page):
    """In the strip, on the page, for a screen reader; what wants most comes first for all."""
    strip.show_findings(BOTH)
    page.show_care("P", "Bo", BOTH, ("chest",), Today(), ("Ana", "Bo"))
    for told in (strip.accessibleName(), page.accessibleName()):
        assert f"Ana  ·  {FOUND[0].text}" in told
        assert f"Ana, Bo  ·  {ASKS[0].text}" in told
    assert [one.severity.rank for one in BOTH] == sorted(one.severity.rank for one in BOTH)
    assert page._under.text() == "Ana, Bo, today"


def test_each_lifter_speaks_of_today(qtbot, page):
    """One press on the name turns to what that one says."""
    page.show_care("P", "Ana", BOTH, ("chest",), Today(), ("Ana", "Bo"))
    assert [name for name, pill in page.names.items() if pill.isChecked()] == ["Ana"]
    assert page._how.text() == "How is Ana today?"
    with qtbot.waitSignal(page.turned) as turned:
        qtbot.mouseClick(page.names["Bo"], Qt.MouseButton.LeftButton)
    assert turned.args == ["Bo"]
    page.show_care("P", "Bo", BOTH, ("chest",), Today(weaker=True), ("Ana", "Bo"))
    assert [name for name, pill in page.names.items() if pill.isChecked()] == ["Bo"]
    assert page.buttons["weaker"].isChecked()
    page.show_care("P", "Ana", FOUND, ("chest",), Today())
    assert page.names == {}
    assert not page._whose.isVisible()


def test_one_lifter_needs_no_name() -> None:
    """Nor does nobody."""
    assert of_each({"Ana": FOUND}) == FOUND
    assert of_each({"": FOUND}) == FOUND


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_pictures_of_the_page_of_two(page, looks_like, width, height):
    """Whose day it is stands above what is said of it."""
    page.show_care("Bench negatives", "Bo", BOTH, ("chest", "triceps"), Today(), ("Ana", "Bo"))
    page.resize(width, height)
    QApplication.processEvents()

    looks_like(page, f"care/two-{width}x{height}")
