"""Readings of what stands in a form, whether the rest of the plan is right or not."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gymtimer.domain.exercise import Catalogue, Exercise
from gymtimer.domain.lifter import Lifter
from gymtimer.domain.load import Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.plan import Plan, PlannedExercise, SetLine
from gymtimer.domain.reading import hint_of, reading_of
from gymtimer.domain.setline import SetLineError, parse_set_line, parse_warm_up


def unit_of(document: Mapping[str, Any] | None) -> Unit:
    """Return the unit of a plan; kilograms where none is given or none is meant."""
    word = (document or {}).get("unit")
    return Unit.LB if word == Unit.LB.value else Unit.KG


def exercise_of(table: Mapping[str, Any], catalogue: Catalogue) -> Exercise | None:
    """Return the exercise of a table, or the one that it is like."""
    name, like = table.get("name"), table.get("like")
    known = catalogue.find(name) if isinstance(name, str) else None
    model = catalogue.find(like) if isinstance(like, str) else None
    if model is not None and isinstance(name, str):
        return known or replace(model, key=name, name=name)
    return known


def lines_of(value: object) -> list[str]:
    """Return the texts of a value that is a text or a list of them."""
    entries = value if isinstance(value, list) else [value]
    return [one for one in entries if isinstance(one, str)]


def readings_of(
    table: Mapping[str, Any], key: str, unit: Unit, catalogue: Catalogue, lifter: Lifter | None
) -> tuple[str, str]:
    """Return what the set lines under *key* say, one a line, and what is odd about them."""
    exercise = exercise_of(table, catalogue)
    warm_up = key == "warm-up"
    said, hints = [], []
    for text in lines_of(table.get(key)):
        line = line_of(text, unit, warm_up=warm_up)
        if line is None or exercise is None:
            continue
        planned = PlannedExercise(exercise, (line,), each_side=table.get("side") == "each")
        planned = replace(planned, lower_load=None if warm_up else _lower_load(table, unit))
        said.append(reading_of(line, planned, Plan("", (planned,), unit=unit), lifter, warm_up=warm_up))
        hints.append("" if warm_up else hint_of(line))
    return "\n".join(said), "\n".join(dict.fromkeys(filter(None, hints)))


def line_of(text: str, unit: Unit, *, warm_up: bool = False) -> SetLine | None:
    """Return the set line that *text* is; None where it is none."""
    try:
        return parse_warm_up(text, unit) if warm_up else parse_set_line(text, unit)
    except SetLineError:
        return None


def _lower_load(table: Mapping[str, Any], unit: Unit) -> Any:
    text = table.get("lower-load")
    try:
        return parse_load(text, unit) if isinstance(text, str) else None
    except LoadError:
        return None
