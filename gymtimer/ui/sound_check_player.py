"""The player of the sound check: what the stage would sound, through the very same path."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gymtimer.audio.clip import sample
from gymtimer.audio.metering import FLOOR, decibels
from gymtimer.audio.speaking import Speaking
from gymtimer.domain import cues as said
from gymtimer.domain.cue import Cue, Ear, Sound, tone
from gymtimer.domain.exercise import Words
from gymtimer.domain.stretch import Stretch
from gymtimer.domain.tapping import PERIOD
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.clock import Clock
from gymtimer.engine.sounding import Loudspeaker
from gymtimer.tongue import tr
from gymtimer.ui.practice import practice_timeline, rep_to_hear
from gymtimer.ui.sound_room import SoundRoom

#: Between two looks at what plays.
LOOK: Ms = 33
#: The voice gets so long for new words; then what is there is played.
VOICE_BY: Ms = 6 * SECOND
#: The meter shows the loudest of so much.
WINDOW: Ms = 50
#: So many clicks of the metronome: the first ones are to find the beat.
CLICKS = 20


class Player(QObject):
    """Plays one thing at a time.

    Signals:
        caption_changed: what is said now; "" for nothing.
        level_changed: of what is sent, in dB.
        ended: all that was asked for has been played; True when to the end.
        trouble: why nothing is heard.
        began: the clock time of the first beat.

    Attributes:
        zero: clock time of the first beat of what plays.

    """

    caption_changed = Signal(str)
    level_changed = Signal(float)
    ended = Signal(bool)
    trouble = Signal(str)
    began = Signal(object)

    def __init__(self, room: SoundRoom, clock: Clock, parent: QObject | None = None) -> None:
        """Be silent; play with what *room* has."""
        super().__init__(parent)
        self._room, self._clock = room, clock
        self._speaker: Loudspeaker | None = None
        self._speaking: list[Speaking] = []
        self._wanted: Callable[[], Stretch] | None = None
        self._waiting: Stretch | None = None
        self._cues: tuple[tuple[Ms, Cue], ...] = ()
        self._caption = ""
        self._plain = False
        self._asked: Ms = 0
        self.zero: Ms = 0
        self._timer = QTimer(self, interval=LOOK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    @property
    def is_busy(self) -> bool:
        """Whether something plays, or is about to."""
        return self._timer.isActive()

    def play_rep(self) -> None:
        """Play a rep as the stage would: count, lowering, lift, rack."""
        self._begin(self._rep)

    def play_count(self) -> None:
        """Play a lowering of four seconds, up to its "four"."""
        self._begin(self._count)

    def play_alarm(self) -> None:
        """Play what RACK IT sounds like."""
        self._begin(self._alarm)

    def play_clicks(self) -> None:
        """Play a metronome whose delay is to be measured; nothing but clicks."""
        self._begin(_clicks, plain=True)

    def stop(self) -> None:
        """Fall silent."""
        if self.is_busy:
            self._finish(done=False)

    def _rep(self) -> Stretch:
        room = self._room
        return rep_to_hear(practice_timeline(room.settings.pacing, room.language))

    def _count(self) -> Stretch:
        words = Words().spoken_in(self._room.voicebox.phrases)
        counted = said.lower_cues(4 * SECOND, words, partner=False)
        heard = tuple((cue.at, cue) for cue in counted if cue.sound is not Sound.DOUBLE_TICK)
        return Stretch(heard, 5 * SECOND)

    def _alarm(self) -> Stretch:
        stop = said.abort_cues(self._room.voicebox.phrases)
        return Stretch(tuple((cue.at, cue) for cue in stop), 5 * SECOND, alarm=True)

    def _begin(self, wanted: Callable[[], Stretch], *, plain: bool = False) -> None:
        """Play what is *wanted*, in the language in which it can be heard; see `look`.

        Where *plain*, `zero` has no delay in it.
        """
        self.stop()
        self._plain = plain
        self._wanted = wanted
        self._asked = self._clock.now()
        self._timer.start()
        self.look()

    def _lay_ready(self, stretch: Stretch) -> None:
        """Speak what is missing of *stretch*, which is played as soon as it is there."""
        self._speaker = self._room.loudspeaker()
        self._speaking = list(self._voices(stretch))
        self._waiting = stretch
        self._asked = self._clock.now()
        self._wake = self._speaker.wake()

    def _voices(self, stretch: Stretch) -> Sequence[Speaking]:
        words = [cue for _, cue in stretch.cues if cue.sound is Sound.WORD]
        speaking = [self._room.voicebox.speak([cue.text for cue in words])]
        if self._room.partner is not None:
            speaking.append(self._room.partner.speak([cue.text for cue in words if cue.ear is Ear.PARTNER]))
        return speaking

    @Slot()
    def look(self) -> None:
        """Go on: wait until a voice is found, then for its words, then follow what plays."""
        if self._wanted is not None:
            looks = self._room.look_for(self._room.settings.voice_language) is None
            if looks and self._clock.now() - self._asked < VOICE_BY:
                return
            wanted, self._wanted = self._wanted, None
            self._lay_ready(wanted())
        if self._speaker is None:
            return
        health = self._speaker.health()
        if not health.ok:
            self.trouble.emit(tr("No sound: {why}", why=health.reason))
        if self._waiting is not None:
            self._wait(self._speaker, self._waiting)
        else:
            self._follow(self._speaker)

    def _wait(self, speaker: Loudspeaker, stretch: Stretch) -> None:
        progress = [speaking.poll() for speaking in self._speaking]
        spoken = all(each.finished for each in progress)
        waited = self._clock.now() - self._asked
        if waited < self._wake or not (spoken or waited >= VOICE_BY):
            return
        self._waiting = None
        self._cues = stretch.cues
        self.zero = speaker.begin(stretch)
        if self._plain:
            self.zero -= self._room.settings.output_delay
        self.began.emit(self.zero)

    def _follow(self, speaker: Loudspeaker) -> None:
        """Tell what is heard now, and how loud what is sent now is."""
        now = self._clock.now()
        track, at = speaker.playing
        if track is None:
            self.level_changed.emit(FLOOR)
        else:
            level = decibels(track.part(max(0, at - sample(WINDOW)), max(1, at)))
            self.level_changed.emit(level)
        words = [cue.text for at_, cue in self._cues if cue.sound is Sound.WORD and at_ <= now - self.zero]
        if words and words[-1] != self._caption:
            self._caption = words[-1]
            self.caption_changed.emit(self._caption)
        last = max((at_ for at_, _ in self._cues), default=0)
        if now - self.zero > last + 2 * SECOND or (track is not None and at > len(track)):
            self._finish(done=True)

    def _finish(self, *, done: bool) -> None:
        self._timer.stop()
        for speaking in self._speaking:
            speaking.cancel()
        if self._speaker is not None:
            self._speaker.silence()
        self._speaker, self._waiting, self._speaking, self._cues = None, None, [], ()
        self._wanted = None
        self._caption = ""
        self.caption_changed.emit("")
        self.level_changed.emit(FLOOR)
        self.ended.emit(done)


def _clicks() -> Stretch:
    clicks = tuple((n * PERIOD, tone(0, Sound.TICK)) for n in range(CLICKS))
    return Stretch(clicks, CLICKS * PERIOD)
