"""TOML files of our own: read with care, written whole or not at all."""

import os
import re
import tomllib
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from gymtimer.storage.errors import StorageError, newer
from gymtimer.tongue import tr

#: Larger files are not ours; in bytes.
LARGEST = 256 * 1024

#: The one format of lifters and settings so far.
FORMAT = 1

_WHERE = re.compile(r"at line (\d+), column (\d+)")


class NotTomlError(StorageError):
    """A file that is damaged as a whole, not in one of its values."""


def read_toml(path: Path) -> tuple[dict[str, Any], str]:
    """Return the tables of the file at *path*, with its text.

    Raises:
        FileNotFoundError: there is none.
        StorageError: it can't be read.
        NotTomlError: there is no sense to be made of it; with line and column where known.

    """
    text = _text(path)
    try:
        return tomllib.loads(text), text
    except tomllib.TOMLDecodeError as error:
        raise NotTomlError(
            f"{path.name}:{_place(error, text)}: "
            + tr("this is not TOML. Write key = value, texts in quotes.")
        ) from error
    except RecursionError as error:
        raise NotTomlError(f"{path.name}: " + tr("too many brackets in brackets. Remove some.")) from error


def _place(error: tomllib.TOMLDecodeError, text: str) -> str:
    if found := _WHERE.search(str(error)):
        return f"{found[1]}:{found[2]}"
    return f"{text.count(chr(10)) + 1}:{len(text) - text.rfind(chr(10))}"  # "at end of document"


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        what = tr("{file}: can't be read ({reason}).", file=path.name, reason=error.strerror)
        raise StorageError(what) from error
    if len(content) > LARGEST:
        most = LARGEST // 1024
        what = tr("{file}: longer than {n} KiB; is this the right file?", file=path.name, n=most)
        raise NotTomlError(what)
    try:
        return content.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = tr("this line is not UTF-8. Save the file as UTF-8.")
        raise NotTomlError(f"{path.name}:{line}:1: {what}") from error


def refuse_other_format(path: Path, found: object) -> None:
    """Raise StorageError unless *found*, the value of `format`, is `FORMAT`."""
    if isinstance(found, int) and not isinstance(found, bool) and found > FORMAT:
        raise newer(path, found, FORMAT)
    if found != FORMAT or isinstance(found, bool):
        what = tr("the format is missing. Write format = {n} as its first line.", n=FORMAT)
        raise StorageError(f"{path.name}: {what}")


def write_text(path: Path, text: str) -> None:
    """Write *text* to *path* so that a crash leaves the old file or the new one.

    The file that was there is kept as ``.bak`` beside it.

    Raises:
        StorageError: it can't be written; the old file is untouched.

    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            _replace(path.with_name(path.name + ".bak"), path.read_bytes())
        _replace(path, text.encode("utf-8"))
    except OSError as error:
        what = tr(
            "{file}: can't be written ({reason}). Please check the folder's permissions and the free space;"
            " nothing was changed.",
            file=path,
            reason=error.strerror,
        )
        raise StorageError(what) from error


def _replace(path: Path, content: bytes) -> None:
    descriptor, name = mkstemp(dir=path.parent, prefix=f".{path.name}-")
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    # The new name itself must reach the disk; Windows can't open a folder for that.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
