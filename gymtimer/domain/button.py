"""Buttons: what a key that was learned may mean."""

from enum import StrEnum

from gymtimer.domain.command import Command


class Act(StrEnum):
    """What a key asks of the window, not of the session."""

    MUTE = "mute"
    FULL_SCREEN = "full screen"
    SOUND_CHECK = "sound check"
    HELP = "help"


#: What a learned key may mean, in the order of the page. Leaving is not among them: it is asked twice
#: with one key, and a worn button presses twice.
LEARNABLE: tuple[Command | Act, ...] = (
    Command.GO,
    Command.RACK_IT,
    Command.BACK,
    Command.LESS_REST,
    Command.MORE_REST,
    Command.END_SET,
    Command.SKIP_SET,
    Command.EASE,
    Command.PAUSE,
    Act.MUTE,
    Act.SOUND_CHECK,
)


def meaning_of(text: str) -> Command | Act | None:
    """Return what a key means of which *text* is written in the settings; None for nothing known."""
    return next((one for one in LEARNABLE if one.value == text), None)
