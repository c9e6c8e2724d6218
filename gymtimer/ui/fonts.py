"""The one type family of the program, loaded from files."""

import logging
from enum import IntEnum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

log = logging.getLogger(__name__)

#: Height of a capital letter in font sizes, for every weight of Barlow Condensed (its OS/2 table).
CAP_HEIGHT = 0.7


class Weight(IntEnum):
    """The weights that are bundled, by their OpenType number."""

    REGULAR = 400
    MEDIUM = 500
    SEMI_BOLD = 600
    BOLD = 700


def load_family(folder: Path) -> str:
    """Load every TrueType file in *folder*; return the family to ask for.

    Needs a QGuiApplication. Without usable files the system's own family is
    returned and the loss is logged: the letters look different, but they are there.
    """
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        if not names:
            log.warning("%s: not a font that can be read", path)
        families += names[:1]
    if not families:
        log.warning("%s: no fonts here; using the system's own", folder)
        return QFont().defaultFamily()
    return families[0]


def font(family: str, weight: Weight, size: float, *, tabular: bool = False) -> QFont:
    """Return *family* at *size* pixels (the em, not the capitals), unhinted.

    With *tabular*, all digits are equally wide, so that a running number stands still.
    """
    made = QFont(family)
    made.setWeight(QFont.Weight(weight))
    made.setPixelSize(max(1, round(size)))
    # Hinting rounds widths differently per size and machine; the layout must not.
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setKerning(True)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
