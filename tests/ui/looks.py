"""Compare a picture with the one that was approved, as thumbnails, since fonts differ a little."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

#: What is stored: large enough to review in a diff.
_STORED_WIDTH = 480
#: What is compared: a third of a hundred pixels per letter is no hinting any more.
_THUMBNAIL = QSize(64, 36)
#: How much a channel (0 to 255) may differ in one place, and on average.
_WORST, _MEAN = 28, 1.5


def picture(widget: QWidget) -> QImage:
    """Return what *widget* looks like, in the size that is stored."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    return image.scaledToWidth(_STORED_WIDTH, Qt.TransformationMode.SmoothTransformation)


def difference(one: QImage, other: QImage) -> tuple[int, float]:
    """Return by how much two pictures differ: the worst channel and the mean of all."""
    a, b = _channels(one), _channels(other)
    gaps = [abs(p - q) for p, q in zip(a, b, strict=True)]
    return max(gaps), sum(gaps) / len(gaps)


def check(widget: QWidget, approved: Path, *, update: bool) -> None:
    """Fail if *widget* does not look like the picture *approved*; with *update*, approve it.

    What was seen instead is left beside it as NAME.seen.png.
    """
    seen = picture(widget)
    if update:
        approved.parent.mkdir(parents=True, exist_ok=True)
        seen.save(str(approved))
        return
    wanted = QImage(str(approved))
    assert not wanted.isNull(), f"{approved} is missing; look at it after pytest tests/ui --update-golden"
    assert wanted.size() == seen.size(), f"{approved} has another size"
    worst, mean = difference(wanted, seen)
    if worst > _WORST or mean > _MEAN:
        seen.save(str(approved.with_suffix(".seen.png")))
        raise AssertionError(f"{approved.name}: differs by up to {worst}, on average by {mean:.2f}")


def _channels(image: QImage) -> list[int]:
    """Return red, green and blue of each pixel of the thumbnail of *image*."""
    mode = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(_THUMBNAIL, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    colours = (QColor(small.pixel(x, y)) for y in range(small.height()) for x in range(small.width()))
    return [part for colour in colours for part in (colour.red(), colour.green(), colour.blue())]
