"""Axes: round numbers beside a chart, dates under it."""

from dataclasses import dataclass
from math import ceil, floor, log10

from gymtimer.tongue import decimal

#: Steps between two lines of a chart, times a power of ten.
_STEPS = (1.0, 2.0, 2.5, 5.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """A line of numbers.

    Attributes:
        low: where it begins.
        high: where it ends; more than *low*.
        ticks: round numbers from *low* to *high*.

    """

    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Return where *value* is: 0.0 at the low end, 1.0 at the high end."""
        return (value - self.low) / (self.high - self.low)


def axis(low: float, high: float, lines: int = 5) -> Axis:
    """Return an axis of at most so many *lines*, at least two, that holds everything from *low* to *high*."""
    if high - low < 0.01:  # no two loads are nearer
        low, high = low - max(1.0, abs(low) * 0.05), high + max(1.0, abs(high) * 0.05)
    power = 10.0 ** floor(log10(high - low) - 1)
    steps = (part * power * ten for ten in (1.0, 10.0, 100.0) for part in _STEPS)
    for step in steps:
        first, last = floor(low / step + 1e-9), ceil(high / step - 1e-9)
        if last - first < max(2, lines):
            break
    ticks = tuple(round(number * step, 6) for number in range(first, last + 1))
    return Axis(ticks[0], ticks[-1], ticks)


def tick_text(value: float) -> str:
    """Return *value* without needless zeros: "102.5"."""
    return decimal(f"{value:.2f}".rstrip("0").removesuffix("."))


def spread(positions: list[float], width: float) -> list[int]:
    """Return which labels of so many pixels *width* stand side by side: the first, then as many as fit.

    The last one is always there; it takes the place of a neighbour that is too near.
    """
    shown: list[int] = []
    for number, place in enumerate(positions):
        if not shown or place - positions[shown[-1]] >= width:
            shown.append(number)
    last = len(positions) - 1
    if shown and shown[-1] != last:
        shown = [*(n for n in shown if positions[last] - positions[n] >= width), last]
    return shown
