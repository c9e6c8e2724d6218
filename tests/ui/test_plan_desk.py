"""The desk of plans: home, editor, files."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from gymtimer.assets import asset
from gymtimer.domain.load import Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.places import Places
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.editor import Editor
from gymtimer.ui.home import Home
from gymtimer.ui.home_desk import HomeDesk
from gymtimer.ui.plan_desk import PlanDesk
from tests.ui.editor_made import ANA, CATALOGUE, TEXT

CONTROL = Qt.KeyboardModifier.ControlModifier


class Gym:
    """Home and editor in a window, plans in a folder."""

    def __init__(self, qtbot, theme, family, places: Places) -> None:
        self.qtbot, self.places = qtbot, places
        self.made = 0
        self.theme, self.family, self.unit = theme, family, Unit.KG
        self.home = Home(theme, family)
        self.window = QStackedWidget()
        self.window.addWidget(self.home)
        qtbot.addWidget(self.window)
        self.asked: list[Path | None] = []
        self.desk = HomeDesk(self.home, self._desk, self.show, lambda page: self.asked.pop())
        self.window.resize(1280, 720)
        self.show()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.home.setFocus()

    def _desk(self) -> PlanDesk:
        desk = PlanDesk(self.places, asset("plans"), CATALOGUE, self._editor, self._today, self.desk)
        desk.page_wanted.connect(self._turn)
        desk.left.connect(lambda: self._turn(self.home))
        return desk

    def _today(self):
        return Pacing(), (ANA,), "Ana", self.unit

    def _editor(self) -> Editor:
        self.made += 1
        return Editor(self.theme, self.family, CATALOGUE, Pacing())

    def _turn(self, page) -> None:
        if self.window.indexOf(page) < 0:
            self.window.addWidget(page)
        self.window.setCurrentWidget(page)
        page.setFocus()

    def show(self) -> None:
        """Read the shelf anew, own plans first."""
        self.home.show_plans(list_plans([self.places.plans, asset("plans")], CATALOGUE))

    def write(self, name: str, text: str = TEXT) -> Path:
        """Put a plan into the folder."""
        path = self.places.plans / name
        path.write_text(text, encoding="utf-8")
        self.show()
        return path

    @property
    def editor(self) -> Editor:
        """The editor."""
        return self.desk.plans.editor

    @property
    def edits(self) -> bool:
        """Whether the editor is in sight."""
        return isinstance(self.window.currentWidget(), Editor)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def names(self) -> list[str]:
        """Return the files of the plans."""
        return sorted(path.name for path in self.places.plans.iterdir() if path.suffix == ".toml")


@pytest.fixture
def gym(qtbot, theme, family, home) -> Gym:
    """Return a gym without own plans."""
    return Gym(qtbot, theme, family, Places.of(os.environ).make())


def test_a_new_plan_is_written_and_saved_by_keys(gym):
    """Ctrl+N, its name, Ctrl+S, Esc: it stands on the shelf, chosen."""
    assert not gym.made
    gym.key(Qt.Key.Key_N, CONTROL)
    assert gym.edits
    gym.qtbot.keyClicks(QApplication.focusWidget(), "Monday")
    gym.key(Qt.Key.Key_S, CONTROL)

    assert gym.names() == ["monday.gymplan.toml"]
    assert 'name = "Monday"' in (gym.places.plans / "monday.gymplan.toml").read_text()
    assert "monday.gymplan.toml" in gym.editor.head.state.text()
    gym.key(Qt.Key.Key_Escape)
    assert not gym.edits
    assert gym.home.card.name == "Monday"


def test_an_own_plan_is_changed_in_its_file(gym):
    """Ctrl+E; saved over, with every remark."""
    path = gym.write("chest.gymplan.toml")
    gym.key(Qt.Key.Key_E, CONTROL)
    gym.editor.text.setFocus()
    gym.editor.text.go_to(len(TEXT))
    gym.qtbot.keyClicks(gym.editor.text, "# more")
    gym.key(Qt.Key.Key_S, CONTROL)

    assert path.read_text() == f"{TEXT}# more"
    assert gym.names() == ["chest.gymplan.toml"]


def test_a_bundled_plan_is_never_changed(gym):
    """Editing it makes a copy."""
    before = {path.name: path.read_bytes() for path in asset("plans").iterdir()}
    gym.home.choose(asset("plans", "demo.gymplan.toml"))
    gym.key(Qt.Key.Key_F2)
    assert "a copy of demo.gymplan.toml" in gym.editor.head.state.text()
    gym.key(Qt.Key.Key_S, CONTROL)

    assert {path.name: path.read_bytes() for path in asset("plans").iterdir()} == before
    assert len(gym.names()) == 1


def test_what_is_not_saved_is_asked_about(gym):
    """Esc asks; the answers are reached by keys, Esc takes the question back."""
    path = gym.write("chest.gymplan.toml")
    gym.key(Qt.Key.Key_E, CONTROL)
    gym.editor.text.setFocus()
    gym.qtbot.keyClicks(gym.editor.text, "# x")

    gym.key(Qt.Key.Key_Escape)
    assert gym.editor.question.asks
    assert gym.edits
    gym.key(Qt.Key.Key_Escape)
    assert not gym.editor.question.asks
    assert QApplication.focusWidget() is gym.editor.text

    assert not gym.desk.may_close()
    gym.key(Qt.Key.Key_Right)
    gym.key(Qt.Key.Key_Return)
    assert not gym.edits
    assert path.read_text() == TEXT
    assert gym.desk.may_close()


def test_save_is_an_answer_too(gym):
    """It saves, then leaves; and the other plan that was wanted is opened."""
    path = gym.write("chest.gymplan.toml")
    other = gym.write("other.gymplan.toml", TEXT.replace("Chest", "Other"))
    gym.desk.plans.edit(path)
    gym.editor.text.setFocus()
    gym.qtbot.keyClicks(gym.editor.text, "# x")
    gym.desk.plans.edit(other)
    assert gym.editor.question.asks
    gym.key(Qt.Key.Key_Return)

    assert path.read_text().startswith("# x")
    assert gym.editor.head.title.text() == "Other"


@pytest.mark.parametrize(
    ("answer", "mine", "copy"),
    [("Save over it", True, False), ("Read it again", False, False), ("Save as a copy", False, True)],
)
def test_a_file_that_was_changed_meanwhile_is_noticed(gym, answer, mine, copy):
    """Before anything is written over."""
    path = gym.write("chest.gymplan.toml")
    gym.desk.plans.edit(path)
    gym.editor.text.setFocus()
    gym.qtbot.keyClicks(gym.editor.text, "# mine ")
    gym.desk.plans._watcher.blockSignals(True)
    path.write_text("# theirs\n" + TEXT)
    gym.key(Qt.Key.Key_S, CONTROL)
    assert gym.editor.question.asks

    button = next(one for one in gym.editor.question.buttons if one.text() == answer)
    gym.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert path.read_text().startswith("# mine" if mine else "# theirs")
    assert len(gym.names()) == (2 if copy else 1)
    assert gym.editor.text.text().startswith("# theirs" if answer == "Read it again" else "# mine")
    assert not gym.editor.is_modified


def test_a_change_on_disk_is_shown_at_once(gym):
    """Where nothing is unsaved it is read again; else it is asked."""
    path = gym.write("chest.gymplan.toml")
    gym.desk.plans.edit(path)
    path.write_text("# theirs\n" + TEXT)
    gym.qtbot.waitUntil(lambda: gym.editor.text.text().startswith("# theirs"))

    gym.editor.text.setFocus()
    gym.qtbot.keyClicks(gym.editor.text, "# mine ")
    path.write_text("# again\n" + TEXT)
    gym.qtbot.waitUntil(lambda: gym.editor.question.asks)
    assert gym.editor.text.text().startswith("# mine")


def test_a_plan_with_mistakes_opens_at_its_mistake(gym):
    """From home with Enter; the cursor stands there."""
    gym.write("bad.gymplan.toml", TEXT.replace("50A0", "5A00"))
    gym.home.choose(gym.places.plans / "bad.gymplan.toml")
    gym.key(Qt.Key.Key_Return)

    assert gym.edits
    assert gym.editor.text.textCursor().selectedText() == "5A00"


def test_a_plan_is_copied(gym):
    """Ctrl+D; the copy is chosen."""
    gym.write("chest.gymplan.toml")
    gym.key(Qt.Key.Key_D, CONTROL)

    assert gym.names() == ["chest-copy.gymplan.toml", "chest.gymplan.toml"]
    assert gym.home.card.name == "Chest, copy"


def test_a_deleted_plan_comes_back(gym):
    """Del, then Ctrl+Z; meanwhile it lies in the trash."""
    path = gym.write("chest.gymplan.toml")
    gym.key(Qt.Key.Key_Delete)
    assert gym.names() == []
    assert len(list(gym.places.trash.iterdir())) == 1
    assert gym.home.take_back.isVisible()
    assert not [card for card in gym.home._model.cards if card.path == path]

    gym.key(Qt.Key.Key_Z, CONTROL)
    assert path.read_text() == TEXT
    assert gym.home.card.path == path
    assert not gym.home.take_back.isVisible()


def test_a_deleted_plan_comes_back_by_a_finger(gym):
    """The button says so."""
    path = gym.write("chest.gymplan.toml")
    gym.qtbot.mouseClick(gym.home.plan_actions.delete, Qt.MouseButton.LeftButton)
    gym.qtbot.mouseClick(gym.home.take_back.undo, Qt.MouseButton.LeftButton)

    assert path.exists()


def test_a_bundled_plan_can_not_be_deleted(gym):
    """Home says why."""
    gym.home.choose(asset("plans", "demo.gymplan.toml"))
    gym.key(Qt.Key.Key_Delete)

    assert "stays" in gym.home._message.text()
    assert asset("plans", "demo.gymplan.toml").exists()


def drop(page, *paths: Path) -> bool:
    """Drag files over *page* and let them go; return whether they were taken."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(50, 50).toPoint(), Qt.DropAction.CopyAction, files, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, files, buttons, keys))
    return True


def test_a_dropped_plan_is_copied_in(gym, tmp_path):
    """Any .toml with a format; the file that was dropped stays."""
    path = tmp_path / "from a coach.toml"
    path.write_text(TEXT)

    assert drop(gym.home, path)

    assert gym.names() == ["from-a-coach.gymplan.toml"]
    assert gym.home.card.path.name == "from-a-coach.gymplan.toml"
    assert path.exists()
    assert not gym.edits


def test_a_dropped_plan_with_mistakes_opens_at_the_first(gym, tmp_path):
    """It is copied in all the same."""
    path = tmp_path / "bad.toml"
    path.write_text(TEXT.replace("50A0", "5A00"))

    drop(gym.home, path)

    assert gym.edits
    assert gym.editor.text.textCursor().selectedText() == "5A00"
    assert gym.names() == ["bad.gymplan.toml"]


@pytest.mark.parametrize("content", [b"\x89PNG\xff\xfe", b"hello", b"[tool]\nname = 1\n"])
def test_what_is_no_plan_is_not_taken_in(gym, tmp_path, content):
    """Home says so."""
    path = tmp_path / "picture.png"
    path.write_bytes(content)

    drop(gym.home, path)

    assert gym.names() == []
    assert "picture.png" in gym.home._message.text()
    assert not gym.edits


def test_text_that_is_dropped_is_left_alone(gym):
    """Only files are taken."""
    text = QMimeData()
    text.setText("hello")
    event = QDragEnterEvent(
        QPointF(50, 50).toPoint(),
        Qt.DropAction.CopyAction,
        text,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.ignore()
    QApplication.sendEvent(gym.home, event)

    assert not event.isAccepted()


def test_a_file_is_chosen_by_keys(gym, tmp_path):
    """Ctrl+O does what dropping does; who chooses nothing gets nothing."""
    path = tmp_path / "a.toml"
    path.write_text(TEXT)
    gym.asked = [None, path]
    gym.key(Qt.Key.Key_O, CONTROL)
    assert gym.names() == ["a.gymplan.toml"]
    gym.key(Qt.Key.Key_O, CONTROL)
    assert gym.names() == ["a.gymplan.toml"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="folders can't be closed to this user")
def test_a_closed_folder_is_said(gym):
    """Nothing is lost: the text is still there."""
    gym.places.plans.chmod(0o500)
    gym.key(Qt.Key.Key_N, CONTROL)
    gym.key(Qt.Key.Key_S, CONTROL)
    gym.places.plans.chmod(0o700)

    assert gym.editor.question.asks
    assert gym.editor.text.text()


def test_a_full_disk_is_said(gym, monkeypatch):
    """Nothing is lost: the text is still there, and still unsaved."""
    gym.key(Qt.Key.Key_N, CONTROL)
    gym.qtbot.keyClicks(QApplication.focusWidget(), "Monday")

    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gymtimer.storage.tomlfile.mkstemp", full)
    gym.key(Qt.Key.Key_S, CONTROL)

    assert "No space left" in gym.editor.question._text.text()
    assert gym.editor.is_modified
    assert gym.names() == []


def test_the_editor_is_made_once_and_only_when_wanted(gym):
    """Home does not pay for it."""
    gym.write("chest.gymplan.toml")
    assert gym.made == 0
    for _ in range(2):
        gym.key(Qt.Key.Key_E, CONTROL)
        gym.key(Qt.Key.Key_Escape)
    assert gym.made == 1


def test_the_editor_is_loaded_while_a_key_is_on_its_way(qtbot, theme, family):
    """Ctrl, the pointer, a finger on a button, a look at another plan: told once; to start is no sign."""
    home = Home(theme, family)
    qtbot.addWidget(home)
    home.show_plans(list_plans([asset("plans")], CATALOGUE))
    home.show()
    told = []
    home.plan_actions.approached.connect(lambda: told.append(1))
    qtbot.keyClick(home._list, Qt.Key.Key_Return)
    assert not told

    qtbot.keyClick(home._list, Qt.Key.Key_Down)
    assert told == [1]
    qtbot.keyPress(home._list, Qt.Key.Key_Control)
    qtbot.mousePress(home.plan_actions.edit, Qt.MouseButton.LeftButton)
    assert told == [1]


@pytest.mark.parametrize(("unit", "line"), [(Unit.KG, []), (Unit.LB, ['unit = "lb"'])])
def test_a_new_plan_begins_in_the_unit_that_was_chosen(gym, unit, line):
    """Kilograms need no word."""
    gym.unit = unit
    gym.key(Qt.Key.Key_N, CONTROL)

    text = gym.editor.text.toPlainText()
    assert [one for one in text.splitlines() if one.startswith("unit")] == line
