"""Every page around the stage, with something on it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gymtimer.domain.circumstances import Today
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.rules import against_plan
from gymtimer.storage.shelf import list_plans
from gymtimer.ui.about import About
from gymtimer.ui.care_page import CarePage
from gymtimer.ui.changes import Changes
from gymtimer.ui.history import History
from gymtimer.ui.home import Home
from gymtimer.ui.key_page import KeyPage
from gymtimer.ui.lifter_page import LifterPage
from gymtimer.ui.summary import Summary
from gymtimer.ui.theme import Theme
from gymtimer.ui.tour_offer import TourOffer
from gymtimer.ui.weigh_page import WeighPage
from tests.care import RULES, bout, circumstances, kg, negatives, warmed
from tests.gym import BENCH
from tests.ui import history_made as made
from tests.ui.day_made import in_first_rest
from tests.ui.editor_made import ANA, catalogue
from tests.ui.editor_made import made as made_editor
from tests.ui.settled import SECTIONS, SILENT, settled

RESOURCES = Path(__file__).parents[2] / "resources"

Makes = Callable[[object, Theme, str], QWidget]


def _home(qtbot, theme, family):
    page = Home(theme, family)
    page.put_strip(TourOffer())
    page.show_plans(list_plans([RESOURCES / "plans"], catalogue()))
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


def _about(qtbot, theme, family):
    page = About(theme, family)
    # Which is elsewhere on each computer, and another one at each release.
    page._folder, page._version = Path("/usr/lib/gymtimer/licences"), "0.1.0"
    return page


def _lifters(qtbot, theme, family):
    page = LifterPage(theme, family, catalogue(), date(2026, 11, 25))
    ana = replace(ANA, body=Mass(6250, Unit.KG), since=date(2025, 5, 25))
    page.show_lifters([ana, Lifter("Ben & Co", Unit.LB)], "Ana")
    page.tell("Cem was put aside.", undo=True)
    return page


def _care(qtbot, theme, family):
    page = CarePage(theme, family)
    it = circumstances(warmed(BENCH, negatives(4, 122.5)), bouts=(bout(40, 17, best=kg(110)),))
    page.show_care("Bench negatives", "Ana", against_plan(it, RULES), ("chest", "triceps"), Today())
    return page


def _changes(qtbot, theme, family):
    page = Changes(theme, family)
    page.show_day(in_first_rest())
    page.show_clock("REST 1:24")
    return page


def _weigh(qtbot, theme, family):
    page = WeighPage(theme, family)
    page.ask("Smith machine", Unit.KG)
    return page


def _settings(section: str) -> Makes:
    def make(qtbot, theme, family):
        at = settled(qtbot, theme, family)
        at.open(section, SILENT)
        at.page.undo.setVisible(True)
        at.page.setParent(None)
        at.page.desk = at.desk  # which ends with whoever holds it
        qtbot.addWidget(at.page, before_close_func=lambda page: page.leave())
        return at.page

    return make


PAGES: dict[str, Makes] = {
    "home": _home,
    "history": _history,
    "summary": _summary,
    "keys": _keys,
    "about": _about,
    "lifters": _lifters,
    "care": _care,
    "changes": _changes,
    "weigh": _weigh,
    "editor": made_editor,
    **{f"settings: {section}": _settings(section) for section in SECTIONS},
}
