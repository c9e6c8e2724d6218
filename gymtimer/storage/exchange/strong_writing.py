"""Writes a log as the CSV file that Strong exports, in the shape that has a unit for each weight."""

from collections.abc import Iterable, Iterator

from gymtimer.domain.load import Unit
from gymtimer.domain.log import LoggedSession, LoggedSet, SetKind
from gymtimer.domain.timing import MINUTE, SECOND, Ms
from gymtimer.storage.exchange.tempo_note import written_note
from gymtimer.storage.exchange.written import decimal_text, done_sets, line_of, weight_text
from gymtimer.storage.log_reading import local

#: The Android variant of the shape with units: no weight has to be converted.
HEADER = (
    "Date", "Workout Name", "Exercise Name", "Set Order", "Weight", "Weight Unit", "Reps", "RPE", "Distance",
    "Distance Unit", "Seconds", "Notes", "Workout Notes", "Workout Duration",
)  # fmt: skip
_ORDERS = {SetKind.DROP: "D", SetKind.FAILURE: "F"}
_UNITS = {Unit.KG: "kg", Unit.LB: "lbs"}


def strong_lines(sessions: Iterable[LoggedSession], alone: frozenset[str]) -> Iterator[str]:
    """Yield the file piece by piece; *alone* has the keys of exercises in which nobody helps."""
    yield line_of(HEADER, ";")
    for session in sessions:
        yield "".join(_rows(session, alone))


def _rows(session: LoggedSession, alone: frozenset[str]) -> Iterator[str]:
    begun = f"{local(session.started, session.offset):%Y-%m-%d %H:%M:%S}"
    lasted = "" if session.ended is None else _length(session.ended - session.started)
    numbers: dict[str, int] = {}
    for one, count in done_sets(session):
        mass = one.load.mass
        number = numbers[one.name] = numbers.get(one.name, 0) + (not one.warm_up)
        cells = [
            begun, session.plan, one.name, _order(one, number),
            weight_text(mass, mass.unit) if mass else "", _UNITS[mass.unit] if mass else "",
            str(count), decimal_text(one.rpe, 10),
            decimal_text(one.distance, 1000), "m" if one.distance is not None else "",
            decimal_text(one.length, SECOND), written_note(one, partner=one.exercise not in alone),
            session.notes, lasted,
        ]  # fmt: skip
        yield line_of(cells, ";")


def _order(one: LoggedSet, number: int) -> str:
    return "W" if one.warm_up else _ORDERS.get(one.kind, str(number))


def _length(length: Ms) -> str:
    minutes, rest = divmod(max(0, length), MINUTE)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{hours}h"] * bool(hours) + [f"{minutes}m"] * bool(minutes)
    return " ".join(parts) or f"{rest // SECOND}s"
