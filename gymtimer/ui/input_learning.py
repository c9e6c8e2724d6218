"""Learning a key: what stands against it, what has to be known."""

from dataclasses import dataclass

from gymtimer.domain.button import Act, meaning_of
from gymtimer.domain.command import Command
from gymtimer.storage.declared import Learned
from gymtimer.tongue import mark, tr
from gymtimer.ui.keys import STOPS, Meaning

#: What is done, as people read it.
NAMES: dict[Meaning, str] = {
    Command.GO: mark("Go on"),
    Command.RACK_IT: mark("RACK IT"),
    Command.BACK: mark("Back"),
    Command.LESS_REST: mark("−15 s rest"),
    Command.MORE_REST: mark("+15 s rest"),
    Command.END_SET: mark("End set"),
    Command.SKIP_SET: mark("Skip set"),
    Command.EASE: mark("−5 % load"),
    Command.PAUSE: mark("Pause"),
    Command.LEAVE: mark("Leave"),
    Act.MUTE: mark("Mute"),
    Act.SOUND_CHECK: mark("Sound check"),
    Act.FULL_SCREEN: mark("Full screen"),
    Act.HELP: mark("Help"),
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
        told = tr("{key} is RACK IT, and stays it: everybody must be able to rely on that.", key=name)
        return Verdict(False, told)
    if name in _MODIFIERS:
        told = tr("{key} only changes other keys. Set the device to another key.", key=name)
        return Verdict(False, told)
    if name == _IN_TURN and meaning is not Command.RACK_IT:
        told = tr("Presenters send F5 and Esc in turn from one button: it can be RACK IT only.")
        return Verdict(False, told)
    known = []
    if now is not None and now is not meaning:
        known.append(tr("{key} is “{what}” now; that needs another key then.", key=name, what=tr(NAMES[now])))
    if name in _VOLUME:
        known.append(tr("The computer's own volume key looks the same: it acts, too."))
    if name in _MEDIA:
        known.append(tr("Headphones and players send it, too: it acts in any case."))
    return Verdict(True, " ".join(known))


def learned_with(learned: Learned, name: str, meaning: Meaning) -> Learned:
    """Return *learned* with the key called *name* for *meaning*."""
    return (*(one for one in learned if one[0] != name), (name, meaning.value))


def learned_without(learned: Learned, name: str) -> Learned:
    """Return *learned* without the key called *name*."""
    return tuple(one for one in learned if one[0] != name)


def learned_text(meaning: str) -> str:
    """Return the text of a learned key's *meaning*, as written in the settings."""
    known = meaning_of(meaning)
    return tr(NAMES[known]) if known is not None else meaning
