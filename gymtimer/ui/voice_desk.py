"""The desk of voices: tells in which language cues can be heard, once that is known."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.clock import Clock
from gymtimer.tongue import mark, tr
from gymtimer.ui.ahead import load

if TYPE_CHECKING:
    from gymtimer.ui.sound_room import SoundRoom

#: Between two looks.
POLL: Ms = 50
#: Nobody waits longer for a voice than this; then the cues are English.
PATIENCE: Ms = 15 * SECOND

#: What speaking needs besides Qt; it is loaded beside the window.
SPEECH = ("audio.voicebox", "audio.voice_search", "engine.sounding")

WAITING = mark("One moment: a voice is being looked for.")

#: Takes the language in which cues are spoken: the one that was asked for, or English.
Then = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody who waits.

    Attributes:
        language: that is wanted.
        then: is called when it is known.
        lost: is called instead where people have gone to another page.
        where: the page they were on.

    """

    language: str
    then: Then
    lost: Then
    where: object


class VoiceDesk(QObject):
    """Looks for voices of other languages than English, and lets nobody wait who needs none.

    The language of a session is settled before it is laid out; so whoever begins one asks here.

    Signals:
        waiting: who asked has to wait a moment: a sentence; "" when that is over.

    """

    waiting = Signal(str)

    def __init__(
        self,
        room: "Callable[[], SoundRoom]",
        clock: Clock,
        parent: QObject | None = None,
        where: Callable[[], object] = lambda: None,
    ) -> None:
        """Look in *room*, which is built when it is first needed; *where* tells the page people are on."""
        super().__init__(parent)
        self._room, self._clock, self._where = room, clock, where
        self._asked: Asked | None = None
        self._until: Ms = 0
        self._loading: Thread | None = None
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self.look)

    def ask(self, language: str, then: Then, lost: Then | None = None) -> None:
        """Call *then* once it is known whether *language* can be heard; at once where it is known.

        Where people have gone to another page meanwhile, *lost* is called instead, if at all: nothing
        takes them from it. Whoever asked before and still waits is forgotten.
        """
        self.forget()
        if language == ENGLISH.language:
            then(language)
            return
        self._loading = None
        self._asked = Asked(language, then, lost or _nothing, self._where())
        self._until = self._clock.now() + PATIENCE
        self.look()
        if self._asked is not None:
            self._poll.start()
            self.waiting.emit(tr(WAITING))

    def prepare(self, language: str) -> None:
        """Begin to look for a voice of *language* while nobody waits for it yet."""
        if language == ENGLISH.language or self._asked is not None:
            return
        self._asked = Asked(language, _nothing, _nothing, self._where())
        self._until = self._clock.now() + 4 * PATIENCE
        self._loading = Thread(target=load, args=(SPEECH,), daemon=True)
        self._loading.start()
        self._poll.start()

    def forget(self) -> None:
        """Tell nobody any more."""
        waited = self._poll.isActive() and self._asked is not None and self._asked.then is not _nothing
        self._asked = None
        self._poll.stop()
        if waited:
            self.waiting.emit("")

    @Slot()
    def look(self) -> None:
        """See whether it is known by now."""
        if self._asked is None or (self._loading is not None and self._loading.is_alive()):
            return
        asked, room = self._asked, self._room()
        if room.look_for(asked.language) is None and self._clock.now() < self._until:
            return
        self.forget()
        then = asked.then if self._where() is asked.where else asked.lost
        then(room.spoken(asked.language))


def _nothing(_: str) -> None:
    """Wait for nothing."""
