"""Places on the stage: rectangles with room for text; all in pixels."""

import re
from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QRectF

from gymtimer.tongue import bare, tr
from gymtimer.ui.mirroring import turned, turned_box
from gymtimer.ui.scene import Scene

_NUMBER = re.compile(r"[\d:]+")


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts a scene has: what the places depend on besides the window.

    Attributes:
        banner: a line over the top.
        small: a line under the number.
        beside: that line is a few seconds, which stand beside the button.
        checks: how many things to check.
        button: the big button.
        arrows: chevrons beside the number.
        actions: how many small buttons.
        corner: the RACK IT corner.
        plates: a picture of what hangs on the bar.
        steps: buttons for another load.
        offer: a button for what is proposed.

    """

    banner: bool
    small: bool
    beside: bool
    checks: int
    button: bool
    arrows: bool
    actions: int
    corner: bool
    plates: bool = False
    steps: bool = False
    offer: bool = False

    @classmethod
    def of(cls, scene: Scene) -> Self:
        """Return the parts of *scene*."""
        return cls(
            banner=bool(scene.banner),
            small=bool(scene.small),
            beside=bool(scene.button) and _is_seconds(scene.small),
            checks=len(scene.checks),
            button=bool(scene.button),
            arrows=scene.arrows,
            actions=len(scene.actions),
            corner=scene.corner,
            plates=scene.plates_drawn is not None,
            steps=bool(scene.steps),
            offer=scene.offer is not None,
        )


def _is_seconds(small: str) -> bool:
    """Return whether *small* is a few seconds, gone or left, and nothing else."""
    return _NUMBER.sub("{n}", bare(small), count=1) in ("{n}", "{n} s", tr("{n} s left"))


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for a line of text; pixels.

    Attributes:
        left: where the room begins.
        width: how much there is.
        baseline: what the letters stand on.
        cap: the height of a capital, if the text fits.
        align: 0.0 left, 0.5 centred, 1.0 right.
        lines: how many lines there is room for; the baseline is the first one's.

    """

    left: float
    width: float
    baseline: float
    cap: float
    align: float = 0.0
    lines: int = 1

    def turned(self, width: float) -> Self:
        """Return its mirror image in a window of *width* pixels."""
        return replace(self, left=turned(self.left, self.width, width), align=1.0 - self.align)

    def part(self, wide: float) -> Self:
        """Return *wide* pixels of it, at the side where its text stands."""
        return replace(self, left=self.left + (self.width - wide) * self.align, width=wide)


@dataclass(frozen=True, slots=True)
class Head:
    """The top of the stage; pixels.

    Attributes:
        title: the exercise.
        subtitle: under the title.
        load: the load; in a wide window in the row of the title.
        plates: the plates; in a wide window in the row of the subtitle.
        bottom: where the head ends.

    """

    title: Slot
    subtitle: Slot
    load: Slot
    plates: Slot
    bottom: float


@dataclass(frozen=True, slots=True)
class Middle:
    """The tinted part between head and foot; pixels.

    Attributes:
        area: all of it.
        word: the phase word.
        number: the box of the huge number.
        small: the line under it.
        top: where the middle of the bar is at level 0.0.
        bottom: where it is at level 1.0.
        checks: the list of things to check; empty without one.
        button: the big button; empty without one.
        plates: where the plates are drawn: the right end of the bar, and its left end where that
            is drawn, too; empty without a picture.
        steps: the buttons for a lighter and a heavier load; empty without them.

    """

    area: QRectF
    word: Slot
    number: QRectF
    small: Slot
    top: float
    bottom: float
    checks: QRectF
    button: QRectF
    plates: tuple[QRectF, ...] = ()
    steps: tuple[QRectF, ...] = ()


@dataclass(frozen=True, slots=True)
class Foot:
    """The bottom of the stage; pixels.

    Attributes:
        top: where it begins.
        dots: the reps, in one row.
        hint: the line in the middle.
        aside: the line at the right.
        actions: the small buttons, in the order in which they are read.
        corner: the RACK IT corner, flush with the edges of the window; empty without one.
        offer: the button for what is proposed; empty without one.

    """

    top: float
    dots: QRectF
    hint: Slot
    aside: Slot
    actions: tuple[QRectF, ...]
    corner: QRectF
    offer: QRectF


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of one window size and one set of parts; pixels.

    Attributes:
        unit: pixels per pixel of the design.
        wide: whether title and load share a row.
        banner: the band over the top; empty without one.
        head: the top.
        middle: the tinted part.
        foot: the bottom.
        from_right: whether title, checks and foot are the mirror image of what they are from the left.

    """

    unit: float
    wide: bool
    banner: QRectF
    head: Head
    middle: Middle
    foot: Foot
    from_right: bool = False

    def turned(self) -> Self:
        """Return the places for people who read from the right; bar and plates hang there as they do here."""
        width, head, middle, foot = self.middle.area.width(), self.head, self.middle, self.foot
        return replace(
            self,
            head=Head(
                head.title.turned(width),
                head.subtitle.turned(width),
                head.load.turned(width),
                head.plates.turned(width),
                head.bottom,
            ),
            middle=replace(
                middle,
                number=turned_box(middle.number, width),
                small=middle.small.turned(width),
                checks=turned_box(middle.checks, width),
            ),
            foot=Foot(
                foot.top,
                turned_box(foot.dots, width),
                foot.hint.turned(width),
                foot.aside.turned(width),
                tuple(turned_box(box, width) for box in foot.actions),
                turned_box(foot.corner, width),
                turned_box(foot.offer, width),
            ),
            from_right=True,
        )
