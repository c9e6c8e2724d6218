"""Awake: keeps the screen on while a session runs."""

import logging
from contextlib import ExitStack

log = logging.getLogger(__name__)


class Awake:
    """Keeps the screen on between `begin` and `end`, where the system lets it."""

    def __init__(self) -> None:
        """Let the screen sleep."""
        self._stack = ExitStack()

    def begin(self) -> None:
        """Keep the screen on from now."""
        self.end()
        from wakepy import keep  # late: it takes a while, and is wanted in sessions only

        mode = self._stack.enter_context(keep.presenting(on_fail="pass"))
        log.info("screen kept on: %s", mode.active)

    def end(self) -> None:
        """Let the screen sleep again."""
        self._stack.close()
