"""History: what one lifter has done."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from gymtimer.storage.chronicle import Choice, Chronicle, Totals
from gymtimer.ui.history import EMPTY, NAMELESS, History
from gymtimer.ui.history_foot import Period
from gymtimer.ui.history_now import DAY
from gymtimer.ui.history_tiles import tiles_of
from gymtimer.ui.scale import scale_of
from tests.ui import history_made as made


@pytest.fixture
def path(tmp_path):
    """Return where the page saves to."""
    return tmp_path / "saved"


@pytest.fixture
def page(qtbot, theme, family, path):
    """Return the history of Ana on the bench."""
    history = History(theme, family, made.muscles_of, made.clock, lambda *_: path)
    qtbot.addWidget(history)
    history.resize(1920, 1080)
    history.show()
    history.show_chronicle(made.bench())
    return history


def test_opening_asks_for_the_last_twelve_weeks(qtbot, page):
    """Of the lifter who was chosen on the home page."""
    with qtbot.waitSignal(page.asked) as asked:
        page.open("Ben")

    choice = asked.args[0]
    assert (choice.lifter, choice.now) == ("Ben", made.NOW.wall)
    assert choice.since == made.NOW.wall - 84 * DAY


def test_the_filter_asks_anew(qtbot, page):
    """Exercise, period and lifter, each on top of the others."""
    asked = []
    page.asked.connect(asked.append)

    page.exercises._links[1].click()
    page.foot._periods.button(Period.ALL).click()
    page.foot._who.menu().actions()[1].trigger()

    assert [choice.exercise for choice in asked] == ["preacher_curl"] * 3
    assert [choice.since is None for choice in asked] == [False, True, True]
    assert [choice.lifter for choice in asked] == ["Ana", "Ana", "Ben"]


def test_exercises_without_room_are_in_a_menu(qtbot, page):
    """Nothing is cut off, nothing is lost; the chosen one is always a link."""
    page.resize(1024, 600)
    chosen = replace(made.bench().choice, exercise="dip")
    page.show_chronicle(made.bench(choice=chosen))

    links = page.exercises._links
    menus = [action.data() for link in links if link.menu() for action in link.menu().actions()]
    keys = [link.property("key") for link in links if link.isCheckable()]
    assert sorted([*menus, *keys]) == sorted(["", *dict(made.EXERCISES)])
    assert "dip" in keys
    assert menus
    assert links[-1].geometry().right() <= page.exercises.width()


def test_arrow_keys_go_through_sessions_and_sets(qtbot, page):
    """Left asks for the session before; Up shows the set before."""
    spots = made.bench().spots
    with qtbot.waitSignal(page.sets_asked) as asked:
        qtbot.keyClick(page.load, Qt.Key.Key_Left)
    assert asked.args[1] == spots[-2].session
    page.show_sets((made.one_set(0), made.one_set(1)))
    assert "Set 2" in page.lowering.accessibleName()

    qtbot.keyClick(page.load, Qt.Key.Key_Up)

    assert "Set 1" in page.lowering.accessibleName()
    with qtbot.assertNotEmitted(page.sets_asked):
        qtbot.keyClick(page.load, Qt.Key.Key_Up)
    assert "Set 1" in page.lowering.accessibleName()


def test_a_press_near_a_dot_chooses_its_session(qtbot, page):
    """Fingers are not exact."""
    page.load.grab()
    place, spot = page.load._places[3]

    with qtbot.waitSignal(page.sets_asked) as asked:
        qtbot.mouseClick(page.load, Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert asked.args[1] == spot.session


def test_a_press_on_the_arrows_shows_another_set(qtbot, page):
    """Touch needs no keys."""
    corner = page.lowering.rect().topRight()
    step = round(page.lowering.ink.px(76))

    qtbot.mouseClick(page.lowering, Qt.MouseButton.LeftButton, pos=corner + type(corner)(-step - 20, 30))

    assert "Set 3" in page.lowering.accessibleName()


def test_t_turns_to_the_table_with_the_same_numbers(qtbot, page):
    """And back; what the bars show is in it."""
    qtbot.keyClick(page.load, Qt.Key.Key_T)
    assert page.table.isVisible()
    assert not page.load.isVisible()
    model = page.table.model()
    cells = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert ["Totals", "", "Negative sets", "86", ""] in cells
    what = "Bench press, set 4, negative 5: lowering, measured, short"
    assert ["Set", "2026-11-12", what, "3.2", "s"] in cells
    assert ["Recovery", "", "Chest, rest left", "30", "h"] in cells

    qtbot.keyClick(page.table, Qt.Key.Key_T)

    assert page.load.isVisible()


def test_esc_goes_back(qtbot, page):
    """From wherever the keys are."""
    for place in (page.load, page.foot.home):
        with qtbot.waitSignal(page.closed):
            qtbot.keyClick(place, Qt.Key.Key_Escape)


def test_an_empty_journal_says_what_will_be_here(page):
    """Nothing to press but Home."""
    page.show_chronicle(Chronicle(Choice(0)))

    assert page.empty.isVisible()
    assert page.empty.text() == EMPTY
    assert not page.load.isVisible()
    assert not page.foot.numbers.isVisible()


def test_a_new_lifter_is_told_so_and_finds_the_others(qtbot, page):
    """Nobody stands before an empty page without a way on."""
    page.show_chronicle(Chronicle(Choice(0, "Cy"), ("Ana", "")))

    assert page.empty.text().startswith("No session of Cy yet.")
    assert not page.load.isVisible()
    assert [action.text() for action in page.foot._who.menu().actions()] == ["Ana", "No name", "Cy"]
    with qtbot.waitSignal(page.asked) as asked:
        page.foot._who.menu().actions()[1].trigger()
    assert asked.args[0].lifter == ""


def test_sessions_without_a_name_can_be_asked_for(qtbot, page):
    """Nobody is an answer; only None is whoever was shown last."""
    page.show_chronicle(made.bench())
    with qtbot.waitSignal(page.asked) as asked:
        page.open("")
    assert asked.args[0].lifter == ""
    page.show_chronicle(Chronicle(Choice(0, ""), ("Ana",)))
    assert page.empty.text() == NAMELESS

    with qtbot.waitSignal(page.asked) as asked:
        page.open(None)
    assert asked.args[0].lifter == ""


def test_a_journal_that_cannot_be_read_is_told(page):
    """In the words of the journal."""
    page.show_trouble("The journal can't be read.")

    assert page.empty.isVisible()
    assert page.empty.text() == "The journal can't be read."


def test_the_picture_is_saved_as_it_is_seen(page, path):
    """As PNG, in the size of the page."""
    page.foot.picture.click()

    assert path.read_bytes().startswith(b"\x89PNG")
    assert page.foot.message.text() == "Saved saved"


def test_the_numbers_are_saved_as_csv(page, path):
    """With heads, and nothing that a spreadsheet would run."""
    page.show_chronicle(made.bench(sets=(made.one_set(name="=HYPERLINK(1)"),)))
    page.foot.numbers.click()

    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Part,Day,What,Value,Unit"
    assert any(line.startswith("Set,2026-11-12,\"'=HYPERLINK(1)") for line in lines)


def test_where_nothing_can_be_written_there_is_a_sentence(page, path):
    """And no half file."""
    path.mkdir()
    page.foot.numbers.click()
    assert "can't be written" in page.foot.message.text()
    assert list(path.parent.glob("*.part")) == []

    page.foot.picture.click()
    assert "can't be written" in page.foot.message.text()


def test_the_tiles_never_add_measured_to_commanded():
    """Two reps of five seconds, one of each kind, are not ten."""
    both = tiles_of(Totals(measured=1, measured_time=5000, commanded=1, commanded_time=5000))
    assert both[1] == ("Time lowering", "5 s", "+ 5 s counted", "measured")

    none = tiles_of(Totals(commanded=1, commanded_time=5000))
    assert none[1] == ("Time lowering", "5 s", "as counted")
    assert none[2] == ("Tempo kept", "–", "not measured")


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)])
def test_fingers_hit_what_they_aim_at(page, width, height):
    """20 mm on a 15.6-inch screen, 112 pixels of the design: links, lifters, periods, what can be saved."""
    page.resize(width, height)
    page.show_chronicle(made.bench())
    QApplication.processEvents()

    least = scale_of(width, height).px(112) - 3  # rounding of each border
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.height() >= least, button.text()


def test_muscles_without_room_are_told_of(page):
    """Five of them in a window for four: the calendar says so, the table has them all."""
    assert page.calendar.heading == "Hard negatives by muscle · last 4 of 5"
    page.resize(1200, 1920)
    assert page.calendar.heading == "Hard negatives by muscle"


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)])
def test_nothing_stands_over_anything_else(page, width, height):
    """All parts are inside the window and apart from each other."""
    page.resize(width, height)
    parts = [page._title, page.exercises, *page._panels, page.foot]

    for number, part in enumerate(parts):
        assert page.rect().contains(part.geometry())
        for other in parts[number + 1 :]:
            assert not part.geometry().intersects(other.geometry())
    for button in page.foot.findChildren(type(page.foot.home)):
        assert not button.isVisible() or page.foot.rect().contains(button.geometry())


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_picture_of_history(page, looks_like, width, height):
    """As pictures/history.png, with days, rests and bests below."""
    page.resize(width, height)

    looks_like(page, f"history/bench-{width}x{height}")


def test_picture_of_all_exercises(page, looks_like):
    """A line for each, named at its end; hollow bars where nothing was measured."""
    page.show_chronicle(made.everything())

    looks_like(page, "history/all")


def test_picture_of_the_table(page, looks_like):
    """Heads, and a row for each number."""
    page.foot.table.click()

    looks_like(page, "history/table")
