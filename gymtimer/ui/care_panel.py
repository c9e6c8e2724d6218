"""The panel of care: what is to be answered before a set, over the setup page."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gymtimer.tongue import mark, tr
from gymtimer.ui.care_question import Question
from gymtimer.ui.care_rows import FindingRow, ShareColumn, label, scrolled
from gymtimer.ui.care_style import care_style
from gymtimer.ui.enter import ENTER
from gymtimer.ui.flow import Flow
from gymtimer.ui.mirroring import margins, paragraph
from gymtimer.ui.scale import Scale, scale_of
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme

#: Reasons that need no keyboard; they are a beginning, and can be changed.
REASONS = (mark("My coach knows"), mark("Measured lately"), mark("I know it well"))
#: How the list is answered where it is not as it should be.
HINT = mark("Tap what is not in order")
#: The most that a reason says.
LONGEST_REASON = 200
#: Keys of the window that work while a reason is typed.
_PASSED = frozenset({Qt.Key.Key_F11})
#: Sizes of the design, in its pixels: around the panel, inside it, between two rows.
AROUND, EDGE, BETWEEN = 36, 36, 26
#: Of the panel so much stays when letters grow, in pixels of the design.
LEAST_WIDTH, LEAST_HEIGHT = 760, 520
#: Narrower, likewise, what people look at stands below each other.
NARROW = 900


class CarePanel(QWidget):
    """Lies over the middle of the stage while a question is open; the window's keys go on to work.

    Signals:
        answered: the reason, "" for a plain yes.
        marked: an item of the list, and whether it is in order.
        below_wanted: the load is to come below 100 %.
        again_wanted: back to the list.

    """

    answered = Signal(str)
    marked = Signal(str, bool)
    below_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, family: str, stage: Stage) -> None:
        """Be ready over *stage*, hidden; the window of the stage is the parent.

        As a child of the stage a finger on the panel would be one on the stage, too.
        """
        super().__init__(stage.window())
        self._theme, self._family, self._stage = theme, family, stage
        self._scale = Scale(1.0)
        self._question: Question | None = None
        self.rows: list[FindingRow | ShareColumn] = []
        self._title = label("", "title", self)
        self._sheet = QWidget(self)
        self._sheet.setObjectName("sheet")
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._sheet)
        self._area = scrolled(self._sheet, self)
        self.reason = self._made_reason()
        self.go = self._button("", self._press)
        self.go.setObjectName("go")
        self.below = self._button(tr("Below 100 %"), self.below_wanted)
        self.below.setAccessibleDescription(tr("Take plates off until the lowering is below the 1RM"))
        self.hint = label(tr(HINT), "foot", self)
        self.again = self._button(tr("Back to the list"), self.again_wanted)
        self.chips = QWidget(self)
        self._chips = Flow(self.chips)
        for text in REASONS:
            self._chips.addWidget(self._chip(tr(text)))
        self._lay()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        stage.installEventFilter(self)
        self.hide()

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the session press the one that goes on
        button.clicked.connect(pressed)
        return button

    def _made_reason(self) -> QLineEdit:
        reason = QLineEdit(self)
        reason.setMaxLength(LONGEST_REASON)
        reason.setPlaceholderText(tr("Why? One line for the journal"))
        reason.setAccessibleName(tr("Reason, kept in the journal"))
        reason.textChanged.connect(self._typed)
        reason.returnPressed.connect(self._press)
        return reason

    def _chip(self, text: str) -> QPushButton:
        chip = QPushButton(text, self.chips)
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.clicked.connect(self._take_chip)
        return chip

    def _lay(self) -> None:
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.hint, 1)
        self._foot.addStretch(0)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.reason, 1)
        self._line.addLayout(self._foot)
        for button in (self.again, self.below, self.go):
            self._foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self.chips)
        self._column.addLayout(self._line)

    def show_question(self, question: Question | None) -> None:
        """Show *question*; None hides the panel and gives the keys back."""
        self._question = question
        for old in self.rows:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        if question is None:
            self._leave()
            return
        self._title.setText(paragraph(question.title))
        self.rows += [FindingRow(self._theme, finding, self._sheet) for finding in question.findings]
        self.rows += [ShareColumn(self._theme, share, self._sheet) for share in question.shares]
        for row in self.rows:
            self._body.addWidget(row, 1 if question.shares else 0)
            if isinstance(row, ShareColumn):
                row.marked.connect(self._mark)
        self.reason.clear()
        if not question.wants_reason:
            self._give_keys_back()
        self.reason.setVisible(question.wants_reason)
        self.chips.setVisible(question.wants_reason)
        self.hint.setVisible(bool(question.shares))
        self._show_ways()
        self._typed("")
        self.setAccessibleName(". ".join([question.title, *(row.accessibleName() for row in self.rows)]))
        self._place()
        self._come()

    @Slot(str, bool)
    def _mark(self, item: str, in_order: bool) -> None:
        self.marked.emit(item, in_order)
        self._show_ways()

    def _show_ways(self) -> None:
        """Show the ways on that there are; what is not in order opens another one."""
        question = self._question
        if question is None:
            return
        columns = [row for row in self.rows if isinstance(row, ShareColumn)]
        missing = any(not item.in_order for column in columns for item in column.items)
        self.go.setText(_press_text(question, missing=missing))
        self.again.setVisible(question.again)
        self.below.setVisible(question.below and (missing or not question.shares))

    def _come(self) -> None:
        if self._question is not None and self._stage.isVisible():
            self.show()
            self.raise_()
            if self._question.wants_reason:
                self.reason.setFocus()

    def _leave(self) -> None:
        self._give_keys_back()
        self.hide()

    def _give_keys_back(self) -> None:
        focus: QWidget | None = self.window().focusWidget()  # whatever its stub says
        if focus is not None and self.isAncestorOf(focus):
            self.window().setFocus()

    @Slot(str)
    def _typed(self, text: str) -> None:
        question = self._question
        self.go.setEnabled(question is None or not question.wants_reason or bool(text.strip()))

    @Slot()
    def _take_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, QPushButton):
            self.reason.setText(chip.text())
            self.reason.setFocus()

    @Slot()
    def _press(self) -> None:
        if self._question is not None and self.go.isEnabled():
            self.answered.emit(self.reason.text() if self._question.wants_reason else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key that is typed reach the session."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _PASSED or control:
            event.ignore()
        elif event.key() in ENTER and not event.isAutoRepeat():
            self._press()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lie where the stage is, and be seen only with it."""
        match event.type():
            case QEvent.Type.Resize | QEvent.Type.Move:
                self._place()
            case QEvent.Type.Hide:
                self._leave()
            case QEvent.Type.Show:
                self._place()
                self._come()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes from the window."""
        super().resizeEvent(event)
        self._rescale()

    def _place(self) -> None:
        """Cover the middle of the stage: head and foot stay in sight."""
        usual = scale_of(self._stage.width(), self._stage.height())
        around = usual.px(AROUND)
        middle = self._stage.picture.layout.middle.area.toAlignedRect()
        self.setGeometry(QRect(middle).adjusted(around, usual.px(4), -around, -usual.px(12)))
        # As large as question and button have room for: the panel itself can't be scrolled.
        most = min(self.width() / LEAST_WIDTH, self.height() / LEAST_HEIGHT)
        self._scale = Scale(max(usual.unit, min(usual.unit * self._stage.letters / 100, most)))
        self._rescale()

    def _rescale(self) -> None:
        px = self._scale.px
        self.setStyleSheet(care_style(self._theme, self._family, self._scale))
        edge = px(EDGE)
        self._column.setContentsMargins(edge, px(24), edge, px(30))
        self._column.setSpacing(px(18))
        self._foot.setSpacing(px(24))
        self._line.setSpacing(px(24))
        upright = self.height() > self.width()
        ways = QBoxLayout.Direction
        crowded = self._question is not None and (self._question.below or self._question.again)
        self._line.setDirection(ways.TopToBottom if upright and crowded else ways.LeftToRight)
        self._chips.setSpacing(px(20))
        lists = self._question is not None and bool(self._question.shares)
        beside = lists and self.width() > max(self.height(), px(NARROW))
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._body.setContentsMargins(margins(0, 0, px(12), 0))
        self._body.setSpacing(px(48) if beside else px(BETWEEN))
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        for row in self.rows:
            row.rescale(self._scale)


def _press_text(question: Question, *, missing: bool) -> str:
    if question.shares:
        return tr("Not all, go on") if missing else tr("All checked")
    return tr("Note it, go on") if question.wants_reason else tr("I know, go on")
