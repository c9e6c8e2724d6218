"""The rows of buttons of the editor: below the outline, beside the strip."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from gymtimer.domain.timing import MINUTE, clock_text
from gymtimer.tongue import mark, tr
from gymtimer.ui.editor_strip import Strip
from gymtimer.ui.scale import Scale

_BUTTONS = (
    ("Add", "+", mark("Add an exercise behind the chosen one (Ctrl+Enter)")),
    ("↑", "↑", mark("Move the exercise up (Alt+↑)")),
    ("↓", "↓", mark("Move the exercise down (Alt+↓)")),
    ("×", "×", mark("Take the exercise out (Del)")),
)


class OutlineButtons(QWidget):
    """Adds, moves and takes out exercises.

    Signals:
        asked: the word of a button.

    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have all of them."""
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.buttons = [self._button(word, shown, tr(told)) for word, shown, told in _BUTTONS]

    def _button(self, word: str, shown: str, told: str) -> QPushButton:
        button = QPushButton(shown, self)
        button.setProperty("word", word)
        button.setProperty("small", True)
        button.setToolTip(told)
        button.setAccessibleName(told.partition(" (")[0])
        button.clicked.connect(self._press)
        self._row.addWidget(button)
        return button

    @Slot()
    def _press(self) -> None:
        self.asked.emit(self.sender().property("word"))

    def rescale(self, scale: Scale) -> None:
        """Take all sizes from *scale*."""
        self._row.setSpacing(scale.px(10))


class Player(QWidget):
    """The length of the session, and what can be heard of it.

    Signals:
        asked: "rep", "set", "session" or "stop".
        week_wanted: the next week of the plan is to be shown.

    """

    asked = Signal(str)
    week_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have nothing to play yet."""
        super().__init__(parent)
        self.length, self.name = QLabel("–", self), QLabel(tr("session"), self)
        self.length.setObjectName("length")
        self.name.setObjectName("lengthName")
        self.week = QPushButton(self)
        self.week.setProperty("small", True)
        self.week.setAccessibleDescription(tr("Show and hear another week of the plan (Ctrl+W)"))
        self.week.clicked.connect(self.week_wanted)
        self.week.hide()
        as_on_stage = tr("As on the stage, with the lift before it (Ctrl+R)")
        self.rep = self._button(tr("Hear rep"), "rep", as_on_stage)
        self.set = self._button(tr("Set"), "set", tr("The chosen set, as on the stage"))
        fast = tr("The whole session, four times as fast (Ctrl+Shift+R)")
        self.session = self._button(tr("All 4×"), "session", fast)
        self.stop = self._button(tr("Stop"), "stop", tr("Fall silent"))
        self._plays = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.show_playing(playing=False)

    def _button(self, text: str, word: str, told: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("small", True)
        button.setProperty("word", word)
        button.setToolTip(told)
        button.setAccessibleDescription(told)
        button.clicked.connect(self._press)
        return button

    @Slot()
    def _press(self) -> None:
        self.asked.emit(str(self.sender().property("word")))

    def show_bout(self, strip: Strip) -> None:
        """Show the length of the session, and which rep would be heard."""
        if not strip.bouts:
            self.show_ready(ready=False)
            self.length.setText("–")
            return
        minutes = strip.length / MINUTE
        self.length.setText(f"{round(minutes)} min" if minutes >= 10 else clock_text(strip.length))
        bout = strip.bouts[strip.at]
        self.rep.setText(tr("Hear rep {n}", n=strip.rep + 1))
        self.rep.setAccessibleName(tr("Hear rep {n} of {set}", n=strip.rep + 1, set=bout.title))
        self.set.setAccessibleName(tr("Hear {set}", set=bout.title))
        self.session.setAccessibleName(tr("Hear the whole session, four times as fast"))
        self.show_ready(ready=True)

    def show_week(self, week: int, weeks: int) -> None:
        """Show that *week* of so many *weeks* is laid out; nothing where all are the same."""
        self.week.setVisible(weeks > 1)
        self.week.setText(tr("Week {n}/{of}", n=week, of=weeks))
        self.week.setAccessibleName(tr("Week {n} of {of}", n=week, of=weeks))

    def show_ready(self, *, ready: bool) -> None:
        """Show whether there is something to hear."""
        for button in (self.rep, self.set, self.session):
            button.setEnabled(ready)

    def show_playing(self, *, playing: bool) -> None:
        """Offer to stop what sounds."""
        focus = self.focusWidget()
        self.stop.setVisible(playing)
        self.session.setVisible(not playing)
        if focus is self.stop and not playing:
            self.session.setFocus()

    def fit(self, scale: Scale, *, narrow: bool) -> None:
        """Take all sizes from *scale*; a *narrow* one has its buttons below the length."""
        for button in (self.week, self.rep, self.set, self.session, self.stop):
            self._grid.removeWidget(button)
        self._grid.removeWidget(self.length)
        self._grid.removeWidget(self.name)
        self._grid.addWidget(self.length, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self.name, 1, 0, Qt.AlignmentFlag.AlignTop)
        row, column, rows = (2, 0, 1) if narrow else (0, 2, 2)
        self._grid.addWidget(self.week, 0, 1, 2, 2 if narrow else 1)
        self._grid.addWidget(self.rep, row, column, rows, 1)
        self._grid.addWidget(self.set, row, column + 1, rows, 1)
        self._grid.addWidget(self.session, row, column + 2, rows, 1)
        self._grid.addWidget(self.stop, row, column + 2, rows, 1)
        self._grid.setHorizontalSpacing(scale.px(14))
        self._grid.setVerticalSpacing(0)
