"""The line-up: entries of another program, put together into sessions of our log."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.log import LoggedLoad, LoggedRep, LoggedSession, LoggedSet
from gymtimer.domain.timing import Ms
from gymtimer.storage.exchange.entry import Entry
from gymtimer.storage.exchange.naming import named
from gymtimer.storage.exchange.tempo_note import read_note

#: The space of our names for sessions of others; drawn once, never to be changed.
SPACE = UUID("5b2c7f0e-9d64-4b0a-8a51-6b6d1c0f4e27")

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def lined_up(
    source: str, entries: Iterable[Entry], lifter: str, catalogue: Catalogue
) -> tuple[LoggedSession, ...]:
    """Return the sessions that *entries* from *source* make; the sets are those of *lifter*.

    Rows with the same title and start are one session, wherever they stand in the file.
    """
    together: dict[tuple[datetime, str], list[Entry]] = {}
    for entry in entries:
        together.setdefault((entry.start, entry.title), []).append(entry)
    return tuple(_session(source, its, lifter, catalogue) for its in together.values())


def session_id(source: str, start: datetime, title: str, lifter: str) -> str:
    """Return the name of a session that its program gave none: the same each time it is imported.

    It is made of what does not change when somebody mends a set later. The start is that of
    the clock on the wall, so that it is the same on a computer in another zone.
    """
    return str(uuid5(SPACE, json.dumps([source, start.isoformat(), title, lifter])))


def _session(source: str, entries: list[Entry], lifter: str, catalogue: Catalogue) -> LoggedSession:
    first = entries[0]
    start = first.start.astimezone()  # as the zone of this computer was on that day
    offset = round((start.utcoffset() or timedelta()).total_seconds() / 60)
    ended = max((entry.end for entry in entries if entry.end), default=first.start)
    counts: Counter[tuple[str, bool]] = Counter()
    sets = tuple(_set(index, entry, lifter, catalogue, counts) for index, entry in enumerate(entries))
    return LoggedSession(
        id=session_id(source, first.start, first.title, lifter),
        plan=first.title,
        started=_wall(first.start, offset),
        offset=offset,
        sets=sets,
        lifters=(lifter,) if lifter else (),
        ended=_wall(max(ended, first.start), offset),
        outcome="finished",
        source=source,
        notes=next((entry.session_notes for entry in entries if entry.session_notes), ""),
    )


def _wall(clock: datetime, offset: int) -> Ms:
    moment = clock.replace(tzinfo=UTC) - timedelta(minutes=offset)
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _set(
    index: int, entry: Entry, lifter: str, catalogue: Catalogue, counts: Counter[tuple[str, bool]]
) -> LoggedSet:
    exercise = named(entry.exercise, catalogue)
    counts[exercise.key, entry.warm_up] += 1
    tempo, negative, target, notes = read_note(entry.notes)
    return LoggedSet(
        index=index,
        exercise=exercise.key,
        name=exercise.name,
        number=counts[exercise.key, entry.warm_up],
        reps=tuple(LoggedRep(number + 1, negative, target=target) for number in range(entry.reps)),
        warm_up=entry.warm_up,
        lifter=lifter,
        load=LoggedLoad(str(entry.mass) if entry.mass else "", entry.mass),
        tempo=tempo,
        kind=entry.kind,
        superset=entry.superset,
        rpe=entry.rpe,
        length=entry.length,
        distance=entry.distance,
        notes=notes,
    )
