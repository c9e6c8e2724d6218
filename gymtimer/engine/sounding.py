"""Sounding: a stretch of the tape turned into sound that starts now."""

from collections.abc import Mapping
from typing import Protocol

from gymtimer.audio.clip import LEAD, Clip, sample
from gymtimer.audio.output import Health, Output
from gymtimer.audio.track import Clips, Track, mix
from gymtimer.audio.track import stretch as answered
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.timeline import Sound
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock


class Sounding(Protocol):
    """What the runner asks of sound."""

    def begin(self, stretch: Stretch) -> Ms:
        """Sound *stretch* at once, instead of all that sounds.

        Returns the clock time of its zero.
        """

    def lead(self, *, alarm: bool) -> Ms:
        """Return how long after its start the zero of a stretch comes."""

    def silence(self) -> None:
        """Stop all sound."""

    def health(self) -> Health:
        """Return whether sound comes out."""


class Loudspeaker:
    """Plays stretches on an output device.

    The clips and tones are at hand before a bar moves: nothing is made here but the mix.
    """

    def __init__(
        self,
        output: Output,
        clips: Clips,
        tones: Mapping[Sound, Clip],
        answer: Clip,
        clock: Clock,
        delay: Ms = 0,
    ) -> None:
        """Play on *output*, which is heard *delay* after it plays."""
        self._output = output
        self._clips = clips
        self._tones = tones
        self._answer = answer
        self._clock = clock
        self._delay = delay
        self._track: Track | None = None
        self._started: Ms = 0
        self._alarming = False
        self.muted = False

    def lead(self, *, alarm: bool) -> Ms:
        """Return the room that a word's start needs; an alarm has none."""
        return 0 if alarm else LEAD

    def begin(self, stretch: Stretch) -> Ms:
        """Sound *stretch* at once, and finish the word that it interrupts."""
        track = self._rendered(stretch)
        self._alarming = stretch.alarm
        started = None
        if stretch.alarm or not self.muted:
            started = self._output.play(track)
        else:
            self._output.stop()
        self._track = track if started is not None else None
        self._started = self._clock.now() if started is None else started
        return self._started + self.lead(alarm=stretch.alarm) + self._delay

    def _rendered(self, stretch: Stretch) -> Track:
        if stretch.alarm:
            return mix(stretch.cues, self._clips, self._tones, stretch.length)
        tail = None
        if self._track is not None:
            tail = self._track.tail(sample(self._clock.now() - self._started))
        return answered(stretch.cues, self._clips, self._tones, stretch.length, self._answer, tail)

    def mute(self, *, muted: bool) -> None:
        """Turn all sound but the alarm off, or on again from the next stretch."""
        self.muted = muted
        if muted and not self._alarming:
            self.silence()

    def silence(self) -> None:
        """Stop all sound."""
        self._output.stop()
        self._track = None

    def health(self) -> Health:
        """Return whether sound comes out."""
        return self._output.health(self._clock.now())
