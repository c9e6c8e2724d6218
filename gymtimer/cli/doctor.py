"""Tells what works on this computer."""

import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator

from gymtimer.cli.finding import Finding, fails, works

#: One part of the report.
Part = Callable[[], Iterable[Finding]]

#: How long a part of its own process may take, in seconds.
PATIENCE = 40

_NOTHING_ELSE = "The rest of gymtimer does not depend on it."


def doctor(asked: Namespace) -> int:
    """Print a line for each thing that gymtimer needs; return 0, whatever was found."""
    for name, part in _parts(asked).items():
        for finding in survived(name, part):
            print(finding, flush=True)
    return 0


def survived(name: str, part: Part) -> Iterator[Finding]:
    """Yield the findings of *part*, called *name*; a part that fails is a finding itself."""
    try:
        yield from part()
    except Exception as error:
        yield fails(f"{name}: this check itself failed ({type(error).__name__}: {error}). {_NOTHING_ELSE}")


def apart(name: str, options: Iterable[str] = ()) -> Iterator[Finding]:
    """Yield the findings of the part *name*, run in a process of its own.

    Qt ends the whole process where a library or a server is missing; so does a bad
    sound driver.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "gymtimer"]
    try:
        ended = subprocess.run(
            [*program, "doctor", "--part", name, *options],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        yield fails(f"{name}: no answer within {PATIENCE} seconds. Restarting the computer may help.")
        return
    for line in ended.stdout.splitlines():
        word, colon, text = line.partition(": ")
        if colon and word in ("ok", "no"):
            yield works(text) if word == "ok" else fails(text)
    if ended.returncode:
        cause = f"Qt ended with code {ended.returncode}: {_cause(ended.stderr)}"
        yield fails(f"{name}: {cause.removesuffix('.')}. {_NOTHING_ELSE}")


def _cause(errors: str) -> str:
    """Return the line of *errors* that says most: Qt goes on with advice after the cause."""
    lines = errors.strip().splitlines() or ["no message"]
    return next((line for line in lines if "could not" in line.casefold()), lines[-1])


def _parts(asked: Namespace) -> dict[str, Part]:
    # Each import where it runs: a part that can't even be imported must not take the others along.
    silent = ["--silent"] if asked.silent else []
    match asked.part:
        case "screen":
            return {"screen": _screen}
        case "sound":
            return {"sound": lambda: _sound(silent=asked.silent)}
        case _:
            return {
                "installation": _installation,
                "files": _files,
                "voices": _voices,
                "screen": lambda: apart("screen"),
                "sound": lambda: apart("sound", silent),
            }


def _installation() -> Iterable[Finding]:
    from gymtimer.cli.installation import installation

    return installation()


def _files() -> Iterable[Finding]:
    from gymtimer.cli.files import files

    return files()


def _voices() -> Iterable[Finding]:
    from gymtimer.cli.voicetest import voices

    return voices()


def _screen() -> Iterable[Finding]:
    from gymtimer.cli.screentest import screen

    return screen()


def _sound(*, silent: bool) -> Iterable[Finding]:
    from gymtimer.cli.soundtest import sound

    return sound(silent=silent)
