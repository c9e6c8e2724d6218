"""Has the phrases of a tape spoken before it is rendered."""

import sys
import time
from collections.abc import Iterable

from gymtimer.assets import asset
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.cue import Sound
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.cuesheet import PlannedStretch
from gymtimer.storage.places import Places

#: What the voicebox calls the voices that the command line offers.
CHOICES = {"auto": "auto", "bundled": "neural", "system": "system", "none": "none"}

#: How often to look whether the voice is done.
LOOK_EVERY: Ms = 20


def spoken_texts(stretches: Iterable[PlannedStretch]) -> tuple[str, ...]:
    """Return all that is said in *stretches*, each text once."""
    cues = (cue for stretch in stretches for _, cue in stretch.cues)
    return tuple(dict.fromkeys(cue.text for cue in cues if cue.sound is Sound.WORD))


def opened(places: Places, choice: str) -> Voicebox:
    """Return the voicebox of the running program, with the voice that *choice* means."""
    return Voicebox(places.cache / "voice", asset("words", "en"), CHOICES[choice])


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
