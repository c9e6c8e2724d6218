"""The list of mistakes: what is wrong, where, and the word that was meant to be pressed."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScroller,
    QWidget,
)

from gymtimer.storage.amend import Edit
from gymtimer.storage.draft import fixes_of
from gymtimer.storage.planfile import PlanMistake
from gymtimer.tongue import tr, tr_n
from gymtimer.ui.scale import Scale

#: What may be meant is offered for so many words.
MOST_FIXES = 3


class Mistakes(QWidget):
    """Shows the mistakes; one press goes there, another one puts it right.

    Signals:
        wanted: the number of a mistake to go to.
        fixed: an `Edit` that puts a mistake right.

    """

    wanted = Signal(int)
    fixed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have nothing to say."""
        super().__init__(parent)
        self._mistakes: tuple[PlanMistake, ...] = ()
        self._text = ""
        self.calm = Elided(self)
        self.calm.setObjectName("calm")
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Mistakes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.itemClicked.connect(self._want)
        self.list.itemActivated.connect(self._want)
        self.list.currentRowChanged.connect(self._offer)
        QScroller.grabGesture(self.list.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.fixes = [self._fix(number) for number in range(MOST_FIXES)]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.calm, 1)
        self._row.addWidget(self.list, 1)
        for fix in self.fixes:
            self._row.addWidget(fix)
        self.show_mistakes((), "")

    def _fix(self, number: int) -> QPushButton:
        button = QPushButton("", self)
        button.setObjectName("fix")
        button.clicked.connect(self._press)
        button.hide()
        return button

    @property
    def mistakes(self) -> tuple[PlanMistake, ...]:
        """What is shown."""
        return self._mistakes

    def show_calm(self, text: str) -> None:
        """Say *text* where there is nothing wrong."""
        self.calm.say(text)

    def show_mistakes(self, mistakes: Sequence[PlanMistake], text: str) -> None:
        """Show the *mistakes* of *text*."""
        same = tuple(mistakes) == self._mistakes
        self._mistakes, self._text = tuple(mistakes), text
        self.calm.setVisible(not mistakes)
        self.list.setVisible(bool(mistakes))
        if not same:
            row = max(0, min(self.list.currentRow(), len(mistakes) - 1))
            self.list.blockSignals(True)
            self.list.clear()
            for mistake in self._mistakes:
                QListWidgetItem(tr("Line {n}: {text}", n=mistake.line, text=mistake.text), self.list)
            self.list.setCurrentRow(row)
            self.list.blockSignals(False)
            told = tr_n(len(mistakes), "Mistakes: {n} mistake", "Mistakes: {n} mistakes")
            self.list.setAccessibleName(told if mistakes else tr("Mistakes: none"))
        self._offer(self.list.currentRow())

    def choose(self, number: int) -> None:
        """Choose the mistake of that *number*."""
        self.list.setCurrentRow(number)

    @Slot(int)
    def _offer(self, number: int) -> None:
        """Offer what may be meant."""
        known = 0 <= number < len(self._mistakes)
        offered = fixes_of(self._text, self._mistakes[number])[:MOST_FIXES] if known else ()
        for place, button in enumerate(self.fixes):
            button.setVisible(place < len(offered))
            if place < len(offered):
                word, edit = offered[place]
                button.setText(word.replace("&", "&&"))
                button.setAccessibleName(tr("Write {word} instead", word=word))
                button.setProperty("edit", edit)

    @Slot()
    def _press(self) -> None:
        edit = self.sender().property("edit")
        if isinstance(edit, Edit):
            self.fixed.emit(edit)

    def fix_first(self) -> None:
        """Put the chosen mistake right by the first word that is offered."""
        if self.fixes[0].isVisible():
            self.fixes[0].click()

    @Slot(QListWidgetItem)
    def _want(self, item: QListWidgetItem) -> None:
        self.wanted.emit(self.list.row(item))

    def rescale(self, scale: Scale, rows: int) -> None:
        """Take all sizes from *scale*, and be *rows* lines high."""
        self.setFixedHeight(scale.px(50) * rows)
        self._row.setSpacing(scale.px(16))


class Elided(QLabel):
    """A line that ends in … where it is too long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__("", parent)
        self.setMinimumWidth(1)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def say(self, text: str) -> None:
        """Say *text*."""
        self.setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        box = QRectF(self.contentsRect())
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
