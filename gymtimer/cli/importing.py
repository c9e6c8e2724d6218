"""Takes over the log that another program, or gymtimer elsewhere, has exported."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from gymtimer.cli.borrowing import borrowed
from gymtimer.cli.fault import CommandError
from gymtimer.cli.tape import catalogue, places
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import name_fault
from gymtimer.domain.load import Unit
from gymtimer.domain.mistake import quoted
from gymtimer.domain.numbers import counted
from gymtimer.storage.errors import StorageError
from gymtimer.storage.exchange.found import Found
from gymtimer.storage.exchange.naming import nearest
from gymtimer.storage.exchange.reading import read_file
from gymtimer.storage.importing import News, known_sets, news


def import_log(asked: Namespace) -> int:
    """Import the file that *asked* names, or only tell what would happen; return the exit code.

    Raises:
        CommandError: the file is not understood, or gymtimer is running and can't take it now.

    """
    known = catalogue()
    lifter = _lifter(asked.lifter)
    try:
        found = read_file(Path(asked.file), known, lifter, Unit(asked.unit) if asked.unit else None)
        _refuse_strangers(asked, found)
        there = places() if asked.preview else places().make()
        with borrowed(there) as its:
            if asked.preview:
                fresh = news(found.sessions, known_sets(its.journal), merge=found.ours)
            else:
                fresh = its.add(found.sessions, merge=found.ours)
    except StorageError as error:
        raise CommandError(str(error)) from None
    print("\n".join(_told(found, fresh, known, preview=asked.preview)))
    for refusal in found.refusals:
        print(f"{Path(asked.file).name}: {refusal}", file=sys.stderr)
    return 1 if found.refusals else 0


def _lifter(name: str | None) -> str:
    if name is None:
        return ""
    if fault := name_fault(name):
        raise CommandError(f"--lifter: {fault}")
    return name


def _refuse_strangers(asked: Namespace, found: Found) -> None:
    """Refuse to give the sets of a file that names its lifters to somebody else."""
    if found.ours and asked.lifter:
        raise CommandError(f"{asked.file}: this file says itself who lifted. Leave out --lifter.")


def _told(found: Found, fresh: News, catalogue: Catalogue, *, preview: bool) -> Iterator[str]:
    verb = "would be imported" if preview else "imported"
    sessions, sets, reps = (
        counted(number, name)
        for number, name in ((fresh.new, "session"), (fresh.sets, "set"), (fresh.reps, "rep"))
    )
    there = f"{counted(fresh.known, 'session')} already there"
    yield f"{found.source}: {sessions}, {sets}, {reps} {verb}; {there}."
    yield from (f"  {remark}." for remark in found.remarks)
    if not found.ours:
        yield from _exercises(found, catalogue)
    if found.refusals:
        yield f"{counted(len(found.refusals), 'row')} refused:"


def _exercises(found: Found, catalogue: Catalogue) -> Iterator[str]:
    """Yield what the exercises of another program are called here."""
    names = {one.exercise: one.name for session in found.sessions for one in session.sets}
    keys = {exercise.key for exercise in catalogue.exercises}
    for key, name in sorted(names.items()):
        if key in keys:
            yield f"  {name}: in the catalogue."
            continue
        near = nearest(name, catalogue)
        like = f"; the nearest one in the catalogue is {quoted(near)}" if near else ""
        yield f"  {name}: kept by its own name{like}."
