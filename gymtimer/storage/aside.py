"""Set a file aside: keep what can't be read, out of the way."""

from datetime import datetime
from pathlib import Path

#: What SQLite keeps beside a database; parts of it, without which it loses commits.
_COMPANIONS = ("", "-wal", "-shm", "-journal")


def set_aside(path: Path) -> Path:
    """Rename *path*, with what belongs to it, to a free name with the time; return that.

    ``journal.sqlite`` becomes ``journal-damaged-20261122-183000.sqlite``.

    Raises:
        OSError: it can't be renamed.

    """
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-damaged-{stamp}{path.suffix}")
    count = 2
    while any(aside.with_name(aside.name + end).exists() for end in _COMPANIONS):
        aside = path.with_name(f"{path.stem}-damaged-{stamp}-{count}{path.suffix}")
        count += 1
    for end in _COMPANIONS:
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(aside.with_name(aside.name + end))
    return aside
