"""The section of the screen: colours, distance, motion, size."""

from collections.abc import Mapping, Sequence

from gymtimer.domain.pacing import SCREEN
from gymtimer.storage.declared import Settings
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_card import CardRow
from gymtimer.ui.settings_section import Section, rows_of
from gymtimer.ui.theme import Theme


class ScreenSection(Section):
    """What is chosen for the eye."""

    def __init__(self, theme: Theme, options: Mapping[str, Sequence[tuple[str, str]]]) -> None:
        """Offer the themes among *options*."""
        super().__init__()
        self.card = CardRow(theme, self)
        self.card.chosen.connect(self.chosen)
        self.add_panel(rows_of(SCREEN, options))
        self.add_panel([self.card])

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        super().show_settings(settings)
        self.card.show_settings(settings)

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*."""
        super().rescale(scale, width)
        self.card.rescale(scale, width)
