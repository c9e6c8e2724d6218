"""Whether the sound server of a Linux desktop is still there.

Qt aborts the whole program when it starts a sound after the PulseAudio server
has gone, at times even after it has come back (an assertion in libpulse, seen
with Qt 6.11). So we ask first.
"""

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

#: A local server answers within microseconds; a dead one refuses at once.
PATIENCE_SECONDS = 0.005


def server_socket(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the socket of the PulseAudio server, or None where it cannot be known."""
    named = environment.get("PULSE_SERVER", "")
    if named:
        path = named.removeprefix("unix:")
        return Path(path) if path.startswith("/") else None
    runtime = environment.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "pulse" / "native" if runtime else None


def answering(path: Path | None) -> str:
    """Return which server answers at *path*, as a text that changes with a new one; "" for none."""
    family = getattr(socket, "AF_UNIX", None)
    if path is None or family is None:
        return ""
    with socket.socket(family, socket.SOCK_STREAM) as line:
        line.settimeout(PATIENCE_SECONDS)
        try:
            line.connect(str(path))
            return f"{path.stat().st_ino} {path.stat().st_ctime_ns}"
        except OSError:
            return ""


class SoundServer:
    """Remembers which server there was, to notice when it is gone.

    Where none was ever seen (PipeWire alone, ALSA, Windows, macOS) none can go.
    One that was replaced counts as gone for good: Qt has lost its line to it.
    """

    def __init__(self, which: Callable[[], str] = lambda: answering(server_socket())) -> None:
        """Ask *which* server answers."""
        self._which = which
        self._first = ""
        self._gone = False

    def gone(self) -> bool:
        """Return whether a server that was there is there no more; about 0.05 ms."""
        now = self._which()
        self._first = self._first or now
        self._gone = self._gone or now != self._first
        return self._gone
