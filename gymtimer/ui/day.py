"""The day: what can be changed in a session while people rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gymtimer.domain.company import MOST_LIFTERS
from gymtimer.domain.moment import Moment
from gymtimer.domain.regrouping import may_regroup, sets_ahead
from gymtimer.domain.timeline import Kind, RepId, WorkSet
from gymtimer.domain.timing import Ms
from gymtimer.tongue import mark
from gymtimer.ui.captions import inside_of_set
from gymtimer.ui.care_question import Helper


@dataclass(frozen=True, slots=True)
class Ahead:
    """An exercise that is still to be done, with its superset.

    Attributes:
        group: its number in the plan.
        name: "Bench press", "Close-grip bench press + Wide-grip pull-up".
        sets: that are left of it, warm-ups among them, of all who lift.

    """

    group: int
    name: str
    sets: int = 0


@dataclass(frozen=True, slots=True)
class Kindred:
    """The reps of one kind in the set that is over.

    Attributes:
        set_index: of the set.
        negative: whether they are assisted.
        name: "Reps", "Own reps", "Negatives", in English.
        reps: those that count, with their lowering times.

    """

    set_index: int
    negative: bool
    name: str
    reps: tuple[tuple[RepId, Ms], ...]


@dataclass(frozen=True, slots=True)
class Day:
    """What can be changed now.

    Attributes:
        present: who still has sets to do, in turn; empty where nobody was named.
        absent: who could come in.
        ahead: the exercises to come, the next one first.
        again: the set that one more could be like; None where there is none.
        over: the set that is over; None before the first.
        done: its reps, kind by kind.
        helper: who helps; None where nobody has to.

    """

    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    ahead: tuple[Ahead, ...] = ()
    again: WorkSet | None = None
    over: WorkSet | None = None
    done: tuple[Kindred, ...] = ()
    helper: Helper | None = None

    @property
    def may_come(self) -> tuple[str, ...]:
        """Who may come in: nobody where the rack is full, or where nobody was named."""
        return self.absent if 0 < len(self.present) < MOST_LIFTERS else ()


def day_of(moment: Moment, reps: Mapping[RepId, Ms], known: Sequence[str]) -> Day:
    """Return what can be changed at *moment*, with *reps* done; *known* lifters have files."""
    index, timeline = moment.here.index, moment.timeline
    over = _over(moment)
    if not may_regroup(timeline, index):
        return Day(over=over, done=_done(over, reps))
    ahead = [its[0].work for its in sets_ahead(timeline, index)]
    present = tuple(dict.fromkeys(work.lifter for work in ahead if work.lifter))
    named = any(timeline.lifters)
    here = timeline.phases[index]
    again = here.work if here.kind is Kind.SETUP or over is None else over
    if again.warm_up:  # those aren't done once more, but the sets that they are for
        same = (one for one in ahead if (one.lifter, one.group) == (again.lifter, again.group))
        again = next((one for one in same if not one.warm_up), again)
    return Day(
        present=present,
        absent=tuple(name for name in known if named and name not in present),
        ahead=tuple(
            Ahead(group, _name(ahead, group), sum(one.group == group for one in ahead))
            for group in dict.fromkeys(one.group for one in ahead)
        ),
        again=None if again.warm_up else again,
        over=over,
        done=_done(over, reps),
    )


def _name(ahead: Sequence[WorkSet], group: int) -> str:
    return " + ".join(dict.fromkeys(work.exercise.name for work in ahead if work.group == group))


def _over(moment: Moment) -> WorkSet | None:
    """Return the set before *moment*; the reps of one that goes on are not corrected yet."""
    before = moment.timeline.phases[: moment.here.index]
    in_set = moment.phase is not None and moment.phase.in_set
    return before[-1].work if before and not in_set else None


def _done(over: WorkSet | None, reps: Mapping[RepId, Ms]) -> tuple[Kindred, ...]:
    if over is None:
        return ()
    kinds = dict.fromkeys(part.negative for part in over.parts)
    return tuple(
        Kindred(
            over.index,
            negative,
            (mark("Negatives") if negative else mark("Own reps")) if over.mixed else mark("Reps"),
            tuple(
                (rep, length)
                for rep, length in sorted(reps.items())
                if (rep.set_index, rep.negative) == (over.index, negative)
            ),
        )
        for negative in kinds
    )


def set_name(work: WorkSet) -> str:
    """Return "Bench press, set 2 of 4, Ana"."""
    return ", ".join(filter(None, (work.exercise.name, inside_of_set(work), work.lifter)))
