"""Learning a key: what stands against it, what has to be known."""

from dataclasses import dataclass

from gymtimer.domain.button import Act, meaning_of
from gymtimer.domain.command import Command
from gymtimer.storage.declared import Learned
from gymtimer.ui.keys import STOPS, Meaning

#: What is done, as people read it.
NAMES: dict[Meaning, str] = {
    Command.GO: "Go on",
    Command.RACK_IT: "RACK IT",
    Command.BACK: "Back",
    Command.LESS_REST: "−15 s rest",
    Command.MORE_REST: "+15 s rest",
    Command.END_SET: "End set",
    Command.SKIP_SET: "Skip set",
    Command.EASE: "−5 % load",
    Command.PAUSE: "Pause",
    Command.LEAVE: "Leave",
    Act.MUTE: "Mute",
    Act.SOUND_CHECK: "Sound check",
    Act.FULL_SCREEN: "Full screen",
    Act.HELP: "Help",
}

#: Keys that only change others.
_MODIFIERS = frozenset(
    {"Shift", "Control", "Ctrl", "Alt", "Meta", "AltGr", "CapsLock", "NumLock", "Caps Lock"}
)
#: A presenter sends it in turn with Esc from one button.
_IN_TURN = "F5"
#: The computer's own volume key looks the same as that of a remote.
_VOLUME = frozenset({"Volume Up", "Volume Down", "Volume Mute"})
_MEDIA = frozenset({"Media Play", "Media Pause", "Toggle Media Play/Pause", "Media Next", "Media Previous"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a key may be learned, and what to know about it.

    Attributes:
        allowed: False where it must not be.
        told: why not, or a warning; "" where there is nothing to say.

    """

    allowed: bool
    told: str = ""


def may_learn(name: str, meaning: Meaning, now: Meaning | None) -> Verdict:
    """Return whether the key called *name*, which means *now* at present, may be learned for *meaning*."""
    if name in STOPS and meaning is not Command.RACK_IT:
        return Verdict(False, f"{name} is RACK IT, and stays it: everybody must be able to rely on that.")
    if name in _MODIFIERS:
        return Verdict(False, f"{name} only changes other keys. Set the device to another key.")
    if name == _IN_TURN and meaning is not Command.RACK_IT:
        return Verdict(False, "Presenters send F5 and Esc in turn from one button: it can be RACK IT only.")
    told = []
    if now is not None and now is not meaning:
        told.append(f"{name} is “{NAMES[now]}” now; that needs another key then.")
    if name in _VOLUME:
        told.append("The computer's own volume key looks the same: it acts, too.")
    if name in _MEDIA:
        told.append("Headphones and players send it, too: it acts in any case.")
    return Verdict(True, " ".join(told))


def learned_with(learned: Learned, name: str, meaning: Meaning) -> Learned:
    """Return *learned* with the key called *name* for *meaning*."""
    return (*(one for one in learned if one[0] != name), (name, meaning.value))


def learned_without(learned: Learned, name: str) -> Learned:
    """Return *learned* without the key called *name*."""
    return tuple(one for one in learned if one[0] != name)


def learned_text(meaning: str) -> str:
    """Return the text of a learned key's *meaning*, as written in the settings."""
    known = meaning_of(meaning)
    return NAMES[known] if known is not None else meaning
