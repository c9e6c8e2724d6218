"""Care at setup: the questions of a watch over the stage."""

from PySide6.QtCore import QObject, Slot

from gymtimer.domain.command import Command
from gymtimer.domain.gate import MOST_STEPS
from gymtimer.ui.care_panel import CarePanel
from gymtimer.ui.care_watch import CareWatch
from gymtimer.ui.stage import Stage
from gymtimer.ui.theme import Theme
from gymtimer.ui.transport import Transport


class CareAtSetup(QObject):
    """Shows the questions of a watch over the stage, and gives back the answers."""

    def __init__(
        self, watch: CareWatch, stage: Stage, transport: Transport, theme: Theme, family: str
    ) -> None:
        """Serve *watch*, until `stop`; a panel is made when the first question comes."""
        super().__init__(watch)
        self.watch, self._stage, self._transport = watch, stage, transport
        self._theme, self._family = theme, family
        self.panel: CarePanel | None = None
        watch.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        question = self.watch.question
        if self.panel is None and question is not None:
            self.panel = CarePanel(self._theme, self._family, self._stage)
            self.panel.answered.connect(self.watch.answer)
            self.panel.marked.connect(self.watch.mark)
            self.panel.again_wanted.connect(self.watch.list_again)
            self.panel.below_wanted.connect(self._go_below)
        if self.panel is not None:
            self.panel.show_question(question)
        self._transport.tell(self.watch.told, self.watch.checked, asked=bool(self.watch.asked))

    @Slot()
    def _go_below(self) -> None:
        """Press for a lighter load until the question is gone with it."""
        for _ in range(MOST_STEPS):
            before = self._transport.moment
            if not self.watch.is_heavy:
                break
            self._transport.request(Command.LIGHTER, before.now, "care")
            if self._transport.moment.timeline is before.timeline:
                break

    def stop(self) -> None:
        """Take the panel away for good."""
        if self.panel is not None:
            self.panel.show_question(None)
            self.panel.deleteLater()
            self.panel = None
