"""Buttons: press one, see what it does, let it do something else; RACK IT is never taken away."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gymtimer.domain.button import LEARNABLE, Act, meaning_of
from gymtimer.domain.command import Command
from gymtimer.engine.clock import ManualClock
from gymtimer.storage.settings import read_settings
from gymtimer.ui.input_learning import NAMES, may_learn
from gymtimer.ui.input_try import IDLE, LISTENING, SILENT
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.keys import KEYS, STOPS, KeyTable, help_rows, name_of
from gymtimer.ui.presses import Presses
from tests.ui.settled import settled, touch

K = Qt.Key


@pytest.fixture
def at(qtbot, theme, family):
    """Return a desk in a window, open at the buttons."""
    made = settled(qtbot, theme, family)
    made.open("Buttons")
    return made


@pytest.fixture
def learner(at):
    """Return what learns."""
    return at.page.section.learner


def learned(at):
    """Return what is saved."""
    return read_settings(at.places.settings)[0].keys


def pressed(at, learner, key, held=100):
    """Press the button, then *key* for *held* ms."""
    learner.button.setFocus()
    QTest.keyClick(learner.button, K.Key_Space)
    assert learner.button.listening
    QTest.keyPress(learner.button, key)
    at.clock.advance(held)
    QTest.keyRelease(learner.button, key)


def test_a_key_is_shown_with_what_it_does(at, learner):
    """Page Down goes on; Volume Up does nothing, until it was learned."""
    pressed(at, learner, K.Key_PageDown)
    assert learner.told.text() == "PgDown does “Go on”. Let it do:"
    assert learner.choices[Command.GO].isChecked()

    pressed(at, learner, K.Key_VolumeUp)
    assert learner.told.text() == "Volume Up does nothing yet. Let it do:"


def test_a_key_is_learned_by_keyboard_alone(at, learner):
    """Space, the key, then Space on "Go on"; where there is a warning, twice."""
    pressed(at, learner, K.Key_VolumeUp)
    assert learner.choices[Command.GO].hasFocus()

    QTest.keyClick(QApplication.focusWidget(), K.Key_Space)
    assert learned(at) == ()
    assert "volume key looks the same" in learner.warning.text()
    QTest.keyClick(QApplication.focusWidget(), K.Key_Space)

    assert learned(at) == (("Volume Up", "go"),)
    assert at.page._said.text() == "Volume Up is “Go on” now."
    assert learner.button.hasFocus()


def test_a_key_is_learned_by_touch(at, learner):
    """A tap, the pedal, a tap; no warning for a key nobody else has."""
    touch(learner.button)
    QTest.keyClick(learner.button, K.Key_F13)
    touch(learner.choices[Command.BACK])

    assert learned(at) == (("F13", "back"),)


def test_a_learned_key_is_forgotten(at, learner):
    """And means what it did before; it can be taken back."""
    at.desk._learn((("F13", "back"), ("F14", "mute")), "")
    section = at.page.section
    touch(section.forgets["F13"])
    assert learned(at) == (("F14", "mute"),)

    at.page.undo.click()

    assert set(learned(at)) == {("F13", "back"), ("F14", "mute")}
    assert list(section.forgets) == ["F13", "F14"]


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_Period, K.Key_B])
@pytest.mark.parametrize("meaning", [one for one in LEARNABLE if one is not Command.RACK_IT])
def test_nothing_takes_rack_it_away(at, learner, key, meaning):
    """Its keys are refused for all else, however often."""
    pressed(at, learner, key)
    for _ in range(3):
        learner.choices[meaning].click()

    assert learned(at) == ()
    assert "is RACK IT, and stays it" in learner.warning.text()


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_Period, K.Key_B])
@pytest.mark.parametrize("meaning", LEARNABLE)
def test_not_even_a_file_takes_rack_it_away(key, meaning):
    """Whatever somebody wrote into it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)

    assert KeyTable.of(((name_of(event), meaning.value),)).meaning(event) is Command.RACK_IT


def test_every_key_of_rack_it_is_one_that_stays():
    """The two tables speak of the same keys."""
    stops = {
        name_of(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
        for key, meaning in KEYS.items()
        if meaning is Command.RACK_IT
    }
    assert stops == STOPS == {"Esc", ".", "B"}


def test_the_button_of_a_presenter_that_sends_two_keys(at, learner):
    """F5 comes in turn with Esc: it can be RACK IT, and nothing else."""
    assert not may_learn("F5", Command.GO, None).allowed
    assert may_learn("F5", Command.RACK_IT, None).allowed


def test_a_key_that_is_something_else_is_warned_of(at, learner):
    """E ends the set until somebody says so twice."""
    pressed(at, learner, K.Key_E)
    learner.choices[Command.GO].click()
    assert learned(at) == ()
    assert "E is “End set” now" in learner.warning.text()
    learner.choices[Command.BACK].click()
    assert learned(at) == (), "another wish is asked for anew"

    learner.choices[Command.BACK].click()

    assert learned(at) == (("E", "back"),)


@pytest.mark.parametrize("name", ["Shift", "Control", "Alt", "Meta"])
def test_a_key_that_changes_others_is_not_learned(name):
    """It would take them away."""
    assert not may_learn(name, Command.GO, None).allowed


def test_the_ring_fills_while_a_key_is_held(at, learner):
    """After 0.8 s it is full, and that is RACK IT."""
    learner.button.listen()
    QTest.keyPress(learner.button, K.Key_Space)
    at.clock.advance(400)
    learner.button._fill()
    assert learner.button.filled == pytest.approx(0.5)
    at.clock.advance(500)
    learner.button._fill()
    assert learner.button.filled == 1.0
    QTest.keyRelease(learner.button, K.Key_Space)

    assert learner.told.text() == "Space was held for 0.9 s: that is RACK IT."


def test_a_key_that_does_not_tell_when_it_goes_up(at, learner):
    """It is told, and can be learned all the same."""
    learner.button.listen()
    QTest.keyPress(learner.button, K.Key_F13)
    at.clock.advance(SILENT + 1)
    learner.button._fill()

    assert "can't be held" in learner.warning.text()
    assert not learner.button.listening
    learner.choices[Command.GO].click()
    assert learned(at) == (("F13", "go"),)


def test_while_it_listens_every_key_is_caught(at, learner):
    """Tab, Esc, Page Down and shortcuts are keys like any other, once; then they work again."""
    for key in (K.Key_Tab, K.Key_Escape, K.Key_PageDown):
        pressed(at, learner, key)
        assert at.page._shown == "Buttons"
    QTest.keyClick(QApplication.focusWidget(), K.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    assert at.page._shown == "Files"


def test_it_stops_listening_when_the_keys_go_elsewhere(at, learner):
    """Nobody waits for a button for ever."""
    learner.button.listen()
    assert learner.button.accessibleName() == LISTENING
    at.page.done.setFocus()
    assert not learner.button.listening

    learner.button.listen()
    learner.button._give_up.timeout.emit()
    assert learner.button.accessibleName() == IDLE


@pytest.mark.parametrize("key", [K.Key_VolumeUp, K.Key_MediaPlay, K.Key_MediaTogglePlayPause])
def test_volume_and_play_act_only_after_they_were_learned(qtbot, key):
    """A laptop's own keys look the same."""
    commands = []
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    plain = Presses(ManualClock(1000))
    plain.commanded.connect(lambda command, when: commands.append(command))
    assert not plain.eventFilter(plain, event)

    taught = Presses(ManualClock(1000), keys=KeyTable.of(((name_of(event), "go"),)))
    taught.commanded.connect(lambda command, when: commands.append(command))
    assert taught.eventFilter(taught, event)

    assert commands == [Command.GO]


def test_a_key_without_a_name_is_known_by_its_number():
    """Odd remotes have such keys."""
    odd = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, 193, 0, 0)
    other = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, 194, 0, 0)
    table = KeyTable.of(((name_of(odd), "go"),))

    assert name_of(odd) == "key 193"
    assert table.meaning(odd) is Command.GO
    assert table.meaning(other) is None


def test_the_page_of_keys_shows_what_was_learned(qtbot, theme, family):
    """Behind the keys that do the same; for a screen reader, too."""
    table = KeyTable.of((("Volume Up", "go"), ("F13", "rack it"), ("F14", "mute")))
    rows = dict(help_rows(table))
    page = KeyPage(theme, family)
    qtbot.addWidget(page)
    page.show_rows(help_rows(table))

    assert rows["Go on"].endswith(", Volume Up")
    assert rows["RACK IT: stop everything"].endswith(", F13")
    assert rows["Sound check, mute"] == "T, M, F14"
    assert "Volume Up" in page.accessibleName()


def test_every_meaning_has_a_name_and_a_row():
    """What may be learned can be told; leaving is not among it."""
    for meaning in LEARNABLE:
        assert NAMES[meaning]
        assert meaning_of(meaning.value) is meaning
        assert len(help_rows(KeyTable({"F13": meaning}))) == len(help_rows(KeyTable()))
    assert meaning_of("leave") is None
    assert meaning_of(Act.HELP.value) is None


@pytest.mark.parametrize(("width", "height"), [(1024, 600), (1200, 1920)])
def test_picture_of_a_key_that_is_learned(qtbot, theme, family, looks_like, width, height):
    """With its choices and a warning."""
    at = settled(qtbot, theme, family, width, height)
    at.open("Buttons")
    learner = at.page.section.learner
    pressed(at, learner, K.Key_VolumeUp)
    learner.choices[Command.GO].click()
    QApplication.processEvents()

    looks_like(at.window, f"settings/learning-{width}x{height}")
