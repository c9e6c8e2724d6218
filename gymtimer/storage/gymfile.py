"""The gym: its plates, collars, stations, in one TOML file."""

from contextlib import suppress
from pathlib import Path
from typing import Any

import tomlkit

from gymtimer.domain.exercise import Catalogue, plain
from gymtimer.domain.gym import ANY_GYM, Gym, Station
from gymtimer.domain.load import Basis, Mass, Stock, Unit
from gymtimer.domain.loads import LoadError, parse_load
from gymtimer.domain.mistake import quoted, whether
from gymtimer.storage.errors import StorageError
from gymtimer.storage.placing import placed
from gymtimer.storage.section import EnoughError, Section, Slip, got
from gymtimer.storage.tomlfile import FORMAT, read_toml, refuse_other_format, write_text
from gymtimer.tongue import mark, tr

#: No gym has more of one plate, more sizes, more machines to load.
MOST_PLATES, MOST_SIZES, MOST_STATIONS = 200, 24, 100
#: Heavier plates, bars and collars are slips of the finger; in hundredths.
HEAVIEST = {Unit.KG: 20_000, Unit.LB: 44_000}

#: How a bar is written that nobody is asked for again.
UNKNOWN = "unknown"

_KEYS = ("format", "collars", "plates", "station")
_STATION_KEYS = ("name", "bar", "exercises", "collars")


def read_gym(path: Path, catalogue: Catalogue) -> Gym:
    """Return the gym of the file at *path*; without one, any gym.

    Raises:
        StorageError: with all that is wrong in the file, as ``file:line:column: text``.

    """
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        return ANY_GYM
    refuse_other_format(path, tables.get("format"))
    slips: list[Slip] = []
    gym = ANY_GYM
    with suppress(EnoughError):
        gym = _gym(tables, catalogue, slips)
    if slips:
        raise StorageError(*placed(path, text, slips))
    return gym


def save_station(path: Path, name: str, bar: Mass | None) -> None:
    """Write down what the empty bar of the station *name* weighs; None where it is to stay unknown.

    All else in the file stays as it is.

    Raises:
        StorageError: the file there is damaged or too new, or can't be written; it is untouched.

    """
    document = _opened(path)
    if not isinstance(document.get("station", []), list):
        what = tr("station: expected tables, each below [[station]].")
        raise StorageError(f"{path.name}: {what}")
    stations: Any = document.setdefault("station", tomlkit.aot())
    for station in stations:
        if plain(str(station.get("name", ""))) == plain(name):
            station["bar"] = str(bar or UNKNOWN)
            break
    else:
        table = tomlkit.table()
        table.update({"name": name, "bar": str(bar or UNKNOWN)})
        stations.append(table)
    write_text(path, tomlkit.dumps(document))


def save_plates(path: Path, plate: Mass, count: int) -> None:
    """Write down that there are *count* of *plate*, of both sides together; as `save_station` does it."""
    document = _opened(path)
    if not isinstance(document.get("plates", {}), dict):
        raise StorageError(f"{path.name}: {tr('plates: expected a table [plates].')}")
    plates: Any = document.setdefault("plates", tomlkit.table())
    key = next((key for key in plates if read_mass(key) == plate), str(plate))
    plates[key] = count
    write_text(path, tomlkit.dumps(document))


def _opened(path: Path) -> tomlkit.TOMLDocument:
    """Return the file at *path*, or a new one."""
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        return tomlkit.parse(f"format = {FORMAT}\n")
    refuse_other_format(path, tables.get("format"))
    return tomlkit.parse(text)


def _gym(tables: dict[str, Any], catalogue: Catalogue, slips: list[Slip]) -> Gym:
    section = Section(tables, (), slips)
    section.unknown(
        _KEYS, {"bar": tr("A bar belongs to a [[station]]."), "bars": tr("Bars belong to a [[station]].")}
    )
    return Gym(
        plates=_plates(section, slips),
        collars=_mass(section, "collars", "2.5 kg"),
        stations=_stations(section, catalogue, slips),
    )


def _plates(section: Section, slips: list[Slip]) -> tuple[Stock, ...] | None:
    table = section.raw("plates")
    if table is None:
        return None
    if not isinstance(table, dict):
        section.wrong("plates", tr("plates: expected a table [plates], got {got}.", got=got(table)))
        return None
    rows = Section(table, ("plates",), slips)
    found: dict[Mass, int] = {}
    for name in rows:
        plate = _plate(rows, name)
        count = rows.whole(name, 0, MOST_PLATES, mark("plates", sense="a number of"))
        if plate in found:
            what = tr("{word} was counted already. Keep one line.", word=quoted(name))
            rows.wrong(name, what, on_key=True)
        elif plate is not None and count is not None:
            found[plate] = count
    if len(found) > MOST_SIZES:
        what = tr("plates: {n} sizes. Write {most} at the most.", n=len(found), most=MOST_SIZES)
        section.wrong("plates", what, on_key=True)
    return tuple(Stock(plate, count) for plate, count in found.items())


def _plate(rows: Section, name: str) -> Mass | None:
    """Return the plate that the key *name* says, which needs its unit: both may be there."""
    mass = read_mass(name)
    if mass is None:
        what = tr('plate {word}: expected a mass with its unit, like "2.5 kg".', word=quoted(name))
        rows.wrong(name, what, on_key=True)
    return mass


def _stations(section: Section, catalogue: Catalogue, slips: list[Slip]) -> tuple[Station, ...]:
    tables = section.raw("station")
    if tables is None:
        return ()
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        what = tr("station: expected tables, each below [[station]], got {got}.", got=got(tables))
        section.wrong("station", what)
        return ()
    if len(tables) > MOST_STATIONS:
        what = tr("{n} stations. Write {most} at the most.", n=len(tables), most=MOST_STATIONS)
        section.wrong("station", what, on_key=True)
        return ()
    stations: list[Station] = []
    for number, table in enumerate(tables):
        row = Section(table, ("station", number), slips)
        station = _station(row, catalogue)
        if station and plain(station.name) in (plain(one.name) for one in stations):
            what = tr("there are two stations called {word}. Rename one.", word=quoted(station.name))
            row.wrong("name", what)
        elif station:
            stations.append(station)
    return tuple(stations)


def _station(row: Section, catalogue: Catalogue) -> Station | None:
    row.unknown(_STATION_KEYS, {"exercise": whether("exercises"), "weight": whether("bar")})
    row.missing("name", tr('this station has no name. Write name = "Smith machine" below [[station]].'))
    what = tr('this station has no bar. Write bar = "12.5 kg", or bar = {unknown}.', unknown=quoted(UNKNOWN))
    row.missing("bar", what)
    name = row.filled("name")
    unknown = isinstance(row.raw("bar"), str) and plain(str(row.raw("bar"))) == UNKNOWN
    bar = None if unknown else _mass(row, "bar", "12.5 kg")
    keys = []
    for trail, text in row.lines("exercises", '"Smith press"'):
        exercise = catalogue.find(text) if text is not None else None
        if text is not None and exercise is None:
            near = catalogue.nearest(text)
            what = tr("unknown exercise {word}.", word=quoted(text))
            row.slip(Slip(trail, f"{what} {whether(*near)}" if near else what, inside=0))
        elif exercise is not None:
            keys.append(exercise.key)
    collars = _mass(row, "collars", "0.5 kg")
    return Station(name, bar, tuple(keys), collars) if name else None


def _mass(section: Section, key: str, example: str) -> Mass | None:
    text = section.filled(key)
    if text is None:
        return None
    mass = read_mass(text)
    if mass is None:
        said = {"key": key, "word": quoted(text), "example": quoted(example)}
        section.wrong(key, tr("{key} {word}: expected a mass with its unit, like {example}.", **said))
    return mass


def read_mass(text: str) -> Mass | None:
    """Return the mass of a plate, bar or collar that *text* writes with its unit, or None."""
    masses = []
    for unit in Unit:  # without one, the answer would depend on what is asked for
        try:
            load = parse_load(text, unit)
        except LoadError:
            return None
        if load.basis is not Basis.MASS or len(load.amounts) != 1 or load.unit is None:
            return None
        masses.append(Mass(load.amounts[0], load.unit))
    mass = masses[0]
    return mass if masses[0] == masses[1] and mass.hundredths <= HEAVIEST[mass.unit] else None
