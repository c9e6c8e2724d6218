"""The transport: drives a runner from the Qt event loop."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, Event, MisTapped, RepDone, RepMeasured, RepStruck
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Status
from gymtimer.domain.receipt import STALL, Receipt, receipt_of
from gymtimer.domain.spotting import measured_in
from gymtimer.domain.timeline import Phase, RepId
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.engine.clock import Clock
from gymtimer.engine.runner import Runner
from gymtimer.engine.sounding import Sounding
from gymtimer.engine.tick import Tick
from gymtimer.tongue import decimal, tr
from gymtimer.ui.around import Around, Tally
from gymtimer.ui.scenery import scene

log = logging.getLogger(__name__)

#: Between two looks while a bar moves, and while people take their time.
FRAME: Ms = 16
CALM: Ms = 50
#: How long a notice stands.
NOTICE: Ms = 4 * SECOND
#: "Done" stands at least this long, so that a bounce does not wipe it away.
DONE_STANDS: Ms = SECOND

#: The causes of banners that guide and do not warn.
GUIDE = "tour"
VOICE = "voice"

NOTHING_DONE: Mapping[RepId, Ms] = MappingProxyType({})

_MOVING = frozenset({Status.SETTLE, Status.LOWER, Status.HOLD, Status.LIFT, Status.FREE})
_LEAVABLE = frozenset({Status.SETUP, Status.REST, Status.PAUSED})
_STOPPABLE = _MOVING | {Status.ASSIST, Status.RACK, Status.STOPPED}


class Transport(QObject):
    """Looks at a runner, sixty times a second while a bar moves.

    The timer only decides how often we look. What we see depends on the clock
    alone, so a late timer costs a frame, never a beat.

    Signals:
        scene_changed: a `Scene` to show.
        happened: the events to write down, a tuple.
        left: the session is over; True when it was done to its end.
        bar_wanted: in a setup, the name of a station whose bar nobody has weighed, with the `Unit` of
            the load; once for each station.

    """

    scene_changed = Signal(object)
    happened = Signal(object)
    left = Signal(bool)
    bar_wanted = Signal(str, object)

    def __init__(
        self,
        runner: Runner,
        sounding: Sounding,
        clock: Clock,
        parent: QObject | None = None,
        done: Mapping[RepId, Ms] = NOTHING_DONE,
        measured: Mapping[RepId, Ms] = NOTHING_DONE,
    ) -> None:
        """Drive *runner*, whose sound goes through *sounding*.

        *done* are reps from before a crash, *measured* those of them that a press timed.
        """
        super().__init__(parent)
        self._runner = runner
        self._sounding = sounding
        self._clock = clock
        self._reps = dict(done)
        self._measured = dict(measured)
        self._around = Around()
        self._notice_until: Ms = 0
        self._leave_until: Ms = 0
        self._done_since: Ms | None = None
        self._banners: dict[str, str] = {}
        self._bars: dict[str, Mass | None] = {}
        self._asked_for: set[str] = set()
        self._heard = True
        self._answered: list[Ms] = []
        self._losses = self._stalls = 0
        self._looked_at: Ms | None = None
        self._noticed_at = -1
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def start(self, *, count_down: bool = False) -> None:
        """Begin the session."""
        self._around = replace(self._around, count_down=count_down)
        self._tally()
        self._timer.start(CALM)
        self._take(self._runner.start())

    def stop(self) -> None:
        """Stop looking, and all sound."""
        self._timer.stop()
        self._sounding.silence()

    @property
    def status(self) -> Status:
        """What the session is doing now."""
        return self._runner.moment().status

    @property
    def phase(self) -> Phase | None:
        """The phase that goes on now; None when the session is done."""
        return self._runner.moment().phase

    @property
    def receipt(self) -> Receipt | None:
        """How the session kept its time so far; None before the first press."""
        return receipt_of(self._answered, self._losses, self._stalls)

    @property
    def is_calm(self) -> bool:
        """Whether nobody has a bar in the hands."""
        return self.status in _LEAVABLE or self._is_done()

    def show_banner(self, cause: str, text: str) -> None:
        """Show *text* until the same *cause* says ""."""
        self._banners[cause] = text
        shown = {cause: text for cause, text in self._banners.items() if text}
        calm = set(shown) <= {GUIDE, VOICE}
        self._around = replace(self._around, banner="  ·  ".join(shown.values()), guided=calm)

    @Slot()
    def look(self) -> None:
        """Show what is now."""
        health = self._sounding.health()
        came_back = health.ok and not self._heard
        self._losses += self._heard and not health.ok
        self._heard = health.ok
        if came_back:
            self._runner.sound_again()
        self.show_banner("sound", "" if health.ok else tr("No sound: {reason}", reason=health.reason))
        self._take(self._runner.tick())

    @Slot(object, object)
    def request(self, command: Command, pressed: Ms, source: str = "key") -> None:
        """Obey *command*, or let it go: a key pressed late is no error."""
        if command is Command.LEAVE or (command in (Command.GO, Command.RACK_IT) and self._is_done()):
            self._leave(pressed)
            return
        try:
            self._take(self._runner.send(command, source, pressed))
        except NotNowError as refusal:
            log.debug("%s", refusal)
            if command is Command.PAUSE and self.status in _STOPPABLE:
                self.notice(tr("To stop: RACK IT"))

    @property
    def reps(self) -> Mapping[RepId, Ms]:
        """The reps that count, with their lowering times."""
        return self._reps

    def change(self, ask: Callable[[Runner], Tick]) -> bool:
        """Change the sets ahead, or what is known of those that are over; return whether anything did."""
        try:
            self._take(ask(self._runner))
        except NotNowError as refusal:
            log.debug("%s", refusal)
            return False
        return True

    @Slot()
    def rack_it_held(self) -> None:
        """Turn the GO that is being held into RACK IT."""
        try:
            self._take(self._runner.rack_it_held())
        except NotNowError as refusal:
            log.debug("%s", refusal)

    def weighed(self, station: str, bar: Mass | None) -> None:
        """Take in what the bar of *station* weighs; None leaves it unknown."""
        self._bars[station] = bar
        self.look()

    def check_sound(self) -> None:
        """Check the sound where nobody waits for a count."""
        try:
            self._runner.sound_check()
            self.notice(tr("Sound check: one, two, three"))
        except NotNowError:
            self.notice(tr("Sound check: in setup and rest only"))

    @property
    def moment(self) -> Moment:
        """All that can be known about this instant."""
        return self._runner.moment()

    def tell(self, told: str, checked: int, *, asked: bool = False) -> None:
        """Show *told* in setup or rest; the checks of the set *checked*, by index, need not be shown.

        *asked* tells that something about sets that are over waits for an answer.
        """
        self._around = replace(self._around, told=told, checked=checked, asked=asked)
        self.look()

    def notice(self, text: str) -> None:
        """Show *text* for a few seconds."""
        self._stand_notice(text)
        self.look()

    def _stand_notice(self, text: str) -> None:
        self._notice_until = self._clock.now() + NOTICE
        self._noticed_at = self._runner.moment().here.index
        self._around = replace(self._around, notice=text)

    def _is_done(self) -> bool:
        return self._runner.moment().phase is None

    def _leave(self, pressed: Ms) -> None:
        """Leave a done session at once, a running one at the second press."""
        if self._is_done():
            if self._done_since is not None and pressed - self._done_since >= DONE_STANDS:
                self.left.emit(True)
        elif self.may_leave(pressed):
            self._take(self._runner.send(Command.LEAVE, "key", pressed))
            self.left.emit(False)

    def may_leave(self, pressed: Ms) -> bool:
        """Return whether a session may be left at *pressed*: nobody leaves a bar, and it is asked twice."""
        if self._is_done():
            return True
        if self.status not in _LEAVABLE:
            self.notice(tr("Rack it first: leave in setup or rest"))
            return False
        if pressed <= self._leave_until:
            return True
        self._leave_until = pressed + NOTICE
        self.notice(tr("Leave the session? Once more to leave"))
        return False

    def _take(self, tick: Tick) -> None:
        for event in tick.events:
            self._count(event)
        if tick.events:
            self._tally()
            self.happened.emit(tick.events)
        self._time_looks(tick.moment)
        moved_on = tick.moment.here.index != self._noticed_at
        if self._around.notice and (moved_on or self._clock.now() >= self._notice_until):
            self._around = replace(self._around, notice="")
        if tick.moment.phase is None:
            self._done_since = self._done_since or self._clock.now()
        else:
            self._done_since = None
        self._timer.setInterval(FRAME if tick.moment.status in _MOVING else CALM)
        self.scene_changed.emit(scene(tick.moment, self._around))
        if tick.moment.status is Status.SETUP:
            self._weigh(tick.moment)

    def _weigh(self, moment: Moment) -> None:
        """Ask for the bar of the set to come, or say what is known of it: an undo may have forgotten it."""
        load = moment.phase.work.load if moment.phase else None
        if load is None or load.bar is None or not load.bar.ask:
            return
        station = load.bar.station
        if station in self._bars:
            self._take(self._runner.weighed(station, self._bars[station]))
        elif station not in self._asked_for:
            self._asked_for.add(station)
            self.bar_wanted.emit(station, load.mass.unit if load.mass else Unit.KG)

    def _time_looks(self, moment: Moment) -> None:
        """Count the pictures that came late while a bar moved."""
        moving = moment.status in _MOVING
        if self._looked_at is not None and moment.now - self._looked_at > STALL:
            self._stalls += 1
        self._looked_at = moment.now if moving else None

    def _count(self, event: Event) -> None:
        match event:
            case Commanded(answered=answered):
                self._answered.append(answered)
            case RepDone(lowered=lowered):
                self._reps[lowered.rep] = lowered.length
            case RepMeasured(rep=rep, length=length):
                self._reps[rep] = length
            case MisTapped(length=length):
                seconds = decimal(seconds_text(length))
                told = tr("{seconds} s is no lowering: press at the bottom", seconds=seconds)
                self._stand_notice(told)
            case RepStruck(rep=rep):
                self._reps.pop(rep, None)
                self._measured.pop(rep, None)
        self._measured.update(measured_in((event,)))

    def _tally(self) -> None:
        tallies: dict[int, Tally] = {}
        for rep, length in self._reps.items():
            before = tallies.get(rep.set_index, Tally())
            tallies[rep.set_index] = Tally(before.reps + 1, before.lowering + length)
        self._around = replace(self._around, tallies=tallies, measured=dict(self._measured))
