"""Two at one rack: how a session of Ana and Ben looks, with a load that came down too fast."""

import pytest
from PySide6.QtWidgets import QApplication

from gymtimer.domain.command import Command
from gymtimer.domain.gym import Gym as Plates
from gymtimer.domain.layout import lay_out
from gymtimer.domain.lifter import Lifter, OneRM
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.ui.changes import Changes
from gymtimer.ui.day import day_of
from gymtimer.ui.stage import Stage
from tests.gym import BENCH, CURL, part, percent, plan, planned, sets
from tests.ui.test_verdicts import Gym

GO = Command.GO
SIZES = ["1024x600", "1920x1080", "1200x1920"]

sized = pytest.mark.parametrize("size", SIZES)


def who(name: str, kilos: int) -> Lifter:
    """Return a lifter with that 1RM on the bench."""
    return Lifter(name, one_rms=(OneRM(BENCH.key, BENCH.name, Mass(100 * kilos, Unit.KG)),))


def session() -> Gym:
    """Return a session of two in which the first lift-off is over."""
    benches = planned(BENCH, sets(3, part(4, "40A0", percent(105))))
    curls = planned(CURL, sets(2, part(8, "30X0", to_failure=True), part(2, "40A0")))
    lifters = (who("Ana", 70), who("Ben", 100))
    return Gym(lay_out(plan(benches, curls), Pacing(settle=0), lifters, gym=Plates()))


def in_setup_of_ben() -> Gym:
    """Return it in Ben's setup: two of Ana's reps were too fast."""
    it = session()
    it.lower(2400)
    it.lower(2600, lift=3000)
    it.press(GO)
    it.wait(1500)
    return it


def lowering() -> Gym:
    """Return it in the third second of Ben's first rep."""
    it = in_setup_of_ben()
    it.press(GO)
    it.wait(2200)
    it.press(GO)
    it.wait(150 + 2500)
    return it


def in_rest_of_ana() -> Gym:
    """Return it when Ben has racked: what is left of Ana's rest goes on."""
    it = lowering()
    it.wait(1400)
    it.wait(2000)
    for _ in range(3):
        it.lower(3900, lift=3000)
    it.press(GO)
    it.wait(1500)
    return it


def shown(stage: Stage, it: Gym, size: str) -> Stage:
    """Return *stage* in that *size* with what *it* shows now."""
    stage.resize(*map(int, size.split("x")))
    stage.show_scene(it.scene)
    return stage


@pytest.fixture
def stage(qtbot, theme, family) -> Stage:
    """Return a stage."""
    made = Stage(theme, family)
    qtbot.addWidget(made)
    return made


@sized
def test_picture_of_a_setup(stage, looks_like, size):
    """Who is next, what hangs for him, what to change; and what is offered to the other one."""
    it = in_setup_of_ben()
    assert (it.scene.word, it.scene.load, it.scene.number) == ("GET READY", "Ben", "105 kg")
    assert it.scene.offer.text == "Ana −5 %: 67.5 kg"

    looks_like(shown(stage, it, size), f"two/setup-{size}")


@sized
def test_picture_of_a_lowering(stage, looks_like, size):
    """Name and load stay in sight."""
    it = lowering()
    assert (it.scene.word, it.scene.number, it.scene.load) == ("LOWER", "3", "Ben  105 kg")
    assert it.scene.offer is None

    looks_like(shown(stage, it, size), f"two/lowering-{size}")


@sized
def test_picture_of_a_rest_in_which_less_is_offered(stage, looks_like, size):
    """Ana is next, on the bar that Ben has left: her lighter load is named with its plates."""
    it = in_rest_of_ana()
    assert (it.scene.word, it.scene.load) == ("REST", "Ana  72.5 kg")
    assert it.scene.offer.text == "−5 %: 67.5 kg"
    assert it.scene.offer_told.startswith("Each side: ")

    looks_like(shown(stage, it, size), f"two/rest-{size}")


@sized
def test_picture_of_the_changes(qtbot, theme, family, looks_like, size):
    """Who goes and comes, what comes first, one set more, the reps of the set that is over."""
    it = in_rest_of_ana()
    page = Changes(theme, family)
    qtbot.addWidget(page)
    page.resize(*map(int, size.split("x")))
    page.show()
    page.show_day(day_of(it.transport.moment, it.transport.reps, ("Ana", "Ben", "Cem")))
    page.show_clock(f"{it.scene.word} {it.scene.number}")
    QApplication.processEvents()

    looks_like(page, f"two/changes-{size}")
