"""Borrows the journal: the file itself, or a copy from the gymtimer that has it open."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gymtimer.domain.log import LoggedSession
from gymtimer.storage.errand import Errand, Verb, send
from gymtimer.storage.importing import News, import_sessions, known_sets, news
from gymtimer.storage.places import Places


@dataclass(frozen=True, slots=True)
class Borrowed:
    """A journal that can be read.

    Attributes:
        journal: its path; nothing may be there where nothing was trained yet.
        bell: where the program listens that lent it; None for the file itself.

    """

    journal: Path
    bell: Path | None = None

    def add(self, sessions: Iterable[LoggedSession], *, merge: bool) -> News:
        """Import *sessions*, the running program into its own journal; return what was new of them.

        Raises:
            StorageError: the program runs a session, the file is damaged or too new, or the disk is full.

        """
        if self.bell is None:
            return import_sessions(self.journal, sessions, merge=merge)
        fresh = news(sessions, known_sets(self.journal), merge=merge)
        if fresh.sessions:
            handed = self.journal.with_name("handed-in.sqlite")
            import_sessions(handed, fresh.sessions, merge=merge)
            send(self.bell, Errand(Verb.TAKE, handed))
        return fresh


@contextmanager
def borrowed(there: Places) -> Iterator[Borrowed]:
    """Yield the journal, as of one moment; the file of a running program is never opened beside it.

    Raises:
        StorageError: gymtimer is running and can't lend it.

    """
    with TemporaryDirectory(prefix="gymtimer-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder).resolve() / there.journal.name
        if send(there.bell, Errand(Verb.LEND, copy)):
            yield Borrowed(copy, there.bell)
        else:
            yield Borrowed(there.journal)
