"""Sounding: a stretch of the tape turned into sound that starts now."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from gymtimer.audio.clip import LEAD, Clip, sample
from gymtimer.audio.output import Health, Output, Ready
from gymtimer.audio.tones import hiss
from gymtimer.audio.track import PLAIN, Clips, Desk, Track, mix
from gymtimer.audio.track import stretch as answered
from gymtimer.domain.cue import Sound
from gymtimer.domain.hearing import Spoken, heard
from gymtimer.domain.phrases import ENGLISH, Phrases
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock


class Sounding(Protocol):
    """What the runner asks of sound.

    Attributes:
        delay: how much later than it is played all is heard; so long nothing can be taken back.

    """

    delay: Ms

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


@dataclass(frozen=True, slots=True)
class Wishes:
    """What people want to hear.

    Attributes:
        spoken: which words.
        ticks: a tick under each word.
        desk: how loud, where, in whose voice.
        lead_in: how long a loudspeaker that sleeps is woken; 0 for one that does not.
        phrases: the language of what is spoken.

    """

    spoken: Spoken = Spoken.ALL
    ticks: bool = True
    desk: Desk = PLAIN
    lead_in: Ms = 0
    phrases: Phrases = ENGLISH


#: What is heard where nobody wished for anything.
AS_IT_IS = Wishes()


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
        wishes: Wishes = AS_IT_IS,
    ) -> None:
        """Play on *output*, which is heard *delay* after it plays, what *wishes* leave of the cues."""
        self._output = output
        self._clips = clips
        self._tones = tones
        self._answer = answer
        self._clock = clock
        self.delay = delay
        self._wishes = wishes
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
        return self._started + self.lead(alarm=stretch.alarm) + self.delay

    def _rendered(self, stretch: Stretch) -> Track:
        wishes = self._wishes
        if stretch.alarm:
            desk = wishes.desk.for_alarm()
            return mix(stretch.cues, self._clips, self._tones, stretch.length, desk=desk)
        tail = None
        if self._track is not None:
            tail = self._track.tail(sample(self._clock.now() - self._started))
        cues = heard(stretch.cues, wishes.spoken, ticks=wishes.ticks, phrases=wishes.phrases)
        return answered(cues, self._clips, self._tones, stretch.length, self._answer, tail, wishes.desk)

    def wake(self) -> Ms:
        """Hiss too faintly to be heard, for a loudspeaker that sleeps; return for how long."""
        if self._wishes.lead_in and not self.muted:
            self._output.play(Ready(hiss(self._wishes.lead_in)))
            self._track = None
        return self._wishes.lead_in

    @property
    def playing(self) -> tuple[Track | None, int]:
        """What plays, with the sample of it that leaves the program now."""
        return self._track, sample(self._clock.now() - self._started)

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
