"""The voicebox: every text that can be spoken right now, as a clip."""

import hashlib
import json
import logging
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from gymtimer.audio.clip import Clip
from gymtimer.audio.clipfile import ClipError, read_clip
from gymtimer.audio.engines import installed
from gymtimer.audio.output import Now, monotonic
from gymtimer.audio.sentence import put_together
from gymtimer.audio.speaking import CHILD, Progress, Speaking
from gymtimer.audio.words import is_short, slug, word_file
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.tongue import tr

log = logging.getLogger(__name__)

#: Goes up whenever the way from engine to clip changes, so that kept clips are made anew.
SHAPING_VERSION = 1


class Voicebox:
    """Keeps clips in memory, on disk and, for the fixed words, in the program.

    Nothing here waits: `clip` looks into memory, `prepare` reads files, and
    speaking goes on in a child process.

    Attributes:
        phrases: the one language that it speaks.

    """

    def __init__(
        self,
        cache_dir: Path,
        words_dir: Path,
        choice: str = "auto",
        voice: str = "",
        command: Sequence[str] = CHILD,
        now: Now = monotonic,
        rate: int = 100,
        phrases: Phrases = ENGLISH,
    ) -> None:
        """Keep clips in *cache_dir*; *words_dir* holds the bundled words.

        *choice* is "auto", "none", "neural" or "system"; *voice* is an id of the
        system's voices, "" for its default; *rate* is how fast it speaks, in percent.
        The bundled words and the neural voice are English: another language of *phrases*
        is left to *voice*, which has to speak it.
        """
        self.phrases = phrases
        self._foreign = phrases.language != ENGLISH.language
        self._cache_dir = cache_dir
        self._words_dir = words_dir
        self._engines = installed("system" if self._foreign and choice != "none" else choice)
        self._silent = choice == "none"
        self._voice = voice
        self._rate = rate
        self._command = command
        self._now = now
        self._clips: dict[str, Clip] = {}
        self._makeshift: set[str] = set()
        self._tried: set[str] = set()
        self._said: set[str] = set()

    def clip(self, text: str) -> Clip | None:
        """Return how *text* sounds, or None; from memory only."""
        return self._clips.get(slug(text))

    def keeps(self, texts: Iterable[str]) -> bool:
        """Return whether the clip of each of *texts* is kept already; looks only, and reads none."""
        return all(any(path.exists() for path in self._best(text)) for text in texts)

    def prepare(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Load what is kept of *texts*; return those that have still to be spoken.

        A missing text may have a clip all the same: put together from bundled
        words, or in the bundled voice where another one is wished for.
        """
        return tuple(text for text in dict.fromkeys(texts) if slug(text) and not self._load(text))

    def speak(self, texts: Iterable[str]) -> Speaking:
        """Start to speak what `prepare` finds missing of *texts*; poll what is returned.

        What could not be spoken once is not tried again.
        """
        missing = [text for text in self.prepare(texts) if text not in self._tried]
        self._tried.update(missing)
        phrases = [
            {
                "text": text,
                "short": is_short(text, self.phrases),
                "paths": {name: str(self._kept(name, text)) for name in self._engines},
            }
            for text in missing
        ]
        request = {
            "voice": self._voice,
            "engines": self._engines,
            "phrases": phrases,
            "pace": self._rate / 100,
        }
        if self._engines or not missing:
            return Speaking(request, self._arrived, self._command, self._now)
        none = Speaking({**request, "phrases": []}, self._arrived, self._command, self._now)
        if not self._silent:
            none.reasons.append(tr("no voice is installed; only the fixed words are spoken"))
        return none

    def say_once(self, progress: Progress) -> str:
        """Return the reason in *progress*, or "" if it was returned before."""
        reason = "" if progress.reason in self._said else progress.reason
        self._said.add(reason)
        return reason

    def _load(self, text: str) -> bool:
        """Load the clip of *text*, as good as it is kept; return whether it is the real one."""
        name = slug(text)
        if name in self._clips and name not in self._makeshift:
            return True
        clip = self._found(self._best(text))
        if clip is not None:
            self._clips[name] = clip
            self._makeshift.discard(name)
            return True
        if name not in self._makeshift:
            makeshift = put_together(text, self._piece)
            if makeshift is not None:
                self._clips[name] = makeshift
                self._makeshift.add(name)
        return False

    def _best(self, text: str) -> Iterator[Path]:
        """Yield where the clip of *text* may be in the voice that is wished for, best first."""
        if self._foreign:
            yield from (self._kept(name, text) for name in self._engines)
            return
        bundled = not self._engines or (self._engines[0] == "neural" and self._rate == 100)
        if bundled or (self._engines[:1] == ("neural",) and is_short(text)):
            yield word_file(self._words_dir, text)  # the bundled words are in that voice, and short
        yield from (self._kept(name, text) for name in self._engines)

    def _piece(self, text: str) -> Clip | None:
        """Return the clip of *text*, a part of a sentence, in the language of the whole."""
        return self.clip(text) if self._foreign else self._found([word_file(self._words_dir, text)])

    def _found(self, places: Iterable[Path]) -> Clip | None:
        """Return the first good clip in *places*; throw away kept ones that are damaged."""
        for path in places:
            try:
                return read_clip(path)
            except ClipError as wrong:
                if path.exists() and path.parent == self._cache_dir:
                    log.info("made anew: %s", wrong)
                    path.unlink(missing_ok=True)
        return None

    def _arrived(self, text: str, engine: str) -> bool:
        """Take in the clip of *text* that was just written by *engine*."""
        clip = self._found([self._kept(engine, text)])
        if clip is None:
            return False
        self._clips[slug(text)] = clip
        self._makeshift.discard(slug(text))
        return True

    def _kept(self, engine: str, text: str) -> Path:
        """Return where the clip of *text* is kept as spoken by *engine*."""
        voice = self._voice if engine == "system" else ""
        pace = [] if self._rate == 100 else [self._rate]
        language = [self.phrases.language] if self._foreign else []
        key = json.dumps([engine, voice, SHAPING_VERSION, text, *pace, *language])
        return self._cache_dir / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"
