"""Chart panels: cards that are painted once, then shown from a pixmap."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from gymtimer.ui.chart_ink import Align, Ink
from gymtimer.ui.mirroring import turn
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: Left and right of what is on a card, and the baseline of its title, in pixels of the design.
EDGE, TITLE = 38, 54

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartPanel(QWidget):
    """A card with a chart; a line of 500 antialiased points takes 60 ms, a pixmap none.

    Attributes:
        said: what a screen reader says: the picture in words.

    """

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme = theme
        self._family = family
        self._scale = Scale(1.0)
        self._picture: QPixmap | None = None

    @property
    def ink(self) -> Ink:
        """What to draw with."""
        return Ink(self._theme, self._family, self._scale)

    @property
    def scale(self) -> Scale:
        """Pixels for each pixel of the design."""
        return self._scale

    @scale.setter
    def scale(self, scale: Scale) -> None:
        self._scale = scale
        self.renew(self.accessibleName())

    def renew(self, said: str) -> None:
        """Paint anew what changed; *said* tells it in words."""
        self._picture = None
        self.setAccessibleName(said)
        self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart on the card that fills *box*; for those who inherit."""
        raise NotImplementedError

    def title(self, painter: QPainter, box: QRectF, text: str, room: float | None = None) -> None:
        """Write the title of a card."""
        px = self.ink.px
        at = QPointF(box.left() + px(EDGE), box.top() + px(TITLE))
        width = box.width() - px(2 * EDGE) if room is None else room
        self.ink.write(painter, text, at, 36, colour="quiet", room=width)

    def note(self, painter: QPainter, box: QRectF, text: str) -> None:
        """Write why there is nothing to draw, in the middle of the card."""
        at = QPointF(box.center().x(), box.center().y() + self.ink.px(12))
        room = box.width() - self.ink.px(2 * EDGE)
        self.ink.write(painter, text, at, 36, colour="quiet", align=Align.MIDDLE, room=room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture; paint it first where size or pixels of the screen have changed."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture is None or self._picture.size() != size:
            self._picture = self._painted(QPixmap(size), ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.ink.pen("ready", 4))
            half = self.ink.px(2)
            radius = self.ink.px(22)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _painted(self, picture: QPixmap, ratio: float) -> QPixmap:
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.ground))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        turn(painter, box)
        self.ink.card(painter, box)
        self.draw(painter, box)
        painter.end()
        return picture


class ChoosingPanel(ChartPanel):
    """A panel on which one thing is chosen.

    Signals:
        stepped: by how many sessions (Left, Right) and sets (Up, Down) to go on.

    """

    stepped = Signal(int, int)

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Take the keys."""
        super().__init__(theme, family, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys; pass on all others."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(*step)
