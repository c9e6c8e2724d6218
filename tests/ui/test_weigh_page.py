"""The page that asks for the weight of a bar, and what becomes of the answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gymtimer.domain.load import Mass, Unit
from gymtimer.ui import weigh_page
from gymtimer.ui.theme import Theme
from gymtimer.ui.weigh_page import WeighPage

KG, LB = Unit.KG, Unit.LB


class Asked(WeighPage):
    """A page that remembers what it was told."""

    def __init__(self, theme: Theme, family: str) -> None:
        super().__init__(theme, family)
        self.told: list[object] = []
        self.answered.connect(lambda station, mass: self.told.append((station, mass)))
        self.closed.connect(lambda: self.told.append("closed"))

    def press(self, *texts: str) -> None:
        """Touch the buttons of these texts."""
        for text in texts:
            button = next(one for one in self.findChildren(QPushButton) if one.text() == text)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    @property
    def number(self) -> str:
        """What stands there in large letters."""
        return self.findChild(QLabel, "number").text()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, family: str, monkeypatch: pytest.MonkeyPatch) -> Asked:
    monkeypatch.setattr(weigh_page, "TOO_SOON", 0)
    page = Asked(theme, family)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.ask("Smith machine", KG)
    return page


def test_a_weight_is_typed_and_told(page: Asked) -> None:
    """By keys, with a comma or a point, and Enter."""
    QTest.keyClicks(page, "12,5")
    assert page.number == "12.5 kg"
    QTest.keyClick(page, Qt.Key.Key_Return)

    assert page.told == [("Smith machine", Mass(1250, KG))]


def test_a_weight_is_touched(page: Asked) -> None:
    """By fingers alone, in the other unit, with a slip taken back."""
    page.press("in lb", "3", "4", "←", "3", "The bar is 33 lb")

    assert page.told == [("Smith machine", Mass(3300, LB))]


def test_go_without_a_number_only_closes(page: Asked) -> None:
    """A clicker that comes too early stores nothing: it is asked again another day."""
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    page.press("Not now")

    assert page.told == ["closed"] * 3


def test_it_may_stay_unknown(page: Asked) -> None:
    """Who has no scale says so, and is not asked again."""
    page.press("It stays unknown")
    QTest.keyClick(page, Qt.Key.Key_S)

    assert page.told == [("Smith machine", None)] * 2


@pytest.mark.parametrize(
    ("typed", "shown", "mass"),
    [
        ("0", "0 kg", None),
        ("007", "7 kg", Mass(700, KG)),
        (".5", "0.5 kg", Mass(50, KG)),
        ("1.2.5", "1.25 kg", Mass(125, KG)),
        ("8.125", "8.12 kg", Mass(812, KG)),
        ("1000", "100 kg", Mass(10_000, KG)),
        ("101", "101 kg", None),
    ],
)
def test_only_weights_of_bars_can_be_told(page: Asked, typed: str, shown: str, mass: Mass | None) -> None:
    """Nothing, and more than any bar weighs, is no answer; GO then changes nothing."""
    QTest.keyClicks(page, typed)

    assert (page.number, page.mass) == (shown, mass)
    assert page.findChild(QPushButton, "store").isEnabled() is (mass is not None)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.told == ([("Smith machine", mass)] if mass else [])


def test_the_press_that_led_here_does_nothing_here(page: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    """A double press on the stage is not an answer: for a moment the page is deaf."""
    monkeypatch.setattr(weigh_page, "TOO_SOON", 60_000)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_Escape, Qt.Key.Key_S):
        QTest.keyClick(page, key)
    page.press("1", "It stays unknown", "Not now")

    assert (page.told, page.number) == ([], "– kg")


def test_no_key_reaches_the_session(page: Asked, qtbot: QtBot) -> None:
    """Also keys that mean nothing here stay here."""
    host = page.window()
    for key in (Qt.Key.Key_B, Qt.Key.Key_P, Qt.Key.Key_Home, Qt.Key.Key_M):
        QTest.keyClick(page, key)

    assert host is page
    assert page.told == []


@pytest.mark.parametrize("size", [(640, 400), (1024, 600), (1920, 1080), (1200, 1920), (600, 1024)])
def test_everything_has_room(page: Asked, size: tuple[int, int]) -> None:
    """No button or line is cut, covered or smaller than a finger."""
    page.resize(*size)
    QTest.keyClicks(page, "98.25")
    QApplication.processEvents()
    seen = [one for kind in (QPushButton, QLabel) for one in page.findChildren(kind) if one.isVisible()]
    least = min(size) * 112 / 1080 if size[0] > size[1] else min(size) * 112 / 1200

    for n, one in enumerate(seen):
        assert page.rect().contains(one.geometry()), one.text()
        assert one.height() >= one.sizeHint().height() or one.wordWrap(), one.text()
        assert not any(one.geometry().intersects(other.geometry()) for other in seen[:n]), one.text()
        if isinstance(one, QPushButton):
            assert one.width() >= one.sizeHint().width()
            assert min(one.width(), one.height()) >= least - 1


@pytest.mark.parametrize("size", ["1024x600", "1200x1920"])
def test_what_it_looks_like(page: Asked, size: str, looks_like) -> None:
    """A question, a number, a keypad."""
    page.resize(*map(int, size.split("x")))
    QTest.keyClicks(page, "12.5")
    QApplication.processEvents()
    looks_like(page, f"weigh/weigh-{size}")
