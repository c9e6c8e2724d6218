"""Reads what a lifter has done lately, for the rules of care."""

import json
import sqlite3
import tomllib
from collections.abc import Callable
from dataclasses import replace

from gymtimer.domain.circumstances import DAY, Bout
from gymtimer.domain.load import Mass, Unit, grams
from gymtimer.domain.plan import Purpose
from gymtimer.domain.timing import Ms

#: How far back the rules look: eight weeks without are a long break; a half year tells one from never.
LOOKS_BACK: Ms = 26 * 7 * DAY

MusclesOf = Callable[[str], tuple[str, ...]]

# A negative of which nobody knows the percentage counts as hard (handbook 4.4), but for rehab.
_BOUTS = """SELECT session, exercise, started, hundredths, unit, percent, negatives, hard, reps, last,
        longest_measured
    FROM bouts WHERE lifter = ? AND started >= ? AND reps > 0"""
_REHAB = "SELECT key, state FROM sessions WHERE started >= ? AND instr(state, 'rehab') > 0"


def read_bouts(
    connection: sqlite3.Connection, lifter: str, now: Ms, muscles_of: MusclesOf
) -> tuple[Bout, ...]:
    """Return what *lifter* did in the half year before wall time *now*, by exercise and session.

    *muscles_of* tells the muscles of an exercise by its key.
    """
    since = now - LOOKS_BACK
    rehab = {key for key, state in connection.execute(_REHAB, (since,)) if _is_rehab(state)}
    found: dict[tuple[int, str], Bout] = {}
    for row in connection.execute(_BOUTS, (lifter, since)):
        session, exercise, started, hundredths, unit, percent, negatives, hard, reps, last, longest = row
        unknown = percent < 0 and session not in rehab
        best = Mass(hundredths, Unit(unit)) if hundredths >= 0 else None
        one = Bout(
            exercise, muscles_of(exercise), started, last, negatives if unknown else hard, reps, best, longest
        )
        key = session, exercise
        found[key] = _together(found[key], one) if key in found else one
    return tuple(found.values())


def _together(one: Bout, other: Bout) -> Bout:
    """Return two bouts of a session, with different loads, as one."""
    return replace(
        one,
        last=max(one.last, other.last),
        hard=one.hard + other.hard,
        reps=one.reps + other.reps,
        best=_heavier(one, other),
        longest=max(one.longest, other.longest),
    )


def _heavier(one: Bout, other: Bout) -> Mass | None:
    """Return the heavier load, a hard one before any other."""
    hard = [bout for bout in (one, other) if bout.best and bout.hard] or [one, other]
    return max((bout.best for bout in hard if bout.best), key=grams, default=None)


def _is_rehab(state: str) -> bool:
    """Return whether a session was laid out from a plan for rehab; what can't be read was none."""
    try:
        plan = tomllib.loads(json.loads(state)["plan"].replace("\r\n", "\n"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    return bool(plan.get("purpose") == Purpose.REHAB)
