"""The controls of the settings: a switch, a choice, a menu, a number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from gymtimer.domain.pacing import Limits
from gymtimer.tongue import decimal, tr
from gymtimer.ui.flow import Flow
from gymtimer.ui.scale import Scale
from gymtimer.ui.tab_order import in_order

#: A choice among more than these is a menu.
MOST_PILLS = 4
#: A button of a number that is held goes on so soon, and so often; in ms.
GOES_ON, AGAIN = 400, 70


def number_text(value: int, shown: str) -> str:
    """Return a number as people read it: 3000 shown as "s" is "3 s", 450 as "m" is "4.5 m"."""
    match shown:
        case "s":
            return f"{decimal(f'{value / 1000:g}')} s"
        case "m":
            return f"{decimal(f'{value / 100:g}')} m"
        case "":
            return str(value)
        case unit:
            return f"{value} {unit}"


class Control(QWidget):
    """Shows what is chosen of one setting, lets it be chosen anew.

    Signals:
        chosen: the new value.

    """

    chosen = Signal(object)

    def show_value(self, value: bool | int | str) -> None:
        """Show *value*, telling nobody."""
        raise NotImplementedError

    def rescale(self, scale: Scale) -> None:
        """Take all distances from *scale*."""
        row = self.layout()
        if row is not None:
            row.setSpacing(scale.px(14))

    def take_keys(self) -> None:
        """Give the keys to the first thing in it; a proxy would be one more stop for Tab."""
        for first in in_order(self):
            first.setFocus()
            return

    def natural_width(self) -> int:
        """Return the width in which all of it stands in one row."""
        return self.sizeHint().width()


class Switch(Control):
    """On or off."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Be off; *title* is what it switches."""
        super().__init__(parent)
        self._title = title
        self.button = QPushButton(tr("Off"), self)
        self.button.setCheckable(True)
        self.button.setAccessibleName(title)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def show_value(self, value: bool | int | str) -> None:
        """Show whether it is on."""
        self.button.setChecked(bool(value))
        self.button.setText(tr("On") if value else tr("Off"))

    def rescale(self, scale: Scale) -> None:
        """Be as wide for "On" as for "Off"."""
        super().rescale(scale)
        self.button.setFixedWidth(scale.px(150))

    @Slot(bool)
    def _press(self, on: bool) -> None:
        self.show_value(on)
        self.chosen.emit(on)


class Pills(Control):
    """One of a few, all in sight."""

    def __init__(self, title: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Offer *options*: each a value and its name."""
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self._flow = Flow(self)
        for number, (_, name) in enumerate(options):
            pill = QPushButton(name.replace("&", "&&"), self)
            pill.setCheckable(True)
            pill.setAccessibleName(f"{title}: {name}")
            self._group.addButton(pill, number)
            self._flow.addWidget(pill)
        self._group.idClicked.connect(self._press)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def rescale(self, scale: Scale) -> None:
        """Keep rows of pills apart, too."""
        super().rescale(scale)
        self._flow.between = scale.px(14)

    @property
    def pills(self) -> Sequence[QPushButton]:
        """The buttons, in the order of the options."""
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def show_value(self, value: bool | int | str) -> None:
        """Press the pill of *value*."""
        if value in self._values:
            self.pills[self._values.index(str(value))].setChecked(True)

    @Slot(int)
    def _press(self, number: int) -> None:
        self.chosen.emit(self._values[number])


class Menu(Control):
    """One of many, in a menu; the options may come later."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._title = title
        self._options: Sequence[tuple[str, str]] = ()
        self._value = ""
        self.button = QPushButton("", self)
        self.menu = QMenu(self.button)
        self.menu.triggered.connect(self._pick)
        self.button.setMenu(self.menu)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer *options*: each a value and its name."""
        self._options = options
        self.menu.clear()
        for value, name in options:
            action = self.menu.addAction(name.replace("&", "&&"))
            action.setData(value)
        self.show_value(self._value)

    def show_value(self, value: bool | int | str) -> None:
        """Show the name of *value*; itself where it has none."""
        self._value = str(value)
        name = dict(self._options).get(self._value, self._value)
        self.button.setText(f"{name} ▾".replace("&", "&&"))
        self.button.setAccessibleName(f"{self._title}: {name}")

    @Slot(QAction)
    def _pick(self, action: QAction) -> None:
        self.show_value(action.data())
        self.chosen.emit(self._value)


class Stepper(Control):
    """A number with a button for less and one for more."""

    def __init__(self, title: str, limits: Limits, parent: QWidget | None = None) -> None:
        """Stay within *limits*."""
        super().__init__(parent)
        self._limits = limits
        self._step = limits.page.step if limits.page else 1
        self._shown = limits.page.shown if limits.page else ""
        self._value = 0
        self.less = self._button("−", tr("{setting}: less", setting=title))
        self.more = self._button("+", tr("{setting}: more", setting=title))
        self.value = QLabel("", self)
        self.value.setObjectName("value")
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less.clicked.connect(self._down)
        self.more.clicked.connect(self._up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.less, self.value, self.more):
            row.addWidget(part)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("round", True)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(GOES_ON)
        button.setAutoRepeatInterval(AGAIN)
        return button

    def show_value(self, value: bool | int | str) -> None:
        """Show *value*."""
        self._value = int(value)
        text = number_text(self._value, self._shown)
        self.value.setText(text)
        for button in (self.less, self.more):
            button.setAccessibleDescription(tr("Now {value}", value=text))

    def rescale(self, scale: Scale) -> None:
        """Keep the number from moving its buttons."""
        super().rescale(scale)
        self.value.setFixedWidth(scale.px(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take − and + on either button."""
        if event.key() == Qt.Key.Key_Minus:
            self._down()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._up()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _down(self) -> None:
        self._go(-self._step)

    @Slot()
    def _up(self) -> None:
        self._go(self._step)

    def _go(self, by: int) -> None:
        least, most = self._limits.least or 0, self._limits.most or 0
        value = min(max(self._value + by, least), most)
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)
