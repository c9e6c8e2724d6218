"""What came after sets: findings about lowerings that were measured, for the rest that follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from gymtimer.domain.care import Finding, Rulebook, Severity
from gymtimer.domain.command import Command
from gymtimer.domain.event import Commanded, Event, RepStruck
from gymtimer.domain.moment import Moment
from gymtimer.domain.playhead import Status
from gymtimer.domain.rules import after_set
from gymtimer.domain.spotting import measured_in
from gymtimer.domain.timeline import Kind, RepId, WorkSet
from gymtimer.domain.timing import Ms
from gymtimer.tongue import tr
from gymtimer.ui.captions import inside_of_set

#: The id of a rule, and the number of the set it spoke after.
Key = tuple[str, int]


class Answers(Protocol):
    """Where answers are written down; a `Bookkeeper`."""

    def care(self, answer: Mapping[str, object]) -> None:
        """Write *answer* down."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asks about a set that is over, whenever people have time for it.

    Attributes:
        finding: what it found.
        work: the set.

    """

    finding: Finding
    work: WorkSet

    @property
    def key(self) -> Key:
        """What makes it the same as another one."""
        return self.finding.id, self.work.index

    @property
    def title(self) -> str:
        """Whose set it was, and which: "Ana, after set 2 of 4, bench press"."""
        which, exercise, who = inside_of_set(self.work), self.work.exercise.name, self.work.lifter
        if who:
            return tr("{who}, after {which}, {exercise}", who=who, which=which, exercise=exercise)
        return tr("After {which}, {exercise}", which=which, exercise=exercise)

    def written(self, **more: object) -> dict[str, object]:
        """Return what the journal keeps of it."""
        load = self.work.lower_load or self.work.load
        about = {"lifter": self.work.lifter, "exercise": self.work.exercise.written}
        return written(self.finding) | about | {"load": load.text, "set": self.work.index} | more


class CareAfter:
    """Tells what stands after a set, and keeps what waits for an answer; no set ever waits for it.

    Attributes:
        asked: what nobody has answered yet, oldest first.

    """

    def __init__(self, rules: Rulebook, book: Answers) -> None:
        """Go by *rules*; write into *book*."""
        self._rules, self._book = rules, book
        self._measured: dict[RepId, Ms] = {}
        self._answered: set[Key] = set()
        self.asked: tuple[Asked, ...] = ()

    def remember(self, measured: Mapping[RepId, Ms]) -> None:
        """Take the lowerings that presses timed before a session was cut off."""
        self._measured.update(measured)

    def take(self, events: Iterable[Event], before: Moment | None) -> None:
        """Take the lowerings that *events* tell of, and who overruled the end of the set at *before*."""
        for event in events:
            match event:
                case RepStruck(rep=rep):
                    self._measured.pop(rep, None)
                case Commanded(command=(Command.GO_ON | Command.BACK)):
                    self._overrule(before)
            self._measured.update(measured_in((event,)))

    def _overrule(self, moment: Moment | None) -> None:
        """Write down that people go on with a set that a rule would have ended at *moment*."""
        if moment is None or moment.phase is None or moment.status is not Status.STOPPED:
            return
        for finding in after_set(moment.phase.work, self._measured, self._rules):
            self._book.care(Asked(finding, moment.phase.work).written(overruled=True))

    def look(self, moment: Moment) -> str:
        """Return what is told in the rest at *moment*; "" elsewhere."""
        phase = moment.phase
        if phase is None or phase.kind is not Kind.REST or phase.in_set:
            return ""
        its = tuple(Asked(one, phase.work) for one in after_set(phase.work, self._measured, self._rules))
        # A time that was corrected, or a rep that was taken back, may leave nothing to ask.
        kept = [one for one in self.asked if one.work.index != phase.work.index]
        self.asked = (*kept, *(one for one in its if _wants(one.finding) and one.key not in self._answered))
        if not its:
            return ""
        several = len(moment.timeline.lifters) > 1  # the load of the next set is somebody else's
        whose = f"{phase.work.lifter}  ·  " if several and phase.work.lifter else ""
        return f"{whose}{its[0].finding.text}"

    def answer(self, key: Key, reason: str) -> bool:
        """Take an answer, with the *reason* where one is wanted; return whether it is one."""
        one = next((one for one in self.asked if one.key == key), None)
        wants_reason = one is not None and one.finding.severity is Severity.REASON
        if one is None or (wants_reason and not reason.strip()):
            return False
        self._answered.add(key)
        self.asked = tuple(other for other in self.asked if other is not one)
        self._book.care(one.written(reason=reason.strip()))
        return True

    def leave(self) -> None:
        """Write down what nobody has answered: the session is over."""
        for one in self.asked:
            self._book.care(one.written(unanswered=True))
        self.asked = ()


def _wants(finding: Finding) -> bool:
    return finding.severity is not Severity.TELL


def written(finding: Finding, reason: str = "") -> dict[str, object]:
    """Return what the journal keeps of an answered finding."""
    return {
        "rule": finding.id,
        "severity": finding.severity.value,
        "about": finding.about,
        "text": finding.text,
        "reason": reason.strip(),
    }
