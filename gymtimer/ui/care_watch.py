"""The watch: no set begins before what stands against it was answered."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from gymtimer.domain.care import Rulebook, Severity
from gymtimer.domain.circumstances import Bout, Circumstances, Live
from gymtimer.domain.command import Command
from gymtimer.domain.effort import Effort, efforts_of
from gymtimer.domain.event import Event, RepDone, RepStruck
from gymtimer.domain.exercise import Assist
from gymtimer.domain.gate import Passed, Share, passed, unticked_of
from gymtimer.domain.moment import Moment
from gymtimer.domain.plan import Partner, Plan
from gymtimer.domain.playhead import Status
from gymtimer.domain.rules import before_set
from gymtimer.domain.timeline import RepId, Timeline
from gymtimer.domain.timing import Ms
from gymtimer.engine.clock import Clock
from gymtimer.ui.care_after import Answers, Asked, CareAfter, Key, written
from gymtimer.ui.care_question import Helper, Question, about_findings, about_list

#: After a question came up, and after an answer, presses are left alone for so long: the one that led
#: here, its bounce, and one that was meant for what stood here before, answer nothing and start nothing.
QUIET: Ms = 700
#: Rules that ask again when somebody else helps, and when something on a list is not in order.
_OF_PARTNER, _OF_SAFETIES, _OF_LIST = ("R01", "R30", "R30b"), ("R02",), ("R30c",)


class CareWatch(QObject):
    """Holds the GO of a setup back while a question is open; nothing of it is ever seen elsewhere.

    Signals:
        changed: `question` or `told` is another one.

    Attributes:
        question: what is open; None for nothing.
        told: what is only told at this setup, or in this rest; "" for nothing.
        checked: the set, by index, before which a list was ticked last, or needs not be; -1 for none.
        helper: who helps.

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
        self._after = CareAfter(rules, book)
        self._marked: set[str] = set()
        self._shown: tuple[object, ...] = (None, "", -1, ())
        self.question: Question | None = None
        self.told = ""
        self.checked = -1
        self.helper = Helper.SAME

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

    @property
    def week(self) -> int:
        """The week of the plan that is trained."""
        return next(iter(self._lifters.values())).week

    def take_in(self, lifter: str, it: Circumstances) -> None:
        """Watch over *lifter*, too, whose past nobody has read yet."""
        self._lifters[lifter] = it
        self._untick(lifter, frozenset(), ())
        self._unread.add(lifter)
        self._answered.setdefault(lifter, set())
        if self._moment is not None:
            self.look(self._moment)

    def remember(self, done: Iterable[RepId], measured: Mapping[RepId, Ms]) -> None:
        """Take the reps that were *done* before a session was cut off, and those *measured*."""
        self._reps.update(done)
        self._after.remember(measured)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What rules ask about sets that are over; none of it holds anything back."""
        return self._after.asked

    def answer_after(self, key: Key, reason: str = "") -> None:
        """Take an answer to one of `asked`; nothing happens where a reason is wanted and missing."""
        if self._after.answer(key, reason):
            self._show(self.question, self.told, keep=True)

    def leave(self) -> None:
        """Write down what nobody has answered: the session is over."""
        self._after.leave()

    @property
    def may_change_helper(self) -> bool:
        """Whether a partner belongs to the plan."""
        efforts = (effort for it in self._lifters.values() for effort in it.overloaded)
        helped = any(effort.work.exercise.assist is Assist.PARTNER for effort in efforts)
        return helped and self.plan.partner is not Partner.NONE

    def is_helped_by(self, name: str) -> bool:
        """Return whether the one called *name* is somebody's partner."""
        return any(it.partner is not None and it.partner.name == name for it in self._lifters.values())

    def change_helper(self, helper: Helper) -> None:
        """Take who helps from now on: every list is gone through again (R30)."""
        self.helper = helper
        for name, it in self._lifters.items():
            gone = it.unticked | {"partner"} if helper is Helper.NOBODY else it.unticked - {"partner"}
            other = helper is Helper.OTHER
            self._lifters[name] = replace(it, new_partner=other, unticked=gone, partner=None, missing=())
            self._ask_again(name, _OF_PARTNER)
        self._passed.clear()
        self._book.care({"partner": helper.value})
        if self._moment is not None:
            self._at = None
            self.look(self._moment)

    def weigh(self, measured: frozenset[str]) -> None:
        """Take the keys of exercises whose machine has a bar of known weight."""
        for name, it in self._lifters.items():
            self._lifters[name] = replace(it, measured=measured)
        if self._at is not None:
            self._ask(answered=False)

    def _ask_again(self, lifter: str, rules: Iterable[str]) -> None:
        self._answered[lifter] = {key for key in self._answered[lifter] if key[0] not in rules}

    def take(self, events: Iterable[Event]) -> None:
        """Count the reps that were done."""
        events = tuple(events)
        self._after.take(events, self._moment)
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
            self._at = None
            self._show(None, self._after.look(moment))
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

    @property
    def is_heavy(self) -> bool:
        """Whether the set that is about to begin is overloaded."""
        return self._at is not None and self._at.overloaded

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
            "exercise": effort.work.exercise.written,
            "load": effort.load_text,
            "set": effort.index,
        }
        for finding in question.findings:
            if finding.severity is not Severity.TELL:
                self._answered[effort.work.lifter].add(finding.key)
                self._book.care(written(finding, reason) | about)
        if question.shares:
            missing = self._take_list(question.shares, effort)
            checked = {"checked": [share.who for share in question.shares]}
            self._book.care(checked | ({"missing": missing} if missing else {}) | about)
        self._ask(answered=True)

    def mark(self, item: str, in_order: bool) -> None:
        """Take whether *item* of the list that is open is in order, as all are that nobody touched."""
        self._marked = self._marked - {item} if in_order else self._marked | {item}

    def list_again(self) -> None:
        """Go back from what an unticked list led to, to the list."""
        if self._at is not None and self.question is not None and self.question.again:
            who = self._at.work.lifter
            self._untick(who, frozenset(), ())
            self._passed.pop(who, None)
            self._ask(answered=True)

    def _take_list(self, list_: tuple[Share, ...], effort: Effort) -> list[str]:
        """Take the list before *effort* as gone through; return what is not in order."""
        who = effort.work.lifter
        items = [item for share in list_ for item in share.items]
        marked = [item for item in items if item in self._marked]
        kinds, others = unticked_of(effort, marked)
        if "partner" in kinds:
            self._ask_again(who, _OF_PARTNER[:1] + _OF_PARTNER[2:])
        if "safeties" in kinds:
            self._ask_again(who, _OF_SAFETIES)
        if others:
            self._ask_again(who, _OF_LIST)
        self._untick(who, kinds, others)
        self.checked = effort.index
        self._passed[who] = passed(self._circumstances(effort), effort, self._clock.now())
        return marked

    def _untick(self, who: str, kinds: frozenset[str], missing: tuple[str, ...]) -> None:
        """Take what is not in order for *who*; a partner who went away is not back by a list."""
        self._lifters[who] = replace(self._lifters[who], unticked=kinds | self._gone, missing=missing)

    @property
    def _gone(self) -> frozenset[str]:
        return frozenset({"partner"} if self.helper is Helper.NOBODY else ())

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
        if asks:
            again = bool(it.missing or it.unticked - self._gone)
            self._show(about_findings(effort, found, again=again), quiet=True)
        elif effort.overloaded and not self._gate_holds(it, effort):
            self._marked = set()
            self._show(about_list(it, effort), told, quiet=True)
        else:
            self.checked = effort.index if effort.overloaded else self.checked
            self._show(None, told, quiet=answered)

    def _gate_holds(self, it: Circumstances, effort: Effort) -> bool:
        before = self._passed.get(effort.work.lifter)
        return before is not None and before.holds(passed(it, effort, self._clock.now()))

    def _show(
        self, question: Question | None, told: str = "", *, quiet: bool = False, keep: bool = False
    ) -> None:
        """Show what is open, with a *quiet* moment before presses count; *keep* leaves that as it is."""
        if not keep:
            self._quiet_from = self._clock.now() if quiet else None
        shown = question, told, self.checked, self.asked
        if shown != self._shown:
            self.question, self.told, self._shown = question, told, shown
            self.changed.emit()
