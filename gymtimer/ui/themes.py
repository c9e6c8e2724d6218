"""Themes to choose from: the bundled ones, then those in the folder of the athlete."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from gymtimer.tongue import tr
from gymtimer.ui.theme import Theme, ThemeError

#: What is taken where the chosen theme can't be.
USUAL = "dark"


def theme_paths(folders: Sequence[Path]) -> Iterator[Path]:
    """Yield the theme files in *folders*, the usual one first; of two with one name the first."""
    seen = set()
    for folder in folders:
        found = sorted(folder.glob("*.toml"), key=_usual_first) if folder.is_dir() else []
        for path in found:
            if path.stem not in seen:
                seen.add(path.stem)
                yield path


def theme_names(folders: Sequence[Path]) -> tuple[tuple[str, str], ...]:
    """Return each theme's name in the settings with the name it gives itself."""
    return tuple((path.stem, tr(_title(path))) for path in theme_paths(folders))


def read_theme(name: str, folders: Sequence[Path]) -> tuple[Theme, str]:
    """Return the theme called *name*, with "" or a sentence that says why it is the usual one."""
    found = {path.stem: path for path in theme_paths(folders)}
    if name in found:
        try:
            return Theme.read(found[name]), ""
        except (ThemeError, OSError, ValueError) as wrong:
            fault = tr("{fault}. The usual colours are used.", fault=wrong)
    else:
        fault = tr(
            'no theme "{name}" in {folder}. The usual colours are used.', name=name, folder=folders[-1]
        )
    return Theme.read(found[USUAL]), fault


def _usual_first(path: Path) -> tuple[bool, str]:
    return path.stem != USUAL, path.stem


def _title(path: Path) -> str:
    try:
        title = tomllib.loads(path.read_text(encoding="utf-8")).get("name")
    except (OSError, ValueError):
        title = None
    return title if isinstance(title, str) and 0 < len(title) <= 40 else path.stem
