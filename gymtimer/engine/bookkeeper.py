"""The bookkeeper: events become rows of the journal."""

import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Protocol

from gymtimer.domain.event import (
    Commanded,
    Event,
    Interrupted,
    MisTapped,
    RepAborted,
    RepDone,
    RepMeasured,
    RepStruck,
    Rested,
)
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.receipt import Receipt
from gymtimer.domain.timing import Ms
from gymtimer.engine.recipe import Recipe
from gymtimer.storage.journal import Journal
from gymtimer.storage.rows import Happening, Rest, SessionEnd, SessionId, SessionStart, rep_of


def wall_time() -> Ms:
    """Return the wall time, in ms since 1970, UTC."""
    return time.time_ns() // 1_000_000


def beginning(recipe: Recipe, plan: str) -> SessionStart:
    """Return the row of a session of *recipe*, a plan of that name, that begins now."""
    offset = datetime.now().astimezone().utcoffset() or timedelta()
    lifters = tuple(one.name for one in recipe.lifters)
    return SessionStart(plan, lifters, wall_time(), round(offset / timedelta(minutes=1)), recipe.text())


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

    def joined(self, lifter: str, recipe: str) -> None:
        """Write down that *lifter* comes in, with the *recipe* of the own tape."""
        payload = json.dumps({"lifter": lifter, "recipe": recipe})
        self._journal.event(Happening(self._session, wall_time(), 0, "joined", "", payload))

    def care(self, answer: Mapping[str, object]) -> None:
        """Write down what people answered to a rule, or that they went through a list."""
        payload = json.dumps(answer, ensure_ascii=False)
        self._journal.event(Happening(self._session, wall_time(), 0, "care", "", payload))

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
            case MisTapped(rep=rep, length=length):
                payload = json.dumps({"rep": asdict(rep), "length": length})
                journal.event(Happening(session, wall, 0, "mis-tap", "", payload))
            case RepStruck(rep=rep):
                journal.strike(session, rep)
            case Rested(work=work, planned=planned, actual=actual):
                journal.rest(Rest(session, work.index, wall, planned, actual))
            case Commanded(command=command, source=source, position=position, stand=stand):
                payload = json.dumps({**asdict(stand), "answered": event.answered})
                journal.event(Happening(session, wall, position, command.value, source, payload))
            case Interrupted(position=position, stand=stand):
                journal.event(Happening(session, wall, position, "slept", "", json.dumps(asdict(stand))))
