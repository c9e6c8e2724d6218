"""Reads the log file of any program that is known, whichever wrote it."""

import json
from pathlib import Path

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.load import Unit
from gymtimer.storage.exchange import hevy, own_csv, strong
from gymtimer.storage.exchange.found import ExchangeError, Found
from gymtimer.storage.exchange.hevy import read_hevy
from gymtimer.storage.exchange.own_csv import read_csv
from gymtimer.storage.exchange.own_json import is_own_json, read_json
from gymtimer.storage.exchange.strong import read_strong
from gymtimer.storage.exchange.table import read_text, table_of

_KNOWN = (
    f"Known are Hevy ({', '.join(hevy.COLUMNS)}, …), Strong ({', '.join(strong.COLUMNS)}, …)"
    " and what gymtimer exports as json or csv. Set the other program to English and export again."
)


def read_file(path: Path, catalogue: Catalogue, lifter: str = "", unit: Unit | None = None) -> Found:
    """Return what the file at *path* holds.

    The file is known by the names of its columns, in whatever order.  *lifter* did the sets
    of a file of another program, *unit* is that of weights which have none.

    Raises:
        ExchangeError: the file as a whole is not understood.

    """
    text = read_text(path)
    if text.lstrip()[:1] in ("{", "["):
        return _of_json(path.name, text)
    table = table_of(path.name, text)
    if table.has(*own_csv.COLUMNS):
        return read_csv(table)
    if table.has(*hevy.COLUMNS):
        return read_hevy(table, lifter, catalogue)
    if table.has(*strong.COLUMNS):
        return read_strong(table, lifter, catalogue, unit)
    raise ExchangeError(f"{path.name}:1: this is no log that gymtimer knows. {_KNOWN}")


def _of_json(name: str, text: str) -> Found:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise ExchangeError(f"{name}:{line}: this is no JSON ({error}). Please export it again.") from error
    if not is_own_json(document):
        raise ExchangeError(f"{name}: this JSON is not a log that gymtimer exported. {_KNOWN}")
    found: Found = read_json(name, document)
    return found
