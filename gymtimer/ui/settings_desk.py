"""The desk of the settings: what is chosen there is applied, saved, taken back."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gymtimer.assets import asset
from gymtimer.domain.pacing import TRAINING
from gymtimer.engine.clock import Clock
from gymtimer.storage.declared import Learned, Setting, Settings, choose, chosen_of, table_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.places import Places
from gymtimer.storage.settings import save_settings
from gymtimer.tongue import mark, tr
from gymtimer.ui.ahead import SOUND, SOUND_CHECK, Ahead
from gymtimer.ui.recolouring import recolour
from gymtimer.ui.settings_files import FileSection, themes_folder
from gymtimer.ui.settings_page import SettingsPage
from gymtimer.ui.settings_section import Form, Section
from gymtimer.ui.theme import Theme
from gymtimer.ui.themes import read_theme, theme_names

if TYPE_CHECKING:
    from gymtimer.ui.sound_room import SoundRoom

log = logging.getLogger(__name__)

#: So many changes can be taken back.
MOST_UNDONE = 200

#: Sections by name, in English.
TRAINING_NAME, SOUND_NAME, SCREEN_NAME = mark("Training"), mark("Sound check"), mark("Screen")
BUTTONS_NAME, FILES_NAME, HELP_NAME = mark("Buttons"), mark("Files"), mark("Help")


def theme_folders(places: Places) -> tuple[Path, Path]:
    """Return where themes are: the bundled ones, those of the athlete."""
    return asset("themes"), themes_folder(places)


class SettingsDesk(QObject):
    """Keeps what is chosen while the settings are open.

    Signals:
        changed: the new `Settings`; already saved, or told that they could not be.
        closed: back to where it was opened.
        tour_wanted: begin the tour.
        keys_wanted: show the page of keys.

    """

    changed = Signal(object)
    closed = Signal()
    tour_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self,
        places: Places,
        window: QWidget,
        theme: Theme,
        family: str,
        room: Callable[[], "SoundRoom"],
        clock: Clock,
    ) -> None:
        """Save to *places*; recolour *window*, whose colours are *theme*, whose letters those of *family*.

        *room* gives the way out for sound; it is asked when the sound check is opened.
        """
        super().__init__(window)
        self._places, self._window = places, window
        self._room, self._clock = room, clock
        self._settings = Settings()
        self._before: list[Settings] = []
        self._stepped = ""
        self._ahead = Ahead(SOUND_CHECK, SOUND, self)  # while people read the section before it
        self.page = SettingsPage(theme, family)
        self.page.chosen.connect(self.choose)
        self.page.undo_wanted.connect(self.undo)
        self.page.closed.connect(self._close)
        self.add_section(TRAINING_NAME, partial(Form, TRAINING, {}))
        self.add_section(SOUND_NAME, self._sound_check)
        self.add_section(SCREEN_NAME, self._screen)
        self.add_section(BUTTONS_NAME, self._buttons)
        self.add_section(FILES_NAME, partial(FileSection, places))
        self.add_section(HELP_NAME, self._help)

    def add_section(self, name: str, make: Callable[[], Section]) -> None:
        """Offer one more section."""
        self.page.add_section(name, make)

    def _screen(self) -> Section:
        from gymtimer.ui.settings_screen import ScreenSection

        return ScreenSection(self.page.theme, {"theme": theme_names(theme_folders(self._places))})

    def _sound_check(self) -> Section:
        from gymtimer.ui.sound_check import SoundCheck  # late: numpy takes a while

        return SoundCheck(self._room(), self._clock, self.page.theme, self.page.family)

    def _buttons(self) -> Section:
        from gymtimer.ui.input_page import InputSection

        section = InputSection(self._clock, self.page.theme, self.page.family)
        section.learned.connect(self._learn)
        return section

    def _help(self) -> Section:
        from gymtimer.ui.help_page import HelpSection

        section = HelpSection(self._places.state)
        section.tour_wanted.connect(self.tour_wanted)
        section.keys_wanted.connect(self.keys_wanted)
        return section

    @Slot(object, str)
    def _learn(self, keys: Learned, told: str) -> None:
        self.take(replace(self._settings, keys=keys), told)

    @property
    def theme(self) -> Theme:
        """The colours that are chosen."""
        return self.page.theme

    @property
    def settings(self) -> Settings:
        """What is chosen."""
        return self._settings

    def open(self, settings: Settings, section: str = TRAINING_NAME) -> None:
        """Show *settings*, first of all *section*."""
        self._settings = settings
        self._before.clear()
        self._stepped = ""
        self.page.resize(self._window.size())  # so that it is styled once
        self.page.open(section, settings)
        self.page.show_settings(settings, undoable=False)
        self._ahead.begin()

    @Slot(str, object)
    def choose(self, name: str, value: object) -> None:
        """Take *value* for the setting *name*; steps of one number in a row are taken back as one."""
        number = name if isinstance(value, int) and not isinstance(value, bool) else ""
        self.take(_chosen(self._settings, name, value), tr("Saved: {setting}.", setting=_title(name)), number)

    def take(self, settings: Settings, told: str, stepped: str = "") -> None:
        """Apply *settings* and save them; say *told* when they are safe.

        *stepped* is the name of the number that went one step; "" for any other change.
        """
        if settings == self._settings:
            return
        if not stepped or stepped != self._stepped:
            self._before = [*self._before[-MOST_UNDONE:], self._settings]
        self._stepped = stepped
        self._apply(settings, told)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._stepped = ""
        if self._before:
            self._apply(self._before.pop(), tr("Taken back."))

    def _apply(self, settings: Settings, told: str) -> None:
        recoloured = settings.theme != self._settings.theme
        self._settings = settings
        try:
            save_settings(self._places.settings, settings)
        except StorageError as wrong:
            log.info("%s", wrong)
            told = tr("Used until you close gymtimer, but not saved: {why}", why=wrong)
            self.page.say(told, alarm=True)
        else:
            self.page.say(told)
        if recoloured:
            self._recolour()
        self.changed.emit(settings)
        self.page.show_settings(settings, undoable=bool(self._before))

    def _recolour(self) -> None:
        theme, fault = read_theme(self._settings.theme, theme_folders(self._places))
        recolour(self._window, theme)
        if fault:
            self.page.say(fault, alarm=True)

    @Slot()
    def _close(self) -> None:
        self.page.leave()
        self.closed.emit()


def _chosen(settings: Settings, name: str, value: object) -> Settings:
    """Return *settings* with *value*, which is of the right type, since a control gave it."""
    assert isinstance(value, bool | int | str)
    if chosen_of(settings, name) == value:
        return settings
    return choose(settings, name, value)


def _title(name: str) -> str:
    declared: tuple[Setting, ...] = (*table_of(type(Settings().pacing)), *table_of(Settings))
    page = next((one.limits.page for one in declared if one.name == name), None)
    return tr(page.title) if page is not None else tr("Size of this screen")
