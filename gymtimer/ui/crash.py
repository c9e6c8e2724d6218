"""Crashes: what a lifter sees of our mistakes, and what is kept for us."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox

from gymtimer import __version__

log = logging.getLogger(__name__)


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return all that we need to mend a crash; nothing about the lifter."""
    lines = traceback.format_exception(kind, error, trace)
    about = (
        f"gymtimer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    )
    return f"{about}\n{''.join(lines)}"


class CrashDesk:
    """Takes every exception that nobody else took: saves the session, then says so, once."""

    def __init__(self, folder: Path, save: Callable[[], None]) -> None:
        """Write reports into *folder*; call *save* before anything else."""
        self._folder = folder
        self._save = save
        self._told = False

    def install(self) -> None:
        """Take exceptions from now on."""
        sys.excepthook = self.take

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save, write the report, tell the lifter."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        text = report(kind, error, trace)
        try:
            self._save()
        except Exception:  # the report matters more than the reason why saving failed
            text += f"\nwhile saving:\n{traceback.format_exc()}"
        log.critical("%s", text)
        path = self._written(text)
        if not self._told:
            self._told = True
            self._tell(path)

    def _written(self, text: str) -> Path | None:
        path = self._folder / f"crash-{datetime.now().astimezone():%Y%m%d-%H%M%S}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError:
            return None
        return path

    def _tell(self, path: Path | None) -> None:
        box = QMessageBox()
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("gymtimer")
        box.setText("Rack the bar. gymtimer made a mistake and has stopped counting.")
        where = f" A report for its makers is in {path}." if path else ""
        box.setInformativeText(f"What was done is saved.{where}")
        box.exec()
