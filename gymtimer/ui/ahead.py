"""Ahead: loads the modules of a page while nobody waits for it."""

from collections.abc import Sequence
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Slot

#: What the editor is made of: what others need comes first, so that no step takes long.
EDITOR = (
    *("storage.draft", "storage.keeping", "storage.amend", "domain.strip", "ui.editor_readings"),
    *("ui.editor_fields", "ui.editor_dials", "ui.editor_form", "ui.editor_text", "ui.editor_outline"),
    *("ui.editor_strip", "ui.editor_parts", "ui.editor_mistakes", "ui.editor_head", "ui.editor_drafting"),
    *("ui.editor_following", "ui.editor", "ui.plan_desk", "ui.editing"),
)
#: What the sound check needs besides Qt, numpy above all: too long for one step.
SOUND = (
    *("engine.sounding", "engine.runner", "audio.voicebox", "audio.voices", "audio.reopening"),
    *("audio.metering", "audio.sound_server", "audio.simpleaudio_output", "domain.tapping", "devices"),
)
#: Its own modules.
SOUND_CHECK = (
    *("ui.practice", "ui.presses", "ui.sound_check_meter", "ui.sound_check_player", "ui.sound_check_tap"),
    *("ui.sound_check_delay", "ui.sound_room", "ui.sound_check"),
)


class Ahead(QObject):
    """Loads modules one by one between two events: a press never waits for more than one of them."""

    def __init__(
        self, names: Sequence[str], aside: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        """Load those called *names*, below "gymtimer.".

        Those *aside*, none of which has to do with Qt, come first, on a thread of their own.
        """
        super().__init__(parent)
        self._left, self._aside = list(names), tuple(aside)
        self._thread: Thread | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def done(self) -> bool:
        """Whether all is loaded."""
        return not self._left

    @Slot()
    def begin(self) -> None:
        """Begin, unless that was done before."""
        if self._thread is None and self._aside:
            self._thread = Thread(target=load, args=(self._aside,), daemon=True)
            self._thread.start()
            self._timer.setInterval(20)  # until the thread is through there is nothing to do
        if not self.done:
            self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            return
        self._timer.setInterval(0)
        if self._left:
            import_module(f"gymtimer.{self._left.pop(0)}")
        if self.done:
            self._timer.stop()


def load(names: Sequence[str]) -> None:
    """Load the modules called *names*, below "gymtimer."; a second time takes none."""
    for name in names:
        import_module(f"gymtimer.{name}")
