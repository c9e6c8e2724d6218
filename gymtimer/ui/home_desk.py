"""The desk of the home page: what its buttons do with plans, none of it loaded before it is wanted."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gymtimer.tongue import tr
from gymtimer.ui.home import Home
from gymtimer.ui.home_actions import FileDrop

if TYPE_CHECKING:
    from gymtimer.ui.plan_desk import PlanDesk

#: Asks for the file that is to be copied in; None where nobody chose one.
AskFile = Callable[[QWidget], Path | None]


def ask_file(parent: QWidget) -> Path | None:
    """Ask for a plan file."""
    name, _ = QFileDialog.getOpenFileName(parent, tr("Copy a plan in"), "", tr("Plans (*.toml)"))
    return Path(name) if name else None


class HomeDesk(QObject):
    """Carries out what is asked for on home."""

    def __init__(
        self,
        home: Home,
        make_desk: "Callable[[], PlanDesk]",
        show_shelf: Callable[[], None],
        ask: AskFile = ask_file,
        parent: QObject | None = None,
    ) -> None:
        """Serve *home*; *show_shelf* reads its plans anew."""
        super().__init__(parent)
        self._home, self._make, self._show_shelf, self._ask = home, make_desk, show_shelf, ask
        self._made = False
        actions = home.plan_actions
        actions.approached.connect(self._get_ready)
        actions.new_wanted.connect(self._new)
        actions.open_wanted.connect(self._open)
        actions.edit_wanted.connect(self._edit)
        actions.duplicate_wanted.connect(self._duplicate)
        actions.delete_wanted.connect(self._delete)
        actions.undo_wanted.connect(self._undo)
        home.edit_wanted.connect(self._edit)
        home.take_back.wanted.connect(self._bring_back)
        self._drop = FileDrop(home)
        self._drop.dropped.connect(self._take_in)
        self._drop.hovered.connect(self._hover)

    @cached_property
    def plans(self) -> "PlanDesk":
        """The desk of the plans, made when it is first wanted."""
        desk = self._make()
        desk.shelf_changed.connect(self._shelf_changed)
        desk.told.connect(self._home.show_message)
        self._made = True
        return desk

    def may_close(self) -> bool:
        """Return whether nothing is lost when the program is closed."""
        return not self._made or self.plans.may_close()

    def end(self) -> None:
        """Let go of everything."""
        if self._made:
            self.plans.end()

    @Slot(Path)
    def _shelf_changed(self, path: Path) -> None:
        self._show_shelf()
        self._home.choose(path)

    @Slot()
    def _get_ready(self) -> None:
        """Load the editor while people look at a plan, or a key is still on its way down."""
        from gymtimer.ui.ahead import EDITOR, Ahead

        Ahead(EDITOR, parent=self).begin()

    @Slot()
    def _new(self) -> None:
        self.plans.new()

    @Slot()
    def _open(self) -> None:
        path = self._ask(self._home)
        if path is not None:
            self._take_in(path)

    @Slot(Path)
    def _take_in(self, path: Path) -> None:
        self._home.show_message("")
        self.plans.take_in(path)

    @Slot(bool)
    def _hover(self, on: bool) -> None:
        self._home.show_message(tr("Let go, and the plan is copied in.") if on else "", alarm=False)

    @Slot()
    def _edit(self) -> None:
        card = self._home.card
        if card is not None:
            self.plans.edit(card.path)

    @Slot()
    def _duplicate(self) -> None:
        card = self._home.card
        if card is not None and not card.faults:
            self.plans.duplicate(card.path, card.name)

    @Slot()
    def _delete(self) -> None:
        """Throw the chosen plan away, and say how it comes back."""
        card = self._home.card
        if card is None:
            return
        if not self.plans.is_own(card.path):
            told = tr(
                "{plan} came with gymtimer and stays. Only your own plans can be deleted.", plan=card.name
            )
            self._home.show_message(told, alarm=False)
        elif self.plans.throw_away(card.path):
            told = tr("{plan} was deleted. It is kept for 30 days.", plan=card.name)
            self._home.take_back.offer(told)

    @Slot()
    def _undo(self) -> None:
        if self._home.take_back.is_open:
            self._home.take_back.withdraw()
            self._bring_back()

    @Slot()
    def _bring_back(self) -> None:
        self.plans.bring_back()
