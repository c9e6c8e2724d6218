"""The tour: a practice rep on the stage, with a line for each phase."""

from PySide6.QtCore import QObject, Slot

from gymtimer.domain.timeline import Kind
from gymtimer.tongue import mark, tr
from gymtimer.ui.transport import GUIDE, Transport

#: What is said in each phase of the practice, in the order of a set.
LINES = {
    Kind.SETUP: mark("1 of 6  ·  Nobody is under the bar yet. Both ready? Press Space, or tap"),
    Kind.ASSIST: mark("2 of 6  ·  The partner lifts the bar off. Press when it is up and held"),
    Kind.SETTLE: mark("3 of 6  ·  Soft ticks: the partner's hands go back to the bar"),
    Kind.LOWER: mark("4 of 6  ·  Sink with the bar on the screen, a word on every second"),
    Kind.RACK: mark("5 of 6  ·  The partner brings it back and racks it. Press when it is racked"),
    Kind.REST: mark("6 of 6  ·  The rest runs; nothing starts by itself. Press twice to go on"),
}
STOPPED = mark("That was RACK IT: always right when in doubt. Press when it is racked")
AGAIN = mark("That was all of it. Once more, or leave: press Home twice")
DONE = mark("That was all of it. Press to go home; the tour is in the settings under Help")


class Tour(QObject):
    """Follows a session, says what is going on."""

    def __init__(self, transport: Transport, parent: QObject | None = None) -> None:
        """Follow *transport* from its start."""
        super().__init__(parent)
        self._transport = transport
        self._said = ""
        transport.scene_changed.connect(self._follow)
        self._follow(None)

    @Slot(object)
    def _follow(self, scene: object) -> None:
        """Say what has begun, in the very frame that shows it."""
        line = self.line()
        if line != self._said:
            self._said = line
            self._transport.show_banner(GUIDE, tr(line))
            self._transport.look()

    def line(self) -> str:
        """Return what is said now."""
        phase = self._transport.phase
        if phase is None:
            return DONE
        if phase.aborted:
            return STOPPED
        if phase.kind is Kind.SETUP and phase.work.index > 0:
            return AGAIN
        return LINES.get(phase.kind, "")
