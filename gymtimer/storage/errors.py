"""The one error of this room: a stored file that somebody has to do something about."""

from pathlib import Path

from gymtimer.tongue import tr


class StorageError(Exception):
    """Something in a stored file that its owner has to change.

    Reads like a compiler message: where, what, what instead.

    Attributes:
        problems: every problem found, one sentence each; at least one.

    """

    def __init__(self, *problems: str) -> None:
        """Take the sentences, each complete with the file it speaks of."""
        super().__init__("\n".join(problems))
        self.problems = problems


def newer(path: Path, found: int, ours: int) -> StorageError:
    """Return what refuses the file at *path*: its format *found* is above *ours*."""
    return StorageError(
        tr(
            "{file}: written by a newer gymtimer (format {found}, this one reads up to {ours})."
            " Please update gymtimer; nothing was changed.",
            file=path.name,
            found=found,
            ours=ours,
        )
    )
