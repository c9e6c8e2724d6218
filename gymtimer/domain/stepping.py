"""Steps one number of a set line up or down, as a finger does."""

from dataclasses import replace
from enum import StrEnum

from gymtimer.domain.load import Basis, Load, Unit, number_text
from gymtimer.domain.loads import MOST, PERCENT_RANGE
from gymtimer.domain.pieces import MOST_REPS, MOST_SETS
from gymtimer.domain.plan import Part, Reps, SetLine
from gymtimer.domain.tempo import LONGEST
from gymtimer.domain.timing import SECOND, seconds_text
from gymtimer.tongue import decimal

#: One step of a percentage, and of a mass in each unit, in hundredths: a pair of the smallest plates.
PERCENT_STEP = 250
MASS_STEP = {Unit.KG: 250, Unit.LB: 500}


class Dial(StrEnum):
    """The numbers that can be stepped."""

    SETS = "sets"
    REPS = "reps"
    DOWN = "down"
    LOAD = "load"


def dial_text(line: SetLine, dial: Dial) -> str:
    """Return what *dial* shows: "4 sets", "5 s down", "105 %"; "" where there is no such number."""
    last = line.parts[-1]
    match dial:
        case Dial.SETS:
            return f"{line.sets}"
        case Dial.REPS:
            reps = last.reps
            return f"{reps.laid}" if reps.least == reps.laid else f"{reps.least}–{reps.laid}"
        case Dial.DOWN:
            return decimal(f"{seconds_text(last.tempo.eccentric)} s")
    return decimal(_load_text(line.parts[0].load))


def stepped(line: SetLine, dial: Dial, by: int) -> SetLine:
    """Return *line* with the number of *dial* *by* steps further, as far as its limits go.

    Reps and lowering are those of the last part, which are the negatives where there
    are any; a load that both parts share is changed in both.
    """
    *before, last = line.parts
    match dial:
        case Dial.SETS:
            return replace(line, sets=_within(line.sets + by, 1, MOST_SETS))
        case Dial.REPS:
            return replace(line, parts=(*before, replace(last, reps=_reps(last.reps, by))))
        case Dial.DOWN:
            return replace(line, parts=(*before, _slower(last, by)))
    return _loaded(line, by)


def _within(number: int, least: int, most: int) -> int:
    return max(least, min(number, most))


def _reps(reps: Reps, by: int) -> Reps:
    """Return both ends of the range moved, as far as both can go."""
    by = _within(by, 1 - reps.least, MOST_REPS - reps.laid)
    return Reps(reps.least + by, reps.laid + by)


def _slower(part: Part, by: int) -> Part:
    length = _within(part.tempo.eccentric + by * SECOND, SECOND, LONGEST)
    return replace(part, tempo=replace(part.tempo, eccentric=length))


def _loaded(line: SetLine, by: int) -> SetLine:
    load = line.parts[0].load
    if load is None or load.basis is Basis.MAX:
        return line
    heavier = _heavier(load, by)
    parts = (replace(part, load=heavier) if part.load == load else part for part in line.parts)
    return replace(line, parts=tuple(parts))


def _heavier(load: Load, by: int) -> Load:
    """Return *load* with every week moved, all within their limits or none."""
    if load.unit is None:
        step, (least, most) = PERCENT_STEP, PERCENT_RANGE
    else:
        step, most = MASS_STEP[load.unit], MOST[load.unit]
        least = -most if load.basis is Basis.BODYWEIGHT else step
    amounts = tuple(amount + by * step for amount in load.amounts)
    return replace(load, amounts=amounts) if all(least <= one <= most for one in amounts) else load


def _load_text(load: Load | None) -> str:
    if load is None:
        return ""
    if load.basis is Basis.MAX:
        return "max"
    amount = load.in_week(1)
    if load.basis is Basis.PERCENT:
        return f"{number_text(amount)} %"
    if load.basis is Basis.MASS:
        return f"{number_text(amount)} {load.unit}"
    sign = "+" if amount > 0 else "−"
    return f"bw {sign} {number_text(abs(amount))}" if amount else "bw"
