"""Lowered reps: what metrics are reckoned from, one value for each rep."""

from dataclasses import dataclass

from gymtimer.domain.load import Mass
from gymtimer.domain.log import LoggedRep, LoggedSet
from gymtimer.domain.tempo import Lift, Tempo, TempoError, parse_tempo
from gymtimer.domain.timing import Ms

#: Free fall over the stroke of a bench takes 290 ms: a shorter time is a tap that went wrong (handbook 4.4).
MIS_TAP: Ms = 300

#: How far a time from two taps may be off; judge no finer than this (handbook 4.5).
TAP_ERROR: Ms = 300

#: The whole of a 1RM, in hundredths of a percent.
WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class LoweredRep:
    """A rep as metrics see it.

    Attributes:
        target: the lowering as planned; None without a plan.
        lowered: how long it took; None where nobody knows.
        measured: whether a press told; otherwise *lowered* is what the clock commanded.
        load: what was lowered; None where it is unknown.
        percent: hundredths of a percent of the concentric 1RM; None where it is unknown.
        negative: whether somebody else lifted.
        after_failure: a negative that follows own reps to failure.
        warm_up: left out of every volume.
        aborted: broken off; counts nowhere.
        pause: the stretched pause as planned.
        own_lift: the lifter's own concentric; 0 where a partner lifted.
        assist: from the bottom to the confirmed top, the partner's time; None where nobody wrote it down.

    """

    target: Ms | None
    lowered: Ms | None
    measured: bool
    load: Mass | None = None
    percent: int | None = None
    negative: bool = True
    after_failure: bool = False
    warm_up: bool = False
    aborted: bool = False
    pause: Ms = 0
    own_lift: Ms = 0
    assist: Ms | None = None

    @property
    def mis_tap(self) -> bool:
        """Whether the time was measured, and is shorter than a fall."""
        return self.measured and self.lowered is not None and self.lowered < MIS_TAP

    @property
    def counts(self) -> bool:
        """Whether it belongs to the volume."""
        return not self.aborted and not self.warm_up

    @property
    def hard(self) -> bool:
        """Whether it is a hard eccentric rep: a negative at 100 % of the 1RM or more, or after failure."""
        heavy = self.percent is not None and self.percent >= WHOLE
        return self.counts and self.negative and (heavy or self.after_failure)


def lowered_reps(one: LoggedSet) -> tuple[LoweredRep, ...]:
    """Return the reps of the set *one*; where a time was both measured and commanded, the measured one."""
    tempo = _tempo(one.tempo)
    mixed = len({rep.negative for rep in one.reps}) > 1
    return tuple(_lowered(one, rep, None if mixed and rep.negative else tempo, mixed) for rep in one.reps)


def _tempo(text: str) -> Tempo | None:
    try:
        return parse_tempo(text) if text else None
    except TempoError:
        return None  # somebody else's file may hold anything


def _lowered(one: LoggedSet, rep: LoggedRep, tempo: Tempo | None, mixed: bool) -> LoweredRep:
    measured = rep.measured is not None
    own = not rep.negative and tempo is not None and tempo.lift is Lift.TIMED
    return LoweredRep(
        target=rep.target,
        lowered=rep.measured if measured else rep.commanded,
        measured=measured,
        load=one.load.mass,
        percent=one.load.percent,
        negative=rep.negative,
        after_failure=mixed and rep.negative,
        warm_up=one.warm_up,
        aborted=rep.aborted,
        pause=tempo.stretched if tempo else 0,
        own_lift=(tempo.concentric or 0) if own and tempo else 0,
    )
