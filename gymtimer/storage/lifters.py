"""Lifters: one TOML file each."""

import re
import unicodedata
from datetime import date, datetime
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import InlineTable

from gymtimer.domain.exercise import Catalogue, plain
from gymtimer.domain.lifter import Lifter, OneRM, RMKind, name_fault
from gymtimer.domain.load import Basis, Load, Mass, Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.mistake import quoted
from gymtimer.storage.errors import StorageError
from gymtimer.storage.positions import OvergrownError, scan
from gymtimer.storage.section import EnoughError, Section, Slip, got, one_of
from gymtimer.storage.tomlfile import FORMAT, read_toml, refuse_other_format, write_text

_SUFFIX = ".toml"
_KEYS = ("format", "name", "unit", "body-weight", "one-rm", "eccentric-one-rm")
_HINTS = {"weight": ' Did you mean "body-weight"?', "bodyweight": ' Did you mean "body-weight"?'}
_ONE_RM_KEYS = ("load", "date", "kind", "like")
_EXAMPLE = '"100 kg"'

# No system allows all of these in the name of a file; "%" is what they become.
_NOT_IN_FILES = '<>:"/\\|?*%'
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


def list_lifters(folder: Path) -> tuple[Path, ...]:
    """Return the files of all lifters in *folder*, by name; none where it is absent."""
    try:
        files = [
            path for path in folder.iterdir() if path.suffix == _SUFFIX and not path.name.startswith(".")
        ]
    except OSError:
        return ()
    return tuple(sorted(files, key=lambda path: (_folded(path.stem), path.stem)))


def lifter_path(folder: Path, name: str) -> Path:
    """Return the file of the lifter called *name*, there or not; case makes no other lifter."""
    stem = "".join(_escaped(letter) if letter in _NOT_IN_FILES else letter for letter in name)
    if _folded(stem).partition(".")[0] in _RESERVED or stem.startswith("."):
        stem = _escaped(stem[0]) + stem[1:]
    if stem.endswith("."):
        stem = stem[:-1] + _escaped(".")
    there = (path for path in list_lifters(folder) if _folded(path.stem) == _folded(stem))
    return next(there, folder / f"{stem}{_SUFFIX}")


def read_lifter(path: Path, catalogue: Catalogue) -> Lifter:
    """Return the lifter of the file at *path*.

    Raises:
        StorageError: with all that is wrong in the file, as ``file:line:column: text``.

    """
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        raise StorageError(f"{path.name}: there is no such lifter. Add one first.") from None
    refuse_other_format(path, tables.get("format"))
    slips: list[Slip] = []
    try:
        lifter = _lifter(tables, catalogue, slips)
    except EnoughError:
        lifter = None
    if lifter is None or slips:
        raise StorageError(*_places(path, text, slips))
    return lifter


def save_lifter(path: Path, lifter: Lifter) -> None:
    """Write *lifter* to *path*; what did not change keeps its comments.

    Raises:
        StorageError: the file there is damaged or too new, or can't be written; it is untouched.

    """
    if fault := name_fault(lifter.name):
        raise StorageError(f"{path.name}: {fault}")
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        tables, text = {}, f"format = {FORMAT}\n"
    else:
        refuse_other_format(path, tables.get("format"))
    document = tomlkit.parse(text)
    values = {"name": lifter.name, "unit": lifter.unit.value, "body-weight": lifter.body and str(lifter.body)}
    for key, value in values.items():
        if value is None:
            document.pop(key, None)
        elif tables.get(key) != value:
            document[key] = value
    _put_one_rms(document, lifter)
    write_text(path, tomlkit.dumps(document))


def _lifter(tables: dict[str, Any], catalogue: Catalogue, slips: list[Slip]) -> Lifter | None:
    section = Section(tables, (), slips)
    section.unknown(_KEYS, _HINTS)
    name = section.filled("name")
    if "name" not in section:
        section.wrong("", 'the name is missing. Write name = "Ana".')
    elif name and (fault := name_fault(name)):
        section.wrong("name", fault)
    unit = section.choice("unit", Unit) or Unit.KG
    body = _mass(section, "body-weight", unit)
    ones = _one_rms(section, catalogue, unit, slips)
    return Lifter(name, unit, body, ones) if name else None


def _one_rms(section: Section, catalogue: Catalogue, unit: Unit, slips: list[Slip]) -> tuple[OneRM, ...]:
    table = section.raw("one-rm")
    if table is None:
        return ()
    if not isinstance(table, dict):
        section.wrong("one-rm", f"one-rm: expected a table [one-rm], got {got(table)}.")
        return ()
    rows = Section(table, ("one-rm",), slips)
    found: dict[str, OneRM] = {}
    for name in rows:
        one = _one_rm(rows, name, catalogue, unit, slips)
        if one and one.exercise in found:
            twin = found[one.exercise].name
            rows.wrong(name, f"{quoted(name)} is the same exercise as {quoted(twin)}. Keep one.", on_key=True)
        elif one:
            found[one.exercise] = one
    return tuple(found.values())


def _one_rm(rows: Section, name: str, catalogue: Catalogue, unit: Unit, slips: list[Slip]) -> OneRM | None:
    value = rows.raw(name)
    like, day, kind = "", None, RMKind.TESTED
    if isinstance(value, dict):
        row = Section(value, ("one-rm", name), slips)
        row.unknown(_ONE_RM_KEYS, {})
        if "load" not in row:
            rows.wrong(name, f"{name}: the load is missing. Write load = {_EXAMPLE}.", on_key=True)
        mass = _mass(row, "load", unit)
        like, day = row.filled("like") or "", _day(row)
        kind = row.choice("kind", RMKind) or kind
    else:
        mass = _mass(rows, name, unit)
    key = _exercise(rows, name, like, catalogue)
    return OneRM(key, name, mass, kind, day, like) if key and mass else None


def _exercise(rows: Section, name: str, like: str, catalogue: Catalogue) -> str:
    """Return the key of the exercise *name*, or "" after a slip."""
    if exercise := catalogue.find(name):
        return exercise.key
    wanted = like or name
    if like and catalogue.find(like):
        return re.sub(r"\W+", "_", plain(name)).strip("_") or "own"  # as in a plan
    near = catalogue.nearest(wanted)
    guess = f" Did you mean {one_of(near)}?" if near else ""
    own = "" if like else ' For an exercise of your own write { load = "100 kg", like = "…" }.'
    rows.wrong(name, f"unknown exercise {quoted(wanted)}.{guess}{own}", on_key=True)
    return ""


def _mass(section: Section, key: str, unit: Unit) -> Mass | None:
    text = section.filled(key)
    if text is None:
        return None
    try:
        load = parse_load(text, unit)
    except LoadError:
        load = Load(Basis.MAX)
    if load.basis is not Basis.MASS or len(load.amounts) != 1:
        section.wrong(key, f"{key} {quoted(text)}: expected a mass like {_EXAMPLE}.")
        return None
    return Mass(load.amounts[0], load.unit or unit)


def _day(row: Section) -> date | None:
    value = row.raw("date")
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    row.wrong("date", f"date: expected a day like 2026-11-01, without quotes, got {got(value)}.")
    return None


def _put_one_rms(document: tomlkit.TOMLDocument, lifter: Lifter) -> None:
    if "one-rm" not in document:
        if not lifter.one_rms:
            return
        document["one-rm"] = tomlkit.table()
    table: Any = document["one-rm"]
    for name in set(table) - {one.name for one in lifter.one_rms}:
        del table[name]
    for one in lifter.one_rms:
        if one.name not in table or _written(table[one.name].unwrap(), lifter.unit) != _fields(one):
            table[one.name] = _inline(one)


def _written(value: object, unit: Unit) -> dict[str, object]:
    """Return what a value in the file says, as `_fields` would."""
    row = value if isinstance(value, dict) else {"load": value}
    mass = _mass(Section(row, (), []), "load", unit)
    return {"kind": RMKind.TESTED.value, **row, "load": str(mass)}


def _fields(one: OneRM) -> dict[str, object]:
    fields: dict[str, object] = {"load": str(one.mass), "kind": one.kind.value}
    if one.day is not None:
        fields["date"] = one.day
    if one.like:
        fields["like"] = one.like
    return fields


def _inline(one: OneRM) -> InlineTable:
    inline = tomlkit.inline_table()
    inline.update(_fields(one))
    return inline


def _places(path: Path, text: str, slips: list[Slip]) -> list[str]:
    try:
        positions = scan(text)
    except OvergrownError as error:
        return [f"{path.name}: {error}"]
    found = set()
    for slip in slips:
        place = positions.of_key(slip.trail) if slip.on_key else positions.of_value(slip.trail)
        found.add((place.line, place.column, slip.text))
    return [f"{path.name}:{line}:{column}: {text}" for line, column, text in sorted(found)]


def _escaped(letter: str) -> str:
    return f"%{ord(letter):02X}"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
