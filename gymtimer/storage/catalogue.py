"""Reads the exercise catalogue, `resources/exercises.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from gymtimer.domain.exercise import Assist, Catalogue, Exercise, FirstPhase, Words, plain
from gymtimer.domain.load import Mass, Unit
from gymtimer.tongue import tr

#: Longest check that still fits on one line of the setup screen.
CHECK_CHARACTERS = 60

_NEEDED = {"key", "name", "primary", "first", "assist", "checks"}
_MAY = {"aliases", "secondary", "bar", "bar-lb", "station", "bodyweight", "overhead", "words"}
_MAY |= {"partner-checks"}
_KNOWN = _NEEDED | _MAY
_WORDS = {word.replace("_", "-"): word for word in ("lift_off", "lift", "lower", "up", "rack", "racked")}


class CatalogueError(Exception):
    """A fault in the catalogue: a file of the program's own, so the first one is enough."""


def read_catalogue(path: Path) -> Catalogue:
    """Return the exercises of the file at *path*, as they are called in the language of the pages.

    Files call them in English: that is what `Catalogue.find` goes by.

    Raises:
        CatalogueError: the file is at fault.

    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CatalogueError(f"{path}: {error}") from error
    tables = document.get("exercise")
    if not isinstance(tables, list) or not tables:
        raise CatalogueError(f"{path}: no exercises. Each begins with [[exercise]].")
    exercises: list[Exercise] = []
    for number, table in enumerate(tables, start=1):
        try:
            exercises.append(_exercise(table))
        except (AttributeError, TypeError, ValueError) as error:
            raise CatalogueError(f"{path}: exercise {number}: {error}") from error
    _refuse_twins(path, exercises)
    return Catalogue(tuple(map(_translated, exercises)))


def _translated(exercise: Exercise) -> Exercise:
    """Return *exercise* in the language of the pages; what is said for it stays as it is."""
    name = tr(exercise.name)
    return replace(
        exercise,
        name=name,
        english=exercise.name if name != exercise.name else "",
        checks=tuple(map(tr, exercise.checks)),
        partner_checks=tuple(map(tr, exercise.partner_checks)),
    )


def _exercise(table: Mapping[str, object]) -> Exercise:
    """Return one exercise; raise ValueError or TypeError saying what is wrong."""
    if missing := _NEEDED - set(table):
        raise ValueError(f"lacks {', '.join(sorted(missing))}")
    if unknown := set(table) - _KNOWN:
        raise ValueError(f"unknown {', '.join(sorted(unknown))}")
    return Exercise(
        key=_text(table, "key"),
        name=_text(table, "name"),
        aliases=_texts(table, "aliases"),
        primary=_some(table, "primary"),
        secondary=_texts(table, "secondary"),
        first_phase=FirstPhase(_text(table, "first")),
        assist=Assist(_text(table, "assist")),
        bar=_mass(table, "bar", Unit.KG),
        bodyweight=_flag(table, "bodyweight"),
        overhead=_flag(table, "overhead"),
        checks=_short(_some(table, "checks")),
        words=_words(table),
        bar_lb=_mass(table, "bar-lb", Unit.LB),
        partner_checks=_short(_texts(table, "partner-checks")),
        station=_text(table, "station") if "station" in table else "",
    )


def _text(table: Mapping[str, object], key: str) -> str:
    text = table[key]
    if not isinstance(text, str) or not text.strip():
        raise TypeError(f"{key} is not a text: {text!r}")
    return text


def _texts(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    texts = table.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
        raise TypeError(f"{key} is not a list of texts: {texts!r}")
    return tuple(texts)


def _some(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    texts = _texts(table, key)
    if not texts:
        raise ValueError(f"{key} is empty")
    return texts


def _flag(table: Mapping[str, object], key: str) -> bool:
    flag = table.get(key, False)
    if not isinstance(flag, bool):
        raise TypeError(f"{key} is not true or false: {flag!r}")
    return flag


def _mass(table: Mapping[str, object], key: str, unit: Unit) -> Mass | None:
    """Return a whole or decimal number of *unit*, exact to a hundredth, or None where there is none."""
    if key not in table:
        return None
    number = table[key]
    if isinstance(number, bool) or not isinstance(number, int | float) or not 0 < number <= 100:
        raise ValueError(f"{key} is not a number above 0 up to 100: {number!r}")
    return Mass(round(number * 100), unit)


def _short(checks: tuple[str, ...]) -> tuple[str, ...]:
    """Return *checks* if each fits on a line."""
    for check in checks:
        if len(check) > CHECK_CHARACTERS:
            raise ValueError(f"check longer than {CHECK_CHARACTERS} characters: {check!r}")
    return checks


def _words(table: Mapping[str, object]) -> Words:
    words = table.get("words", {})
    if not isinstance(words, dict):
        raise TypeError(f"words is not a table: {words!r}")
    if unknown := set(words) - set(_WORDS):
        raise ValueError(f"unknown words: {', '.join(sorted(unknown))}")
    given: dict[str, Any] = {_WORDS[key]: _text(words, key) for key in words}
    return Words(**given)


def _refuse_twins(path: Path, exercises: list[Exercise]) -> None:
    """Raise CatalogueError where one spelling could mean two exercises."""
    owners: dict[str, Exercise] = {}
    for exercise in exercises:
        for spelling in (exercise.key, exercise.name, *exercise.aliases):
            owner = owners.setdefault(plain(spelling), exercise)
            if owner is not exercise:
                raise CatalogueError(f"{path}: {spelling!r} means both {owner.key} and {exercise.key}")
