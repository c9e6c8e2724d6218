"""The words of a scene as lines of text in their places."""

import re

from PySide6.QtCore import QRectF

from gymtimer.tongue import mark, tr
from gymtimer.ui.fonts import Weight
from gymtimer.ui.scene import Role, Scene
from gymtimer.ui.stage_places import Layout, Slot
from gymtimer.ui.stage_text import Lettering, Line, Style

BOLD = Style(Weight.BOLD)
SEMI_BOLD = Style(Weight.SEMI_BOLD)
MEDIUM = Style(Weight.MEDIUM)
REGULAR = Style(Weight.REGULAR)
WORD = Style(Weight.BOLD, tracking=0.2)
RUNNING = Style(Weight.BOLD, tabular=True)

#: The word in the red corner; it is no scene's to change.
RACK_IT = mark("RACK IT")

_RUNNING = re.compile(r"[+−-]?[\d:]+")
_DIGIT = re.compile(r"\d")


def lay(scene: Scene, layout: Layout, lettering: Lettering) -> tuple[Line, ...]:
    """Return every line of *scene*; what is empty has none."""
    middle = layout.middle
    lines = [
        *_head(scene, layout, lettering),
        _line(lettering, "word", scene.word, WORD, middle.word, "accent"),
        number(scene, middle.number, lettering),
        *_small(scene, layout, lettering),
        *_foot(scene, layout, lettering),
        *_in_boxes(scene, layout, lettering),
        *_checks(scene, layout, lettering),
    ]
    return tuple(line for line in lines if line.text)


def number(scene: Scene, box: QRectF, lettering: Lettering) -> Line:
    """Return the huge number as large as *box* allows.

    Its size depends on how many characters there are, never on which digits, and "9" is as large
    as "10": nothing jumps while it runs.
    """
    running = bool(_RUNNING.fullmatch(scene.number))
    style = RUNNING if running else BOLD
    widest = _DIGIT.sub("0", scene.number)
    if running and len(widest) == 1:
        widest = "00"
    room = lettering.width(widest, style)
    # Digits and capitals pass baseline and cap height by a hair; the g of kg and the dots of Ö by a quarter.
    ink = lettering.path(scene.number, style).boundingRect()
    below = 0.0 if running else max(0.0, ink.bottom() - 0.03)
    above = 0.0 if running else max(0.0, -ink.top() - 1.03)
    cap = min(box.height() / (1 + below + above), box.width() / room) if room else box.height()
    slot = Slot(box.left(), box.width(), box.center().y() + cap * (1 + above - below) / 2, cap, 0.5)
    return _line(lettering, "number", scene.number, style, slot, "ink")


def _line(
    lettering: Lettering, name: str, text: str, style: Style, slot: Slot, ink: str, *, keep_end: bool = False
) -> Line:
    """Return *text* in *slot*, made to fit; with *keep_end* a name is cut before a weight is."""
    text, cap = lettering.fit(text, style, slot.cap, slot.width, keep_end=keep_end)
    width = lettering.width(text, style) * cap
    x = slot.left + (slot.width - width) * slot.align
    if slot.align == 0.0 and text:
        # Lines of different size under each other start with their ink, not with their bearing.
        x -= lettering.path(text, style).boundingRect().left() * cap
    elif slot.align == 1.0 and text:
        x += width - lettering.path(text, style).boundingRect().right() * cap
    return Line(name, text, style, cap, x, slot.baseline, width, ink)


def _head(scene: Scene, layout: Layout, lettering: Lettering) -> list[Line]:
    """Return the four lines of the head; two that share a row never meet."""
    head = layout.head
    if layout.wide:
        title, load = _share(lettering, scene.title, SEMI_BOLD, head.title, scene.load, BOLD, head.load)
        small, plates = _share(
            lettering, scene.subtitle, REGULAR, head.subtitle, scene.plates, REGULAR, head.plates
        )
    else:
        title, small, load, plates = head.title, head.subtitle, head.load, head.plates
    return [
        _line(lettering, "title", scene.title, SEMI_BOLD, title, "ink"),
        _line(lettering, "load", scene.load, BOLD, load, "ink", keep_end=True),
        _line(lettering, "subtitle", scene.subtitle, REGULAR, small, "quiet"),
        _line(lettering, "plates", scene.plates, REGULAR, plates, "quiet"),
    ]


def _share(
    lettering: Lettering, first: str, style: Style, at: Slot, last: str, other: Style, to: Slot
) -> tuple[Slot, Slot]:
    """Return the slots of two texts in one row: the last one takes what it needs, up to a half."""
    gap = 0.5 * at.cap
    need = min(lettering.width(last, other) * to.cap, (to.width - gap) * 0.5)
    left_over = to.width - need - gap if last else at.width
    used = min(lettering.width(first, style) * at.cap, left_over)
    room = to.width - used - gap if first else to.width
    return at.part(left_over), to.part(room)


def _small(scene: Scene, layout: Layout, lettering: Lettering) -> list[Line]:
    """Return the line under the number, as two where there is room for two."""
    slot = layout.middle.small
    ink = "ink" if scene.role is not Role.LIFT else "accent"
    style = Style(Weight.SEMI_BOLD, tabular=len(scene.small) < 8)
    texts = lettering.wrap(scene.small, style, slot.cap, slot.width) if slot.lines > 1 else (scene.small, "")
    step = slot.cap * 1.7
    # One line alone stands where the second would: next to what is below it.
    down = step * (slot.lines - 1) if not texts[1] else 0.0
    slots = [
        Slot(slot.left, slot.width, slot.baseline + down + n * step, slot.cap, slot.align) for n in range(2)
    ]
    return [
        _line(lettering, name, text, style, place, ink)
        for name, text, place in zip(("small", "small 2"), texts, slots, strict=True)
    ]


def _foot(scene: Scene, layout: Layout, lettering: Lettering) -> list[Line]:
    """Return the lines of the footer; the hint gives way to the aside."""
    foot = layout.foot
    return [
        _line(lettering, "hint", scene.hint if foot.hint.width else "", SEMI_BOLD, foot.hint, "ink"),
        _line(lettering, "aside", "" if scene.actions else scene.aside, REGULAR, foot.aside, "quiet"),
    ]


def _in_boxes(scene: Scene, layout: Layout, lettering: Lettering) -> list[Line]:
    """Return the lines that stand inside a shape: banner, buttons, corner."""
    u = layout.unit
    corner = tr(RACK_IT) if scene.corner else ""
    boxes = [
        (layout.banner, "banner", scene.banner, SEMI_BOLD, 31 * u, "ink" if scene.guided else "on_alarm"),
        (layout.middle.button, "button", scene.button, BOLD, 52 * u, "on_accent"),
        (layout.foot.corner, "corner", corner, BOLD, 44 * u, "on_alarm"),
    ]
    if scene.offer is not None:
        boxes += _offer(scene.offer.text, scene.offer_told, layout.foot.offer, u)
    for n, (box, action) in enumerate(zip(layout.foot.actions, scene.actions, strict=True)):
        boxes.append((box, f"action {n}", tr(action.text), MEDIUM, 31 * u, "ink"))
    for n, (box, step) in enumerate(zip(layout.middle.steps, scene.steps, strict=True)):
        boxes.append((box, f"step {n}", step.text, MEDIUM, 36 * u, "ink"))
    return [
        _line(lettering, name, text, style, _centred(box, cap, 20 * u), ink)
        for box, name, text, style, cap, ink in boxes
    ]


def _offer(text: str, told: str, box: QRectF, u: float) -> list[tuple[QRectF, str, str, Style, float, str]]:
    """Return what is written in the *box* of an offer: one line, or two of different size."""
    if not told:
        return [(box, "offer", text, SEMI_BOLD, 36 * u, "ink")]
    upper, lower = box.adjusted(0, 0, 0, -44 * u), box.adjusted(0, 52 * u, 0, 0)
    return [
        (upper, "offer", text, SEMI_BOLD, 33 * u, "ink"),
        (lower, "offer told", told, MEDIUM, 24 * u, "quiet"),
    ]


def _centred(box: QRectF, cap: float, pad: float) -> Slot:
    """Return the slot in the middle of *box*, *pad* away from its sides."""
    return Slot(box.left() + pad, box.width() - 2 * pad, box.center().y() + cap / 2, cap, 0.5)


def _checks(scene: Scene, layout: Layout, lettering: Lettering) -> list[Line]:
    """Return the lines of the checklist, all of one size."""
    if not scene.checks:
        return []
    box, unit = layout.middle.checks, layout.unit
    step = min(box.height() / len(scene.checks), 96 * unit)
    top = box.top() + (box.height() - step * len(scene.checks)) / 2
    # One size for all, but no line decides alone for the others to be tiny.
    longest = max(lettering.width(text, MEDIUM) for text in scene.checks) + 2.4
    cap = min(40 * unit, step * 0.5, max(box.width() / longest, 24 * unit))
    indent = cap * 2.4
    left, align = (box.left(), 1.0) if layout.from_right else (box.left() + indent, 0.0)
    slots = [
        Slot(left, box.width() - indent, top + (n + 0.5) * step + cap / 2, cap, align)
        for n in range(len(scene.checks))
    ]
    return [
        _line(lettering, f"check {n}", text, MEDIUM, slot, "ink")
        for n, (text, slot) in enumerate(zip(scene.checks, slots, strict=True))
    ]
