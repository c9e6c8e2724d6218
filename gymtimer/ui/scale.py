"""Scale: one length from which a page takes all its sizes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Narrower than this, in pixels of the design, no page is whose letters are of the usual size.
SLIM = 1000

#: What is pressed is at least so wide and high, in pixels (WCAG 2.2, 2.5.5).
FINGER = 44


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels for each pixel of a design that is 1920 wide and 1080 high.

    Attributes:
        unit: that many.
        slim_below: in pixels of the design, narrower than what a page shows one thing below the other.

    """

    unit: float
    slim_below: int = SLIM

    def px(self, design: float) -> int:
        """Return *design* pixels of the design in pixels of the window."""
        return max(1, round(design * self.unit))

    @property
    def larger(self) -> bool:
        """Whether letters are larger than usual; then a page may be higher than its window."""
        return self.slim_below != SLIM

    def slim(self, width: int) -> bool:
        """Return whether a page of *width* pixels has room for one thing only beside each other."""
        return width < self.px(self.slim_below)


def scale_of(width: int, height: int) -> Scale:
    """Return the scale of a page in a window of that size; text stays readable at 1 m.

    Upright, the design is 1200 wide and 1920 high.
    """
    long, short = max(width, height), min(width, height)
    return Scale(max(0.56, min(long / 1920, short / (1080 if width >= height else 1200), 2.0)))


def scale_in(page: "QWidget") -> Scale:
    """Return the scale of *page*: that of the `Sheet` it lies on, or else that of its own size."""
    holder = page.parentWidget()
    sheet = holder.parentWidget() if holder is not None else None
    scale = getattr(sheet, "scale_of_page", None)
    return scale if isinstance(scale, Scale) else scale_of(page.width(), page.height())
