"""The course of a plan: a session, with the one of the same plan before it."""

import sqlite3
from dataclasses import dataclass

from gymtimer.domain.log import LoggedSession
from gymtimer.domain.timing import MINUTE, Ms
from gymtimer.storage.log_reading import read_session
from gymtimer.storage.rows import SessionId

#: A session longer ago than this says nothing about the load of today.
LONGEST_AGO: Ms = 21 * 24 * 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Leg:
    """One session of the course.

    Attributes:
        session: what was done in it.
        state: JSON text of all that its tape was laid out from.

    """

    session: LoggedSession
    state: str


@dataclass(frozen=True, slots=True)
class Course:
    """A session and the last one of the same plan and lifters before it, if that is not long ago."""

    now: Leg
    before: Leg | None = None


_BEFORE = """
    SELECT * FROM sessions WHERE plan = :plan AND lifters = :lifters AND source = ''
    AND coalesce(outcome, '') <> 'discarded' AND key <> :key AND started BETWEEN :first AND :last
    AND EXISTS (SELECT 1 FROM reps WHERE reps.session = sessions.key AND struck = 0)
    ORDER BY started DESC LIMIT 1"""


def read_course(connection: sqlite3.Connection, session: SessionId) -> Course | None:
    """Return *session* with the one before it; None where the journal has no such session."""
    before, connection.row_factory = connection.row_factory, sqlite3.Row
    try:
        return _course(connection, session)
    finally:
        connection.row_factory = before


def _course(connection: sqlite3.Connection, session: SessionId) -> Course | None:
    row = connection.execute("SELECT * FROM sessions WHERE id = ?", (session,)).fetchone()
    if row is None:
        return None
    where = {
        "plan": row["plan"],
        "lifters": row["lifters"],
        "key": row["key"],
        "first": row["started"] - LONGEST_AGO,
        "last": row["started"],
    }
    earlier = connection.execute(_BEFORE, where).fetchone()
    return Course(_leg(connection, row), _leg(connection, earlier) if earlier else None)


def _leg(connection: sqlite3.Connection, row: sqlite3.Row) -> Leg:
    return Leg(read_session(connection, row), row["state"])
