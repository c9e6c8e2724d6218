"""What the stage says of a load that came down too fast."""

import pytest
from PySide6.QtCore import QRectF

from gymtimer.domain.command import Command
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.timeline import RepId
from gymtimer.ui.scene import Action
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
EASE = Command.EASE


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
    assert it.scene.small == f"Next: set 2 of 3.  {HEAVY}"
    assert it.scene.offer is None  # of what, nobody knows


def in_rest(load=105, lifters=(), **more) -> Gym:
    """Return a gym in the rest, or the setup of the next one, after two short reps."""
    line = sets(3, part(4, "40A0", kilos(load)))
    it = Gym(tape(planned(BENCH, line, **more), pacing=Pacing(settle=0), lifters=lifters))
    it.lower(2400)
    it.lower(2600, lift=3000)
    it.press(GO)
    it.wait(1500)
    return it


def test_the_lighter_load_is_a_press_away(qtbot):
    """In the rest and in the setup, with what to change; once taken, the stage says what is next as ever."""
    it = in_rest()
    offer = Action(EASE, "−5 %: 97.5 kg"), "Each side: 15 off, 10 and 1.25 on", ()
    assert it.scene.small == "Next: set 2 of 3, 105 kg.  Load too heavy today."
    assert (it.scene.offer, it.scene.offer_told, it.scene.dots) == offer
    it.wait(200_000)
    it.press(GO)
    it.wait(1500)
    assert it.scene.word == "GET READY"
    assert (it.scene.offer, it.scene.offer_told, it.scene.dots) == offer

    it.press(EASE)
    assert (it.scene.number, it.scene.offer, it.scene.offer_told) == ("97.5 kg", None, "")
    it.wait(1000)
    it.press(Command.BACK)
    assert (it.scene.number, it.scene.offer) == ("105 kg", offer[0])


def test_what_was_taken_is_what_is_next(qtbot):
    """With its plates, and without another word about the load."""
    it = in_rest()
    it.press(EASE)

    assert it.scene.offer is None
    assert it.scene.load == "97.5 kg"
    assert it.scene.small == "Next: set 2 of 3, 97.5 kg.  Each side: 15 off, 10 and 1.25 on."
    assert len(it.scene.dots) == 4


def test_the_offer_says_whose_it_is(qtbot):
    """While another one is next; then it is hers, and the plates are told."""
    it = in_rest(lifters=("Ana", "Ben"))
    assert it.scene.load == "Ben"
    assert (it.scene.offer.text, it.scene.offer_told) == ("Ana −5 %: 97.5 kg", "")
    it.press(GO)
    it.wait(2200)
    it.lower(3900)
    it.press(Command.END_SET)
    it.wait(3000)
    it.press(GO)
    it.wait(1500)

    assert it.scene.load == "Ana  105 kg"
    assert (it.scene.offer.text, it.scene.offer_told) == (
        "−5 %: 97.5 kg",
        "Each side: 15 off, 10 and 1.25 on",
    )


def test_where_another_rests_first_the_load_after_that_is_told(qtbot):
    """Ben rests while Ana's set is over: what she will find is said, before and after it is taken."""
    it = in_rest(lifters=("Ana", "Ben"))
    for _ in range(2):  # Ben, then Ana again
        it.press(GO)
        it.wait(2200)
        it.lower(1000, lift=3000)
        it.press(GO)
        it.wait(1500)
        if it.scene.word == "REST" and it.scene.load.startswith("Ana"):
            it.press(GO)
            it.wait(500)
            it.press(GO)
            it.wait(1500)

    assert it.scene.load == "Ben  105 kg"
    assert (it.scene.word, it.scene.offer.text) == ("REST", "−5 %: 97.5 kg")
    it.press(EASE)
    assert it.scene.offer.text == "Ana −5 %: 97.5 kg"
    assert it.scene.small.endswith("Load too heavy today.")
    it.press(EASE)
    assert it.scene.offer is None
    assert it.scene.small.endswith("Ana then 97.5 kg.")


def test_in_a_superset_the_offer_says_what_it_is_for(qtbot):
    """The curl is next; the bench press was too heavy."""
    bench = planned(BENCH, sets(2, part(4, "40A0", kilos(105))), superset="A")
    curls = planned(CURL, sets(2, part(4, "40A0", kilos(20))), superset="A")
    it = Gym(tape(bench, curls, pacing=Pacing(settle=0)))
    it.lower(1000, lift=3000)
    it.press(GO)
    it.wait(1500)

    assert it.scene.load == "next  20 kg"
    assert (it.scene.offer.text, it.scene.offer_told) == ("−5 %: 97.5 kg", "Bench press")
    assert it.scene.said.endswith("−5 %: 97.5 kg")
    it.press(EASE)
    assert it.scene.offer is None
    assert it.scene.small.endswith("Bench press then 97.5 kg.")


def test_from_an_empty_bar_nothing_comes_off(qtbot):
    """It is only said that it was too much."""
    it = in_rest(21)

    assert it.scene.offer is None
    assert it.scene.small.endswith("Load too heavy today.")


def test_after_the_last_set_no_next_load_is_named(qtbot):
    """There is none."""
    it = Gym(tape(planned(BENCH, sets(1, part(4, "40A0", kilos(105)))), pacing=Pacing(settle=0)))
    it.lower(1000)

    assert it.scene.hint == "Load too heavy today"


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
    for lifters in ((), ("Maximilian", "Ben")):
        it = in_rest(lifters=lifters)
        shown.append(it.scene)
        it.wait(250_000)
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

    assert it.scene.small == f"Next: set 2 of 3.  {HEAVY}"


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
