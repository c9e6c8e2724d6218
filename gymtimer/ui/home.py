"""Home: who lifts, which plan, and one button to start."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gymtimer.domain.plan import Plan
from gymtimer.domain.working import WorkingLoad
from gymtimer.storage.shelf import Listed
from gymtimer.tongue import tr
from gymtimer.ui.enter import ENTER, button_for
from gymtimer.ui.history_now import Now
from gymtimer.ui.history_recovery import Recovery
from gymtimer.ui.home_actions import OWN_KEYS
from gymtimer.ui.home_frame import HomeFrame
from gymtimer.ui.scale import scale_in
from gymtimer.ui.shelf import Card, CardRole
from gymtimer.ui.theme import Theme

if TYPE_CHECKING:
    from gymtimer.domain.care import Finding
    from gymtimer.ui.care_strip import CareStrip

_START_KEYS = ENTER | {Qt.Key.Key_Space}


class Home(HomeFrame):
    """The home page, which does what is asked for.

    Signals:
        start_wanted: the path of the plan to start, and the names of those who lift in turn, a tuple.
        history_wanted: the page of what was done, of that name; None while nobody has said who lifts.
        lifter_changed: the first of those who lift, whenever plans, lifters or the choice changed; likewise.
        chosen: another plan, None for none, or others who lift, a tuple of names.
        care_wanted: the page of what stands against the plan.
        lifters_wanted: the page of lifters, with the one of that name.
        edit_wanted: the chosen plan is to be put right.
        settings_wanted: the page of settings.

    """

    start_wanted = Signal(Path, object)
    history_wanted = Signal(object)
    lifter_changed = Signal(object)
    chosen = Signal(object, object)
    care_wanted = Signal()
    lifters_wanted = Signal(str)
    edit_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        """Show blank cards until there are plans."""
        super().__init__(theme, family, parent)
        self._strip: CareStrip | None = None
        self._list.installEventFilter(self)
        self._list.doubleClicked.connect(self._begin)
        self._list.selectionModel().currentChanged.connect(self._choose)
        self._start.clicked.connect(self._begin)
        self._week.clicked.connect(self._next_week)
        self._lifters.clicked.connect(self._ask_lifters)
        self._history.clicked.connect(self._ask_history)
        self.plan_actions.searched.connect(self._search)
        self._people.answered.connect(self._start.setFocus)
        self._people.changed.connect(self._arrange)
        self._people.changed.connect(self._tell_lifter)
        self._people.changed.connect(self.tell_chosen)
        self._settings.clicked.connect(self.settings_wanted)

    def put_strip(self, strip: QWidget) -> None:
        """Put *strip* above the plans, until it hides itself."""
        strip.setParent(self)
        self._page.insertWidget(self._page.indexOf(self.offer) + 1, strip)
        strip.show()

    def show_plans(self, plans: Sequence[Listed]) -> None:
        """Show *plans*, the first one chosen."""
        self._model.put(plans)
        self._details.show_card(None)
        self._start.setEnabled(False)
        self._start.show()
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._entitle()
        self._show_first()

    def _show_first(self) -> None:
        """Choose the first plan; say what to do where there is none."""
        some = bool(self._model.cards)
        self._list.setCurrentIndex(self._model.index(0))
        self._nothing.setVisible(not some)
        sought = self.plan_actions.search.text()
        if sought:
            self._nothing.setText(
                tr("No plan speaks of “{words}”.  Esc shows all, New writes one.", words=sought)
            )
        else:
            self._nothing.setText(tr("No plans yet.  New writes one; a plan file can be dropped here."))
        if not some:
            self._show_chosen()

    @Slot(str)
    def _search(self, text: str) -> None:
        if self._start.isVisibleTo(self):  # before that the cards are blank
            self._model.search(text)
            self._show_first()

    def choose(self, path: Path) -> None:
        """Choose the plan at *path*, if it is there."""
        paths = [card.path for card in self._model.cards]
        if path in paths:
            self._list.setCurrentIndex(self._model.index(paths.index(path)))

    def show_lifters(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        """Offer *names*; press one, or several who lift in turn. The only one there is lifts."""
        self._people.show_names(names, chosen)
        self._entitle()
        self._arrange()
        self._tell_lifter()

    def show_recoveries(self, past: Mapping[str, Sequence[Recovery]], now: Now) -> None:
        """Say on each card how rested its muscles are at *now*, after the *past* of each lifter."""
        self._model.rest(past, now)

    @Slot()
    def _tell_lifter(self) -> None:
        self.lifter_changed.emit(None if self._people.undecided else self.first)

    @property
    def first(self) -> str:
        """Who lifts first; "" for nobody."""
        return self.lifters[0] if self.lifters else ""

    def _entitle(self) -> None:
        self._title.setText(tr("Who lifts today?") if self._people.pills else tr("What do you train today?"))

    def show_message(self, text: str, *, alarm: bool = True) -> None:
        """Show sentences, one a line or parted by two spaces; "" for none.

        *alarm* tells whether something is wrong.
        """
        self._message.say(text, alarm=alarm)

    @property
    def look(self) -> tuple[Theme, str]:
        """Colours and letters of the page, for what is opened from it."""
        return self._theme, self._family

    @property
    def lifters(self) -> tuple[str, ...]:
        """Who lifts, in turn; empty for nobody."""
        return self._people.lifters

    @property
    def plans(self) -> Sequence[Listed]:
        """All plans that are shown."""
        return self._model.plans

    @property
    def written(self) -> Plan | None:
        """The chosen plan as its coach wrote it; None where there is none, or one with mistakes."""
        card = self.card
        return self._model.written(card.path) if card is not None else None

    @property
    def week(self) -> int:
        """The week in which the chosen plan is started, from 1."""
        card = self.card
        return card.week if card is not None else 1

    def show_weeks(self, weeks: Mapping[Path, int]) -> None:
        """Show each plan in its week."""
        for path, week in weeks.items():
            self._model.set_week(path, week)
        self._show_chosen()

    def show_working(self, loads: tuple[WorkingLoad, ...]) -> None:
        """Show the plans with the loads that the lifter really lowers."""
        self._model.set_working(loads)
        self._show_chosen()

    @Slot()
    def _next_week(self) -> None:
        """Show the chosen plan in its next week, after the last one in the first."""
        card = self.card
        if card is not None and card.weeks > 1:
            self._model.set_week(card.path, card.week % card.weeks + 1)
            self._show_chosen()

    @property
    def card(self) -> Card | None:
        """The chosen plan; None where there is none, or nothing but blank cards."""
        index = self._list.currentIndex()
        card: Card | None = index.data(CardRole.CARD) if index.isValid() else None
        return card if card is not None and card.name else None

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, current: QModelIndex, before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        card = self.card
        self._details.show_card(card)
        self._start.setEnabled(card is not None)
        self._start.setText(tr("Put it right") if card is not None and card.faults else tr("Start"))
        self.plan_actions.show_choice(chosen=card is not None, copied=card is not None and not card.faults)
        self._week.setVisible(card is not None and card.weeks > 1)
        if card is not None:
            self._week.setText(tr("Week {n}/{of}", n=card.week, of=card.weeks))
            self._week.setAccessibleName(tr("Week {n} of {of}", n=card.week, of=card.weeks))
        self.tell_chosen()

    @Slot()
    def tell_chosen(self) -> None:
        """Say which plan is chosen, and who lifts."""
        card = self.card
        self.chosen.emit(card.plan if card is not None else None, self.lifters)

    def show_care(self, findings: "Sequence[Finding] | None") -> None:
        """Tell what stands against the chosen plan today; None where nobody knows yet."""
        if self._strip is None:
            if findings is None:
                return
            from gymtimer.ui.care_strip import CareStrip  # late: not needed before the first frame

            self._strip = CareStrip(self._theme, self._family, self._details)
            self._strip.clicked.connect(self.care_wanted)
            self._details.put_strip(self._strip)
            self._strip.rescale(scale_in(self))
            QWidget.setTabOrder(self._details.sheet, self._strip)
            QWidget.setTabOrder(self._strip, self._start)
        self._strip.setVisible(findings is not None)
        self._strip.show_findings(findings or ())

    @Slot()
    def _begin(self) -> None:
        card = self.card
        if card is None:
            return
        if card.faults:
            self.edit_wanted.emit()
        elif self._people.undecided:
            self._people.ask()
            self._arrange()
        else:
            self.start_wanted.emit(card.path, self.lifters)

    @Slot()
    def _ask_history(self) -> None:
        known = self._people.pills and not self._people.undecided
        self.history_wanted.emit(self.first if known else None)

    @Slot()
    def _ask_lifters(self) -> None:
        self.lifters_wanted.emit(self.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the history with H, go on a week with W, take the message away with Esc, start with Enter."""
        key = event.key()
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_H:
            self._ask_history()
        elif key == Qt.Key.Key_L:
            self._ask_lifters()
        elif key == Qt.Key.Key_C and self._strip is not None and not self._strip.isHidden():
            self.care_wanted.emit()
        elif key == Qt.Key.Key_W:
            self._next_week()
        elif key == Qt.Key.Key_Escape and self._message.text():
            self._message.dismiss()
        elif (button := button_for(event, self)) is not None:
            button.click()
        elif key in _START_KEYS:
            self._begin()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start with Enter or Space from the list of plans; obey the letters that are keys there."""
        if isinstance(event, QKeyEvent) and _starts(event):
            self._begin()
            return True
        if isinstance(event, QKeyEvent) and event.text().casefold() in OWN_KEYS:
            event.ignore()  # the list would look for a plan whose name begins so; page and window know better
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes of what was added from the window, too."""
        super().resizeEvent(event)
        if self._strip is not None:
            self._strip.rescale(scale_in(self))


def _starts(event: QKeyEvent) -> bool:
    """Return whether *event* is a first press of one of the keys that start."""
    pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
    return pressed and event.key() in _START_KEYS
