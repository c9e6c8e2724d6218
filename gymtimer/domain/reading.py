"""Readings: a set line in the words a coach would say, with what hangs on the bar."""

from gymtimer.domain.gym import ANY_GYM
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Basis, Load, SetLoad, number_text
from gymtimer.domain.numbers import counted
from gymtimer.domain.order import Turn
from gymtimer.domain.plan import Part, Plan, PlannedExercise, SetLine
from gymtimer.domain.plates import side_text
from gymtimer.domain.tempo import Lift, Tempo, warning_text, warnings
from gymtimer.domain.timing import seconds_text
from gymtimer.domain.workload import loads_of


def reading_of(
    line: SetLine, planned: PlannedExercise, plan: Plan, lifter: Lifter | None, *, warm_up: bool = False
) -> str:
    """Return "4 sets of 4 negatives, 5 s down, 105 % → 105 kg: 25 + 15 + 2.5 a side".

    Args:
        line: one of *planned*.
        planned: one of *plan*.
        plan: gives the unit.
        lifter: whose loads are told; None for percentages as they are.
        warm_up: whether the line is a warm-up, which is one set and rounded to the nearest plate.

    """
    turn = Turn(planned, line, 1, line.sets, warm_up, "", planned.rest)
    first, *then = line.parts
    texts = [loads_of(turn, part, plan.unit, lifter, 1, ANY_GYM) for part in line.parts]
    head = _reps(first) if warm_up else f"{counted(line.sets, 'set')} of {_reps(first)}"
    said = [head, tempo_reading(first.tempo), _loaded(first, texts[0], lifter)]
    told = ", ".join(filter(None, said))
    for part, (load, lower) in zip(then, texts[1:], strict=True):
        same = part.load == first.load
        more = "same load" if same and part.load else _loaded(part, (load, lower), lifter)
        told += "; then " + ", ".join(filter(None, [_reps(part), tempo_reading(part.tempo), more]))
    return f"{told}; left, then right" if planned.each_side else told


def hint_of(line: SetLine) -> str:
    """Return what is odd about the tempo of the negatives in *line*; "" if nothing is."""
    for part in line.parts:
        for code in warnings(part.tempo) if part.negative else ():
            return warning_text(code, part.tempo)
    return ""


def tempo_reading(tempo: Tempo) -> str:
    """Return "5 s down", with the pauses and the lift where there are any to speak of."""
    said = [f"{seconds_text(tempo.eccentric)} s down"]
    if tempo.stretched:
        said.append(f"{seconds_text(tempo.stretched)} s at the bottom")
    if tempo.lift is Lift.EXPLOSIVE:
        said.append("fast up")
    elif tempo.concentric:
        how = "helped up" if tempo.lift is Lift.ASSISTED else "up"
        said.append(f"{seconds_text(tempo.concentric)} s {how}")
    if tempo.contracted:
        said.append(f"{seconds_text(tempo.contracted)} s at the top")
    return ", ".join(said)


def _reps(part: Part) -> str:
    least, laid = part.reps.least, part.reps.laid
    one = "negative" if part.negative else "rep"
    count = counted(laid, one) if least == laid else f"{least} to {counted(laid, one)}"
    return f"{count} to failure" if part.to_failure else count


def _loaded(part: Part, loads: tuple[SetLoad, SetLoad | None], lifter: Lifter | None) -> str:
    """Return the load as planned, then what it comes to, then one side of the bar."""
    if part.load is None:
        return ""
    load, lower = loads
    told = _told(part.load, load, lifter)
    return f"{told}; lowered with {_with_plates(lower)}" if lower is not None else told


def _told(planned: Load, load: SetLoad, lifter: Lifter | None) -> str:
    if planned.basis is not Basis.PERCENT:
        return _with_plates(load)
    percent = f"{number_text(planned.in_week(1))} %"
    if len(set(planned.amounts)) > 1:
        percent += " in week 1"
    if load.mass is None:
        whose = f"a 1RM that {lifter.name} has not given" if lifter else "the 1RM"
        return f"{percent} of {whose}"
    return f"{percent} → {_with_plates(load)}"


def _with_plates(load: SetLoad) -> str:
    if load.side is None:
        return load.text
    plates = side_text(load.side)
    return f"{load.text}: {plates} a side" if plates else f"{load.text}: the empty bar"
