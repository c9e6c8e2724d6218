"""Our own JSON: the whole log, fit to come back in unchanged."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from gymtimer.domain.log import LoggedSession, LoggedSet
from gymtimer.domain.timing import Ms
from gymtimer.storage.exchange.decoding import rep_of, session_of, set_of
from gymtimer.storage.exchange.encoding import Json, rep_values, session_values, set_values
from gymtimer.storage.exchange.found import ExchangeError, Found, Refusal, RowError

#: What such a file says of itself, with the number of its format.
MARK, FORMAT = "gymtimer log", 1


def json_lines(sessions: Iterable[LoggedSession]) -> Iterator[str]:
    """Yield the file piece by piece, with a line for each session."""
    yield f'{{"format": {FORMAT}, "is": "{MARK}", "sessions": [\n'
    between = ""
    for session in sessions:
        yield between + json.dumps(_session_values(session), ensure_ascii=False)
        between = ",\n"
    yield "\n]}\n"


def is_own_json(document: object) -> bool:
    """Whether *document*, the contents of a JSON file, is one of ours."""
    return isinstance(document, dict) and document.get("is") == MARK


def read_json(name: str, document: Json) -> Found:
    """Return the sessions of the file *name*, whose contents are *document*.

    Raises:
        ExchangeError: it is of a newer format, or has no sessions.

    """
    found, sessions = document.get("format"), document.get("sessions")
    if found != FORMAT:
        newer = f"written by another gymtimer (format {found!r}, this one reads {FORMAT})"
        raise ExchangeError(f"{name}: {newer}. Please update gymtimer; nothing was imported.")
    if not isinstance(sessions, list):
        raise ExchangeError(f'{name}: "sessions" is not a list. Please export it again.')
    refusals: list[Refusal] = []
    read = [
        _session(f"session {number}", values, refusals) for number, values in enumerate(sessions, start=1)
    ]
    return Found("gymtimer", tuple(filter(None, read)), tuple(refusals))


def _session_values(session: LoggedSession) -> Json:
    started = session.started
    sets = [
        set_values(one, started) | {"reps": [rep_values(rep, started) for rep in one.reps]}
        for one in session.sets
    ]
    return session_values(session) | {"sets": sets}


def _session(where: str, values: Any, refusals: list[Refusal]) -> LoggedSession | None:
    try:
        session = session_of(_table(values))
        sets = _list(values, "sets")
    except RowError as error:
        refusals.append(Refusal(where, str(error)))
        return None
    read: dict[int, LoggedSet] = {}
    for number, one in enumerate(sets, start=1):
        try:
            made = _set(_table(one), session.started)
        except RowError as error:
            refusals.append(Refusal(f"{where}, set {number}", str(error)))
            continue
        if made.index in read:
            twice = f"its index {made.index} is that of another set."
            refusals.append(Refusal(f"{where}, set {number}", twice))
        read.setdefault(made.index, made)
    return replace(session, sets=tuple(read[index] for index in sorted(read)))


def _set(values: Json, started: Ms) -> LoggedSet:
    reps = []
    for number, rep in enumerate(_list(values, "reps"), start=1):
        try:
            reps.append(rep_of(_table(rep), started))
        except RowError as error:
            raise RowError(f"rep {number}: {error}") from None
    return set_of(values, tuple(reps), started)


def _table(values: object) -> Json:
    if not isinstance(values, dict):
        raise RowError("this is not an object in braces.")
    return values


def _list(values: Json, name: str) -> list[Any]:
    found = values.get(name)
    if not isinstance(found, list):
        raise RowError(f"{name} is not a list.")
    return found
