"""Readings: a set line in the words a coach would say, with what hangs on the bar."""

from gymtimer.domain.gym import ANY_GYM
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Basis, Load, SetLoad, number_text
from gymtimer.domain.order import Turn
from gymtimer.domain.plan import Part, Plan, PlannedExercise, SetLine
from gymtimer.domain.plates import side_text
from gymtimer.domain.tempo import Lift, Tempo, warning_text, warnings
from gymtimer.domain.timing import Ms, seconds_text
from gymtimer.domain.workload import loads_of
from gymtimer.tongue import decimal, tr, tr_n


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
    head = _reps(first)
    if not warm_up:
        head = tr_n(line.sets, "{n} set of {reps}", "{n} sets of {reps}", reps=head)
    said = [head, tempo_reading(first.tempo), _loaded(first, texts[0], lifter)]
    told = ", ".join(filter(None, said))
    for part, (load, lower) in zip(then, texts[1:], strict=True):
        same = part.load == first.load
        more = tr("same load") if same and part.load else _loaded(part, (load, lower), lifter)
        after = ", ".join(filter(None, [_reps(part), tempo_reading(part.tempo), more]))
        told = tr("{told}; then {after}", told=told, after=after)
    return tr("{told}; left, then right", told=told) if planned.each_side else told


def hint_of(line: SetLine) -> str:
    """Return what is odd about the tempo of the negatives in *line*; "" if nothing is."""
    for part in line.parts:
        for code in warnings(part.tempo) if part.negative else ():
            return warning_text(code, part.tempo)
    return ""


def tempo_reading(tempo: Tempo) -> str:
    """Return "5 s down", with the pauses and the lift where there are any to speak of."""
    said = [tr("{seconds} s down", seconds=_s(tempo.eccentric))]
    if tempo.stretched:
        said.append(tr("{seconds} s at the bottom", seconds=_s(tempo.stretched)))
    if tempo.lift is Lift.EXPLOSIVE:
        said.append(tr("fast up"))
    elif tempo.concentric and tempo.lift is Lift.ASSISTED:
        said.append(tr("{seconds} s helped up", seconds=_s(tempo.concentric)))
    elif tempo.concentric:
        said.append(tr("{seconds} s up", seconds=_s(tempo.concentric)))
    if tempo.contracted:
        said.append(tr("{seconds} s at the top", seconds=_s(tempo.contracted)))
    return ", ".join(said)


def _s(length: Ms) -> str:
    return decimal(seconds_text(length))


def _reps(part: Part) -> str:
    least, laid = part.reps.least, part.reps.laid
    if part.negative and least == laid:
        count = tr_n(laid, "{n} negative", "{n} negatives")
    elif part.negative:
        count = tr_n(laid, "{least} to {n} negative", "{least} to {n} negatives", least=least)
    elif least == laid:
        count = tr_n(laid, "{n} rep", "{n} reps")
    else:
        count = tr_n(laid, "{least} to {n} rep", "{least} to {n} reps", least=least)
    return tr("{reps} to failure", reps=count) if part.to_failure else count


def _loaded(part: Part, loads: tuple[SetLoad, SetLoad | None], lifter: Lifter | None) -> str:
    """Return the load as planned, then what it comes to, then one side of the bar."""
    if part.load is None:
        return ""
    load, lower = loads
    told = _told(part.load, load, lifter)
    if lower is None:
        return told
    return tr("{load}; lowered with {lowered}", load=told, lowered=_with_plates(lower))


def _told(planned: Load, load: SetLoad, lifter: Lifter | None) -> str:
    if planned.basis is not Basis.PERCENT:
        return _with_plates(load)
    percent = decimal(f"{number_text(planned.in_week(1))} %")
    if len(set(planned.amounts)) > 1:
        percent = tr("{percent} in week 1", percent=percent)
    if load.mass is None and lifter:
        return tr("{percent} of a 1RM that {name} has not given", percent=percent, name=lifter.name)
    if load.mass is None:
        return tr("{percent} of the 1RM", percent=percent)
    return f"{percent} → {_with_plates(load)}"


def _with_plates(load: SetLoad) -> str:
    if load.side is None:
        return load.shown
    plates = side_text(load.side)
    if not plates:
        return tr("{load}: the empty bar", load=load.shown)
    return tr("{load}: {plates} a side", load=load.shown, plates=plates)
