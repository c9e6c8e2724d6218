"""One-repetition maxima in the file of a lifter: a table with a line for each exercise."""

import re
from datetime import date, datetime
from typing import Any

import tomlkit
from tomlkit.items import InlineTable

from gymtimer.domain.estimate import MOST_REPS
from gymtimer.domain.exercise import Catalogue, plain
from gymtimer.domain.lifter import OneRM, RMKind
from gymtimer.domain.lifter_text import mass_of
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.mistake import quoted, whether
from gymtimer.domain.tempo import TempoError, parse_tempo
from gymtimer.storage.section import Section, Slip, got
from gymtimer.tongue import mark, tr

_KEYS = ("load", "date", "kind", "like", "tempo", "reps")
_EXAMPLE = '"100 kg"'
_OWN = mark('For an exercise of your own write { load = "100 kg", like = "…" }.')


def read_one_rms(
    section: Section, key: str, catalogue: Catalogue, unit: Unit, slips: list[Slip]
) -> tuple[OneRM, ...]:
    """Return the maxima in the table *key* of *section*; none where it is absent."""
    table = section.raw(key)
    if table is None:
        return ()
    if not isinstance(table, dict):
        section.wrong(key, tr("{key}: expected a table [{key}], got {got}.", key=key, got=got(table)))
        return ()
    rows = Section(table, (key,), slips)
    found: dict[str, OneRM] = {}
    for name in rows:
        one = _one_rm(rows, key, name, catalogue, unit, slips)
        if one and one.exercise in found:
            twin = found[one.exercise].name
            said = {"word": quoted(name), "twin": quoted(twin)}
            rows.wrong(name, tr("{word} is the same exercise as {twin}. Keep one.", **said), on_key=True)
        elif one:
            found[one.exercise] = one
    return tuple(found.values())


def _one_rm(
    rows: Section, key: str, name: str, catalogue: Catalogue, unit: Unit, slips: list[Slip]
) -> OneRM | None:
    value = rows.raw(name)
    like, day, kind, tempo, reps = "", None, RMKind.TESTED, "", 0
    if isinstance(value, dict):
        row = Section(value, (key, name), slips)
        row.unknown(_KEYS, {})
        if "load" not in row:
            what = tr("{name}: the load is missing. Write load = {example}.", name=name, example=_EXAMPLE)
            rows.wrong(name, what, on_key=True)
        mass = read_mass(row, "load", unit)
        like, day = row.filled("like") or "", read_day(row, "date")
        kind = row.choice("kind", RMKind) or kind
        tempo, reps = _tempo(row), row.whole("reps", 1, MOST_REPS, mark("reps", sense="a number of")) or 0
    else:
        mass = read_mass(rows, name, unit)
    exercise = _exercise(rows, name, like, catalogue)
    return OneRM(exercise, name, mass, kind, day, like, tempo, reps) if exercise and mass else None


def _tempo(row: Section) -> str:
    text = row.filled("tempo")
    if text is None:
        return ""
    try:
        parse_tempo(text)
    except TempoError as error:
        row.wrong("tempo", str(error))
        return ""
    return text


def exercise_key(name: str, like: str, catalogue: Catalogue) -> str:
    """Return the key of the exercise *name*, as in a plan; "" where neither it nor *like* is known."""
    if exercise := catalogue.find(name):
        return exercise.key
    if like and catalogue.find(like):
        return re.sub(r"\W+", "_", plain(name)).strip("_") or "own"
    return ""


def _exercise(rows: Section, name: str, like: str, catalogue: Catalogue) -> str:
    """Return the key of the exercise *name*, or "" after a slip."""
    if key := exercise_key(name, like, catalogue):
        return key
    rows.wrong(name, unknown_exercise(like or name, catalogue, own=not like), on_key=True)
    return ""


def unknown_exercise(name: str, catalogue: Catalogue, *, own: bool) -> str:
    """Return that nobody knows the exercise *name*, with the nearest; *own* adds how to write a new one."""
    near = catalogue.nearest(name)
    guess = f" {whether(*near)}" if near else ""
    new = f" {tr(_OWN)}" if own else ""
    return f"{tr('unknown exercise {word}.', word=quoted(name))}{guess}{new}"


def read_mass(section: Section, key: str, unit: Unit) -> Mass | None:
    """Return the mass at *key*."""
    text = section.filled(key)
    mass = None if text is None else mass_of(text, unit)
    if text is not None and mass is None:
        said = {"key": key, "word": quoted(text), "example": _EXAMPLE}
        section.wrong(key, tr("{key} {word}: expected a mass like {example}.", **said))
    return mass


def read_day(section: Section, key: str) -> date | None:
    """Return the day at *key*."""
    value = section.raw(key)
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    what = tr("{key}: expected a day like 2026-11-01, without quotes, got {got}.", key=key, got=got(value))
    section.wrong(key, what)
    return None


def put_one_rms(document: tomlkit.TOMLDocument, key: str, ones: tuple[OneRM, ...], unit: Unit) -> None:
    """Write *ones* into the table *key*; a line that did not change keeps its comment."""
    if key not in document:
        if not ones:
            return
        document[key] = tomlkit.table()
    table: Any = document[key]
    for name in set(table) - {one.name for one in ones}:
        del table[name]
    for one in ones:
        if one.name not in table or _written(table[one.name].unwrap(), unit) != _fields(one):
            table[one.name] = _inline(one)


def _written(value: object, unit: Unit) -> dict[str, object]:
    """Return what a value in the file says, as `_fields` would."""
    row = value if isinstance(value, dict) else {"load": value}
    mass = read_mass(Section(row, (), []), "load", unit)
    return {"kind": RMKind.TESTED.value, **row, "load": str(mass)}


def _fields(one: OneRM) -> dict[str, object]:
    fields: dict[str, object] = {"load": str(one.mass), "kind": one.kind.value}
    more = {"date": one.day, "like": one.like, "tempo": one.tempo, "reps": one.reps}
    return fields | {key: value for key, value in more.items() if value}


def _inline(one: OneRM) -> InlineTable:
    inline = tomlkit.inline_table()
    inline.update(_fields(one))
    return inline
