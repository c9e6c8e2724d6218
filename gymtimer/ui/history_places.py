"""Places of the history page: where each part stands in a window of any size."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from gymtimer.ui.scale import scale_of

#: Left and right, and between two cards, in pixels of the design.
SIDE, GAP = 63, 22
#: Height of what fingers aim at, 20 mm on a 15.6-inch screen; what is seen of it is lower.
TOUCH = 112


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles in pixels of the window.

    Attributes:
        title: whose history of which time.
        exercises: the filter.
        tiles: five.
        load: the load over time.
        lowering: the bars of a set.
        calendar: days and recovery.
        records: the bests.
        foot: periods, lifters and what else can be pressed.
        body: all between title and foot, for the table or the empty page.

    """

    title: QRect
    exercises: QRect
    tiles: tuple[QRect, ...]
    load: QRect
    lowering: QRect
    calendar: QRect
    records: QRect
    foot: QRect
    body: QRect


def places(width: int, height: int) -> Places:
    """Return the places in a window of that size; upright, the cards stand below each other."""
    return _upright(width, height) if height > width else _lying(width, height)


def _lying(width: int, height: int) -> Places:
    px = scale_of(width, height).px
    side, gap = px(SIDE), px(GAP)
    inner = width - 2 * side
    left = (inner - gap) * 67 // 100
    foot = QRect(side, height - px(8) - px(TOUCH), inner, px(TOUCH))
    tiles_top = px(16) + px(TOUCH)
    tiles = _row(side, tiles_top, inner, px(126), gap, 5)
    top = tiles_top + px(126) + gap
    room = foot.top() - top
    upper = (room - gap) * 59 // 100
    lower = room - gap - upper
    right = side + left + gap
    return Places(
        title=QRect(side, px(34), inner * 40 // 100, px(80)),
        exercises=QRect(side + inner * 40 // 100, px(16), inner - inner * 40 // 100, px(TOUCH)),
        tiles=tiles,
        load=QRect(side, top, left, upper),
        lowering=QRect(right, top, inner - left - gap, upper),
        calendar=QRect(side, top + upper + gap, left, lower),
        records=QRect(right, top + upper + gap, inner - left - gap, lower),
        foot=foot,
        body=QRect(side, tiles_top, inner, foot.top() - tiles_top),
    )


def _upright(width: int, height: int) -> Places:
    px = scale_of(width, height).px
    side, gap = px(SIDE), px(GAP)
    inner = width - 2 * side
    foot = QRect(side, height - px(10) - 2 * px(TOUCH), inner, 2 * px(TOUCH))
    tiles_top = px(116) + px(TOUCH)
    tile = px(132)
    tiles = (
        *_row(side, tiles_top, inner, tile, gap, 3),
        *_row(side, tiles_top + tile + gap, inner, tile, gap, 2),
    )
    under = tiles_top + 2 * (tile + gap)
    room = foot.top() - under - 2 * gap
    load, lowering = room * 34 // 100, room * 33 // 100
    half = (inner - gap) // 2
    lower = room - load - lowering
    return Places(
        title=QRect(side, px(36), inner, px(80)),
        exercises=QRect(side, px(116), inner, px(TOUCH)),
        tiles=tiles,
        load=QRect(side, under, inner, load),
        lowering=QRect(side, under + load + gap, half, lowering),
        calendar=QRect(side, under + load + lowering + 2 * gap, inner, lower),
        records=QRect(side + half + gap, under + load + gap, inner - half - gap, lowering),
        foot=foot,
        body=QRect(side, tiles_top, inner, foot.top() - tiles_top),
    )


def _row(left: int, top: int, width: int, height: int, gap: int, count: int) -> tuple[QRect, ...]:
    """Return *count* rectangles side by side; the last one takes what division leaves."""
    each = (width - (count - 1) * gap) // count
    starts = [left + number * (each + gap) for number in range(count)]
    widths = [each] * (count - 1) + [left + width - starts[-1]]
    return tuple(QRect(start, top, wide, height) for start, wide in zip(starts, widths, strict=True))
