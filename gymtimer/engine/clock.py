"""Clocks: what time it is for those who hear and see."""

import time
from typing import Protocol

from gymtimer.domain.timing import Ms

#: A shorter difference between the clocks is jitter, not sleep.
LEAST_SLEEP: Ms = 1000


class Clock(Protocol):
    """Milliseconds that only go up, from an origin that means nothing."""

    def now(self) -> Ms:
        """Return the time."""

    def slept(self) -> Ms:
        """Return how long the computer has slept since the last call; 0 when it has not."""


def _awake_or_asleep() -> Ms:
    """Return a time that goes on while the computer sleeps."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    if boottime is not None:
        return time.clock_gettime_ns(boottime) // 1_000_000
    return time.time_ns() // 1_000_000


class SystemClock:
    """The monotonic clock of the computer.

    Linux stops it while the computer sleeps, so a second clock that goes on tells
    a closed lid from a long lowering. Elsewhere the wall clock stands in for it.
    """

    def __init__(self) -> None:
        """Start awake."""
        self._apart = _awake_or_asleep() - self.now()

    def now(self) -> Ms:
        """Return the monotonic time."""
        return time.monotonic_ns() // 1_000_000

    def slept(self) -> Ms:
        """Return how long the computer has slept since the last call."""
        apart = _awake_or_asleep() - self.now()
        slept, self._apart = apart - self._apart, apart
        return slept if slept >= LEAST_SLEEP else 0


class ManualClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: Ms = 0) -> None:
        """Start at *now*."""
        self._now = now
        self._slept: Ms = 0

    def now(self) -> Ms:
        """Return the time."""
        return self._now

    def slept(self) -> Ms:
        """Return the sleep that the test asked for, once."""
        slept, self._slept = self._slept, 0
        return slept

    def advance(self, by: Ms) -> None:
        """Let *by* milliseconds pass at once."""
        self._now += by

    def sleep(self, by: Ms) -> None:
        """Close the lid for *by* milliseconds; the clock itself stands still."""
        self._slept += by
