"""What would a listener understand?  A recogniser with a small grammar stands in for one.

A rough ear: it gets nine of ten clean single words right.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soxr
from pocketsphinx import Config, Decoder

HEARS_AT = 16_000


def recording(path: Path) -> np.ndarray:
    """Return the left channel of a raw recording: s16le, stereo, 48 kHz."""
    return np.fromfile(path, "<i2").reshape(-1, 2)[:, 0].astype(np.float32) / 32768


def utterances(sound: np.ndarray, gap: float = 0.25, floor: float = 0.02) -> list[np.ndarray]:
    """Return the pieces of *sound*, at 16 kHz, between silences of at least *gap* seconds."""
    loud = np.flatnonzero(np.abs(sound) > floor)
    pieces = np.split(loud, np.flatnonzero(np.diff(loud) > gap * HEARS_AT) + 1)
    around = HEARS_AT // 10  # consonants are quieter than the floor
    return [sound[max(0, piece[0] - around) : piece[-1] + around] for piece in pieces if len(piece)]


def understood(sound: np.ndarray, words: Sequence[str]) -> list[str]:
    """Return which of *words* is heard in each utterance of *sound*, at 48 kHz."""
    with tempfile.TemporaryDirectory() as room:
        grammar = Path(room) / "cues.gram"
        grammar.write_text(f"#JSGF V1.0;\ngrammar cues;\npublic <cue> = {' | '.join(words)};\n")
        decoder = Decoder(Config(jsgf=str(grammar), lm=None, loglevel="FATAL"))
    quiet, heard = np.zeros(HEARS_AT // 4), []
    for piece in utterances(soxr.resample(sound, 48_000, HEARS_AT)):
        padded = np.concatenate([quiet, piece / np.abs(piece).max() * 0.7, quiet])
        decoder.start_utt()
        decoder.process_raw((padded * 32767).astype("<i2").tobytes(), full_utt=True)
        decoder.end_utt()
        heard.append(decoder.hyp().hypstr if decoder.hyp() else "")
    return heard


if __name__ == "__main__":
    print(understood(recording(Path(sys.argv[1])), sys.argv[2:]))
