"""The outline of a plan: its head and its exercises, one below the other."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QScroller, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gymtimer.tongue import tr, tr_n
from gymtimer.ui.editor_readings import lines_of
from gymtimer.ui.fonts import Weight, font
from gymtimer.ui.mirroring import turn, upright, write
from gymtimer.ui.scale import Scale
from gymtimer.ui.theme import Theme

#: Sizes of the design.
HEIGHT, GAP, EDGE, RADIUS = 104, 10, 22, 16
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the outline.

    Attributes:
        title: name of the plan or the exercise.
        under: its sets as they are written.
        letter: of its superset; "" for none.
        mistakes: how many there are in it.

    """

    title: str
    under: str
    letter: str = ""
    mistakes: int = 0


class RowRole(IntEnum):
    """The role under which the model keeps its rows."""

    ROW = Qt.ItemDataRole.UserRole + 1


def rows_of(
    document: Mapping[str, Any] | None, exercises: Sequence[Mapping[str, Any]], counts: Mapping[int, int]
) -> tuple[Row, ...]:
    """Return the head of a plan, then its exercises; *counts* has the mistakes of each, the head's at -1."""
    name = str((document or {}).get("name") or tr("Plan without a name"))
    head = Row(name, tr_n(len(exercises), "{n} exercise", "{n} exercises"), mistakes=counts.get(-1, 0))
    return (head, *(_row(table, counts.get(number, 0)) for number, table in enumerate(exercises)))


def _row(table: Mapping[str, Any], mistakes: int) -> Row:
    lines = lines_of(table.get("sets"))
    more = f"  + {tr_n(len(lines) - 1, '{n} line', '{n} lines')}" if len(lines) > 1 else ""
    under = f"{lines[0]}{more}" if lines else tr("no sets yet")
    name = tr(str(table["name"])) if table.get("name") else tr("no name yet")
    return Row(name, under, str(table.get("superset") or "")[:1], mistakes)


def _mistakes(row: Row) -> str:
    return tr_n(row.mistakes, "{n} mistake", "{n} mistakes")


class OutlineModel(QAbstractListModel):
    """The rows of an outline."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def put(self, rows: tuple[Row, ...]) -> None:
        """Show *rows*; as many as before keep their places."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or what a screen reader says of it."""
        row = self.rows[index.row()]
        if role == RowRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            wrong = _mistakes(row) if row.mistakes else ""
            superset = tr("superset {letter}", letter=row.letter) if row.letter else ""
            return ", ".join(filter(None, (row.title, row.under, superset, wrong)))
        return None


class OutlineRow(QStyledItemDelegate):
    """Paints one row."""

    def __init__(self, theme: Theme, family: str) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__()
        self._theme, self._family = theme, family
        self.scale = Scale(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row with the gap below it."""
        return QSize(self.scale.px(200), self.scale.px(HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: Row = index.data(RowRole.ROW)
        px, theme = self.scale.px, self._theme
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        lit = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        wide = px(4 if chosen else 2)
        box = QRectF(option.rect).adjusted(wide / 2, wide / 2, -wide / 2 - 1, -px(GAP))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(option.rect))
        painter.setBrush(QColor(theme.panel))
        mark = theme.alarm if row.mistakes else theme.ready
        painter.setPen(QPen(QColor(theme.ink if lit else mark if chosen else theme.edge), wide))
        painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        if chosen or row.mistakes:
            self._stripe(painter, box, mark)
        right = self._letter(painter, box, row) if row.letter else box.right() - px(EDGE)
        inner = QRectF(box.left() + px(EDGE), box.top(), right - box.left() - px(EDGE), box.height())
        self._line(painter, inner, 46, 38, Weight.SEMI_BOLD, theme.ink, row.title)
        under = _mistakes(row) if row.mistakes else row.under
        self._line(painter, inner, 82, 29, Weight.REGULAR, theme.ink if row.mistakes else theme.quiet, under)
        painter.restore()

    def _stripe(self, painter: QPainter, box: QRectF, colour: str) -> None:
        px = self.scale.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        stripe = QRectF(box.left(), box.top() + px(22), px(8), box.height() - px(44))
        painter.drawRoundedRect(stripe, px(4), px(4))

    def _letter(self, painter: QPainter, box: QRectF, row: Row) -> float:
        """Write the letter of a superset in a disc; return where the disc begins."""
        px = self.scale.px
        size = px(44)
        disc = QRectF(box.right() - px(18) - size, box.top() + px(14), size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.off))
        painter.drawEllipse(disc)
        painter.setFont(font(self._family, Weight.SEMI_BOLD, px(30)))
        painter.setPen(QColor(self._theme.ink))
        with upright(painter, disc):
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, row.letter.upper())
        return disc.left() - px(8)

    def _line(
        self, painter: QPainter, box: QRectF, base: float, size: float, weight: Weight, colour: str, text: str
    ) -> None:
        letters = font(self._family, weight, self.scale.px(size))
        painter.setFont(letters)
        painter.setPen(QColor(colour))
        fitting = QFontMetricsF(letters).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        write(painter, QPointF(box.left(), box.top() + self.scale.px(base)), fitting)


class Outline(QListView):
    """Chooses a part of the plan.

    Signals:
        chosen: the number of an exercise, -1 for the plan itself, was chosen by a person.
        moved: the chosen exercise is to go up (-1) or down (1).
        dropped: the chosen exercise is to go.
        added: an exercise is to come behind the chosen one.

    """

    chosen = Signal(int)
    moved = Signal(int)
    dropped = Signal()
    added = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._model = OutlineModel()
        self._painter = OutlineRow(theme, family)
        self._quiet = False
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Parts of the plan"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._choose)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: tuple[Row, ...], exercise: int) -> None:
        """Show *rows*, the one of *exercise* chosen."""
        self._quiet = True
        self._model.put(rows)
        self._quiet = False
        self.show_chosen(exercise)

    def show_chosen(self, exercise: int) -> None:
        """Show that *exercise* is chosen, -1 for the plan; nobody is told."""
        index = self._model.index(max(0, min(exercise + 1, len(self.rows) - 1)))
        if index != self.currentIndex():
            self._quiet = True
            self.setCurrentIndex(index)
            self._quiet = False

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.chosen.emit(current.row() - 1)

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._painter.scale = scale
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out or add an exercise."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus):
            self.added.emit()
        else:
            super().keyPressEvent(event)
