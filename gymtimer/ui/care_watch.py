"""The watch: no set begins before what stands against it was answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from gymtimer.domain.care import Finding, Rulebook, Severity
from gymtimer.domain.circumstances import Bout, Circumstances, Live
from gymtimer.domain.command import Command
from gymtimer.domain.effort import Effort, efforts_of
from gymtimer.domain.event import Event, RepDone, RepStruck
from gymtimer.domain.gate import Passed, Share, passed, shares
from gymtimer.domain.moment import Moment
from gymtimer.domain.plan import Plan
from gymtimer.domain.playhead import Status
from gymtimer.domain.rules import before_set
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.tongue import tr

#: After a question came up, and after an answer, presses are left alone for so long: the one that led
#: here, its bounce, and one that was meant for what stood here before, answer nothing and start nothing.
QUIET: Ms = 700


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be answered before a set.

    Attributes:
        title: whom it is for, and what before.
        findings: what stands against the set, what wants most first; empty for a list.
        shares: the list to go through; empty for findings.

    """

    title: str
    findings: tuple[Finding, ...] = ()
    shares: tuple[Share, ...] = ()

    @property
    def wants_reason(self) -> bool:
        """Whether a press is not enough."""
        return any(finding.severity is Severity.REASON for finding in self.findings)


class Answers(Protocol):
    """Where answers are written down; a `Bookkeeper`."""

    def care(self, answer: Mapping[str, object]) -> None:
        """Write *answer* down."""


class CareWatch(QObject):
    """Holds the GO of a setup back while a question is open; nothing of it is ever seen elsewhere.

    Signals:
        changed: `question` or `told` is another one.

    Attributes:
        question: what is open; None for nothing.
        told: what is only told at this setup; "" for nothing.
        checked: the set, by index, before which a list was ticked last, or needs not be; -1 for none.

    """

    changed = Signal()

    def __init__(
        self,
        lifters: Mapping[str, Circumstances],
        rules: Rulebook,
        book: Answers,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        """Watch over *lifters*, by name, whose past nobody has read yet; `know` tells it."""
        super().__init__(parent)
        self._lifters = dict(lifters)
        self._rules, self._book, self._clock = rules, book, clock
        self._unread = set(lifters)
        self._answered: dict[str, set[tuple[str, str]]] = {name: set() for name in lifters}
        self._reps: set[RepId] = set()
        self._ended: dict[int, Ms] = {}
        self._passed: dict[str, Passed] = {}
        self._moment: Moment | None = None
        self._tape: Timeline | None = None
        self._at: Effort | None = None
        self._quiet_from: Ms | None = None
        self._shown: tuple[Question | None, str, int] = (None, "", -1)
        self.question: Question | None = None
        self.told = ""
        self.checked = -1

    def know(self, lifter: str, bouts: tuple[Bout, ...] | None) -> None:
        """Take the past of *lifter*; None where it can't be read."""
        if lifter in self._unread:
            self._unread.discard(lifter)
            self._lifters[lifter] = replace(self._lifters[lifter], bouts=bouts)
            if self._moment is not None:
                self._at = None
                self.look(self._moment)

    @property
    def plan(self) -> Plan:
        """The plan that is trained; all lifters have the same."""
        return next(iter(self._lifters.values())).plan

    def take_in(self, lifter: str, it: Circumstances) -> None:
        """Watch over *lifter*, too, whose past nobody has read yet."""
        self._lifters[lifter] = it
        self._unread.add(lifter)
        self._answered.setdefault(lifter, set())
        if self._moment is not None:
            self.look(self._moment)

    def remember(self, done: Iterable[RepId]) -> None:
        """Take the reps that were *done* before a session was cut off."""
        self._reps.update(done)

    def take(self, events: Iterable[Event]) -> None:
        """Count the reps that were done."""
        for event in events:
            match event:
                case RepDone(lowered=lowered):
                    self._reps.add(lowered.rep)
                case RepStruck(rep=rep):
                    self._reps.discard(rep)

    def look(self, moment: Moment) -> None:
        """Ask where a set is about to begin; elsewhere fall silent."""
        self._moment = moment
        if moment.timeline is not self._tape:
            self._read_tape(moment.timeline)
        phase = moment.phase
        if phase is not None and moment.status is Status.REST and not phase.in_set:
            self._ended.setdefault(phase.work.index, moment.now)
        if phase is None or moment.status is not Status.SETUP:
            if self._at is not None:
                self._at = None
                self._show(None)
            return
        effort = self._effort(phase.work.lifter, phase.work.index)
        if self._at is None or self._at != effort:
            self._at = effort
            self._ask(answered=False)

    def _read_tape(self, tape: Timeline) -> None:
        """Take the sets as they lie on *tape* now: with other loads, in another order, one more."""
        self._tape = tape
        for name, it in self._lifters.items():
            efforts = efforts_of(tape, it.plan.partner, it.plan.purpose, name)
            self._lifters[name] = replace(it, efforts=efforts)

    def holds(self, command: Command, pressed: Ms) -> bool:
        """Return whether *command*, pressed at that clock time, goes no further; a GO may be an answer."""
        effort = self._at
        if command is not Command.GO or effort is None:
            return False
        if effort.overloaded and effort.work.lifter in self._unread:
            return True
        if self._quiet_from is not None and pressed - self._quiet_from < QUIET:
            return True
        if self.question is None:
            self._passed[effort.work.lifter] = passed(self._circumstances(effort), effort, self._clock.now())
            return False
        if not self.question.wants_reason:
            self.answer()
        return True

    def answer(self, reason: str = "") -> None:
        """Take the open question as answered, with a *reason* where it wants one; else nothing happens."""
        question, effort = self.question, self._at
        if question is None or effort is None or (question.wants_reason and not reason.strip()):
            return
        about = {
            "lifter": effort.work.lifter,
            "exercise": effort.name,
            "load": effort.load_text,
            "set": effort.index,
        }
        for finding in question.findings:
            if finding.severity is not Severity.TELL:
                self._answered[effort.work.lifter].add(finding.key)
                self._book.care(_written(finding, reason) | about)
        if question.shares:
            self.checked = effort.index
            it = self._circumstances(effort)
            self._passed[effort.work.lifter] = passed(it, effort, self._clock.now())
            self._book.care({"checked": [share.who for share in question.shares]} | about)
        self._ask(answered=True)

    def _effort(self, lifter: str, index: int) -> Effort | None:
        it = self._lifters.get(lifter)
        efforts = it.efforts if it else ()
        return next((effort for effort in efforts if effort.index == index), None)

    def _circumstances(self, effort: Effort) -> Circumstances:
        """Return the circumstances of who lifts now, as far as the session is."""
        it = self._lifters[effort.work.lifter]
        hard: dict[int, int] = {}
        rested: dict[tuple[str, str], Ms] = {}
        for other in it.overloaded:
            negative = bool(other.negatives)
            hard[other.index] = sum(r.set_index == other.index and r.negative is negative for r in self._reps)
            if hard[other.index] and other.index in self._ended:
                ago = self._clock.now() - self._ended[other.index]
                rested |= dict.fromkeys(((muscle, other.work.side) for muscle in other.muscles), ago)
        done = frozenset(rep.set_index for rep in self._reps)
        hard = {index: count for index, count in hard.items() if count}
        return replace(it, live=Live(effort.index, hard, done, rested))

    def _ask(self, *, answered: bool) -> None:
        """Find out what is open before the set at hand; what was *answered* leaves a quiet moment."""
        effort = self._at
        if effort is None or effort.work.lifter in self._unread:
            self._show(None, quiet=answered)
            return
        it = self._circumstances(effort)
        who = effort.work.lifter
        found = before_set(it, self._rules, frozenset(self._answered[who]))
        asks = any(finding.severity is not Severity.TELL for finding in found)
        told = "" if asks or not found else found[0].text
        before = tr("{who}, before this set", who=who) if who else tr("Before this set")
        look = (
            tr("{who}, before this set: look at each", who=who)
            if who
            else tr("Before this set: look at each")
        )
        if asks:
            self._show(Question(before, findings=found), quiet=True)
        elif effort.overloaded and not self._gate_holds(it, effort):
            self._show(Question(look, shares=shares(it, effort)), told, quiet=True)
        else:
            self.checked = effort.index if effort.overloaded else self.checked
            self._show(None, told, quiet=answered)

    def _gate_holds(self, it: Circumstances, effort: Effort) -> bool:
        before = self._passed.get(effort.work.lifter)
        return before is not None and before.holds(passed(it, effort, self._clock.now()))

    def _show(self, question: Question | None, told: str = "", *, quiet: bool = False) -> None:
        self._quiet_from = self._clock.now() if quiet else None
        shown = question, told, self.checked
        if shown != self._shown:
            self.question, self.told, self._shown = question, told, shown
            self.changed.emit()


def _written(finding: Finding, reason: str) -> dict[str, object]:
    """Return what the journal keeps of an answered finding."""
    return {
        "rule": finding.id,
        "severity": finding.severity.value,
        "about": finding.about,
        "text": finding.text,
        "reason": reason.strip(),
    }
