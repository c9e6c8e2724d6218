"""The order of Tab: as the eye goes, which is as the layouts have it."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what in *widget* takes the keys, from its first to its last."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _laid(layout)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    ways = QBoxLayout.Direction
    backwards = isinstance(layout, QBoxLayout) and layout.direction() in (ways.RightToLeft, ways.BottomToTop)
    places = range(layout.count())
    for number in reversed(places) if backwards else places:
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from in_order(widget)
        elif inner is not None:
            yield from _laid(inner)


def put_in_order(widgets: Iterable[QWidget]) -> None:
    """Let Tab go through *widgets* one after the other."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
