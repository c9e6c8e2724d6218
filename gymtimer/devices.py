"""Devices: opens the way out for sound that was chosen."""

from gymtimer.audio.output import NullOutput, Output, OutputError
from gymtimer.audio.simpleaudio_output import SimpleaudioOutput, refusal
from gymtimer.audio.sound_server import SoundServer
from gymtimer.tongue import tr


def open_device(choice: str, server: SoundServer, *, stereo: bool = False) -> Output:
    """Open the sound device of *choice*: "auto", "qt", "simpleaudio" or "none".

    *server* is one and the same for all devices of a program. *stereo* is whether left and right differ.

    Raises:
        OutputError: there is none, in words.

    """
    if choice == "none":
        return NullOutput()
    if choice == "simpleaudio":
        return SimpleaudioOutput(stereo=stereo)
    try:
        from gymtimer.audio.qt_output import QtOutput  # late: it needs a sound library to import
    except ImportError as wrong:
        if choice == "qt" or refusal():
            told = tr("Qt's sound is not installed completely ({wrong})", wrong=wrong)
            raise OutputError(told) from wrong
        return SimpleaudioOutput(stereo=stereo)
    return QtOutput(server, stereo=stereo)
