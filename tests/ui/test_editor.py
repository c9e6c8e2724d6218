"""The editor: form and text of one plan."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStackedWidget, QToolTip, QWidget

from gymtimer.storage.draft import draft_of
from gymtimer.ui.editor import Editor
from gymtimer.ui.editor_text import characters, units
from gymtimer.ui.scale import scale_of
from tests.ui.editor_made import BAD, CATALOGUE, TEXT, made

SIZES = [(1024, 600), (1920, 1080), (1200, 1920)]


@pytest.fixture
def page(qtbot, theme, family) -> Editor:
    """Return the editor with a plan of two exercises."""
    return made(qtbot, theme, family)


def key(qtbot, page: Editor, *keys: Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    """Press *keys* where the focus is."""
    for one in keys:
        code, modifier = one if isinstance(one, tuple) else (one, Qt.KeyboardModifier.NoModifier)
        qtbot.keyClick(page.focusWidget() or page, code, modifier)


def tap(page: Editor, widget: QWidget) -> None:
    """Tap on *widget* with a finger."""
    QApplication.processEvents()  # a finger comes when everything is in its place
    finger, point = QTest.createTouchDevice(), widget.mapTo(page, widget.rect().center())
    QTest.touchEvent(page, finger).press(0, point, page)
    QTest.touchEvent(page, finger).release(0, point, page)
    QApplication.processEvents()


def reading(page: Editor) -> str:
    """Return what is said below the set lines."""
    return page.exercise_form.fields["sets"].note.text()


def test_the_form_shows_what_the_text_says(page):
    """With the plates for who is chosen."""
    page.following.go_to(0)

    assert page.exercise_form.sets.lines.toPlainText() == "4x4 neg 50A0 105%"
    assert reading(page) == "4 sets of 4 negatives, 5 s down, 105 % → 105 kg: 25 + 15 + 2.5 a side"
    page.show_lifters((), "")
    assert reading(page).endswith("105 % of the 1RM")


def test_typing_in_the_form_writes_the_text_and_keeps_every_remark(qtbot, page):
    """By keyboard alone: down the outline, into the form, to its second field."""
    key(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_F6, Qt.Key.Key_Tab)
    key(qtbot, page, Qt.Key.Key_End, Qt.Key.Key_Backspace)
    qtbot.keyClicks(page.focusWidget(), " + 1 neg")

    assert page.text.text() == TEXT.replace('105%"', '105 + 1 neg"')
    assert page.is_modified


def test_typing_in_the_text_fills_the_form(qtbot, page):
    """When nobody has typed for a moment."""
    page.text.setFocus()
    page.text.go_to(TEXT.index("4x4"))
    qtbot.keyClick(page.text, Qt.Key.Key_Delete)
    qtbot.keyClicks(page.text, "6")
    assert page.exercise_form.sets.lines.toPlainText() != "6x4 neg 50A0 105%"

    with qtbot.waitSignal(page.drafting.laid):
        pass

    assert page.following.at == 0
    assert page.exercise_form.sets.lines.toPlainText() == "6x4 neg 50A0 105%"
    assert page.outline.rows[1].under == "6x4 neg 50A0 105%"
    assert sum(bout.exercise == 0 for bout in page.strip.bouts) == 6


def test_looking_changes_nothing(qtbot, theme, family):
    """Other sizes and letters, every part: the text stays as it is, with the notes of the plan."""
    text = TEXT.replace('name = "Chest"', 'notes = "Slowly"\nname = "Chest"') + 'notes = "Wrists straight"\n'
    page = made(qtbot, theme, family, text)
    for at in (0, 1, -1, 1, -1):
        page.following.go_to(at)
        for zoom in (2.0, 1.0):
            page.zoom = zoom
            page.fit()
            page.resize(1200, 1920 if zoom == 1.0 else 700)
            QApplication.processEvents()
    page.drafting.settle()

    assert page.text.text() == text
    assert not page.is_modified


def test_one_undo_for_form_and_text(qtbot, page):
    """In the order in which things were done, each field's typing as one step."""
    page.following.go_to(0)
    rest = page.exercise_form.fields["rest"]
    rest.setFocus()
    key(qtbot, page, Qt.Key.Key_End)
    qtbot.keyClicks(rest.line, "77")
    first = page.text.text()
    page.text.setFocus()
    page.text.go_to(0)
    qtbot.keyClicks(page.text, "# x ")
    page.drafting.check()
    page.following.go_to(1)
    page.exercise_form.fields["name"].setFocus()
    assert '"3:0077"' in first

    key(qtbot, page, (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert page.text.text() == first
    assert page.following.at == -1  # where it was undone
    page.following.go_to(1)
    rest.setFocus()
    key(qtbot, page, (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert page.text.text() == TEXT
    assert page.following.at == 0
    assert not page.is_modified
    key(qtbot, page, (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier))
    assert page.text.text() == first
    page.following.go_to(0)
    assert rest.line.text() == "3:0077"


def test_a_choice_and_numbers_are_written_as_toml_wants_them(qtbot, page):
    """Words in quotes, numbers without; what is as usual is taken out."""
    page.following.go_to(-1)
    page.plan_form.fields["recovery"].line.setFocus()
    qtbot.keyClicks(page.plan_form.fields["recovery"].line, "96")
    buttons = page.plan_form.fields["partner"].buttons
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert 'name = "Chest" # the short one\npartner = "none"\nrecovery = 96\n' in page.text.text()

    page.following.go_to(0)
    page.exercise_form.more.setChecked(True)
    qtbot.keyClicks(page.exercise_form.fields["stop-below"].line, "2.5")
    side = page.exercise_form.fields["side"]
    qtbot.mouseClick(side.buttons[1], Qt.MouseButton.LeftButton)
    page.drafting.check()
    assert page.drafting.draft.mistakes == ()
    assert "stop-below = 2.5\n" in page.text.text()
    assert page.drafting.draft.plan.exercises[0].each_side
    qtbot.mouseClick(side.buttons[0], Qt.MouseButton.LeftButton)
    assert "side" not in page.text.text()


def test_fingers_turn_the_numbers(page):
    """Sets, reps, seconds, load: one step for each tap."""
    page.following.go_to(0)
    for place, (less, more) in enumerate(page.exercise_form.dials.buttons):
        tap(page, more if place % 2 == 0 else less)

    assert 'sets = "5x3 neg 60A0 102.5%"   # four of four' in page.text.text()
    assert "5 sets of 3 negatives, 6 s down" in _settled(page)


def _settled(page: Editor) -> str:
    page.drafting.check()
    return reading(page)


def test_the_numbers_are_those_of_the_line_at_the_cursor(qtbot, page):
    """Of several set lines the one that is typed at."""
    page.following.go_to(1)
    sets = page.exercise_form.sets
    sets.lines.setFocus()
    cursor = sets.lines.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    sets.lines.setTextCursor(cursor)

    qtbot.mouseClick(page.exercise_form.dials.buttons[1][1], Qt.MouseButton.LeftButton)

    assert '"1x5-7 to failure 20X0 75% + 3 neg 40A1",\n' in page.text.text()
    assert '"2x6 20X0 75%", # easy\n' in page.text.text()


def test_exercises_are_added_moved_and_taken_out_by_keys(qtbot, page):
    """From the outline; each is one step that can be undone."""
    key(qtbot, page, Qt.Key.Key_Down)
    key(qtbot, page, (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier))
    assert [row.title for row in page.outline.rows] == ["Chest", "Close-grip bench press", "Bench press"]
    assert page.following.at == 1
    assert page.text.text().index("# Heavy first.") > page.text.text().index("Close-grip")

    key(qtbot, page, (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier))
    assert page.focusWidget() is page.exercise_form.fields["name"].line
    qtbot.keyClicks(page.focusWidget(), "Dip")
    page.drafting.check()
    assert [row.title for row in page.outline.rows][1:] == ["Close-grip bench press", "Bench press", "Dip"]

    page.outline.setFocus()
    key(qtbot, page, Qt.Key.Key_Delete)
    assert "Dip" not in page.text.text()
    for _ in range(4):
        page.text.undo()
    assert page.text.text() == TEXT


def test_the_plan_itself_is_not_moved_or_taken_out(qtbot, page):
    """Its row stands first for good."""
    key(qtbot, page, Qt.Key.Key_Delete, (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier))

    assert page.text.text() == TEXT


def test_every_mistake_is_underlined_listed_and_told(qtbot, theme, family):
    """Where it is, in the list, at the pointer, in the outline, in its field."""
    page = made(qtbot, theme, family, BAD)
    words = [page.text.text()[start:end] for start, end, _ in page.finder.spans]
    assert words == ["5A00", "Close-gripp bench press", "2 min"]
    selections = page.text.extraSelections()
    assert [one.cursor.selectedText() for one in selections] == words
    assert page.mistakes.list.count() == 3
    assert [row.mistakes for row in page.outline.rows] == [0, 1, 2]

    start = page.text.textCursor()
    start.setPosition(page.text.text().index("5A00") + 2)
    place = page.text.cursorRect(start).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, page.text.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.text.viewport(), event)
    assert 'tempo "5A00"' in QToolTip.text()
    QToolTip.hideText()

    page.following.go_to(1)
    assert "Did you mean" in page.exercise_form.fields["rest"].note.text()
    assert page.exercise_form.fields["rest"].line.property("kind") == "fault"


def test_mistakes_are_gone_through_and_put_right_by_keys(qtbot, theme, family):
    """F8 goes on, Shift+F8 back, Ctrl+. takes the word that is meant."""
    page = made(qtbot, theme, family, BAD)
    assert page.focusWidget() is page.text
    assert page.text.textCursor().selectedText() == "5A00"

    key(qtbot, page, Qt.Key.Key_F8)
    assert page.text.textCursor().selectedText() == "Close-gripp bench press"
    key(qtbot, page, (Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier))
    assert page.text.textCursor().selectedText() == "5A00"

    for _ in range(3):
        key(qtbot, page, (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier))
    assert page.drafting.draft.mistakes == ()
    assert page.text.text() == TEXT
    assert page.mistakes.calm.isVisible()


def test_mistakes_are_put_right_by_fingers(qtbot, theme, family):
    """A tap on one goes there, a tap on the word writes it."""
    page = made(qtbot, theme, family, BAD)
    listed = page.mistakes.list
    row = listed.visualItemRect(listed.item(1))
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert page.text.textCursor().selectedText() == "Close-gripp bench press"
    tap(page, page.mistakes.fixes[0])

    assert 'name = "Close-grip bench press"' in page.text.text()


def test_a_text_that_is_no_toml_locks_the_form(qtbot, page):
    """It shows what was last read; the text is where it is put right."""
    page.text.setFocus()
    page.text.go_to(TEXT.index('"4x4'))
    qtbot.keyClick(page.text, Qt.Key.Key_Delete)
    page.drafting.check()

    assert not page.forms.isEnabled()
    assert "Line 8" in page.locked.text()
    assert page.locked.isVisible()
    assert len(page.outline.rows) == 3
    page.text.undo()
    page.drafting.check()
    assert page.forms.isEnabled()
    assert not page.locked.isVisible()


def test_the_strip_is_gone_through_by_keys(qtbot, page):
    """Set by set, rep by rep, exercise by exercise; each is said."""
    strip = page.strip
    strip.setFocus()
    assert "Bench press, set 1 of 4, 4 reps, 105 kg, begins at 0:00. Rep 1 of 4" in strip.accessibleName()
    key(qtbot, page, Qt.Key.Key_Right)
    assert strip.at == 1
    for _ in range(4):
        key(qtbot, page, (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier))
    assert (strip.at, strip.rep) == (2, 0)
    key(qtbot, page, (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier))
    assert (strip.at, strip.rep) == (1, 3)
    assert page.player.rep.text() == "Hear rep 4"
    key(qtbot, page, Qt.Key.Key_Down)
    assert page.following.at == 1
    assert "Close-grip" in strip.accessibleName()
    key(qtbot, page, Qt.Key.Key_End)
    assert strip.at == len(strip.bouts) - 1
    key(qtbot, page, Qt.Key.Key_Home)
    assert strip.at == 0
    with qtbot.waitSignal(strip.played):
        key(qtbot, page, Qt.Key.Key_Space)


def test_a_tap_on_the_strip_chooses_a_set_and_its_exercise(qtbot, page):
    """Where the finger is; the form follows."""
    strip = page.strip
    last = strip.bouts[-1]
    x = round((last.start + last.length / 2) / strip.length * strip.width())
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(x, strip.height() // 2))

    assert strip.at == len(strip.bouts) - 1
    assert page.following.at == 1
    assert strip.bout_at(QPointF(5, 0).x()) == 0


def test_with_mistakes_the_strip_is_that_of_before(qtbot, page):
    """Dimmed; nothing can be heard."""
    before = page.strip.bouts
    page.text.setFocus()
    page.text.go_to(TEXT.index("50A0"))
    qtbot.keyClick(page.text, Qt.Key.Key_Delete)
    page.drafting.settle()

    assert page.strip.bouts == before
    assert not page.player.rep.isEnabled()


def test_the_whole_page_is_reached_with_tab_and_f6(qtbot, page):
    """Nothing that can be pressed is left out."""
    page.following.go_to(0)
    page.outline.setFocus()
    seen = set()
    for _ in range(80):
        seen.add(page.focusWidget())
        key(qtbot, page, Qt.Key.Key_Tab)
    missing = [
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and button not in seen and not button.property("choice")
    ]
    assert missing == []
    assert {page.text, page.strip, page.outline} <= seen
    assert all(edit in seen for edit in page.exercise_form.findChildren(QLineEdit) if edit.isVisible())

    page.outline.setFocus()
    parts = []
    for _ in range(4):
        key(qtbot, page, Qt.Key.Key_F6)
        parts.append(page.focusWidget())
    assert parts[1:] == [page.text, page.strip, page.outline]


def test_names_are_proposed_and_esc_takes_only_the_proposals_away(qtbot, page):
    """Typed in part, chosen with the arrow keys; the list has the style of the page."""
    page.following.go_to(0)
    name = page.exercise_form.fields["name"].line
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "curl")
    popup = name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.styleSheet() == page.styleSheet()
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()

    qtbot.keyClick(name, Qt.Key.Key_Backspace)
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert 'name = "Biceps curl"' in page.text.text()


def test_what_an_unknown_exercise_is_can_be_chosen_by_keys(qtbot, page):
    """The nearest names first; any other of the catalogue below them."""
    page.pasting.open("Zercher squat 3x5 @ 30X0")
    row = page.pasting.sheet.rows[0]
    key(qtbot, page, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    texts = [action.text() for action in menu.actions()]
    assert "Back squat" in texts
    assert "Zercher squat, like Back squat" in texts
    below = [action.text() for action in menu.actions()[-1].menu().actions()]
    assert {*below, *(text.removeprefix("Zercher squat, like ") for text in texts)} >= {
        exercise.name for exercise in CATALOGUE.exercises
    }

    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert row.choice == row.offered[0]
    assert page.pasting.sheet.add.isEnabled()


def test_tab_stays_on_the_sheet(qtbot, page):
    """Lines, the open question, Cancel; and round again."""
    page.pasting.open("Zercher squat 3x5 @ 30X0")
    sheet = page.pasting.sheet
    sheet.lines.setFocus()
    seen = []
    for _ in range(4):
        key(qtbot, page, Qt.Key.Key_Tab)
        seen.append(page.focusWidget())

    assert seen == [sheet.rows[0].name, sheet.cancel, sheet.lines, sheet.rows[0].name]


def test_esc_asks_to_be_left(qtbot, page):
    """From anywhere on the page."""
    with qtbot.waitSignal(page.closed):
        key(qtbot, page, Qt.Key.Key_Escape)


def test_letters_grow_up_to_twice_their_size(qtbot, page):
    """Then one part at a time, by tabs or F6."""
    for _ in range(6):
        key(qtbot, page, (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier))
    assert page.zoom == 2.0
    assert page.head.tabs.isVisible()
    tap(page, page.head.parts.button(2))
    assert page.text_frame.isVisible()
    assert not page.form_frame.isVisible()
    key(qtbot, page, Qt.Key.Key_F6)
    assert page.strip.isVisible()
    for _ in range(6):
        key(qtbot, page, (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier))
    assert page.zoom == 1.0
    assert page.form_frame.isVisible()
    assert not page.head.tabs.isVisible()


@pytest.mark.parametrize("text", ["a😀b", "plain", "ä", "😀" * 3, ""])
def test_places_are_counted_in_characters(text: str) -> None:
    """Qt counts an emoji as two."""
    for offset in range(len(text) + 1):
        assert characters(text, units(text, offset)) == offset


def test_an_emoji_before_it_moves_no_edit(qtbot, theme, family):
    """Form, underline and fix meet the right letters."""
    page = made(qtbot, theme, family, BAD.replace("# For Ana.", "# For Ana 😀💪."))
    assert page.text.textCursor().selectedText() == "5A00"

    key(qtbot, page, (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier))

    assert "4x4 neg 50A0 105%" in page.text.text()


def test_spaces_that_do_not_break_stay_what_they_are(qtbot, theme, family):
    """Qt's own way out makes ordinary ones of them."""
    text = TEXT.replace("the short", "the\u00a0short")

    assert made(qtbot, theme, family, text).text.text() == text


def test_a_coach_pastes_lines(qtbot, page):
    """From the clipboard, with a choice for what is not known; all of it is one step."""
    page.following.go_to(0)
    lines = "A1. Zercher squat 3x5 @ 30X0; rest 60s\nA2. Chin-ups 3 x [6-8], 30X1, rest 2 min"
    mime = QMimeData()
    mime.setText(lines)
    page.text.insertFromMimeData(mime)
    sheet = page.pasting.sheet
    assert sheet.isVisible()
    assert not sheet.add.isEnabled()
    assert "Zercher" in sheet.state.text()
    assert page.focusWidget() is sheet.rows[0].name

    sheet.rows[0].take(next(one for one in sheet.rows[0].offered if one.like == "Back squat"))
    assert sheet.add.text() == "Add 2 exercises"
    sheet.add.setFocus()
    key(qtbot, page, Qt.Key.Key_Return)

    assert not sheet.isVisible()
    names = [row.title for row in page.outline.rows]
    assert names == ["Chest", "Bench press", "Zercher squat", "Chin-up", "Close-grip bench press"]
    assert page.drafting.draft.mistakes == ()
    assert page.drafting.draft.plan.exercises[1].superset == "A"
    page.text.undo()
    assert page.text.text() == TEXT


def test_a_word_is_pasted_as_it_is(qtbot, page):
    """So is a plan."""
    for text in ("5:00", TEXT):
        mime = QMimeData()
        mime.setText(text)
        page.text.insertFromMimeData(mime)
        assert not page.pasting.is_open


def test_lines_are_typed_on_the_sheet(qtbot, page):
    """Read when nobody types; Esc puts the sheet away and changes nothing."""
    page.text.setFocus()
    QApplication.clipboard().setText("nothing of a coach")
    key(qtbot, page, (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
    sheet = page.pasting.sheet
    assert page.focusWidget() is sheet.lines
    qtbot.keyClicks(sheet.lines, "Bench press 3x5 @ 31A1")
    qtbot.waitUntil(lambda: len(sheet.rows) == 1)
    assert "partner lifts" in sheet.rows[0].told.text()
    key(qtbot, page, Qt.Key.Key_Escape)

    assert not page.pasting.is_open
    assert page.text.text() == TEXT


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_fingers_hit_what_they_aim_at(qtbot, theme, family, width, height):
    """20 mm high where there is room, which is 112 pixels of the design; fields and steps at least 13."""
    page = made(qtbot, theme, family, size=(width, height))
    page.following.go_to(0)
    QApplication.processEvents()
    scale = scale_of(width, height)

    for button in page.findChildren(QPushButton):
        if button.isVisible() and button.objectName() != "fix":
            small = button.property("choice") or button.property("step") or button is page.exercise_form.more
            assert button.height() >= scale.px(72 if small else 112) - 4, button.text()
    for field in page.exercise_form.findChildren(QLineEdit):
        if field.isVisible():
            assert field.height() >= scale.px(72)


@pytest.mark.parametrize(("width", "height"), [*SIZES, (640, 400), (3840, 2160)])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_nothing_is_cut_off_at_the_side(qtbot, theme, family, width, height, zoom):
    """Every part lies inside the page, at every size of letters."""
    page = made(qtbot, theme, family, size=(width, height))
    page.zoom = zoom
    page.fit()
    for part in range(4):
        page.layouts.show_part(part)
        QApplication.processEvents()
        for button in page.findChildren(QPushButton):
            if button.isVisible() and not page.forms.isAncestorOf(button):
                box = button.rect().translated(button.mapTo(page, QPoint(0, 0)))
                assert page.rect().contains(box), (part, button.text(), box)


def test_the_ground_is_that_of_the_theme(qtbot, theme, family):
    """Also inside a window, where a page has to ask for its own."""
    page = made(qtbot, theme, family)
    window = QStackedWidget()
    window.addWidget(page)
    page.pasting.open("")
    window.resize(900, 600)
    window.show()
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(2, 2).name() == theme.ground.lower()

    page.pasting.put_away()
    assert window.grab().toImage().pixelColor(2, 2).name() == theme.ground.lower()
    page.setParent(None)
    window.close()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_picture_of_the_editor(qtbot, theme, family, looks_like, width, height, zoom):
    """Outline, form, text, strip; in large letters one of them."""
    page = made(qtbot, theme, family, size=(width, height))
    page.zoom = zoom / 100
    page.fit()
    page.following.go_to(0)
    page.layouts.show_part(1)
    QApplication.processEvents()

    looks_like(page, f"editor/editor-{width}x{height}-{zoom}")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_picture_of_the_editor_with_everything(qtbot, theme, family, looks_like, width, height):
    """Mistakes, a question."""
    page = made(qtbot, theme, family, BAD, size=(width, height))
    page.following.go_to(1)
    page.question.ask("Chest is not saved.", ("Save", "Discard", "Go on writing"))
    QApplication.processEvents()

    looks_like(page, f"editor/full-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_picture_of_the_paste_sheet(qtbot, theme, family, looks_like, width, height):
    """What was understood, what was not."""
    page = made(qtbot, theme, family, size=(width, height))
    page.pasting.open(
        "B1. Back Squat @30X0; 4-6 reps x5 sets; rest 2m\nB2. Chin-ups, 4 x [6-8], 30×1, RPE 8, rest :90\n"
        "C) Zercher squat 3x5\nD) Dip AMRAP"
    )
    QApplication.processEvents()

    looks_like(page, f"editor/paste-{width}x{height}")


def test_the_made_plans_of_these_tests_are_right() -> None:
    """Else the tests above would test something else."""
    assert draft_of(TEXT, CATALOGUE).mistakes == ()
    assert len(draft_of(BAD, CATALOGUE).mistakes) == 3
