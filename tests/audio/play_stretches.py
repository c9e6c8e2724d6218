"""Play a count three times through the real Qt device; run under `tests/sound_card.sh`.

Prints a line of JSON: how long each call took, what health said.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gymtimer.audio.clip import Clip
from gymtimer.audio.clipfile import read_clip
from gymtimer.audio.output import monotonic
from gymtimer.audio.qt_output import QtOutput
from gymtimer.audio.reopening import ReopeningOutput
from gymtimer.audio.sound_server import SoundServer
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.track import Desk, Side, mix, stretch
from gymtimer.audio.words import word_file
from gymtimer.domain.cue import Cue, Ear, Sound, tone, word

WORDS = Path(__file__).parents[2] / "resources" / "words" / "en"
COUNT = [(0, "Lower"), (1000, "two"), (2000, "three"), (3000, "four")]


def clip(text: str) -> Clip:
    return read_clip(word_file(WORDS, text))


def run_for(app: QCoreApplication, output: ReopeningOutput, length: int) -> str:
    """Turn the event loop for *length* ms; return the last complaint."""
    end, reason = monotonic() + length, ""
    while monotonic() < end:
        app.processEvents()
        time.sleep(0.008)
        reason = output.health(monotonic()).reason or reason
    return reason


def main(what: str) -> None:
    app = QCoreApplication([])
    server = SoundServer()
    output = ReopeningOutput(lambda: QtOutput(server, stereo=what == "sides"))
    reasons, took = [run_for(app, output, 200)], []
    words = [(at, word(0, text)) for at, text in COUNT]
    ticks = [(at, tone(0, Sound.TICK)) for at, _ in COUNT]
    if what == "count":
        tracks = [(stretch(words, clip, tones(), 4000), 4600)]
    elif what == "ticks":
        tracks = [(stretch(ticks, clip, tones(), 4000, answer=acknowledge()), 4500)] * 2
    elif what == "sides":  # every other tick is the partner's, on the right
        desk = Desk(partner_side=Side.RIGHT)
        turns = [
            (at, Cue(at, Sound.TICK, "[tick]", Ear.PARTNER if at % 2000 else Ear.LIFTER)) for at, _ in COUNT
        ]
        long = mix(turns, clip, tones(), 14_000, desk=desk)  # longer than the buffer of the device
        tracks = [(stretch(turns, clip, tones(), 4000, acknowledge(), desk=desk), 4500), (long, 4500)]
    else:  # RACK IT, in the middle of a word
        alarm = mix([(0, tone(0, Sound.ALARM))], clip, tones(), 1000)
        tracks = [(stretch(words, clip, tones(), 4000), 250), (alarm, 1300)] * 3
    for track, length in tracks:
        before = time.perf_counter()
        output.play(track)
        took.append(round(1000 * (time.perf_counter() - before), 1))
        reasons.append(run_for(app, output, length))
    output.close()
    print(json.dumps({"reasons": reasons, "took": took}))


if __name__ == "__main__":
    main(sys.argv[1])
