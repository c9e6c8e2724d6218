"""The front desk: settings, sound, help, for all pages around the stage."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from gymtimer.assets import asset
from gymtimer.domain.phrases import ENGLISH
from gymtimer.engine.clock import Clock
from gymtimer.pages import Pages
from gymtimer.storage.errors import StorageError
from gymtimer.storage.places import Places
from gymtimer.storage.settings import Settings, save_settings
from gymtimer.tongue import tr
from gymtimer.ui.voice_desk import VoiceDesk
from gymtimer.ui.window import Window

if TYPE_CHECKING:  # what no first page needs is imported when it is wanted
    from gymtimer.audio.output import Output
    from gymtimer.audio.voicebox import Voicebox
    from gymtimer.ui.settings_desk import SettingsDesk
    from gymtimer.ui.sound_room import SoundRoom
    from gymtimer.ui.tour_offer import TourOffer

log = logging.getLogger(__name__)


class FrontDesk(QObject):
    """Keeps the settings, and what is made from them alone.

    Signals:
        tour_wanted: begin the tour.
        closed: back to the home page.
        refused: why the settings can't be shown now.

    Attributes:
        settings: what is chosen.
        clock: of the whole program.
        busy: says whether a session runs; then nothing is changed, and nothing covers the stage.
        voices: tells in which language cues can be heard.

    """

    tour_wanted = Signal()
    closed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        places: Places,
        window: Window,
        pages: Pages,
        family: str,
        clock: Clock,
        settings: Settings,
    ) -> None:
        """Begin with *settings*, whose colours are those of *pages*; build no page yet."""
        super().__init__()
        self._places, self._window, self._pages = places, window, pages
        self._family, self.clock = family, clock
        self.settings = settings
        self.busy: Callable[[], bool] = _never
        self._offer: TourOffer | None = None
        self.voices = VoiceDesk(self._the_room, clock, self, window.currentWidget)
        window.set_letters(settings.text)
        window.help_wanted.connect(self.show_help)
        window.keys_wanted.connect(self.show_keys)
        window.settings_wanted.connect(self.show_settings)
        pages.home.settings_wanted.connect(self.show_settings)

    @cached_property
    def room(self) -> "SoundRoom":
        """Device and voices."""
        from gymtimer.ui.sound_room import SoundRoom

        words, cache = asset("words", "en"), self._places.cache / "voice"
        return SoundRoom(cache, words, _opened(), self.clock, self.settings)

    def output(self) -> "Output":
        """Return the way out for sound, opened where it is not yet."""
        return self.room.output

    def voicebox(self) -> "Voicebox":
        """Return who speaks."""
        return self.room.voicebox

    @cached_property
    def _desk(self) -> "SettingsDesk":
        from gymtimer.ui.settings_desk import SettingsDesk

        desk = SettingsDesk(
            self._places, self._window, self._pages.theme, self._family, self._the_room, self.clock
        )
        desk.changed.connect(self._take)
        desk.closed.connect(self.closed)
        desk.tour_wanted.connect(self._begin_tour)
        desk.keys_wanted.connect(self.show_keys)
        return desk

    def keep(self, **changes: Any) -> None:
        """Take *changes* of the settings, and save them; that they can't be saved is only logged."""
        self.settings = replace(self.settings, **changes)
        try:
            save_settings(self._places.settings, self.settings)
        except StorageError as wrong:
            log.warning("%s", wrong)

    @Slot(float)
    def keep_zoom(self, zoom: float) -> None:
        """Remember how many times as large as those of other pages the letters of the editor are."""
        self.keep(editor_text=round(zoom * 100))

    @Slot()
    def offer_tour(self) -> None:
        """Offer the tour above the plans, where it never was."""
        if not self.settings.toured and self._offer is None and not self.busy():
            from gymtimer.ui.tour_offer import TourOffer

            self._offer = TourOffer()
            self._offer.answered.connect(self._answer_offer)
            self._pages.home.put_strip(self._offer)

    def faults(self) -> tuple[str, ...]:
        """Return what is wrong with the colours that are chosen, as sentences."""
        if self.settings.theme == Settings().theme:
            return ()
        from gymtimer.ui.settings_desk import theme_folders
        from gymtimer.ui.themes import read_theme

        fault = read_theme(self.settings.theme, theme_folders(self._places))[1]
        return (fault,) if fault else ()

    def leave(self) -> None:
        """Stop what sounds in the settings: the stage comes."""
        if "_desk" in self.__dict__:
            self._desk.page.leave()

    def close(self) -> None:
        """Give the sound back."""
        self.leave()
        self.voices.forget()
        if "room" in self.__dict__:
            self.room.close()

    @Slot()
    def show_keys(self) -> None:
        """Show what every key does, until any is pressed."""
        from gymtimer.ui.keys import KeyTable, help_rows

        self._pages.keys.show_rows(help_rows(KeyTable.of(self.settings.keys)))
        self._window.show_over(self._pages.keys)

    @Slot()
    def show_help(self) -> None:
        """Show the help; of a session that runs, its keys."""
        if self.busy():
            self.show_keys()
        else:
            self.show_settings("Help")

    @Slot()
    def show_settings(self, section: str = "Training") -> None:
        """Open *section* of the settings, if no session runs."""
        if self.busy():
            self.refused.emit(tr("Settings: after the session"))
            return
        self._desk.open(self.settings, section)
        self._window.show_page(self._desk.page)

    def _the_room(self) -> "SoundRoom":
        return self.room

    @Slot(object)
    def _take(self, settings: Settings) -> None:
        turned = settings.full_screen != self.settings.full_screen
        other_speech = _speech(settings) != _speech(self.settings)
        self.settings, self._pages.theme = settings, self._desk.theme
        if turned and settings.full_screen != self._window.isFullScreen():
            self._window.turn_full_screen()
        self._window.set_letters(settings.text)
        if "room" in self.__dict__:
            self.room.use(settings)
        if other_speech:
            self.voices.ask(settings.voice_language, self._tell_voice, self._tell_voice)

    def _tell_voice(self, _: str) -> None:
        """Say in the settings why the cues are in another language than was chosen."""
        if self.settings.voice_language != ENGLISH.language and self.room.unheard:
            self._desk.page.say(self.room.unheard)

    @Slot(bool)
    def _answer_offer(self, begin: bool) -> None:
        if begin:
            self._begin_tour()
        else:
            self.keep(toured=True)

    @Slot()
    def _begin_tour(self) -> None:
        """Begin the tour, which is not offered again."""
        if self._offer is not None:
            self._offer.hide()
        if not self.settings.toured:
            self.keep(toured=True)
        self.tour_wanted.emit()


def _opened() -> "Callable[[str, bool], Output]":
    """Return what opens a sound device, and finds its way back to one that was lost."""
    from gymtimer.audio.reopening import ReopeningOutput
    from gymtimer.audio.sound_server import SoundServer
    from gymtimer.devices import open_device

    server = SoundServer()

    def opens(choice: str, stereo: bool) -> ReopeningOutput:
        return ReopeningOutput(partial(open_device, choice, server, stereo=stereo))

    return opens


def _speech(settings: Settings) -> tuple[str, str, str, int]:
    return settings.voice_language, settings.voice, settings.system_voice, settings.rate


def _never() -> bool:
    return False
