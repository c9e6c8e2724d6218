"""Where the parts of the editor stand, in a wide window, an upright one and a narrow one."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gymtimer.ui.scale import Scale, scale_of

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor

#: Below these widths, in pixels of the design, one part is shown at a time: upright, and across.
TIGHT_UPRIGHT, TIGHT = 1100, 1500
#: Letters don't grow until less than this is left of the page, in pixels of the design.
LEAST_UPRIGHT, LEAST, LEAST_HEIGHT = 600, 860, 500
#: Widths of the columns: outline, form, text.
COLUMNS = (40, 62, 74)
FORM, TEXT, SESSION = 1, 2, 3


class EditorLayout:
    """Lays the page out, and goes from part to part."""

    def __init__(self, page: "Editor") -> None:
        """Lay *page* out."""
        self._page = page
        self._tight = False
        self._part = FORM
        self._outline = QWidget(page)
        column = QVBoxLayout(self._outline)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page.outline, 1)
        column.addWidget(page.outline_buttons)
        self._body = QGridLayout()
        self._foot = QGridLayout()
        self._whole = QVBoxLayout(page)
        self._whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._whole.addWidget(page.head)
        self._whole.addWidget(page.question)
        self._whole.addLayout(self._body, 1)
        self._whole.addWidget(page.mistakes)
        self._whole.addLayout(self._foot)
        order = (
            page.head.lifter, page.head.undo, page.head.redo, page.head.paste, page.head.more,
            page.head.close_button, page.head.save, page.outline, *page.outline_buttons.buttons,
            page.plan_form, page.exercise_form, page.text, page.mistakes.list, *page.mistakes.fixes,
            page.strip, page.player.week, page.player.rep, page.player.set, page.player.session,
            page.player.stop,
        )  # fmt: skip
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        page = self._page
        return self._outline, page.form_frame, page.text_frame

    def scale_for(self, zoom: float) -> Scale:
        """Return the scale of the page, its letters *zoom* times as large where there is room for them."""
        width, height = self._page.width(), self._page.height()
        room = min(width / LEAST_UPRIGHT if height > width else width / LEAST, height / LEAST_HEIGHT)
        unit = scale_of(width, height).unit
        return Scale(max(unit, min(unit * zoom, room)))

    def fit(self, scale: Scale) -> None:
        """Take all sizes from *scale*, and put everything where it belongs."""
        page, px = self._page, scale.px
        upright = page.height() > page.width()
        crowded = page.head.wide(scale) > page.width() - 2 * px(63)
        self._tight = crowded or page.width() < px(TIGHT_UPRIGHT if upright else TIGHT)
        edge = 24 if self._tight else 63
        self._whole.setContentsMargins(px(edge), px(6 if self._tight else 18), px(edge), px(14))
        self._whole.setSpacing(px(8 if self._tight else 14))
        page.head.fit(scale, tight=self._tight, upright=upright)
        page.question.rescale(scale)
        for part in (page.outline, page.outline_buttons, page.plan_form, page.exercise_form, page.strip):
            part.rescale(scale)
        page.mistakes.rescale(scale, 1 if self._tight else 3 if upright else 2)
        self._lay_body(scale, upright=upright)
        self._lay_foot(scale, upright=upright)
        self.show_part(self._part)

    def _lay_body(self, scale: Scale, *, upright: bool) -> None:
        for part in self._parts:
            self._body.removeWidget(part)
        self._body.setSpacing(scale.px(24))
        stretches = [0, 0, 0]
        rows = [1, 0]
        if self._tight:
            for part in self._parts:
                self._body.addWidget(part, 0, 0)
            stretches[0] = 1
        elif upright:
            self._body.addWidget(self._outline, 0, 0)
            self._body.addWidget(self._page.form_frame, 0, 1)
            self._body.addWidget(self._page.text_frame, 1, 0, 1, 2)
            stretches, rows = [40, 62, 0], [10, 7]
        else:
            for column, part in enumerate(self._parts):
                self._body.addWidget(part, 0, column)
            stretches = list(COLUMNS)
        for column, stretch in enumerate(stretches):
            self._body.setColumnStretch(column, stretch)
            least = 0 if self._tight or not stretch else 1
            self._body.setColumnMinimumWidth(column, least)
        for row, stretch in enumerate(rows):
            self._body.setRowStretch(row, stretch)
        for part in self._parts:
            part.setMinimumWidth(1)

    def _lay_foot(self, scale: Scale, *, upright: bool) -> None:
        page = self._page
        self._foot.removeWidget(page.strip)
        self._foot.removeWidget(page.player)
        below = upright or self._tight
        self._foot.addWidget(page.strip, 0, 0)
        self._foot.addWidget(page.player, 1 if below else 0, 0 if below else 1)
        self._foot.setColumnStretch(0, 1)
        self._foot.setHorizontalSpacing(scale.px(30))
        self._foot.setVerticalSpacing(0)
        page.player.fit(scale, narrow=self._tight and upright)

    @Slot(int)
    def show_part(self, number: int) -> None:
        """Show a part where only one has room."""
        self._part = number
        page = self._page
        tab = page.head.parts.button(number)
        if tab is not None:
            tab.setChecked(True)
        for place, part in enumerate(self._parts):
            part.setVisible(not self._tight or place == number)
        session = not self._tight or number == SESSION
        page.strip.setVisible(session)
        page.player.setVisible(session)

    def show_text(self) -> None:
        """Bring the text into sight."""
        self.show_part(TEXT)

    @Slot()
    def next_part(self) -> None:
        """Put the keys on the next part."""
        self._step(1)

    @Slot()
    def part_before(self) -> None:
        """Put the keys on the part before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        page = self._page
        stops = (page.outline, page.forms, page.text, page.strip)
        focus = page.focusWidget()
        here = self._part if self._tight else -1
        for place, stop in enumerate(stops):
            if stop is focus or stop.isAncestorOf(focus):
                here = place
        place = (here + by) % len(stops) if here >= 0 else 0
        if self._tight:
            self.show_part(place)
        if place == FORM:
            form = page.forms.currentWidget()
            next(iter(form.fields.values())).setFocus()  # type: ignore[union-attr]
        else:
            stops[place].setFocus()
