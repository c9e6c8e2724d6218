"""Unfinished sessions: what the journal knows of a session that was cut off."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gymtimer.domain.event import Stand
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.timeline import Cut, RepId
from gymtimer.domain.timing import Ms
from gymtimer.storage.rows import SessionId


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A session that has no end in the journal.

    Attributes:
        session: which.
        plan: name of its plan.
        state: JSON text of all that its tape was laid out from.
        stand: where it stood after the last command; None where nothing was pressed.
        wall: when that command was.
        done: the reps that count, in order, with their lowering times in ms.
        joined: the recipe of the own tape of each lifter who came in later, by name.
        measured: those of them whose time a press told.

    """

    session: SessionId
    plan: str
    state: str
    stand: Stand | None
    wall: Ms
    done: tuple[tuple[RepId, Ms], ...]
    joined: Mapping[str, str] = field(default_factory=dict)
    measured: tuple[tuple[RepId, Ms], ...] = ()


def unfinished(connection: sqlite3.Connection) -> tuple[Unfinished, ...]:
    """Return the sessions that were cut off, newest first; sessions of other programs are never."""
    rows = connection.execute(
        "SELECT key, id, plan, state, started FROM sessions"
        " WHERE ended IS NULL AND source = '' AND state <> '{}' ORDER BY started DESC, key DESC"
    ).fetchall()
    return tuple(_session(connection, *row) for row in rows)


def _session(
    connection: sqlite3.Connection, key: int, name: str, plan: str, state: str, started: Ms
) -> Unfinished:
    last = connection.execute(
        "SELECT wall, payload FROM events WHERE session = ? AND json_extract(payload, '$.index') IS NOT NULL"
        " ORDER BY number DESC LIMIT 1",
        (key,),
    ).fetchone()
    reps = connection.execute(
        "SELECT set_index, negative, rep, coalesce(measured_ms, commanded_ms, 0), measured_ms FROM reps"
        " WHERE session = ? AND struck = 0 AND NOT aborted ORDER BY number",
        (key,),
    ).fetchall()
    joined = connection.execute(
        "SELECT json_extract(payload, '$.lifter'), json_extract(payload, '$.recipe') FROM events"
        " WHERE session = ? AND kind = 'joined' ORDER BY number",
        (key,),
    ).fetchall()
    return Unfinished(
        session=SessionId(name),
        plan=plan,
        state=state,
        stand=_stand(last[1]) if last else None,
        wall=last[0] if last else started,
        done=_reps(row[:4] for row in reps),
        measured=_reps(row[:4] for row in reps if row[4] is not None),
        joined=dict(joined),
    )


def _stand(payload: str) -> Stand:
    written = json.loads(payload)
    rested = tuple((lifter, length) for lifter, length in written.get("rested", ()))
    cuts = tuple(map(_cut, written["cuts"]))
    return Stand(cuts, written["index"], written["elapsed"], written["running"], rested)


def _cut(written: Mapping[str, Any]) -> Cut:
    """Return a cut as it was written down; those of older versions know nothing of stations and lifters."""
    mass = written.get("mass")
    return Cut(**{**written, "mass": Mass(mass["hundredths"], Unit(mass["unit"])) if mass else None})


def _reps(rows: Iterable[tuple[int, int, int, Ms]]) -> tuple[tuple[RepId, Ms], ...]:
    return tuple((RepId(work, bool(negative), number), length) for work, negative, number, length in rows)
