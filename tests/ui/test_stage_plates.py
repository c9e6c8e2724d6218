"""Plates on the stage: their colours, their order, the buttons beside them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from gymtimer.domain.command import Command
from gymtimer.domain.load import Bar, Basis, Load, Mass, SetLoad, Stock, Unit
from gymtimer.domain.resolve import set_load
from gymtimer.ui.captions import plates as told
from gymtimer.ui.captions import steps_of
from gymtimer.ui.stage import Stage
from gymtimer.ui.stage_plates import BLUE, COLOURS, GREEN, RED, WHITE, YELLOW, End, colours_of, places
from gymtimer.ui.theme import Theme
from tests.gym import negatives
from tests.ui.colour import contrast
from tests.ui.scenes import SCENES, plates

EVERY = [Mass(size, unit) for unit, sizes in COLOURS.items() for size in sizes]
STEPS = (Command.LIGHTER, Command.HEAVIER)


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme, family: str) -> Stage:
    stage = Stage(theme, family)
    qtbot.addWidget(stage)
    stage.resize(1024, 600)
    return stage


def test_large_plates_have_the_colours_of_competitions() -> None:
    """25 red, 20 blue, 15 yellow, 10 green, 5 white (handbook 4.3, after the IWF)."""
    assert [colours_of(plate) for plate in plates(25, 20, 15, 10, 5)] == [RED, BLUE, YELLOW, GREEN, WHITE]


@pytest.mark.parametrize("plate", EVERY, ids=str)
def test_the_number_on_a_plate_can_be_read(plate: Mass, theme: Theme) -> None:
    """4.5 to 1 on its plate (WCAG 1.4.3), and the plate 2 to 1 on the ground: no colour tells alone."""
    face, number = colours_of(plate)

    assert contrast(number, face) >= 4.5
    assert contrast(face, theme.ground) >= 2


def test_a_plate_of_no_standard_size_is_of_metal() -> None:
    """It has its number, too, and no colour that means something else."""
    known = {colours_of(plate) for plate in plates(25, 20, 15, 10, 5)}

    assert not {colours_of(plate) for plate in plates(12.5, 7, 0.5)} & known


def test_the_heaviest_hang_innermost_at_both_ends() -> None:
    """And are the highest; the left end is the right one mirrored."""
    hung = plates(25, 15, 2.5)
    right = places(hung, End(QRectF(100, 0, 300, 200), 1.0))
    left = places(hung, End(QRectF(100, 0, 300, 200), 1.0, mirrored=True))

    assert [rect.left() for rect in right] == sorted(rect.left() for rect in right)
    assert [rect.height() for rect in right] == sorted((rect.height() for rect in right), reverse=True)
    assert [500 - rect.right() for rect in left] == pytest.approx([rect.left() for rect in right])


def test_many_plates_grow_narrow_and_stay_on_the_sleeve() -> None:
    """Nothing is left out."""
    box = QRectF(0, 0, 300, 200)
    drawn = places(plates(*[25] * 12), End(box, 1.0))

    assert len(drawn) == 12
    assert all(box.contains(rect) for rect in drawn)


@pytest.mark.parametrize("name", ["setup", "setup-short", "rest", "overtime", "rest-body"])
@pytest.mark.parametrize("size", [(1024, 600), (600, 1024), (1000, 1000)])
def test_a_touch_on_a_step_changes_the_load(stage: Stage, name: str, size: tuple[int, int]) -> None:
    """Each button has its command, the big button beside it keeps its own."""
    stage.resize(*size)
    stage.show_scene(SCENES[name])
    middle = stage.picture.layout.middle

    assert tuple(stage.command_at(box.center()) for box in middle.steps) == STEPS
    if not middle.button.isEmpty():
        assert stage.command_at(middle.button.center()) is Command.GO


def test_where_there_is_no_such_load_there_is_no_button(stage: Stage) -> None:
    """A touch there means what it means beside all buttons: go on."""
    stage.show_scene(SCENES["setup-empty-bar"])
    lighter, heavier = stage.picture.layout.middle.steps

    assert stage.command_at(lighter.center()) is Command.GO
    assert stage.command_at(heavier.center()) is Command.HEAVIER


def test_other_plates_are_drawn_at_once(stage: Stage) -> None:
    """A press changes the picture to the pixel that a new stage would show."""
    stage.show_scene(SCENES["rest"])
    stage.show()
    stage.grab()
    changed = replace(SCENES["rest"], plates_drawn=plates(25, 10, 1.25), load="Ben  92.5 kg")
    stage.show_scene(changed)
    once = stage.grab().toImage()
    stage.set_theme(stage._theme)

    assert once == stage.grab().toImage()


def of(percent: int, bar: Bar | None = None, one_rm: int = 100) -> SetLoad:
    """Return a percentage of 100 kg, hung up."""
    load = Load(Basis.PERCENT, (round(percent * 100),))
    return set_load(load, Unit.KG, one_rm=Mass(one_rm * 100, Unit.KG), bar=bar)


KILOS = Bar(Mass(2000, Unit.KG))
COARSE = Bar(Mass(2000, Unit.KG), collars=Mass(250, Unit.KG), stock=(Stock(Mass(2000, Unit.KG), 8),))


@pytest.mark.parametrize(
    ("load", "text"),
    [
        (of(105, KILOS), "each side  25 + 15 + 2.5"),
        (of(106, KILOS), "each side  25 + 15 + 2.5  ·  99.1 % of target"),
        (of(110, COARSE), "each side  20 + 20  ·  collars on  ·  95.5 % of target"),
        (of(20, KILOS), ""),
        (of(30), ""),
        (of(11, KILOS), ""),
        (SetLoad("max", "max"), ""),
    ],
)
def test_the_plates_are_told_with_what_part_of_the_target_they_are(load: SetLoad, text: str) -> None:
    """112.5 kg without plates of 1.25 are 110: 97.8 % of target (handbook 4.3)."""
    work = replace(negatives().phases[0].work, load=load)

    assert told(work) == text


@pytest.mark.parametrize(
    ("load", "texts"),
    [
        (of(105, KILOS), ("−2.5 kg", "+2.5 kg")),
        (of(110, COARSE), ("−40 kg", "+40 kg")),
        (of(20, KILOS), ("", "+2.5 kg")),
        (of(30), ("−1 kg", "+1 kg")),
        (set_load(Load(Basis.BODYWEIGHT, (0,), Unit.LB), Unit.LB), ("−2.5 lb", "+2.5 lb")),
        (SetLoad("max", "max"), ()),
        (SetLoad("105 %", "", percent=10_500), ()),
    ],
)
def test_a_step_says_how_large_it_is(load: SetLoad, texts: tuple[str, ...]) -> None:
    """By what can be hung up; none where there is nothing to be changed."""
    assert tuple(step.text for step in steps_of(load)) == texts
