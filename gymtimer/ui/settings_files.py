"""The section of files: where everything is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from gymtimer.storage.places import Places
from gymtimer.tongue import tr
from gymtimer.ui.settings_rows import Row
from gymtimer.ui.settings_section import Section

#: Shows a folder to people; returns whether something came up.
Opens = Callable[[Path], bool]


def open_folder(folder: Path) -> bool:
    """Show *folder* in the file browser of the system."""
    folder.mkdir(parents=True, exist_ok=True)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FileSection(Section):
    """Shows the folders of the program, and opens them."""

    def __init__(self, places: Places, opens: Opens = open_folder) -> None:
        """Show *places*."""
        super().__init__()
        self._opens = opens
        folders = (
            (
                tr("Data"),
                tr("Journal, plans, lifters, backups: what must not be lost."),
                tr("Open the folder of data"),
                places.data,
            ),
            (
                tr("Settings"),
                tr("What you chose, as a file that explains itself."),
                tr("Open the folder of settings"),
                places.config,
            ),
            (
                tr("Themes"),
                tr("Your own colours, each as NAME.toml."),
                tr("Open the folder of themes"),
                themes_folder(places),
            ),
            (
                tr("Reports"),
                tr("What the makers need after a mistake of theirs."),
                tr("Open the folder of reports"),
                places.state,
            ),
        )
        self.buttons: list[QPushButton] = []
        self.add_panel([self._folder(*about) for about in folders])

    def _folder(self, name: str, told: str, opens: str, folder: Path) -> Row:
        row = Row(name, f"{told}\n{folder}")
        button = QPushButton(tr("Open"))
        button.setAccessibleName(opens)
        button.clicked.connect(partial(self._open, folder))
        row.add(button)
        self.buttons.append(button)
        return row

    def _open(self, folder: Path) -> None:
        try:
            shown = self._opens(folder)
        except OSError as wrong:
            told = tr("{folder}: this folder can't be made ({why}).", folder=folder, why=wrong.strerror)
            self.said.emit(told, True)
            return
        if not shown:
            self.said.emit(tr("Nothing here opens folders. It is {folder}", folder=folder), True)


def themes_folder(places: Places) -> Path:
    """Return the folder of the athlete's own themes."""
    return places.config / "themes"
