"""Writes the log into a file, for other programs or for another computer."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

from gymtimer.cli.borrowing import borrowed
from gymtimer.cli.fault import CommandError
from gymtimer.cli.tape import catalogue, places
from gymtimer.domain.exercise import Assist
from gymtimer.domain.log import LoggedSession
from gymtimer.storage.errors import StorageError
from gymtimer.storage.log_reading import Choice, local, read_log


def export(asked: Namespace) -> int:
    """Write the part of the log that *asked* wants, in its format; return the exit code.

    Raises:
        CommandError: the journal can't be read, the gymtimer that has it open can't lend it, or
            the file can't be written.

    """
    choice = Choice(asked.since, asked.until, asked.lifter or "")
    try:
        with borrowed(places()) as its:
            _write(read_log(its.journal, choice), asked)
    except StorageError as error:
        raise CommandError(str(error)) from None
    return 0


def _write(sessions: Iterator[LoggedSession], asked: Namespace) -> None:
    # The first one now: a journal that can't be read must not leave an empty file behind.
    sessions = chain(list(islice(sessions, 1)), sessions)
    if asked.format == "fit":
        _write_fit(sessions, asked.output)
    else:
        _write_text(_pieces(asked.format, sessions), asked.output)


def _pieces(form: str, sessions: Iterable[LoggedSession]) -> Iterator[str]:
    match form:
        case "json":
            from gymtimer.storage.exchange.own_json import json_lines

            return json_lines(sessions)
        case "csv":
            from gymtimer.storage.exchange.own_csv import csv_lines

            return csv_lines(sessions)
        case "hevy":
            from gymtimer.storage.exchange.hevy_writing import hevy_lines

            return hevy_lines(sessions, _alone())
        case _:
            from gymtimer.storage.exchange.strong_writing import strong_lines

            return strong_lines(sessions, _alone())


def _alone() -> frozenset[str]:
    """Return the keys of the exercises in which nobody helps."""
    return frozenset(one.key for one in catalogue().exercises if one.assist is Assist.SELF)


def _write_text(pieces: Iterator[str], output: str | None) -> None:
    if output is None:
        _print(pieces)
        return
    path = Path(output)
    try:
        if path.exists() and not path.is_file():  # a pipe or a device can't be replaced
            _fill(path, pieces)
            return
        part = path.with_name(f".{path.name}.part")
        try:
            _fill(part, pieces)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise CommandError(f"{path}: can't be written ({error.strerror or error}).") from None


def _fill(path: Path, pieces: Iterator[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        out.writelines(pieces)


def _print(pieces: Iterator[str]) -> None:
    """Print the file as it would be written, whatever encoding and line ends the terminal has."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode())
    sys.stdout.buffer.flush()


def _write_fit(sessions: Iterable[LoggedSession], output: str | None) -> None:
    from gymtimer.storage.exchange.fit import fit_bytes

    if output is None:
        raise CommandError("FIT has a file for each session. Add -o FOLDER.")
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for session in sessions:
            day = local(session.started, session.offset)
            path = folder / f"{day:%Y%m%d-%H%M}-{session.id[:8]}.fit"
            path.write_bytes(fit_bytes(session))
    except OSError as error:
        raise CommandError(f"{folder}: can't be written ({error.strerror or error}).") from None
    if not any(folder.iterdir()):
        print("Nothing was trained in that time: no file was written.", file=sys.stderr)
