"""Placing: slips told with where in their file they are."""

from collections.abc import Iterable
from pathlib import Path

from gymtimer.storage.positions import OvergrownError, scan
from gymtimer.storage.section import Slip


def placed(path: Path, text: str, slips: Iterable[Slip]) -> list[str]:
    """Return *slips* in the *text* of the file at *path* as ``file:line:column: text``, in order."""
    try:
        positions = scan(text)
    except OvergrownError as error:
        return [f"{path.name}: {error}"]
    found = set()
    for slip in slips:
        place = positions.of_key(slip.trail) if slip.on_key else positions.of_value(slip.trail)
        found.add((place.line, place.column, slip.text))
    return [f"{path.name}:{line}:{column}: {text}" for line, column, text in sorted(found)]
