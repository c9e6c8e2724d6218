"""The desk of voices: tells in which language cues can be heard, once that is known."""

from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.engine.clock import Clock
from gymtimer.tongue import mark, tr

if TYPE_CHECKING:
    from gymtimer.ui.sound_room import SoundRoom

#: Between two looks.
POLL: Ms = 50
#: Nobody waits longer for a voice than this; then the cues are English.
PATIENCE: Ms = 15 * SECOND

WAITING = mark("One moment: a voice is being looked for.")

#: Takes the language in which cues are spoken: the one that was asked for, or English.
Then = Callable[[str], None]


class VoiceDesk(QObject):
    """Looks for voices of other languages than English, and lets nobody wait who needs none.

    The language of a session is settled before it is laid out; so whoever begins one asks here.

    Signals:
        waiting: who asked has to wait a moment: a sentence; "" when that is over.

    """

    waiting = Signal(str)

    def __init__(self, room: "Callable[[], SoundRoom]", clock: Clock, parent: QObject | None = None) -> None:
        """Look in *room*, which is built when it is first needed."""
        super().__init__(parent)
        self._room, self._clock = room, clock
        self._asked: tuple[str, Then] | None = None
        self._until: Ms = 0
        self._loading: Thread | None = None
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self.look)

    def ask(self, language: str, then: Then) -> None:
        """Call *then* once it is known whether *language* can be heard; at once where it is known.

        Whoever asked before and still waits is forgotten: people have gone on to something else.
        """
        self.forget()
        if language == ENGLISH.language:
            then(language)
            return
        self._loading = None
        self._asked, self._until = (language, then), self._clock.now() + PATIENCE
        self.look()
        if self._asked is not None:
            self._poll.start()
            self.waiting.emit(tr(WAITING))

    def prepare(self, language: str) -> None:
        """Begin to look for a voice of *language* while nobody waits for it yet."""
        if language == ENGLISH.language or self._asked is not None:
            return
        self._asked, self._until = (language, _nothing), self._clock.now() + 4 * PATIENCE
        self._loading = Thread(target=_load_sound, daemon=True)
        self._loading.start()
        self._poll.start()

    def forget(self) -> None:
        """Tell nobody any more."""
        waited = self._poll.isActive() and self._asked is not None and self._asked[1] is not _nothing
        self._asked = None
        self._poll.stop()
        if waited:
            self.waiting.emit("")

    @Slot()
    def look(self) -> None:
        """See whether it is known by now."""
        if self._asked is None or (self._loading is not None and self._loading.is_alive()):
            return
        language, then = self._asked
        room = self._room()
        if room.look_for(language) is None and self._clock.now() < self._until:
            return
        self.forget()
        then(room.spoken(language))


def _nothing(_: str) -> None:
    """Wait for nothing."""


def _load_sound() -> None:
    """Load what speaking needs besides Qt, beside the window."""
    for name in ("audio.voicebox", "audio.voice_search", "engine.sounding"):
        import_module(f"gymtimer.{name}")
