"""Remembers which plans were used last."""

from pathlib import Path

from gymtimer.storage.errors import StorageError
from gymtimer.storage.tomlfile import write_text

#: So many are remembered.
MOST = 50


def read_recent(path: Path, last: str = "") -> tuple[str, ...]:
    """Return the plans of the list at *path*, the last one first; none where it can't be read.

    *last* is one that is known from elsewhere; "" for none.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        lines = []
    if last and last not in lines:
        lines = [last, *lines]
    return tuple(line for line in lines if line)[:MOST]


def note_recent(path: Path, plan: Path) -> tuple[str, ...]:
    """Put *plan* first on the list at *path*; return the list, which is kept where that is possible."""
    name = str(plan)
    recent = (name, *(one for one in read_recent(path) if one != name))[:MOST]
    if "\n" in name or "\r" in name:
        return recent
    try:
        write_text(path, "".join(f"{one}\n" for one in recent))
    except (StorageError, ValueError):
        return recent
    return recent
