"""The voices of this computer by name, asked for in a child process."""

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from gymtimer.audio.output import Now, monotonic
from gymtimer.audio.speaking import CHILD
from gymtimer.domain.timing import SECOND, Ms

#: An engine that has not answered for this long hangs.
PATIENCE: Ms = 15 * SECOND


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice of the system.

    Attributes:
        key: its id.
        name: as people read it.
        language: "en-GB"; "" where it does not say.

    """

    key: str
    name: str
    language: str

    def speaks(self, language: str) -> bool:
        """Return whether it speaks *language*, "en".

        One that does not say what it speaks is taken for an English one, and for no other: a voice that
        reads a language which it does not know is not understood.
        """
        return (self.language.casefold().split("-")[0] or "en") == language


class VoiceList:
    """Asks the system's speech engine for its voices; never waits for it."""

    def __init__(self, command: Sequence[str] = CHILD, now: Now = monotonic) -> None:
        """Ask, in a process that *command* starts."""
        self._now = now
        self._until = now() + PATIENCE
        self._room = TemporaryDirectory(prefix="gymtimer-voices-", ignore_cleanup_errors=True)
        self._report = Path(self._room.name) / "report"
        self._child: subprocess.Popen[bytes] | None = None
        request = Path(self._room.name) / "request"
        request.write_text(json.dumps({"list": True}), encoding="utf-8")
        quiet = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console pops up on Windows
        with request.open("rb") as asked, self._report.open("wb") as report:
            try:
                self._child = subprocess.Popen(
                    command, stdin=asked, stdout=report, stderr=subprocess.DEVNULL, creationflags=quiet
                )
            except OSError:
                self._child = None

    def poll(self) -> tuple[Voice, ...] | None:
        """Return the voices, () where there are none; None while nobody has answered."""
        if self._child is not None and self._child.poll() is None:
            if self._now() < self._until:
                return None
            self.cancel()
        return tuple(self._voices())

    def cancel(self) -> None:
        """Ask no more."""
        if self._child is not None and self._child.poll() is None:
            self._child.kill()
            self._child.wait()

    def close(self) -> None:
        """Ask no more, and leave nothing behind."""
        self.cancel()
        self._room.cleanup()

    def _voices(self) -> list[Voice]:
        found = []
        for line in self._report.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                told = json.loads(line)
                found.append(Voice(told["id"], told["name"], told["language"]))
            except (ValueError, KeyError, TypeError):
                continue  # a reason why there are none, or half a line of a child that was ended
        return found
