"""Eccentric 1RM: the result of a test, put into the file of the lifter."""

from datetime import date
from pathlib import Path
from typing import Any

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Mass
from gymtimer.storage.errors import StorageError

#: The table in the file of a lifter, with a line for each exercise.
TABLE = "eccentric-one-rm"


def keep_eccentric(path: Path, catalogue: Catalogue, exercise: str, mass: Mass, day: date) -> None:
    """Write into the lifter's file at *path* that *mass* was lowered in 3 s on *day*.

    The newest test counts, in the place of an older one of the same exercise, whatever the
    lifter calls it. All else in the file stays as it is.

    Raises:
        StorageError: there is no such file or exercise, or it can't be written; it is untouched.

    """
    import tomlkit  # late: the file of a lifter is written at the end of a session only

    from gymtimer.storage.tomlfile import read_toml, refuse_other_format, write_text

    known = catalogue.find(exercise)
    if known is None:
        raise StorageError(f"{exercise} is not in the catalogue: write its result into {path.name} yourself.")
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        raise StorageError(f"{path.name}: there is no such lifter. Add one first.") from None
    refuse_other_format(path, tables.get("format"))
    document = tomlkit.parse(text)
    if TABLE not in document:
        document[TABLE] = tomlkit.table()
    table: Any = document[TABLE]
    for name in list(table):
        found = catalogue.find(name)
        if found is not None and found.key == known.key and name != known.name:
            del table[name]
    row = tomlkit.inline_table()
    row.update({"load": str(mass), "kind": "tested", "date": day})
    table[known.name] = row
    write_text(path, tomlkit.dumps(document))
