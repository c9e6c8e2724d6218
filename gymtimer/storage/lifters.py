"""Lifters: one TOML file each."""

import unicodedata
from pathlib import Path
from typing import Any

import tomlkit

from gymtimer.domain.exercise import Catalogue
from gymtimer.domain.lifter import Lifter, name_fault
from gymtimer.domain.load import Unit
from gymtimer.domain.mistake import quoted, whether
from gymtimer.storage.errors import StorageError
from gymtimer.storage.one_rms import put_one_rms, read_day, read_mass, read_one_rms
from gymtimer.storage.placing import placed
from gymtimer.storage.section import EnoughError, Section, Slip
from gymtimer.storage.tomlfile import FORMAT, read_toml, refuse_other_format, write_text
from gymtimer.tongue import tr

_SUFFIX = ".toml"
#: What a removed lifter's file is called, behind its name; the same as of a file that was changed.
_ASIDE = ".bak"
_KEYS = (
    "format", "name", "unit", "body-weight", "training-since", "born", "assist", "one-rm", "eccentric-one-rm",
)  # fmt: skip

# No system allows all of these in the name of a file; "%" is what they become.
_NOT_IN_FILES = '<>:"/\\|?*%'
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}


def list_lifters(folder: Path) -> tuple[Path, ...]:
    """Return the files of all lifters in *folder*, by name; none where it is absent."""
    try:
        files = [
            path for path in folder.iterdir() if path.suffix == _SUFFIX and not path.name.startswith(".")
        ]
    except OSError:
        return ()
    return tuple(sorted(files, key=lambda path: (_folded(path.stem), path.stem)))


def read_lifters(folder: Path, catalogue: Catalogue) -> tuple[tuple[Lifter, ...], tuple[str, ...]]:
    """Return all lifters in *folder* whose files are right, and the first fault of each other one."""
    found: list[Lifter] = []
    faults: list[str] = []
    for path in list_lifters(folder):
        try:
            found.append(read_lifter(path, catalogue))
        except StorageError as wrong:
            faults.append(wrong.problems[0])
    return tuple(found), tuple(faults)


def lifter_path(folder: Path, name: str) -> Path:
    """Return the file of the lifter called *name*, there or not; case makes no other lifter."""
    stem = "".join(_escaped(letter) if letter in _NOT_IN_FILES else letter for letter in name)
    if _folded(stem).partition(".")[0] in _RESERVED or stem.startswith("."):
        stem = _escaped(stem[0]) + stem[1:]
    if stem.endswith("."):
        stem = stem[:-1] + _escaped(".")
    there = (path for path in list_lifters(folder) if _folded(path.stem) == _folded(stem))
    return next(there, folder / f"{stem}{_SUFFIX}")


def read_lifter(path: Path, catalogue: Catalogue) -> Lifter:
    """Return the lifter of the file at *path*.

    Raises:
        StorageError: with all that is wrong in the file, as ``file:line:column: text``.

    """
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        what = tr("there is no such lifter. Add one first.")
        raise StorageError(f"{path.name}: {what}") from None
    refuse_other_format(path, tables.get("format"))
    slips: list[Slip] = []
    try:
        lifter = _lifter(tables, catalogue, slips)
    except EnoughError:
        lifter = None
    if lifter is None or slips:
        raise StorageError(*placed(path, text, slips))
    return lifter


def save_lifter(path: Path, lifter: Lifter) -> None:
    """Write *lifter* to *path*; what did not change keeps its comments.

    Raises:
        StorageError: the file there is damaged or too new, or can't be written; it is untouched.

    """
    if fault := name_fault(lifter.name):
        raise StorageError(f"{path.name}: {fault}")
    try:
        tables, text = read_toml(path)
    except FileNotFoundError:
        tables, text = {}, f"format = {FORMAT}\n"
    else:
        refuse_other_format(path, tables.get("format"))
    document = tomlkit.parse(text)
    for key, value in _values(lifter).items():
        if value is None:
            document.pop(key, None)
        elif tables.get(key) != value:
            document[key] = value
    put_one_rms(document, "one-rm", lifter.one_rms, lifter.unit)
    put_one_rms(document, "eccentric-one-rm", lifter.eccentric, lifter.unit)
    write_text(path, tomlkit.dumps(document))


def _values(lifter: Lifter) -> dict[str, object]:
    return {
        "name": lifter.name,
        "unit": lifter.unit.value,
        "body-weight": lifter.body and str(lifter.body),
        "training-since": lifter.since,
        "born": lifter.born,
        "assist": lifter.assist and str(lifter.assist),
    }


def rename_lifter(path: Path, name: str) -> Path:
    """Give the file at *path*, with its comments, the place of a lifter called *name*; return that.

    What stands in the file is left to `save_lifter`.

    Raises:
        StorageError: the name is no name, another lifter has it, or the file can't be moved.

    """
    if fault := name_fault(name):
        raise StorageError(f"{path.name}: {fault}")
    new = lifter_path(path.parent, name)
    if new == path:
        return path
    if new.exists():
        what = tr("there is a lifter called {word}. Take another name.", word=quoted(name))
        raise StorageError(f"{new.name}: {what}")
    _move(path, new)
    return new


def remove_lifter(path: Path) -> None:
    """Put the file at *path* aside, where `bring_back` finds it; no list has it any more.

    Raises:
        StorageError: there is none, or it can't be moved.

    """
    _move(path, _aside(path))


def bring_back(path: Path) -> None:
    """Undo the last `remove_lifter` of *path*.

    Raises:
        StorageError: there is nothing to bring back, or somebody has the name again.

    """
    if path.exists():
        what = tr("there is such a lifter again. Rename that one first.")
        raise StorageError(f"{path.name}: {what}")
    _move(_aside(path), path)


def _aside(path: Path) -> Path:
    return path.with_name(path.name + _ASIDE)


def _move(path: Path, new: Path) -> None:
    try:
        path.replace(new)
    except OSError as error:
        what = tr(
            "{file}: can't be moved ({reason}). Please check the folder's permissions; nothing was changed.",
            file=path.name,
            reason=error.strerror,
        )
        raise StorageError(what) from error


def _lifter(tables: dict[str, Any], catalogue: Catalogue, slips: list[Slip]) -> Lifter | None:
    section = Section(tables, (), slips)
    section.unknown(_KEYS, dict.fromkeys(("weight", "bodyweight"), whether("body-weight")))
    name = section.filled("name")
    if "name" not in section:
        section.wrong("", tr('the name is missing. Write name = "Ana".'))
    elif name and (fault := name_fault(name)):
        section.wrong("name", fault)
    unit = section.choice("unit", Unit) or Unit.KG
    lifter = Lifter(
        name or "",
        unit,
        read_mass(section, "body-weight", unit),
        read_one_rms(section, "one-rm", catalogue, unit, slips),
        read_one_rms(section, "eccentric-one-rm", catalogue, unit, slips),
        read_mass(section, "assist", unit),
        read_day(section, "training-since"),
        read_day(section, "born"),
    )
    return lifter if name else None


def _escaped(letter: str) -> str:
    return f"%{ord(letter):02X}"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
