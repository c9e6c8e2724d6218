"""The cards of the summary: one for each set, as many side by side as fit."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.ui.chart_bars import draw_bars
from gymtimer.ui.chart_ink import Align
from gymtimer.ui.chart_lowering import reps_text
from gymtimer.ui.chart_panel import ChartPanel
from gymtimer.ui.fonts import Weight
from gymtimer.ui.mirroring import placed, upright
from gymtimer.ui.scale import Scale
from gymtimer.ui.set_metrics import set_words
from gymtimer.ui.summary_texts import rest_line, set_line, set_title
from gymtimer.ui.theme import Theme

#: Least width and height of a card, and what is between two, in pixels of the design.
WIDE, TALL, GAP = 420, 290, 22
#: Left and right on a card.
EDGE = 28


class SetCard(ChartPanel):
    """Shows one set: what was lowered, how long each rep took, how long the rest was."""

    def __init__(
        self, theme: Theme, family: str, one: LoggedSet, *, named: bool, parent: QWidget | None = None
    ) -> None:
        """Show *one*; *named* tells whose it was."""
        super().__init__(theme, family, parent)
        self._set, self._named = one, named
        told = ". ".join(filter(None, (reps_text(one), *set_words(one), rest_line(one))))
        self.renew(f"{set_title(one)}, {told}")

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the card."""
        ink, px, one = self.ink, self.ink.px, self._set
        left, room = box.left() + px(EDGE), box.width() - px(2 * EDGE)
        quiet = "quiet" if one.warm_up else "ink"
        name_at, line_at = QPointF(left, box.top() + px(46)), QPointF(left, box.top() + px(84))
        rest = rest_line(one)
        rest_at = QPointF(box.right() - px(EDGE), name_at.y())
        free = room - ink.width(rest, 28) - px(20)
        ink.write(painter, set_title(one), name_at, 34, colour="quiet", room=free)
        ink.write(painter, rest, rest_at, 28, colour="quiet", align=Align.RIGHT)
        line = set_line(one, named=self._named)
        ink.write(painter, line, line_at, 36, weight=Weight.SEMI_BOLD, colour=quiet, room=room)
        field = box.adjusted(px(EDGE + 6), px(92), -px(EDGE + 6), -px(60))
        with upright(painter, field):
            draw_bars(painter, ink, field, one.reps, small=True)
        foot = QPointF(left, box.bottom() - px(22))
        aborted = any(rep.aborted for rep in one.reps)
        text, size = self._words(room, least=2 if aborted else 1)
        ink.write(painter, text, foot, size, colour="ink" if aborted else "quiet", room=room)

    def _words(self, room: float, least: int) -> tuple[str, float]:
        """Return what is said of the set, as much as fits into *room*, and in which size.

        The letters become smaller where the *least* first of its words would not fit.
        """
        words = set_words(self._set)
        size = 30.0 if self.ink.width(" · ".join(words[:least]), 30) <= room else 26.0
        count = len(words)
        while count > 1 and self.ink.width(" · ".join(words[:count]), size) > room:
            count -= 1
        return " · ".join(words[:count]), size


class SetCards(QWidget):
    """Lays the cards of a session out in rows."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Have none."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self.cards: list[SetCard] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_session(self, session: LoggedSession) -> None:
        """Make a card for each set of *session* in which a rep was begun."""
        for old in self.cards:
            old.hide()
            old.deleteLater()
        named = len({one.lifter for one in session.sets}) > 1
        self.cards = [
            SetCard(self._theme, self._family, one, named=named, parent=self)
            for one in session.sets
            if one.reps
        ]
        for card in self.cards:
            card.show()

    def lay_out(self, width: int, height: int, scale: Scale) -> None:
        """Fill *width*; few cards grow to fill *height*, many go on below it."""
        px = scale.px
        count = max(1, len(self.cards))
        fitting = max(1, (width + px(GAP)) // (px(WIDE) + px(GAP)))
        columns = min(fitting, count)
        rows = -(-count // columns)
        tall = max(px(TALL), min(px(TALL) * 3 // 2, (height - (rows - 1) * px(GAP)) // rows))
        wide = (width - (columns - 1) * px(GAP)) // columns
        wide = min(wide, px(WIDE) * 2)
        for number, card in enumerate(self.cards):
            row, column = divmod(number, columns)
            card.scale = scale
            place = QRect(column * (wide + px(GAP)), row * (tall + px(GAP)), wide, tall)
            card.setGeometry(placed(place, width))
        self.setFixedSize(width, rows * (tall + px(GAP)) - px(GAP))
