"""Where everything on the stage stands, from the size of the window alone.

Heights of capitals, in the design of 1920 × 1080 (a 15.6-inch screen has 5.56 px/mm): exercise, load and
phase word 112 px, which is 20.1 mm or 1/200 of 4 m; the number 560 px, five times that, wherever nothing
stands under it (settle, lower, hold, own lift). Over a line of text (rest) it has 462 px or 83 mm, over a
button 404 px or 73 mm (assist; 61 mm where the words are as long as RACK IT), beside a checklist 41 mm.
What is read from one metre has 31 px or 5.6 mm. Everything scales with the window. An exercise too long
for its place shrinks to 0.6 of its height, then loses its end; a load loses its beginning, the name.
"""

from PySide6.QtCore import QRectF

from gymtimer.ui.stage_frame import CAP, HINT, LINE, SIDE, TEXT, Frame
from gymtimer.ui.stage_loaded import Loaded, loaded, width_beside
from gymtimer.ui.stage_places import Foot, Head, Layout, Middle, Parts, Slot

#: The letters of the design are read from here on a 15.6-inch screen, in cm.
DESIGNED_FOR = 400
#: A bank card is so wide, in mm (ISO/IEC 7810, ID-1).
CARD = 85.6
#: A letter is read from 200 times its height (FAA human factors design guide).
READ_FROM = 200
#: For people who stand far away letters grow up to this; then the number has no room left.
MOST_CAP = 1.4 * CAP
#: What is small grows up to this; then it would crowd what is read from afar.
MOST_TEXT = 1.5
#: No touch target is smaller, whatever the screen says of itself; pixels.
LEAST_TOUCH = 64
#: Least width of an offer beside other buttons, and of the hint between them, in the design; pixels.
LEAST_OFFER, LEAST_HINT = 420, 130


def arrange(
    width: int, height: int, millimetre: float, parts: Parts, letters: float = 0, text: float = 1.0
) -> Layout:
    """Return the places in a window of *width* × *height* pixels.

    *millimetre* is its length on this screen, in pixels; touch targets are 20 of them. *letters* is
    how high the capitals of phase, exercise and load are wished for, in pixels; 0 for the design's.
    What is small has *text* times its height, as far as there is room.
    """
    wide, unit = _shape(width, height)
    wanted = max(20 * millimetre, (112 if wide else 128) * unit)
    touch = max(LEAST_TOUCH, min(wanted, min(width, height) / 6))
    cap = capital(width, height, letters) / unit
    # A checklist in a high window has no room to give.
    text = 1.0 if parts.checks and not wide else min(text, MOST_TEXT)
    frame = Frame(width, height, unit, touch, wide, parts, cap, text)
    banner = QRectF(0, 0, width, 68 * unit if parts.banner else 0)
    head = _head(frame, banner.bottom())
    foot = _foot(frame)
    return Layout(unit, wide, banner, head, _middle(frame, head.bottom, foot.top), foot)


def capital(width: int, height: int, letters: float = 0) -> float:
    """Return how high capitals are where *letters* is wished for; all in pixels."""
    _, unit = _shape(width, height)
    return min(max(CAP, letters / unit), MOST_CAP) * unit


def letters_for(distance: int, card: int, longest: int) -> float:
    """Return the height of capitals that are read from *distance* cm, in pixels.

    *card* is the width of a bank card in pixels; where it is 0, *longest* side of the window is
    that of a 15.6-inch screen.
    """
    return 10 * distance / READ_FROM * (card / CARD if card else longest / 345)


def _shape(width: int, height: int) -> tuple[bool, float]:
    """Return whether the window is wide, with its pixels for each pixel of the design."""
    wide = width >= 1.15 * height
    return wide, min(width / 1920, height / 1080) if wide else min(width / 1080, height / 1920)


def _head(frame: Frame, top: float) -> Head:
    """Return the head of a window whose upper *top* pixels are taken."""
    u, cap = frame.unit, frame.cap
    dip = cap / CAP  # a g hangs the lower the larger it is
    text, side = TEXT * frame.text, SIDE * frame.text
    if frame.wide:
        title, below = top + (28 + cap) * u, top + (28 + cap + 36 * dip + text) * u
        return Head(
            frame.row(title, cap),
            frame.row(below, text),
            frame.row(title, cap, 1.0),
            frame.row(below, text, 1.0),
            below + 14 * u,
        )
    title = top + (48 + cap) * u
    below = title + (40 * dip + side) * u
    load = below + (50 + cap) * u
    plates = load + (40 * dip + side) * u
    return Head(
        frame.row(title, cap),
        frame.row(below, side),
        frame.row(load, cap),
        frame.row(plates, side),
        plates + 36 * u,
    )


def _foot(frame: Frame) -> Foot:
    """Return the foot: one row in a wide window, a line of text over it in a high one."""
    u, parts = frame.unit, frame.parts
    t = u * frame.text
    top = frame.height - frame.touch
    right = frame.width
    corner = QRectF(right, top, 0, 0)
    if parts.corner:
        corner = QRectF(right - max(276 * u, 1.6 * frame.touch), top, 0, frame.touch)
        corner.setRight(right)
    right = corner.left() - 2 * frame.gap if parts.corner else frame.right
    actions, left = _buttons(frame, top, right)
    text = top + (frame.touch + TEXT * t) / 2
    if frame.wide:
        hint = Slot(frame.width * 0.5 - 330 * u, 660 * u, text, HINT * t, 0.5)
        return Foot(
            top,
            QRectF(frame.margin, top, hint.left - frame.margin - frame.gap, frame.touch),
            _between(hint, left - frame.gap),
            Slot(right - 300 * u, 300 * u, text, TEXT * t, 1.0),
            actions,
            corner,
            _offer(frame, top, hint.left - frame.margin - frame.gap),
        )
    dots = QRectF(frame.margin, top, left - frame.margin - frame.gap, frame.touch)
    offer = _offer(frame, top, dots.width())
    if parts.offer and dots.width() < LEAST_OFFER * u:
        # Over the small buttons and no higher: the big one of the rack before was there.
        offer = _offer(frame, top - frame.gap - frame.touch, frame.right - frame.margin)
    line = (offer.top() if parts.offer else top) - frame.gap
    half = (frame.right - frame.margin) / 2 - frame.gap
    return Foot(
        line - 84 * t,
        dots,
        Slot(frame.margin, half, line, HINT * t),
        Slot(frame.right - half, half, line, TEXT * t, 1.0),
        actions,
        corner,
        offer,
    )


def _offer(frame: Frame, top: float, width: float) -> QRectF:
    """Return the button for what is proposed: far from where the big one is, and from the red corner."""
    return QRectF(frame.margin, top, width if frame.parts.offer else 0, frame.touch)


def _between(hint: Slot, right: float) -> Slot:
    """Return *hint* narrowed on both sides alike, so that it ends before *right*; 0 wide for too little."""
    over = max(0.0, hint.left + hint.width - right)
    width = hint.width - 2 * over
    enough = width >= LEAST_HINT / 33 * hint.cap
    return Slot(hint.left + over, width if enough else 0.0, hint.baseline, hint.cap, hint.align)


def _buttons(frame: Frame, top: float, right: float) -> tuple[tuple[QRectF, ...], float]:
    """Return the small buttons that end at *right*, with the place where they begin."""
    count = frame.parts.actions
    width = max(frame.touch, 168 * frame.unit)
    step = width + frame.gap
    left = right - count * step + frame.gap if count else right
    return tuple(QRectF(left + n * step, top, width, frame.touch) for n in range(count)), left


def _middle(frame: Frame, top: float, bottom: float) -> Middle:
    """Return what stands between *top* and *bottom*: word, number, line, button, from the outside in."""
    u, parts = frame.unit, frame.parts
    hung = parts.plates or parts.steps
    over, under = (12, 36) if frame.wide else (28, 44) if hung else (60, 70)
    word = frame.row(top + over * u + frame.cap * u, frame.cap, 0.5)
    high, low = word.baseline + under * u, bottom - (27 if frame.wide else 50) * u
    button = QRectF(frame.width / 2, low, 0, 0)
    if parts.button:
        width = min(840 * u, width_beside(frame) if hung else frame.right - frame.margin)
        size = max(frame.touch, 122 * u)
        button = QRectF((frame.width - width) / 2, low - size, width, size)
        low -= size + 34 * u
    small, low = _small(frame, button, low)
    level = word.baseline + 16 * u, small.baseline - small.cap - 18 * u
    bar = loaded(frame, button, level, low) if hung else Loaded(low)
    low = bar.low
    number = QRectF(frame.margin, high, frame.right - frame.margin, low - high)
    aside = 225 * u if parts.arrows and frame.wide else bar.aside
    number, checks = _split(frame, number.adjusted(aside, 0, -aside, 0))
    # A line of text is not to be struck through: the bar stops above it.
    lined = parts.small and not parts.beside
    return Middle(
        area=QRectF(0, top, frame.width, bottom - top),
        word=word,
        number=number,
        small=small if not parts.checks or not frame.wide else _under(small, number),
        top=level[0],
        bottom=level[1] if lined else bottom - 62 * u,
        checks=checks,
        button=button,
        plates=bar.plates if parts.plates else (),
        steps=bar.steps if parts.steps else (),
    )


def _small(frame: Frame, button: QRectF, low: float) -> tuple[Slot, float]:
    """Return the place of the line under the number, with the lowest pixel left for the number."""
    u, parts = frame.unit, frame.parts
    if not parts.small and (frame.wide or not parts.arrows):
        return frame.row(low, LINE, 0.5), low
    if parts.beside and frame.wide:
        left = button.right() + frame.gap
        return Slot(left, frame.right - left, button.center().y() + 30 * u, 60 * u, 0.5), low
    if frame.wide:
        return frame.row(low - 16 * u, LINE, 0.5), low - (16 + LINE + 36) * u
    if parts.arrows:
        # Chevrons stand on both sides of the seconds, since beside the number is no room.
        return frame.row(low - 83 * u, 60, 0.5), low - 260 * u
    lines = 1 if parts.beside or parts.checks else 2
    first = low - 16 * u - (lines - 1) * 1.7 * LINE * u
    slot = frame.row(first, LINE, 0.5)
    return Slot(slot.left, slot.width, first, slot.cap, 0.5, lines), first - (LINE + 50) * u


def _split(frame: Frame, number: QRectF) -> tuple[QRectF, QRectF]:
    """Return the box of the number with that of the checks, which takes its part of it."""
    if not frame.parts.checks:
        return number, QRectF()
    gap = 2 * frame.gap
    if frame.wide:
        half = number.width() * 0.46
        left = QRectF(number.left(), number.top(), half - gap, number.height())
        low = number.bottom() + (LINE + 52) * frame.unit if frame.parts.small else number.bottom()
        return left, QRectF(number.left() + half, number.top(), number.width() - half, low - number.top())
    share = number.height() - min(frame.parts.checks * 84 * frame.unit, number.height() * 0.66)
    upper = QRectF(number.left(), number.top(), number.width(), share - gap)
    return upper, QRectF(number.left(), number.top() + share, number.width(), number.height() - share)


def _under(small: Slot, number: QRectF) -> Slot:
    """Return *small* as wide as *number*: the right half belongs to the checks."""
    return Slot(number.left(), number.width(), small.baseline, small.cap, small.align, small.lines)
