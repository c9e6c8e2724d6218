"""Finds out whether gymtimer's files are there, undamaged, in folders that can be written."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from gymtimer.assets import asset
from gymtimer.cli.borrowing import borrowed
from gymtimer.cli.finding import Finding, fails, works
from gymtimer.cli.tape import catalogue, places, plan_folders
from gymtimer.domain.exercise import Catalogue
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history
from gymtimer.storage.lifters import list_lifters, read_lifter
from gymtimer.storage.places import HOME, Places
from gymtimer.storage.shelf import list_plans

#: Less than this is soon full; a year of training is some ten megabytes.
ENOUGH_SPACE = 50 * 1024 * 1024

_AGAIN = "Please install gymtimer again."


def files() -> Iterator[Finding]:
    """Yield the state of the bundled files, the folders, the journal, the lifters."""
    yield from _bundled()
    known = catalogue()
    yield works(f"exercises: {len(known.exercises)}")
    yield from _plans(known)
    there = places()
    for field in fields(there):
        yield _folder(field.name, getattr(there, field.name))
    yield _journal(there)
    yield from _lifters(there, known)


def _bundled() -> Iterator[Finding]:
    for folder, ending, missing in (
        ("fonts", "ttf", "The window shows another font."),
        ("themes", "toml", _AGAIN),
        ("words/en", "wav", "Every word has to be spoken by a voice."),
    ):
        try:
            count = len(list(asset(*folder.split("/")).rglob(f"*.{ending}")))
        except FileNotFoundError:
            count = 0
        found = f"bundled {folder}: {count} files"
        yield works(found) if count else fails(f"bundled {folder}: none. {missing}")


def _plans(known: Catalogue) -> Iterator[Finding]:
    listed = list_plans(plan_folders(), known)
    broken = [plan.error for plan in listed if plan.error is not None]
    yield works(f"plans: {len(listed) - len(broken)} can be started")
    for error in broken:
        yield fails(f"plan {error.mistakes[0]} It can't be started.")


def _folder(name: str, folder: Path) -> Finding:
    """Return whether *folder*, or the one it would be made in, can be written."""
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    what = f"folder for {name}: {folder}"
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        return fails(f"{what} can't be written. Set {HOME} to a folder that can.")
    free = shutil.disk_usage(nearest).free
    if free < ENOUGH_SPACE:
        return fails(f"{what} has only {free // 2**20} MB left. Please make room.")
    return works(what if folder.exists() else f"{what} (made when it is needed)")


def _journal(there: Places) -> Finding:
    if not there.journal.exists():
        return works("journal: begins with the first session")
    try:
        with borrowed(there) as its:
            count = len(read_history(its.journal))
    except StorageError as error:
        return fails(f"journal: {error}")
    return works(f"journal: undamaged, {count} {'session' if count == 1 else 'sessions'}")


def _lifters(there: Places, known: Catalogue) -> Iterator[Finding]:
    for path in list_lifters(there.lifters):
        try:
            yield works(f"lifter: {read_lifter(path, known).name}")
        except StorageError as error:
            for problem in error.problems:
                yield fails(f"lifter: {problem} The file is left out until then.")
