"""Events: what happened in a session, as the journal and the screen are told."""

from dataclasses import dataclass

from gymtimer.domain.command import Command
from gymtimer.domain.playhead import Lowered
from gymtimer.domain.timeline import Cut, RepId, WorkSet
from gymtimer.domain.timing import Ms


@dataclass(frozen=True, slots=True)
class RepDone:
    """A lowering ended."""

    work: WorkSet
    lowered: Lowered
    target: Ms


@dataclass(frozen=True, slots=True)
class RepMeasured:
    """A press just after the bottom told the real lowering time of a rep that was done."""

    rep: RepId
    length: Ms


@dataclass(frozen=True, slots=True)
class MisTapped:
    """A press came sooner after "Lower" than any bar falls: it is no bottom, and nothing has moved."""

    rep: RepId
    length: Ms


@dataclass(frozen=True, slots=True)
class RepAborted:
    """RACK IT came before the rep was done; *length* is how long it had been lowered."""

    work: WorkSet
    rep: RepId
    length: Ms
    target: Ms


@dataclass(frozen=True, slots=True)
class RepStruck:
    """A rep was taken back."""

    rep: RepId


@dataclass(frozen=True, slots=True)
class Rested:
    """A rest ended."""

    work: WorkSet
    planned: Ms
    actual: Ms


@dataclass(frozen=True, slots=True)
class Commanded:
    """A command was obeyed.

    Attributes:
        command: which one.
        source: where it came from: "key", "touch", …
        position: on the timeline before the command took effect.
        stand: where the session stood after it.
        answered: from the press to the start of its sound, as handed to the sound card.

    """

    command: Command
    source: str
    position: Ms
    stand: "Stand"
    answered: Ms = 0


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The computer slept in the middle of a set; the set was ended.

    Attributes:
        position: on the timeline when it did.
        stand: where the session stood after it.

    """

    position: Ms
    stand: "Stand"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a session stands: enough to go on there after a crash.

    Attributes:
        cuts: what was done to the tape that was laid out first.
        index: of the phase.
        elapsed: time in that phase.
        running: False while paused.
        rested: how long each lifter who has racked a bar has rested since.

    """

    cuts: tuple[Cut, ...]
    index: int
    elapsed: Ms
    running: bool = True
    rested: tuple[tuple[str, Ms], ...] = ()


Event = RepDone | RepMeasured | MisTapped | RepAborted | RepStruck | Rested | Commanded | Interrupted
