"""Training: one session on the stage, from the first announcement to the last rack."""

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.audio.speaking import Speaking
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.allowed import LOADS
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, Event
from gymtimer.domain.hearing import partner_texts
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.playhead import START, Here
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Book
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import Runner
from gymtimer.storage.declared import Settings
from gymtimer.tongue import tr
from gymtimer.ui.awake import Awake
from gymtimer.ui.keys import Act, KeyTable
from gymtimer.ui.motion import wants_less_motion
from gymtimer.ui.presses import Presses, pressed_at
from gymtimer.ui.sound_room import SoundRoom
from gymtimer.ui.stage import Stage
from gymtimer.ui.transport import NOTHING_DONE, VOICE, Transport

if TYPE_CHECKING:
    from gymtimer.ui.care_watch import CareWatch  # its rules are not needed before the first set

log = logging.getLogger(__name__)

#: Between two looks at the voice that is being made.
POLL: Ms = 100
#: The announcement waits this long for its voice, then comes as it can.
ANNOUNCE_BY: Ms = 5000


class Training(QObject):
    """One running session: its runner, its sound, its keys, its book.

    Signals:
        left: the session is over; True when it was done to its end.
        full_screen: the key for full screen was pressed.
        help_wanted: the key for help was pressed.
        changes_wanted: the key for changes was pressed, while people stand around.
        bar_wanted: see `Transport`.

    Attributes:
        language: in which all of it is spoken.

    """

    left = Signal(bool)
    full_screen = Signal()
    help_wanted = Signal()
    changes_wanted = Signal()
    bar_wanted = Signal(str, object)

    def __init__(
        self,
        timeline: Timeline,
        stage: Stage,
        room: SoundRoom,
        book: Book,
        clock: Clock,
        *,
        here: Here = START,
        done: Mapping[RepId, Ms] = NOTHING_DONE,
        rested: Iterable[tuple[str, Ms]] = (),
        care: "CareWatch | None" = None,
        measured: Mapping[RepId, Ms] = NOTHING_DONE,
        parent: QObject | None = None,
    ) -> None:
        """Lay everything ready; nothing sounds before `start`.

        *care* may hold a set back until people have answered. *here*, *done*, *rested* and *measured*
        are for a session that was cut off: where it goes on, its reps, how long each lifter who has
        racked a bar has rested, and those of the reps that a press timed.
        """
        super().__init__(parent)
        self._stage = stage
        self._room = room
        self._book = book
        self._clock = clock
        self._more_to_say = False
        self.language = timeline.phrases.language
        self._sound = room.loudspeaker(self.language)
        self._runner = Runner(timeline, clock, self._sound, here, done, rested, measured)
        self.transport = Transport(self._runner, self._sound, clock, self, done, measured)
        self._presses = Presses(clock, self, keys=KeyTable.of(room.settings.keys))
        self._care = care
        self._held_back = False
        self._awake = Awake()
        self._speaking: list[tuple[Voicebox, Speaking]] = []
        self._announced = False
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self._listen)
        self._connect()

    def _connect(self) -> None:
        self.transport.scene_changed.connect(self._stage.show_scene)
        self.transport.happened.connect(self._book.write)
        self.transport.happened.connect(self._hear_of_changes)
        self.transport.happened.connect(self._happened)
        self.transport.bar_wanted.connect(self._want_bar)
        self.transport.left.connect(self._leave)
        self._presses.commanded.connect(self._command)
        self._presses.held.connect(self._held)
        self._presses.acted.connect(self._act)
        self._presses.away.connect(self._keys_away)
        self._stage.pressed.connect(self._touched)
        self._stage.released.connect(self._presses.end_touch)

    def start(self, *, count_down: bool) -> None:
        """Show the first setup; announce it as soon as there is a voice for it."""
        self._stage.window().installEventFilter(self._presses)
        self._dress_stage(self._room.settings)
        self._speak()
        self._awake_in = self._sound.wake()
        self._began = self._clock.now()
        self.transport.start(count_down=count_down)
        self._look_after()
        self._poll.start()
        self._listen()
        QTimer.singleShot(0, self._awake.begin)

    @Slot(str, object)
    def weighed(self, station: str, bar: Mass | None) -> None:
        """Take in what the bar of *station* weighs; None leaves it unknown."""
        self.transport.weighed(station, bar)

    def _dress_stage(self, settings: Settings) -> None:
        """Let the stage look as it was chosen."""
        self._stage.look_from(settings.distance, settings.card)
        self._stage.reduce_motion = wants_less_motion(settings.reduce_motion)

    def tell_language(self, why: str) -> None:
        """Say *why* the cues are in another language than was chosen, until the first press."""
        self.transport.show_banner(VOICE, why)
        self.transport.look()

    @property
    def muted(self) -> bool:
        """Whether all sound but the alarm is off."""
        return self._sound.muted

    def stop(self) -> None:
        """Fall silent, give back what was taken."""
        self._poll.stop()
        for _, speaking in self._speaking:
            speaking.cancel()
        self.transport.stop()
        self._stage.window().removeEventFilter(self._presses)
        self._awake.end()

    @Slot()
    def _listen(self) -> None:
        """Take in what the voices have made; announce when the first words are there."""
        told = [(voice, speaking, speaking.poll()) for voice, speaking in self._speaking]
        waited = self._clock.now() - self._began
        ready = all(progress.done or progress.finished for _, _, progress in told)
        if not self._announced and waited >= self._awake_in and (ready or waited >= ANNOUNCE_BY):
            self._announced = True
            self._runner.announce()
        for voice, speaking, progress in told:
            if progress.finished:
                self._speaking.remove((voice, speaking))
                reason = voice.say_once(progress)
                if reason:
                    self.transport.notice(tr("Voice: {reason}", reason=reason))
        if self._announced and not self._speaking:
            self._poll.stop()
            if self._more_to_say:
                self._speak_more()

    @Slot(object)
    def _hear_of_changes(self, events: tuple[Event, ...]) -> None:
        """Let the voice make what is said of a load, or of sets, that were changed."""
        commands = {event.command for event in events if isinstance(event, Commanded)}
        if commands & {*LOADS, Command.WEIGHED, Command.REGROUP}:
            self._speak_more()

    def _speak_more(self) -> None:
        """Speak what is new on the tape, after what is being spoken."""
        self._more_to_say = bool(self._speaking)
        if not self._more_to_say:
            self._speak()
            self._poll.start()
            self._listen()

    def _speak(self) -> None:
        """Begin to speak what is on the tape, in each voice what it says."""
        timeline, room = self._runner.timeline, self._room
        voice, partner = room.voice_in(self.language), room.partner_in(self.language)
        self._speaking = [(voice, voice.speak(texts_of(timeline)))]
        if partner is not None:
            self._speaking.append((partner, partner.speak(partner_texts(timeline))))

    @Slot(str, object)
    def _want_bar(self, station: str, unit: Unit) -> None:
        """Pass on the question; a key that is down belongs to what comes up."""
        self._presses.end_touch()
        self.bar_wanted.emit(station, unit)

    @Slot(object, object)
    def _touched(self, command: Command, stamp: int) -> None:
        """Obey a press on the stage; a finger that stays means RACK IT."""
        if command is Command.GO:
            self._presses.begin_touch()
        self._command(command, pressed_at(stamp, self._clock.now()), "touch")

    @Slot(object, object)
    def _command(self, command: Command, pressed: Ms, source: str = "key") -> None:
        """Obey, unless care holds the press back; what changes the sets ahead needs a page of its own."""
        self._held_back = self._care is not None and self._care.holds(command, pressed)
        if command is Command.REGROUP:
            if self.transport.is_calm:
                self.changes_wanted.emit()
        elif not self._held_back:
            self.transport.request(command, pressed, source)

    @Slot()
    def _held(self) -> None:
        """Turn a GO that is held into RACK IT; one that went nowhere took nothing along."""
        if not self._held_back:
            self.transport.rack_it_held()

    @Slot(object)
    def _happened(self, events: tuple[Event, ...]) -> None:
        if any(isinstance(event, Commanded) for event in events):
            self.transport.show_banner(VOICE, "")
        if self._care is not None:
            self._care.take(events)
            self._look_after()

    def _look_after(self) -> None:
        if self._care is not None:
            self._care.look(self.transport.moment)

    @Slot(object)
    def _act(self, what: Act) -> None:
        match what:
            case Act.MUTE:
                self._mute()
            case Act.FULL_SCREEN:
                self.full_screen.emit()
            case Act.HELP if self.transport.is_calm:
                self.help_wanted.emit()
            case Act.HELP:
                self.transport.notice(tr("Help: in setup and rest. To stop: RACK IT"))
            case Act.SOUND_CHECK if self._sound.muted:
                self.transport.notice(tr("Muted: M for sound"))
            case Act.SOUND_CHECK:
                self.transport.check_sound()

    def _mute(self) -> None:
        self._sound.mute(muted=not self._sound.muted)
        self.transport.show_banner("mute", tr("Muted: M for sound") if self._sound.muted else "")
        self._book.note("mute" if self._sound.muted else "unmute")
        if not self._sound.muted:
            self._runner.sound_again()
        self.transport.look()

    def may_close(self) -> bool:
        """Return whether the window may be closed now; ask, or say why not."""
        return self.transport.may_leave(self._clock.now())

    @Slot(bool)
    def _keys_away(self, away: bool) -> None:
        """Say that the keys go to another window."""
        told = tr("The keys go to another window: tap here") if away else ""
        self.transport.show_banner("keys", told)
        self.transport.look()

    @Slot(bool)
    def _leave(self, done: bool) -> None:
        self.stop()
        if self._care is not None:
            self._care.leave()
        receipt = self.transport.receipt
        if receipt is not None:
            self._book.receipt(receipt)
        self._book.end("finished" if done else "left")
        self.left.emit(done)
