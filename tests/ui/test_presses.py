"""Presses: from key events to commands."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gymtimer.domain.command import Command
from gymtimer.engine.clock import ManualClock
from gymtimer.ui.keys import KEYS, Act, KeyTable
from gymtimer.ui.presses import Presses, pressed_at

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Keyboard:
    """A window whose keys are watched."""

    def __init__(self, qtbot, held: int = 800) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.clock = ManualClock(50_000)
        self.presses = Presses(self.clock, held=held)
        self.window.installEventFilter(self.presses)
        self.commands: list[object] = []
        self.acts: list[object] = []
        self.holds = 0
        self.presses.commanded.connect(self._commanded)
        self.presses.acted.connect(self.acts.append)
        self.presses.held.connect(self._held)

    def _commanded(self, command: object, when: object) -> None:
        self.commands.append((command, when))

    def _held(self) -> None:
        self.holds += 1

    def send(
        self, kind, key=Qt.Key.Key_Space, *, repeat=False, modifiers=Qt.KeyboardModifier.NoModifier, age=0
    ):
        """Deliver a key event that was made *age* ago."""
        event = QKeyEvent(kind, key, modifiers, "", repeat)
        event.setTimestamp(self.clock.now() - age)
        QApplication.sendEvent(self.window, event)


@pytest.fixture
def keyboard(qtbot) -> Keyboard:
    """Return a keyboard."""
    return Keyboard(qtbot)


@pytest.mark.parametrize(("key", "meaning"), [(k, m) for k, m in KEYS.items() if isinstance(m, Command)])
def test_a_key_acts_when_it_goes_down(keyboard, key, meaning):
    """Each key of the table gives its command at once, with the time of the press."""
    keyboard.send(PRESS, key, age=40)

    assert keyboard.commands == [(meaning, 49_960)]


@pytest.mark.parametrize(("key", "act"), [(k, m) for k, m in KEYS.items() if isinstance(m, Act)])
def test_a_key_for_the_window_is_no_command(keyboard, key, act):
    """Mute, help, full screen and sound check do not reach the session."""
    keyboard.send(PRESS, key)

    assert (keyboard.acts, keyboard.commands) == ([act], [])


def test_a_held_key_counts_once(keyboard):
    """Auto-repeat is no press, whatever pairs of events the system makes of it."""
    keyboard.send(PRESS)
    for _ in range(20):
        keyboard.send(RELEASE, repeat=True)
        keyboard.send(PRESS, repeat=True)

    assert len(keyboard.commands) == 1


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F5, Qt.Key.Key_A, Qt.Key.Key_VolumeUp, Qt.Key.Key_MediaTogglePlayPause]
)
def test_other_keys_mean_nothing(keyboard, key):
    """A presenter's F5, a letter and the laptop's own volume key pass by."""
    keyboard.send(PRESS, key)

    assert (keyboard.commands, keyboard.acts) == ([], [])


def test_control_q_leaves(keyboard):
    """The desktop's way to quit asks the session, it does not cut it off."""
    keyboard.send(PRESS, Qt.Key.Key_Q, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert [command for command, _ in keyboard.commands] == [Command.LEAVE]


def test_a_shortcut_with_control_is_not_the_key_alone(keyboard):
    """Ctrl+P is no pause, Ctrl+B no alarm."""
    for key in (Qt.Key.Key_P, Qt.Key.Key_B, Qt.Key.Key_Space):
        keyboard.send(PRESS, key, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert keyboard.commands == []


def test_go_held_down_is_told(qtbot):
    """A key that was seen to go up before is known to be down still."""
    keyboard = Keyboard(qtbot, held=1)
    keyboard.send(PRESS)
    keyboard.send(RELEASE)

    with qtbot.waitSignal(keyboard.presses.held):
        keyboard.send(PRESS)

    assert keyboard.holds == 1


def test_a_key_that_repeats_is_held(qtbot):
    """Repeats are the sign even before the key ever went up."""
    keyboard = Keyboard(qtbot, held=1)

    with qtbot.waitSignal(keyboard.presses.held):
        keyboard.send(PRESS)
        keyboard.send(PRESS, repeat=True)


def test_a_device_that_reports_no_release_can_not_hold(qtbot):
    """A clicker that only ever says "down" never turns into an alarm."""
    keyboard = Keyboard(qtbot, held=1)

    for _ in range(5):
        keyboard.send(PRESS)
        with qtbot.assertNotEmitted(keyboard.presses.held, wait=20):
            pass


def test_a_release_ends_the_hold(qtbot):
    """A short press is a short press."""
    keyboard = Keyboard(qtbot, held=20)
    keyboard.send(PRESS)
    keyboard.send(RELEASE)
    keyboard.send(PRESS)

    with qtbot.assertNotEmitted(keyboard.presses.held, wait=40):
        keyboard.send(RELEASE)


def test_another_key_is_not_held_for_go(qtbot):
    """Only GO has a meaning when it is held."""
    keyboard = Keyboard(qtbot, held=1)
    keyboard.send(PRESS, Qt.Key.Key_Left)
    keyboard.send(RELEASE, Qt.Key.Key_Left)

    with qtbot.assertNotEmitted(keyboard.presses.held, wait=20):
        keyboard.send(PRESS, Qt.Key.Key_Left)


@pytest.mark.parametrize(
    ("stamp", "now", "pressed"),
    [
        (1000, 1200, 1000),
        ((1 << 32) - 100, (1 << 32) + 100, (1 << 32) - 100),
        (((1 << 32) - 100) % (1 << 32), (5 << 32) + 100, (5 << 32) - 100),
        (0, 90_000, 90_000),
        (2000, 1000, 1000),
    ],
)
def test_the_time_of_a_press_is_that_of_its_event(stamp, now, pressed):
    """Stamps wrap after 49 days; one from another clock, or from the future, means now."""
    assert pressed_at(stamp, now) == pressed


@pytest.mark.parametrize(
    ("key", "plain", "shifted"),
    [
        (Qt.Key.Key_Up, Command.MORE_REST, Command.HEAVIER),
        (Qt.Key.Key_Down, Command.LESS_REST, Command.LIGHTER),
        (Qt.Key.Key_Plus, Command.MORE_REST, Command.MORE_REST),
        (Qt.Key.Key_Space, Command.GO, Command.GO),
    ],
)
def test_shift_makes_a_load_of_an_arrow_and_nothing_else_of_any_key(keyboard, key, plain, shifted):
    """The plus sign needs Shift on many keyboards, and keeps to the rest."""
    keyboard.send(PRESS, key)
    keyboard.send(PRESS, key, modifiers=Qt.KeyboardModifier.ShiftModifier)

    assert [command for command, _ in keyboard.commands] == [plain, shifted]


def test_l_takes_what_is_offered_and_a_clicker_can_learn_it(keyboard):
    """No key that means "go on" ever means that, too, unless somebody teaches it."""
    keyboard.send(PRESS, Qt.Key.Key_L)
    assert [command for command, _ in keyboard.commands] == [Command.EASE]
    assert [key for key, meaning in KEYS.items() if meaning is Command.EASE] == [Qt.Key.Key_L]

    event = QKeyEvent(PRESS, Qt.Key.Key_F13, Qt.KeyboardModifier.NoModifier)
    assert KeyTable.of((("F13", "ease"),)).meaning(event) is Command.EASE
