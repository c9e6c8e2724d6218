"""The frame of the stage: the sizes that all its places share."""

from dataclasses import dataclass

from gymtimer.ui.stage_places import Parts, Slot

#: Heights of a capital in the design, in pixels.
CAP, LINE, TEXT = 112, 46, 31
#: The same of what stands below exercise and load in a high window, and of the hint at the foot.
SIDE, HINT = 36, 33
#: Side margin and the space around a touch target in the design, in pixels.
MARGIN, GAP = 56, 24


@dataclass(frozen=True, slots=True)
class Frame:
    """What all places are found from.

    Attributes:
        width: of the window, in pixels.
        height: of the window, in pixels.
        unit: pixels per pixel of the design.
        touch: the least side of a touch target, in pixels.
        wide: whether title and load share a row.
        parts: what there is to be placed.
        cap: height of the capitals of phase, exercise and load, in pixels of the design.
        text: how many times as high as in the design that is which is read from one metre.

    """

    width: float
    height: float
    unit: float
    touch: float
    wide: bool
    parts: Parts
    cap: float
    text: float = 1.0

    @property
    def margin(self) -> float:
        """What stays free at the left and right edge."""
        return MARGIN * self.unit

    @property
    def gap(self) -> float:
        """What stays free around a touch target."""
        return GAP * self.unit

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.width - self.margin

    def row(self, baseline: float, cap: float, align: float = 0.0) -> Slot:
        """Return a row over the whole width; *cap* in pixels of the design."""
        return Slot(self.margin, self.right - self.margin, baseline, cap * self.unit, align)
