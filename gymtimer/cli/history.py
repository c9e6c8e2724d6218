"""Prints what was trained."""

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from gymtimer.cli.borrowing import borrowed
from gymtimer.cli.fault import CommandError
from gymtimer.cli.tape import places
from gymtimer.domain.timing import SECOND, clock_text
from gymtimer.storage.errors import StorageError
from gymtimer.storage.history import read_history

#: A session, a set or a rep, as the journal's room hands them over.
Row = dict[str, Any]


def history(asked: Namespace) -> int:
    """Print all sessions of the journal, newest last; return the exit code.

    Raises:
        CommandError: the journal can't be read, or the gymtimer that has it open can't lend it.

    """
    try:
        with borrowed(places()) as its:
            sessions = read_history(its.journal)
    except StorageError as error:
        raise CommandError(str(error)) from None
    if asked.json:
        print(json.dumps(sessions, ensure_ascii=False, indent=1))
    else:
        print("\n".join(text_lines(sessions)))
    return 0


def text_lines(sessions: Sequence[Row]) -> Iterator[str]:
    """Yield *sessions* for people: a line for each, and one for each set."""
    if not sessions:
        yield "Nothing was trained yet."
    for number, session in enumerate(sessions):
        if number:
            yield ""
        who = f", {', '.join(session['lifters'])}" if session["lifters"] else ""
        day = datetime.fromisoformat(session["started"])
        yield f"{day:%Y-%m-%d %H:%M}  {session['plan']}{who} ({session['outcome'] or 'not ended'})"
        sets = session["sets"]
        width = max((len(_name(its)) for its in sets), default=0)
        for its in sets:
            yield f"  {_name(its):<{width}}  {_done(its)}".rstrip()


def _name(its: Row) -> str:
    side = f" {its['side']}" if its["side"] else ""
    kind = "warm-up" if its["warm_up"] else "set"
    return f"{its['name']}, {kind} {its['number']}{side}"


def _done(its: Row) -> str:
    """Return load, lowering times and rest of a set: ``105 kg: 4.0 3.6m 1.2x s, rest 3:05``.

    A time with an m was measured by a press, one with an x was cut short by RACK IT.
    """
    load = f"{its['load']['text']}: " if its["load"]["text"] else ""
    rest = f", rest {clock_text(its['rest']['actual_ms'])}" if its["rest"] else ""
    length = clock_text(its["length_ms"]) if its["length_ms"] is not None else ""
    distance = f"{its['distance_mm'] / 1_000_000:.2f} km" if its["distance_mm"] is not None else ""
    done = ", ".join(filter(None, (_reps(its["reps"]), length, distance)))
    return f"{load}{done}{rest}"


def _reps(reps: Sequence[Row]) -> str:
    """Return the lowering times, or the count of reps that another program didn't time."""
    timed = [rep for rep in reps if rep["measured_ms"] is not None or rep["commanded_ms"] is not None]
    if not timed:
        return f"{len(reps)} {'rep' if len(reps) == 1 else 'reps'}" if reps else ""
    return f"{' '.join(map(_time, reps))} s"


def _time(rep: Row) -> str:
    measured = rep["measured_ms"]
    length = rep["commanded_ms"] if measured is None else measured
    mark = "x" if rep["aborted"] else "" if measured is None else "m"
    return f"{(length or 0) / SECOND:.1f}{mark}"
