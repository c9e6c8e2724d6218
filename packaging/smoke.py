"""Try a built program on any system: `python packaging/smoke.py PROGRAM [WINDOW]`.

PROGRAM answers on the command line; WINDOW opens the window where that is another file, as on Windows. Needs
nothing but Python, neither a screen nor a sound card. Linux has more than this: tests/packaging.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

#: So long a window may take to be there, in seconds; a virus scanner looks at each library first.
PATIENCE = 120


class SmokeError(Exception):
    """What went wrong, in words."""


def said(program: Path, home: Path, *words: str) -> str:
    """Return what the program prints; raise SmokeError unless it ends with 0."""
    command = [str(program), *words]
    done = subprocess.run(
        command,
        env=variables(home),
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    if done.returncode:
        raise SmokeError(f"{' '.join(words)}: code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def variables(home: Path) -> dict[str, str]:
    """Return an environment in which the program keeps all files in *home* and draws into memory."""
    return {**os.environ, "GYMTIMER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}


def speaks(program: Path, home: Path) -> None:
    """Raise SmokeError unless plans are read, sound is made and the voice speaks."""
    wanted = {
        ("--version",): "gymtimer ",
        ("check", "demo"): ": fine",
        ("doctor", "--silent"): "ok: gymtimer's own voice (hibari) speaks",
    }
    for words, text in wanted.items():
        if text not in (told := said(program, home, *words)):
            raise SmokeError(f"{' '.join(words)}: {text!r} is not in\n{told}")
    said(program, home, "render", "demo", "-o", str(home / "demo.wav"))
    if (home / "demo.wav").stat().st_size < 1_000_000:
        raise SmokeError("render: the session is too short")


def opens(window: Path, home: Path) -> None:
    """Raise SmokeError unless the window comes, opens the journal and goes on."""
    journal = home / "data" / "journal.sqlite"
    process = subprocess.Popen([str(window)], env=variables(home))
    try:
        _wait(lambda: journal.exists() or process.poll() is not None)
        time.sleep(3)  # whatever breaks it may come a moment later
        if process.poll() is not None:
            raise SmokeError(f"the window has closed with code {process.returncode}")
    finally:
        process.kill()
        process.wait()


def _wait(look: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not look():
        if time.monotonic() > end:
            raise SmokeError(f"no window within {PATIENCE} s")
        time.sleep(0.1)


def main() -> int:
    """Try what the command line names; return the exit code."""
    parser = argparse.ArgumentParser(prog="smoke.py", description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("window", type=Path, nargs="?")
    asked = parser.parse_args()
    program, window = asked.program.absolute(), (asked.window or asked.program).absolute()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as room:
        try:
            speaks(program, Path(room))
            opens(window, Path(room))
        except (SmokeError, OSError, subprocess.TimeoutExpired) as wrong:
            print(f"{program.name}: {wrong}", file=sys.stderr)
            return 1
    print(f"{program.name}: speaks, renders, opens its window")
    return 0


if __name__ == "__main__":
    sys.exit(main())
