"""The sound room: device and voices as the settings want them, for the stage as for its sound check."""

from collections.abc import Callable
from pathlib import Path

from gymtimer.audio.output import Output
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import Desk, Side
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.hearing import Spoken
from gymtimer.engine.clock import Clock
from gymtimer.engine.sounding import Loudspeaker, Wishes
from gymtimer.storage.declared import Settings

#: Opens the device of the settings' choice; the second word is whether left and right differ.
Opens = Callable[[str, bool], Output]


class SoundRoom:
    """Opens what is wanted when it is first wanted, and anew when another is chosen."""

    def __init__(self, cache: Path, words: Path, opens: Opens, clock: Clock, settings: Settings) -> None:
        """Keep spoken clips in *cache*; *words* holds the bundled ones; *opens* opens a device."""
        self._cache, self._words, self._opens, self._clock = cache, words, opens, clock
        self._settings = settings
        self._output: Output | None = None
        self._voice: Voicebox | None = None
        self._partner: Voicebox | None = None

    @property
    def settings(self) -> Settings:
        """What is chosen."""
        return self._settings

    def use(self, settings: Settings) -> None:
        """Take *settings*; what does not fit them any more is made anew when it is next wanted."""
        before, self._settings = self._settings, settings
        if _device(settings) != _device(before):
            self.close()
        if _voices(settings) != _voices(before):
            self._voice = self._partner = None

    @property
    def output(self) -> Output:
        """The way out for sound, opened where it is not yet."""
        if self._output is None:
            self._output = self._opens(*_device(self._settings))
        return self._output

    @property
    def voicebox(self) -> Voicebox:
        """The voice."""
        if self._voice is None:
            self._voice = self._box(self._settings.voice)
        return self._voice

    @property
    def partner(self) -> Voicebox | None:
        """The voice of the partner's cues; None where it is the same."""
        if self._settings.partner_voice == "same":
            return None
        if self._partner is None:
            self._partner = self._box(self._settings.partner_voice)
        return self._partner

    def _box(self, choice: str) -> Voicebox:
        settings = self._settings
        return Voicebox(self._cache, self._words, choice, settings.system_voice, rate=settings.rate)

    def loudspeaker(self) -> Loudspeaker:
        """Return a loudspeaker that does what the settings say."""
        settings, partner = self._settings, self.partner
        desk = Desk(
            settings.level / 100,
            Side(settings.partner_side),
            partner.clip if partner is not None else None,
        )
        wishes = Wishes(Spoken(settings.spoken), settings.ticks, desk, settings.lead_in)
        return Loudspeaker(
            self.output,
            self.voicebox.clip,
            tones(),
            acknowledge(),
            self._clock,
            settings.output_delay,
            wishes,
        )

    def close(self) -> None:
        """Fall silent, give the device back; it is opened again when it is next wanted."""
        if self._output is not None:
            self._output.close()
            self._output = None


def _device(settings: Settings) -> tuple[str, bool]:
    return settings.sound, settings.partner_side != "both"


def _voices(settings: Settings) -> tuple[str, str, int, str]:
    return settings.voice, settings.system_voice, settings.rate, settings.partner_voice
