"""Keys: what each key of a keyboard, clicker or pedal means."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from gymtimer.domain.button import Act
from gymtimer.domain.command import Command

__all__ = ["HELP", "KEYS", "Act"]

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
    _K.Key_E: Command.END_SET,
    _K.Key_S: Command.SKIP_SET,
    _K.Key_P: Command.PAUSE,
    _K.Key_Home: Command.LEAVE,
    _K.Key_HomePage: Command.LEAVE,
    _K.Key_T: Act.SOUND_CHECK,
    _K.Key_M: Act.MUTE,
    _K.Key_F11: Act.FULL_SCREEN,
    _K.Key_Question: Act.HELP,
    _K.Key_F1: Act.HELP,
}

#: The same for people: what it does, which keys, in the order of the help page.
HELP: tuple[tuple[str, str], ...] = (
    ("Go on", "Space, Enter, →, Page Down, a tap"),
    ("RACK IT: stop everything", "Esc, B, full stop, the red corner, or hold Space"),
    ("Back, undo", "←, Page Up, Backspace"),
    ("15 s less or more rest", "↓ ↑ or − +"),
    ("End set, skip set", "E, S"),
    ("Pause", "P"),
    ("Sound check, mute", "T, M"),
    ("Full screen", "F11"),
    ("Leave the session", "Home, Ctrl+Q"),
    ("This page", "? or F1"),
)
