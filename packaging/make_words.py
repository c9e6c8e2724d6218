"""Speak the words that are shipped: `python packaging/make_words.py`.

Needs the extra with hibari-tts.  The model is inside that package and the seed
is fixed, so that the same version gives the same files.
"""

import sys
from pathlib import Path

from gymtimer.audio.clipfile import write_clip
from gymtimer.audio.engines import NeuralVoice
from gymtimer.audio.shaping import spoken
from gymtimer.audio.words import CUES, NUMBERS, PHRASES, is_short, word_file

#: The voice has little above 10 kHz, a gym's loudspeaker less; all words stay below 3 MB.
FILE_RATE = 20_000

#: Spellings that make the voice say a word more clearly; found by listening with pocketsphinx.
SPELLED = {
    "Up": "[Up](/ˈʌp/)",
    "Hold": "Hold.",
    "Done": "Done.",
    "Stop. Rack.": "Stop, rack.",
    "forty-five": "forty-five!",
    "forty-seven": "forty-seven!",
}

WORDS = Path(__file__).parent.parent / "resources" / "words" / "en"


def main() -> int:
    """Write a clip for every known text; return the exit code."""
    voice = NeuralVoice()
    for text in (*NUMBERS, *CUES, *PHRASES):
        write_clip(
            word_file(WORDS, text), spoken(voice, SPELLED.get(text, text), short=is_short(text)), FILE_RATE
        )
    size = sum(path.stat().st_size for path in WORDS.glob("*.wav"))
    print(f"{len(list(WORDS.glob('*.wav')))} words, {size / 1e6:.2f} MB in {WORDS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
