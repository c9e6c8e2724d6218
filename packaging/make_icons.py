"""Draw the icons in all sizes from their SVG files: `python packaging/make_icons.py`.

Small ones have a drawing of their own, on the grid of their pixels. The results are kept beside it, for a
build needs no screen and the same pixels come out on every machine.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICONS = ROOT / "resources" / "icons"

#: Edges of the square pictures, in pixels; up to the first number the small drawing is used.
SMALL = 32
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

#: What Windows wants in one file, and macOS by the name it has for each size.
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {
    "icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic11": 32, "ic12": 64,
    "ic13": 256, "ic14": 512,
}  # fmt: skip


def drawing(size: int) -> Path:
    """Return the SVG file that a picture of *size* pixels is drawn from."""
    return ICONS / ("gymtimer-small.svg" if size <= SMALL else "gymtimer.svg")


def picture(svg: Path, size: int) -> bytes:
    """Return the drawing as PNG, *size* pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    told = QByteArray()
    buffer = QBuffer(told)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(told.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of Windows: a table, then PNG files (read from Windows Vista on)."""
    at = 6 + 16 * len(pictures)
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in sorted(pictures.items()):
        edge = size % 256  # 0 stands for 256
        table += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), at + len(body))
        body += png
    return table + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of macOS: named PNG files, one behind the other."""
    parts = b"".join(
        name.encode("ascii") + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for name, size in ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main() -> int:
    """Write all of them; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    pictures = {size: picture(drawing(size), size) for size in SIZES}
    for size, png in pictures.items():
        (ICONS / f"gymtimer-{size}.png").write_bytes(png)
    windows = {size: pictures[size] for size in ICO}
    (ROOT / "packaging" / "windows" / "gymtimer.ico").write_bytes(ico(windows))
    (ROOT / "packaging" / "macos" / "gymtimer.icns").write_bytes(icns(pictures))
    print(f"{len(pictures)} pictures, gymtimer.ico, gymtimer.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
