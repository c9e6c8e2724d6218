"""Finds out which voices speak."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from gymtimer.assets import asset
from gymtimer.audio.engines import ENGINES
from gymtimer.audio.voicebox import Voicebox
from gymtimer.audio.words import CUES, NUMBERS, word_file
from gymtimer.cli.finding import Finding, fails, works
from gymtimer.cli.tape import chosen_settings, language_of
from gymtimer.cli.voice import searched, speak_all
from gymtimer.domain.phrases import ENGLISH
from gymtimer.storage.phrasefile import bundled_phrases

#: A name that is not among the bundled words, so that it has to be spoken.
TRIED = "Ana Marie"

_NAMES = {"neural": "gymtimer's own voice", "system": "the system's voice"}


def voices() -> Iterator[Finding]:
    """Yield whether the fixed words are there, and how each engine speaks a name."""
    words_dir = asset("words", "en")
    fixed = (*CUES, *NUMBERS)
    missing = [text for text in fixed if not word_file(words_dir, text).exists()]
    if missing:
        yield fails(
            f"fixed words: {len(missing)} are missing, such as {missing[0]!r}. A voice has to speak them."
        )
    else:
        yield works(f"fixed words: all {len(fixed)} are bundled")
    found = [_engine(name, words_dir) for name in ENGINES]
    yield from found
    if not any(finding.ok for finding in found):
        yield fails("no voice speaks names and loads. The fixed words and the tones are heard all the same.")
    yield from _chosen_language(words_dir)


def _chosen_language(words_dir: Path) -> Iterator[Finding]:
    """Yield whether the language of the settings can be heard, where it is another one than English."""
    phrases = bundled_phrases(language_of(chosen_settings()))
    if phrases is ENGLISH:
        return
    with TemporaryDirectory(prefix="gymtimer-doctor-") as cache:

        def made(voice: str) -> Voicebox:
            return Voicebox(Path(cache), words_dir, voice=voice, phrases=phrases)

        found = searched(phrases, made)
    if found.voice:
        yield works(f"{phrases.name}: all cues are spoken by the voice {found.voice}")
    else:
        yield fails(found.reason)


def _engine(name: str, words_dir: Path) -> Finding:
    what = f"{_NAMES.get(name, name)} ({ENGINES[name][0]})"
    with TemporaryDirectory(prefix="gymtimer-doctor-") as cache:
        voicebox = Voicebox(Path(cache), words_dir, name)
        begun = time.monotonic()
        reason = speak_all(voicebox, [TRIED])
        took = time.monotonic() - begun
        if voicebox.clip(TRIED) is not None:
            return works(f"{what} speaks; a first phrase took {took:.1f} s")
    return fails(f"{what} is silent: {reason or 'it gave no sound'}. Another voice, or a tick, stands in.")
