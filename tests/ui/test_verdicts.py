"""What the stage says of a load that came down too fast."""

import pytest
from PySide6.QtCore import QRectF

from gymtimer.domain.command import Command
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.timeline import RepId
from gymtimer.ui.stage_layout import arrange
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_places import Parts
from gymtimer.ui.stage_text import Lettering
from gymtimer.ui.transport import Transport
from gymtimer.ui.verdicts import GO_ON
from tests.gym import BENCH, CURL, Floor, kilos, part, planned, sets, tape

GO = Command.GO
WHY = "Two short reps: 2.4 s, 2.6 s of 4 s"
HEAVY = "Load too heavy today: −5 %?"


class Gym(Floor):
    """A floor with a stage beside it."""

    def __post_init__(self) -> None:
        """Begin, and bring the first load up."""
        super().__post_init__()
        self.scene = None
        self.transport = Transport(self.runner, self.sound, self.clock)
        self.transport.scene_changed.connect(self._show)
        self.transport.start()
        self.press(GO)
        self.wait(2200)

    def _show(self, shown) -> None:
        self.scene = shown

    def press(self, command, *, late=0) -> None:
        """Press what the stage is told of."""
        self.transport.request(command, self.clock.now() - late)

    def look(self) -> None:
        """Look as the stage does."""
        self.transport.look()

    def lower(self, length: int, lift: int = 2000) -> None:
        """Lower the load for *length*, and bring it up again."""
        self.press(GO)
        self.wait(150 + length)
        self.press(GO)
        self.wait(150 + lift)


def gym(reps=4, exercise=BENCH, **more) -> Gym:
    """Return a gym in which the first load is up."""
    return Gym(tape(planned(exercise, sets(3, part(reps, "40A0")), **more), pacing=Pacing(settle=0)))


def test_the_rack_says_why_and_offers_the_way_on(qtbot):
    """Two short reps, their times, what to do, and one button to overrule."""
    it = gym()
    it.lower(2400)
    it.lower(2600)

    assert (it.scene.word, it.scene.number, it.scene.button) == ("PARTNER", "RACK IT", "It is racked")
    assert (it.scene.small, it.scene.hint, it.scene.actions) == (WHY, HEAVY, (GO_ON,))
    assert it.scene.corner

    it.press(Command.GO_ON)
    assert it.scene.number == "LIFT"
    assert it.scene.actions[0].command is Command.END_SET


def test_the_next_load_is_named_where_it_is_known(qtbot):
    """In plates that exist."""
    it = Gym(tape(planned(BENCH, sets(2, part(4, "40A0", kilos(105)))), pacing=Pacing(settle=0)))
    it.lower(1000)

    assert it.scene.hint == "Load too heavy today: −5 %, 97.5 kg?"


def test_a_drop_is_called_so(qtbot):
    """One is enough."""
    it = gym(exercise=CURL)
    it.lower(1200)

    assert it.scene.small == "That was a drop: 1.2 s of 4 s"


def test_the_rest_says_why_and_what_to_change(qtbot):
    """In the place of the sum of the lowerings."""
    it = gym()
    it.lower(2400)
    it.lower(2600, lift=3000)
    it.press(GO)
    it.wait(1000)

    assert it.scene.subtitle == "Set 1 of 3 over  ·  two short reps: 2.4 s, 2.6 s of 4 s"
    assert it.scene.small == f"Next: set 2 of 3. {HEAVY}"


def test_after_the_last_rep_the_rack_says_why_without_a_way_on(qtbot):
    """There is nothing left to go on with."""
    it = gym(reps=1)
    it.lower(1000)

    assert it.scene.small == "That was a drop: 1 s of 4 s"
    assert it.scene.actions == ()


@pytest.mark.parametrize(("length", "told"), [(3000, "Slower: 3 s"), (2500, "Easy: 2.5 s"), (3500, "2 s")])
def test_an_assist_has_one_word_for_the_lowering_before(qtbot, length, told):
    """For a while, then its own seconds again."""
    it = gym()
    it.lower(length)
    assert it.scene.small == told
    it.wait(2000)

    assert it.scene.small == "4 s"


def test_a_mis_tap_is_asked_about(qtbot):
    """The count goes on; a line says what happened."""
    it = gym()
    it.press(GO)
    it.wait(150 + 200)
    it.press(GO)

    assert it.scene.word == "LOWER"
    assert it.scene.hint == "0.2 s is no lowering: press at the bottom"


def test_a_test_asks_for_the_press_and_says_what_a_miss_means(qtbot):
    """Its time is what it is for."""
    singles = [sets(1, part(1, "30A0", kilos(number))) for number in (100, 105)]
    it = Gym(tape(planned(BENCH, *singles, test=True), pacing=Pacing(settle=0)))
    it.press(GO)
    it.wait(150 + 2000)
    assert it.scene.hint == "Press at the bottom: the time is measured"
    it.press(GO)
    it.wait(2000)

    assert (it.scene.small, it.scene.hint) == ("Missed: 2 s of 3 s", "The heavier ones are left out")


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1200, 1920)])
def test_all_of_it_fits(qtbot, family, size):
    """No text leaves the window or meets another one, with the longest words there are."""
    lettering, window = Lettering(family), QRectF(0, 0, *size)
    it = gym()
    it.lower(2450)
    shown = [it.scene]
    it.lower(2550)
    shown.append(it.scene)
    it.wait(9000)
    shown.append(it.scene)
    it.press(GO)
    it.wait(1000)
    shown.append(it.scene)

    for one in shown:
        lines = lay(one, arrange(*size, 3.78, Parts.of(one)), lettering)
        inks = [lettering.ink(line).adjusted(0.5, 0.5, -0.5, -0.5) for line in lines]
        assert all(window.contains(ink) for ink in inks), one
        assert not any(a.intersects(b) for n, a in enumerate(inks) for b in inks[:n]), one
        assert not any("…" in line.text for line in lines), one


def test_reps_from_before_a_crash_are_judged_too(qtbot):
    """What a press told then is known now."""
    it = gym()
    it.lower(2400)
    it.lower(2600, lift=3000)
    it.press(GO)
    it.wait(1000)
    measured = {RepId(0, True, 1): 2400, RepId(0, True, 2): 2600}
    again = Transport(it.runner, it.sound, it.clock, done=measured, measured=measured)
    again.scene_changed.connect(it._show)
    again.start()

    assert it.scene.small == f"Next: set 2 of 3. {HEAVY}"


def test_the_words_of_a_rule_come_before_our_own(qtbot):
    """In the rest; the times stand above it, once."""
    it = gym()
    it.lower(2400)
    it.lower(2600)
    it.wait(9000)
    it.press(GO)
    assert it.scene.small.endswith(HEAVY)
    assert "two short reps: 2.4 s, 2.6 s of 4 s" in it.scene.subtitle
    it.transport.tell("Two short ones in a row. 5 % less?", -1)

    assert it.scene.word == "REST"
    assert it.scene.small.endswith("Two short ones in a row. 5 % less?")
    assert HEAVY not in it.scene.small
    assert it.scene.subtitle == "Set 1 of 3 over  ·  2.4 s, 2.6 s of 4 s"
