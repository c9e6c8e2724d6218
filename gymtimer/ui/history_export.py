"""Export of what a page shows: its picture as PNG, its numbers as CSV."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import astuple
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gymtimer.tongue import bare, tr
from gymtimer.ui.history_table import HEADS, Number

#: Asks for a file to write: the parent of the dialog, the name proposed, the kind of file; None for none.
AskWhere = Callable[[QWidget, str, str], Path | None]

# A spreadsheet takes a cell that begins so for a formula, and an exercise may be called anything.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def ask_where(parent: QWidget, name: str, kind: str) -> Path | None:
    """Ask where to save; the dialog begins in the documents folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save"), str(Path(folder, name)), kind)
    return Path(chosen) if chosen else None


def save_picture(page: QWidget, path: Path) -> str:
    """Save what *page* looks like; return what there is to tell."""
    if page.grab().save(str(path), "PNG"):
        return tr("Saved {file}", file=path.name)
    return tr("{file} can't be written. Please choose another folder.", file=path)


def save_numbers(numbers: Iterable[Number], path: Path) -> str:
    """Save *numbers* as CSV in the words of the page, for any spreadsheet; return what there is to tell.

    Written beside the file and moved, so that a full disk spoils no older export.
    """
    beside = path.with_name(f"{path.name}.part")
    try:
        # With a byte order mark, or Excel takes the file for Latin-1.
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(bare(tr(head)) for head in HEADS)
            writer.writerows([safe(bare(cell)) for cell in astuple(number)] for number in numbers)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        return tr(
            "{file} can't be written ({why}). Please choose another folder.", file=path, why=error.strerror
        )
    return tr("Saved {file}", file=path.name)


def safe(cell: str) -> str:
    """Return *cell* so that no spreadsheet runs it; numbers stay numbers."""
    number = cell.replace(".", "", 1).removeprefix("-").isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not number else cell
