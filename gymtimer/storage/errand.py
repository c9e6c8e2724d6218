"""Errands: what a command line asks of the gymtimer that runs already, over its socket."""

import json
import os
import sys
from contextlib import closing
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from gymtimer.storage.errors import StorageError
from gymtimer.tongue import tr

#: An errand and its answer are one line each, never longer than this, in bytes.
LONGEST = 8192


class Verb(StrEnum):
    """What is to be done with a file."""

    #: Write a copy of the journal there.
    LEND = "lend"
    #: Take the sessions of the journal that is there into one's own.
    TAKE = "take"


#: How long the running program may take, in seconds. Of twenty years it makes a copy in less
#: than one, and takes them in in less than a minute.
PATIENCE = {Verb.LEND: 30.0, Verb.TAKE: 300.0}


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to do.

    Attributes:
        verb: what.
        path: of the file; absolute.

    """

    verb: Verb
    path: Path

    def line(self) -> bytes:
        """Return it as it goes over the socket."""
        return json.dumps(asdict(self) | {"path": str(self.path)}).encode() + b"\n"

    @classmethod
    def of(cls, written: object) -> Self | None:
        """Return the errand that was *written*, as JSON had it; None where it is none."""
        if not isinstance(written, dict):
            return None
        try:
            path = Path(written["path"])
            return cls(Verb(written["verb"]), path) if path.is_absolute() else None
        except (KeyError, TypeError, ValueError):
            return None


def send(bell: Path, errand: Errand) -> bool:
    """Have the program that listens at *bell* do *errand*; return whether there is one.

    Returns once it is done.

    Raises:
        StorageError: the program says why not, or nothing at all.

    """
    try:
        answer = _answered(bell, errand)
    except (TimeoutError, ConnectionResetError, BrokenPipeError):
        answer = None
    except OSError:  # no socket, a dead one, or a path that is too long for one: nobody listens
        return False
    if answer:
        raise StorageError(answer)
    if answer is None:
        raise StorageError(tr("gymtimer is running and does not answer; close it first."))
    return True


if sys.platform == "win32":

    def _answered(bell: Path, errand: Errand) -> str | None:
        # Qt listens at a pipe of this name (QLocalServer::listen); a pipe knows no time-out.
        descriptor = os.open(rf"\\.\pipe\{bell}", os.O_RDWR | os.O_BINARY)
        with os.fdopen(descriptor, "r+b", buffering=0) as pipe:
            pipe.write(errand.line())
            return _text(pipe.readline(LONGEST))

else:

    def _answered(bell: Path, errand: Errand) -> str | None:
        """Return the line that answers *errand*; None where there was none in time."""
        import socket  # late: the window needs the words of this module, not its line

        with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as line:
            line.settimeout(PATIENCE[errand.verb])
            line.connect(str(bell))
            line.sendall(errand.line())
            with line.makefile("rb") as answers:
                return _text(answers.readline(LONGEST))


def _text(line: bytes) -> str | None:
    return line.decode(errors="replace").strip() if line.endswith(b"\n") else None
