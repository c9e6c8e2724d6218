"""The search for a voice of this computer that speaks a language."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from gymtimer.audio.speaking import Speaking
from gymtimer.audio.voicebox import Voicebox
from gymtimer.audio.voices import Voice, VoiceList
from gymtimer.audio.words import fixed_texts
from gymtimer.domain.phrases import Phrases
from gymtimer.tongue import tr

#: So many voices are tried; if these can't speak, no other will.
MOST_TRIED = 3


@dataclass(frozen=True, slots=True)
class Found:
    """How a search ended.

    Attributes:
        voice: id of the voice that has spoken all that every session needs; "" where none has.
        other: id of another one that says it speaks the language; "" for none.
        reason: why there is none, as a sentence; "" where there is one.

    """

    voice: str = ""
    other: str = ""
    reason: str = ""


class VoiceSearch:
    """Looks for a voice, and has it speak the count and all cues; never waits for it.

    A voice counts only when each of these can be heard: that a computer lists it is no promise.
    What was spoken is kept, so that the next search takes no longer than the list of voices.
    """

    def __init__(
        self,
        phrases: Phrases,
        made: Callable[[str], Voicebox],
        wished: str = "",
        listed: Callable[[], VoiceList] = VoiceList,
    ) -> None:
        """Begin; *made* gives the voicebox of a voice by its id, *wished* is the id to try first."""
        self._phrases, self._made, self._wished = phrases, made, wished
        self._texts = fixed_texts(phrases)
        self._list: VoiceList | None = listed()
        self._left: list[Voice] = []
        self._box: Voicebox | None = None
        self._speaking: Speaking | None = None
        self._voices: tuple[str, ...] = ()
        self._silent = ""
        self.found: Found | None = None

    def poll(self) -> Found | None:
        """Go on; return how it ended, or None while it goes on. A few milliseconds at most."""
        if self.found is None and self._list is not None:
            self._take_list(self._list)
        elif self.found is None and self._speaking is not None:
            self._listen(self._speaking)
        return self.found

    def close(self) -> None:
        """Look no further."""
        if self._list is not None:
            self._list.close()
        if self._speaking is not None:
            self._speaking.cancel()
        self._list = self._speaking = None

    def _take_list(self, asked: VoiceList) -> None:
        voices = asked.poll()
        if voices is None:
            return
        asked.close()
        self._list = None
        self._left = list(in_order(voices, self._phrases.language, self._wished))
        self._voices = tuple(voice.key for voice in self._left)
        self._try_next()

    def _try_next(self) -> None:
        if not self._left:
            self.found = Found(reason=self._reason())
            return
        voice = self._left.pop(0).key
        self._box = self._made(voice)
        if self._box.keeps(self._texts):
            self._take(voice)
        else:
            self._speaking = self._box.speak(self._texts)

    def _listen(self, speaking: Speaking) -> None:
        progress = speaking.poll()
        if not progress.finished:
            return
        self._speaking = None
        if self._box is not None and self._box.keeps(self._texts):
            self._take(self._voices[len(self._voices) - len(self._left) - 1])
        else:
            self._silent = progress.reason
            self._try_next()

    def _take(self, voice: str) -> None:
        self.found = Found(voice, next((key for key in self._voices if key != voice), ""))

    def _reason(self) -> str:
        name = self._phrases.name
        if not self._voices:
            return tr("No voice of this computer speaks {name}: the cues are in English.", name=name)
        return tr(
            "The voice of this computer that speaks {name} gives no sound{why}: the cues are in English.",
            name=name,
            why=f" ({self._silent})" if self._silent else "",
        )


def in_order(voices: Iterable[Voice], language: str, wished: str) -> Sequence[Voice]:
    """Return those of *voices* that speak *language*, the one whose id is *wished* first."""
    able = [voice for voice in voices if voice.speaks(language)]
    return sorted(able, key=lambda voice: voice.key != wished)[:MOST_TRIED]
