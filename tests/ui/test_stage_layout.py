"""Everything has room on every screen."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF

from gymtimer.ui.scene import Scene
from gymtimer.ui.stage_layout import LEAST_TOUCH, arrange
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_places import Layout, Parts
from gymtimer.ui.stage_plates import SHAFT, End, numbers, places
from gymtimer.ui.stage_text import Lettering, Line
from tests.ui.scenes import SCENES

SIZES = [
    (640, 400),
    (800, 480),
    (1024, 600),
    (1280, 720),
    (1920, 1080),
    (3840, 2160),
    (2560, 1080),
    (1024, 768),
    (1000, 1000),
    (480, 800),
    (600, 1024),
    (1200, 1920),
    (2160, 3840),
]
#: A 15.6-inch screen is 345.4 mm wide.
FIFTEEN_INCH = 1920 / 345.4

every_scene = pytest.mark.parametrize("scene", SCENES.values(), ids=SCENES)
every_size = pytest.mark.parametrize("size", SIZES, ids="{0[0]}x{0[1]}".format)
every_screen = pytest.mark.parametrize("millimetre", [2.0, 3.78, 11.0])


@pytest.fixture(scope="session")
def lettering(family: str) -> Lettering:
    return Lettering(family)


def laid(
    scene: Scene, size: tuple[int, int], lettering: Lettering, millimetre: float = 3.78, letters: float = 0
) -> tuple[Layout, tuple[Line, ...]]:
    layout = arrange(*size, millimetre, Parts.of(scene), letters)
    return layout, lay(scene, layout, lettering)


def clash(one: QRectF, other: QRectF) -> bool:
    return one.adjusted(0.5, 0.5, -0.5, -0.5).intersects(other)


@every_scene
@every_size
@every_screen
def test_texts_fit_and_never_meet(
    scene: Scene, size: tuple[int, int], millimetre: float, lettering: Lettering
) -> None:
    """
    The ink of every line lies inside the window, and that of no two lines meets.
    """
    _, lines = laid(scene, size, lettering, millimetre)
    inks = {line.name: lettering.ink(line) for line in lines}
    window = QRectF(0, 0, *size)

    assert [name for name, ink in inks.items() if not window.contains(ink)] == []
    met = [(a, b) for a in inks for b in inks if a < b and clash(inks[a], inks[b])]
    assert met == []


@every_scene
@every_size
def test_letters_for_the_far_end_of_the_hall_never_meet(
    scene: Scene, size: tuple[int, int], lettering: Lettering
) -> None:
    """
    As high as they get, they push the number aside, and still lie inside the window.
    """
    _, lines = laid(scene, size, lettering, letters=1e6)
    inks = {line.name: lettering.ink(line) for line in lines}

    assert [name for name, ink in inks.items() if not QRectF(0, 0, *size).contains(ink)] == []
    assert [(a, b) for a in inks for b in inks if a < b and clash(inks[a], inks[b])] == []


@pytest.mark.parametrize(("wished", "height"), [(0, 20), (10, 20), (25, 25), (1000, 28)])
def test_letters_follow_the_distance(wished: float, height: float, lettering: Lettering) -> None:
    """
    Never smaller than the design, never more than 1.4 times as high; the number keeps its place of honour.
    """
    _, lines = laid(SCENES["lower"], (1920, 1080), lettering, FIFTEEN_INCH, wished * FIFTEEN_INCH)
    high = {line.name: line.cap / FIFTEEN_INCH for line in lines}

    assert high["word"] == pytest.approx(height, abs=0.3)
    assert high["number"] >= 75


@every_scene
@every_size
@every_screen
def test_touch_targets_are_large_and_apart(
    scene: Scene, size: tuple[int, int], millimetre: float, lettering: Lettering
) -> None:
    """
    Each target is at least 64 pixels, 20 mm where the window has room; none meets another or a text.
    """
    layout, lines = laid(scene, size, lettering, millimetre)
    targets = [*layout.foot.actions, *layout.middle.steps, layout.foot.corner, layout.middle.button]
    targets.append(layout.foot.offer)
    targets = [target for target in targets if not target.isEmpty()]
    least = max(LEAST_TOUCH, min(20 * millimetre, min(size) / 6))
    inside = ("action", "step", "corner", "button", "offer")
    texts = [lettering.ink(line) for line in lines if not line.name.startswith(inside)]

    assert all(min(target.width(), target.height()) >= least - 0.01 for target in targets)
    assert not any(clash(a, b) for n, a in enumerate(targets) for b in targets[:n])
    assert not any(clash(target, text) for target in targets for text in texts)
    assert not any(clash(target, layout.foot.dots) for target in targets if scene.dots)


@every_scene
@every_size
def test_labels_stay_inside_their_buttons(scene: Scene, size: tuple[int, int], lettering: Lettering) -> None:
    """
    What is written on a button, on the corner or on the banner lies within it.
    """
    layout, lines = laid(scene, size, lettering)
    boxes = {"banner": layout.banner, "button": layout.middle.button, "corner": layout.foot.corner}
    boxes |= {"offer": layout.foot.offer, "offer told": layout.foot.offer}
    boxes |= {f"action {n}": box for n, box in enumerate(layout.foot.actions)}
    boxes |= {f"step {n}": box for n, box in enumerate(layout.middle.steps)}

    for line in lines:
        if line.name in boxes:
            assert boxes[line.name].contains(lettering.ink(line)), line.name


@every_scene
@every_size
@every_screen
def test_plates_have_room(
    scene: Scene, size: tuple[int, int], millimetre: float, lettering: Lettering
) -> None:
    """
    The drawn plates lie in the window, meet neither text nor target, and each number lies on its plate.
    """
    layout, lines = laid(scene, size, lettering, millimetre)
    targets = [*layout.foot.actions, *layout.middle.steps, layout.middle.button]
    texts = [lettering.ink(line) for line in lines]
    window = QRectF(0, 0, *size)
    for n, box in enumerate(layout.middle.plates):
        end = End(box, layout.unit, mirrored=n > 0, shaft=SHAFT)
        drawn = places(scene.plates_drawn or (), end)

        assert window.contains(box)
        assert box.height() >= 60 * layout.unit
        assert not any(clash(box, other) for other in [*targets, *texts] if not other.isEmpty())
        assert all(box.contains(rect.adjusted(0.01, 0.01, -0.01, -0.01)) for rect in drawn)
        assert not any(clash(a, b) for a, b in pairwise(drawn))
        for plate, rect in zip(scene.plates_drawn or (), drawn, strict=True):
            ink = [lettering.ink(line) for line in numbers(str(plate).split(), rect, layout.unit, lettering)]
            assert all(rect.contains(one) for one in ink)


@pytest.mark.parametrize("name", ["lower", "hold", "settle", "own-lift", "lower-late"])
def test_letters_are_legible_from_four_metres(name: str, lettering: Lettering) -> None:
    """
    On a 15.6-inch screen exercise, load and phase word are 20 mm high, a lone number five times that.
    """
    _, lines = laid(SCENES[name], (1920, 1080), lettering, FIFTEEN_INCH)
    height = {line.name: line.cap / FIFTEEN_INCH for line in lines}

    assert min(height["title"], height["load"], height["word"]) >= 20
    assert height["number"] >= 100


@every_scene
def test_a_number_is_never_small(scene: Scene, lettering: Lettering) -> None:
    """
    Beside a button or a line of text the number still has twice the 20 mm.
    """
    _, lines = laid(scene, (1920, 1080), lettering, FIFTEEN_INCH)
    height = {line.name: line.cap / FIFTEEN_INCH for line in lines}

    assert height["word"] >= 20
    assert height["number"] >= 40


@every_size
def test_no_number_moves_while_it_runs(size: tuple[int, int], lettering: Lettering) -> None:
    """
    From one second to the next a number keeps size and baseline, and its digits keep their columns.
    """
    for first, second in (("1", "2"), ("9", "10"), ("1:11", "1:54"), ("+0:59", "+1:00")):
        one, two = (
            laid(Scene(SCENES["rest"].role, "REST", number), size, lettering)[1][-1]
            for number in (first, second)
        )
        assert (one.cap, one.baseline) == (two.cap, two.baseline)
        if len(first) == len(second):
            assert (one.x, one.width) == (two.x, two.width)


@every_size
def test_a_weight_is_never_cut(size: tuple[int, int], lettering: Lettering) -> None:
    """
    However long the name of the lifter, the load ends with the weight.
    """
    scene = Scene(SCENES["lower"].role, "LOWER", "1", title="Close-grip bench press with chains")
    scene = type(scene)(
        **{**{f: getattr(scene, f) for f in scene.__slots__}, "load": "Maximiliane-Charlotte 102.5 kg"}
    )
    _, lines = laid(scene, size, lettering)

    assert {line.name: line.text for line in lines}["load"].endswith(" 102.5 kg")
