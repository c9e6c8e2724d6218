"""Clocks: what time it is for those who hear and see."""

import sys
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


if sys.platform == "win32":
    import ctypes

    def _awake() -> Ms:
        """Return a time that stops in sleep; `time.monotonic` goes on here up to Python 3.12."""
        ticks = ctypes.c_ulonglong()
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value // 10_000  # of 100 ns each

    def _awake_or_asleep() -> Ms:
        """Return a time that goes on in sleep."""
        ctypes.windll.kernel32.GetTickCount64.restype = ctypes.c_ulonglong
        return int(ctypes.windll.kernel32.GetTickCount64())
else:

    def _awake() -> Ms:
        """Return a time that stops in sleep."""
        return time.monotonic_ns() // 1_000_000

    def _awake_or_asleep() -> Ms:
        """Return a time that goes on in sleep, and that nobody can set; without one, the time awake."""
        # On macOS the raw clock goes on (https://reviews.llvm.org/D74341), on Linux it doesn't.
        name = "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
        clock = getattr(time, name, None)
        return _awake() if clock is None else time.clock_gettime_ns(clock) // 1_000_000


class SystemClock:
    """The clock of the computer that stops while it sleeps.

    A second clock goes on, so that a closed lid can be told from a long lowering.
    """

    def __init__(self) -> None:
        """Start awake."""
        self._apart = _awake_or_asleep() - self.now()

    def now(self) -> Ms:
        """Return the time awake."""
        return _awake()

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
