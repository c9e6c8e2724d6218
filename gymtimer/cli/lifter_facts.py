"""Takes what a command line says of a lifter."""

from argparse import Namespace
from dataclasses import replace
from datetime import date, datetime

from gymtimer.cli.fault import CommandError
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter, OneRM, months_before, put_one_rm
from gymtimer.domain.lifter_text import TypedError, typed_mass, typed_one_rm, typed_tempo
from gymtimer.domain.load import Mass, Unit
from gymtimer.domain.mistake import quoted
from gymtimer.storage.one_rms import exercise_key, unknown_exercise

_WHERE = "gymtimer lifter"


def changed(one: Lifter, asked: Namespace, known: Catalogue) -> Lifter:
    """Return *one* with all that *asked* says of it.

    Raises:
        CommandError: something of it makes no sense; all of that is told at once.

    """
    faults: list[str] = []
    unit = Unit(asked.unit) if asked.unit else one.unit
    today = datetime.now().astimezone().date()
    new = replace(
        one,
        unit=unit,
        body=_mass("--body", asked.body, one.body, unit, faults),
        assist=_mass("--assist", asked.assist, one.assist, unit, faults),
        since=asked.since or (one.since if asked.months is None else months_before(today, asked.months)),
        born=asked.born or one.born,
    )
    tempo = _tempo(asked.tempo, faults)
    day = asked.date or today
    for option in ("one_rms", "eccentric"):
        ones: tuple[OneRM, ...] = getattr(new, option)
        for text in getattr(asked, option):
            ones = _with(ones, text, unit, known, day, tempo, faults, estimates=option == "one_rms")
        new = replace(new, one_rms=ones) if option == "one_rms" else replace(new, eccentric=ones)
    if faults:
        raise CommandError("\n".join(f"{_WHERE}: {fault}" for fault in faults))
    return new


def _mass(option: str, text: str | None, before: Mass | None, unit: Unit, faults: list[str]) -> Mass | None:
    if text is None or text == "none":
        return before if text is None else None
    try:
        return typed_mass(text, unit)
    except TypedError as error:
        faults.append(f"{option} {str(error).removesuffix('.')}, or none.")
        return None


def _tempo(text: str | None, faults: list[str]) -> str:
    if text is None:
        return ""
    try:
        return typed_tempo(text)
    except TypedError as error:
        faults.append(f"--tempo: {error}")
        return ""


def _with(
    ones: tuple[OneRM, ...],
    text: str,
    unit: Unit,
    known: Catalogue,
    day: date,
    tempo: str,
    faults: list[str],
    *,
    estimates: bool,
) -> tuple[OneRM, ...]:
    """Return *ones* with what "EXERCISE=LOAD" says."""
    name, equals, value = text.rpartition("=")
    exercise = known.find(name)
    mine = next((one for one in ones if one.name == name.strip()), None)
    key = exercise.key if exercise else mine.exercise if mine else exercise_key(name, "", known)
    if not equals or not name.strip() or not value.strip():
        faults.append(f'{quoted(text)}: expected EXERCISE=LOAD, like "Bench press=100 kg".')
        return ones
    if not key:
        faults.append(unknown_exercise(name.strip(), known, own=False))
        return ones
    if value.strip() == "none":
        return tuple(one for one in ones if one.exercise != key)
    shown = next(
        (one.name for one in ones if one.exercise == key), exercise.name if exercise else name.strip()
    )
    try:
        one = typed_one_rm(key, shown, value, unit, estimates=estimates)
    except TypedError as error:
        faults.append(str(error))
        return ones
    like = mine.like if mine else ""
    return put_one_rm(ones, replace(one, day=day, tempo=tempo, like=like))
