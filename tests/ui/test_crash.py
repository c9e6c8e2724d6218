"""The crash dialog: what to do, what was saved, where the report is; then the end."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from gymtimer.ui.crash import CrashDesk


@pytest.fixture
def told(monkeypatch):
    """Return the box that is shown, as it was when somebody read it; nobody has to close it."""
    seen = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(box) or box.show())
    monkeypatch.setattr(QApplication, "exit", seen.append)
    return seen


def test_the_bar_comes_first(qtbot, theme, family, told, tmp_path):
    """Then what is saved, then the report; the default is the way out."""
    path = tmp_path / "crash-20261125-170100.txt"
    CrashDesk(tmp_path, lambda: None, theme)._tell(path)
    box, code = told
    qtbot.addWidget(box)

    assert box.text().startswith("Rack the bar.")
    assert box.informativeText().startswith("What was done is saved. Start gymtimer again")
    assert str(path) in box.informativeText()
    assert box.defaultButton().text() == "Close gymtimer"
    assert box.escapeButton() is box.defaultButton()
    assert code == 1


def test_everything_on_it_can_be_read_and_pressed(qtbot, theme, family, told, tmp_path):
    """From a metre away, by a finger; nothing is cut."""
    CrashDesk(tmp_path, lambda: None, theme)._tell(tmp_path / "crash.txt")
    box = told[0]
    qtbot.addWidget(box)
    QApplication.processEvents()

    for button in box.findChildren(QPushButton):
        if button.isVisible():
            assert button.height() >= 44
            assert button.width() >= button.sizeHint().width()
    large = box.findChild(QLabel, "qt_msgbox_label")
    assert large.fontInfo().pixelSize() >= 40


def test_without_a_report_there_is_none_to_open(qtbot, told, tmp_path):
    """On a full disk."""
    CrashDesk(tmp_path, lambda: None)._tell(None)
    box = told[0]
    qtbot.addWidget(box)

    assert [button.text() for button in box.buttons()] == ["Close gymtimer"]


def test_large_letters_are_large_here_too(qtbot, theme, family, told, tmp_path, looks_like):
    """As far as the dialog still fits on the smallest screen."""
    CrashDesk(tmp_path, lambda: None, theme, lambda: 200)._tell(Path("/home/ana/gymtimer/crash.txt"))
    box = told[0]
    qtbot.addWidget(box)
    QApplication.processEvents()

    assert box.findChild(QLabel, "qt_msgbox_informativelabel").fontInfo().pixelSize() >= 38
    assert box.width() <= 1024
    assert box.height() <= 600
    looks_like(box, "text/crash")


def test_picture_of_the_dialog(qtbot, theme, family, told, tmp_path, looks_like):
    """As it comes up."""
    CrashDesk(tmp_path, lambda: None, theme)._tell(Path("/home/ana/gymtimer/crash-20261125.txt"))
    qtbot.addWidget(told[0])
    QApplication.processEvents()

    looks_like(told[0], "settings/crash")
