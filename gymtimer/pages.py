"""The pages, each built when it is first wanted."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.domain.exercise import Catalogue
from gymtimer.ui.home import Home
from gymtimer.ui.theme import Theme
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # what no first page needs is imported when it is wanted
    from gymtimer.ui.about import About
    from gymtimer.ui.changes import Changes
    from gymtimer.ui.history_desk import HistoryDesk
    from gymtimer.ui.key_page import KeyPage
    from gymtimer.ui.stage import Stage
    from gymtimer.ui.summary import Summary


class Pages(QObject):
    """All pages of the window, in one theme.

    Signals:
        home_wanted: a page was closed that lies over home.

    Attributes:
        home: the one page that is there from the start.
        theme: the colours of pages that are still to be built.

    """

    home_wanted = Signal()

    def __init__(self, window: Window, theme: Theme, family: str, catalogue: Catalogue) -> None:
        """Build home alone, for *window*."""
        super().__init__(window)
        self._window, self.theme, self._family = window, theme, family
        self._catalogue = catalogue
        self.home = Home(theme, family)

    @cached_property
    def stage(self) -> "Stage":
        """The stage, on which sessions run."""
        from gymtimer.ui.stage import Stage

        return Stage(self.theme, self._family)

    @cached_property
    def keys(self) -> "KeyPage":
        """The page of keys."""
        from gymtimer.ui.key_page import KeyPage

        keys = KeyPage(self.theme, self._family)
        keys.closed.connect(self._window.turn_back)
        keys.about_wanted.connect(self._show_about)
        return keys

    @cached_property
    def about(self) -> "About":
        """The page about the program."""
        from gymtimer.ui.about import About

        about = About(self.theme, self._family)
        about.closed.connect(self._window.turn_back)
        return about

    @Slot()
    def _show_about(self) -> None:
        """Tell about the program; who trains is led back to the stage."""
        if self._window.covers_stage:
            self._window.turn_back()
        else:
            self._window.show_over(self.about)

    @cached_property
    def summary(self) -> "Summary":
        """The summary of the session that is over."""
        from gymtimer.ui.summary import Summary

        summary = Summary(self.theme, self._family)
        summary.closed.connect(self.home_wanted)
        return summary

    @cached_property
    def changes(self) -> "Changes":
        """The page on which a session is changed."""
        from gymtimer.ui.changes import Changes

        changes = Changes(self.theme, self._family)
        changes.closed.connect(self._window.turn_back)
        return changes

    @cached_property
    def past(self) -> "HistoryDesk":
        """The history, with the desk that asks for what it shows."""
        from gymtimer.ui.history import History
        from gymtimer.ui.history_desk import HistoryDesk
        from gymtimer.ui.history_recovery import primary_of

        page = History(self.theme, self._family, partial(primary_of, self._catalogue))
        page.closed.connect(self.home_wanted)
        return HistoryDesk(page, self)
