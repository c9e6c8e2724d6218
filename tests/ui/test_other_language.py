"""Names of exercises in another language: shown on the pages, never written into a file."""

import tomllib
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from gymtimer.assets import asset
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.tongue import use
from gymtimer.ui.editor_form import ExerciseForm
from gymtimer.ui.lifter_desk import LifterDesk
from gymtimer.ui.lifter_page import LifterPage

GERMAN = {"Bench press": "Bankdrücken", "Back squat": "Kniebeuge"}


@pytest.fixture
def german() -> Iterator[Catalogue]:
    """Speak German, and return the catalogue in it."""
    use("de", lambda text, sense, count: GERMAN.get(text, ""))
    yield read_catalogue(asset("exercises.toml"))
    use()


def test_the_form_takes_and_shows_the_german_name_but_writes_the_english_one(qtbot, german):
    """What is only on its way to be a name is written as it is typed."""
    form = ExerciseForm(german)
    qtbot.addWidget(form)
    name = form.fields["name"].line
    edits = []
    form.edited.connect(lambda key, value: edits.append((key, value)))

    form.show_exercise({"name": "Bench press", "sets": "2x3 40A0"}, {}, Unit.KG, None)
    assert name.text() == "Bankdrücken"
    assert form.fields["like"].isHidden()

    name.clear()
    qtbot.keyClicks(name, "Kniebeuge")

    assert edits[-2:] == [("name", "Kniebeug"), ("name", "Back squat")]
    form.show_exercise({"name": "Back squat"}, {}, Unit.KG, None)
    assert name.text() == "Kniebeuge"
    form.show_exercise({"name": "Bench", "like": "Bench press"}, {}, Unit.KG, None)
    assert (name.text(), form.fields["like"].line.text()) == ("Bench", "Bankdrücken")


def test_a_maximum_is_filed_under_the_english_name(qtbot, theme, family, tmp_path, german):
    """The row has the German one."""
    page = LifterPage(theme, family, german, date(2026, 11, 25))
    qtbot.addWidget(page)
    (tmp_path / "Ana.toml").write_text('format = 1\nname = "Ana"\n', encoding="utf-8")
    desk = LifterDesk(tmp_path, german, page, page)
    desk.open("Ana")
    page.show()
    more = page.maxima.more

    more.activated.emit(more.findText("Bankdrücken"))
    row = page.maxima.rows[0]
    row.fields[0].setText("100")
    row.fields[0].editingFinished.emit()

    assert "Bankdrücken" in {label.text() for label in page.findChildren(QLabel, "exercise")}
    assert tomllib.loads((tmp_path / "Ana.toml").read_text("utf-8"))["one-rm"].keys() == {"Bench press"}
