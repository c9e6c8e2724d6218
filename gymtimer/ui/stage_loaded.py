"""Where the loaded bar is drawn on the stage, with the buttons that change its load."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from gymtimer.ui.scene import REST_LEVEL
from gymtimer.ui.stage_frame import Frame

#: In the design, in pixels: the room for the plates at one end of the bar, half a plate of 25,
#: the least width of a small button, and of the big one.
END, HALF, STEP, LEAST_BUTTON = 320, 112, 168, 360


@dataclass(frozen=True, slots=True)
class Loaded:
    """The places of bar and buttons; pixels.

    Attributes:
        low: what is left for the number ends here.
        aside: what they take of its width, on each side.
        plates: the right end of the bar, or both.
        steps: the buttons, lighter before heavier.

    """

    low: float
    aside: float = 0.0
    plates: tuple[QRectF, ...] = ()
    steps: tuple[QRectF, ...] = ()


def width_beside(frame: Frame) -> float:
    """Return the most that the big button may take of the width: what two small ones and the bar leave.

    Where that is too little for its text, they are not beside it.
    """
    whole = frame.right - frame.margin
    left = whole - 2 * (2 * _step(frame) + 3 * frame.gap)
    return left if left >= LEAST_BUTTON * frame.unit else whole


def loaded(frame: Frame, button: QRectF, level: tuple[float, float], low: float) -> Loaded:
    """Return the places above *low*, beside the *button* if there is one.

    *level* is between which heights the horizon moves.
    """
    if not button.isEmpty() and width_beside(frame) < frame.right - frame.margin:
        return _beside(frame, button, low)
    return _on_horizon(frame, level, low) if frame.wide else _strip(frame, low)


def _step(frame: Frame) -> float:
    return max(frame.touch, STEP * frame.unit)


def _beside(frame: Frame, button: QRectF, low: float) -> Loaded:
    """Return the buttons at the left of the big one, the bar at its right."""
    u, step, middle = frame.unit, _step(frame), button.center().y()
    half = button.height() / 2 + 12 * u
    room = 2 * step + frame.gap
    top = middle - frame.touch / 2
    steps = [QRectF(frame.margin + n * (step + frame.gap), top, step, frame.touch) for n in range(2)]
    return Loaded(low, 0.0, (QRectF(frame.right - room, middle - half, room, 2 * half),), tuple(steps))


def _on_horizon(frame: Frame, level: tuple[float, float], low: float) -> Loaded:
    """Return both ends of the bar that the horizon of a rest is, each with a button below."""
    u, step = frame.unit, _step(frame)
    end = max(END * u, step)
    middle = level[0] + REST_LEVEL * (level[1] - level[0])
    top = low - frame.touch
    half = min(HALF * u, top - 20 * u - middle)
    lefts = frame.right - end, frame.margin
    # To the edge of the window: the horizon is no longer than the bar.
    outer = end + frame.margin
    plates = tuple(QRectF(left, middle - half, outer, 2 * half) for left in (lefts[0], 0.0))
    aside = (end - step) / 2
    steps = tuple(QRectF(left + aside, top, step, frame.touch) for left in reversed(lefts))
    return Loaded(low, end + frame.gap, plates, steps)


def _strip(frame: Frame, low: float) -> Loaded:
    """Return a strip over the whole width: the whole bar between both buttons."""
    u, step = frame.unit, _step(frame)
    high = max(frame.touch, 156 * u)
    top = low - high
    half = frame.width / 2 - frame.margin - step - frame.gap
    plates = tuple(QRectF(left, top, half, high) for left in (frame.width / 2, frame.width / 2 - half))
    button = top + (high - frame.touch) / 2
    steps = [QRectF(at, button, step, frame.touch) for at in (frame.margin, frame.right - step)]
    return Loaded(top - 36 * u, 0.0, plates, tuple(steps))
