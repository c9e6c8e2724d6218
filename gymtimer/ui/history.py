"""The history page: what one lifter has done, exercise by exercise."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QLabel, QScroller, QTableView, QWidget

from gymtimer.domain.log import LoggedSet
from gymtimer.storage.chronicle import Choice, Chronicle, Spot
from gymtimer.tongue import mark, tr
from gymtimer.ui.chart_load import LoadChart
from gymtimer.ui.chart_lowering import LoweringChart
from gymtimer.ui.chart_tile import Tile
from gymtimer.ui.history_calendar import Calendar
from gymtimer.ui.history_export import AskWhere, ask_where, save_numbers, save_picture
from gymtimer.ui.history_foot import NOBODY, PERIODS, Foot, Period
from gymtimer.ui.history_links import ExerciseLinks
from gymtimer.ui.history_now import DAY, Clock, now
from gymtimer.ui.history_places import SLIM_SIDE, Places, places
from gymtimer.ui.history_records import RecordsPanel
from gymtimer.ui.history_recovery import MusclesOf, Recovery, recoveries
from gymtimer.ui.history_style import history_style
from gymtimer.ui.history_table import NumbersModel, numbers_of
from gymtimer.ui.history_texts import day_text
from gymtimer.ui.history_tiles import tiles_of
from gymtimer.ui.mirroring import paragraph, placed
from gymtimer.ui.scale import scale_in
from gymtimer.ui.theme import Theme

#: What an empty journal shows, and what a lifter sees who is new.
EMPTY = mark("No session yet. Train one, and it stands here: every lowering, every rest.")
NEW = mark("No session of {name} yet. Train one, and it stands here: every lowering, every rest.")
NAMELESS = mark("No session without a name. Choose below whose you want to see.")

#: In large letters its cards are not pressed together more than in this height, in pixels of the design.
LOWEST = 1040


class History(QWidget):
    """The history page; it asks, somebody else reads, and nobody waits.

    Signals:
        asked: a `Choice` is to be answered with `show_chronicle`.
        sets_asked: a `Choice` and the key of a session, to be answered with `show_sets`.
        closed: back to the home page.

    """

    asked = Signal(object)
    sets_asked = Signal(object, int)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        family: str,
        muscles_of: MusclesOf,
        clock: Clock = now,
        ask_path: AskWhere = ask_where,
        parent: QWidget | None = None,
    ) -> None:
        """Be empty until something is shown; *muscles_of* tells what an exercise trains."""
        super().__init__(parent)
        self._theme, self._family = theme, family
        self._muscles_of, self._clock, self._ask_path = muscles_of, clock, ask_path
        self._now = clock()
        self._chronicle = Chronicle(Choice(self._now.wall))
        self._choice = replace(self._chronicle.choice, since=self._now.wall - Period.WEEKS * DAY)
        self._period = Period.WEEKS
        self._spot: Spot | None = None
        self._sets: tuple[LoggedSet, ...] = ()
        self._place, self._some = 0, False
        self._rests: tuple[Recovery, ...] = ()
        self._make()
        self._connect()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make(self) -> None:
        theme, family = self._theme, self._family
        self._title = QLabel(tr("History"), self)
        self._title.setObjectName("title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.exercises = ExerciseLinks(self)
        self.tiles = tuple(Tile(theme, family, self) for _ in range(5))
        self.load = LoadChart(theme, family, self)
        self.lowering = LoweringChart(theme, family, self)
        self.calendar = Calendar(theme, family, self)
        self.records = RecordsPanel(theme, family, self)
        self._panels = (*self.tiles, self.load, self.lowering, self.calendar, self.records)
        self.model = NumbersModel()
        self.table = self._made_table()
        self.foot = Foot(self)
        self.empty = QLabel("", self)
        self.empty.setObjectName("empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _made_table(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.model)
        view.setAccessibleName(tr("All numbers of this page"))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the last word tells how a time is known
        QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        # The height of a row from its own hint would be asked of each of a thousand rows.
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.hide()
        return view

    def _connect(self) -> None:
        self.exercises.chosen.connect(self._choose_exercise)
        self.foot.lifter_chosen.connect(self._choose_lifter)
        self.foot.period_chosen.connect(self._choose_period)
        self.foot.table.toggled.connect(self._turn_table)
        self.foot.picture_wanted.connect(self._save_picture)
        self.foot.numbers_wanted.connect(self._save_numbers)
        self.foot.home_wanted.connect(self.closed)
        self.load.chosen.connect(self._choose_spot)
        self.load.stepped.connect(self._step)
        self.lowering.stepped.connect(self._step)
        for keys, slot in (("T", self.foot.table.toggle), ("Esc", self.closed.emit)):
            pressed = QShortcut(QKeySequence(keys), self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(slot)

    def open(self, lifter: str | None = None) -> None:
        """Ask anew for what was chosen last; for *lifter*, "" for nobody, unless it is None."""
        self._now = self._clock()
        self.foot.message.setText("")
        self._ask(replace(self._choice, lifter=self._choice.lifter if lifter is None else lifter))

    def _ask(self, choice: Choice) -> None:
        days = self._period
        since = self._now.wall - days * DAY if days else None
        self._choice = replace(choice, now=self._now.wall, since=since)
        self.asked.emit(self._choice)

    def show_chronicle(self, chronicle: Chronicle) -> None:
        """Show the answer to what was asked."""
        self._chronicle, self._choice = chronicle, chronicle.choice
        self._rests = recoveries(chronicle.trained, self._muscles_of)
        who = chronicle.lifter or tr(NOBODY)
        title = f"{who} — {tr(PERIODS[self._period].told)}" if self._anything else tr("History")
        self._title.setText(paragraph(title))
        self.exercises.show_exercises(chronicle.exercises, chronicle.choice.exercise)
        self.foot.show_lifters(chronicle.lifters, chronicle.lifter)
        for tile, texts in zip(self.tiles, tiles_of(chronicle.totals), strict=True):
            tile.show_number(*texts)
        spots = chronicle.spots
        self._spot = spots[-1] if spots else None
        today = self._now.day
        self.load.show_spots(spots, self._spot, today)
        self.calendar.show_recoveries(self._rests, self._now.wall, today)
        name = dict(chronicle.exercises).get(chronicle.choice.exercise, "")
        self.records.show_records(chronicle.records, name, today)
        self.show_sets(chronicle.sets)
        self._show_parts()

    @property
    def _anything(self) -> bool:
        """Whether whoever was chosen has trained."""
        return self._chronicle.lifter in self._chronicle.lifters

    def _nothing(self) -> str:
        """Return what stands where nothing can."""
        if not self._chronicle.lifters:
            return tr(EMPTY)
        who = self._chronicle.lifter
        return tr(NEW, name=who) if who else tr(NAMELESS)

    def show_sets(self, sets: tuple[LoggedSet, ...]) -> None:
        """Show the last of *sets*, those of the chosen session."""
        self._sets = sets
        self._show_set(len(sets) - 1)

    def show_trouble(self, text: str) -> None:
        """Say why there is no answer."""
        self.empty.setText(text)
        self._show_parts(readable=False)

    def _show_set(self, place: int) -> None:
        self._place = place
        shown = self._sets[place] if self._sets else None
        day = self._spot.day if self._spot else None
        last = bool(self._chronicle.spots) and self._spot == self._chronicle.spots[-1]
        when = tr("Last set") if last and place == len(self._sets) - 1 else ""
        if shown and not when and day is not None:
            when = day_text(day, self._now.day)
        name = "" if shown is None or self._choice.exercise else tr(shown.name)
        self.lowering.show_set(shown, when, len(self._sets), name)
        self.model.put(numbers_of(self._chronicle, shown, day, self._rests, self._now))

    def _show_parts(self, *, readable: bool = True) -> None:
        some = self._some = readable and self._anything
        # It needs another height on a sheet, which asks for it then.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
        if readable:
            self.empty.setText(self._nothing())
        self.empty.setVisible(not some)
        as_table = self.foot.table.isChecked()
        self.table.setVisible(some and as_table)
        for panel in self._panels:
            panel.setVisible(some and not as_table)
        for button in (self.foot.table, self.foot.picture, self.foot.numbers):
            button.setVisible(some)
        self.foot.show_periods(some)
        if not self.foot.table.hasFocus():
            (self.foot.home if not some else self.table if as_table else self.load).setFocus()

    @Slot(bool)
    def _turn_table(self, on: bool) -> None:
        self._show_parts()

    @Slot(str)
    def _choose_exercise(self, key: str) -> None:
        self._ask(replace(self._choice, exercise=key))

    @Slot(str)
    def _choose_lifter(self, name: str) -> None:
        self._ask(replace(self._choice, lifter=name))

    @Slot(int)
    def _choose_period(self, days: int) -> None:
        self._period = Period(days)
        self._ask(self._choice)

    @Slot(object)
    def _choose_spot(self, spot: Spot) -> None:
        self._spot = spot
        self.load.choose(spot)
        exercise = replace(self._choice, exercise=spot.exercise)
        self.sets_asked.emit(exercise, spot.session)

    @Slot(int, int)
    def _step(self, sessions: int, sets: int) -> None:
        """Go on by so many sessions or sets; at the ends nothing happens."""
        if sets and 0 <= self._place + sets < len(self._sets):
            self._show_set(self._place + sets)
        spots = self.load.spots()
        if sessions and self._spot in spots:
            place = spots.index(self._spot) + sessions
            if 0 <= place < len(spots):
                self._choose_spot(spots[place])

    @Slot()
    def _save_picture(self) -> None:
        path = self._ask_path(self, f"{self._file_name()}.png", "PNG (*.png)")
        if path is not None:
            self.foot.message.setText("")
            self.foot.message.setText(save_picture(self, path))

    @Slot()
    def _save_numbers(self) -> None:
        path = self._ask_path(self, f"{self._file_name()}.csv", "CSV (*.csv)")
        if path is not None:
            self.foot.message.setText(save_numbers(self.model.numbers, path))

    def _file_name(self) -> str:
        """Return a name that every file system takes."""
        words = f"gymtimer {self._title.text()} {self._choice.exercise}"
        plain = "".join(letter if letter.isalnum() else " " for letter in words)
        return "-".join(plain.split())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take all sizes and places from the window."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        scale = scale_in(self)
        self.setStyleSheet(history_style(self._theme, self._family, scale))
        where = self._where(width)
        self._title.setWordWrap(scale.slim(width))
        self._title.setGeometry(placed(where.title, width))
        self.exercises.setGeometry(placed(where.exercises, width))
        self.exercises.lay_out()
        for panel in self._panels:
            panel.scale = scale
        for tile, place in zip(self.tiles, where.tiles, strict=True):
            tile.setGeometry(placed(place, width))
        self.load.setGeometry(placed(where.load, width))
        self.lowering.setGeometry(placed(where.lowering, width))
        self.calendar.setGeometry(placed(where.calendar, width))
        self.records.setGeometry(placed(where.records, width))
        self.table.setGeometry(placed(where.body, width))
        self.table.verticalHeader().setDefaultSectionSize(scale.px(64))
        # Upright the words need what room there is, and say by themselves which part they are of.
        self.table.setColumnHidden(0, height > width)
        for column, room in enumerate((160, 180, 0, 124, 86) if height > width else (160, 210, 0, 180, 110)):
            self.table.setColumnWidth(column, scale.px(room))
        self.empty.setGeometry(placed(where.body, width))
        self.foot.setGeometry(placed(where.foot, width))

    def _where(self, width: int) -> Places:
        """Return where everything stands in *width* pixels."""
        height, scale = self.height(), scale_in(self)
        slim = scale.slim(width)
        self.foot.fit(scale, upright=height > width, slim=slim)
        foot = self.foot.heightForWidth(width - 2 * scale.px(SLIM_SIDE)) if slim else 0
        return places(width, height, scale, foot, empty=not self._some)

    def room_for(self, width: int) -> int:
        """Return how high it has to be where large letters leave it *width* pixels."""
        scale = scale_in(self)
        return self._where(width).foot.bottom() + 1 if scale.slim(width) else scale.px(LOWEST)
