"""The sound check: the very path of the stage, heard, seen, set."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gymtimer.audio.voices import VoiceList
from gymtimer.domain.pacing import SOUND
from gymtimer.domain.phrases import ENGLISH
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.storage.declared import Settings
from gymtimer.tongue import mark, tr
from gymtimer.ui.flow import Flow
from gymtimer.ui.mirroring import margins, paragraph
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_controls import Menu
from gymtimer.ui.settings_rows import Row
from gymtimer.ui.settings_section import Section, rows_of
from gymtimer.ui.sound_check_delay import DelayPanel
from gymtimer.ui.sound_check_meter import Meter
from gymtimer.ui.sound_check_player import Player
from gymtimer.ui.sound_room import SoundRoom
from gymtimer.ui.theme import Theme

#: Between two looks at a voice that is being looked for.
AGAIN: Ms = 200
#: By how much "No" makes it louder, in percent, and how far that goes.
LOUDER, LOUDEST = 20, 200

QUESTION = mark("Can you hear “four” over the music?")
ASK = mark("Turn the music on, go where the lifter lies, and listen to one lowering.")
ANSWER = mark("Did you hear “four” clearly?")
NO_MORE = mark(
    "That is as loud as it goes: turn the loudspeaker up, or come closer. Never train by ear alone."
)


class Listen(QWidget):
    """What is said now, how loud it is, and three things to play."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Be silent."""
        super().__init__(parent)
        self.setObjectName("row")
        self.caption = QLabel(tr("Press “Play a rep”"), self)
        self.caption.setObjectName("big")
        self.caption.setMinimumWidth(1)
        self.way = QLabel("", self)
        self.way.setObjectName("help")
        self.way.setWordWrap(True)
        self.way.setMinimumWidth(1)
        self.meter = Meter(theme, self)
        self._hands = QWidget(self)
        self._flow = Flow(self._hands)
        self.play = self._button(
            tr("Play a rep"), tr("Count to the start, lowering, lift and rack, as on the stage")
        )
        self.alarm = self._button(tr("Play the alarm"), tr("What RACK IT sounds like; loud"))
        self.play.setProperty("primary", True)
        self.caption.setWordWrap(True)
        self._column, self._line = QVBoxLayout(self), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.caption, 1)
        self._line.addWidget(self._hands)
        self._column.addLayout(self._line)
        self._column.addWidget(self.meter)
        self._column.addWidget(self.way)

    def _button(self, text: str, told: str) -> QPushButton:
        button = QPushButton(text, self._hands)
        button.setAccessibleDescription(told)
        self._flow.addWidget(button)
        return button

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        px = scale.px
        ways = QBoxLayout.Direction
        narrow = self._hands.sizeHint().width() > 0.6 * width
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._column.setContentsMargins(margins(px(36), px(24), px(28), px(24)))
        self._column.setSpacing(px(18))
        self._line.setSpacing(px(24))
        self._flow.setSpacing(px(14))
        self._flow.between = px(14)
        self.meter.setMinimumHeight(px(26))


class SoundCheck(Section):
    """The section of sound."""

    def __init__(self, room: SoundRoom, clock: Clock, theme: Theme, family: str) -> None:
        """Play through *room*, timed by *clock*."""
        super().__init__()
        self._room = room
        self.player = Player(room, clock, self)
        self._settings = room.settings
        self._asking = False
        self._voices: VoiceList | None = None
        self._poll = QTimer(self, interval=100)
        self._poll.timeout.connect(self._take_voices)
        self.listen = Listen(theme, self)
        self.music = Row(tr(QUESTION), tr(ASK))
        self.ask = self._button(tr("Ask me"))
        self.yes, self.no = self._button(tr("Yes")), self._button(tr("No, louder"))
        for button in (self.ask, self.yes, self.no):
            self.music.add(button)
        self.add_panel([self.listen, self.music])
        rows = {row.setting.name: row for row in rows_of(SOUND, {})}
        delay = rows.pop("output_delay")
        delay.chosen.connect(self.chosen)
        self.setting_rows["output_delay"] = delay
        self.add_panel([rows.pop("level"), *rows.values()])
        self.delay = DelayPanel(delay, self.player, clock, theme, family)
        self.add_panel([self.delay])
        self._connect()
        self._show_question(asked=False)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(f"{text}. {tr(QUESTION)}")
        return button

    def _connect(self) -> None:
        player, listen = self.player, self.listen
        player.caption_changed.connect(self._show_caption)
        player.level_changed.connect(listen.meter.show_level)
        player.ended.connect(self._ended)
        player.trouble.connect(self._tell_trouble)
        listen.play.clicked.connect(self._play)
        listen.alarm.clicked.connect(self._play_alarm)
        self.ask.clicked.connect(self._ask)
        self.yes.clicked.connect(self._heard)
        self.no.clicked.connect(self._louder)
        self.delay.chosen.connect(self.chosen)
        self.delay.said.connect(self.said)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen; which of the system's voices only where one speaks."""
        self._settings = settings
        super().show_settings(settings)
        self.delay.show_settings(settings)
        wanted = (
            "system" in (settings.voice, settings.partner_voice)
            or settings.voice_language != ENGLISH.language
        )
        self.setting_rows["system_voice"].setVisible(wanted)
        if wanted and self._voices is None:
            self._voices = VoiceList()
            self._poll.start()

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        super().rescale(scale, width)
        self.listen.rescale(scale, width)
        self.delay.rescale(scale, width)

    def enter(self) -> None:
        """Say which way the sound takes, once the page is there."""
        QTimer.singleShot(0, self, self._tell_way)

    def leave(self) -> None:
        """Fall silent."""
        self.player.stop()
        self._poll.stop()
        if self._voices is not None:
            self._voices.close()
            self._voices = None

    @Slot()
    def _tell_way(self) -> None:
        output = self._room.output
        if self._room.look_for(self._settings.voice_language) is None and self.isVisible():
            QTimer.singleShot(AGAIN, self, self._tell_way)
        way = f"{output.name} · {output.detail}"
        self.listen.way.setText(paragraph("\n".join(filter(None, (way, self._room.unheard)))))

    @Slot()
    def _take_voices(self) -> None:
        """Offer the voices of the computer, once it has told them."""
        voices = self._voices.poll() if self._voices is not None else ()
        if voices is None:
            return
        self._poll.stop()
        control = self.setting_rows["system_voice"].control
        assert isinstance(control, Menu)
        named = sorted((one.name, one.key) for one in voices if one.speaks(self._settings.voice_language))
        control.show_options([("", tr("Its own choice")), *((key, name) for name, key in named)])

    @Slot(str)
    def _show_caption(self, text: str) -> None:
        self.listen.caption.setText(text or tr("Press “Play a rep”"))

    @Slot(str)
    def _tell_trouble(self, text: str) -> None:
        self.listen.way.setText(text)

    @Slot()
    def _play(self) -> None:
        if self.player.is_busy:
            self.player.stop()
            return
        self.player.play_rep()
        self.listen.play.setText(tr("Stop"))

    @Slot()
    def _play_alarm(self) -> None:
        self.player.play_alarm()

    @Slot()
    def _ask(self) -> None:
        self.player.play_count()
        self._asking = True

    @Slot()
    def _heard(self) -> None:
        self._show_question(asked=False)
        level = self._settings.level
        self.said.emit(tr("Good. Level {n} %: once more with everybody in the gym.", n=level), False)

    @Slot()
    def _louder(self) -> None:
        if self._settings.level >= LOUDEST:
            self._show_question(asked=False)
            self.said.emit(tr(NO_MORE), True)
            return
        self.chosen.emit("level", min(LOUDEST, self._settings.level + LOUDER))
        self._ask()

    @Slot(bool)
    def _ended(self, done: bool) -> None:
        self.listen.play.setText(tr("Play a rep"))
        asking, self._asking = self._asking, False
        if asking and done:
            self._show_question(asked=True)

    def _show_question(self, *, asked: bool) -> None:
        focused = any(button.hasFocus() for button in (self.ask, self.yes, self.no))
        self.ask.setVisible(not asked)
        self.yes.setVisible(asked)
        self.no.setVisible(asked)
        self.music.tell(tr(ANSWER) if asked else tr(ASK))
        if focused:
            (self.yes if asked else self.ask).setFocus()
