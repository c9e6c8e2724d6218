"""The lifters page, with real files behind it."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from gymtimer.domain.load import Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.lifters import list_lifters
from gymtimer.ui.lifter_desk import NEW, LifterDesk
from gymtimer.ui.lifter_page import NOBODY, LifterPage

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(RESOURCES / "exercises.toml")
TODAY = date(2026, 11, 25)
ANA = """\
format = 1
name = "Ana" # the strong one
body-weight = "62.5 kg"
training-since = 2025-05-25

[one-rm]
"Bench press" = { load = "100 kg", date = 2026-11-01 } # with a pause
"Preacher curl" = { load = "39.37 kg", kind = "estimated", reps = 5, date = 2026-10-01, tempo = "20X0" }

[eccentric-one-rm]
"Bench press" = { load = "122.5 kg", date = 2026-11-08 }
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two lifters."""
    (tmp_path / "Ana.toml").write_text(ANA, encoding="utf-8")
    (tmp_path / "Ben & Co.toml").write_text('format = 1\nname = "Ben & Co"\nunit = "lb"\n', encoding="utf-8")
    return tmp_path


@pytest.fixture
def page(qtbot, theme, family, folder) -> LifterPage:
    """Return the page with Ana in full."""
    made = LifterPage(theme, family, CATALOGUE, TODAY)
    qtbot.addWidget(made)
    desk = LifterDesk(folder, CATALOGUE, made, made)
    made.resize(1920, 1080)
    desk.open("Ana")
    made.show()
    return made


def written(folder: Path, name: str = "Ana") -> dict:
    """Return what the file of a lifter says."""
    return tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))


def enter(qtbot, field, text: str) -> None:
    """Type *text* in the place of what is in *field*."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_all_that_is_known_is_shown(page):
    """An estimate has a mark; months are counted up to today."""
    texts = {name: field.text() for name, field in page.fields.items()}
    assert texts == {
        "Name": "Ana",
        "Body weight": "62.5 kg",
        "Months of training": "18",
        "Born": "",
        "Lifts off another's bar": "",
    }
    rows = [[field.text() for field in row.fields] for row in page.maxima.rows]
    assert rows == [
        ["100 kg", "2026-11-01", "", "122.5 kg", "2026-11-08"],
        ["≈ 39.37 kg", "2026-10-01", "20X0", "", ""],
    ]


def test_what_is_typed_is_kept_at_once(qtbot, page, folder):
    """With the comments; the fields show it as it is kept."""
    enter(qtbot, page.fields["Body weight"], "63,5")
    enter(qtbot, page.fields["Months of training"], "6")
    enter(qtbot, page.fields["Born"], "1990-04-01")
    enter(qtbot, page.fields["Lifts off another's bar"], "45")

    its = written(folder)
    assert page.fields["Body weight"].text() == "63.5 kg"
    assert (its["body-weight"], its["assist"]) == ("63.5 kg", "45 kg")
    assert (its["training-since"], its["born"]) == (date(2026, 5, 25), date(1990, 4, 1))
    assert "# the strong one" in (folder / "Ana.toml").read_text()
    enter(qtbot, page.fields["Born"], "")
    assert "born" not in written(folder)


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("Body weight", "heavy", '"heavy": expected a mass like "62.5 kg".'),
        ("Months of training", "a year", '"a year": expected a number of months from 0 to 999.'),
        ("Born", "May 1990", '"May 1990": expected a day like 2026-01-31.'),
        ("Name", "", "The name is empty. Write one to be called by."),
        ("Name", "BEN & CO", "There is a lifter called BEN & CO. Take another name."),
    ],
)
def test_what_makes_no_sense_is_told_and_not_kept(qtbot, page, folder, name, text, why):
    """The field stays as it was typed, marked; Esc brings the kept value back."""
    before = (folder / "Ana.toml").read_text()
    field = page.fields[name]
    kept = field.text()
    enter(qtbot, field, text)

    assert (page.message.text(), page.message.property("alarm")) == (why, True)
    assert field.property("wrong") is True
    assert (folder / "Ana.toml").read_text() == before
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.property("wrong"), page.message.text()) == (kept, False, "")


def test_a_set_to_failure_becomes_an_estimate(qtbot, page, folder):
    """Of today; another exercise is added from the list."""
    enter(qtbot, page.maxima.rows[0].fields[0], "5x100")
    assert written(folder)["one-rm"]["Bench press"] == {
        "load": "112.5 kg",
        "kind": "estimated",
        "date": TODAY,
        "reps": 5,
    }
    more = page.maxima.more
    more.activated.emit(more.findText("Dip"))
    dip = page.maxima.rows[-1]
    assert page.focusWidget() is dip.fields[0]
    enter(qtbot, dip.fields[0], "90")
    enter(qtbot, dip.fields[2], "30X1")
    assert written(folder)["one-rm"]["Dip"] == {
        "load": "90 kg",
        "kind": "tested",
        "date": TODAY,
        "tempo": "30X1",
    }
    assert more.findText("Dip") < 0
    enter(qtbot, dip.fields[0], "11x50")
    assert page.message.text() == "Dip: 11 reps tell no 1RM. Take a set of 1 to 10 to failure."


def test_two_changes_in_two_rows_are_both_kept(qtbot, page, folder):
    """No row forgets what another one changed."""
    enter(qtbot, page.maxima.rows[0].fields[3], "125")
    enter(qtbot, page.maxima.rows[1].fields[3], "50")
    enter(qtbot, page.maxima.rows[0].fields[1], "2026-11-20")

    its = written(folder)
    low = {name: row["load"] for name, row in its["eccentric-one-rm"].items()}
    assert low == {"Bench press": "125 kg", "Preacher curl": "50 kg"}
    assert its["one-rm"]["Bench press"]["date"] == date(2026, 11, 20)


def test_an_exercise_is_taken_out(qtbot, page, folder):
    """Both its maxima; the row goes, and the exercise can be added again."""
    qtbot.mouseClick(page.maxima.rows[0]._out, Qt.MouseButton.LeftButton)

    its = written(folder)
    assert set(its["one-rm"]) == {"Preacher curl"}
    assert not its["eccentric-one-rm"]
    assert len(page.maxima.rows) == 1
    assert page.maxima.more.findText("Bench press") > 0


def test_a_removal_can_be_undone(qtbot, page, folder):
    """With every comment; meanwhile the next one is shown."""
    qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert [path.stem for path in list_lifters(folder)] == ["Ben & Co"]
    assert page.fields["Name"].text() == "Ben & Co"
    assert page.message.text().startswith("Ana is put aside.")

    qtbot.mouseClick(page.undo, Qt.MouseButton.LeftButton)

    assert (folder / "Ana.toml").read_text("utf-8") == ANA
    assert page.fields["Name"].text() == "Ana"
    assert page.undo.isHidden()


def test_a_new_lifter_is_named_at_once(qtbot, page, folder):
    """The keys are on the name; the file goes along."""
    qtbot.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is page.fields["Name"]
    assert page.fields["Name"].selectedText() == NEW
    enter(qtbot, page.fields["Name"], "Cy")

    assert [path.stem for path in list_lifters(folder)] == ["Ana", "Ben & Co", "Cy"]
    assert written(folder, "Cy")["name"] == "Cy"
    assert [pill.text() for pill in page.pills] == ["Ana", "Ben && Co", "Cy"]
    assert page.pills[2].isChecked()


def test_units_are_one_press(qtbot, page, folder):
    """What is typed later has the new one."""
    qtbot.mouseClick(page.units[1], Qt.MouseButton.LeftButton)
    enter(qtbot, page.fields["Lifts off another's bar"], "90")

    assert (written(folder)["unit"], written(folder)["assist"]) == ("lb", "90 lb")


def test_nobody_is_told_what_to_do(qtbot, page, folder):
    """An empty page has one button."""
    for _ in range(2):
        qtbot.mouseClick(page.remove, Qt.MouseButton.LeftButton)
    assert page._area.isHidden()
    assert page.add.isVisible()
    page._choose("")
    assert page.message.text() == NOBODY


def test_a_broken_file_is_told(page, folder):
    """The others are shown nevertheless."""
    (folder / "Cy.toml").write_text("format = 1\n")
    page.parent()
    desk = page.findChild(LifterDesk)
    desk.open("Ana")

    assert page.message.text() == 'Cy.toml:1:1: the name is missing. Write name = "Ana".'
    assert len(page.pills) == 2


def test_esc_goes_back(qtbot, page):
    """And so does Home; Enter presses what has the keys."""
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.fields["Name"], Qt.Key.Key_Escape)
    page._home.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page._home, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920), (3840, 2160)])
def test_every_value_can_be_read(page, width, height):
    """No field cuts a mass or a day; no two lie on each other."""
    page.resize(width, height)
    QApplication.processEvents()
    fields = [*page.fields.values(), *(field for row in page.maxima.rows for field in row.fields)]
    for field in fields:
        need = field.fontMetrics().horizontalAdvance(field.text() or field.placeholderText())
        assert need <= field.contentsRect().width(), field.accessibleName()
    for one in fields:
        assert not any(
            one.geometry().intersects(o.geometry())
            for o in fields
            if o is not one and o.parent() is one.parent()
        )
    for label in page.findChildren(QLabel):
        assert label.isHidden() or label.text() == "" or label.height() > 0


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1920, 1080), (1200, 1920)])
def test_pictures_of_the_page(page, looks_like, width, height):
    """Names above, one of them in full."""
    page.resize(width, height)
    QApplication.processEvents()

    looks_like(page, f"lifters/page-{width}x{height}")


def test_a_new_lifter_begins_in_the_unit_that_was_chosen(page, folder):
    """It is said once, in the settings."""
    page.findChild(LifterDesk).unit = Unit.LB
    page.added.emit()

    (new,) = {path.stem for path in folder.glob("*.toml")} - {"Ana", "Ben & Co"}
    assert written(folder, new)["unit"] == "lb"
