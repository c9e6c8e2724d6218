"""Order: in which turn the sets of a plan are done."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from gymtimer.domain.plan import Plan, PlannedExercise, SetLine
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class Turn:
    """One set in its turn.

    Attributes:
        planned: the exercise it belongs to.
        line: what the set is made of.
        number: of this exercise, from 1; warm-ups count for themselves.
        of: how many of them there are.
        warm_up: whether it is a warm-up set.
        side: "", "left" or "right".
        rest: planned after it.
        group: number of the exercise in the plan, from 0; that of its first one for a superset.

    """

    planned: PlannedExercise
    line: SetLine
    number: int
    of: int
    warm_up: bool
    side: str
    rest: Ms
    group: int = 0


def turns(plan: Plan) -> Iterator[Turn]:
    """Say the sets of *plan* in order, the way a coach would.

    Adjacent exercises with the same superset letter are done in rounds; a round
    leaves out an exercise whose sets are done, and ends with the long rest.
    """
    groups = groupby(enumerate(plan.exercises), key=lambda item: item[1].superset or item[0])
    for _, group in groups:
        numbered = list(group)
        members = [planned for _, planned in numbered]
        its = [turn for planned in members for turn in _warm_ups(planned)]
        yield from (replace(turn, group=numbered[0][0]) for turn in (*its, *_rounds(members)))


def _sides(planned: PlannedExercise) -> tuple[str, ...]:
    return ("left", "right") if planned.each_side else (planned.side,)


def _warm_ups(planned: PlannedExercise) -> Iterator[Turn]:
    of = len(planned.warm_ups)
    for number, line in enumerate(planned.warm_ups, start=1):
        for side in _sides(planned):
            yield Turn(planned, line, number, of, True, side, planned.rest)


def _rounds(members: list[PlannedExercise]) -> Iterator[Turn]:
    lines = [[line for line in planned.sets for _ in range(line.sets)] for planned in members]
    for turn in range(max(map(len, lines))):
        there = [place for place, its in enumerate(lines) if turn < len(its)]
        for place in there:
            planned, line, of = members[place], lines[place][turn], len(lines[place])
            for side in _sides(planned):
                ends_round = place == there[-1] and side in ("", "right")
                rest = members[-1].rest if ends_round else planned.rest
                yield Turn(planned, line, turn + 1, of, False, side, rest)
