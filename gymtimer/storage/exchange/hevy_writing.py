"""Writes a log as the CSV file that Hevy exports."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from gymtimer.domain.load import Unit
from gymtimer.domain.log import LoggedSession, LoggedSet, SetKind
from gymtimer.domain.timing import SECOND
from gymtimer.storage.exchange.cells import MONTHS
from gymtimer.storage.exchange.tempo_note import written_note
from gymtimer.storage.exchange.written import decimal_text, done_sets, line_of, weight_text
from gymtimer.storage.log_reading import local

_FRONT = (
    "title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes",
    "set_index", "set_type",
)  # fmt: skip

#: The two forms of the file; Hevy has one weight column, so one unit goes for all.
_FORMS = {Unit.KG: ("weight_kg", "distance_km"), Unit.LB: ("weight_lbs", "distance_miles")}
_BACK = ("duration_seconds", "rpe")

#: A negative is a normal set there; its tempo stands in the notes.
_KINDS = {SetKind.NORMAL: "normal", SetKind.DROP: "dropset", SetKind.FAILURE: "failure"}
_MILLIMETRES = {Unit.KG: 1_000_000, Unit.LB: 1_609_344}


def hevy_lines(sessions: Iterable[LoggedSession], alone: frozenset[str]) -> Iterator[str]:
    """Yield the file piece by piece, in the unit of the first weight; others are converted once, exactly.

    *alone* has the keys of exercises in which nobody helps.
    """
    waiting: list[LoggedSession] = []
    unit = None
    rest = iter(sessions)
    for session in rest:
        waiting.append(session)
        unit = _unit(session)
        if unit is not None:
            break
    unit = unit or Unit.KG
    weight, distance = _FORMS[unit]
    yield line_of([*_FRONT, weight, "reps", distance, *_BACK], quoted=True)
    for session in chain(waiting, rest):
        yield "".join(_rows(session, unit, alone))


def _unit(session: LoggedSession) -> Unit | None:
    masses = (one.load.mass for one in session.sets)
    return next((mass.unit for mass in masses if mass is not None), None)


def _rows(session: LoggedSession, unit: Unit, alone: frozenset[str]) -> Iterator[str]:
    begun = _time(local(session.started, session.offset))
    ended = begun if session.ended is None else _time(local(session.ended, session.offset))
    numbers: dict[str, int] = {}
    for one, count in done_sets(session):
        index = numbers[one.name] = numbers.get(one.name, -1) + 1
        notes = written_note(one, partner=one.exercise not in alone)
        cells = [
            session.plan, begun, ended, session.notes, one.name, one.superset, notes, str(index), _type(one),
            weight_text(one.load.mass, unit), str(count or ""), _distance(one.distance, unit),
            decimal_text(one.length, SECOND), decimal_text(one.rpe, 10),
        ]  # fmt: skip
        yield line_of(cells, quoted=True)


def _time(moment: datetime) -> str:
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def _type(one: LoggedSet) -> str:
    return "warmup" if one.warm_up else _KINDS[one.kind]


def _distance(millimetres: int | None, unit: Unit) -> str:
    if millimetres is None:
        return ""
    size = _MILLIMETRES[unit]
    return decimal_text((millimetres * 1_000_000 + size // 2) // size, 1_000_000)
