"""Questions: what is to be answered before a set, as the panel shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from gymtimer.domain.care import Finding, Severity
from gymtimer.domain.circumstances import Circumstances
from gymtimer.domain.effort import Effort
from gymtimer.domain.gate import Share, may_go_below, shares
from gymtimer.tongue import mark, tr

#: Rules that find nothing any more below 100 %, by their numbers: there the way down is offered.
_GONE_BELOW = frozenset({"R01", "R02", "R20", "R24", "R30", "R35"})


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be answered before a set.

    Attributes:
        title: whom it is for, and what before.
        findings: what stands against the set, what wants most first; empty for a list.
        shares: the list to go through; empty for findings.
        below: whether the load can be taken below 100 %, which ends the matter.
        again: whether the findings come from a list that can be gone through again.

    """

    title: str
    findings: tuple[Finding, ...] = ()
    shares: tuple[Share, ...] = ()
    below: bool = False
    again: bool = False

    @property
    def wants_reason(self) -> bool:
        """Whether a press is not enough."""
        return any(finding.severity is Severity.REASON for finding in self.findings)


class Helper(StrEnum):
    """Who helps, as people say in the middle of a session."""

    SAME = "as before"
    OTHER = "another partner"
    NOBODY = "nobody"


def about_findings(effort: Effort, found: Sequence[Finding], *, again: bool) -> Question:
    """Return the question of what was *found* before *effort*; *again* where a list led to it."""
    below = bool(_GONE_BELOW & {one.rule.number for one in found}) and may_go_below(effort)
    who = effort.work.lifter
    title = tr("{who}, before this set", who=who) if who else tr("Before this set")
    return Question(title, tuple(found), below=below, again=again)


def about_list(it: Circumstances, effort: Effort) -> Question:
    """Return the list that is gone through before *effort*."""
    who = effort.work.lifter
    one, anybody = mark("{who}, before this set: look at each"), mark("Before this set: look at each")
    title = tr(one, who=who) if who else tr(anybody)
    return Question(title, shares=shares(it, effort), below=may_go_below(effort))
