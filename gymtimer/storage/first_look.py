"""A first look into the settings, at what the first frame needs of them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the first frame needs.

    Attributes:
        full_screen: whether the window fills the screen.
        theme: name of the colours.
        language: of the pages, as it is chosen.
        text: size of the text on every page, in percent.

    """

    full_screen: bool = True
    theme: str = "dark"
    language: str = "system"
    text: int = 100


def first_look(settings: Path) -> FirstLook:
    """Return what the file *settings* says, or what is usual.

    Nothing wrong is told here: that is for those who read the whole file a moment later.
    """
    try:
        with settings.open("rb") as file:
            table = tomllib.load(file)
    except (OSError, ValueError, RecursionError):
        return FirstLook()
    full_screen, theme, text = table.get("full-screen"), table.get("theme"), table.get("text")
    language = table.get("language")
    return FirstLook(
        full_screen if isinstance(full_screen, bool) else True,
        theme if isinstance(theme, str) and not {"/", "\\"} & set(theme) else "dark",
        language if isinstance(language, str) else "system",
        text if isinstance(text, int) else 100,
    )
