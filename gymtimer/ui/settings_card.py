"""The size of the screen, measured with a bank card that is held against it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gymtimer.domain.pacing import Limits, OnPage
from gymtimer.storage.declared import Settings
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.mirroring import margins, pressed, turn
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_controls import Stepper
from gymtimer.ui.stage_layout import CARD, READ_FROM, capital, letters_for
from gymtimer.ui.theme import Theme

#: Height of a bank card, in mm (ISO/IEC 7810, ID-1).
HEIGHT = 53.98
#: The frame as it is first drawn: pixels of a bank card at 96 to an inch.
USUAL = 324
LEAST, MOST = 150, 4000

TITLE = mark("Size of this screen")
TOLD = mark(
    "Hold a bank card against the frame and make it as wide as the card. Then lengths on the stage are true."
)


class CardFrame(QWidget):
    """A frame in the shape of a bank card; its far edge follows finger or mouse.

    Signals:
        widened: its new width, in pixels.

    """

    widened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Be as wide as a card probably is."""
        super().__init__(parent)
        self._theme = theme
        self._wide = USUAL
        self.measured = False
        self.setAccessibleName(tr("A frame to hold a bank card against"))
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def show_width(self, pixels: int) -> None:
        """Be *pixels* wide; 0 where nobody measured."""
        self.measured = bool(pixels)
        self._wide = pixels or USUAL
        self.setFixedHeight(round(self._wide * HEIGHT / CARD) + 4)
        self.update()

    @property
    def wide(self) -> int:
        """Its width, in pixels."""
        return self._wide

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        return QSize(self._wide + 4, round(self._wide * HEIGHT / CARD) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, with a grip on its right edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turn(painter, QRectF(self.rect()))
        colour = QColor(self._theme.ready if self.measured else self._theme.quiet)
        painter.setPen(QPen(colour, 2))
        box = QRectF(1, 1, self._wide, self.height() - 2)
        round_ = self._wide * 3.18 / CARD
        painter.drawRoundedRect(box, round_, round_)
        painter.setBrush(colour)
        grip = QRectF(box.right() - 5, box.center().y() - box.height() / 6, 5, box.height() / 3)
        painter.drawRoundedRect(grip, 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse, or a finger."""
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse, or a finger."""
        most = min(MOST, self.width() - 3)
        wide = min(max(round(pressed(event.position().x(), self.width())), LEAST), most)
        if wide != self._wide:
            self.show_width(wide)
            self.widened.emit(wide)


class CardRow(QWidget):
    """Asks for the width of a bank card, says from where the stage is read.

    Signals:
        chosen: the setting "card" and the width in pixels.

    """

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self.setObjectName("row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._settings = Settings()
        self.name = wrapping_label(tr(TITLE), "name", self)
        self.told = wrapping_label(tr(TOLD), "help", self)
        self.reading = wrapping_label("", "help", self)
        self.frame = CardFrame(theme, self)
        self.frame.widened.connect(self._choose)
        limits = Limits("", LEAST, MOST, page=OnPage("", TITLE, TOLD, 1, "px"))
        self.stepper = Stepper(tr(TITLE), limits, self)
        self.stepper.chosen.connect(self._choose)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.setProperty("reset", True)
        self.reset.setAccessibleName(tr("Size of this screen: forget what was measured"))
        self.reset.clicked.connect(self._forget)
        self._lay()

    def _lay(self) -> None:
        self._column, self._line = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._hands = QHBoxLayout()
        self._line.addWidget(self.reading, 1)
        self._hands.addStretch(1)
        self._hands.addWidget(self.reset)
        self._hands.addWidget(self.stepper)
        self._line.addLayout(self._hands)
        for part in (self.name, self.told, self.frame):
            self._column.addWidget(part)
        self._column.addLayout(self._line)

    def show_settings(self, settings: Settings) -> None:
        """Show what was measured."""
        self._settings = settings
        self.frame.show_width(settings.card)
        self.stepper.show_value(settings.card or USUAL)
        self.reset.setVisible(bool(settings.card))
        self._read()

    def _read(self) -> None:
        """Say how high the letters of a full screen are, and from where they are read."""
        screen = self.window().size()
        longest = max(screen.width(), screen.height())
        settings = self._settings
        wished = letters_for(settings.distance, settings.card, longest)
        high = capital(screen.width(), screen.height(), wished)
        millimetre = settings.card / CARD if settings.card else longest / 345
        tall = high / millimetre
        far = tall * READ_FROM / 1000
        high_text, far_text = f"{tall:.0f}", decimal(f"{far:.1f}")
        told = tr("In this window capitals are {mm} mm high: read from {m} m.", mm=high_text, m=far_text)
        if not settings.card:
            told = tr(
                "In this window capitals are {mm} mm high: read from {m} m if this is a 15.6-inch screen.",
                mm=high_text,
                m=far_text,
            )
        self.reading.setText(told)

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        px = scale.px
        self._column.setContentsMargins(margins(px(36), px(20), px(28), px(20)))
        self._column.setSpacing(px(14))
        self._line.setSpacing(px(14))
        self._hands.setSpacing(px(14))
        self.stepper.rescale(scale)
        ways = QBoxLayout.Direction
        narrow = self._hands.sizeHint().width() > 0.5 * width
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._read()

    @Slot(object)
    def _choose(self, pixels: int) -> None:
        self.chosen.emit("card", pixels)

    @Slot()
    def _forget(self) -> None:
        self.stepper.less.setFocus()
        self.chosen.emit("card", 0)
