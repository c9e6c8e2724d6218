"""The chronicle: what the history and summary pages show, as frozen values.

Wall times are UTC in ms since 1970, lengths are ms, days are counted from 1970 by the local clock.
Measured and commanded lowering times stand side by side and are never added up.
"""

from dataclasses import dataclass

from gymtimer.domain.load import Mass
from gymtimer.domain.log import LoggedSet
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Choice:
    """What the history page is to show.

    Attributes:
        lifter: whose; None for whoever trained last.
        exercise: key of the exercise, "" for all of them.
        since: wall time from which on; None for all.
        now: wall time at which it is asked.

    """

    now: Ms
    lifter: str | None = None
    exercise: str = ""
    since: Ms | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """What was done, added up; work sets alone.

    Attributes:
        sessions: in which there was any of it.
        sets: with at least one rep that was not broken off.
        negative_sets: those of them with at least one negative.
        reps: done, of sets of every kind.
        negatives: done with somebody else lifting.
        aborted: broken off.
        measured: reps with a measured lowering time.
        measured_time: the sum of these.
        tempo_kept: tempo adherence of handbook 4.4 over the measured reps, 0.0 to 1.0; None without any.
        commanded: reps whose lowering only the clock paced.
        commanded_time: the sum of these.
        rests: with a planned length.
        rests_kept: those within 90 to 125 % of it.
        best: the heaviest load that was lowered; None where none is known.

    """

    sessions: int = 0
    sets: int = 0
    negative_sets: int = 0
    reps: int = 0
    negatives: int = 0
    aborted: int = 0
    measured: int = 0
    measured_time: Ms = 0
    tempo_kept: float | None = None
    commanded: int = 0
    commanded_time: Ms = 0
    rests: int = 0
    rests_kept: int = 0
    best: Mass | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """One dot of the load over time: a session, or all of a week or more where there are many.

    Attributes:
        exercise: key of the exercise.
        name: as shown.
        session: key of the (last) session in the journal.
        started: when that began.
        day: on which.
        best: the heaviest load; None where none is known.
        measured_time: lowering time that was measured.
        commanded_time: lowering time that only the clock paced.
        sets: work sets.
        sessions: how many sessions it stands for.

    """

    exercise: str
    name: str
    session: int
    started: Ms
    day: int
    best: Mass | None
    measured_time: Ms
    commanded_time: Ms
    sets: int
    sessions: int = 1


@dataclass(frozen=True, slots=True)
class Trained:
    """One exercise on one day.

    Attributes:
        day: which.
        exercise: key of the exercise.
        hard: negatives that are hard (handbook 4.4), or whose percentage nobody knows: a rest that
            is too long harms nobody.
        reps: all reps of work sets.
        last: when the last one was done.

    """

    day: int
    exercise: str
    hard: int
    reps: int
    last: Ms


@dataclass(frozen=True, slots=True)
class LoadRecord:
    """The longest lowering at a load.

    Attributes:
        load: which.
        measured: the longest that was measured; None without one.
        commanded: the longest that the clock paced; None without one.
        day: when the longest one was done.
        session: key of that session.

    """

    load: Mass
    measured: Ms | None
    commanded: Ms | None
    day: int
    session: int


@dataclass(frozen=True, slots=True)
class Volume:
    """Eccentric volume of the session with the most: load times negatives.

    Attributes:
        amount: in whole hundredths of the unit of the load.
        negatives: how many.
        day: when.

    """

    amount: Mass
    negatives: int
    day: int


@dataclass(frozen=True, slots=True)
class Records:
    """The bests of one lifter in one exercise, of all time.

    Attributes:
        eccentric_max: the heaviest load with a measured lowering of 3 s or more.
        loads: the longest lowering at each load, heaviest first.
        volume: the session with the most; None where no load is known.

    """

    eccentric_max: LoadRecord | None = None
    loads: tuple[LoadRecord, ...] = ()
    volume: Volume | None = None


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The answer to a choice.

    Attributes:
        choice: the question, with the lifter filled in.
        lifters: everybody who trained, last one first; "" for sessions without a name.
        exercises: key and name of all exercises of the lifter, most trained first.
        totals: what was done in the period.
        spots: the load over time, oldest first.
        trained: the last weeks of all exercises, oldest first.
        records: of all time; empty where all exercises are shown.
        sets: the sets of the last session, of the chosen exercise.

    """

    choice: Choice
    lifters: tuple[str, ...] = ()
    exercises: tuple[tuple[str, str], ...] = ()
    totals: Totals = Totals()
    spots: tuple[Spot, ...] = ()
    trained: tuple[Trained, ...] = ()
    records: Records = Records()
    sets: tuple[LoggedSet, ...] = ()

    @property
    def lifter(self) -> str:
        """Whose it is; "" where nobody was named."""
        return self.choice.lifter or ""
