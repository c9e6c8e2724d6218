"""Metrics of lowering: how long, how evenly, how close to the tempo (handbook 4.4).

Times that a press measured are good to 0.3 s (handbook 4.5).  Those that the clock
commanded say what was asked for, not what was done.  The two are never mixed: a
set with both has two values.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from gymtimer.domain.lowered import LoweredRep
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.domain.volume import LoadTime, Volume, eccentric_volume, load_time

#: Less than this share of the planned lowering, and the rep's load is not "kept".
KEPT = Fraction(3, 4)
#: Who needs less than this share of the plan, or less than this time, let gravity do the work.
GRAVITY_SHARE = Fraction(1, 2)
GRAVITY_TIME: Ms = 1500
#: A rep is short under this time; where less than 3.5 s was planned, 0.5 s under the plan.
SHORT_TIME: Ms = 3 * SECOND
SHORT_BY: Ms = 500


@dataclass(frozen=True, slots=True)
class Lowering:
    """What the lowering times of some reps tell.

    Shares are exact: 835/1000 is 83.5 %.

    Attributes:
        measured: whether presses told the times; otherwise the clock commanded them.
        times: of the reps, in order.
        etut: eccentric time under tension, the sum of *times*.
        tut: the same with stretched pauses and own concentrics, as planned; assisted time is left out.
        adherence: mean over reps of max(0, 1 - |t - p|/p); None where nothing was planned.
        coverage: mean of min(1, t/p): too slow is not punished; None where nothing was planned.
        fade: 1 - last/first; below zero where the last was the slowest; None for fewer than two reps.
        gravity: reps under half the plan or under 1.5 s.
        short: reps under 3 s, or under the plan less 0.5 s where less than 3.5 s was planned.
        kept: the EVL of the reps with at least 75 % of the plan.
        load_time: load × time.

    """

    measured: bool
    times: tuple[Ms, ...]
    etut: Ms
    tut: Ms
    adherence: Fraction | None
    coverage: Fraction | None
    fade: Fraction | None
    gravity: int
    short: int
    kept: Volume
    load_time: LoadTime


def lowering(reps: Iterable[LoweredRep]) -> tuple[Lowering, ...]:
    """Return what the times of *reps* tell: the measured ones first, then the commanded ones.

    A kind that has no reps is left out.  So are reps that were broken off, those without
    a time and mis-taps, whose time is no lowering.
    """
    timed = [rep for rep in reps if rep.lowered is not None and not rep.aborted and not rep.mis_tap]
    kinds = ([rep for rep in timed if rep.measured is measured] for measured in (True, False))
    return tuple(_lowering(kind) for kind in kinds if kind)


def _lowering(reps: Sequence[LoweredRep]) -> Lowering:
    times = tuple(rep.lowered or 0 for rep in reps)
    planned = [(rep.lowered or 0, rep.target) for rep in reps if rep.target]
    return Lowering(
        measured=reps[0].measured,
        times=times,
        etut=sum(times),
        tut=sum(times) + sum(rep.pause + rep.own_lift for rep in reps),
        adherence=_mean([max(Fraction(0), 1 - Fraction(abs(t - p), p)) for t, p in planned]),
        coverage=_mean([min(Fraction(1), Fraction(t, p)) for t, p in planned]),
        fade=1 - Fraction(times[-1], times[0]) if len(times) > 1 and times[0] else None,
        gravity=sum(map(is_drop, reps)),
        short=sum(map(short, reps)),
        kept=eccentric_volume(rep for rep in reps if _kept(rep)),
        load_time=load_time(reps),
    )


def short(rep: LoweredRep) -> bool:
    """Whether *rep*, which has a time, was short; the second in a row ends a set (handbook 4.4)."""
    least = SHORT_TIME
    if rep.target and rep.target < SHORT_TIME + SHORT_BY:
        least = rep.target - SHORT_BY
    return (rep.lowered or 0) < least


def is_drop(rep: LoweredRep) -> bool:
    """Whether gravity did the work of *rep*: under half the plan, or under 1.5 s."""
    time = rep.lowered or 0
    return time < GRAVITY_TIME or (rep.target is not None and time < GRAVITY_SHARE * rep.target)


def _kept(rep: LoweredRep) -> bool:
    return rep.target is not None and (rep.lowered or 0) >= KEPT * rep.target


def _mean(shares: Sequence[Fraction]) -> Fraction | None:
    return sum(shares, Fraction(0)) / len(shares) if shares else None
