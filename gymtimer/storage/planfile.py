"""Reads plan files."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.plan import Plan
from gymtimer.storage.plancheck import check_plan
from gymtimer.storage.positions import OvergrownError, Place, Positions, scan
from gymtimer.storage.section import MOST_SLIPS, Slip
from gymtimer.storage.tomlfault import toml_fault
from gymtimer.tongue import tr

#: Longest plan file, in bytes; the longest bundled one has four thousand.
LONGEST_FILE = 1 << 20

_START = Place(1, 1)


@dataclass(frozen=True, slots=True, order=True)
class PlanMistake:
    """One thing that the author of a plan has to change.

    Attributes:
        file: as it was named, fit to be shown.
        line: from 1.
        column: from 1, in characters, at the first character of the wrong word.
        text: what is wrong, and what to write instead.

    """

    file: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        """Return the mistake as a compiler prints it."""
        return f"{self.file}:{self.line}:{self.column}: {self.text}"


class PlanError(Exception):
    """A plan file with mistakes that its author has to put right.

    Attributes:
        mistakes: all of the file, in its order; at least one.

    """

    def __init__(self, mistakes: tuple[PlanMistake, ...]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


def read_plan(path: Path, catalogue: Catalogue) -> Plan:
    """Return the plan in the file at *path*; raise PlanError with all its mistakes."""
    return plan_of(read_text(path), catalogue, shown(path))


@dataclass(frozen=True, slots=True)
class Reading:
    """All that can be read in the text of a plan.

    Attributes:
        positions: where everything stands, as far as it can be read.
        document: what TOML made of it; None where it isn't TOML.
        plan: None where there are mistakes.
        mistakes: all of them, in the order of the text.

    """

    positions: Positions
    document: Mapping[str, Any] | None
    plan: Plan | None
    mistakes: tuple[PlanMistake, ...] = ()


def plan_of(text: str, catalogue: Catalogue, file: str) -> Plan:
    """Return the plan that *text* is; raise PlanError with all its mistakes, as of *file*."""
    reading = read_through(text.removeprefix("\ufeff").replace("\r\n", "\n"), catalogue, file)
    if reading.plan is None:
        raise PlanError(reading.mistakes)
    return reading.plan


def read_through(text: str, catalogue: Catalogue, file: str) -> Reading:
    """Return all that can be read in *text*, whose lines end in line feeds; its mistakes name *file*."""
    nowhere = Positions(text, {}, {}, None)
    if len(text) > LONGEST_FILE:
        what = tr("longer than 1 MiB. A plan has a few lines; is this the right file?")
        return Reading(nowhere, None, None, _one(file, _START, what).mistakes)
    try:
        positions = scan(text)
    except OvergrownError as error:
        return Reading(nowhere, None, None, _one(file, nowhere.place(error.at), str(error)).mistakes)
    try:
        document = tomllib.loads(text)
    except ValueError as error:
        return Reading(positions, None, None, _one(file, *toml_fault(error, positions)).mistakes)
    except RecursionError:
        what = tr("too many brackets in brackets. Remove some.")
        return Reading(positions, None, None, _one(file, _START, what).mistakes)
    plan, slips = check_plan(document, catalogue)
    return Reading(positions, document, plan, () if plan else _mistakes(file, slips, positions))


def read_text(path: Path) -> str:
    """Return the text of the file at *path*; raise PlanError where that isn't possible."""
    file = shown(path)
    try:
        if path.is_dir():
            raise _one(file, _START, tr("a folder, not a plan. Name a file in it."))
        if path.exists() and not path.is_file():
            raise _one(file, _START, tr("not a file. Name a plan file."))
        with path.open("rb") as stream:
            content = stream.read(LONGEST_FILE + 1)
    except FileNotFoundError:
        raise _one(file, _START, tr("no such file. Check the name and the folder.")) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        what = tr("can't be read ({reason}). Check the file's permissions.", reason=reason)
        raise _one(file, _START, what) from None
    if len(content) > LONGEST_FILE:
        raise _one(file, _START, tr("longer than 1 MiB. A plan has a few lines; is this the right file?"))
    return _decoded(content, file)


def _decoded(content: bytes, file: str) -> str:
    """Return *content* as text; raise PlanError where it isn't UTF-8."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _one(file, _START, tr("saved as UTF-16. Save it as UTF-8."))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
        byte = f"{content[error.start]:02X}"
        what = tr("the byte {byte} is not UTF-8. Save the file as UTF-8.", byte=byte)
        raise _one(file, Positions(before, {}, {}, None).place(len(before)), what) from None


def shown(path: Path) -> str:
    """Return *path* without characters that a terminal would obey or couldn't encode."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace") if "\0" not in str(path) else str(path)
    return "".join(letter if letter.isprintable() else "?" for letter in text)


def _one(file: str, place: Place, text: str) -> PlanError:
    return PlanError((PlanMistake(file, place.line, place.column, text),))


def _mistakes(file: str, slips: tuple[Slip, ...], positions: Positions) -> tuple[PlanMistake, ...]:
    """Return *slips* with their places, in the order of the file, each once."""
    found = set()
    for slip in slips:
        place = _place(slip, positions)
        found.add(PlanMistake(file, place.line, place.column, slip.text))
    mistakes = sorted(found)
    if len(slips) == MOST_SLIPS:
        last = mistakes[-1]
        more = tr("{n} mistakes are enough for once; there may be more. Begin with the first.", n=MOST_SLIPS)
        mistakes.append(PlanMistake(file, last.line, last.column, more))
    return tuple(mistakes)


def _place(slip: Slip, positions: Positions) -> Place:
    if slip.on_key:
        return positions.of_key(slip.trail)
    if slip.inside is None:
        return positions.of_value(slip.trail)
    return positions.inside(slip.trail, slip.inside)
