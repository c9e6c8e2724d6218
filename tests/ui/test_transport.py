"""The transport: from commands to scenes."""

from dataclasses import replace

import pytest

from gymtimer.audio.output import Health
from gymtimer.domain.command import Command
from gymtimer.domain.event import RepDone
from gymtimer.domain.load import Mass, Unit
from gymtimer.engine.clock import ManualClock
from gymtimer.engine.runner import Runner
from gymtimer.ui.scene import Role
from gymtimer.ui.transport import Transport
from tests.gym import BENCH, Silent, kilos, negatives, part, planned, sets, tape

GO = Command.GO


class Desk:
    """A transport whose clock a test moves; nothing runs by itself."""

    def __init__(self, timeline) -> None:
        self.clock = ManualClock(10_000)
        self.sound = Silent(self.clock)
        self.runner = Runner(timeline, self.clock, self.sound)
        self.transport = Transport(self.runner, self.sound, self.clock)
        self.scene = None
        self.events: list[object] = []
        self.left: list[bool] = []
        self.transport.scene_changed.connect(self._show)
        self.transport.happened.connect(self.events.extend)
        self.transport.left.connect(self.left.append)
        self.transport.start()

    def _show(self, scene) -> None:
        self.scene = scene

    def wait(self, by: int) -> None:
        """Let time pass, then look."""
        self.clock.advance(by)
        self.transport.look()

    def press(self, command: Command) -> None:
        """Press now."""
        self.transport.request(command, self.clock.now())

    def to_lowering(self) -> None:
        """Go to the middle of the first lowering."""
        self.wait(3000)
        self.press(GO)
        self.wait(2000)
        self.press(GO)
        self.wait(150 + 3000 + 2000)

    def to_rest(self) -> None:
        """Go to the first rest, by way of two reps."""
        self.to_lowering()
        self.wait(2000 + 2000)
        self.press(GO)
        self.wait(150 + 4000 + 2000)
        self.press(GO)
        self.wait(1150)


@pytest.fixture
def desk(qtbot) -> Desk:
    """Return a desk with two sets of two bench negatives."""
    return Desk(negatives())


def test_the_number_is_the_second_that_is_spoken(desk):
    """Two seconds down the voice says "three", and the stage shows 3 with the bar half down."""
    desk.to_lowering()

    assert (desk.scene.word, desk.scene.number, desk.scene.level) == ("LOWER", "3", 0.5)
    assert desk.scene.corner


def test_a_rest_tells_what_was_done_and_what_is_next(desk):
    """Two reps of four seconds each, and the same exercise again."""
    desk.to_rest()

    assert (desk.scene.word, desk.scene.number) == ("REST", "2:59")
    assert desk.scene.subtitle == "Set 1 of 2 done  ·  2 reps  ·  8 s lowering"
    assert desk.scene.small.startswith("Next: set 2 of 2")


def test_events_go_out_once(desk):
    """Each rep is handed to the journal one time, however often we look."""
    desk.to_rest()
    for _ in range(20):
        desk.wait(16)

    assert len([event for event in desk.events if isinstance(event, RepDone)]) == 2


def test_pause_in_a_lowering_points_to_rack_it(desk):
    """P does not stop a bar, and says what does."""
    desk.to_lowering()
    desk.press(Command.PAUSE)
    assert desk.scene.hint == "To stop: RACK IT"

    desk.wait(4000)
    assert desk.scene.hint != "To stop: RACK IT"


def test_rack_it_turns_the_screen(desk):
    """In the same instant the stage is the alarm, and asks for "racked" only."""
    desk.to_lowering()

    desk.press(Command.RACK_IT)

    assert (desk.scene.role, desk.scene.word, desk.scene.number) == (Role.ALARM, "STOP", "RACK IT")
    assert desk.scene.actions == ()


def test_leaving_is_confirmed(desk):
    """The first press asks, the second leaves; not done."""
    desk.press(Command.LEAVE)
    assert desk.left == []
    assert "Once more" in desk.scene.hint
    desk.press(Command.LEAVE)

    assert desk.left == [False]


def test_leaving_is_not_confirmed_after_a_while(desk):
    """A second press a minute later asks again."""
    desk.press(Command.LEAVE)
    desk.wait(60_000)
    desk.press(Command.LEAVE)

    assert desk.left == []


def test_nobody_leaves_a_bar(desk):
    """In a lowering the key only says to rack first."""
    desk.to_lowering()
    desk.press(Command.LEAVE)
    desk.press(Command.LEAVE)

    assert desk.left == []
    assert "Rack it" in desk.scene.hint


def test_done_is_left_by_any_go(qtbot):
    """After the last rack the button finishes, but not the bounce of the press before."""
    desk = Desk(negatives(count=1))
    desk.to_rest()
    assert desk.scene.word == "DONE"

    desk.transport.request(GO, desk.clock.now() - 1000)
    assert desk.left == []
    desk.wait(1000)
    desk.press(GO)

    assert desk.left == [True]


def test_a_lost_device_shows_a_banner_and_its_return_takes_it_away(desk, monkeypatch):
    """The session goes on by sight."""
    monkeypatch.setattr(desk.sound, "health", lambda: Health(ok=False, reason="no sound device is connected"))
    desk.to_lowering()
    assert desk.scene.banner == "No sound: no sound device is connected"
    assert desk.scene.number == "3"

    monkeypatch.setattr(desk.sound, "health", Health)
    desk.wait(16)
    assert desk.scene.banner == ""


def test_a_sound_check_never_says_lower_and_never_comes_in_a_set(desk):
    """It counts in setup; in a lowering it only says why not."""
    desk.transport.check_sound()
    said = [cue.text for _, cue in desk.sound.begun[-1][1].cues]
    assert said[:6:2] == ["one", "two", "three"]
    assert "Lower" not in said
    before = len(desk.sound.begun)
    desk.to_lowering()
    in_set = len(desk.sound.begun)

    desk.transport.check_sound()

    assert len(desk.sound.begun) == in_set > before


def test_the_receipt_tells_presses_losses_and_late_pictures(qtbot, monkeypatch):
    """Three presses answered after 12 ms, one loss of sound, one picture a second late."""
    desk = Desk(negatives())
    desk.sound.latency = 12
    desk.to_lowering()
    desk.press(Command.RACK_IT)
    assert (desk.transport.receipt.presses, desk.transport.receipt.median) == (3, 12)
    monkeypatch.setattr(desk.sound, "health", lambda: Health(ok=False, reason="gone"))
    desk.wait(16)
    desk.wait(16)
    assert desk.transport.receipt.losses == 1


def test_a_picture_that_is_late_in_a_lowering_is_counted(desk):
    """A second without a look is one stall; in a rest nobody minds."""
    desk.to_lowering()
    before = desk.transport.receipt.stalls
    desk.wait(16)
    desk.wait(1000)
    assert desk.transport.receipt.stalls == before + 1


def test_what_a_screen_reader_hears_changes_with_the_phase_only(desk):
    """It is not told each second."""
    said = set()
    desk.to_lowering()
    for _ in range(10):
        desk.wait(100)
        said.add(desk.scene.said)

    assert len(said) == 1


SMITH = replace(BENCH, key="smith_press", name="Smith press", bar=None, station="Smith machine")
BAR = Mass(1200, Unit.KG)


@pytest.fixture
def smith(qtbot) -> Desk:
    """Return a desk with two sets at a machine whose bar nobody has weighed."""
    return Desk(tape(planned(SMITH, sets(2, part(1, "20A0", kilos(62))))))


def asked_of(desk: Desk) -> list:
    """Return the stations that were asked for, from now on."""
    asked: list = []
    desk.transport.bar_wanted.connect(lambda station, unit: asked.append((station, unit)))
    return asked


def test_an_unknown_bar_is_asked_for_once(smith):
    """In the first setup at that machine, and not again when nobody answers."""
    smith.transport._asked_for.clear()
    asked = asked_of(smith)
    smith.wait(50)
    smith.wait(50)
    to_second_setup(smith)

    assert asked == [("Smith machine", Unit.KG)]


def to_second_setup(desk: Desk) -> None:
    """Do the first set, and rest."""
    desk.wait(3000)
    desk.press(GO)
    desk.wait(2000)
    desk.press(GO)
    desk.wait(150 + 3000 + 2000 + 2000)
    desk.press(GO)
    desk.wait(200_000)
    desk.press(GO)
    desk.wait(1000)


def test_an_answer_puts_plates_on_the_bar(smith):
    """From that setup on the stage draws them, and the journal is told."""
    smith.transport.weighed("Smith machine", BAR)

    assert smith.scene.plates_drawn == (Mass(2500, Unit.KG),)
    assert smith.scene.plates == "each side  25"
    assert [event.command for event in smith.events] == [Command.WEIGHED]


def test_an_answer_that_was_undone_is_given_again(smith):
    """Back to a tape from before the answer: what was said is said again, nobody is asked."""
    smith.press(Command.HEAVIER)
    smith.transport.weighed("Smith machine", BAR)
    smith.wait(1000)
    asked = asked_of(smith)
    smith.press(Command.BACK)

    assert smith.scene.plates_drawn == (Mass(2500, Unit.KG),)
    assert asked == []


def test_an_answer_that_comes_late_waits_for_the_next_setup(smith):
    """Under the bar nothing changes; in the next setup there are plates."""
    smith.press(GO)
    smith.wait(2000)
    smith.transport.weighed("Smith machine", BAR)
    assert smith.scene.plates == ""
    smith.press(GO)
    smith.wait(150 + 3000 + 2000 + 2000)
    smith.press(GO)
    smith.wait(200_000)
    smith.press(GO)

    assert smith.scene.plates_drawn == (Mass(2500, Unit.KG),)


def test_a_bar_that_stays_unknown_shows_the_total_only(smith):
    """No plates, no question."""
    smith.transport.weighed("Smith machine", None)
    smith.wait(50)

    assert (smith.scene.number, smith.scene.plates, smith.scene.plates_drawn) == ("62 kg", "", None)
