"""A section of the settings: panels of rows below each other."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gymtimer.storage.declared import Setting, Settings, in_section
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_rows import Panel, Row, SettingRow


class Section(QWidget):
    """What the settings show under one of their names.

    Signals:
        chosen: the name of a setting and its new value.
        said: a sentence for the foot of the page, and whether something is wrong.
        rows_changed: there are other things to press.

    """

    chosen = Signal(str, object)
    said = Signal(str, bool)
    rows_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setObjectName("section")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panels: list[Panel] = []
        self.setting_rows: dict[str, SettingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)

    def add_panel(self, rows: Sequence[QWidget]) -> Panel:
        """Put a panel of *rows* below what is there."""
        panel = Panel(rows, self)
        self._panels.append(panel)
        self._column.insertWidget(self._column.count() - 1, panel)
        for row in rows:
            if isinstance(row, SettingRow):
                self.setting_rows[row.setting.name] = row
                row.chosen.connect(self.chosen)
        return panel

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        for row in self.setting_rows.values():
            row.show_settings(settings)

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        self._column.setSpacing(scale.px(28))
        for panel in self._panels:
            panel.rescale(scale, width)

    def enter(self) -> None:
        """Begin to be seen."""

    def leave(self) -> None:
        """Stop what goes on: nobody sees it any more."""


def rows_of(
    section: str, options: Mapping[str, Sequence[tuple[str, str]]], leave_out: Iterable[str] = ()
) -> list[SettingRow]:
    """Return a row for each setting of *section*; *options* are for texts without fixed choices."""
    left_out = frozenset(leave_out)
    return [_row(one, options) for one in in_section(section) if one.name not in left_out]


def _row(setting: Setting, options: Mapping[str, Sequence[tuple[str, str]]]) -> SettingRow:
    return SettingRow(setting, options.get(setting.name))


class Form(Section):
    """A section that is a table of settings, with what else there is below it."""

    def __init__(
        self,
        section: str,
        options: Mapping[str, Sequence[tuple[str, str]]],
        below: Sequence[Row] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show every setting of *section*."""
        super().__init__(parent)
        self.add_panel(rows_of(section, options))
        if below:
            self.add_panel(below)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
