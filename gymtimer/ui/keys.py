"""Keys: what each key of a keyboard, clicker or pedal means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from gymtimer.domain.button import Act, meaning_of
from gymtimer.domain.command import Command
from gymtimer.storage.declared import Learned
from gymtimer.tongue import mark, tr

__all__ = ["HELP", "KEYS", "Act", "KeyTable", "help_rows", "name_of"]

Meaning = Command | Act

_K = Qt.Key

#: The keys of the product page. F5 is not among them: presenters send it in turn with Esc.
KEYS: Mapping[Qt.Key, Command | Act] = {
    **dict.fromkeys(
        (_K.Key_Space, _K.Key_Return, _K.Key_Enter, _K.Key_Right, _K.Key_PageDown, _K.Key_MediaNext),
        Command.GO,
    ),
    **dict.fromkeys((_K.Key_Escape, _K.Key_Period, _K.Key_B), Command.RACK_IT),
    **dict.fromkeys((_K.Key_Left, _K.Key_PageUp, _K.Key_Backspace, _K.Key_MediaPrevious), Command.BACK),
    **dict.fromkeys((_K.Key_Down, _K.Key_Minus), Command.LESS_REST),
    **dict.fromkeys((_K.Key_Up, _K.Key_Plus, _K.Key_Equal), Command.MORE_REST),
    _K.Key_BracketRight: Command.HEAVIER,
    _K.Key_BracketLeft: Command.LIGHTER,
    _K.Key_L: Command.EASE,
    _K.Key_E: Command.END_SET,
    _K.Key_G: Command.GO_ON,
    _K.Key_S: Command.SKIP_SET,
    _K.Key_P: Command.PAUSE,
    _K.Key_C: Command.REGROUP,
    _K.Key_Home: Command.LEAVE,
    _K.Key_HomePage: Command.LEAVE,
    _K.Key_T: Act.SOUND_CHECK,
    _K.Key_M: Act.MUTE,
    _K.Key_F11: Act.FULL_SCREEN,
    _K.Key_Question: Act.HELP,
    _K.Key_F1: Act.HELP,
}

#: What they mean together with Shift, where that is something else.
SHIFTED: Mapping[Qt.Key, Command] = {_K.Key_Up: Command.HEAVIER, _K.Key_Down: Command.LIGHTER}

#: Before the number of a key that this Qt has no name for.
_UNNAMED = "key "


def name_of(event: QKeyEvent) -> str:
    """Return the name under which the key of *event* is learned: "Volume Up"; "key 193" for one without."""
    try:
        key = Qt.Key(event.key())
    except ValueError:
        key = Qt.Key.Key_unknown
    named = key not in (Qt.Key.Key_unknown, Qt.Key(0)) and QKeySequence(key).toString()
    return named or f"{_UNNAMED}{event.nativeScanCode()}"


@dataclass(frozen=True, slots=True)
class KeyTable:
    """What each key means: `KEYS`, and what was learned over them.

    Attributes:
        learned: by the name of the key.

    """

    learned: Mapping[str, Meaning] = field(default_factory=dict)

    @classmethod
    def of(cls, learned: Learned) -> Self:
        """Return the table with what the settings say was *learned*; RACK IT keeps its keys."""
        meanings = ((name, meaning_of(text)) for name, text in learned)
        return cls({name: one for name, one in meanings if one is not None and name not in STOPS})

    def meaning(self, event: QKeyEvent) -> Meaning | None:
        """Return what the key of *event* means; None for nothing."""
        if self.learned and (learned := self.learned.get(name_of(event))) is not None:
            return learned
        try:
            key = Qt.Key(event.key())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in SHIFTED:
                return SHIFTED[key]
            return KEYS.get(key)
        except ValueError:  # a key that this Qt has no name for
            return None


#: The names of the keys that are RACK IT for good.
STOPS = frozenset(QKeySequence(key).toString() for key, it in KEYS.items() if it is Command.RACK_IT)

#: Which row of the help a meaning stands in.
_ROWS: Mapping[Meaning, int] = {
    Command.GO: 0,
    Command.RACK_IT: 1,
    Command.BACK: 2,
    Command.LESS_REST: 3,
    Command.MORE_REST: 3,
    Command.LIGHTER: 4,
    Command.HEAVIER: 4,
    Command.END_SET: 5,
    Command.SKIP_SET: 5,
    Command.GO_ON: 6,
    Command.EASE: 6,
    Command.PAUSE: 7,
    Command.REGROUP: 8,
    Act.SOUND_CHECK: 9,
    Act.MUTE: 9,
}

#: The same for people: what it does, which keys, in the order of the help page.
HELP: tuple[tuple[str, str], ...] = (
    (mark("Go on"), mark("Space, Enter, →, Page Down, a tap")),
    (mark("RACK IT: stop everything"), mark("Esc, B, full stop, the red corner, or hold Space")),
    (mark("Back, undo"), mark("←, Page Up, Backspace")),
    (mark("15 s less or more rest"), mark("↓ ↑ or − +")),
    (mark("Load one step down or up"), mark("[ ] or Shift and ↓ ↑")),
    (mark("End set, skip set"), "E, S"),
    (mark("Overrule the end of a set, take −5 %"), mark("G or back, L")),
    (mark("Pause"), "P"),
    (mark("Change who lifts, the order, the reps"), "C"),
    (mark("Sound check, mute"), "T, M"),
    (mark("Full screen"), "F11"),
    (mark("Leave the session"), mark("Home, Ctrl+Q")),
    (mark("This page, help, settings"), mark("?, F1, Ctrl+comma")),
)


def help_rows(table: KeyTable) -> tuple[tuple[str, str], ...]:
    """Return the rows of `HELP`, with the learned keys of *table* behind the others."""
    rows = [[tr(what), tr(keys)] for what, keys in HELP]
    for name, meaning in table.learned.items():
        rows[_ROWS[meaning]][1] += f", {name}"
    return tuple((what, keys) for what, keys in rows)
