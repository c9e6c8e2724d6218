"""Render every sample scene: python -m tests.ui.gallery OUTDIR WIDTHxHEIGHT [NAME...]."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gymtimer.ui.fonts import load_family
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from tests.ui.scenes import SCENES

RESOURCES = Path(__file__).parents[2] / "resources"


def main(folder: str, size: str, *names: str) -> None:
    """Write one PNG per scene into *folder*; *size* is "1920x1080"."""
    app = QApplication.instance() or QApplication([])
    stage = Stage(Theme.read(RESOURCES / "themes" / "dark.toml"), load_family(RESOURCES / "fonts"))
    width, height = map(int, size.split("x"))
    stage.resize(width, height)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name in names or SCENES:
        stage.show_scene(SCENES[name])
        stage.grab().save(f"{folder}/{name}-{size}.png")
    del app


if __name__ == "__main__":
    main(*sys.argv[1:])
