"""A picture: one scene with its places, which knows what a change of it touches."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from gymtimer.ui import stage_paint as paint
from gymtimer.ui.scene import Role, Scene
from gymtimer.ui.stage_lines import lay
from gymtimer.ui.stage_places import Layout
from gymtimer.ui.stage_plates import SHAFT, End, paint_plates
from gymtimer.ui.stage_text import Lettering, Line
from gymtimer.ui.theme import Theme


class Picture:
    """One scene in one window size.

    Attributes:
        scene: what is shown.
        layout: where.
        lines: all text.

    """

    def __init__(self, scene: Scene, layout: Layout, lines: tuple[Line, ...], theme: Theme) -> None:
        self.scene = scene
        self.layout = layout
        self.lines = lines
        self._palette = paint.Palette.of(theme, scene.role)
        # Brushes are looked up for every strip of every frame: made once.
        bar = scene.level is not None
        self._fill = (paint.horizon_fill if bar else paint.glow_fill)(layout, self._palette)
        self._plates = scene.role is not Role.REST
        self._areas = [line.area for line in lines]
        self._stamp: tuple[Line, QPixmap] | None = None

    def sink(self, scene: Scene) -> list[QRectF]:
        """Take over the level of *scene*; return the areas between the old bar and the new."""
        old = self._bar_y()
        self.scene = scene
        new = self._bar_y()
        return self._bar_areas(min(old, new), max(old, new)) if old != new else []

    def change(self, scene: Scene, lettering: Lettering) -> list[QRectF]:
        """Take over *scene*, which has the same parts; return the areas that differ."""
        areas = self.sink(scene) if scene.level is not None else []
        old = {line.name: line for line in self.lines}
        self.lines = lay(scene, self.layout, lettering)
        self._areas = [line.area for line in self.lines]
        new = {line.name: line for line in self.lines}
        for name in old.keys() | new.keys():
            if old.get(name) != new.get(name):
                areas += [line.area for line in (old.get(name), new.get(name)) if line]
        if scene.arrows:
            areas.append(self.layout.middle.area)
        return [*areas, self.layout.foot.dots]

    def paint(self, device: QWidget, region: QRegion, lettering: Lettering) -> None:
        """Paint what of the picture lies in *region*."""
        painter = QPainter(device)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area in _rectangles(region):
            painter.setClipRect(area)
            self._ground(painter, QRectF(area))
            self._shapes(painter, QRectF(area))
            self._loaded_bar(painter, QRectF(area), lettering)
            self._text(painter, QRectF(area), lettering)
        painter.end()

    def _bar_y(self) -> float:
        """Return where the middle of the bar is, in quarters of a pixel: less is not seen."""
        middle = self.layout.middle
        level = min(1.0, max(0.0, self.scene.level or 0.0))
        return round(4 * (middle.top + (middle.bottom - middle.top) * level)) / 4

    def _bar_areas(self, top: float, bottom: float) -> list[QRectF]:
        """Return the areas that a bar covers while it moves between *top* and *bottom*."""
        u, width = self.layout.unit, self.layout.middle.area.width()
        half, plate = paint.BAR * u + 1, paint.PLATE * u + 1
        areas = [QRectF(0, top - half, width, bottom - top + 2 * half)]
        if self._plates:
            tall = bottom - top + 2 * plate
            areas += [QRectF(left, top - plate, 74 * u, tall) for left in (80 * u, width - 154 * u)]
        return areas

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        """Paint the ground, the tint and the bar."""
        palette, stage = self._palette, self.layout.middle.area
        painter.fillRect(area, palette.ground)
        if self.scene.role is Role.ALARM:
            return
        if self.scene.level is None:
            painter.fillRect(stage & area, self._fill)
            return
        y = self._bar_y()
        below = QRectF(0, y, stage.width(), stage.bottom() - y) & area
        if not below.isEmpty():
            painter.fillRect(below, self._fill)
        paint.bar(painter, self.layout, palette, y, plates=self._plates)

    def _shapes(self, painter: QPainter, area: QRectF) -> None:
        """Paint what is neither text nor bar, where it touches *area*."""
        scene, layout, palette = self.scene, self.layout, self._palette
        if scene.arrows and layout.middle.number.top() < area.bottom():
            paint.chevrons(painter, layout, palette, self._number_body())
        if scene.button and layout.middle.button.intersects(area):
            paint.button(painter, layout.middle.button, palette)
        for box, step in zip(layout.middle.steps, scene.steps, strict=True):
            if step.text and box.intersects(area):
                paint.action(painter, box, palette, layout.unit)
        if layout.middle.checks.intersects(area):
            lines = [line for line in self.lines if line.name.startswith("check")]
            paint.checks(painter, lines, palette, from_right=layout.from_right)
        if layout.banner.intersects(area):
            painter.fillRect(layout.banner, palette.off if scene.guided else palette.alarm)
        if layout.foot.top < area.bottom():
            self._foot(painter)

    def _foot(self, painter: QPainter) -> None:
        """Paint dots, what is proposed, small buttons and corner."""
        scene, layout, palette = self.scene, self.layout, self._palette
        paint.dots(painter, scene, layout, palette)
        if scene.offer is not None:
            paint.offer(painter, layout.foot.offer, palette, layout.unit)
        for box in layout.foot.actions:
            paint.action(painter, box, palette, layout.unit)
        if scene.corner:
            paint.corner(painter, layout.foot.corner, palette, layout.unit)

    def _number_body(self) -> QRectF:
        """Return where the number stands, or would."""
        bodies = [line.body for line in self.lines if line.name == "number"]
        return bodies[0] if bodies else self.layout.middle.number

    def _loaded_bar(self, painter: QPainter, area: QRectF, lettering: Lettering) -> None:
        """Paint the plates, on the horizon where that is the bar."""
        scene, layout, plates = self.scene, self.layout, self.scene.plates_drawn
        boxes = layout.middle.plates
        if plates is None:
            return
        for place, box in enumerate(boxes):
            if box.intersects(area):
                # The horizon of a rest is a bar already.
                shaft = 0 if layout.wide and scene.level is not None else SHAFT
                end = End(box, layout.unit, mirrored=place > 0, shaft=shaft)
                paint_plates(painter, plates, end, self._palette, lettering)

    def _text(self, painter: QPainter, area: QRectF, lettering: Lettering) -> None:
        """Paint the lines that touch *area*."""
        for line, box in zip(self.lines, self._areas, strict=True):
            if not box.intersects(area):
                continue
            if line.name == "number":
                self._number(painter, line, area, lettering)
            else:
                paint.text(painter, line, lettering, self._palette)

    def _number(self, painter: QPainter, line: Line, area: QRectF, lettering: Lettering) -> None:
        """Paint the number from its stamp: a strip of it is then a copy, not a new outline."""
        box = line.area.toAlignedRect()
        ratio = painter.device().devicePixelRatioF()
        if ratio != round(ratio):
            # A strip would begin between two pixels of the stamp.
            paint.text(painter, line, lettering, self._palette)
            return
        if self._stamp is None or self._stamp[0] != line:
            stamp = QPixmap(box.size() * ratio)
            stamp.setDevicePixelRatio(ratio)
            stamp.fill(Qt.GlobalColor.transparent)
            brush = QPainter(stamp)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.translate(-box.left(), -box.top())
            paint.text(brush, line, lettering, self._palette)
            brush.end()
            self._stamp = line, stamp
        wanted = area.toAlignedRect() & box
        source = QRectF(QRect(wanted.topLeft() - box.topLeft(), wanted.size()))
        source = QRectF(source.topLeft() * ratio, source.size() * ratio)
        painter.drawPixmap(QRectF(wanted), self._stamp[1], source)


def _rectangles(region: QRegion) -> list[QRect]:
    """Return the rectangles of *region*, over which PySide can iterate without saying so."""
    return list(cast(Iterable[QRect], region))
