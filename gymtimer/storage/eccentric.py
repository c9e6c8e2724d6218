"""Eccentric 1RM: the result of a test, put into the file of the lifter."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import OneRM, put_one_rm
from gymtimer.domain.load import Mass
from gymtimer.storage.errors import StorageError
from gymtimer.tongue import tr


def keep_eccentric(path: Path, catalogue: Catalogue, exercise: str, mass: Mass, day: date) -> None:
    """Write into the lifter's file at *path* that *mass* was lowered in 3 s on *day*.

    The newest test counts, in the place of an older one of the same exercise, whatever the
    lifter calls it. All else in the file stays as it is.

    Raises:
        StorageError: there is no such file or exercise, or it can't be written; it is untouched.

    """
    from gymtimer.storage.lifters import read_lifter, save_lifter  # late: brings tomlkit

    known = catalogue.called(exercise)
    if known is None:
        what = tr(
            "{name} is not in the catalogue: write its result into {file} yourself.",
            name=exercise,
            file=path.name,
        )
        raise StorageError(what)
    lifter = read_lifter(path, catalogue)
    found = OneRM(known.key, known.written, mass, day=day)
    save_lifter(path, replace(lifter, eccentric=put_one_rm(lifter.eccentric, found)))
