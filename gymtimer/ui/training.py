"""Training: one session on the stage, from the first announcement to the last rack."""

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.audio.speaking import Speaking
from gymtimer.audio.voicebox import Voicebox
from gymtimer.domain.command import Command
from gymtimer.domain.hearing import partner_texts
from gymtimer.domain.playhead import START, Here
from gymtimer.domain.texts import texts_of
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.bookkeeper import Book
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import Runner
from gymtimer.storage.declared import Settings
from gymtimer.ui.awake import Awake
from gymtimer.ui.keys import Act, KeyTable
from gymtimer.ui.motion import wants_less_motion
from gymtimer.ui.presses import Presses, pressed_at
from gymtimer.ui.sound_room import SoundRoom
from gymtimer.ui.stage import Stage
from gymtimer.ui.transport import NOTHING_DONE, Transport

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

    """

    left = Signal(bool)
    full_screen = Signal()
    help_wanted = Signal()

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
        parent: QObject | None = None,
    ) -> None:
        """Lay everything ready; nothing sounds before `start`.

        *here* and *done* are for a session that was cut off: where it goes on, and its reps.
        """
        super().__init__(parent)
        self._stage = stage
        self._room = room
        self._book = book
        self._clock = clock
        self._texts = texts_of(timeline)
        self._partner_texts = partner_texts(timeline) if room.partner is not None else ()
        self._sound = room.loudspeaker()
        self._runner = Runner(timeline, clock, self._sound, here, done)
        self.transport = Transport(self._runner, self._sound, clock, self, done)
        self._presses = Presses(clock, self, keys=KeyTable.of(room.settings.keys))
        self._awake = Awake()
        self._speaking: list[tuple[Voicebox, Speaking]] = []
        self._announced = False
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self._listen)
        self._connect()

    def _connect(self) -> None:
        self.transport.scene_changed.connect(self._stage.show_scene)
        self.transport.happened.connect(self._book.write)
        self.transport.left.connect(self._leave)
        self._presses.commanded.connect(self.transport.request)
        self._presses.held.connect(self.transport.rack_it_held)
        self._presses.acted.connect(self._act)
        self._presses.away.connect(self._keys_away)
        self._stage.pressed.connect(self._touched)
        self._stage.released.connect(self._presses.end_touch)

    def start(self, *, count_down: bool) -> None:
        """Show the first setup; announce it as soon as there is a voice for it."""
        self._stage.window().installEventFilter(self._presses)
        self._dress_stage(self._room.settings)
        self._speaking = [(self._room.voicebox, self._room.voicebox.speak(self._texts))]
        if self._room.partner is not None:
            self._speaking.append((self._room.partner, self._room.partner.speak(self._partner_texts)))
        self._awake_in = self._sound.wake()
        self._began = self._clock.now()
        self.transport.start(count_down=count_down)
        self._poll.start()
        self._listen()
        QTimer.singleShot(0, self._awake.begin)

    def _dress_stage(self, settings: Settings) -> None:
        """Let the stage look as it was chosen."""
        self._stage.look_from(settings.distance, settings.card)
        self._stage.reduce_motion = wants_less_motion(settings.reduce_motion)

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
                    self.transport.notice(f"Voice: {reason}")
        if self._announced and not self._speaking:
            self._poll.stop()

    @Slot(object, object)
    def _touched(self, command: Command, stamp: int) -> None:
        """Obey a press on the stage; a finger that stays means RACK IT."""
        if command is Command.GO:
            self._presses.begin_touch()
        self.transport.request(command, pressed_at(stamp, self._clock.now()), "touch")

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
                self.transport.notice("Help: in setup and rest. To stop: RACK IT")
            case Act.SOUND_CHECK if self._sound.muted:
                self.transport.notice("Muted: M for sound")
            case Act.SOUND_CHECK:
                self.transport.check_sound()

    def _mute(self) -> None:
        self._sound.mute(muted=not self._sound.muted)
        self.transport.show_banner("mute", "Muted: M for sound" if self._sound.muted else "")
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
        self.transport.show_banner("keys", "The keys go to another window: tap here" if away else "")
        self.transport.look()

    @Slot(bool)
    def _leave(self, done: bool) -> None:
        self.stop()
        receipt = self.transport.receipt
        if receipt is not None:
            self._book.receipt(receipt)
        self._book.end("finished" if done else "left")
        self.left.emit(done)
