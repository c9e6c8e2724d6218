"""The section of help: the tour, the keys, how a set goes, what must never happen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from gymtimer import __version__
from gymtimer.tongue import mark, tr
from gymtimer.ui.settings_rows import Row
from gymtimer.ui.settings_section import Section

#: A set, phase by phase: what happens, what the button means.
PHASES = (
    (mark("Get ready"), mark("Load the bar, look at the list. The button says: we are ready.")),
    (mark("Lift off"), mark("The partner brings the bar up. The button says: it is up, and held.")),
    (
        mark("Count to the start"),
        mark("Soft ticks while the partner's hands go back to the bar. Nothing to press."),
    ),
    (
        mark("Lower"),
        mark("Sink with the bar on the screen; a word on every second. Down early? Press at the bottom."),
    ),
    (mark("Lift"), mark("The partner brings it back up for the next rep. The button says: it is up.")),
    (mark("Rack it"), mark("After the last rep. The button says: it is racked, and the rest begins.")),
    (mark("Rest"), mark("The clock runs; past zero it counts on. Nothing starts before somebody presses.")),
)

SAFETY = (
    (
        mark("RACK IT works at any time"),
        mark("Esc, B, full stop, the red corner, or the button held for 0.8 s."),
    ),
    (
        mark("Never without a partner"),
        mark("Where the plan says so, somebody stands ready who can lift it alone."),
    ),
    (
        mark("Never by ear alone"),
        mark("The screen says the same as the voice. Check the sound before the first set."),
    ),
    (
        mark("When in doubt it waits"),
        mark("No press, no count: gymtimer is silent where it does not know what you do."),
    ),
)

TOUR = mark("Take the tour")
TOUR_TOLD = mark("One minute with an empty bar: every phase once, with a line that says what it is.")


class HelpSection(Section):
    """The section of help.

    Signals:
        tour_wanted: begin the tour.
        keys_wanted: show all keys.

    """

    tour_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, reports: Path) -> None:
        """Say that reports of crashes are in the folder *reports*."""
        super().__init__()
        self.tour = QPushButton(tr("Begin"))
        self.tour.setAccessibleName(tr("Begin the tour"))
        self.tour.setProperty("primary", True)
        self.tour.clicked.connect(self.tour_wanted)
        self.keys = QPushButton(tr("Show"))
        self.keys.setAccessibleName(tr("Show all keys"))
        self.keys.clicked.connect(self.keys_wanted)
        tour = Row(tr(TOUR), tr(TOUR_TOLD))
        keys = Row(tr("Keys"), tr("All of them on one page; ? does the same everywhere."))
        tour.add(self.tour)
        keys.add(self.keys)
        self.add_panel([tour, keys])
        self.add_panel([Row(tr(name), tr(told)) for name, told in SAFETY])
        self.add_panel(
            [Row(f"{number}. {tr(name)}", tr(told)) for number, (name, told) in enumerate(PHASES, 1)]
        )
        self.add_panel(
            [Row(f"gymtimer {__version__}", f"{tr('Reports of mistakes are kept in')}\n{reports}")]
        )
