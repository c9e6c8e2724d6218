"""Tells what the gym has, after writing down what is new."""

from argparse import Namespace

from gymtimer.cli.fault import CommandError
from gymtimer.cli.tape import catalogue, known_gym, places
from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.gym import Gym, Station
from gymtimer.domain.load import Mass, Unit, grams
from gymtimer.domain.mistake import quoted
from gymtimer.storage.errors import StorageError
from gymtimer.storage.gymfile import MOST_PLATES, UNKNOWN, read_mass, save_plates, save_station

FINE = 0


def gym(asked: Namespace) -> int:
    """Write down the plates and bars that *asked* names, then print what the gym has.

    Raises:
        CommandError: something is no mass or no number, or the file has mistakes; nothing was written.

    """
    path, known = places().gym, catalogue()
    known_gym(known)  # a file with mistakes is not written into
    plates = [_plate(*words) for words in asked.plate]
    bars = [_bar(*words) for words in asked.bar]
    try:
        for plate, count in plates:
            save_plates(path, plate, count)
        for name, bar in bars:
            save_station(path, name, bar)
    except StorageError as error:
        raise CommandError(str(error)) from None
    print("\n".join([str(path), *_lines(known_gym(known), known)]))
    return FINE


def _plate(text: str, count: str) -> tuple[Mass, int]:
    plate = read_mass(text)
    if plate is None or not (count.isdecimal() and len(count) < 5 and int(count) <= MOST_PLATES):
        what = f"--plate {quoted(text)} {quoted(count)}"
        raise CommandError(
            f'{what}: write a mass and how many there are, up to {MOST_PLATES}, like "25 kg" 4'
        )
    return plate, int(count)


def _bar(name: str, text: str) -> tuple[str, Mass | None]:
    bar = read_mass(text)
    if (bar is None and text != UNKNOWN) or not name.strip():
        what = f"--bar {quoted(name)} {quoted(text)}"
        example = f'"Smith machine" "12.5 kg", or "{UNKNOWN}"'
        raise CommandError(f"{what}: write a station and what its empty bar weighs, like {example}")
    return name.strip(), bar


def _lines(its: Gym, known: Catalogue) -> list[str]:
    """Return what the gym has, in sentences."""
    lines = []
    if its.plates is None:
        lines.append("plates    nobody has counted them: as many as needed of the usual ones")
    for unit in Unit:
        stocks = sorted(
            (one for one in its.plates or () if one.plate.unit is unit), key=lambda s: -grams(s.plate)
        )
        if stocks:
            lines.append("plates    " + ", ".join(f"{one.count} x {one.plate}" for one in stocks))
    lines.append(f"collars   {f'2 x {its.collars}' if its.collars else 'none that count'}")
    lines += [f"station   {_told(station, known)}" for station in its.stations]
    return lines


def _told(station: Station, known: Catalogue) -> str:
    names = [one.name for one in known.exercises if one.key in station.exercises]
    bar = f"bar {station.bar}" if station.bar else "bar unknown: only the total is shown"
    return ", ".join([station.name, bar, *([f"for {', '.join(names)}"] if names else [])])
