"""Plan days: on which days a lifter trained which plan."""

import sqlite3
from collections.abc import Mapping
from datetime import date

from gymtimer.storage.log_reading import local

#: Sessions of one lifter, "" for nobody; such in which a rep counts, and none that was thrown away.
_SESSIONS = """
    SELECT plan, started, offset_minutes FROM sessions
    WHERE source = '' AND coalesce(outcome, '') <> 'discarded'
    AND CASE WHEN :lifter = '' THEN json_array_length(lifters) = 0
        ELSE EXISTS (SELECT 1 FROM json_each(lifters) WHERE value = :lifter) END
    AND EXISTS (SELECT 1 FROM reps WHERE reps.session = sessions.key AND struck = 0 AND NOT aborted)
    ORDER BY started, key"""

#: The days of each plan, by its name.
PlanDays = Mapping[str, tuple[date, ...]]


def read_plan_days(connection: sqlite3.Connection, lifter: str) -> PlanDays:
    """Return on which days *lifter* trained each plan; "" for sessions without one."""
    days: dict[str, tuple[date, ...]] = {}
    for plan, started, offset in connection.execute(_SESSIONS, {"lifter": lifter}):
        days[plan] = (*days.get(plan, ()), local(started, offset).date())
    return days
