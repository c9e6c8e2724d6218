"""Has the phrases of a tape spoken before it is rendered."""

import sys
import time
from collections.abc import Callable, Iterable

from gymtimer.assets import asset
from gymtimer.audio.voice_search import Found, VoiceSearch
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.cue import Sound
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.cuesheet import PlannedStretch
from gymtimer.storage.phrasefile import bundled_phrases
from gymtimer.storage.places import Places

#: What the voicebox calls the voices that the command line offers.
CHOICES = {"auto": "auto", "bundled": "neural", "system": "system", "none": "none"}

#: How often to look whether the voice is done.
LOOK_EVERY: Ms = 20


def spoken_texts(stretches: Iterable[PlannedStretch]) -> tuple[str, ...]:
    """Return all that is said in *stretches*, each text once."""
    cues = (cue for stretch in stretches for _, cue in stretch.cues)
    return tuple(dict.fromkeys(cue.text for cue in cues if cue.sound is Sound.WORD))


class Speaker:
    """Who speaks a tape: in its language where that can be heard, else all of it in English."""

    def __init__(self, places: Places, choice: str) -> None:
        """Take the voice that *choice* means; ask nobody yet."""
        self._places, self._choice = places, choice
        self._phrases, self._voice = ENGLISH, ""

    @property
    def voicebox(self) -> Voicebox:
        """The voicebox of the running program, with that voice."""
        return self._box(self._voice)

    def _box(self, voice: str) -> Voicebox:
        cache, words = self._places.cache / "voice", asset("words", "en")
        return Voicebox(cache, words, CHOICES[self._choice], voice, phrases=self._phrases)

    def heard(self, language: str) -> Phrases:
        """Return what is said in *language*, or in English; tell on standard error why that is."""
        self._phrases = bundled_phrases(language)
        if self._phrases is ENGLISH or self._choice == "none":
            return self._phrases
        if self._choice == "bundled":
            print("The bundled voice speaks English: the cues are in English.", file=sys.stderr)
        else:
            found = searched(self._phrases, self._box)
            self._voice = found.voice
            if found.reason:
                print(found.reason, file=sys.stderr)
        if not self._voice:
            self._phrases = ENGLISH
        return self._phrases


def searched(phrases: Phrases, made: Callable[[str], Voicebox]) -> Found:
    """Wait until a voice is found that speaks the language of *phrases*; *made* gives a voicebox for each."""
    _show("looking for a voice …")
    search = VoiceSearch(phrases, made)
    try:
        while (found := search.poll()) is None:
            time.sleep(LOOK_EVERY / SECOND)
    finally:
        search.close()
        _show("")
    return found


def speak_all(voicebox: Voicebox, texts: Iterable[str]) -> str:
    """Have *texts* spoken, and wait for that; return why some were not, or ""."""
    speaking = voicebox.speak(texts)
    try:
        while not (progress := speaking.poll()).finished:
            _show(f"speaking {progress.done + 1} of {progress.total} …")
            time.sleep(LOOK_EVERY / SECOND)
    finally:
        speaking.cancel()
        _show("")
    return progress.reason


def _show(text: str) -> None:
    """Show *text* on a terminal, instead of what was shown before; nothing elsewhere."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
