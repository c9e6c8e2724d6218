"""Places of the history page: where each part stands in a window of any size."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from gymtimer.ui.scale import Scale, scale_of

#: Left and right, and between two cards, in pixels of the design.
SIDE, GAP = 63, 22
#: Height of what fingers aim at, 20 mm on a 15.6-inch screen; what is seen of it is lower.
TOUCH = 112
#: The same at the sides of a page of large letters, and from which width on it has three tiles in a row.
SLIM_SIDE, THREE = 36, 800
#: Heights of the cards of such a page: load, a set, records, calendar.
CARD_HEIGHTS = (480, 440, 420, 480)
#: Height of what is said where there are none.
EMPTY = 420


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


def places(
    width: int, height: int, scale: Scale | None = None, foot: int = 0, *, empty: bool = False
) -> Places:
    """Return the places in a window of that size; upright, the cards stand below each other.

    Lengths come from *scale*, or from the window where none is given. The page of large letters is as
    high as it has to be, and its foot has *foot* pixels; *empty*, it has no cards.
    """
    scale = scale or scale_of(width, height)
    if scale.slim(width):
        return _slim(width, scale, foot, empty=empty)
    return _upright(width, height, scale) if height > width else _lying(width, height, scale)


def _lying(width: int, height: int, scale: Scale) -> Places:
    px = scale.px
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


def _upright(width: int, height: int, scale: Scale) -> Places:
    px = scale.px
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


def _slim(width: int, scale: Scale, foot: int, *, empty: bool) -> Places:
    """Return places below each other, each as high as what is on it needs."""
    px = scale.px
    side, gap = px(SLIM_SIDE), px(GAP)
    inner = width - 2 * side
    each = 3 if width >= px(THREE) else 2
    y = px(30)
    title = QRect(side, y, inner, px(170 if each == 2 else 90))
    exercises = QRect(side, title.bottom() + 1, inner, px(TOUCH))
    y = tiles_top = exercises.bottom() + 1
    tiles: tuple[QRect, ...] = ()
    while len(tiles) < 5:
        tiles += _row(side, y, inner, px(132), gap, min(each, 5 - len(tiles)))
        y += px(132) + gap
    cards = []
    for high in CARD_HEIGHTS:
        cards.append(QRect(side, y, inner, px(high)))
        y += px(high) + gap
    load, lowering, records, calendar = cards
    if empty:
        y = tiles_top + px(EMPTY)
    body = QRect(side, tiles_top, inner, y - tiles_top)
    return Places(
        title, exercises, tiles, load, lowering, calendar, records, QRect(side, y, inner, foot), body
    )


def _row(left: int, top: int, width: int, height: int, gap: int, count: int) -> tuple[QRect, ...]:
    """Return *count* rectangles side by side; the last one takes what division leaves."""
    each = (width - (count - 1) * gap) // count
    starts = [left + number * (each + gap) for number in range(count)]
    widths = [each] * (count - 1) + [left + width - starts[-1]]
    return tuple(QRect(start, top, wide, height) for start, wide in zip(starts, widths, strict=True))
