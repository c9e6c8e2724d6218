"""The desk between home, the editor and the folder of plans."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Unit
from gymtimer.domain.pacing import Pacing
from gymtimer.storage.draft import draft_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.keeping import (
    ChangedError,
    Kept,
    Thrown,
    bring_back,
    changed,
    copy_in,
    duplicate,
    read_kept,
    save_kept,
    save_new,
    sweep,
    throw_away,
)
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import PlanError
from gymtimer.storage.recent import note_recent
from gymtimer.tongue import mark, tr
from gymtimer.ui.editor_changes import NEW

if TYPE_CHECKING:
    from gymtimer.ui.editor import Editor

#: What a new plan begins with; kilograms need no word.
NEW_PLAN = 'format = 1\nname = "{name}"\npartner = "required"\n{unit}\n[[exercise]]\n{exercise}'

SAVE, DISCARD, GO_ON = mark("Save"), mark("Discard"), mark("Go on writing")
OVER, COPY, AGAIN = mark("Save over it"), mark("Save as a copy"), mark("Read it again")
MINE = mark("Keep mine")


#: The settings of the day, all lifters, the name of who is chosen ("" for nobody), the unit of new plans.
Today = tuple[Pacing, tuple[Lifter, ...], str, Unit]


class PlanDesk(QObject):
    """Brings plans into the editor and back into their files.

    Signals:
        page_wanted: a page is to be shown.
        left: the editor was left.
        shelf_changed: the path of a plan that was written or has come; the shelf is to be read anew.
        told: a sentence for the home page.
        zoomed: how many times as large as those of other pages the letters of the editor are now.

    Attributes:
        zoom: the same for an editor that is still to be made, in percent.

    """

    page_wanted = Signal(QWidget)
    left = Signal()
    shelf_changed = Signal(Path)
    told = Signal(str)
    zoomed = Signal(float)

    def __init__(
        self,
        places: Places,
        bundled: Path,
        catalogue: Catalogue,
        make_editor: "Callable[[], Editor]",
        today: Callable[[], Today],
        parent: QObject | None = None,
    ) -> None:
        """Keep plans in the folder of *places*; those in *bundled* are never changed."""
        super().__init__(parent)
        self._places, self._bundled, self._catalogue = places, bundled, catalogue
        self._make_editor, self._today = make_editor, today
        self.zoom = 100
        self._editor: Editor | None = None
        self._kept: Kept | None = None
        self._then: Callable[[], None] | None = None
        self._answers: dict[str, str] = {}
        self._thrown: Thrown | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look_at_file)

    @property
    def editor(self) -> "Editor":
        """The editor, made when it is first wanted."""
        if self._editor is None:
            self._editor = self._make_editor()
            self._editor.set_zoom(self.zoom)
            self._editor.zoomed.connect(self.zoomed)
            self._editor.closed.connect(self._close)
            self._editor.save_wanted.connect(self.save)
            self._editor.question.answered.connect(self._answer)
            self._editor.lifter_chosen.connect(self._choose_lifter)
        return self._editor

    @property
    def is_unsaved(self) -> bool:
        """Whether something is written and not saved."""
        return self._editor is not None and self._editor.is_modified

    def may_close(self) -> bool:
        """Return whether nothing is lost when the program is closed; else show what would be."""
        if not self.is_unsaved:
            return True
        self._ask_to_save(self._leave_saved)
        return False

    def is_own(self, path: Path) -> bool:
        """Return whether the plan at *path* may be changed and thrown away."""
        return path.parent == self._places.plans

    @Slot()
    def new(self) -> None:
        """Write a new plan."""
        self._after_saving(self._open_new)

    def _open_new(self) -> None:
        *_, unit = self._today()
        line = "" if unit is Unit.KG else f'unit = "{unit}"\n'
        self._show(None, NEW_PLAN.format(name=tr("New plan"), unit=line, exercise=NEW), "", 0)
        self.editor.ask_for_name()

    @Slot(Path)
    def edit(self, path: Path, line: int = 0) -> None:
        """Edit the plan at *path*, at *line* if there is one; a bundled one as a copy."""

        def open_it() -> None:
            self._open(path, line)

        self._after_saving(open_it)

    def _open(self, path: Path, line: int) -> None:
        try:
            kept = read_kept(path)
        except PlanError as wrong:
            self.told.emit(str(wrong.mistakes[0]))
            return
        if path.parent == self._bundled:
            self._show(None, kept.text, tr("a copy of {file}", file=path.name), line)
        else:
            self._show(kept, kept.text, path.name, line)

    def _show(self, kept: Kept | None, text: str, file: str, line: int) -> None:
        self._keep(kept)
        editor = self.editor
        editor.drafting.pacing, lifters, lifter, _ = self._today()
        editor.show_lifters(lifters, lifter)
        editor.open(text, file)
        self.page_wanted.emit(editor)
        editor.begin(line)

    def _keep(self, kept: Kept | None) -> None:
        """Keep *kept* in mind, and an eye on its file."""
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self._kept = kept
        if kept is not None:
            self._watcher.addPath(str(kept.path))

    @Slot(str)
    def _choose_lifter(self, name: str) -> None:
        self.editor.show_lifters(self._today()[1], name)

    @Slot()
    def save(self) -> bool:
        """Save what is written; return whether that was possible."""
        return self._save(over=False)

    def _save(self, *, over: bool) -> bool:
        editor = self.editor
        text = editor.text.text()
        try:
            if self._kept is None:
                self._keep(save_new(self._places.plans, editor.plan_name, text))
            else:
                self._keep(save_kept(self._kept, text, over=over))
        except ChangedError as wrong:
            self._ask(tr("{fault} What is to stay?", fault=wrong), COPY, OVER, AGAIN)
            return False
        except StorageError as wrong:
            self._ask(str(wrong), GO_ON)
            return False
        assert self._kept is not None
        editor.show_saved(self._kept.path.name)
        self._come(self._kept.path)
        return True

    def _after_saving(self, then: Callable[[], None]) -> None:
        """Do *then*, first asking about what is not saved."""
        if self.is_unsaved:
            self._ask_to_save(then)
        else:
            then()

    def _ask_to_save(self, then: Callable[[], None]) -> None:
        self._then = then
        if not self.editor.isVisible():
            self.page_wanted.emit(self.editor)
        name = self.editor.plan_name
        self._ask(tr("{plan} is not saved.", plan=name), SAVE, DISCARD, GO_ON)

    @Slot()
    def _close(self) -> None:
        self._after_saving(self._leave_saved)

    def _leave_saved(self) -> None:
        self._keep(None)
        self.editor.forget()
        self.left.emit()

    def _ask(self, text: str, *answers: str) -> None:
        """Ask *text*, with *answers* in English, as `_answer` knows them."""
        self._answers = {tr(answer): answer for answer in answers}
        self.editor.question.ask(text, tuple(self._answers))

    @Slot(str)
    def _answer(self, word: str) -> None:
        """Go on as was answered."""
        then, self._then = self._then, None
        match self._answers.get(word):
            case "Save":
                if self._save(over=False) and then is not None:
                    then()
            case "Discard":
                self.editor.forget()
                if then is not None:
                    then()
            case "Save over it":
                self._save(over=True)
            case "Save as a copy":
                self._keep(None)
                self._save(over=False)
            case "Read it again":
                self._read_again()

    @Slot(str)
    def _look_at_file(self, name: str) -> None:
        """See whether another program has written the file."""
        kept = self._kept
        if kept is None or str(kept.path) != name:
            return
        self._watcher.addPath(name)  # a file that was written anew is another one
        if not changed(kept):
            return
        if self.is_unsaved:
            told = tr("{file} was changed by another program.", file=kept.path.name)
            self._ask(told, MINE, AGAIN)
        else:
            self._read_again()

    def _read_again(self) -> None:
        if self._kept is not None:
            self._open(self._kept.path, 0)

    @Slot(Path)
    def take_in(self, path: Path) -> None:
        """Copy the plan at *path* into the folder of plans; open it where it has mistakes."""
        try:
            draft = draft_of(read_kept(path).text, self._catalogue)
            if "format" not in (draft.document or {}) and "format" not in draft.text:
                self.told.emit(tr("{file} is no plan: it has no line format = 1.", file=path.name))
                return
            copy = path if self.is_own(path) else copy_in(path, self._places.plans)
        except (PlanError, StorageError) as wrong:
            self.told.emit(str(wrong).splitlines()[0])
            return
        self._come(copy)
        if draft.mistakes:
            self.edit(copy)

    def duplicate(self, path: Path, name: str) -> None:
        """Copy the plan at *path*, which is called *name*."""
        try:
            copy = duplicate(path, self._places.plans, name)
        except (PlanError, StorageError) as wrong:
            self.told.emit(str(wrong).splitlines()[0])
            return
        self._come(copy)

    def _come(self, path: Path) -> None:
        """Put a plan that has just come first."""
        note_recent(self._places.recent, path)
        self.shelf_changed.emit(path)

    def throw_away(self, path: Path) -> bool:
        """Move the plan at *path* out of sight; return whether that was possible."""
        now = time.time()
        sweep(self._places.trash, now)
        try:
            self._thrown = throw_away(path, self._places.trash, now)
        except StorageError as wrong:
            self.told.emit(str(wrong))
            return False
        self.shelf_changed.emit(Path())
        return True

    @Slot()
    def bring_back(self) -> None:
        """Put the plan that was thrown away last back."""
        if self._thrown is None:
            return
        try:
            path = bring_back(self._thrown)
        except StorageError as wrong:
            self.told.emit(str(wrong))
            return
        self._thrown = None
        self.shelf_changed.emit(path)

    def end(self) -> None:
        """Let go of everything."""
        self._keep(None)
        if self._editor is not None:
            self._editor.end()
