"""The two verbs of bootstrap.py: open the program, check the program."""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import environment
import system_packages

ROOT = Path(__file__).resolve().parent.parent


class Outcome(NamedTuple):
    """How one check went; `seconds` is the time it took."""

    name: str
    passed: bool
    seconds: float


def main(words: Sequence[str]) -> int:
    """Carry out the words of a command line; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="Set up gymtimer on this machine, then open it or check it."
    )
    parser.add_argument("verb", choices=("run", "test"), help="open the demo plan, or run all checks")
    parser.add_argument("args", nargs=argparse.REMAINDER, help="go on to gymtimer, or to pytest")
    asked = parser.parse_args(words)
    try:
        python = set_up(asked.verb)
    except environment.SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    return run(python, asked.args) if asked.verb == "run" else test(python, asked.args)


def set_up(verb: str) -> Path:
    """Bring the machine to the state the verb needs; return the Python to go on with."""
    system_packages.provide(verb)
    return environment.provide(ROOT, verb)


def run(python: Path, args: Sequence[str]) -> int:
    """Open the program on the demo plan."""
    trouble = no_screen(sys.platform, os.environ)
    if trouble:
        print(trouble, file=sys.stderr)
        return 1
    command = [str(python), "-m", "gymtimer", "run", "demo", *args]
    if os.name == "posix":
        os.execv(command[0], command)  # so that Ctrl-C and kill meet the program itself
    return subprocess.call(command)


def no_screen(platform: str, variables: Mapping[str, str]) -> str:
    """Return what to do where no window can open, or nothing where one can. Qt would just abort."""
    asked_for = any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if asked_for or not platform.startswith("linux"):
        return ""
    return (
        "gymtimer is set up, but there is no screen here to open it on: neither DISPLAY nor WAYLAND_DISPLAY\n"
        "is set. Log in at the machine's own desktop and type the same there. To see that it starts all the\n"
        "same, set QT_QPA_PLATFORM=offscreen, or type xvfb-run before it."
    )


def test(python: Path, args: Sequence[str]) -> int:
    """Run all checks, the tests last; print a short report."""
    outcomes = [check(name, command, talk=False) for name, command in checks(python)]
    outcomes.append(check("pytest", [str(python), "-m", "pytest", *args], talk=True))
    print(report(outcomes))
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def checks(python: Path) -> list[tuple[str, list[str]]]:
    """Return name and command of each check but the tests."""
    module = [str(python), "-m"]
    return [
        ("ruff check", [*module, "ruff", "check", "."]),
        ("ruff format", [*module, "ruff", "format", "--check", "."]),
        ("mypy", [*module, "mypy", "--strict"]),
        # Not by its script, which knows where the checkout lay when it was installed.
        (
            "import-linter",
            [str(python), "-c", "from importlinter.cli import lint_imports_command as go; go()"],
        ),
    ]


def check(name: str, command: Sequence[str], *, talk: bool) -> Outcome:
    """Run one check in the checkout; unless it may talk, print its words only if it failed."""
    print(f"== {name}", flush=True)
    start = time.monotonic()
    done = subprocess.run(
        command,
        cwd=ROOT,
        check=False,
        stdout=None if talk else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode and done.stdout:
        print(done.stdout, flush=True)
    return Outcome(name, done.returncode == 0, time.monotonic() - start)


def report(outcomes: Sequence[Outcome]) -> str:
    """Return one line for each check, for a person to read."""
    lines = [f"{'ok' if o.passed else 'FAILED':8}{o.name:15}{o.seconds:7.1f} s" for o in outcomes]
    return "\n".join(["", *lines])
