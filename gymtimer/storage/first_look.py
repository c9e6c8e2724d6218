"""A first look into the settings, at what the first frame needs of them."""

import tomllib
from pathlib import Path


def starts_full_screen(settings: Path) -> bool:
    """Return whether the window fills the screen, as the file *settings* says or by default.

    Nothing wrong is told here: that is for those who read the whole file a moment later.
    """
    try:
        with settings.open("rb") as file:
            chosen = tomllib.load(file).get("full-screen")
    except (OSError, ValueError, RecursionError):
        return True
    return chosen if isinstance(chosen, bool) else True
