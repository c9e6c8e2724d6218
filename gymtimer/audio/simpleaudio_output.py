"""The second way out for sound: the simpleaudio package.

Exact to the sample in every condition, but it takes a quarter of a second to
fall silent: too slow for RACK IT, so it is used where Qt's way fails.
"""

import sys
from collections.abc import Callable
from importlib import import_module, metadata
from typing import Any

import numpy as np

from gymtimer.audio.clip import RATE, milliseconds, sample
from gymtimer.audio.output import LATEST, Health, Now, OutputError, Piece, Ready, monotonic
from gymtimer.domain.timing import Ms
from gymtimer.tongue import decimal, tr

#: Distributions that repair the crash; all are imported as ``simpleaudio``.
REPAIRED = ("simpleaudio-patched", "simpleaudio-312compat")


def refusal(
    version: Callable[[str], str] = metadata.version,
    python: tuple[int, int] = sys.version_info[:2],
) -> str:
    """Return why simpleaudio must not be imported, or "".

    Version 1.0.4 frees memory without the GIL and crashes CPython 3.12 and newer
    while it plays. A crash cannot be caught, so it is never even imported there.
    """

    def present(name: str) -> bool:
        try:
            version(name)
        except metadata.PackageNotFoundError:
            return False
        return True

    if present("simpleaudio"):
        if python >= (3, 12):
            return tr("simpleaudio crashes Python 3.12 and newer; install simpleaudio-patched instead of it")
        return ""
    if any(present(name) for name in REPAIRED):
        return ""
    return tr("simpleaudio is not installed")


class SimpleaudioOutput:
    """Plays through simpleaudio; no position can be read from it, only whether it plays."""

    name = "simpleaudio"

    def __init__(
        self, now: Now = monotonic, refused: Callable[[], str] = refusal, *, stereo: bool = False
    ) -> None:
        """Load the package; *stereo* is whether left and right differ.

        Raises:
            OutputError: it is missing, or would crash this Python.

        """
        reason = refused()
        if reason:
            raise OutputError(reason)
        try:
            self._package: Any = import_module("simpleaudio")
        except ImportError as wrong:
            raise OutputError(tr("simpleaudio does not start: {wrong}", wrong=wrong)) from wrong
        self._now = now
        self._channels = 2 if stereo else 1
        self._playing: Any = None
        self._until: Ms = 0
        self._reason = ""

    @property
    def detail(self) -> str:
        """The way the sound takes."""
        return tr("simpleaudio, 48 kHz; needs {seconds} s to fall silent", seconds=decimal("0.3"))

    def play(self, piece: Piece) -> Ms | None:
        """Stop what sounds, start *piece*; return the time of its start."""
        self.stop()
        self._reason = ""
        try:
            pcm = piece.part(0, len(piece), self._channels)
            self._playing = self._package.play_buffer(pcm, self._channels, 2, RATE)
        except Exception as wrong:  # the package has an error class of its own per release
            self._reason = tr("the sound device does not answer: {wrong}", wrong=wrong)
            return None
        started = self._now()
        self._until = started + milliseconds(len(piece))
        return started

    def stop(self) -> None:
        """Stop what sounds."""
        if self._playing is not None:
            self._playing.stop()
            self._playing = None

    def wake(self) -> None:
        """Play 50 ms of silence."""
        self.play(Ready(np.zeros(sample(50), np.int16)))

    def health(self, now: Ms) -> Health:
        """Return whether it still plays what it should."""
        early = self._playing is not None and now < self._until - LATEST
        if early and not self._playing.is_playing():
            self.stop()
            self._reason = tr("the sound device has stopped")
        return Health(not self._reason, self._reason)

    def close(self) -> None:
        """Fall silent."""
        self.stop()
