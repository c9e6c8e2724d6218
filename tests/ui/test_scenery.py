"""Scenery: what the stage says in each phase."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from gymtimer.domain.command import Command
from gymtimer.domain.layout import lay_out
from gymtimer.domain.load import Mass, SetLoad, Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.step import NotNowError
from gymtimer.domain.timeline import Kind
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.shelf import list_plans, stem
from gymtimer.ui.captions import next_set
from gymtimer.ui.scene import Dot, Role, Scene
from gymtimer.ui.scenery import Around, Tally, scene
from gymtimer.ui.stage_layout import arrange
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_places import Parts
from gymtimer.ui.stage_text import Lettering
from tests.gym import BENCH, CURL, PULL_UP, Floor, negatives, part, planned, sets, tape

RESOURCES = Path(__file__).parents[2] / "resources"
CATALOGUE = read_catalogue(RESOURCES / "exercises.toml")
PLANS = {stem(listed.path): listed.plan for listed in list_plans([RESOURCES / "plans"], CATALOGUE)}

GO = Command.GO


def seen(floor: Floor, around: Around | None = None) -> Scene:
    """Return what the stage shows now."""
    return scene(floor.runner.moment(), around or Around())


def walk(floor: Floor):
    """Yield a scene from each phase of a session in which everybody presses in time."""
    last = None
    for _ in range(4000):
        moment = floor.runner.moment()
        if moment.phase is None:
            return
        if moment.here.index != last:
            last = moment.here.index
            yield moment.phase, seen(floor)
        if moment.phase.gate and moment.here.elapsed >= max(1000, moment.phase.length):
            floor.press(GO)
        floor.wait(moment.phase.length if moment.phase.kind is Kind.REST else 500)


@pytest.mark.parametrize("name", PLANS)
def test_every_scene_of_every_bundled_plan_fits_the_smallest_screen(name, family):
    """At 1024 x 600 all texts of all phases lie in the window, and no two of them meet."""
    lettering = Lettering(family)
    window = QRectF(0, 0, 1024, 600)

    for phase, shown in walk(Floor(lay_out(PLANS[name], Pacing()))):
        lines = lay(shown, arrange(1024, 600, 3.78, Parts.of(shown)), lettering)
        inks = [lettering.ink(line).adjusted(0.5, 0.5, -0.5, -0.5) for line in lines]
        where = f"{phase.kind} of {phase.work.exercise.name}: {shown}"
        assert all(window.contains(ink) for ink in inks), where
        assert not any(a.intersects(b) for n, a in enumerate(inks) for b in inks[:n]), where


@pytest.mark.parametrize("name", PLANS)
def test_the_corner_is_there_from_assist_to_rack_and_nowhere_else(name):
    """RACK IT can be pressed wherever it means something, and is not offered elsewhere."""
    for phase, shown in walk(Floor(lay_out(PLANS[name], Pacing()))):
        assert shown.corner == (phase.kind not in (Kind.SETUP, Kind.REST)), phase.kind


def test_a_lift_shows_who_lifts_and_for_how_long():
    """The partner's assist counts its seconds; the reps done are filled, the next is a ring."""
    floor = Floor(negatives(reps=3))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2300)

    shown = seen(floor)

    assert (shown.role, shown.word, shown.number, shown.small) == (Role.LIFT, "PARTNER", "LIFT", "2 s")
    assert shown.dots == (Dot.DONE, Dot.NOW, Dot.LEFT)
    assert (shown.subtitle, shown.aside) == ("Set 1 of 2  ·  Rep 2 of 3  ·  tempo 40A0", "then rest 3:00")


def test_a_pull_up_is_for_oneself():
    """The box needs no partner, and the words are those of the exercise."""
    floor = Floor(tape(planned(PULL_UP, sets(1, part(2, "40A0")))))
    floor.press(GO)
    floor.wait(500)

    shown = seen(floor)

    assert (shown.word, shown.number) == ("YOU", "STEP UP")
    assert shown.aside == "then done"


def test_a_rack_asks_after_eight_seconds():
    """Nobody has pressed: is it racked?"""
    floor = Floor(negatives(reps=1))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 7900)
    assert seen(floor).number == "RACK IT"

    floor.wait(200)

    assert seen(floor).number == "RACKED?"


def test_overtime_counts_up():
    """Forty-two seconds past "Time" is +0:42."""
    floor = Floor(negatives(reps=1))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2000)
    floor.press(GO)
    floor.wait(150 + 180_000 + 42_000)

    assert (seen(floor).word, seen(floor).number) == ("TIME", "+0:42")


def test_a_lowering_that_is_late_for_its_tap_counts_on():
    """In tap mode the bar on the screen is down at the target, the number goes on."""
    floor = Floor(negatives(pacing=Pacing(tap=True)))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 5500)

    shown = seen(floor)

    assert (shown.number, shown.level) == ("6", 1.0)


def test_counting_down_shows_the_seconds_left():
    """One second into four, three are left."""
    floor = Floor(negatives(pacing=Pacing(count_down=True)))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 1000)

    assert seen(floor, Around(count_down=True)).number == "3"


def test_free_reps_show_the_way_out():
    """To failure the button says "Failure", and the rep in which it would come."""
    floor = Floor(tape(planned(CURL, sets(1, part(8, "20X0", to_failure=True), part(3, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2500)

    shown = seen(floor)

    assert (shown.word, shown.number, shown.button, shown.aside) == ("LOWER", "1", "Failure", "rep 2")


def test_negatives_after_own_reps_are_called_so():
    """Three negatives follow the failure; they count for themselves."""
    floor = Floor(tape(planned(CURL, sets(1, part(8, "20X0", to_failure=True), part(3, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000)
    floor.press(GO)
    floor.wait(150)

    shown = seen(floor)

    assert "Negative 1 of 3" in shown.subtitle
    assert shown.dots == (Dot.NOW, Dot.LEFT, Dot.LEFT)


def test_own_reps_before_negatives_count_for_themselves():
    """The second of five own reps is rep 2 of 5, though two negatives follow."""
    floor = Floor(tape(planned(CURL, sets(1, part(5, "20X0"), part(2, "40A0")))))
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 100)

    shown = seen(floor)

    assert "Rep 2 of 5" in shown.subtitle
    assert len(shown.dots) == 5


def test_a_rest_says_what_to_change_on_the_bar():
    """In plates that exist, each side, what can stay on stays on."""
    kilos = [Mass(n, Unit.KG) for n in (2500, 1500, 1000, 250)]
    heavy = SetLoad("105 kg", "", side=(kilos[0], kilos[1], kilos[3]))
    light = SetLoad("90 kg", "", side=(kilos[0], kilos[2]))
    first, *_, second = negatives().phases
    now = replace(first, work=replace(first.work, load=heavy))

    assert (
        next_set(now, replace(second.work, load=light)) == "Next: 90 kg.  Each side: 15 and 2.5 off, 10 on."
    )


def test_done_sums_up():
    """All reps, their sets, and the time spent lowering."""
    floor = Floor(tape(planned(BENCH, sets(1, part(1, "40A0")))))
    floor.press(GO)
    floor.wait(2000)
    floor.press(GO)
    floor.wait(150 + 3000 + 4000 + 2000)
    floor.press(GO)

    shown = seen(floor, Around(tallies={0: Tally(1, 4000)}))

    assert (shown.word, shown.number, shown.small) == ("DONE", "1 rep", "1 set, 4 s of lowering")


def test_a_pause_is_seen():
    """The word says so, and the button goes on."""
    floor = Floor(negatives())
    floor.press(Command.PAUSE)

    assert (seen(floor).word, seen(floor).button) == ("PAUSED", "Go on")
    with pytest.raises(NotNowError):
        floor.press(Command.SKIP_SET)
