"""The table of commands: which of them make sense when."""

from collections.abc import Mapping

from gymtimer.domain.command import Command
from gymtimer.domain.playhead import Status

_STOP = frozenset({Command.RACK_IT, Command.BACK})
#: What changes the load of sets to come.
LOADS = frozenset({Command.HEAVIER, Command.LIGHTER, Command.EASE})

#: Which commands make sense when. `step` refuses all others; the runner asks what can be stopped.
ALLOWED: Mapping[Status, frozenset[Command]] = {
    Status.SETUP: LOADS
    | {
        Command.GO,
        Command.BACK,
        Command.SKIP_SET,
        Command.PAUSE,
        Command.LEAVE,
        Command.WEIGHED,
        Command.REGROUP,
    },
    Status.ASSIST: _STOP | {Command.GO, Command.END_SET},
    Status.SETTLE: _STOP,
    Status.LOWER: _STOP | {Command.GO},
    Status.HOLD: _STOP | {Command.GO},
    Status.LIFT: _STOP,
    Status.FREE: _STOP | {Command.GO, Command.END_SET},
    Status.RACK: _STOP | {Command.GO, Command.PAUSE},
    Status.STOPPED: _STOP | {Command.GO, Command.PAUSE, Command.GO_ON},
    Status.ABORTED: frozenset({Command.GO}),
    Status.REST: LOADS
    | {
        Command.GO,
        Command.BACK,
        Command.LESS_REST,
        Command.MORE_REST,
        Command.SKIP_SET,
        Command.PAUSE,
        Command.LEAVE,
        Command.REGROUP,
    },
    Status.PAUSED: frozenset({Command.GO, Command.PAUSE, Command.LEAVE}),
    Status.PAUSED_RACK: frozenset({Command.GO, Command.PAUSE, Command.RACK_IT}),
    Status.DONE: frozenset({Command.BACK, Command.LEAVE}),
}


class NotNowError(Exception):
    """A command makes no sense now; nothing has changed."""
