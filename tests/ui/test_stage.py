"""The stage shows its scene, repaints what changed, and tells presses at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QMouseEvent, QPaintEvent, QPointingDevice, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gymtimer.domain.command import Command
from gymtimer.ui import stage as stage_module
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from tests.ui.scenes import SCENES

SIZE = (1280, 720)


class Watched(Stage):
    """A stage that remembers which parts of it were repainted."""

    painted = QRegion()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted = self.painted.united(event.region())
        super().paintEvent(event)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, family: str) -> Watched:
    stage = Watched(theme, family)
    qtbot.addWidget(stage)
    stage.resize(*SIZE)
    stage.show()
    qtbot.waitExposed(stage)
    return stage


@pytest.fixture
def presses(stage: Watched) -> list[Command]:
    heard: list[Command] = []
    stage.pressed.connect(lambda command, stamp: heard.append(command))
    return heard


@pytest.fixture(scope="session")
def touchscreen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


def settle(stage: Watched) -> QRegion:
    """Let pending repaints happen; return where they were."""
    stage.painted = QRegion()
    QApplication.processEvents()
    return stage.painted


def area(region: QRegion) -> int:
    return sum(rect.width() * rect.height() for rect in region)


def look(stage: Stage) -> QImage:
    return stage.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SCENES["lower"], replace(SCENES["lower"], level=0.5)),
        (SCENES["lower"], replace(SCENES["lower"], level=0.443)),
        (SCENES["lower"], replace(SCENES["lower"], level=0.9, number="12", subtitle="Set 3")),
        (SCENES["own-lift"], replace(SCENES["own-lift"], level=0.1, number="10")),
        (SCENES["assist"], replace(SCENES["assist"], small="10 s")),
        (SCENES["assist"], replace(SCENES["assist"], number="STEP UP")),
        (SCENES["rest"], replace(SCENES["rest"], number="1:53", level=0.38)),
        (SCENES["rest"], replace(SCENES["rest"], small="Press again to end the rest", hint="Now?")),
        (SCENES["free"], replace(SCENES["free"], dots=SCENES["free"].dots[1:], aside="rep 9", level=0.71)),
        (SCENES["lower"], SCENES["assist"]),
        (SCENES["lower"], replace(SCENES["lower"], banner="No sound")),
        (SCENES["hold"], SCENES["alarm"]),
        (SCENES["setup"], SCENES["settle"]),
        (SCENES["rest"], SCENES["rest-offer"]),
        (SCENES["rest-offer"], replace(SCENES["rest-offer"], offer=None, offer_told="")),
        (SCENES["rest-offer"], replace(SCENES["rest-offer"], number="2:53", hint="", level=0.37)),
        (SCENES["rest-offer"], replace(SCENES["rest-offer"], offer_told="Each side: 2.5 off")),
    ],
)
def test_what_is_repainted_is_enough(stage, before, after, theme, family):
    """
    After a change the screen is the very one that a fresh stage shows, though only parts were painted.
    """
    screen = QImage(stage.size(), QImage.Format.Format_RGB32)
    stage.show_scene(before)
    settle(stage)
    stage.render(screen)
    stage.show_scene(after)
    for rect in settle(stage):
        stage.render(screen, rect.topLeft(), QRegion(rect))

    fresh = Stage(theme, family)
    fresh.resize(*SIZE)
    fresh.show_scene(after)
    wanted = QImage(stage.size(), QImage.Format.Format_RGB32)
    fresh.render(wanted)
    assert screen == wanted


def test_a_sinking_bar_costs_a_strip(stage):
    """
    A frame of a lowering repaints less than a twentieth of the window.
    """
    stage.show_scene(SCENES["lower"])
    settle(stage)

    stage.show_scene(replace(SCENES["lower"], level=0.445))

    assert 0 < area(settle(stage)) < SIZE[0] * SIZE[1] / 20


@pytest.mark.parametrize("name", SCENES)
def test_the_same_scene_costs_nothing(stage, name):
    """
    A scene shown again repaints nothing.
    """
    stage.show_scene(SCENES[name])
    settle(stage)

    stage.show_scene(replace(SCENES[name]))

    assert settle(stage).isEmpty()


def test_nothing_moves_in_rest_but_the_seconds(stage):
    """
    In rest the horizon waits for the number.
    """
    rest = SCENES["rest"]
    stage.show_scene(rest)
    settle(stage)

    stage.show_scene(replace(rest, level=0.4))
    assert settle(stage).isEmpty()
    stage.show_scene(replace(rest, level=0.41, number="1:53"))
    assert stage.scene.level == 0.41


def test_reduced_motion_moves_the_bar_once_a_second(stage):
    """
    With `reduce_motion` the bar moves when the number does, or the phase.
    """
    stage.reduce_motion = True
    stage.show_scene(SCENES["lower"])
    settle(stage)

    stage.show_scene(replace(SCENES["lower"], level=0.5))
    assert settle(stage).isEmpty()
    stage.show_scene(replace(SCENES["lower"], level=0.6, number="4"))
    assert stage.scene.level == 0.6
    stage.show_scene(replace(SCENES["lower"], word="UP", level=0.9, number="4"))
    assert stage.scene.level == 0.9


def cap_of(stage, name):
    """Return how high the capitals of a line are, in mm of a 15.6-inch screen."""
    return next(line.cap for line in stage.picture.lines if line.name == name) * 345 / stage.width()


def test_letters_follow_the_distance_and_the_card(stage):
    """
    Further away they grow; on a screen that was measured they are as high as they have to be.
    """
    stage.resize(1920, 1080)
    stage.show_scene(SCENES["lower"])
    designed = cap_of(stage, "word")
    stage.look_from(400, 0)
    assert cap_of(stage, "word") == designed

    stage.look_from(500, 0)
    assert cap_of(stage, "word") == pytest.approx(25, abs=0.1)
    stage.look_from(100, 0)
    assert cap_of(stage, "word") == designed

    stage.look_from(400, 600)  # 7 pixels to a millimetre: a tablet
    assert stage.millimetre() == pytest.approx(7.01, abs=0.01)
    assert next(line.cap for line in stage.picture.lines if line.name == "word") == pytest.approx(
        140.2, abs=0.1
    )


def test_the_screen_reader_hears_the_phase(stage):
    """
    The accessible name is what the scene says.
    """
    stage.show_scene(SCENES["setup"])

    assert stage.accessibleName() == SCENES["setup"].said


def test_an_alarm_turns_the_whole_screen(stage, theme):
    """
    All four corners and the middle of each edge are red, and the red corner is gone.
    """
    stage.show_scene(SCENES["alarm"])
    image, red = look(stage), QColor(theme.alarm_ground)
    width, height = SIZE

    edges = [(x, y) for x in (0, width // 2, width - 1) for y in (0, height - 1)]
    assert {image.pixelColor(*place).name() for place in edges} == {red.name()}


@pytest.mark.parametrize("button", ["free", "rest", "setup"])
def test_small_buttons_send_their_commands(stage, presses, button):
    """
    A press on a small button is its command; the first press counts when the button goes down.
    """
    scene = SCENES[button]
    stage.show_scene(scene)

    for box in stage.picture.layout.foot.actions:
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=box.center().toPoint())

    assert presses == [action.command for action in scene.actions]


@pytest.mark.parametrize("name", ["rest-offer", "setup-offer"])
@pytest.mark.parametrize("size", [SIZE, (1024, 600), (1200, 1920)])
def test_what_is_offered_is_one_press(stage, presses, name, size):
    """
    A press on it is its command, in its middle and at its edge.
    """
    stage.resize(*size)
    stage.show_scene(SCENES[name])
    box = stage.picture.layout.foot.offer

    for place in (box.center(), box.topLeft(), box.bottomRight()):
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=place.toPoint())

    assert presses == [Command.EASE] * 3


@pytest.mark.parametrize("before", ["rack", "racked-question", "alarm"])
@pytest.mark.parametrize("size", [SIZE, (1024, 600), (1920, 1080), (1200, 1920)])
def test_an_offer_never_comes_up_where_the_button_was(stage, before, size):
    """
    A finger that says "it is racked" twice finds nothing there.
    """
    stage.resize(*size)
    stage.show_scene(SCENES[before])
    button = stage.picture.layout.middle.button
    for after in ("rest-offer", "setup-offer"):
        stage.show_scene(SCENES[after])

        assert not stage.picture.layout.foot.offer.intersects(button)


@pytest.mark.parametrize("name", [name for name, scene in SCENES.items() if scene.corner])
def test_the_red_corner_is_in_the_very_corner(stage, presses, name):
    """
    The last pixel of the window is RACK IT, where there is one.
    """
    stage.show_scene(SCENES[name])

    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(SIZE[0] - 1, SIZE[1] - 1))

    assert presses == [Command.RACK_IT]


@pytest.mark.parametrize("name", SCENES)
def test_the_stage_is_the_button(stage, presses, name):
    """
    A press in the middle, on the big button or in an empty corner is GO.
    """
    stage.show_scene(SCENES[name])

    for place in ((640, 360), (640, 590), (5, 5), (5, SIZE[1] - 5)):
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(*place))

    assert presses == [Command.GO] * 4


def test_a_press_has_an_end(stage, qtbot):
    """
    The button going up is told, so that a long press can be measured.
    """
    with qtbot.waitSignal(stage.released):
        QTest.mouseRelease(stage, Qt.MouseButton.LeftButton)


def test_a_press_has_the_time_of_its_event(stage, qtbot):
    """
    With the command comes when the finger came down, in ms, however late the event is handled.
    """
    place = QPointF(640, 360)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, place, place, place, left, left, none)
    press.setTimestamp(123_456)

    with qtbot.waitSignal(stage.pressed) as told:
        QApplication.sendEvent(stage, press)

    assert told.args == [Command.GO, 123_456]


def test_two_quick_clicks_are_two_presses(stage, presses):
    """
    What Qt calls a double click is a second press here.
    """
    QTest.mouseClick(stage, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(stage, Qt.MouseButton.LeftButton)

    assert presses == [Command.GO] * 2


def test_only_the_left_button_counts(stage, presses):
    """
    Other buttons belong to other devices.
    """
    QTest.mousePress(stage, Qt.MouseButton.RightButton)

    assert presses == []


def test_a_touch_is_one_press(stage, presses, touchscreen):
    """
    A finger counts when it comes down, once, whatever clicks the system makes of it.
    """
    stage.show_scene(SCENES["lower"])
    middle, end = QPoint(640, 360), []
    stage.released.connect(lambda: end.append(len(presses)))

    QTest.touchEvent(stage, touchscreen).press(1, middle)
    assert presses == [Command.GO]
    QTest.touchEvent(stage, touchscreen).release(1, middle)

    assert presses == [Command.GO]
    assert end == [1]


def test_a_second_finger_can_still_stop(stage, presses, touchscreen):
    """
    RACK IT works while another finger rests on the screen.
    """
    stage.show_scene(SCENES["lower"])
    QTest.touchEvent(stage, touchscreen).press(1, QPoint(640, 360))

    QTest.touchEvent(stage, touchscreen).stationary(1).press(2, QPoint(SIZE[0] - 20, SIZE[1] - 20))

    assert presses == [Command.GO, Command.RACK_IT]


def test_an_echo_of_a_touch_is_no_press(stage, presses):
    """
    A click that the system made from a touch is not heard again.
    """
    place = QPointF(640, 360)
    echo = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        place,
        place,
        place,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.MouseEventSource.MouseEventSynthesizedBySystem,
    )

    QApplication.sendEvent(stage, echo)

    assert presses == []


def test_it_takes_no_keys(stage, presses):
    """
    Keys are somebody else's: the stage never has the focus.
    """
    QTest.keyClick(stage, Qt.Key.Key_Space)

    assert presses == []
    assert stage.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_another_theme_is_another_picture(stage, theme):
    """
    The colours come from the theme alone.
    """
    stage.show_scene(SCENES["lower"])

    stage.set_theme(replace(theme, ground="#FFFFFF"))

    assert look(stage).pixelColor(2, 2) == QColor("#FFFFFF")


@pytest.mark.parametrize("size", ["1920x1080", "1200x1920"])
@pytest.mark.parametrize(
    "name",
    [
        "setup",
        "assist",
        "settle",
        "lower",
        "hold",
        "own-lift",
        "free",
        "rack",
        "rest",
        "overtime",
        "alarm",
        "done",
    ],
)
def test_what_it_looks_like(theme, family, looks_like: Callable[[Stage, str], None], qtbot, name, size):
    """
    Every phase looks as it was approved, in a wide and in a high window.
    """
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.resize(*map(int, size.split("x")))
    stage.show_scene(SCENES[name])

    looks_like(stage, f"stage/{name}-{size}")


def test_a_screen_reader_is_told_of_phases_not_of_seconds(qtbot, theme, family, monkeypatch):
    """RACK IT may interrupt what it says."""
    told = []
    monkeypatch.setattr(stage_module.QAccessible, "updateAccessibility", told.append)
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    for number in ("1", "2", "3"):
        stage.show_scene(replace(SCENES["lower"], number=number))
    stage.show_scene(SCENES["alarm"])

    polite = QAccessible.AnnouncementPoliteness
    assert [(event.message(), event.politeness()) for event in told] == [
        (SCENES["lower"].said, polite.Polite),
        (SCENES["alarm"].said, polite.Assertive),
    ]
