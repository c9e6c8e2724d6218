"""Finds out which Python and which packages gymtimer runs with."""

import platform
import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

from gymtimer import __version__
from gymtimer.cli.finding import Finding, fails, works

#: The oldest Python that gymtimer runs on.
OLDEST = (3, 11)

#: What gymtimer can't do without, and what is missing without the others.
NEEDED = ("PySide6-Essentials", "PySide6-Addons", "numpy", "tomlkit", "platformdirs")
WISHED = {
    "wakepy": "The screen may turn itself off in a session.",
    "hibari-tts": "Names and loads are spoken by the system's voice.",
    "pyttsx3": "The voices of the operating system are not used.",
    "soundfile": "render writes wav only; flac, ogg, mp3 need pip install 'gymtimer[formats]'.",
    "fit-tool": "export --format fit needs pip install 'gymtimer[fit]'.",
}

#: Finds the version of a package; raises PackageNotFoundError.
Version = Callable[[str], str]


def installation(
    version: Version = metadata.version, python: tuple[int, ...] = sys.version_info[:3]
) -> Iterator[Finding]:
    """Yield what is installed; nothing of it is imported."""
    yield works(f"gymtimer {__version__} in {Path(__file__).parents[1]}")
    named = f"Python {'.'.join(map(str, python))} on {platform.platform()}"
    old = f"{named}. gymtimer needs {'.'.join(map(str, OLDEST))} or newer."
    yield works(named) if python >= OLDEST else fails(old)
    for name in NEEDED:
        found = _found(name, version)
        yield (
            works(f"{name} {found}") if found else fails(f"{name} is missing. Please install gymtimer again.")
        )
    if refused := _crashing_qt(_found("PySide6-Essentials", version), python):
        yield fails(refused)
    for name, without in WISHED.items():
        found = _found(name, version)
        yield works(f"{name} {found}") if found else fails(f"{name} is not installed. {without}")


def _found(name: str, version: Version) -> str:
    try:
        return version(name)
    except metadata.PackageNotFoundError:
        return ""


def _crashing_qt(qt: str, python: tuple[int, ...]) -> str:
    """Return why this Qt must not meet this Python, or ""."""
    parts = tuple(int(part) for part in qt.split(".")[:2] if part.isdigit())
    if parts >= (6, 12) and python < (3, 12):
        return f"PySide6 {qt} crashes Python before 3.12 within seconds. Install one below 6.12."
    return ""
