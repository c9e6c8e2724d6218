"""Keeps the athlete's own plan files."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gymtimer.storage.amend import amended, put_text
from gymtimer.storage.draft import places_of
from gymtimer.storage.errors import StorageError
from gymtimer.storage.planfile import read_text, shown
from gymtimer.storage.shelf import SUFFIX, stem
from gymtimer.storage.tomlfile import write_text
from gymtimer.tongue import bare, tr

#: How long a plan that was thrown away can be brought back, in seconds.
KEPT_FOR = 30 * 24 * 3600

_LONGEST_NAME = 60
#: Names that Windows keeps for devices.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_BOM = "\ufeff"
_THROWN = re.compile(r"(?P<when>\d+)-(?P<name>.+)")


class ChangedError(StorageError):
    """A file that somebody else has written since it was read."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan file as it was last read or written.

    Attributes:
        path: of the file.
        text: with line feeds as its only line breaks, without a byte order mark.
        digest: of its bytes.
        crlf: whether its lines end as on Windows.
        bom: whether it begins with a byte order mark.

    """

    path: Path
    text: str
    digest: str
    crlf: bool = False
    bom: bool = False

    def written(self, text: str) -> str:
        """Return *text* with the line ends and the mark that the file had."""
        return (_BOM if self.bom else "") + (text.replace("\n", "\r\n") if self.crlf else text)


@dataclass(frozen=True, slots=True)
class Thrown:
    """A plan that was thrown away: where it was, where it lies now."""

    path: Path
    now: Path


def read_kept(path: Path) -> Kept:
    """Return the file at *path*; raise PlanError where it can't be read."""
    raw = read_text(path)
    text = raw.removeprefix(_BOM)
    return Kept(path, text.replace("\r\n", "\n"), _digest(raw), "\r\n" in raw, raw.startswith(_BOM))


def save_kept(kept: Kept, text: str, *, over: bool = False) -> Kept:
    """Write *text* to the file of *kept*, whole or not at all; return it as it is now.

    Raises:
        ChangedError: it was changed meanwhile, and is not to be written *over*.
        StorageError: it can't be written.

    """
    if not over and changed(kept):
        raise ChangedError(tr("{file} was changed by another program meanwhile.", file=kept.path.name))
    raw = kept.written(text)
    write_text(kept.path, raw)
    return Kept(kept.path, text, _digest(raw), kept.crlf, kept.bom)


def changed(kept: Kept) -> bool:
    """Return whether the file holds something else than when it was read; not where it is gone."""
    try:
        return hashlib.sha256(kept.path.read_bytes()).hexdigest() != kept.digest
    except OSError:
        return False


def save_new(folder: Path, name: str, text: str) -> Kept:
    """Write *text* to a new file in *folder*, called after the plan's *name*.

    Raises:
        StorageError: it can't be written.

    """
    path = free_path(folder, file_name(name))
    write_text(path, text)
    return Kept(path, text, _digest(text))


def copy_in(path: Path, folder: Path) -> Path:
    """Copy the file at *path* into *folder*, as it is; return where.

    Raises:
        PlanError: it can't be read.
        StorageError: it can't be written.

    """
    copy = free_path(folder, file_name(stem(path)))
    write_text(copy, read_text(path))
    return copy


def duplicate(path: Path, folder: Path, name: str) -> Path:
    """Copy the plan at *path*, which is called *name*, into *folder* under another name; return where.

    Raises:
        PlanError: it can't be read.
        StorageError: it can't be written.

    """
    kept = read_kept(path)
    new = _next_name(name)
    text = amended(kept.text, put_text(places_of(kept.text), ("name",), new))
    return save_new(folder, new, text).path


def _next_name(name: str) -> str:
    """Return "Chest, copy" for "Chest", then "Chest, copy 2"."""
    before, _, after = bare(tr("{name}, copy", name="\0")).partition("\0")
    copy = rf"{re.escape(before)}(?P<name>.*){re.escape(after)}(?: (?P<number>\d{{1,3}}))?"
    found = re.fullmatch(copy, name)
    if found is None:
        return f"{before}{name}{after}"
    return f"{before}{found['name']}{after} {int(found['number'] or 1) + 1}"


def throw_away(path: Path, trash: Path, now: float) -> Thrown:
    """Move the file at *path* into the folder *trash*; *now* is the time in seconds.

    Raises:
        StorageError: it can't be moved.

    """
    try:
        trash.mkdir(parents=True, exist_ok=True)
        there = free_path(trash, f"{int(now)}-{path.name}")
        path.rename(there)
    except OSError as error:
        what = tr("{file}: can't be thrown away ({reason}).", file=shown(path), reason=error.strerror)
        raise StorageError(what) from error
    return Thrown(path, there)


def bring_back(thrown: Thrown) -> Path:
    """Put a plan back to where it was, under another name if that is taken; return where.

    Raises:
        StorageError: it can't be moved.

    """
    path = free_path(thrown.path.parent, thrown.path.name)
    try:
        thrown.now.rename(path)
    except OSError as error:
        what = tr("{file}: can't be brought back ({reason}).", file=shown(path), reason=error.strerror)
        raise StorageError(what) from error
    return path


def sweep(trash: Path, now: float) -> None:
    """Delete for good what has lain in *trash* for longer than `KEPT_FOR`; *now* is in seconds."""
    for path, when in _thrown(trash):
        if now - when > KEPT_FOR:
            path.unlink(missing_ok=True)


def _thrown(trash: Path) -> Iterator[tuple[Path, int]]:
    try:
        paths = list(trash.iterdir())
    except OSError:
        return
    for path in paths:
        if found := _THROWN.fullmatch(path.name):
            yield path, int(found["when"])


def file_name(name: str) -> str:
    """Return the file name of a plan that is called *name*: one that every system takes."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    short = "-".join(words)[:_LONGEST_NAME].strip("-") or "plan"
    return f"{short}-plan{SUFFIX}" if _DEVICES.fullmatch(short) else f"{short}{SUFFIX}"


def free_path(folder: Path, name: str) -> Path:
    """Return *name* in *folder*, with a number where there is such a file already."""
    path, ending, number = folder / name, name[len(stem(Path(name))) :], 2
    while path.exists():
        path = folder / f"{stem(Path(name))}-{number}{ending}"
        number += 1
    return path


def _digest(raw: str) -> str:
    return hashlib.sha256(raw.encode("utf-8")).hexdigest()
