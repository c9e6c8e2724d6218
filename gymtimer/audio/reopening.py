"""An output that finds its way back to a device."""

from collections.abc import Callable

from gymtimer.audio.output import Health, Now, NullOutput, Output, OutputError, Piece, monotonic
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.tongue import tr

#: How long to wait before looking for a device again.
PATIENCE: Ms = 2 * SECOND


class ReopeningOutput:
    """Plays through whatever `open_device` gives; silent with a reason until it gives something.

    No thread and no timer: it looks for a device when it is asked for its health.
    """

    def __init__(self, open_device: Callable[[], Output], now: Now = monotonic) -> None:
        """Open the device; *open_device* raises `OutputError` where there is none."""
        self._open_device = open_device
        self._now = now
        self._try_at: Ms | None = None
        self._device: Output = NullOutput()
        self._open(now())

    @property
    def name(self) -> str:
        """The device that plays now."""
        return self._device.name

    @property
    def detail(self) -> str:
        """How it plays, or why it does not."""
        return self._device.detail

    def play(self, piece: Piece) -> Ms | None:
        """Play *piece*, where there is a device; None means that it stays silent."""
        if self._try_at is not None:
            return None
        started = self._device.play(piece)
        if started is None:
            self._lose(self._device.health(self._now()).reason, self._now())
        return started

    def stop(self) -> None:
        """Fall silent."""
        self._device.stop()

    def wake(self) -> None:
        """Warm the device up."""
        self._device.wake()

    def health(self, now: Ms) -> Health:
        """Return how the device is; where there is none, look for one every `PATIENCE`.

        A loss is told at least once before a new device is tried, so that the
        engine learns that its stretch has fallen silent.
        """
        if self._try_at is not None:
            if now >= self._try_at:
                self._open(now)
            return self._device.health(now)
        health = self._device.health(now)
        if not health.ok:
            self._lose(health.reason, now)
        return health

    def close(self) -> None:
        """Give the device back."""
        self._device.close()

    def _open(self, now: Ms) -> None:
        try:
            self._device = self._open_device()
        except OutputError as wrong:
            self._lose(str(wrong), now)
            return
        self._try_at = None
        self._device.wake()

    def _lose(self, reason: str, now: Ms) -> None:
        self._device.close()
        self._device = NullOutput(reason or tr("the sound device does not answer"), self._now)
        self._try_at = now + PATIENCE
