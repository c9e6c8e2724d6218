"""The desk of the lifters page: what is typed goes into the files, what is in the files is shown."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Unit
from gymtimer.storage.errors import StorageError
from gymtimer.storage.lifters import (
    bring_back,
    lifter_path,
    list_lifters,
    read_lifter,
    read_lifters,
    remove_lifter,
    rename_lifter,
    save_lifter,
)
from gymtimer.tongue import mark, tr
from gymtimer.ui.lifter_page import LifterPage

#: What a lifter is called until there is a name.
NEW = mark("New lifter")


class LifterDesk(QObject):
    """Keeps the files of lifters; what goes wrong with one is told on the page.

    Signals:
        changed: a file is another one now; the name of the lifter that is shown.

    Attributes:
        page: which it serves.
        unit: in which new lifters begin.

    """

    changed = Signal(str)

    def __init__(
        self, folder: Path, catalogue: Catalogue, page: LifterPage, parent: QObject | None = None
    ) -> None:
        """Serve *page* with the files in *folder*."""
        super().__init__(parent)
        self._folder, self._catalogue, self.page = folder, catalogue, page
        self.unit = Unit.KG
        self._aside: Path | None = None
        page.kept.connect(self._keep)
        page.added.connect(self._add)
        page.removed.connect(self._remove)
        page.undone.connect(self._undo)

    def open(self, chosen: str) -> None:
        """Show all lifters, the one called *chosen* in full."""
        self.page.tell("")
        self._show(chosen)

    def _show(self, chosen: str) -> None:
        found, wrong = read_lifters(self._folder, self._catalogue)
        self.page.show_lifters(found, chosen)
        if wrong:
            self.page.tell("\n".join(wrong), alarm=True)

    @Slot(object, str)
    def _keep(self, lifter: Lifter, name: str) -> None:
        """Write *lifter* into the file of the one called *name*, under its new name where it has one."""
        try:
            path = lifter_path(self._folder, name)
            if lifter.name != name:
                path = rename_lifter(path, lifter.name)
            save_lifter(path, lifter)
        except StorageError as error:
            self._show(name)
            self.page.tell(error.problems[0], alarm=True)
            return
        if lifter.name != name:
            self._show(lifter.name)
        self.changed.emit(lifter.name)

    @Slot()
    def _add(self) -> None:
        taken = {path.stem.casefold() for path in list_lifters(self._folder)}
        names = (tr(NEW), *(tr("New lifter {n}", n=number) for number in range(2, 100)))
        name = next((one for one in names if one.casefold() not in taken), tr(NEW))
        try:
            save_lifter(lifter_path(self._folder, name), Lifter(name, self.unit))
        except StorageError as error:
            self.page.tell(error.problems[0], alarm=True)
            return
        self.page.tell("")
        self._show(name)
        self.page.name_anew()
        self.changed.emit(name)

    @Slot(str)
    def _remove(self, name: str) -> None:
        path = lifter_path(self._folder, name)
        try:
            remove_lifter(path)
        except StorageError as error:
            self.page.tell(error.problems[0], alarm=True)
            return
        self._aside = path
        self._show("")
        told = tr("{name} is put aside. What was trained stays in the history.", name=name)
        self.page.tell(told, undo=True)
        self.changed.emit("")

    @Slot()
    def _undo(self) -> None:
        path, self._aside = self._aside, None
        if path is None:
            return
        try:
            bring_back(path)
            name = read_lifter(path, self._catalogue).name
        except StorageError as error:
            self.page.tell(error.problems[0], alarm=True)
            return
        self.page.tell("")
        self._show(name)
        self.changed.emit(name)
