"""The sound room: device and voices as the settings want them, for the stage as for its sound check."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from gymtimer.audio.output import Output
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import Desk, Side
from gymtimer.audio.voice_search import Found, VoiceSearch
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.hearing import Spoken
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.engine.clock import Clock
from gymtimer.engine.sounding import Loudspeaker, Wishes
from gymtimer.storage.declared import Settings
from gymtimer.storage.errors import StorageError
from gymtimer.storage.phrasefile import bundled_phrases
from gymtimer.tongue import mark, tr

#: Opens the device of the settings' choice; the second word is whether left and right differ.
Opens = Callable[[str, bool], Output]

#: Begins to look for a voice that speaks the phrases, the id of the wished one first.
Searches = Callable[[Phrases, Callable[[str], Voicebox], str], VoiceSearch]

#: Why another language is not spoken where no voice is to speak.
ONLY_ENGLISH = mark(
    "The fixed words are English, and so are the cues: choose another voice in the sound check."
)


class SoundRoom:
    """Opens what is wanted when it is first wanted, and anew when another is chosen.

    English is always spoken. Any other language only where a voice of this computer was found to
    speak it; all of a session is in one language, and a voice never reads another than its own.
    """

    def __init__(
        self,
        cache: Path,
        words: Path,
        opens: Opens,
        clock: Clock,
        settings: Settings,
        searches: Searches = VoiceSearch,
    ) -> None:
        """Keep spoken clips in *cache*; *words* holds the bundled ones; *opens* opens a device."""
        self._cache, self._words, self._opens, self._clock = cache, words, opens, clock
        self._settings, self._searches = settings, searches
        self._output: Output | None = None
        self._boxes: dict[tuple[str, bool], Voicebox] = {}
        self._looks: dict[str, VoiceSearch | Found] = {}
        self._phrases: dict[str, Phrases] = {ENGLISH.language: ENGLISH}

    @property
    def settings(self) -> Settings:
        """What is chosen."""
        return self._settings

    def use(self, settings: Settings) -> None:
        """Take *settings*; what does not fit them any more is made anew when it is next wanted."""
        before, self._settings = self._settings, settings
        if _device(settings) != _device(before):
            self._close_output()
        if _voices(settings) != _voices(before):
            self._boxes.clear()
        if _looked_for(settings) != _looked_for(before):
            self._stop_looking()

    @property
    def output(self) -> Output:
        """The way out for sound, opened where it is not yet."""
        if self._output is None:
            self._output = self._opens(*_device(self._settings))
        return self._output

    def look_for(self, language: str) -> Found | None:
        """Look for a voice that speaks *language*; return how that ended, or None while it goes on.

        Nothing here waits: it is asked again and again until it is known.
        """
        if language == ENGLISH.language:
            return Found()
        look = self._looks.get(language) or self._begun(language)
        self._looks[language] = look
        return look if isinstance(look, Found) else look.poll()

    def _begun(self, language: str) -> VoiceSearch | Found:
        if self._settings.voice == "none":
            return Found(reason=tr(ONLY_ENGLISH))
        try:
            phrases = self._phrases_in(language)
        except StorageError as wrong:
            return Found(reason=tr("{wrong} The cues are in English.", wrong=wrong.problems[0]))
        if phrases.language != language:
            text = mark("The voice does not know the language “{language}”: the cues are in English.")
            return Found(reason=tr(text, language=language))
        return self._searches(phrases, partial(self._box, phrases, "system"), self._settings.system_voice)

    def _phrases_in(self, language: str) -> Phrases:
        if language not in self._phrases:
            self._phrases[language] = bundled_phrases(language)
        return self._phrases[language]

    def _found(self, language: str) -> Found:
        """Return which voices speak *language*, as far as that is known by now."""
        look = self._looks.get(language)
        return (look if isinstance(look, Found) else look.found if look is not None else None) or Found()

    def spoken(self, language: str) -> str:
        """Return *language* where a voice was found that speaks it, else English."""
        return language if self._found(language).voice else ENGLISH.language

    @property
    def language(self) -> str:
        """In which language cues are spoken now: the chosen one, or English."""
        return self.spoken(self._settings.voice_language)

    @property
    def unheard(self) -> str:
        """Why the chosen language is not spoken, as a sentence; "" where it is, or nobody knows yet."""
        return self._found(self._settings.voice_language).reason

    @property
    def voicebox(self) -> Voicebox:
        """The voice."""
        return self.voice_in(self.language)

    @property
    def partner(self) -> Voicebox | None:
        """The voice of the partner's cues; None where it is the same."""
        return self.partner_in(self.language)

    def voice_in(self, language: str) -> Voicebox:
        """Return the voice that speaks *language*, English or one that was found to be spoken here."""
        settings = self._settings
        if language == ENGLISH.language:
            return self._kept(language, settings.voice, self._english_voice())
        return self._kept(language, "system", self._found(language).voice)

    def partner_in(self, language: str) -> Voicebox | None:
        """Return the voice of the partner's cues in *language*; None where it is the same."""
        settings = self._settings
        if settings.partner_voice == "same":
            return None
        if language == ENGLISH.language:
            return self._kept(language, settings.partner_voice, self._english_voice(), partner=True)
        other = self._found(language).other
        return self._kept(language, "system", other, partner=True) if other else None

    def _english_voice(self) -> str:
        """Return the voice of the system that was chosen to speak English; "" for its own choice.

        Where another language was chosen it was chosen for that one.
        """
        chosen = self._settings
        return chosen.system_voice if chosen.voice_language == ENGLISH.language else ""

    def _kept(self, language: str, choice: str, voice: str, *, partner: bool = False) -> Voicebox:
        if (language, partner) not in self._boxes:
            self._boxes[language, partner] = self._box(self._phrases_in(language), choice, voice)
        return self._boxes[language, partner]

    def _box(self, phrases: Phrases, choice: str, voice: str) -> Voicebox:
        rate = self._settings.rate
        return Voicebox(self._cache, self._words, choice, voice, rate=rate, phrases=phrases)

    def loudspeaker(self, language: str = "") -> Loudspeaker:
        """Return a loudspeaker that does what the settings say, in *language* or the chosen one."""
        settings, language = self._settings, language or self.language
        voice, partner = self.voice_in(language), self.partner_in(language)
        desk = Desk(
            settings.level / 100,
            Side(settings.partner_side),
            partner.clip if partner is not None else None,
        )
        wishes = Wishes(Spoken(settings.spoken), settings.ticks, desk, settings.lead_in, voice.phrases)
        return Loudspeaker(
            self.output,
            voice.clip,
            tones(),
            acknowledge(),
            self._clock,
            settings.output_delay,
            wishes,
        )

    def close(self) -> None:
        """Fall silent, give the device back, look for no voice; all begins anew when it is next wanted."""
        self._close_output()
        self._stop_looking()

    def _close_output(self) -> None:
        if self._output is not None:
            self._output.close()
            self._output = None

    def _stop_looking(self) -> None:
        for look in self._looks.values():
            if isinstance(look, VoiceSearch):
                look.close()
        self._looks.clear()


def _device(settings: Settings) -> tuple[str, bool]:
    return settings.sound, settings.partner_side != "both"


def _voices(settings: Settings) -> tuple[str, str, int, str]:
    return *_looked_for(settings), settings.partner_voice


def _looked_for(settings: Settings) -> tuple[str, str, int]:
    return settings.voice, settings.system_voice, settings.rate
