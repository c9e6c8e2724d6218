"""The table of results: one row for each thing that was measured."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Result:
    """One row.

    Attributes:
        what: what was measured.
        count: how many of them.
        unit: of the numbers.
        middle: their median; NaN where there is none.
        worst: the worst or the 99th percentile, as *what* says.
        target: what the issue asks for, in words; "" where it asks for nothing.
        met: whether it was reached; None where there is no target.
        yardstick: the naive way or the bare thing, measured in the same run.

    """

    what: str
    count: int
    unit: str
    middle: float
    worst: float
    target: str = ""
    met: bool | None = None
    yardstick: str = ""

    def cells(self) -> tuple[str, ...]:
        """Return the row as texts."""
        said = {True: "yes", False: "NO", None: "-"}[self.met]
        return (
            self.what,
            str(self.count),
            _number(self.middle),
            _number(self.worst),
            self.unit,
            self.yardstick or "-",
            self.target or "-",
            said,
        )


TITLES = ("what", "n", "median", "worst/p99", "unit", "yardstick, same run", "target", "met")


def spread(
    what: str,
    values: Sequence[float],
    unit: str,
    *,
    percentile: float = 100,
    target: str = "",
    met: Callable[[float, float], bool] | None = None,
    yardstick: str = "",
) -> Result:
    """Return the row of *values*; *met* takes the median and the worst, or the *percentile* asked for."""
    if not len(values):
        return Result(f"{what}: not measured", 0, unit, math.nan, math.nan, target, None, yardstick)
    middle, worst = float(np.median(values)), float(np.percentile(values, percentile))
    return Result(
        what, len(values), unit, middle, worst, target, met(middle, worst) if met else None, yardstick
    )


def lines(results: Iterable[Result]) -> Iterator[str]:
    """Yield the table as text."""
    rows = [TITLES, *(result.cells() for result in results)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    numbers = {1, 2, 3}
    for place, row in enumerate(rows):
        cells = [
            cell.rjust(width) if column in numbers else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
        if not place:
            yield "  ".join("-" * width for width in widths)


def _number(value: float) -> str:
    if math.isnan(value):
        return "-"
    if value == round(value):
        return str(round(value))
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
