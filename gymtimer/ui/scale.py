"""Scale: one length from which a page takes all its sizes."""

from dataclasses import dataclass

#: What is pressed is at least so wide and high, in pixels (WCAG 2.2, 2.5.5).
FINGER = 44


@dataclass(frozen=True, slots=True)
class Scale:
    """Pixels for each pixel of a design that is 1920 wide and 1080 high."""

    unit: float

    def px(self, design: float) -> int:
        """Return *design* pixels of the design in pixels of the window."""
        return max(1, round(design * self.unit))


def scale_of(width: int, height: int) -> Scale:
    """Return the scale of a page in a window of that size; text stays readable at 1 m.

    Upright, the design is 1200 wide and 1920 high.
    """
    long, short = max(width, height), min(width, height)
    return Scale(max(0.56, min(long / 1920, short / (1080 if width >= height else 1200), 2.0)))
