"""Every page around the stage, with something on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.history import History
from gymtimer.ui.home import Home
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.summary import Summary
from gymtimer.ui.theme import Theme
from gymtimer.ui.tour_offer import TourOffer
from tests.ui import history_made as made
from tests.ui.settled import SECTIONS, SILENT, settled

RESOURCES = Path(__file__).parents[2] / "resources"

Makes = Callable[[object, Theme, str], QWidget]


def _home(qtbot, theme, family):
    page = Home(theme, family)
    page.put_strip(TourOffer())
    page.show_plans(list_plans([RESOURCES / "plans"], read_catalogue(RESOURCES / "exercises.toml")))
    page.show_lifters(["Ana", "Ben"], ["Ana"])
    page.show_message("A message.")
    return page


def _history(qtbot, theme, family):
    page = History(theme, family, made.muscles_of, made.clock, lambda *_: None)
    page.show_chronicle(made.bench())
    return page


def _summary(qtbot, theme, family):
    page = Summary(theme, family)
    page.show_session(made.session(4))
    return page


def _keys(qtbot, theme, family):
    return KeyPage(theme, family)


def _settings(section: str) -> Makes:
    def make(qtbot, theme, family):
        at = settled(qtbot, theme, family)
        at.open(section, SILENT)
        at.page.undo.setVisible(True)
        at.page.setParent(None)
        at.page.desk = at.desk  # which ends with whoever holds it
        return at.page

    return make


PAGES: dict[str, Makes] = {
    "home": _home,
    "history": _history,
    "summary": _summary,
    "keys": _keys,
    **{f"settings: {section}": _settings(section) for section in SECTIONS},
}
