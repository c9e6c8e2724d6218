"""The way out of the program for sound, as the engine sees it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from gymtimer.audio.clip import Pcm
from gymtimer.domain.timing import Ms
from gymtimer.tongue import tr

#: How far a device may lag behind the monotonic clock before it counts as lost:
#: a "Lower" that is heard later than this must not be heard at all.
LATEST: Ms = 100

#: Tells the monotonic time in milliseconds.
Now = Callable[[], Ms]


def monotonic() -> Ms:
    """Return the monotonic time in milliseconds."""
    return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Health:
    """Whether sound comes out.

    Attributes:
        ok: whether it does, as far as the device tells.
        reason: why not, in words for the athlete; "" while it does.

    """

    ok: bool = True
    reason: str = ""


class OutputError(Exception):
    """A device that cannot be used; the text says why, and what would help."""


class Piece(Protocol):
    """A sound of a known length, any part of which can be had when its turn comes."""

    def __len__(self) -> int:
        """Return its length in samples."""

    def part(self, start: int, stop: int, channels: int = 1) -> Pcm:
        """Return the samples from *start* up to *stop*, or up to its end.

        With two *channels* those of left and right in turn.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A piece whose samples are all there."""

    pcm: Pcm

    def __len__(self) -> int:
        """Return its length in samples."""
        return len(self.pcm)

    def part(self, start: int, stop: int, channels: int = 1) -> Pcm:
        """Return the samples from *start* up to *stop*, the same on each of *channels*."""
        return on_each(self.pcm[start:stop], channels)


def on_each(pcm: Pcm, channels: int) -> Pcm:
    """Return *pcm* as it goes to a device of so many *channels*, the same on each."""
    return pcm if channels == 1 else np.repeat(pcm, channels)


class Output(Protocol):
    """A device that plays one piece of sound at a time.

    No call waits for sound or blocks for more than about 10 ms.
    """

    @property
    def name(self) -> str:
        """The device in a word or two, "Headphones"."""

    @property
    def detail(self) -> str:
        """What `doctor` says about it: the way the sound takes, its rate."""

    def play(self, piece: Piece) -> Ms | None:
        """Stop what sounds, start *piece* at once.

        Returns the monotonic time at which sample 0 leaves the program, or None
        where it could not be started; `health` then says why.
        """

    def stop(self) -> None:
        """Fall silent."""

    def wake(self) -> None:
        """Play 50 ms of silence, because a device's first start is its slowest."""

    def health(self, now: Ms) -> Health:
        """Return how the device is at *now*; ask on every tick.

        A device that has fallen more than `LATEST` behind what it was given is
        stopped and lost.  A `ReopeningOutput` looks for a new one in here.
        """

    def close(self) -> None:
        """Fall silent, give the device back."""


class NullOutput:
    """Plays nothing, keeps the time."""

    def __init__(self, reason: str = "", now: Now = monotonic) -> None:
        """Be silent for *reason*; "" where silence is what was wished for."""
        self._reason = reason
        self._now = now

    @property
    def name(self) -> str:
        """What stands in the place of a device."""
        return tr("no sound")

    @property
    def detail(self) -> str:
        """Why it is silent."""
        return self._reason or tr("silent on purpose")

    def play(self, piece: Piece) -> Ms | None:
        """Return the time; *piece* would start now."""
        return self._now()

    def stop(self) -> None:
        """Stay silent."""

    def wake(self) -> None:
        """Stay silent."""

    def health(self, now: Ms) -> Health:
        """Return whether the silence is on purpose."""
        return Health(not self._reason, self._reason)

    def close(self) -> None:
        """Stay silent."""
