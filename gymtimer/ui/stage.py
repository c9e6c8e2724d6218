"""The stage: the screen that partner and lifter look at during a set."""

from dataclasses import fields, replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEventPoint,
    QMouseEvent,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from gymtimer.domain.command import Command
from gymtimer.ui.mirroring import from_right
from gymtimer.ui.scene import Role, Scene
from gymtimer.ui.stage_layout import CARD, DESIGNED_FOR, arrange, letters_for
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_picture import Picture
from gymtimer.ui.stage_places import Parts
from gymtimer.ui.stage_text import Lettering
from gymtimer.ui.theme import Theme

_FIELDS = tuple(field.name for field in fields(Scene))
#: What can change without the others moving; all else is a new picture.
_RUNNING = frozenset({"number", "small", "level", "subtitle", "dots", "hint", "aside", "said"})
#: Screens outside this range of pixels per millimetre tell tales about their size.
_PLAUSIBLE = (2.5, 16.0)


class Stage(QWidget):
    """Shows one scene; keeps nothing else. Takes no keys.

    Signals:
        pressed: a `Command`: RACK_IT in the red corner, that of a small button on it, GO elsewhere;
            at the moment of the touch or click, not of its end. With it the time stamp of the event,
            in ms of the clock of the window system.
        released: the last finger or the mouse button went up.

    Attributes:
        reduce_motion: the bar moves only when the number does.
        distance: from which the stage is read, in cm.
        card: width of a bank card on this screen, in pixels; 0 where nobody measured.
        letters: of other pages, in percent; what is small here grows with them as far as it can.

    """

    pressed = Signal(object, object)
    released = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reduce_motion = False
        self.distance, self.card, self.letters = DESIGNED_FOR, 0, 100
        self._theme = theme
        self._lettering = Lettering(family)
        self._scene = Scene(Role.READY, "", "")
        self._picture = self._draw()
        # Every pixel of an update is painted here, so Qt need not clear it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(320, 240)

    @property
    def scene(self) -> Scene:
        """What is on the screen."""
        return self._scene

    @property
    def picture(self) -> Picture:
        """Where it is on the screen, for tests and tools."""
        return self._picture

    @Slot(object)
    def show_scene(self, scene: Scene) -> None:
        """Show *scene*; repaint only what differs from the one before."""
        old, scene = self._scene, self._settled(scene)
        changed = {name for name in _FIELDS if getattr(old, name) != getattr(scene, name)}
        if not changed:
            return
        self._scene = scene
        if "said" in changed:
            self._tell(scene)
        if changed == {"level"} and scene.level is not None and old.level is not None:
            self._update(self._picture.sink(scene))
        elif changed <= _RUNNING and Parts.of(old) == Parts.of(scene):
            self._update(self._picture.change(scene, self._lettering))
        else:
            self._picture = self._draw()
            self.update()

    def _tell(self, scene: Scene) -> None:
        """Tell a screen reader of *scene*: as the name of the picture, and aloud, since it has no focus."""
        self.setAccessibleName(scene.said)
        if scene.said:
            told = QAccessibleAnnouncementEvent(self, scene.said)
            polite = QAccessible.AnnouncementPoliteness
            told.setPoliteness(polite.Assertive if scene.role is Role.ALARM else polite.Polite)
            QAccessible.updateAccessibility(told)

    def set_theme(self, theme: Theme) -> None:
        """Show the same scene in other colours."""
        self._theme = theme
        self._picture = self._draw()
        self.update()

    def millimetre(self) -> float:
        """Return its length in pixels: as measured, what the screen says, or that of a 15.6-inch one."""
        if self.card:
            return self.card / CARD
        # Not screen(): PySide ties the QScreen to this widget, and ends it with the widget (seen with 6.11).
        said = self.physicalDpiX() / 25.4
        fifteen = max(self.width(), self.height()) / 345
        return said if _PLAUSIBLE[0] <= said <= _PLAUSIBLE[1] else fifteen

    def command_at(self, place: QPointF) -> Command:
        """Return what a press at *place* means, in pixels of the widget."""
        foot = self._picture.layout.foot
        # A finger between a button and its neighbour means the button, not "go on".
        reach = 10 * self._picture.layout.unit
        if not foot.corner.isEmpty() and foot.corner.adjusted(-reach, -reach, reach, 0).contains(place):
            return Command.RACK_IT
        small = [*zip(foot.actions, self._scene.actions, strict=True)]
        small += zip(self._picture.layout.middle.steps, self._scene.steps, strict=True)
        small += [(foot.offer, self._scene.offer)] if self._scene.offer is not None else []
        for box, action in small:
            if action.text and box.adjusted(-reach, -reach, reach, reach).contains(place):
                return action.command
        return Command.GO

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts that are asked for, each on its own: they are few, small and apart."""
        self._picture.paint(self, event.region(), self._lettering)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find new places."""
        super().resizeEvent(event)
        self._picture = self._draw()

    def event(self, event: QEvent) -> bool:
        """Turn touches into presses, and keep them from coming back as clicks."""
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Send what the place under the left button means."""
        if event.button() == Qt.MouseButton.LeftButton and not self._is_echo(event):
            self.pressed.emit(self.command_at(event.position()), event.timestamp())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count the second press of two quick ones like any other."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say that the left button went up."""
        if event.button() == Qt.MouseButton.LeftButton and not self._is_echo(event):
            self.released.emit()

    @staticmethod
    def _is_echo(event: QMouseEvent) -> bool:
        """Whether the system made this click from a touch that was already told."""
        return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized

    def _touch(self, event: QTouchEvent) -> None:
        """Send a press for each finger that came down, and the release of the last."""
        if event.type() in {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate}:
            for point in event.points():
                if point.state() == QEventPoint.State.Pressed:
                    self.pressed.emit(self.command_at(point.position()), event.timestamp())
        elif event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self.released.emit()

    def _settled(self, scene: Scene) -> Scene:
        """Return *scene* with the bar where it was, where it may move only with the number."""
        old = self._scene
        if not (self.reduce_motion or scene.role is Role.REST) or scene.level is None or old.level is None:
            return scene
        same = (old.role, old.word, old.number) == (scene.role, scene.word, scene.number)
        return replace(scene, level=old.level) if same else scene

    def _draw(self) -> Picture:
        """Return the picture of the scene in a window of this size."""
        scene = self._scene
        parts, text = Parts.of(scene), self.letters / 100
        layout = arrange(self.width(), self.height(), self.millimetre(), parts, self._letters(), text)
        if from_right():
            layout = layout.turned()
        return Picture(scene, layout, lay(scene, layout, self._lettering), self._theme)

    def _letters(self) -> float:
        """Return the height of capitals that is read from `distance`, in pixels; 0 for the design's."""
        asked = self.card or self.distance != DESIGNED_FOR
        return letters_for(self.distance, self.card, max(self.width(), self.height())) if asked else 0

    def set_letters(self, percent: int) -> None:
        """Make what is small larger, as letters of *percent* are on other pages: as far as there is room."""
        if percent != self.letters:
            self.letters = percent
            self._picture = self._draw()
            self.update()

    def look_from(self, distance: int, card: int) -> None:
        """Be read from *distance*, in cm, on a screen where a bank card is *card* pixels wide; 0: unknown."""
        self.distance, self.card = distance, card
        self._picture = self._draw()
        self.update()

    def _update(self, areas: list[QRectF]) -> None:
        """Ask for a repaint of *areas*, each grown to whole pixels."""
        region = QRegion()
        for area in areas:
            region += QRect(area.toAlignedRect())
        self.update(region)
