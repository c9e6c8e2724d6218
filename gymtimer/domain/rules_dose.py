"""Rules about doses: how many hard lowerings of a muscle, how long after the last ones."""

from collections.abc import Iterator

from gymtimer.domain.care import Hit
from gymtimer.domain.circumstances import DAY, HOUR, Bout, Circumstances
from gymtimer.domain.plan import Purpose
from gymtimer.domain.timing import Ms
from gymtimer.tongue import tr_n

#: After so long without overloaded work the next session is a first one again (R07, R36).
FORGOTTEN: Ms = 56 * DAY
#: Hard lowerings of a first session, of elbow flexors, of any session (R07, R08).
FIRST_MOST, FIRST_ARMS, MOST = 12, 6, 24
ARMS = "elbow flexors"
#: Hours that a dose asks for: the hard ones, the usual ones, those after a first or a large session.
SHORT, USUAL, LONG = 48, 72, 96
#: A small dose needs no such hours; a large one needs the long ones (R09, R11).
SMALL, LARGE = 6, 16
#: Two sessions so close are consecutive: a weekly plan is never meant, whatever the clock says (ours).
CLOSE: Ms = 6 * DAY
WEEK: Ms = 7 * DAY
#: What counts as "in seven days": the same weekday a little earlier is a week ago (ours).
RECENT: Ms = WEEK - 12 * HOUR
#: Sessions of a muscle in seven days, today's among them (R12), weeks in a row (R13), micro-doses (R29).
MOST_A_WEEK, MOST_WEEKS, MOST_MICRO = 2, 6, 5


def first_session(it: Circumstances) -> Iterator[Hit]:
    """R07, R36: too much for the first overloaded session of a muscle, or the first after a long break.

    Counts the first muscle of each exercise, and of a range of reps the lower end: there the set may end.
    Where nobody knows the past, nobody can tell a first session.
    """
    if it.bouts is None:
        return
    for muscle in it.muscles():
        days = it.hard_days(muscle)
        if days and it.now - days[-1].last < FORGOTTEN:
            continue
        dose, most = it.dose(muscle, first=True, least=True), FIRST_ARMS if muscle == ARMS else FIRST_MOST
        if dose > most:
            words = {"dose": str(dose), "most": str(most)}
            yield Hit("R36" if days else "R07", muscle, it.sets_of(muscle), words)


def large_dose(it: Circumstances) -> Iterator[Hit]:
    """R08: more than 24 hard lowerings of a muscle in a session."""
    for muscle in it.muscles():
        dose = it.dose(muscle)
        if dose > MOST:
            yield Hit("R08", muscle, it.sets_of(muscle), {"dose": str(dose), "most": str(MOST)})


def too_soon(it: Circumstances) -> Iterator[Hit]:
    """R09, R10, R11: hours since the last overloaded session of a muscle, unless that was a small dose."""
    for muscle in it.muscles():
        sessions = _sessions(it.hard_days(muscle))
        rules = [
            (_soon(it.now - last, hard, first=_is_first(sessions, number)), last)
            for number, (_, last, hard) in enumerate(sessions)
        ]
        close = [(rule, -last) for rule, last in rules if rule]
        if close:  # the lowest number wants most; of two the later session
            rule, last = min(close)
            hours = tr_n(max(0, it.now + last) // HOUR, "{n} hour", "{n} hours", sense="ago")
            yield Hit(rule, muscle, it.sets_of(muscle), {"hours": hours})


def _soon(ago: Ms, hard: int, *, first: bool) -> str:
    """Return the rule about a session with *hard* lowerings that was *ago*; "" for none."""
    if hard <= SMALL:
        return ""
    if ago < SHORT * HOUR:
        return "R09"
    if ago < USUAL * HOUR:
        return "R10"
    return "R11" if ago < LONG * HOUR and (first or hard > LARGE) else ""


def _sessions(bouts: tuple[Bout, ...]) -> list[tuple[Ms, Ms, int]]:
    """Return start, end and hard lowerings of each session of *bouts*, oldest first."""
    found: dict[Ms, tuple[Ms, Ms, int]] = {}
    for bout in bouts:
        _, last, hard = found.get(bout.started, (bout.started, bout.last, 0))
        found[bout.started] = (bout.started, max(last, bout.last), hard + bout.hard)
    return sorted(found.values())


def _is_first(sessions: list[tuple[Ms, Ms, int]], number: int) -> bool:
    return number == 0 or sessions[number][0] - sessions[number - 1][1] >= FORGOTTEN


def every_workout(it: Circumstances) -> Iterator[Hit]:
    """R12: overloaded in two consecutive sessions of the muscle, or more than twice in seven days.

    A micro-dose is meant to be frequent. A plan that says "two days a week" means its two sessions.
    """
    if it.plan.purpose is Purpose.MICRO_DOSE:
        return
    for muscle in it.muscles():
        week = [one for one in _sessions(it.hard_days(muscle)) if it.now - one[1] < RECENT]
        trained = it.trained(muscle)
        consecutive = bool(trained) and trained[-1].hard > 0 and it.now - trained[-1].last < CLOSE
        meant = it.plan.schedule.per_week >= MOST_A_WEEK
        if len(week) >= MOST_A_WEEK or (consecutive and not meant):
            count = tr_n(len(week), "{n} session", "{n} sessions")
            yield Hit("R12", muscle, it.sets_of(muscle), {"count": count})


def no_easy_week(it: Circumstances) -> Iterator[Hit]:
    """R13: overloaded work in each of the last six weeks, and today again."""
    if not it.overloaded:
        return
    weeks = {max(0, it.now - bout.last) // WEEK for bout in it.past if bout.hard}
    if weeks >= set(range(MOST_WEEKS)):
        yield Hit("R13", words={"weeks": tr_n(MOST_WEEKS, "{n} week", "{n} weeks", sense="the last")})


def micro_dose(it: Circumstances) -> Iterator[Hit]:
    """R29: a micro-dose of more than six lowerings, or on more than five days in seven."""
    if it.plan.purpose is not Purpose.MICRO_DOSE:
        return
    for muscle in it.muscles():
        week = [one for one in _sessions(it.hard_days(muscle)) if it.now - one[1] < RECENT]
        many = it.plan.schedule.per_week > MOST_MICRO or len({_day(one[1]) for one in week}) >= MOST_MICRO
        if it.dose(muscle) > SMALL or many:
            yield Hit("R29", muscle, it.sets_of(muscle), {"dose": str(it.dose(muscle))})


def _day(wall: Ms) -> int:
    return wall // DAY
