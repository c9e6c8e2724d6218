"""Home: the shelf of plans."""

from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QPushButton

from gymtimer.domain.working import WorkingLoad
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.home import Home
from gymtimer.ui.notice import shortened
from gymtimer.ui.scale import scale_of
from gymtimer.ui.shelf import place_on_shelf

RESOURCES = Path(__file__).parents[2] / "resources"
SIZES = [(1024, 600), (1920, 1080), (3840, 2160), (1200, 1920)]


@pytest.fixture(scope="module")
def catalogue():
    """Return the bundled exercises."""
    return read_catalogue(RESOURCES / "exercises.toml")


@pytest.fixture
def home(qtbot, theme, family, catalogue) -> Home:
    """Return the home page with the bundled plans."""
    page = Home(theme, family)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show_plans(list_plans([RESOURCES / "plans"], catalogue))
    page.show()
    return page


def test_enter_starts_the_first_plan(qtbot, home):
    """One press is enough."""
    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert started.args[0].name == "a1-bench-negatives-block.gymplan.toml"
    assert started.args[1] == ()


def test_the_arrow_keys_choose_another(qtbot, home):
    """Down, down, Enter starts the third plan; its details are shown."""
    qtbot.keyClick(home._list, Qt.Key.Key_Down)
    qtbot.keyClick(home._list, Qt.Key.Key_Down)

    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Space)

    assert started.args[0].name.startswith("a3-")
    assert "Biceps" in home._details.accessibleName()


def test_the_start_button_starts_what_is_chosen(qtbot, home):
    """By mouse, too."""
    with qtbot.waitSignal(home.start_wanted):
        qtbot.mouseClick(home._start, Qt.MouseButton.LeftButton)


def test_a_plan_with_mistakes_is_put_right_and_not_started(qtbot, home, catalogue, tmp_path):
    """Its card says how many, its details say where; Enter opens it in the editor."""
    (tmp_path / "broken.toml").write_text('format = 1\nname = "Broken"\n[[exercise]]\nname = "Bensh press"\n')
    home.show_plans(list_plans([tmp_path], catalogue))

    with qtbot.assertNotEmitted(home.start_wanted), qtbot.waitSignal(home.edit_wanted):
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert home._start.text() == "Put it right"
    assert home.card.faults


def test_an_empty_shelf_starts_nothing(qtbot, home):
    """No plan, no Start; what helps is said."""
    home.show_plans([])
    assert "New writes one" in home._nothing.text()
    assert home._nothing.isVisible()

    with qtbot.assertNotEmitted(home.start_wanted):
        qtbot.mouseClick(home._start, Qt.MouseButton.LeftButton)


def test_who_lifts_goes_with_the_start(qtbot, home):
    """The name that is pressed is told."""
    home.show_lifters(["Ana", "Ben"], ["Ana"])
    assert home.lifters == ("Ana",)
    qtbot.mouseClick(home._people.pills[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(home._people.pills[1], Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert started.args[1] == ("Ben",)


def test_the_only_lifter_lifts(home):
    """Nobody has to say what can't be otherwise."""
    home.show_lifters(["Ana"], [])

    assert home.lifters == ("Ana",)


def test_start_asks_who_lifts(qtbot, home):
    """Once; the answer puts the keys on Start."""
    home.show_lifters(["Ana", "Ben & Co"], [])
    with qtbot.assertNotEmitted(home.start_wanted):
        qtbot.keyClick(home._list, Qt.Key.Key_Return)
    assert home._people.question.isVisible()
    assert home.focusWidget() is home._people.pills[0]

    qtbot.keyClick(home.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(home.focusWidget(), Qt.Key.Key_Return)

    assert home.lifters == ("Ben & Co",)
    assert not home._people.question.isVisible()
    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home.focusWidget(), Qt.Key.Key_Return)
    assert started.args[1] == ("Ben & Co",)


def test_nobody_is_an_answer(qtbot, home):
    """The last button: percentages stay percentages."""
    home.show_lifters(["Ana", "Ben"], [])
    qtbot.mouseClick(home._people.pills[-1], Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(home.start_wanted) as started:
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    assert started.args[1] == ()


def test_the_history_is_that_of_who_lifts(qtbot, home):
    """Nobody is one, too; without lifters, or before one is chosen, it is nobody's in particular."""

    def asked():
        with qtbot.waitSignal(home.history_wanted) as wanted:
            qtbot.keyClick(home._list, Qt.Key.Key_H)
        return wanted.args[0]

    assert asked() is None
    home.show_lifters(["Ana", "Bo"], "")
    assert asked() is None
    home._people.pills[0].click()
    assert asked() == "Ana"
    home._people.pills[-1].click()
    assert asked() == ""


def test_plans_with_mistakes_stand_last(home, catalogue, tmp_path):
    """The first plan that is right is chosen, so that Start is lit."""
    _write_bad(tmp_path / "aaa.toml")
    home.show_plans(list_plans([tmp_path, RESOURCES / "plans"], catalogue))

    assert home._start.isEnabled()
    assert [bool(card.faults) for card in home._model.cards] == [False] * 19 + [True]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_mistake_can_be_read(qtbot, home, catalogue, tmp_path, width, height):
    """Each with its line, the path once on top, what is below the foot by the arrow keys."""
    path = tmp_path / "bad.toml"
    _write_bad(path)
    home.show_plans(list_plans([tmp_path], catalogue))
    home.resize(width, height)
    sheet = home._details.sheet

    text = " ".join(piece.text for piece in sheet.lines.pieces)
    assert text.count("bad.toml") == 2  # the name, then the path
    assert 'line 3: unknown key "unti"' in text
    assert "line 12:" in text
    _assert_all_in_reach(qtbot, sheet)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_word_of_a_plan_can_be_read(qtbot, home, catalogue, tmp_path, width, height):
    """However long its name, its exercises or its notes."""
    notes = "pins at chest height, " * 9
    sets = "4x10-15 to failure 20X0 70% + 12 neg 80A0"
    exercise = f'[[exercise]]\nname = "Close-grip bench press"\nsets = "{sets}"\nrest = "2:00"\n'
    head = f'format = 1\nname = "{"Bench " * 12}"\nnotes = "{notes}"\n'
    (tmp_path / "long.toml").write_text(head + 7 * exercise)
    home.show_plans(list_plans([tmp_path], catalogue))
    home.resize(width, height)
    sheet = home._details.sheet
    assert home._start.isEnabled(), home.card.faults

    text = " ".join(piece.text for piece in sheet.lines.pieces)
    assert text.count("4 × 10–15 + 12") == 7
    assert text.split().count("Bench") == 12
    assert " ".join(notes.split()) in " ".join(text.split())
    assert "…" not in text
    _assert_all_in_reach(qtbot, sheet)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_bundled_plan_is_cut(home, width, height):
    """Where five exercises fit, nothing has to be scrolled."""
    home.resize(width, height)
    for row, card in enumerate(home._model.cards):
        home._list.setCurrentIndex(home._model.index(row))
        lines = home._details.sheet.lines
        text = " ".join(piece.text for piece in lines.pieces)
        assert all(line.name.split("-")[0].split()[0] in text for line in card.lines)
        if len(card.lines) <= 5 and height > width:
            assert not home._details.sheet.scrolls, card.name


def test_what_scrolls_is_reached_with_tab(home):
    """What does not scroll is passed by."""
    sheet = home._details.sheet
    assert sheet.focusPolicy() == Qt.FocusPolicy.NoFocus

    home.resize(1024, 300)

    assert sheet.scrolls
    assert sheet.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_typing_searches_the_shelf(qtbot, home):
    """From the list itself, by any word of a plan; Enter goes back to the list, Esc shows all."""
    count = len(home._model.cards)
    qtbot.keyClicks(home._list, "sup")
    qtbot.keyClicks(home.plan_actions.search, "erset preacher")
    assert home._model.cards[0].name == "Biceps negative superset"
    assert 0 < len(home._model.cards) < count
    assert home.card is home._model.cards[0]

    qtbot.keyClick(home.plan_actions.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(home.start_wanted):
        qtbot.keyClick(home._list, Qt.Key.Key_Return)

    qtbot.keyClick(home._list, "/")
    assert home.focusWidget() is home.plan_actions.search
    qtbot.keyClick(home.plan_actions.search, Qt.Key.Key_Escape)
    assert len(home._model.cards) == count


def test_h_still_opens_the_history(qtbot, home):
    """In the list it is a key of its own; in the search it is a letter."""
    with qtbot.waitSignal(home.history_wanted):
        qtbot.keyClick(home._list, "h")
    qtbot.keyClick(home._list, "/")
    with qtbot.assertNotEmitted(home.history_wanted):
        qtbot.keyClick(home.plan_actions.search, "h")
    assert home.plan_actions.search.text() == "h"


def test_what_is_not_found_is_said(qtbot, home):
    """With what helps; nothing can be started or changed."""
    qtbot.keyClicks(home.plan_actions.search, "zzz")

    assert "zzz" in home._nothing.text()
    assert home._nothing.isVisible()
    assert home.card is None
    assert not home._start.isEnabled()
    assert not home.plan_actions.edit.isEnabled()


def test_recent_plans_stand_first(catalogue):
    """The last one first; then one's own, then by level."""
    plans = list_plans([RESOURCES / "plans"], catalogue)
    recent = [str(plans[7].path), str(plans[3].path)]

    in_order = sorted(plans, key=partial(place_on_shelf, recent, Path()))

    assert [str(one.path) for one in in_order[:2]] == recent
    assert in_order[2].path.name.startswith("demo")


def test_a_message_stays_until_esc_or_a_click(qtbot, home):
    """Both take it away."""
    home.show_message("The journal was set aside.")
    assert home._message.isVisible()
    qtbot.keyClick(home._list, Qt.Key.Key_Escape)
    assert not home._message.isVisible()

    home.show_message("The journal was set aside.")
    qtbot.mouseClick(home._message, Qt.MouseButton.LeftButton)
    assert not home._message.isVisible()


def test_a_message_has_a_line_for_each_sentence():
    """Three at most, then how many there are more."""
    assert shortened("One. Still one.  Two.") == ["One. Still one.", "Two."]
    assert shortened("1.  2.\n3.  4.  5.") == ["1.", "2.", "3.", "and 2 more"]
    assert shortened("") == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_long_message_is_wrapped(home, width, height):
    """A path, too, which is one long word."""
    home.resize(width, height)
    home.show_message(f'/home/{"somebody/" * 20}plan.toml:3:1: unknown key "unti".')
    QApplication.processEvents()

    label = home._message.label
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    assert home._message.geometry().right() < width


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_fingers_hit_what_they_aim_at(home, width, height):
    """20 mm on a 15.6-inch screen, 112 pixels of the design: Start, names, links, the message's cross."""
    home.resize(width, height)
    home.show_lifters(["Ana", "Ben"], ["Ana"])
    home.show_message("The journal was set aside.")
    home.offer.show_offer("Chest was cut off: set 2 of 4")
    QApplication.processEvents()

    least = scale_of(width, height).px(112) - 3  # rounding of each border
    for button in home.findChildren(QPushButton):
        assert button.height() >= least, button.text()


def test_before_the_plans_nothing_can_be_started(qtbot, theme, family):
    """The first frame has blank cards, no title, no Start that does nothing."""
    page = Home(theme, family)
    qtbot.addWidget(page)
    page.resize(1920, 1080)
    page.show()

    assert not page._start.isVisible()
    assert page._title.text() == ""
    qtbot.keyClick(page._list, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(page.start_wanted):
        qtbot.keyClick(page._list, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_many_names_take_several_rows(home, width, height):
    """All in sight, none over another."""
    home.resize(width, height)
    home.show_lifters(["Ana", "Ben", "Maximiliane", "Cleopatra", "Dora", "Emil", "Friedrich"], ["Dora"])
    QApplication.processEvents()

    boxes = [pill.rect().translated(pill.mapTo(home, pill.rect().topLeft())) for pill in home._people.pills]
    assert all(home.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_picture_of_home(home, looks_like, width, height):
    """Cards at the left, details and Start at the right."""
    home.show_lifters(["Ana", "Ben"], ["Ana"])
    home.resize(width, height)

    looks_like(home, f"home/home-{width}x{height}")


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_picture_of_home_with_everything(home, looks_like, catalogue, tmp_path, monkeypatch, width, height):
    """A message, an offer, a question, and a plan with mistakes."""
    monkeypatch.chdir(tmp_path)
    _write_bad(Path("bad.toml"))
    home.show_plans(list_plans([Path()], catalogue))
    home.show_lifters(["Ana", "Ben"], [])
    home.show_message('settings.toml:3:1: unknown key "ful-screen".  The journal was set aside.')
    home.offer.show_offer("Chest and arms, pure negatives was cut off: rest after set 2 of 4, 1:32 left")
    home._people.ask()
    home.resize(width, height)

    looks_like(home, f"home/full-{width}x{height}")


def _write_bad(path: Path) -> None:
    path.write_text(
        'format = 1\nname = "Bad"\nunti = "kg"\nunit = "stone"\n'
        '[[exercise]]\nname = "Bensh press"\nsets = "4x4 neg 5A00 105%"\nrest = "3 min"\n'
        '[[exercise]]\nname = "Preacher curl"\nsets = "3x8 to failur 20X0 70%"\nfoo = 1\n'
    )


def _assert_all_in_reach(qtbot, sheet) -> None:
    """Check that nothing is wider than the sheet, and that Down gets to its end."""
    for piece in sheet.lines.pieces:
        right = piece.at.x() + QFontMetricsF(piece.letters).horizontalAdvance(piece.text)
        assert -0.5 <= piece.at.x() <= right <= sheet.viewport().width() + 1, piece.text
    for _ in range(200 if sheet.scrolls else 0):
        qtbot.keyClick(sheet, Qt.Key.Key_Down)
    bar = sheet.verticalScrollBar()
    assert sheet.lines.height - bar.value() <= sheet.viewport().height() + 1.5


def test_several_lift_in_the_order_in_which_they_are_pressed(qtbot, home):
    """Numbered, so that all see who begins; pressed again, one does not lift; a fourth is refused."""
    home.show_lifters(["Ana", "Ben", "Cem", "Dan"], [])
    for place in (1, 0, 2, 3):
        qtbot.mouseClick(home._people.pills[place], Qt.MouseButton.LeftButton)
    assert home.lifters == ("Ben", "Ana", "Cem")
    assert home._people.pills[1].text() == "1  Ben"
    assert home._people.question.text() == "Three at most share a rack"
    assert not home._people.pills[3].isChecked()

    qtbot.mouseClick(home._people.pills[1], Qt.MouseButton.LeftButton)

    assert home.lifters == ("Ana", "Cem")
    assert not home._people.question.isVisibleTo(home)


def test_nobody_lifts_alone(qtbot, home):
    """Nobody and somebody is no answer."""
    home.show_lifters(["Ana", "Ben"], ["Ana", "Ben"])

    qtbot.mouseClick(home._people.pills[-1], Qt.MouseButton.LeftButton)

    assert home.lifters == ()
    assert not home._people.undecided


def test_the_week_of_a_plan_is_told_and_changed_by_one_press(qtbot, home):
    """On the card, in the details and on the button; the loads are those of that week."""
    path = home.card.path
    assert home.week == 1
    home.show_weeks({path: 2})

    card = home.card
    assert (home.week, card.week, card.weeks) == (2, 2, 6)
    assert "week 2 of 6" in card.size
    assert card.lines[0].load == "110 %"
    assert home._week.text() == "Week 2/6"
    qtbot.mouseClick(home._week, Qt.MouseButton.LeftButton)
    assert (home.week, home.card.lines[0].load) == (3, "112.5 %")
    qtbot.keyClick(home._list, Qt.Key.Key_W)
    assert home.week == 4
    for _ in range(3):
        qtbot.keyClick(home._list, Qt.Key.Key_W)
    assert home.week == 1
    assert home.card.path == path


def test_a_card_shows_what_the_lifter_really_lowers(home):
    """In its week; another lifter's loads take their place."""
    path, name = home.card.path, home.card.name
    home.show_weeks({path: 2})
    home.show_working((WorkingLoad(name, "bench_press", 9_500),))
    assert (home.card.lines[0].load, home.week) == ("104.5 %", 2)
    home.show_working(())

    assert (home.card.lines[0].load, home.week) == ("110 %", 2)


def test_a_plan_that_is_the_same_every_week_has_no_button(qtbot, home):
    """And no week on its card."""
    row = next(n for n, card in enumerate(home._model.cards) if card.weeks == 1)
    home._list.setCurrentIndex(home._model.index(row))

    assert not home._week.isVisible()
    assert home.week == 1
    assert home.card.week_text == ""
    qtbot.keyClick(home._list, Qt.Key.Key_W)
    assert home.week == 1
