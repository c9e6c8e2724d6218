"""Dials: the numbers of a set line, each with a button on both sides for fingers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gymtimer.tongue import tr
from gymtimer.ui.scale import Scale


class StepButton(QPushButton):
    """A button that takes every tap, however quick.

    Inside what is scrolled by a finger, Qt swallows the second one of two quick taps, as if
    it were to begin a movement.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show *text*."""
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def event(self, event: QEvent) -> bool:
        """Press with a finger."""
        if event.type() == QEvent.Type.TouchBegin:
            self.setDown(self.isEnabled())
            event.accept()
            return True
        if event.type() == QEvent.Type.TouchEnd and isinstance(event, QTouchEvent):
            inside = self.rect().contains(event.points()[0].position().toPoint())
            pressed = self.isDown()
            self.setDown(False)
            if pressed and inside:
                self.click()
            return True
        if event.type() == QEvent.Type.TouchCancel:
            self.setDown(False)
            return True
        return super().event(event)


class Dials(QWidget):
    """Numbers with a button on each side, for fingers.

    Signals:
        turned: the place of a number, and by how many steps.

    """

    turned = Signal(int, int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Have a number for each of *names*."""
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._values: list[QLabel] = []
        self._dials: list[QWidget] = []
        self._rows: list[QHBoxLayout] = []
        self.buttons: list[tuple[QPushButton, QPushButton]] = []
        for place, name in enumerate(names):
            self._add(place, name)

    def _add(self, place: int, name: str) -> None:
        dial = QWidget(self)
        dial.setObjectName("dial")
        dial.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(dial)
        less = self._button("−", tr("{name}: less", name=name))
        more = self._button("+", tr("{name}: more", name=name))
        less.setProperty("turn", (place, -1))
        more.setProperty("turn", (place, 1))
        value = QLabel("", dial)
        value.setObjectName("value")
        value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name_label = QLabel(name, dial)
        name_label.setObjectName("dialName")
        name_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(value)
        middle.addWidget(name_label)
        row.addWidget(less)
        row.addLayout(middle, 1)
        row.addWidget(more)
        self._values.append(value)
        self._dials.append(dial)
        self._rows.append(row)
        self.buttons.append((less, more))

    def _button(self, text: str, name: str) -> QPushButton:
        button = StepButton(text, self)
        button.setProperty("step", True)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(500)
        button.clicked.connect(self._press)
        return button

    @Slot()
    def _press(self) -> None:
        sender = self.sender()
        place, by = sender.property("turn")
        self.turned.emit(place, by)

    def show_values(self, texts: Sequence[str]) -> None:
        """Show *texts*; a number that is "" can't be turned."""
        for text, value, pair in zip(texts, self._values, self.buttons, strict=True):
            value.setText(text or "–")
            for button in pair:
                button.setEnabled(bool(text))

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all sizes from *scale*: two beside each other where *width* has room."""
        px = scale.px
        self._grid.setSpacing(px(10))
        columns = 2 if width >= px(430) else 1
        for place, (dial, row) in enumerate(zip(self._dials, self._rows, strict=True)):
            row.setContentsMargins(px(4), px(4), px(4), px(4))
            row.setSpacing(0)
            dial.setFixedHeight(px(88))
            self._grid.addWidget(dial, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for pair in self.buttons:
            for button in pair:
                button.setFixedSize(px(76), px(80))
