"""The ballast: a file that takes room on the disk, to be given away when there is none left."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

#: As much as some hundred reps take.
SIZE = 1 << 20

#: It is not made where less than this is free: others need room, too.
_ROOM = 20 * SIZE

#: Less free than this is told at the start.
LITTLE = 50 * SIZE


class Ballast:
    """One file in a folder; every call may find the disk in any state, and none raises."""

    def __init__(self, folder: Path) -> None:
        """Take care of the one in *folder*; nothing happens yet."""
        self._folder = folder
        self._file = folder / "ballast"

    @property
    def there(self) -> bool:
        """Whether it takes all its room."""
        try:
            return self._file.stat().st_size >= SIZE
        except OSError:
            return False

    @property
    def free(self) -> int:
        """How many bytes are free on its disk; as many as one likes where nobody knows."""
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return 1 << 62

    def make(self) -> bool:
        """Make it if there is room; return whether it is there."""
        if self.there:
            return True
        if self.free < _ROOM:
            return False
        try:
            with self._file.open("wb") as file:
                file.write(os.urandom(SIZE))  # zeros would take no room on a disk that compresses
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.drop()
            return False
        return True

    def drop(self) -> bool:
        """Give its room away; return whether there was any."""
        there = self._file.exists()
        with suppress(OSError):
            self._file.unlink(missing_ok=True)
        return there and not self._file.exists()
