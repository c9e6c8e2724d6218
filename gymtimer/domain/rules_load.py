"""Rules about loads: too heavy, too many reps for it, too much more than last time."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from gymtimer.domain.care import Hit
from gymtimer.domain.circumstances import Circumstances, indexes
from gymtimer.domain.effort import WHOLE, Effort
from gymtimer.domain.exercise import Assist, Exercise
from gymtimer.domain.load import GRAMS, Basis, Mass, Unit, grams, number_text, shown_load
from gymtimer.domain.plan import Partner, Purpose
from gymtimer.tongue import decimal, tr_n

#: 300 lb: from here on two people spot (handbook 1.8, S37).
TWO_PARTNERS = 300 * GRAMS[Unit.LB]
#: What a tired lifter still gives of the 1RM, at the end of a set (handbook 4.6).
TIRED = Fraction(6, 10)
#: In hundredths of a percent: above the first nobody goes without a measured eccentric 1RM; above the
#: others most people can't brake for 3 s, a barbell press first (R04, R05).
UNMEASURED_MOST, BARBELL_MOST, OTHER_MOST = 14_000, 12_000, 12_500
#: How much more is lowered than lifted, until it was tested: barbell presses, all others (handbook 1.1).
BARBELL_RATIO, OTHER_RATIO = Fraction(120, 100), Fraction(125, 100)
#: Reps of a set that are sensible up to a load, in hundredths of a percent (R06, table 1.1).
REP_CAPS = ((10_500, 6), (11_000, 5), (11_500, 4), (12_000, 3))
REP_CAP_ABOVE = 1
#: A pull-up lowers more than this: a band helps (R26).
BAND_FROM = 12_000
#: A lowering of this length shows that the load was held, in ms (handbook 4.1).
HELD = 3000
#: A jump in load against the last session, in parts of it (R31).
JUMP, GREAT_JUMP = Fraction(105, 100), Fraction(110, 100)
#: Rounding to plates may change a load by so much (R32).
ROUNDING = Fraction(25, 1000)


def is_press(exercise: Exercise) -> bool:
    """Return whether a partner's bar can pin the lifter of *exercise*."""
    return exercise.overhead and exercise.assist is Assist.PARTNER


def is_barbell_press(exercise: Exercise) -> bool:
    """Return whether it is such an exercise with a barbell."""
    return is_press(exercise) and exercise.bar is not None


def percent_text(percent: int | None) -> str:
    """Return *percent*, in hundredths, as read: "107.5 %"; "" for None."""
    return "" if percent is None else decimal(f"{number_text(percent)} %")


def by_exercise(efforts: Iterable[Effort]) -> Iterator[tuple[str, list[Effort]]]:
    """Yield the name of each exercise of *efforts* with its sets."""
    found: dict[str, list[Effort]] = {}
    for effort in efforts:
        found.setdefault(effort.name, []).append(effort)
    yield from found.items()


def _hits(rule: str, efforts: Iterable[Effort]) -> Iterator[Hit]:
    """Yield one hit for each exercise of *efforts*, in the words of its heaviest set."""
    for name, sets in by_exercise(efforts):
        worst = max(sets, key=_weight)
        words = {
            "load": shown_load(worst.load_text),
            "percent": percent_text(worst.percent),
            "reps": tr_n(worst.most_reps, "{n} rep", "{n} reps"),
            "cap": str(rep_cap(worst.percent or 0) or ""),
        }
        yield Hit(rule, name, indexes(sets), words)


def _weight(effort: Effort) -> tuple[int, int]:
    return effort.percent or 0, effort.hard


def two_partners(it: Circumstances) -> Iterator[Hit]:
    """R03: a load above 300 lb, or a tired assist above the partner's limit, with one partner."""
    if it.plan.partner is not Partner.TWO:
        yield from _hits("R03", (one for one in it.overloaded if _too_much_for_one(it, one)))


def _too_much_for_one(it: Circumstances, effort: Effort) -> bool:
    if effort.work.exercise.assist is not Assist.PARTNER or effort.mass is None:
        return False
    limit = it.partner.assist if it.partner else None
    tired = tired_assist(it, effort)
    over = limit is not None and tired is not None and tired > grams(limit)
    return over or grams(effort.mass) > TWO_PARTNERS


def tired_assist(it: Circumstances, effort: Effort) -> Fraction | None:
    """Return what the partner lifts, in grams, when the lifter is tired; None where that is unknown."""
    one = it.lifter.one_rm(effort.work.exercise.key) if it.lifter else None
    if one is None or effort.mass is None:
        return None
    return grams(effort.mass) - TIRED * grams(one.mass)


def beyond_measure(it: Circumstances) -> Iterator[Hit]:
    """R04: above 140 % without an eccentric 1RM, or more than the person can lower for more than one rep."""
    yield from _hits("R04", (one for one in _loaded(it) if _beyond(it, one)))


def _beyond(it: Circumstances, effort: Effort) -> bool:
    exercise, percent = effort.work.exercise, effort.percent
    measured = it.lifter.eccentric_rm(exercise.key) if it.lifter else None
    if measured is not None:
        heavier = effort.mass is not None and grams(effort.mass) > grams(measured.mass)
        return heavier and effort.most_reps > 1
    ratio = BARBELL_RATIO if is_barbell_press(exercise) else OTHER_RATIO
    if percent is None:
        return False
    return percent > UNMEASURED_MOST or (percent > WHOLE * ratio and effort.most_reps > 1)


def hard_to_hold(it: Circumstances) -> Iterator[Hit]:
    """R05: above 120 % on a barbell press, above 125 % elsewhere; not where R04 holds already."""
    heavy = (one for one in _loaded(it) if (one.percent or 0) > _most(one) and not _beyond(it, one))
    yield from _hits("R05", heavy)


def _most(effort: Effort) -> int:
    return BARBELL_MOST if is_barbell_press(effort.work.exercise) else OTHER_MOST


def _loaded(it: Circumstances) -> Iterator[Effort]:
    """Yield the overloaded sets with more than the lifter's own body; for that alone there is R26."""
    return (effort for effort in it.overloaded if not effort.body_alone)


def rep_cap(percent: int) -> int | None:
    """Return how many reps are sensible at *percent*, in hundredths; None below the 1RM."""
    if percent < WHOLE:
        return None
    return next((cap for most, cap in REP_CAPS if percent <= most), REP_CAP_ABOVE)


def too_many_reps(it: Circumstances) -> Iterator[Hit]:
    """R06: more reps than the load allows; reps of a cluster count alone."""
    for_each = ((one, rep_cap(one.percent or 0)) for one in _loaded(it))
    too_many = (one for one, cap in for_each if cap is not None and one.most_reps > cap)
    yield from _hits("R06", (one for one in too_many if not _beyond(it, one)))


def band(it: Circumstances) -> Iterator[Hit]:
    """R26: bodyweight negatives above 120 % of what the lifter can lift, or too fast last time."""
    if it.plan.purpose is not Purpose.REHAB:
        own = (one for one in it.efforts if one.work.exercise.bodyweight and one.negatives)
        yield from _hits("R26", (one for one in own if _wants_band(it, one)))


def _wants_band(it: Circumstances, effort: Effort) -> bool:
    return (effort.percent or 0) > BAND_FROM or _was_fast(it, effort.work.exercise.key)


def _was_fast(it: Circumstances, exercise: str) -> bool:
    """Return whether no lowering of the last session with measured ones was held."""
    timed = [bout for bout in it.past if bout.exercise == exercise and bout.longest]
    return bool(timed) and max(timed, key=lambda bout: bout.last).longest < HELD


def jumps(it: Circumstances) -> Iterator[Hit]:
    """R31: more than 5 or 10 % above the last overloaded session of the exercise; not on a test day."""
    tests = {planned.exercise.key for planned in it.plan.exercises if planned.test}
    for name, efforts in by_exercise(it.overloaded):
        key = efforts[0].work.exercise.key
        before, heaviest = _last_load(it, key), _heaviest(efforts)
        if key in tests or before is None or heaviest is None or heaviest.mass is None:
            continue
        jump = grams(heaviest.mass) / grams(before)
        rule = "R31b" if jump > GREAT_JUMP else "R31" if jump > JUMP else ""
        if rule:
            more = f"{round(float((jump - 1) * 100))} %"
            words = {"more": more, "load": shown_load(heaviest.load_text), "before": before.shown}
            heavier = (one for one in efforts if one.mass and grams(one.mass) > JUMP * grams(before))
            yield Hit(rule, name, indexes(heavier), words)


def _heaviest(efforts: list[Effort]) -> Effort | None:
    known = [effort for effort in efforts if effort.mass is not None]
    return max(known, key=lambda effort: grams(effort.mass) if effort.mass else 0) if known else None


def _last_load(it: Circumstances, exercise: str) -> Mass | None:
    bouts = [one for one in it.past if one.exercise == exercise and one.hard and one.best]
    last = max(bouts, key=lambda bout: bout.last, default=None)
    return last.best if last and last.best and last.best.hundredths else None


def rounded_far(it: Circumstances) -> Iterator[Hit]:
    """R32: what can be hung up is more than 2.5 % away from what was planned."""
    for name, efforts in by_exercise(it.efforts):
        one = it.lifter.one_rm(efforts[0].work.exercise.key) if it.lifter else None
        far = [effort for effort in efforts if one and not effort.work.warm_up and _far(it, effort, one.mass)]
        if far:
            load = shown_load(far[0].load_text)
            words = {"load": load, "percent": percent_text(_planned(it, far[0]))}
            yield Hit("R32", name, indexes(far), words)


def _planned(it: Circumstances, effort: Effort) -> int | None:
    load = effort.parts[-1].load
    return load.in_week(it.week) if load and load.basis is Basis.PERCENT else None


def _far(it: Circumstances, effort: Effort, one_rm: Mass) -> bool:
    planned, mass = _planned(it, effort), effort.work.load.mass
    if planned is None or mass is None or effort.work.lower_load is not None:
        return False
    target = grams(one_rm) * planned / WHOLE
    return abs(grams(mass) - target) > ROUNDING * target
