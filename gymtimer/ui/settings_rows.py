"""Rows of the settings: what each is called, what it does, how it is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gymtimer.domain.pacing import OnPage
from gymtimer.storage.declared import Setting, Settings, chosen_of
from gymtimer.tongue import tr
from gymtimer.ui.mirroring import margins, paragraph
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_controls import MOST_PILLS, Control, Menu, Pills, Stepper, Switch

#: A control wider than this share of its row stands below the words.
BESIDE = 0.52


class Row(QWidget):
    """Words on the left, something to press on the right; below each other where it is narrow."""

    def __init__(self, title: str, told: str, parent: QWidget | None = None) -> None:
        """Say *title*, with the sentence *told* below it."""
        super().__init__(parent)
        self.setObjectName("row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = QLabel(title, self)
        self.name.setObjectName("name")
        self.told = QLabel("", self)
        self.told.setObjectName("help")
        for label in (self.name, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        self.tell(told)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self.name)
        self._words.addWidget(self.told)
        self._words.addStretch(1)
        self._hands = QHBoxLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.addLayout(self._words, 1)
        self._both.addLayout(self._hands)
        self._parts: list[QWidget] = []

    def tell(self, text: str) -> None:
        """Say *text* below the title; "" for nothing."""
        self.told.setText(paragraph(text))
        self.told.setVisible(bool(text))

    def add(self, part: QWidget, stretch: int = 0) -> None:
        """Put *part* to the right of what is there to press."""
        self._parts.append(part)
        self._hands.addWidget(part, stretch, Qt.AlignmentFlag.AlignVCenter)

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        px = scale.px
        self._both.setContentsMargins(margins(px(36), px(20), px(28), px(20)))
        self._both.setSpacing(px(24))
        self._hands.setSpacing(px(14))
        for part in self._parts:
            if isinstance(part, Control):
                part.rescale(scale)
        wide = sum(self._width_of(part) for part in self._parts) + px(14) * max(0, len(self._parts) - 1)
        ways = QBoxLayout.Direction
        below = wide > BESIDE * width
        self._both.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        # Below the words a control begins where they do; "Reset" then comes after it.
        over = wide > width - px(36) - px(28)
        beside = ways.RightToLeft if below else ways.LeftToRight
        self._hands.setDirection(ways.BottomToTop if over else beside)
        self._keep_room(not below)
        for part in self._parts:
            if isinstance(part, Pills):
                across = QSizePolicy.Policy.Preferred if below else QSizePolicy.Policy.Fixed
                policy = QSizePolicy(across, QSizePolicy.Policy.Preferred)
                policy.setHeightForWidth(True)
                part.setSizePolicy(policy)

    def _keep_room(self, kept: bool) -> None:
        """Keep room for what is hidden, or not."""

    @staticmethod
    def _width_of(part: QWidget) -> int:
        return part.natural_width() if isinstance(part, Control) else part.sizeHint().width()


class SettingRow(Row):
    """One declared setting.

    Signals:
        chosen: the name of the setting and its new value.

    """

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, options: Sequence[tuple[str, str]] | None = None) -> None:
        """Show *setting*; *options* are the values of a text that has no fixed ones, with their names."""
        page = setting.limits.page
        assert page is not None
        title = tr(page.title)
        super().__init__(title, tr(page.help))
        self.setting = setting
        self.control = _control(setting, page, options)
        self.control.chosen.connect(self._choose)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.setProperty("reset", True)
        self.reset.setAccessibleName(tr("{setting}: reset to what is usual", setting=title))
        self.reset.clicked.connect(self._reset)
        self.reset.hide()
        self.add(self.reset)
        self.add(self.control, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        value = chosen_of(settings, self.setting.name)
        self.control.show_value(value)
        if value == self.setting.default and self.reset.hasFocus():
            self.control.take_keys()
        self.reset.setVisible(value != self.setting.default)

    def _keep_room(self, kept: bool) -> None:
        """Keep room for "Reset", so that nothing moves when it comes; not where it comes last."""
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.reset.setSizePolicy(policy)

    @Slot(object)
    def _choose(self, value: object) -> None:
        self.chosen.emit(self.setting.name, value)

    @Slot()
    def _reset(self) -> None:
        self.chosen.emit(self.setting.name, self.setting.default)


def _control(setting: Setting, page: OnPage, options: Sequence[tuple[str, str]] | None) -> Control:
    """Return what *setting* is chosen with: its type decides."""
    title = tr(page.title)
    if isinstance(setting.default, bool):
        return Switch(title)
    if isinstance(setting.default, int):
        return Stepper(title, setting.limits)
    if setting.limits.choices and len(setting.limits.choices) <= MOST_PILLS:
        return Pills(title, list(zip(setting.limits.choices, map(tr, page.names), strict=True)))
    if options is not None and len(options) <= MOST_PILLS:
        return Pills(title, options)
    menu = Menu(title)
    menu.show_options(options or [])
    return menu


class Panel(QWidget):
    """A frame around rows."""

    def __init__(self, rows: Sequence[QWidget], parent: QWidget | None = None) -> None:
        """Frame *rows*, from top to bottom."""
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.put(rows)

    def put(self, rows: Sequence[QWidget]) -> None:
        """Frame *rows* instead of those before, which somebody else takes away."""
        self.rows = rows
        for number, row in enumerate(rows):
            row.setProperty("first", number == 0)
            self._column.addWidget(row)
            row.show()

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        for row in self.rows:
            if isinstance(row, Row):
                row.rescale(scale, width)
