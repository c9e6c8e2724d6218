"""Recolouring: every page that is built already takes another theme at once."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gymtimer.ui.theme import Theme

#: Where every widget that was made with a theme keeps it.
_KEPT = "_theme"


def recolour(root: QWidget, theme: Theme) -> None:
    """Show *root*, with all that is in it, in the colours of *theme*.

    Each page takes its colours together with its sizes when it is resized, which it is told here;
    what paints itself reads its theme anew each time.
    """
    for part in _parts(root):
        if hasattr(part, "set_theme"):
            part.set_theme(theme)
        elif isinstance(getattr(part, _KEPT, None), Theme):
            setattr(part, _KEPT, theme)
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(getattr(widget, _KEPT, None), Theme):
            QCoreApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
        widget.update()


def _parts(root: QWidget) -> Iterator[QObject]:
    yield root
    for part in root.findChildren(QObject):
        yield part
        if isinstance(part, QAbstractItemView) and part.itemDelegate() is not None:
            yield part.itemDelegate()
