"""The first way out for sound: QtMultimedia's audio sink.

The one module below `ui` that knows Qt. What it does was measured, not guessed:
one sink and one QBuffer, kept (a buffer that dies before the next start crashes
the process); the whole piece in the sink's own buffer, because Qt fills that
from the event loop and its default of 250 ms tears when a window stalls.
"""

import os

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from gymtimer.audio.clip import RATE, milliseconds, sample
from gymtimer.audio.output import LATEST, Health, Now, OutputError, Piece, Ready, monotonic
from gymtimer.audio.sound_server import SoundServer
from gymtimer.domain.timing import Ms
from gymtimer.tongue import mark, tr

#: A piece up to this length lies in the sink's buffer as a whole; of a longer
#: one, this much is mixed and handed over at once: copying three minutes takes 50 ms.
WHOLE = 10 * RATE

#: The sink's buffer for longer pieces; no window stalls for four seconds.
PART = 4 * RATE

#: How a longer piece follows: a second of sound every 20 ms, 0.2 ms of work.
PORTION = RATE
EVERY: Ms = 20

#: A short native period tears when every core is busy; Qt has the setting from 6.12.
PERIOD = 2048

#: What PulseAudio keeps ahead of the card for us, in ms. Qt fills it from a thread of its own, which
#: with both cores busy came too late for the 21 ms that Qt asks for: 9 of 10 stretches were torn, with
#: 40 and 80 ms some were, with 200 and 500 ms none of 5 each. It delays no start and no stop.
PULSE_LATENCY = ("PULSE_LATENCY_MSEC", "200")

#: A start later than this is a property of the device, and counted in.
PROMPT: Ms = 40
SLOWEST: Ms = 400

SERVER_GONE = mark("the sound server of this computer has ended; start gymtimer again to hear it")

NOTHING = Ready(np.zeros(0, np.int16))

#: Not among them: an underrun, which is what the end of a piece looks like to Qt.
BROKEN = frozenset({QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError})


class QtOutput(QObject):
    """Plays through the system's default device, with Qt."""

    def __init__(self, server: SoundServer, now: Now = monotonic, *, stereo: bool = False) -> None:
        """Open the default device; hand the same *server* to each output of a program.

        *stereo* is whether left and right differ; mono is half of the work.

        Raises:
            OutputError: there is none, or it does not take 48 kHz.

        """
        super().__init__()
        if server.gone():  # before anything that makes Qt look for it
            raise OutputError(tr(SERVER_GONE))
        self._server = server
        self._wished = (2, 1) if stereo else (1, 2)
        self._now = now
        self._buffer = QBuffer(self)
        # Qt's sink forgets to disconnect from readyRead when it stops (seen with 6.11): the next write
        # would call into all streams that have ended, and end the program. It reads on without it.
        self._buffer.blockSignals(True)
        self._feed = QTimer(self, interval=EVERY)
        self._feed.timeout.connect(self._hand_over)
        self._piece: Piece = NOTHING
        self._given = 0
        self._started: Ms | None = None
        self._length: Ms = 0
        self._delay: Ms = 0
        self._waking = False
        self._reason = ""
        self._moved = False
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._devices_changed)
        self._open(QMediaDevices.defaultAudioOutput())

    @property
    def name(self) -> str:
        """The device as the system calls it."""
        return self._device.description()

    @property
    def detail(self) -> str:
        """The way the sound takes."""
        way = tr("QtMultimedia, 48 kHz, mono") if self._channels == 1 else tr("QtMultimedia, 48 kHz, stereo")
        if not self._delay:
            return way
        return tr("{way}, starts {delay} ms late, which is counted in", way=way, delay=self._delay)

    def play(self, piece: Piece) -> Ms | None:
        """Stop what sounds, start *piece*; return the time at which its first sample leaves."""
        self.stop()
        if self._server.gone():
            self._reason = tr(SERVER_GONE)
        if self._reason:
            return None
        if self._moved:
            self._sink.deleteLater()
            try:
                self._open(QMediaDevices.defaultAudioOutput())
            except OutputError as wrong:
                self._lose(str(wrong))
                return None
        self._waking = False
        self._fill(piece)
        held = len(piece) if len(piece) <= WHOLE else PART
        self._sink.setBufferSize(2 * self._channels * held)
        self._sink.start(self._buffer)
        if self._sink.error() in BROKEN:
            self._lose(tr("{device} does not start", device=self.name))
            return None
        self._length = milliseconds(len(piece))
        self._started = self._now() + self._delay
        return self._started

    def stop(self) -> None:
        """Fall silent."""
        self._feed.stop()
        self._started = None
        self._sink.stop()

    def wake(self) -> None:
        """Play 50 ms of silence, and measure how long the device takes to begin."""
        self.play(Ready(np.zeros(sample(50), np.int16)))
        self._waking = True

    def health(self, now: Ms) -> Health:
        """Return whether the device keeps up; stop it where it does not."""
        if self._started is None or self._reason:
            return Health(not self._reason, self._reason)
        processed = self._sink.processedUSecs() // 1000
        if self._waking:
            self._measure(now, processed)
        elif self._sink.error() in BROKEN:
            self._lose(tr("{device} has failed", device=self.name))
        elif min(now - self._started, self._length) - processed > LATEST:
            text = mark("{device} stutters, so it was stopped: a late count is worse than none")
            self._lose(tr(text, device=self.name))
        return Health(not self._reason, self._reason)

    def close(self) -> None:
        """Fall silent, give the device back."""
        self.stop()
        self._devices.audioOutputsChanged.disconnect(self._devices_changed)
        self._sink.deleteLater()
        self.deleteLater()

    def _open(self, device: QAudioDevice) -> None:
        if device.isNull():
            raise OutputError(tr("no sound device is connected"))
        wanted = QAudioFormat()
        wanted.setSampleRate(RATE)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        for channels in self._wished:
            wanted.setChannelCount(channels)
            if device.isFormatSupported(wanted):
                break
        else:
            text = mark("{device} does not take 48 kHz; choose it in the sound settings")
            raise OutputError(tr(text, device=device.description()))
        os.environ.setdefault(*PULSE_LATENCY)  # read by the PulseAudio library at each start
        self._channels = wanted.channelCount()
        self._device = device
        self._moved = False
        self._sink = QAudioSink(device, wanted, self)
        if hasattr(self._sink, "setNativePeriodFrameCount"):
            self._sink.setNativePeriodFrameCount(PERIOD)

    def _fill(self, piece: Piece) -> None:
        """Put *piece* into the buffer, or as much of it as goes without a pause."""
        self._buffer.close()
        self._piece, self._given = piece, min(len(piece), WHOLE)
        self._buffer.setData(piece.part(0, self._given, self._channels).tobytes())
        self._buffer.open(QIODevice.OpenModeFlag.ReadWrite)
        if self._given < len(piece):
            self._feed.start()

    @Slot()
    def _hand_over(self) -> None:
        """Append the next portion; Qt reads in this same thread, so that nothing races."""
        here = self._buffer.pos()
        self._buffer.seek(self._buffer.size())
        upto = min(len(self._piece), self._given + PORTION)
        self._buffer.write(self._piece.part(self._given, upto, self._channels).tobytes())
        self._buffer.seek(here)
        self._given = upto
        if upto == len(self._piece):
            self._feed.stop()

    def _measure(self, now: Ms, processed: Ms) -> None:
        """Take the delay from the wake-up's start until its sound moves."""
        waited = now - (self._started or now) + self._delay - processed
        if processed >= self._length:  # over before anyone looked
            self._waking = False
        elif processed:
            self._waking = False
            self._delay = waited if PROMPT < waited <= SLOWEST else 0
        elif waited > 5 * SLOWEST:
            self._lose(tr("{device} takes no sound", device=self.name))

    def _lose(self, reason: str) -> None:
        self.stop()
        self._reason = reason

    @Slot()
    def _devices_changed(self) -> None:
        """Follow the system's choice from the next piece on; notice what was unplugged."""
        if self._device not in QMediaDevices.audioOutputs():
            self._lose(tr("{device} was disconnected", device=self.name))
        elif QMediaDevices.defaultAudioOutput() != self._device:
            self._moved = True
