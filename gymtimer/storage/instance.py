"""The instance lock: only one gymtimer uses a data folder at a time."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

from gymtimer.storage.errors import StorageError
from gymtimer.tongue import tr

# Windows keeps others from reading locked bytes; this one is far past the process id.
_BYTE = 1 << 20


class Lock:
    """The lock, held until it is released or the program ends, in whatever way.

    The file stays: deleting it could let two programs lock two files of one name.
    """

    def __init__(self, descriptor: int) -> None:
        """Take over an open file that is locked."""
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """Return the lock at *path*, or None where another program or object holds it.

        Raises:
            StorageError: the file can't be written.

        """
        try:
            # Not inherited: a voice engine that outlives us must not keep the lock.
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            what = tr(
                "{file}: can't be written ({reason}). Please check the folder's permissions.",
                file=path,
                reason=error.strerror,
            )
            raise StorageError(what) from error
        if not _locked(descriptor):
            os.close(descriptor)
            return None
        with suppress(OSError):  # a full disk: the id is a courtesy, the lock is what counts
            os.ftruncate(descriptor, 0)
            os.write(descriptor, b"%d\n" % os.getpid())
        return cls(descriptor)

    def release(self) -> None:
        """Let others have it.  A second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        """Return the lock itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Release it."""
        self.release()


def holder(path: Path) -> int | None:
    """Return the process id of the program that took the lock at *path* last, or None."""
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


if sys.platform == "win32":
    import msvcrt

    def _locked(descriptor: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
