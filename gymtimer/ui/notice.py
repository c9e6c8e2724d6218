"""Notice: news that stay in sight until they are read."""

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gymtimer.tongue import tr, tr_n
from gymtimer.ui.mirroring import paragraph

#: So many sentences are shown; of the others only how many.
MOST = 3
#: Sentences are put together with two spaces, or one a line.
_BETWEEN = re.compile(r"\n+| {2,}")
#: A path is one long word; its joints are where it may go on in the next line.
_LONG = re.compile(r"\S{25,}")
_JOINT = re.compile(r"(?<=[/\\_.:-])(?=[^\s/\\.:])")


class Notice(QWidget):
    """A few sentences; a click, a tap or Esc takes them away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing."""
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self.label = QLabel("", self)
        self.label.setObjectName("message")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setMinimumWidth(1)
        self.dismissal = QPushButton("×", self)
        self.dismissal.setObjectName("dismiss")
        self.dismissal.setAccessibleName(tr("Dismiss the message"))
        self.dismissal.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.addWidget(self.label, 1)
        row.addWidget(self.dismissal)
        self.hide()

    def text(self) -> str:
        """Return all that is to be said."""
        return self._text

    def say(self, text: str, *, alarm: bool) -> None:
        """Show *text*, "" for none; *alarm* tells whether something is wrong."""
        self._text = text
        self.label.setText(paragraph("\n".join(map(_breakable, shortened(text)))))
        self.label.setAccessibleName(text)
        self.setToolTip(text)
        if self.property("alarm") != alarm:
            self.setProperty("alarm", alarm)
            for part in (self, self.label):
                part.style().unpolish(part)
                part.style().polish(part)
        self.setVisible(bool(text))

    @Slot()
    def dismiss(self) -> None:
        """Take the news away."""
        self.say("", alarm=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the news away."""
        self.dismiss()


def shortened(text: str) -> list[str]:
    """Return the first sentences of *text*, then "and 2 more" where there are others."""
    sentences = [one for one in _BETWEEN.split(text.strip()) if one]
    more = len(sentences) - MOST
    return [*sentences[:MOST], *([tr_n(more, "and {n} more", "and {n} more")] if more > 0 else [])]


def _breakable(sentence: str) -> str:
    return _LONG.sub(_with_joints, sentence)


def _with_joints(word: re.Match[str]) -> str:
    return _JOINT.sub("\u200b", word[0])
