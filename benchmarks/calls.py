"""Times every call that the window's thread makes for sound.

Prints lists of milliseconds as JSON: by the clock, and of work.
python -m benchmarks.calls [quick], with a sound server and QT_QPA_PLATFORM=offscreen.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from gymtimer.assets import asset
from gymtimer.audio.qt_output import QtOutput
from gymtimer.audio.sound_server import SoundServer
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.layout import lay_out
from gymtimer.domain.pacing import Pacing
from gymtimer.domain.playhead import Playhead
from gymtimer.domain.stretch import Stretch, stretch_from
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import Kind, Timeline
from gymtimer.domain.timing import MINUTE
from gymtimer.engine.clock import SystemClock
from gymtimer.engine.sounding import Loudspeaker
from gymtimer.storage.catalogue import read_catalogue
from gymtimer.storage.places import Places
from gymtimer.storage.planfile import read_plan


def wait(ms: int) -> None:
    """Let Qt work for *ms*."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def timed(call: Callable[[], object]) -> tuple[float, float]:
    """Return how long *call* takes, and how long it works, in ms."""
    start, worked = time.perf_counter(), time.thread_time()
    call()
    return 1e3 * (time.perf_counter() - start), 1e3 * (time.thread_time() - worked)


def stretches(timeline: Timeline) -> list[Stretch]:
    """Return what sounds after each press."""
    begins = [0, *(place + 1 for place, phase in enumerate(timeline.phases[:-1]) if phase.gate)]
    return [stretch_from(timeline, Playhead(place, 0, 0)) for place in begins]


class TimedOutput(QtOutput):
    """The real output, which notes how long it takes to hand a portion over."""

    took: ClassVar[list[tuple[float, float]]] = []

    def _hand_over(self) -> None:
        self.took.append(timed(super()._hand_over))


def main() -> None:
    app = QApplication([])
    quick = sys.argv[1:] == ["quick"]
    catalogue = read_catalogue(asset("exercises.toml"))
    names = (
        ["demo", "a1-bench-negatives-block"]
        if quick
        else sorted(p.name.split(".")[0] for p in asset("plans").glob("*.toml"))
    )
    plans = [read_plan(asset("plans", f"{name}.gymplan.toml"), catalogue) for name in names]
    tapes = [lay_out(plan, Pacing()) for plan in plans]
    voicebox = Voicebox(Places.of(os.environ).cache / "voice", asset("words", "en"), "auto")
    for tape in tapes:
        speaking = voicebox.speak(texts_of(tape))
        while not speaking.poll().finished:
            time.sleep(0.02)
    output = TimedOutput(SoundServer())
    sound = Loudspeaker(output, voicebox.clip, tones(), acknowledge(), SystemClock())
    wait(500)
    every = {stretch for tape in tapes for stretch in stretches(tape)}
    longest = sorted(every, key=lambda stretch: stretch.length)
    begin, long, silence, health = [], [], [], []
    some = longest[:: max(1, len(longest) // (60 if quick else 400))]
    for stretch in some:
        begin.append(timed(partial(sound.begin, stretch)))
        wait(5)
        health.append(timed(sound.health))
    for stretch in longest[-(5 if quick else 30) :]:
        long.append(timed(partial(sound.begin, stretch)))
        wait(200)
        silence.append(timed(sound.silence))
    minutes = longest[-1].length / MINUTE
    rests = sum(phase.kind is Kind.REST for tape in tapes for phase in tape.phases)
    told = {
        f"begin, {len(plans)} plans": begin,
        f"begin, longest stretches (up to {minutes:.1f} min, of {rests} rests)": long,
        "hand over a second of a long one": output.took,
        "silence": silence,
        "health": health,
    }
    print(json.dumps(told))
    output.close()
    del app


if __name__ == "__main__":
    main()
