"""The delay of the loudspeaker: measured by tapping along, mended by eye."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gymtimer.domain.tapping import FEWEST, Tapped, tapped
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.storage.declared import Settings
from gymtimer.tongue import mark, tr
from gymtimer.ui.mirroring import margins
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_rows import Row, SettingRow
from gymtimer.ui.sound_check_player import Player
from gymtimer.ui.sound_check_tap import TapTarget
from gymtimer.ui.theme import Theme

#: After so many taps it is over.
ENOUGH = 14

TITLE = mark("Measure the delay")
TOLD = mark(
    "You hear clicks, one a second. Find the beat, then tap with every click: Space, or a finger below."
)
COMPARE = mark("Light and click come together when the delay is right. Mend it above with − and +.")
TAP = mark("Tap here with every click")


class DelayPanel(QWidget):
    """Measures the delay, then lets people see whether it is right.

    Signals:
        chosen: the setting "output_delay" and what was measured.
        said: a sentence, and whether something is wrong.

    """

    chosen = Signal(str, object)
    said = Signal(str, bool)

    def __init__(self, setting: SettingRow, player: Player, clock: Clock, theme: Theme, family: str) -> None:
        """Measure what *setting* shows, with the clicks of *player*."""
        super().__init__()
        self.setObjectName("row")
        self._player = player
        self._delay: Ms = 0
        self._taps: list[Ms] = []
        self._measuring = self._comparing = False
        self.setting = setting
        self.row = Row(tr(TITLE), tr(TOLD), self)
        self.measure = self._button(tr("Measure"), tr("Play clicks to tap along with"))
        self.compare = self._button(
            tr("See and hear"), tr("Play clicks, with a light at the delay that is chosen")
        )
        self.row.add(self.compare)
        self.row.add(self.measure)
        self.target = TapTarget(theme, family, clock, self)
        self.target.say(tr(TAP))
        self.target.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (setting, self.row, self.target):
            self._column.addWidget(part)
        self.measure.clicked.connect(self._press_measure)
        self.compare.clicked.connect(self._press_compare)
        self.target.tapped.connect(self._take)
        player.ended.connect(self._over)
        player.began.connect(self._blink)

    def _button(self, text: str, told: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleDescription(told)
        return button

    def show_settings(self, settings: Settings) -> None:
        """Show the delay that is chosen."""
        self._delay = settings.output_delay
        if self._comparing:
            self.target.blink(self._player.zero + self._delay)

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        self.setting.rescale(scale, width)
        self.row.rescale(scale, width)
        self.target.fit(scale.px(46))
        self._column.setContentsMargins(0, 0, 0, scale.px(8))
        self.target.setContentsMargins(margins(scale.px(36), 0, scale.px(28), scale.px(20)))

    @Slot()
    def _press_measure(self) -> None:
        if self._measuring:
            self._player.stop()
            return
        self._player.stop()
        self._measuring, self._taps = True, []
        self._player.play_clicks()
        self.measure.setText(tr("Stop"))
        self.target.say(tr(TAP))
        self.target.show()
        self.target.setFocus()

    @Slot()
    def _press_compare(self) -> None:
        if self._comparing:
            self._player.stop()
            return
        self._player.stop()
        self._comparing = True
        self._player.play_clicks()
        self.compare.setText(tr("Stop"))
        self.target.say(tr(COMPARE))
        self.target.show()

    @Slot(object)
    def _blink(self, zero: Ms) -> None:
        if self._comparing:
            self.target.blink(zero + self._delay)

    @Slot(object)
    def _take(self, tap: Ms) -> None:
        """Note a tap; after enough of them say what they mean."""
        if not self._measuring:
            return
        self._taps.append(tap)
        self.target.say(tr("{n} of {of}", n=len(self._taps), of=ENOUGH))
        if len(self._taps) >= ENOUGH:
            self._player.stop()

    @Slot(bool)
    def _over(self, done: bool) -> None:
        measured, compared = self._measuring, self._comparing
        self._measuring = self._comparing = False
        self.measure.setText(tr("Measure"))
        self.compare.setText(tr("See and hear"))
        self.target.blink(None)
        if measured:
            self._conclude()
        elif compared:
            if self.target.hasFocus():
                self.compare.setFocus()
            self.target.hide()

    def _conclude(self) -> None:
        """Say what was found, where people tap: who goes on tapping starts nothing."""
        found = tapped(self._taps, self._player.zero)
        if found is None:
            told = tr("Too few taps to tell, or too far apart: {n} steady ones are needed.", n=FEWEST)
        else:
            self.chosen.emit("output_delay", found.delay)
            told = _found_text(found)
        self.target.say(told)
        self.said.emit(told, found is None)


def _found_text(found: Tapped) -> str:
    """Return what the taps tell: "Delay 120 ms: 14 taps, ± 8 ms, 1 left out."."""
    if found.dropped:
        return tr(
            "Delay {delay} ms: {taps} taps, ± {spread} ms, {dropped} left out.",
            delay=found.delay,
            taps=found.used,
            spread=found.spread,
            dropped=found.dropped,
        )
    return tr(
        "Delay {delay} ms: {taps} taps, ± {spread} ms.",
        delay=found.delay,
        taps=found.used,
        spread=found.spread,
    )
