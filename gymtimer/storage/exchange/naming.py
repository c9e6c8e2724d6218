"""Naming: which exercise of the catalogue the words of another program mean."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from gymtimer.domain.exercise import Catalogue, Exercise, plain

_WITH = re.compile(r"(?P<name>.+?)\s*\((?P<equipment>[^()]+)\)\s*")

#: How alike two names have to be for the one to be suggested for the other, 0 to 1.
NEAR = 0.75

#: Those that everybody does on a machine or a cable, so that the name need not say it.
_MACHINES = {"triceps_push_down", "lat_pull_down", "leg_press", "leg_extension", "leg_curl"}


@dataclass(frozen=True, slots=True)
class Named:
    """An exercise as the log will call it.

    Attributes:
        key: of the exercise; made from the name where the catalogue has none.
        name: as files have it.
        known: whether the catalogue has it.

    """

    key: str
    name: str
    known: bool


def named(name: str, catalogue: Catalogue) -> Named:
    """Return the exercise called *name*: one of the catalogue only where both surely mean the same.

    "Bench Press (Barbell)" is the bench press; "Bench Press (Dumbbell)" is the dumbbell bench
    press. Any other keeps its own name: a log in which two exercises became one can't be mended.
    """
    if found := _same(name, catalogue):
        return Named(found.key, found.written, known=True)
    own = " ".join(name.split())
    # As plan files make the key of an exercise of their own.
    return Named(re.sub(r"\W+", "_", plain(own)).strip("_") or "own", own, known=False)


def nearest(name: str, catalogue: Catalogue) -> str:
    """Return the exercise of the catalogue that *name* may have meant; "" where none is near."""
    split = _WITH.fullmatch(name.strip())
    movement = split["name"] if split else name
    if found := catalogue.find(movement):
        return found.written
    for exercise in catalogue.exercises:
        if get_close_matches(plain(movement), map(plain, (exercise.written, *exercise.aliases)), 1, NEAR):
            return exercise.written
    return ""


def _same(name: str, catalogue: Catalogue) -> Exercise | None:
    split = _WITH.fullmatch(name.strip())
    if split is None:
        return catalogue.find(name)
    movement, equipment = split["name"], split["equipment"].strip()
    for spelling in (name, f"{equipment} {movement}", f"{movement} {equipment}"):
        if found := catalogue.find(spelling):
            return found
    found = catalogue.find(movement)
    return found if found and _goes_without_saying(equipment.casefold(), found) else None


def _goes_without_saying(equipment: str, exercise: Exercise) -> bool:
    """Whether our name of *exercise* leaves *equipment* out: a bench press has a barbell, not a machine."""
    match equipment:
        case "barbell":
            return not exercise.bodyweight and exercise.key not in _MACHINES
        case "machine" | "cable":
            return exercise.key in _MACHINES
        case "bodyweight" | "weighted":
            return exercise.bodyweight
        case _:
            return False
