"""A child process that is speaking, seen from outside."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from gymtimer.audio.output import Now, monotonic
from gymtimer.domain.timing import SECOND, Ms
from gymtimer.tongue import tr

#: How the child is started; a frozen program passes its own.
CHILD = (sys.executable, "-m", "gymtimer.audio.speech")

#: A child that has not spoken for this long hangs, and is ended.
PATIENCE: Ms = 30 * SECOND

#: How many lines of its report one poll takes in, so that no frame is held up.
AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the speaking has come.

    Attributes:
        done: phrases that can be heard now.
        total: phrases that were asked for.
        finished: whether no more will come.
        reason: why some never will, in words; "" while it is not finished, if
            all came, or if the same was said before.

    """

    done: int
    total: int
    finished: bool
    reason: str = ""


@dataclass(eq=False)
class Speaking:
    """Watches the child process that speaks *request*; never waits for it.

    Attributes:
        request: what `gymtimer.audio.speech` reads; without phrases there is no child.
        arrived: takes the text and the engine of each clip that has been written;
            returns whether the clip is good.
        command: starts the child.
        now: the clock that patience is measured by.

    """

    request: Mapping[str, object]
    arrived: Callable[[str, str], bool]
    command: Sequence[str] = CHILD
    now: Now = monotonic
    reasons: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Start the child."""
        phrases = self.request["phrases"]
        self._total = len(phrases) if isinstance(phrases, list) else 0
        self._done = self._read = 0
        self._heard_at = self.now()
        self._child: subprocess.Popen[bytes] | None = None
        # Files instead of pipes: nothing blocks, and no thread is needed on Windows.
        self._room = TemporaryDirectory(prefix="gymtimer-speech-", ignore_cleanup_errors=True)
        if self._total:
            self._start(Path(self._room.name))

    def poll(self) -> Progress:
        """Take in what was spoken since the last time; a few milliseconds at most."""
        ended = self._child is None or self._child.poll() is not None
        lines = self._lines()
        for line in lines[:AT_ONCE]:
            self._take(json.loads(line))
        if len(lines) > AT_ONCE or not ended:
            if self.now() - self._heard_at > PATIENCE:
                self.reasons.append(tr("the voice hangs, and was ended"))
                self.cancel()
            return Progress(self._done, self._total, finished=False)
        self._conclude()
        return Progress(self._done, self._total, finished=True, reason=self._reason())

    def cancel(self) -> None:
        """End the child; what it has spoken stays."""
        if self._child is not None and self._child.poll() is None:
            self._child.kill()

    def _start(self, room: Path) -> None:
        (room / "request").write_text(json.dumps(self.request), encoding="utf-8")
        quiet = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console pops up on Windows
        with (
            (room / "request").open("rb") as request,
            (room / "report").open("wb") as report,
            (room / "errors").open("wb") as errors,
        ):
            try:
                self._child = subprocess.Popen(
                    self.command, stdin=request, stdout=report, stderr=errors, creationflags=quiet
                )
            except OSError as wrong:
                self.reasons.append(tr("the voice does not start: {wrong}", wrong=wrong))

    def _lines(self) -> list[str]:
        """Return the complete lines of the report that were not taken in yet."""
        path = Path(self._room.name) / "report"
        if not path.exists():
            return []
        return path.read_text(encoding="utf-8").split("\n")[self._read : -1]

    def _take(self, line: Mapping[str, Any]) -> None:
        self._read += 1
        self._heard_at = self.now()
        if "reason" in line:
            self.reasons.append(_told(line))
        elif self.arrived(line["text"], line["engine"]):
            self._done += 1
        else:
            self.reasons.append(tr("“{text}” was spoken but could not be kept", text=line["text"]))

    def _conclude(self) -> None:
        """Put a crash into words, then clean up; a second time does nothing."""
        if self._child is not None and self._child.returncode:
            errors = (Path(self._room.name) / "errors").read_text(encoding="utf-8", errors="replace")
            last = (errors.strip() or tr("no message")).splitlines()[-1]
            code = self._child.returncode
            self.reasons.append(tr("the voice ended with code {code}: {last}", code=code, last=last))
        self._child = None
        self._room.cleanup()

    def _reason(self) -> str:
        """Return the first reason, where something is missing; the others follow from it."""
        return self.reasons[0] if self.reasons and self._done < self._total else ""


def _told(line: Mapping[str, Any]) -> str:
    """Return the reason in *line*; who speaks is told by no one what language we speak."""
    return tr(line.get("said", line["reason"]), **line.get("fields", {}))
