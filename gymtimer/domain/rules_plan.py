"""Rules about the plan itself: partner, tempo, warm-up, rest, the exercise."""

from collections.abc import Iterator

from gymtimer.domain.care import Hit
from gymtimer.domain.circumstances import Circumstances, indexes
from gymtimer.domain.effort import Effort
from gymtimer.domain.exercise import Assist, plain
from gymtimer.domain.load import grams
from gymtimer.domain.plan import Partner, Purpose
from gymtimer.domain.rules_load import by_exercise, is_press, tired_assist
from gymtimer.domain.tempo import Lift, Tempo
from gymtimer.domain.timing import SECOND, Ms, seconds_text
from gymtimer.tongue import decimal, tr_n

#: A negative takes at least the first, and never less than the second (R14).
SLOW, FAST = 3 * SECOND, 2 * SECOND
#: Longer lowerings, and own times in a rep, are rarely of use (R15).
LONGEST = 10 * SECOND
#: Rest of a muscle between two hard sets (R21).
LEAST_REST = 120 * SECOND
#: Reps that a partner lifts in one session (R34).
MOST_ASSISTED = 40
#: Words in the names of exercises that nobody lifts out of with a partner (R25).
NO_NEGATIVES = ("squat", "deadlift", "good morning")
#: Exercises whose empty bar differs from machine to machine (R27).
MACHINES = frozenset({"smith_press"})


def alone(it: Circumstances) -> Iterator[Hit]:
    """R01: an overloaded press and nobody there."""
    nobody = it.plan.partner is Partner.NONE or "partner" in it.unticked
    yield from _each("R01", (one for one in it.overloaded if nobody and is_press(one.work.exercise)))


def no_stops(it: Circumstances) -> Iterator[Hit]:
    """R02: an overloaded press without safeties."""
    bare = "safeties" in it.unticked
    yield from _each("R02", (one for one in it.overloaded if bare and is_press(one.work.exercise)))


def _each(rule: str, efforts: Iterator[Effort]) -> Iterator[Hit]:
    for name, sets in by_exercise(efforts):
        yield Hit(rule, name, indexes(sets))


def fast_negatives(it: Circumstances) -> Iterator[Hit]:
    """R14: negatives that are planned to take less than 3 s, or less than 2 s; not of an empty bar."""
    for name, efforts in by_exercise(one for one in it.efforts if not one.light):
        for rule, least, most in (("R14b", 0, FAST), ("R14", FAST, SLOW)):
            fast = [one for one in efforts if _shortest(one) and least <= _shortest(one) < most]
            if fast:
                shortest = min(map(_shortest, fast))
                yield Hit(rule, name, indexes(fast), {"seconds": decimal(seconds_text(shortest))})


def _shortest(effort: Effort) -> Ms:
    """Return the shortest lowering of its negatives; 0 without negatives."""
    return min((tempo.eccentric for tempo in effort.negatives), default=0)


def slow_reps(it: Circumstances) -> Iterator[Hit]:
    """R15: lowerings, or own times in a rep, of more than 10 s; not in a plan for rehab."""
    if it.plan.purpose is Purpose.REHAB:
        return
    for name, efforts in by_exercise(it.efforts):
        slow = [one for one in efforts if any(_slow(part.tempo) for part in one.parts)]
        if slow:
            longest = max(part.tempo.fixed for one in slow for part in one.parts)
            yield Hit("R15", name, indexes(slow), {"seconds": decimal(seconds_text(longest))})


def _slow(tempo: Tempo) -> bool:
    return tempo.eccentric > LONGEST or tempo.fixed > LONGEST


def cold(it: Circumstances) -> Iterator[Hit]:
    """R19: nothing lighter comes before the first overloaded set; in the session, was done."""
    live = it.live
    coming = [one for one in it.overloaded if live is None or one.index >= live.at]
    if not coming or (live is not None and live.hard):
        return
    first = coming[0]
    before = (one for one in it.efforts if one.index < first.index and set(one.muscles) & set(first.muscles))
    if not any(live is None or one.index in live.done for one in before):
        yield Hit("R19", first.name, (first.index,))


def short_rest(it: Circumstances) -> Iterator[Hit]:
    """R21: less than two minutes between two hard sets of a muscle; in the session, the time that passed."""
    if it.live is not None:
        yield from _short_now(it)
        return
    short: dict[str, list[Effort]] = {}
    shortest: dict[str, Ms] = {}
    last: dict[tuple[str, str], Effort] = {}
    for effort in it.overloaded:
        for muscle in effort.muscles:
            before = last.get((muscle, effort.work.side))
            if before and effort.begins - before.ends < LEAST_REST:
                short.setdefault(muscle, []).append(effort)
                rest = effort.begins - before.ends
                shortest[muscle] = min(rest, shortest.get(muscle, rest))
            last[muscle, effort.work.side] = effort
    for muscle, efforts in short.items():
        yield Hit("R21", muscle, indexes(efforts), {"seconds": decimal(seconds_text(shortest[muscle]))})


def _short_now(it: Circumstances) -> Iterator[Hit]:
    live = it.live
    for effort in it.overloaded:
        if live is None or effort.index != live.at:
            continue
        for muscle in effort.muscles:
            rested = live.rested.get((muscle, effort.work.side))
            if rested is not None and rested < LEAST_REST:
                seconds = str(rested // SECOND)
                yield Hit("R21", muscle, (effort.index,), {"seconds": seconds})


def no_partner_negatives(it: Circumstances) -> Iterator[Hit]:
    """R25: negatives with a partner in a squat, a deadlift or a good morning."""
    yield from _each("R25", (one for one in it.efforts if one.negatives and _never(one)))


def _never(effort: Effort) -> bool:
    exercise = effort.work.exercise
    words = plain(exercise.written)
    return exercise.assist is Assist.PARTNER and any(word in words for word in NO_NEGATIVES)


def unmeasured_bar(it: Circumstances) -> Iterator[Hit]:
    """R27: nobody has weighed the bar of this machine."""
    unknown = MACHINES - it.measured
    yield from _each("R27", (one for one in it.overloaded if one.work.exercise.key in unknown))


def foreign_assist(it: Circumstances) -> Iterator[Hit]:
    """R33: a plan from elsewhere with an A in its tempo."""
    assisted = (one for one in it.efforts if any(part.tempo.lift is Lift.ASSISTED for part in one.parts))
    sets = indexes(assisted)
    if it.foreign and sets:
        yield Hit("R33", sets=sets)


def tired_partner(it: Circumstances) -> Iterator[Hit]:
    """R34: more than 40 lifts for the partner, each of more than half the limit where both are known."""
    heavy = [one for one in it.efforts if one.assisted and _tires(it, one)]
    lifts = sum(one.assisted for one in heavy)
    if lifts > MOST_ASSISTED:
        yield Hit("R34", words={"lifts": tr_n(lifts, "{n} time", "{n} times")})


def _tires(it: Circumstances, effort: Effort) -> bool:
    limit = it.partner.assist if it.partner else None
    tired = tired_assist(it, effort)
    return limit is None or tired is None or tired > grams(limit) / 2


def other_partner(it: Circumstances) -> Iterator[Hit]:
    """R30: the partner changed in the middle of the session: the list is gone through again."""
    if it.new_partner:
        yield from _each("R30", (one for one in it.overloaded if one.work.exercise.assist is Assist.PARTNER))


def nobody_helps(it: Circumstances) -> Iterator[Hit]:
    """R30: the partner is missing; of a press R01 says so."""
    if "partner" in it.unticked:
        helped = (one for one in it.overloaded if one.work.exercise.assist is Assist.PARTNER)
        yield from _each("R30b", (one for one in helped if not is_press(one.work.exercise)))


def not_in_order(it: Circumstances) -> Iterator[Hit]:
    """R30: something on the list of the set at hand is not in order, and no other rule is about it."""
    its = [one for one in it.overloaded if it.live is not None and one.index == it.live.at]
    for effort in its:
        if it.missing:
            yield Hit("R30c", effort.name, (effort.index,), {"items": "; ".join(it.missing)})
