"""The bookkeeper: events become rows of the journal."""

import json
import time
from collections.abc import Iterable
from dataclasses import asdict
from typing import Protocol

from gymtimer.domain.event import (
    Commanded,
    Event,
    Interrupted,
    RepAborted,
    RepDone,
    RepMeasured,
    RepStruck,
    Rested,
)
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.receipt import Receipt
from gymtimer.domain.timing import Ms
from gymtimer.storage.journal import Journal
from gymtimer.storage.rows import Happening, Rest, SessionEnd, SessionId, rep_of


def wall_time() -> Ms:
    """Return the wall time, in ms since 1970, UTC."""
    return time.time_ns() // 1_000_000


class Book(Protocol):
    """Where a session is written down."""

    def write(self, events: Iterable[Event]) -> None:
        """Write down *events*, in order."""

    def note(self, kind: str, text: str = "") -> None:
        """Write down something that is neither press nor rep."""

    def receipt(self, receipt: Receipt) -> None:
        """Write down how the session kept its time."""

    def end(self, outcome: str) -> None:
        """Write down that the session is over."""


class Slate:
    """Where practice is written down: nowhere. An empty bar is no training."""

    def write(self, events: Iterable[Event]) -> None:
        """Forget *events*."""

    def note(self, kind: str, text: str = "") -> None:
        """Forget it."""

    def receipt(self, receipt: Receipt) -> None:
        """Forget it."""

    def end(self, outcome: str) -> None:
        """Forget it."""


class Bookkeeper:
    """Writes one session into the journal; no call waits for the disk."""

    def __init__(self, journal: Journal, session: SessionId) -> None:
        """Go on with *session*, which has begun."""
        self._journal = journal
        self._session = session

    def write(self, events: Iterable[Event]) -> None:
        """Write down *events*, in order."""
        for event in events:
            self._write(event, wall_time())

    def note(self, kind: str, text: str = "") -> None:
        """Write down something that is neither press nor rep: "mute", "sound lost"."""
        payload = json.dumps({"text": text} if text else {})
        self._journal.event(Happening(self._session, wall_time(), 0, kind, "", payload))

    def receipt(self, receipt: Receipt) -> None:
        """Write down how the session kept its time."""
        self._journal.event(
            Happening(self._session, wall_time(), 0, "receipt", "", json.dumps(asdict(receipt)))
        )

    def end(self, outcome: str) -> None:
        """Write down that the session is over: "finished" or "left"."""
        self._journal.end(SessionEnd(self._session, wall_time(), outcome))

    def _write(self, event: Event, wall: Ms) -> None:
        journal, session = self._journal, self._session
        match event:
            case RepDone(work=work, lowered=lowered, target=target):
                journal.rep(rep_of(session, wall, work, lowered, target))
            case RepAborted(work=work, rep=rep, length=length, target=target):
                journal.rep(rep_of(session, wall, work, Lowered(rep, length), target, aborted=True))
            case RepMeasured(rep=rep, length=length):
                journal.measured(session, rep, length)
            case RepStruck(rep=rep):
                journal.strike(session, rep)
            case Rested(work=work, planned=planned, actual=actual):
                journal.rest(Rest(session, work.index, wall, planned, actual))
            case Commanded(command=command, source=source, position=position, stand=stand):
                payload = json.dumps({**asdict(stand), "answered": event.answered})
                journal.event(Happening(session, wall, position, command.value, source, payload))
            case Interrupted(position=position, stand=stand):
                journal.event(Happening(session, wall, position, "slept", "", json.dumps(asdict(stand))))
