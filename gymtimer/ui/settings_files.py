"""The section of files: where everything is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from gymtimer.storage.places import Places
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
            ("Data", "Journal, plans, lifters, backups: what must not be lost.", places.data),
            ("Settings", "What you chose, as a file that explains itself.", places.config),
            ("Themes", "Your own colours, each as NAME.toml.", themes_folder(places)),
            ("Reports", "What the makers need after a mistake of theirs.", places.state),
        )
        self.buttons: list[QPushButton] = []
        self.add_panel([self._folder(name, told, folder) for name, told, folder in folders])

    def _folder(self, name: str, told: str, folder: Path) -> Row:
        row = Row(name, f"{told}\n{folder}")
        button = QPushButton("Open")
        button.setAccessibleName(f"Open the folder of {name.lower()}")
        button.clicked.connect(partial(self._open, folder))
        row.add(button)
        self.buttons.append(button)
        return row

    def _open(self, folder: Path) -> None:
        try:
            shown = self._opens(folder)
        except OSError as wrong:
            self.said.emit(f"{folder}: this folder can't be made ({wrong.strerror}).", True)
            return
        if not shown:
            self.said.emit(f"Nothing here opens folders. It is {folder}", True)


def themes_folder(places: Places) -> Path:
    """Return the folder of the athlete's own themes."""
    return places.config / "themes"
