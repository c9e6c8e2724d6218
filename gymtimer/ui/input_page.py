"""The section of buttons: press one, see what it does, let it do something else."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gymtimer.domain.button import LEARNABLE
from gymtimer.domain.command import Command
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import HELD
from gymtimer.storage.declared import Learned, Settings
from gymtimer.tongue import decimal, mark, tr
from gymtimer.ui.flow import Flow
from gymtimer.ui.input_learning import NAMES, learned_text, learned_with, learned_without, may_learn
from gymtimer.ui.input_try import TryButton
from gymtimer.ui.keys import KeyTable, Meaning, help_rows
from gymtimer.ui.labels import wrapping_label
from gymtimer.ui.mirroring import margins
from gymtimer.ui.scale import Scale
from gymtimer.ui.settings_rows import Row
from gymtimer.ui.settings_section import Section
from gymtimer.ui.theme import Theme

NOTHING = mark("No button has been learned. Those below work without.")
TOLD = mark("Clickers, pedals and remotes are keyboards to a computer. Press yours, then say what it does.")
HOLDS = mark("Held for 0.8 s, a button for “Go on” becomes RACK IT: the ring fills meanwhile.")


class Learner(QWidget):
    """Asks for a button, then for what it means.

    Signals:
        learned: the name of a key, and what it shall mean.

    """

    learned = Signal(str, object)

    def __init__(self, theme: Theme, family: str, clock: Clock, parent: QWidget | None = None) -> None:
        """Ask for a button."""
        super().__init__(parent)
        self.setObjectName("row")
        self._name = ""
        self._now: Meaning | None = None
        self._asked: Meaning | None = None
        self.button = TryButton(theme, family, clock, self)
        self.told = wrapping_label(tr(TOLD), "help", self)
        self.warning = wrapping_label("", "warning", self)
        self._choices = QWidget(self)
        self._flow = Flow(self._choices)
        self.choices = {meaning: self._choice(meaning) for meaning in LEARNABLE}
        self._choices.hide()
        self.warning.hide()
        self._column = QVBoxLayout(self)
        for part in (self.button, self.told, self._choices, self.warning):
            self._column.addWidget(part)
        self.button.pressed.connect(self._pressed)
        self.button.released.connect(self._released)

    def _choice(self, meaning: Meaning) -> QPushButton:
        choice = QPushButton(tr(NAMES[meaning]), self._choices)
        choice.setCheckable(True)
        choice.clicked.connect(partial(self._choose, meaning))
        self._flow.addWidget(choice)
        return choice

    def rescale(self, scale: Scale) -> None:
        """Take all distances from *scale*."""
        px = scale.px
        self._column.setContentsMargins(margins(px(36), px(28), px(28), px(24)))
        self._column.setSpacing(px(18))
        self._flow.setSpacing(px(14))
        self._flow.between = px(14)
        self.button.fit(px(46))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._choices.setSizePolicy(policy)

    def forget(self) -> None:
        """Ask for a button anew."""
        self.button.stop()
        self._choices.hide()
        self.warning.hide()
        self.told.setText(tr(TOLD))

    @Slot(str, object)
    def _pressed(self, name: str, now: Meaning | None) -> None:
        """Say what the key does, offer what it could do."""
        self._name, self._now, self._asked = name, now, None
        if now is None:
            self.told.setText(tr("{key} does nothing yet. Let it do:", key=name))
        else:
            self.told.setText(tr("{key} does “{what}”. Let it do:", key=name, what=tr(NAMES[now])))
        for meaning, choice in self.choices.items():
            choice.setChecked(meaning is now)
            choice.setAccessibleName(tr("Let {key} do: {what}", key=name, what=tr(NAMES[meaning])))
        self._choices.show()
        self.warning.hide()

    @Slot(object)
    def _released(self, held: int | None) -> None:
        now = self._now
        if held is None:
            self._warn(tr("It does not tell when it goes up: it can't be held for RACK IT."))
        elif now is Command.GO and held >= HELD:
            seconds = decimal(f"{held / 1000:.1f}")
            told = tr("{key} was held for {seconds} s: that is RACK IT.", key=self._name, seconds=seconds)
            self.told.setText(told)
        self.choices.get(now or Command.GO, self.choices[Command.GO]).setFocus()

    def _choose(self, meaning: Meaning) -> None:
        """Learn at once; where there is a warning, only at the second press."""
        for each, choice in self.choices.items():
            choice.setChecked(each is (self._now if self._now in self.choices else None))
        verdict = may_learn(self._name, meaning, self._now)
        if not verdict.allowed:
            self._warn(verdict.told)
        elif meaning is self._now:
            self.forget()
            self.button.setFocus()
        elif verdict.told and self._asked is not meaning:
            self._asked = meaning
            again = tr("Press “{what}” once more to do it all the same.", what=tr(NAMES[meaning]))
            self._warn(f"{verdict.told} {again}")
        else:
            self.forget()
            self.button.setFocus()
            self.learned.emit(self._name, meaning)

    def _warn(self, text: str) -> None:
        self.warning.setText(text)
        self.warning.show()


class InputSection(Section):
    """The section of buttons.

    Signals:
        learned: the keys that are learned now, and a sentence about what changed.

    """

    learned = Signal(object, str)

    def __init__(self, clock: Clock, theme: Theme, family: str) -> None:
        """Know what is learned when it is shown."""
        super().__init__()
        self._keys: Learned = ()
        self._scale, self._width = Scale(1.0), 1000
        self.learner = Learner(theme, family, clock, self)
        self.learner.learned.connect(self._learn)
        self.forgets: dict[str, QPushButton] = {}
        self._mine: list[Row] = []
        self.add_panel([self.learner])
        self._list = self.add_panel([])
        self._table = [Row(what, keys) for what, keys in help_rows(KeyTable())]
        self.add_panel(self._table)

    def show_settings(self, settings: Settings) -> None:
        """Show what is learned."""
        super().show_settings(settings)
        table = KeyTable.of(settings.keys)
        self.learner.button.table = table
        for row, (_, keys) in zip(self._table, help_rows(table), strict=True):
            row.tell(keys)
        if settings.keys != self._keys or not self._mine:
            self._keys = settings.keys
            self._show_learned()

    def _show_learned(self) -> None:
        for row in self._mine:
            row.hide()
            row.deleteLater()
        self.forgets = {}
        self._mine = [self._row(name, meaning) for name, meaning in self._keys] or [
            Row(tr(NOTHING), tr(HOLDS))
        ]
        self._list.put(self._mine)
        self._list.rescale(self._scale, self._width)
        self.rows_changed.emit()

    def _row(self, name: str, meaning: str) -> Row:
        row = Row(name, learned_text(meaning))
        forget = QPushButton(tr("Forget"), row)
        forget.setAccessibleName(tr("Forget {key}", key=name))
        forget.clicked.connect(partial(self._forget, name))
        row.add(forget)
        self.forgets[name] = forget
        return row

    def rescale(self, scale: Scale, width: int) -> None:
        """Take all distances from *scale*, in *width* pixels."""
        super().rescale(scale, width)
        self._scale, self._width = scale, width
        self.learner.rescale(scale)

    def leave(self) -> None:
        """Catch no keys."""
        self.learner.forget()

    @Slot(str, object)
    def _learn(self, name: str, meaning: Meaning) -> None:
        told = tr("{key} is “{what}” now.", key=name, what=tr(NAMES[meaning]))
        self.learned.emit(learned_with(self._keys, name, meaning), told)

    def _forget(self, name: str) -> None:
        self.learner.button.setFocus()
        told = tr("{key} means what it did before.", key=name)
        self.learned.emit(learned_without(self._keys, name), told)
