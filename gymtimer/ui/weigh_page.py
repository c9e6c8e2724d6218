"""The page that asks once what the empty bar of a machine weighs."""

from typing import ClassVar

from PySide6.QtCore import QElapsedTimer, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gymtimer.domain.command import Command
from gymtimer.domain.load import Mass, Unit
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.keys import KEYS
from gymtimer.ui.mirroring import from_right, paragraph
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme
from gymtimer.ui.weigh_style import weigh_style

#: Presses so soon after the page came up were meant for the stage; ms.
TOO_SOON = 600
#: Heavier empty bars are slips of the finger; hundredths.
HEAVIEST = {Unit.KG: 10_000, Unit.LB: 22_000}
#: A window lower than this, in pixels of the design, has no room for advice.
LOW = 900

QUESTION = mark("What does the empty bar weigh?")
HOW = mark("Put a scale under the bar, hooks free, no plates on. It is asked once.")
PAD = ("7", "8", "9", "4", "5", "6", "1", "2", "3", ".", "0", "←")


class WeighPage(QWidget):
    """Asks for a mass; keeps nothing but what was typed.

    Digits and the point type, what means "back" takes the last one away. What means "go on"
    stores the number or, where none stands there, closes the page until another session. Esc
    closes it, S says that the weight stays unknown.

    Signals:
        answered: the station, and a `Mass`; None where it stays unknown.
        closed: back to the stage, without an answer.

    """

    answered = Signal(str, object)
    closed = Signal()

    _units: ClassVar = {Unit.KG: Unit.LB, Unit.LB: Unit.KG}

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Paint in the colours of *theme* and the letters of *family*."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._station, self._unit, self._typed = "", Unit.KG, ""
        self._shown = QElapsedTimer()
        self._title, self._question, self._how, self._number = (
            self._label(name) for name in ("title", "question", "how", "number")
        )
        self._store = self._button("", "store", self._go_on)
        self._unknown = self._button(tr("It stays unknown"), "quiet", self._leave_unknown)
        self._later = self._button(tr("Not now"), "quiet", self._close)
        self._other = self._button("", "quiet", self._turn_unit)
        self._keys = tuple(self._button(decimal(text), "key", self._press) for text in PAD)
        self._lay()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("weigh")

    def ask(self, station: str, unit: Unit) -> None:
        """Ask for the bar of *station*, in *unit* until that is turned."""
        self._station, self._unit, self._typed = station, unit, ""
        self._shown.start()
        self._show()
        self.setAccessibleName(f"{tr(station)}. {tr(QUESTION)} {tr(HOW)}")

    @property
    def mass(self) -> Mass | None:
        """What stands there; None where it is nothing, or more than any bar."""
        whole, _, decimals = self._typed.partition(".")
        hundredths = int(whole or 0) * 100 + int(f"{decimals:0<2}")
        return Mass(hundredths, self._unit) if 0 < hundredths <= HEAVIEST[self._unit] else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, store, or close; nothing of it reaches the session."""
        text = event.text().replace(",", ".")
        try:
            meaning = KEYS.get(Qt.Key(event.key()))
        except ValueError:  # a key that this Qt has no name for
            return
        if event.isAutoRepeat() or self._shown.elapsed() < TOO_SOON:
            return
        if meaning is Command.BACK:
            self._type("←")
        elif len(text) == 1 and text in "0123456789.":
            self._type(text)
        elif meaning is Command.GO:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        elif meaning is Command.SKIP_SET:
            self._leave_unknown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window; upright, the keypad comes below the question."""
        super().resizeEvent(event)
        scale = scale_in(self)
        slim = scale.slim(self.width())
        low = self.height() < scale.px(LOW) and not slim
        self.setStyleSheet(weigh_style(self._theme, self._family, scale, low=low))
        self._how.setVisible(not low)
        upright = slim or self.height() > self.width()
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)
        edge = scale.px(36 if low or slim else 63)
        ways = QBoxLayout.Direction
        self._answers.setDirection(ways.TopToBottom if slim else ways.LeftToRight)
        self._halves.setContentsMargins(edge, edge, edge, edge)
        self._halves.setSpacing(edge)
        for layout in (self._left, self._pad):
            layout.setSpacing(scale.px(24))

    def _label(self, name: str) -> QLabel:
        label = QLabel("", self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name != "number")
        label.setMinimumWidth(1)
        return label

    def _button(self, text: str, name: str, does: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        # The keys of a clicker must not press whatever was touched last.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(does)
        return button

    def _lay(self) -> None:
        number = QHBoxLayout()
        number.addWidget(self._number)
        number.addStretch(1)
        number.addWidget(self._other)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.addWidget(self._unknown)
        self._answers.addWidget(self._later)
        self._answers.addStretch(1)
        self._left = QVBoxLayout()
        for widget in (self._title, self._question, self._how):
            self._left.addWidget(widget)
        self._left.addStretch(1)
        self._left.addLayout(number)
        self._left.addStretch(1)
        self._left.addWidget(self._store)
        self._left.addLayout(self._answers)
        self._pad = QGridLayout()
        for place, key in enumerate(self._keys):
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            row, column = divmod(place, 3)
            # Digits stand on their keys as they do everywhere: from the left.
            self._pad.addWidget(key, row, 2 - column if from_right() else column)
        self._keys[-1].setAccessibleName(tr("Delete the last digit"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._halves.addLayout(self._left, 3)
        self._halves.addLayout(self._pad, 2)

    def _show(self) -> None:
        self._title.setText(paragraph(tr(self._station)))
        self._question.setText(tr(QUESTION))
        self._how.setText(tr(HOW))
        self._number.setText(f"{decimal(self._typed) or '–'} {self._unit}")
        self._other.setText(tr("in {unit}", unit=self._units[self._unit]))
        mass = self.mass
        self._store.setEnabled(mass is not None)
        told = tr("The bar is {mass}", mass=mass.shown) if mass else tr("The bar is …")
        self._store.setText(told)

    def _type(self, text: str) -> None:
        """Add *text* to the number where that makes one of at most three places and two decimals."""
        whole, point, decimals = self._typed.partition(".")
        if text == "←":
            self._typed = self._typed[:-1]
        elif text == ".":
            self._typed += "" if point else "." if whole else "0."
        elif (point and len(decimals) < 2) or (not point and len(whole) < 3):
            self._typed = f"{'' if self._typed == '0' else self._typed}{text}"
        self._show()

    @Slot()
    def _press(self) -> None:
        key = self.sender()
        if isinstance(key, QPushButton) and self._shown.elapsed() >= TOO_SOON:
            self._type(PAD[self._keys.index(key)])

    @Slot()
    def _turn_unit(self) -> None:
        self._unit = self._units[self._unit]
        self._show()

    @Slot()
    def _go_on(self) -> None:
        if self.mass is not None:
            self.answered.emit(self._station, self.mass)
        elif not self._typed:
            self._close()

    @Slot()
    def _leave_unknown(self) -> None:
        if self._shown.elapsed() >= TOO_SOON:
            self.answered.emit(self._station, None)

    @Slot()
    def _close(self) -> None:
        if self._shown.elapsed() >= TOO_SOON:
            self.closed.emit()
