"""What was found in a file of somebody's log: sessions, with all that was refused."""

from dataclasses import dataclass

from gymtimer.domain.log import LoggedSession
from gymtimer.storage.errors import StorageError


class ExchangeError(StorageError):
    """The file as a whole is not understood; nothing of it may be written."""


class RowError(Exception):
    """One row makes no sense; the text says why."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something in the file that can't be taken over.

    Attributes:
        where: "line 12", "session 3, set 2".
        reason: why, and what would do instead.

    """

    where: str
    reason: str

    def __str__(self) -> str:
        """Return both, as told."""
        return f"{self.where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Found:
    """The contents of a file.

    Attributes:
        source: whose file it is: "gymtimer", "hevy", "strong".
        sessions: as they stand in the file.
        refusals: what is not among them.
        remarks: what was understood in another way than it is written, or left out on purpose.

    """

    source: str
    sessions: tuple[LoggedSession, ...]
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def ours(self) -> bool:
        """Whether gymtimer wrote it: then sets have numbers of their own that can be trusted."""
        return self.source == "gymtimer"
