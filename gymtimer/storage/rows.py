"""Rows: what the journal keeps, as frozen values.

Wall times are UTC in ms since 1970; they are labels, no length is ever
reckoned from them.  Positions and lengths are ms on the tape.
"""

from dataclasses import dataclass
from typing import NewType

from gymtimer.domain.load import SetLoad
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.timeline import RepId, WorkSet
from gymtimer.domain.timing import Ms

#: The name of a session in the journal; a random UUID.
SessionId = NewType("SessionId", str)


@dataclass(frozen=True, slots=True)
class SessionStart:
    """A session begins.

    Attributes:
        plan: name of the plan.
        lifters: who trains, in turn; empty where nobody was named.
        wall: when.
        offset_minutes: what the local clock showed ahead of UTC.
        state: JSON text of all that is needed to lay the same tape again: plan
            source, loads, words, settings, layout version.

    """

    plan: str
    lifters: tuple[str, ...]
    wall: Ms
    offset_minutes: int
    state: str


@dataclass(frozen=True, slots=True)
class Begun:
    """A session start that was given its name."""

    session: SessionId
    start: SessionStart


@dataclass(frozen=True, slots=True)
class Happening:
    """Something happened that the session can be folded from again.

    Attributes:
        session: where.
        wall: when.
        position: where the playhead stood.
        kind: a command's value ("go", "rack it"), "splice", "mute", "sound lost".
        source: what a command came from: "key", "touch", "cli"; "" elsewhere.
        payload: JSON text of the rest, such as the result of a splice.

    """

    session: SessionId
    wall: Ms
    position: Ms
    kind: str
    source: str = ""
    payload: str = "{}"


@dataclass(frozen=True, slots=True)
class Rep:
    """A rep that was done, or broken off.

    Attributes:
        session: where.
        rep: which one; a rep that was struck out may be done again under the same id.
        wall: when its lowering ended.
        exercise: key of the exercise.
        exercise_name: as files have it, in English.
        set_number: of this exercise, from 1.
        warm_up: whether it is left out of the volume.
        side: "", "left" or "right".
        lifter: who lifted; "" where nobody was named.
        load: as resolved for the lifter.
        target: the lowering as planned.
        commanded: the lowering as the clock led it; None where nothing paced it.
        measured: the lowering as a press at the bottom measured it; None without one.
        aborted: broken off by RACK IT or back.
        tempo: of its part of the set, as written: "50A0".

    """

    session: SessionId
    rep: RepId
    wall: Ms
    exercise: str
    exercise_name: str
    set_number: int
    warm_up: bool
    side: str
    lifter: str
    load: SetLoad
    target: Ms
    commanded: Ms | None
    measured: Ms | None = None
    aborted: bool = False
    tempo: str = ""


def rep_of(
    session: SessionId, wall: Ms, work: WorkSet, lowered: Lowered, target: Ms, *, aborted: bool = False
) -> Rep:
    """Return the row of the rep *lowered* in the set *work*; the rest as in `Rep`."""
    return Rep(
        session=session,
        rep=lowered.rep,
        wall=wall,
        exercise=work.exercise.key,
        exercise_name=work.exercise.written,
        set_number=work.number,
        warm_up=work.warm_up,
        side=work.side,
        lifter=work.lifter,
        load=work.lower_load or work.load,
        target=target,
        commanded=None if lowered.measured else lowered.length,
        measured=lowered.length if lowered.measured else None,
        aborted=aborted,
        tempo=str(work.tempo),
    )


@dataclass(frozen=True, slots=True)
class Strike:
    """The last rep of that id counts no more; it was undone."""

    session: SessionId
    rep: RepId


@dataclass(frozen=True, slots=True)
class Measured:
    """A press after the bottom told how long the lowering really took."""

    session: SessionId
    rep: RepId
    lowered: Ms


@dataclass(frozen=True, slots=True)
class Rest:
    """A rest that is over.

    Attributes:
        session: where.
        set_index: of the set before it.
        wall: when it ended.
        planned: its length on the tape, changes by the athlete included.
        actual: how long it really was.

    """

    session: SessionId
    set_index: int
    wall: Ms
    planned: Ms
    actual: Ms


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """A session is over.

    Attributes:
        session: which.
        wall: when.
        outcome: "finished", "left", "discarded".

    """

    session: SessionId
    wall: Ms
    outcome: str = "finished"


Row = Begun | Happening | Rep | Strike | Measured | Rest | SessionEnd
