"""Crashes: what a lifter sees of our mistakes, and what is kept for us."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from gymtimer import __version__
from gymtimer.tongue import mark, tr
from gymtimer.ui.mirroring import sheet
from gymtimer.ui.theme import Theme

log = logging.getLogger(__name__)

#: What comes first is what matters under a bar.
TEXT = mark("Rack the bar.\ngymtimer made a mistake and has stopped counting.")
SAVED = mark("What was done is saved. Start gymtimer again, and it offers to go on where you were.")


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return all that we need to mend a crash; nothing about the lifter."""
    lines = traceback.format_exception(kind, error, trace)
    about = (
        f"gymtimer {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    )
    return f"{about}\n{''.join(lines)}"


class CrashDesk:
    """Takes every exception that nobody else took: saves the session, then says so, once."""

    def __init__(
        self,
        folder: Path,
        save: Callable[[], None],
        theme: Theme | None = None,
        letters: Callable[[], int] | None = None,
    ) -> None:
        """Write reports into *folder*; call *save* before anything else; tell in the colours of *theme*.

        *letters* says how large those of all pages are, in percent.
        """
        self._folder = folder
        self._save = save
        self._theme, self._letters = theme, letters
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
        """Say what to do; then end, since nobody knows what else is broken."""
        box = QMessageBox()
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("gymtimer")
        box.setText(tr(TEXT))
        where = f"\n\n{tr('A report for its makers:')}\n{path}" if path else ""
        box.setInformativeText(f"{tr(SAVED)}{where}")
        percent = self._letters() if self._letters is not None else 100
        box.setStyleSheet(sheet(_style(self._theme, percent)) if self._theme is not None else "")
        close = box.addButton(tr("Close gymtimer"), QMessageBox.ButtonRole.AcceptRole)
        if path is not None:
            show = box.addButton(tr("Open the report"), QMessageBox.ButtonRole.ActionRole)
            show.clicked.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path))))
        box.setDefaultButton(close)
        box.setEscapeButton(close)
        box.exec()
        QApplication.exit(1)


def _style(theme: Theme, percent: int) -> str:
    """Return a style that is read from a metre away, by somebody with a bar in the hands.

    Letters grow as far as the box fits on a screen of 1024 by 600 pixels.
    """
    text = 26 + 12 * (percent - 100) // 100
    return f"""
    QMessageBox {{ background: {theme.ground}; border-top: 12px solid {theme.alarm_ground}; }}
    QWidget {{ font-family: "Barlow Condensed"; }}
    QLabel {{ color: {theme.ink}; font-size: {text}px; padding-right: 24px; }}
    QLabel#qt_msgbox_label {{ font-size: 42px; font-weight: 600; min-width: 760px; padding-top: 28px; }}
    QLabel#qt_msgbox_informativelabel {{ min-width: 760px; }}
    QPushButton {{
        background: {theme.panel}; color: {theme.ink}; border: 2px solid {theme.edge};
        border-radius: 26px; min-height: 52px; padding: 0 34px; font-size: {text}px; font-weight: 600;
        margin: 8px;
    }}
    QPushButton:default {{
        background: {theme.ready}; color: {theme.ground}; border-color: {theme.ready};
    }}
    QPushButton:focus {{ border-color: {theme.ink}; }}
    """
