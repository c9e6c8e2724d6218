"""Plays a test cue, the way the stage plays its cues."""

import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import numpy as np

from gymtimer.audio.clip import sample
from gymtimer.audio.output import Output, OutputError, Ready
from gymtimer.audio.simpleaudio_output import SimpleaudioOutput
from gymtimer.audio.sound_server import SoundServer
from gymtimer.audio.tones import acknowledge, tones
from gymtimer.cli.finding import Finding, fails, works
from gymtimer.cli.tape import places
from gymtimer.cli.voice import Speaker
from gymtimer.domain.cue import Sound, tone, word
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.clock import SystemClock
from gymtimer.engine.sounding import Loudspeaker
from gymtimer.storage.settings import read_settings

#: What is heard, a word a second.
CUE = ("Lower", "two", "three")

#: How long a device is given to wake up, and how often it is looked at.
WAKE: Ms = 400
LOOK_EVERY: Ms = 5

_SILENT = "Everything is shown on the screen, and a device that appears is taken."


def sound(*, silent: bool) -> Iterator[Finding]:
    """Yield which device plays, and how well; to be run in a process of its own."""
    settings, _ = read_settings(places().settings)
    if settings.sound == "none":
        yield works("sound: none, as the settings want it")
        return
    for name, open_device in _devices(settings.sound):
        try:
            output = open_device()
        except (OutputError, ImportError) as wrong:
            yield fails(f"sound through {name}: {wrong}. Another way out is tried, if there is one.")
            continue
        yield works(f"sound: {name} is chosen, device {output.name!r} ({output.detail})")
        yield _played(output, silent=silent)
        output.close()
        return
    yield fails(f"sound: no device plays. {_SILENT}")


def _devices(choice: str) -> Iterator[tuple[str, Callable[[], Output]]]:
    """Yield the ways out for sound that *choice* allows, best first."""
    if choice in ("auto", "qt"):
        yield "Qt", _qt_output
    if choice in ("auto", "simpleaudio"):
        yield "simpleaudio", SimpleaudioOutput


def _qt_output() -> Output:
    _event_loop()
    from gymtimer.audio.qt_output import QtOutput  # late: it needs Qt's sound libraries

    return QtOutput(SoundServer())


def _event_loop() -> Any:
    """Return the event loop that Qt feeds its device from; the one of this process."""
    # By name: this process is the one below `ui` that may meet Qt, and ends with it.
    loop: Any = import_module("PySide6.QtCore").QCoreApplication
    return loop.instance() or loop([sys.argv[0]])


def _played(output: Output, *, silent: bool) -> Finding:
    """Play the test cue, or as much silence, and watch whether the device's clock moves."""
    output.wake()
    _wait(output, WAKE)
    length = len(CUE) * SECOND
    if silent:
        started = output.play(Ready(np.zeros(sample(length), np.int16))) is not None
    else:
        _speaker(output).begin(_stretch())
        started = output.health(SystemClock().now()).ok
    reason = _wait(output, length) if started else output.health(SystemClock().now()).reason
    if reason or not started:
        return fails(f"sound: {reason or 'the device does not start'}. {_SILENT}")
    what = "silence was played" if silent else f"“{', '.join(CUE)}” was played"
    return works(f"sound: {what}, and the device's clock moved with it")


def _speaker(output: Output) -> Loudspeaker:
    voicebox = Speaker(places(), "auto").voicebox
    voicebox.prepare(CUE)
    return Loudspeaker(output, voicebox.clip, tones(), acknowledge(), SystemClock())


def _stretch() -> Stretch:
    cues = [
        (second * SECOND, cue)
        for second, text in enumerate(CUE)
        for cue in (word(0, text), tone(0, Sound.TICK))
    ]
    return Stretch(tuple(cues), len(CUE) * SECOND)


def _wait(output: Output, length: Ms) -> str:
    """Let *output* play for *length*; return why it stopped early, or ""."""
    clock = SystemClock()
    qt = sys.modules.get("PySide6.QtCore")
    end = clock.now() + length
    while clock.now() < end:
        if qt is not None and qt.QCoreApplication.instance() is not None:
            qt.QCoreApplication.processEvents()
        health = output.health(clock.now())
        if not health.ok:
            return health.reason
        time.sleep(LOOK_EVERY / SECOND)
    return ""
