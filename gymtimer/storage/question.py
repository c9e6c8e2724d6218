"""Questions: what is asked of the journal while it is open for writing."""

import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from gymtimer.storage.errors import StorageError
from gymtimer.tongue import mark, tr

T = TypeVar("T")

#: Reads from the connection it is given.
Query = Callable[[sqlite3.Connection], T]
#: Called with what a query returned.
OnAnswer = Callable[[T], None]
#: Called with a sentence where there is no answer.
OnRefusal = Callable[[str], None]

log = logging.getLogger(__name__)

#: What a question is told where there is no file to look into just now.
AWAY = mark("The journal can't be read just now; please try again once it can be written.")


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """A query with the ears that wait for its answer; both are called on the writer's thread.

    Attributes:
        query: reads from the connection it is given; every write fails, unless it *writes*.
        on_answer: called with what the query returned.
        on_refusal: called with a sentence where there is no answer.
        writes: the query adds rows, all of them or none, and leaves no transaction open.

    """

    query: Query[T]
    on_answer: OnAnswer[T]
    on_refusal: OnRefusal
    writes: bool = False

    def put_to(self, connection: sqlite3.Connection | None) -> None:
        """Have it answered from *connection*; whatever a listener does, the writer goes on."""
        try:
            if connection is None:
                self.on_refusal(tr(AWAY))
            else:
                self._ask(connection)
        except Exception:  # a mistake of ours must not end the thread that saves reps
            log.exception("a question to the journal failed")

    def _ask(self, connection: sqlite3.Connection) -> None:
        connection.execute(f"PRAGMA query_only = {int(not self.writes)}")
        try:
            answer = self.query(connection)
        except StorageError as wrong:
            self.on_refusal(str(wrong))
            return
        except sqlite3.Error as error:
            log.warning("journal not read: %s", error)
            self.on_refusal(tr("The journal can't be read ({reason}).", reason=error))
            return
        finally:
            connection.execute("PRAGMA query_only = 0")
        self.on_answer(answer)
