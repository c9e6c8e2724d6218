"""Judging: what the measured time of a lowering says about the load."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from gymtimer.domain.lowered import MIS_TAP, TAP_ERROR
from gymtimer.domain.metrics import GRAVITY_SHARE, GRAVITY_TIME, KEPT, SHORT_BY, SHORT_TIME
from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.domain.timing import Ms

#: From this share of the target on there is nothing to say, in percent (handbook 6.7).
STEADY_PERCENT = 90
#: Who lowers an eccentric test faster than this has missed it (handbook 4.1).
TEST_TIME: Ms = 3000


class Verdict(StrEnum):
    """How a lowering was."""

    KEPT = "kept"
    SLOWER = "slower"  # a little too fast
    SHORT = "short"  # the second in a row ends the set
    DROP = "drop"  # ends the set at once


@dataclass(frozen=True, slots=True)
class Stop:
    """Why a set is over.

    Attributes:
        rep: the last one that was done.
        times: of the lowerings that were too fast: two short ones, or one drop.
        target: as planned.
        drop: whether it was a drop.

    """

    rep: RepId
    times: tuple[Ms, ...]
    target: Ms
    drop: bool


def is_mis_tap(length: Ms) -> bool:
    """Return whether a lowering of *length* is a press that went wrong: a bar needs longer to fall."""
    return length < MIS_TAP


def verdict(length: Ms, target: Ms, stop_below: Ms | None = None) -> Verdict:
    """Return how a lowering was that was measured to last *length*, where *target* was planned.

    Taps are good to 0.3 s, so only what is surely too fast is called so (handbook 4.5).
    Short is under 75 % of the target or under 3 s, for targets below 3.5 s under the target
    less 0.5 s; or under *stop_below*, where the coach gave it. A drop is under 50 % or under
    1.5 s, but never what the rule calls long enough (handbook 4.4, 6.7).
    """
    longest = length + TAP_ERROR
    by_rule = max(ceil(KEPT * target), min(SHORT_TIME, target - SHORT_BY))
    short = by_rule if stop_below is None else min(stop_below, target)
    drop = min(max(ceil(GRAVITY_SHARE * target), GRAVITY_TIME), by_rule)
    if longest < drop:
        return Verdict.DROP
    if longest < short:
        return Verdict.SHORT
    return Verdict.SLOWER if 100 * longest < STEADY_PERCENT * target else Verdict.KEPT


def verdict_of(work: WorkSet, rep: RepId, measured: Mapping[RepId, Ms]) -> Verdict | None:
    """Return how *rep* of *work* was; None for own reps, for tests, and where nobody measured it."""
    length, target = measured.get(rep), target_of(work, rep)
    if length is None or target is None or is_mis_tap(length) or work.test:
        return None
    return verdict(length, target, work.stop_below)


def target_of(work: WorkSet, rep: RepId) -> Ms | None:
    """Return how long the negative *rep* of *work* should last; None for an own rep."""
    if not rep.negative:
        return None
    return next((part.tempo.eccentric for part in work.parts if part.negative), None)


def stop_after(work: WorkSet, rep: RepId, measured: Mapping[RepId, Ms]) -> Stop | None:
    """Return why *work* is over after *rep*; None where it goes on.

    Two short reps in a row or one drop end a set, but for warm-ups and tests. A rep that
    nobody measured stands between two others: what is not known is not judged.
    """
    now, target = verdict_of(work, rep, measured), target_of(work, rep)
    if work.warm_up or target is None or now is None:
        return None
    if now is Verdict.DROP:
        return Stop(rep, (measured[rep],), target, drop=True)
    before = RepId(rep.set_index, rep.negative, rep.number - 1)
    if now is Verdict.SHORT and verdict_of(work, before, measured) in (Verdict.SHORT, Verdict.DROP):
        return Stop(rep, (measured[before], measured[rep]), target, drop=False)
    return None


def last_negative(work: WorkSet, measured: Mapping[RepId, Ms]) -> RepId | None:
    """Return the last measured negative of *work*, or None."""
    its = [rep for rep in measured if rep.set_index == work.index and rep.negative]
    return max(its, default=None)


def missed(work: WorkSet, measured: Mapping[RepId, Ms]) -> bool:
    """Return whether the eccentric test *work* was measured to be too fast."""
    rep = last_negative(work, measured)
    if rep is None or is_mis_tap(measured[rep]):
        return False
    return measured[rep] + TAP_ERROR < (work.stop_below or TEST_TIME)
