"""Rehearsing: lets people hear a rep, a set or the whole session while it is written."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gymtimer.audio.output import Now, Output, monotonic
from gymtimer.audio.tones import tones
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.cue import Sound
from gymtimer.domain.layout import lay_out
from gymtimer.domain.timeline import Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.rehearsal import Rehearsal, phases_of_rep, phases_of_set, rehearse
from gymtimer.tongue import tr

if TYPE_CHECKING:
    from gymtimer.audio.clip import Clip
    from gymtimer.audio.speaking import Speaking
    from gymtimer.ui.editor import Editor

#: Between two looks at the voice that is being made.
POLL: Ms = 100
#: Between two places of the line that moves over the strip.
FRAME: Ms = 40
#: So long a voice is waited for; what is missing then is a tick.
PATIENCE: Ms = 4000
#: How fast the whole session is heard.
SPEED = 4


class Rehearsing(QObject):
    """Plays parts of what is written on the program's one way out for sound."""

    def __init__(
        self,
        page: "Editor",
        output: Callable[[], Output],
        voicebox: Callable[[], Voicebox],
        now: Now = monotonic,
    ) -> None:
        """Play what *page* asks for; *output* and *voicebox* are asked for when they are needed."""
        super().__init__(page)
        self._page, self._now = page, now
        self._output, self._voicebox = output, voicebox
        self._tones: Mapping[Sound, Clip] = tones()
        self._speaking: Speaking | None = None
        self._unspoken: list[str] = []
        self._wanted: tuple[Timeline, int, int, int] | None = None
        self._asked_at: Ms = 0
        self._heard: Rehearsal | None = None
        self._began: Ms = 0
        self._poll = QTimer(self, interval=POLL)
        self._frame = QTimer(self, interval=FRAME)
        self._poll.timeout.connect(self._listen)
        self._frame.timeout.connect(self._follow)

    @property
    def plays(self) -> bool:
        """Whether something sounds, or is about to."""
        return self._heard is not None or self._wanted is not None

    def ask(self, word: str) -> None:
        """Play what the button *word* stands for; a second press plays it from its start."""
        if word == "stop":
            self.stop()
            return
        page = self._page
        page.drafting.settle()
        plan, strip = page.drafting.draft.plan, page.strip
        if plan is None or not strip.bouts:
            return
        lifter = page.drafting.lifter
        lifters, phrases = [lifter] if lifter else (), self._voicebox().phrases
        timeline = lay_out(plan, page.drafting.pacing, lifters, week=page.drafting.week, phrases=phrases)
        if word == "rep":
            self._prepare(timeline, *phases_of_rep(timeline, strip.at, strip.rep), 1)
        elif word == "set":
            self._prepare(timeline, *phases_of_set(timeline, strip.at), 1)
        else:
            self._prepare(timeline, 0, len(timeline.phases) - 1, SPEED)

    def _prepare(self, timeline: Timeline, first: int, last: int, speed: int) -> None:
        """Have the words spoken that are not there yet, then play."""
        self.stop()
        phases = timeline.phases[first : last + 2]
        texts = [cue.text for phase in phases for cue in phase.cues if cue.sound is Sound.WORD]
        self._wanted, self._asked_at = (timeline, first, last, speed), self._now()
        self._unspoken = texts
        self._page.player.show_playing(playing=True)
        self._poll.start()
        self._listen()

    @Slot()
    def _listen(self) -> None:
        """Take in what the voice has made; play when all is there, or when it takes too long."""
        if self._speaking is not None and self._speaking.poll().finished:
            self._speaking = None
        if self._speaking is None and self._unspoken:
            self._speaking = self._voicebox().speak(self._unspoken)
            self._unspoken = []
            if self._speaking.poll().finished:
                self._speaking = None
        late = self._now() - self._asked_at >= PATIENCE
        if self._wanted is not None and (self._speaking is None or late):
            self._play(*self._wanted)
            self._wanted = None
        # Words that were asked for once are not asked for again: they are waited for to the last.
        if self._speaking is None:
            self._poll.stop()

    def _play(self, timeline: Timeline, first: int, last: int, speed: int) -> None:
        heard = rehearse(timeline, first, last, self._voicebox().clip, self._tones, speed=speed)
        output = self._output()
        began = output.play(heard.track)
        if began is None:
            reason = output.health(self._now()).reason
            self._page.mistakes.show_calm(tr("No sound: {reason}", reason=reason))
            self._page.player.show_playing(playing=False)
            return
        self._heard, self._began = heard, began
        self._frame.start()
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Move the line over the strip."""
        if self._heard is None:
            return
        since = self._now() - self._began
        if since > self._heard.lasts:
            self._rest()
        else:
            self._page.strip.show_head(self._heard.position(since))

    def stop(self) -> None:
        """Fall silent."""
        if self._heard is not None:
            self._output().stop()
        self._wanted = None
        self._rest()

    def _rest(self) -> None:
        """Show that nothing sounds; a last echo may."""
        self._heard = None
        self._frame.stop()
        self._page.strip.show_head(None)
        self._page.player.show_playing(playing=False)

    def end(self) -> None:
        """Fall silent for good, and end the voice that is still being made."""
        self.stop()
        self._poll.stop()
        if self._speaking is not None:
            self._speaking.cancel()
            self._speaking = None
