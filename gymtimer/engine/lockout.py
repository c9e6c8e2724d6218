"""The lockout: one press of a worn switch can arrive as several."""

from gymtimer.domain.allowed import NotNowError
from gymtimer.domain.command import Command
from gymtimer.domain.timing import Ms

#: GO after GO counts only after this, across all devices.
LOCKOUT: Ms = 250
#: What was offered is gone when it is taken: a finger that bounces there would press GO.
AFTER_OFFER: Ms = 700


class Lockout:
    """Remembers when GO was pressed last.

    Attributes:
        began: when the last GO went down, also one that was locked out: held down,
            it takes back no GO but its own.

    """

    def __init__(self) -> None:
        """Begin without a press."""
        self.began: Ms | None = None
        self._last: Ms | None = None
        self._taken: Ms | None = None

    def followed(self, command: Command, pressed: Ms) -> None:
        """Let no GO through for `AFTER_OFFER` after *command*, if that took what was offered at *pressed*."""
        if command is Command.EASE:
            self._taken = pressed

    def keep_apart(self, pressed: Ms, obeyed: Ms | None) -> None:
        """Let a GO of *pressed* through, where the last command was *obeyed* before it.

        Raises:
            NotNowError: it bounced, or was meant for what was before.

        """
        last = self._last
        self._last = pressed if last is None else max(last, pressed)
        self.began = pressed
        if last is not None and abs(pressed - last) < LOCKOUT:
            raise NotNowError("this was the same press")
        if self._taken is not None and abs(pressed - self._taken) < AFTER_OFFER:
            raise NotNowError("this was the press that took what was offered")
        if obeyed is not None and pressed < obeyed:
            raise NotNowError("this press was meant for what was before")
